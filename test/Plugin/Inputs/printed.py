"""Compares what MLIR's runner library printed with an array: printed.py EXPECTED.npy < TEXT

The library prints six digits, so that much must agree.
"""

import re
import sys

import numpy as np


def main() -> None:
    want = np.load(sys.argv[1])
    text = sys.stdin.read()
    shape = re.search(r"sizes = \[([^]]*)\]", text)
    if not shape:
        sys.exit(f"expected a memref, got: {text[:500]!r}")
    sizes = [int(size) for size in shape.group(1).split(",")]
    numbers = re.findall(r"[-+]?(?:\d[\d.]*(?:e[-+]?\d+)?|nan|inf)", text.split("data =")[1])
    got = np.array(numbers, np.float64).reshape(sizes)
    if got.shape != want.shape:
        sys.exit(f"expected shape {want.shape}, got {got.shape}")
    error = np.abs(got - want)
    if not (error <= 1e-5 + 1e-5 * np.abs(want)).all():
        sys.exit(f"largest difference {error.max():.3g} at {np.unravel_index(error.argmax(), error.shape)}")
    print(f"{got.size} numbers agree")


if __name__ == "__main__":
    main()
