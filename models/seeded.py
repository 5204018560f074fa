#!/usr/bin/env python3
"""Arrays of a model from a few lines of JSON: seeded.py NAME.json DIRECTORY.

Test models have weights of megabytes, which are random. They are drawn here from a hash of the
tensor's name and the element's index, in integers and two float32 operations that round alike
everywhere: to the bit the same on any machine and with any version of NumPy. What is not random
(batch statistics, token ids) is stored in NAME.npz beside the JSON.

DIRECTORY gets params.npz, in the order of the arguments, and input0.npy, input1.npy, ...
"""

import json
import sys
import zlib
from pathlib import Path

import numpy as np


def draw(name: str, shape, centre: float, spread: float) -> np.ndarray:
    """float32 between centre - spread and centre + spread, evenly."""
    with np.errstate(over="ignore"):
        x = np.arange(int(np.prod(shape)), dtype=np.uint32)
        x += np.uint32(zlib.crc32(name.encode()))
        for shift, multiplier in ((16, 0x7FEB352D), (15, 0x846CA68B), (16, 1)):
            x ^= x >> np.uint32(shift)
            x *= np.uint32(multiplier)
    unit = (x >> np.uint32(8)).astype(np.float32) * np.float32(2**-23) - np.float32(1)
    return (unit * np.float32(spread) + np.float32(centre)).reshape(shape)


def make(recipe: dict, stored) -> dict[str, np.ndarray]:
    """Every tensor of a recipe: drawn where it gives a shape, else out of `stored`."""
    return {name: draw(name, how["shape"], how.get("centre", 0), how["spread"])
            if how else stored[name] for name, how in recipe.items()}


def main() -> None:
    source, out = Path(sys.argv[1]), Path(sys.argv[2])
    recipes = json.loads(source.read_text())
    packed = source.with_suffix(".npz")
    stored = np.load(packed) if packed.exists() else {}
    out.mkdir(parents=True, exist_ok=True)
    np.savez(out / "params.npz", **make(recipes["parameters"], stored))
    for name, array in make(recipes["inputs"], stored).items():
        np.save(out / f"{name}.npy", array)


if __name__ == "__main__":
    main()
