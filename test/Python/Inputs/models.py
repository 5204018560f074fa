"""models.py FOLDER [LIBRARY]: layers of test/Models, from files or a library, give PyTorch's results."""

import sys
from pathlib import Path

import numpy as np

import resnorm

folder = Path(sys.argv[1])


def check(layer, name):
    got = layer(np.load(folder / f"{name}.input.npy"))
    np.testing.assert_allclose(got, np.load(folder / f"{name}.expected.npy"), rtol=1e-4, atol=1e-5)


params = dict(np.load(folder / "preln_layer.params.npz"))
if len(sys.argv) > 2:
    check(resnorm.open_library(sys.argv[2], params=params), "preln_layer")
else:
    model = folder / "preln_layer.linalg.mlir"
    check(resnorm.compile(model, params=params, cache=False), "preln_layer")
    layer = resnorm.compile(str(model), threads=1, cache=False)
    layer.bind(params)
    layer.set_threads(2)
    # Those that are packed are not read again; the others are kept.
    del params
    check(layer, "preln_layer")
    # Names come from the file where the model has none.
    params = np.load(folder / "postln_layer.params.npz")
    check(resnorm.compile(folder / "postln_layer.tosa.mlir", params=params, cache=False), "postln_layer")
