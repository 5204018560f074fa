#!/usr/bin/env python3
"""Draws the pictures of docs/claims.md from runs of Resnorm.

JAX writes the IR, forward and backward; resnorm-run computes every gradient and every training
step. What JAX itself computes is only compared with that.

    build/.venv/bin/python models/claims.py --build build
"""

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path

import jax
import numpy as np
from sklearn.datasets import load_digits

import claims_plots
import stacks
from jax_lowering import lower, lower_loop

SEED, DEPTH, PASSES = 0, 12, 30
NETWORKS = {"2 blocks, plain": (2, False), "16 blocks, plain": (16, False),
            "16 blocks, residual": (16, True)}


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=Path, default=Path("build"), help="build folder")
    parser.add_argument("--pictures", type=Path, default=Path("docs/claims"),
                        help="default %(default)s")
    options = parser.parse_args()
    tool, work = options.build / "bin" / "resnorm-run", options.build / "claims"
    for folder in (work, options.pictures):
        folder.mkdir(parents=True, exist_ok=True)
    norms = {wiring: gradients(tool, work, wiring) for wiring in stacks.WIRINGS}
    losses = {name: training(tool, work, name) for name in NETWORKS}
    (work / "claims.json").write_text(json.dumps({"norms": norms, "losses": losses}, indent=1))
    claims_plots.gradient_norms(norms, options.pictures / "gradient-norms.svg")
    claims_plots.training_losses(losses, options.pictures / "training-losses.svg")


def gradients(tool, work, wiring):
    rng = np.random.default_rng(SEED)
    layers, head = stacks.stack_parameters(rng, DEPTH)
    x = rng.standard_normal((4, 16, stacks.WIDTH)).astype(np.float32)
    classes = rng.integers(0, stacks.CLASSES, (4, 16))
    targets = np.eye(stacks.CLASSES, dtype=np.float32)[classes]
    function = stacks.gradient_norms(wiring)
    ir = lower(function, layers, head, x, targets)
    flat = [matrix for layer in layers for matrix in layer] + [head]
    norms, gradient = run(tool, work, wiring, ir, flat, [x, targets], outputs=2)
    narrow = np.asarray(jax.jit(function)(layers, head, x, targets)[1])
    with jax.enable_x64(True):
        wide = jax.tree.map(np.float64, (layers, head, x, targets))
        exact = np.asarray(function(*wide)[1])

    def error(values):
        return np.abs(values - exact).max() / np.abs(exact).max()

    print(f"{wiring}: gradient norms {norms[0]:.3g} ... {norms[-1]:.3g}; the first layer's "
          f"gradient is {error(gradient):.1e} from JAX in float64, JAX in float32 {error(narrow):.1e}")
    return norms.tolist()


def training(tool, work, name):
    """The mean loss of each pass over the images."""
    blocks, residual = NETWORKS[name]
    count = stacks.BATCH * stacks.BATCHES
    digits = load_digits()
    images = ((digits.data - digits.data.mean()) / digits.data.std()).astype(np.float32)[:count]
    labels = np.eye(10, dtype=np.float32)[digits.target[:count]]
    parameters = stacks.classifier_parameters(np.random.default_rng(SEED), blocks, residual)
    step = stacks.training_step(residual)
    ir = lower_loop(step, parameters, [images, labels], PASSES * stacks.BATCHES)
    losses, = run(tool, work, name, ir, parameters, [images, labels], outputs=1)
    means = losses.reshape(PASSES, stacks.BATCHES).mean(1)
    apart = np.abs(losses - losses_by_jax(step, parameters, images, labels, len(losses)))
    print(f"{name}: loss {losses[0]:.3f} at first, {means[-1]:.3f} in the last pass; from JAX in "
          f"float32: {apart[:20].max():.1e} in 20 steps, {apart[:100].max():.1e} in 100, "
          f"{apart.max():.1e} in all")
    return means.tolist()


def losses_by_jax(step, parameters, images, labels, count):
    """The same training by JAX, to compare with."""
    step, losses = jax.jit(step), []
    for k in range(count):
        parameters, loss = step(parameters, k, images, labels)
        losses.append(loss)
    return np.array(losses)


def run(tool, work, name, ir, parameters, inputs, outputs):
    """Executes `ir` and returns its results."""
    stem = work / name.replace(", ", "-").replace(" ", "-")
    Path(f"{stem}.mlir").write_text(ir)
    np.savez(f"{stem}.npz", *parameters)
    command = [tool, f"{stem}.mlir", f"--params=@{stem}.npz"]
    for index, array in enumerate(inputs):
        np.save(f"{stem}.input{index}.npy", array)
        command.append(f"--input=@{stem}.input{index}.npy")
    command += [f"--output=@{stem}.output{index}.npy" for index in range(outputs)]
    start = time.perf_counter()
    if subprocess.run(command).returncode:
        sys.exit(f"claims: {' '.join(map(str, command))} failed")
    print(f"({time.perf_counter() - start:.1f} s) ", end="")
    return [np.load(f"{stem}.output{index}.npy") for index in range(outputs)]


if __name__ == "__main__":
    main()
