"""rows.py ARRAY.npy STEM N...: the first N rows of the array as STEM.N.npy, for each N."""

import sys

import numpy as np

array, stem, *sizes = sys.argv[1:]
for size in map(int, sizes):
    np.save(f"{stem}.{size}.npy", np.load(array)[:size])
