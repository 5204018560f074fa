"""Decomposes every case, runs it by stock MLIR in plain loops, and compares it with float64.

usage: check_decomposition.py FOLDER_OF_MODELS, with resnorm-opt in PATH
"""

import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from decompose_cases import CASES, bf16

DTYPES = {"f64": np.dtype(np.float64), "f32": np.dtype(np.float32), "bf16": np.dtype("V2")}
# The share of a result's largest magnitude that it may be off by: some roundings of the type that
# it is computed in, and one flipped rounding of a bfloat16.
TOLERANCE = {"f64": 1e-14, "f32": 2e-6, "bf16": 2.0**-7}
# Of the bfloat16 elements, how many may be flipped. A rounding in the wrong place flips far more.
FLIPPED = 0.02
SAME_TYPE_OPS = ("max_residual", "softmax", "gelu", "silu")


def split_type(text):
    *extents, element = text.split("x")
    return [int(extent) for extent in extents], element


def tensor_type(text, dynamic):
    extents, element = split_type(text)
    return f"tensor<{'x'.join(['?' if dynamic else str(e) for e in extents] + [element])}>"


def write_function(name, case):
    names = [f"%{letter}" for letter in "abcdefgh"[: len(case.types)]]
    types = [tensor_type(t, case.dynamic) for t in case.types]
    results = [tensor_type(t, case.dynamic) for t in case.results]
    signature = ", ".join(f"{n}: {t}" for n, t in zip(names, types))
    values = [f"%r{i}" for i in range(len(results))]
    operation, *_ = case.op.split()
    is_norm = len(results) > 1 and operation in ("layer_norm", "batch_norm")
    bound = f"%r, %s:{len(results) - 1}" if is_norm else ", ".join(values)
    if is_norm:
        values = ["%r", *(f"%s#{i}" for i in range(len(results) - 1))]
    if operation in SAME_TYPE_OPS:
        typed = results[0]
    else:
        typed = f"{', '.join(types)} -> {', '.join(results)}"
    return (f"func.func @{name}({signature}) -> ({', '.join(results)}) {{\n"
            f"  {bound} = resnorm.{case.op} : {typed}\n"
            f"  return {', '.join(values)} : {', '.join(results)}\n}}\n")


def make_arguments(name, case):
    """Arguments as stored and as float64."""
    random = np.random.default_rng(sum(map(ord, name)))
    noise = [random.standard_normal(split_type(t)[0]).astype(np.float32) for t in case.types]
    stored, wide = [], []
    for array, text in zip(case.make(*noise), case.types):
        element = split_type(text)[1]
        if element == "bf16":
            wide.append(bf16(array))
            bits = np.float32(wide[-1]).view(np.uint32) >> 16
            stored.append(bits.astype(np.uint16).view("V2"))
        else:
            stored.append(array.astype(DTYPES[element]))
            wide.append(stored[-1].astype(np.float64))
    return stored, wide


def widen(array):
    if array.dtype.kind != "V":
        return array.astype(np.float64)
    return (array.view(np.uint16).astype(np.uint32) << 16).view(np.float32).astype(np.float64)


def compare(actual, expected, element):
    """What is wrong, or an empty string."""
    actual = widen(actual)
    if actual.shape != expected.shape:
        return f"shape {actual.shape} instead of {expected.shape}"
    if not (np.isnan(actual) == np.isnan(expected)).all():
        return f"NaN elsewhere: {actual} instead of {expected}"
    with np.errstate(invalid="ignore"):
        off = np.where(np.isnan(expected) | (actual == expected), 0, np.abs(actual - expected))
    finite = np.abs(expected[np.isfinite(expected)])
    limit = TOLERANCE[element] * max(finite.max(initial=0), 1e-30)
    if off.max(initial=0) > limit:
        return f"off by {off.max()}, more than {limit}"
    if element == "bf16" and (off != 0).mean() > FLIPPED:
        return f"{(off != 0).mean():.1%} of all elements rounded differently"
    return ""


def main():
    sys.path.append(sys.argv[1])
    import naive  # stock MLIR in plain loops

    failures = 0
    with tempfile.TemporaryDirectory() as scratch:
        source = "".join(write_function(name, case) for name, case in CASES.items())
        decomposed = Path(scratch) / "decomposed.mlir"
        decomposed.write_bytes(subprocess.run(
            ["resnorm-opt", "--resnorm-decompose"], input=source.encode(), check=True,
            stdout=subprocess.PIPE).stdout)
        library = Path(scratch) / "decomposed.so"
        naive.compile_naively(decomposed, library)
        for name, case in CASES.items():
            stored, wide = make_arguments(name, case)
            results = [np.empty(*split_type(t)[:1], DTYPES[split_type(t)[1]])
                       for t in case.results]
            actual = naive.call_naively(library, stored, results, name)
            with np.errstate(all="ignore"):
                expected = case.formula(*wide)
            expected = expected if isinstance(expected, tuple) else (expected,)
            for i, text in enumerate(case.results):
                wrong = compare(actual[i], expected[i], split_type(text)[1])
                failures += bool(wrong)
                print(f"{name} result {i}: {wrong or 'ok'}")
    print(f"{failures} failures in {len(CASES)} cases")
    return failures != 0


if __name__ == "__main__":
    sys.exit(main())
