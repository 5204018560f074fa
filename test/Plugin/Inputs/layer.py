"""What layer.mlir prints, in float64, times a factor: layer.py RESULT.npy [FACTOR]"""

import sys

import numpy as np

x = np.array([range(1, 9), range(8, 0, -1), [1, 0] * 4, [0] * 4 + [4] * 4], np.float64)
s = x + np.maximum(x @ np.full((8, 8), 0.5), 0)
centred = s - s.mean(axis=1, keepdims=True)
variance = (centred**2).mean(axis=1, keepdims=True)
factor = float(sys.argv[2]) if len(sys.argv) > 2 else 1
np.save(sys.argv[1], factor * (2 * centred / np.sqrt(variance + 1e-5) + 1))
