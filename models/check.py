#!/usr/bin/env python3
"""Checks exported models: lowered naively by stock MLIR, are they what PyTorch computes?"""

import argparse
import sys
from pathlib import Path

import numpy as np

from naive import relative_error, run_naively

TOLERANCE = 1e-5


def check(ir: Path) -> float:
    """The worst relative error of any result of NAME.mlir, from the arrays beside it."""
    name = ir.name.split(".")[0]
    parameters = ir.with_name(f"{name}.params.npz")
    arguments = list(np.load(parameters).values()) if parameters.exists() else []
    arguments += _numbered(ir, name, "input")
    expected = _numbered(ir, name, "expected")
    if not expected:
        raise FileNotFoundError(f"no file of that name, or no {name}.expected.npy beside it")
    actual = run_naively(ir, arguments, expected)
    return max(relative_error(a, e) for a, e in zip(actual, expected))


def _numbered(ir: Path, name: str, kind: str) -> list[np.ndarray]:
    """NAME.KIND.npy, or NAME.KIND0.npy and so on."""
    single = ir.with_name(f"{name}.{kind}.npy")
    paths = [single] if single.exists() else []
    while (numbered := ir.with_name(f"{name}.{kind}{len(paths)}.npy")).exists():
        paths.append(numbered)
    return [np.load(path) for path in paths]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("models", nargs="+", type=Path, metavar="NAME.mlir")
    parser.add_argument("--tolerance", type=float, default=TOLERANCE, help="default %(default)s")
    options = parser.parse_args()
    failures = 0
    for ir in options.models:
        try:
            error = check(ir)
            verdict = "ok" if error <= options.tolerance else "WRONG"
            print(f"{ir.name}: {verdict}, relative error {error:.1e}", flush=True)
        except (OSError, RuntimeError) as problem:
            verdict = "failed"
            print(f"{ir.name}: {problem}", flush=True)
        failures += verdict != "ok"
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
