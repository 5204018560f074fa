"""Arrays go in and come out without copies, of NumPy and of whoever speaks DLPack."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np

import resnorm

TEXT = """
func.func @other() { return }
func.func @main(%x: tensor<?x8xf32>, %f: tensor<?x8xf32>, %scale: tensor<8xf32>) -> (tensor<?x8xf32>, tensor<?x8xf32>) {
  %sum = resnorm.residual_add %x, %f : tensor<?x8xf32>, tensor<?x8xf32> -> tensor<?x8xf32>
  %y = resnorm.rms_norm %sum scale(%scale) axes [1] epsilon 1.0e-5 : tensor<?x8xf32>, tensor<8xf32> -> tensor<?x8xf32>
  return %sum, %y : tensor<?x8xf32>, tensor<?x8xf32>
}
"""


class Foreign:
    """An array of a library that nobody has heard of."""

    def __init__(self, array):
        self.array = array

    def __dlpack__(self, **arguments):
        return self.array.__dlpack__()

    def __dlpack_device__(self):
        return self.array.__dlpack_device__()


def want(x, f, scale):
    total = x.astype("f8") + f
    return total, total / np.sqrt((total**2).mean(1, keepdims=True) + 1e-5) * scale


def check(got, x, f, scale):
    for one, other in zip(got, want(x, f, scale), strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-5, atol=1e-6)


random = np.random.default_rng(0)
scale = random.standard_normal(8, "f4")
# No argument is named in the model: parameters are the first arguments, in order.
reordered = TEXT.replace("%x: tensor<?x8xf32>, %f: tensor<?x8xf32>, %scale: tensor<8xf32>",
                         "%scale: tensor<8xf32>, %x: tensor<?x8xf32>, %f: tensor<?x8xf32>")  # fmt: skip
layer = resnorm.compile(reordered, entry="main", params={"scale": scale}, cache=False)
assert layer.parameters == [resnorm.Tensor("scale", "f32", (8,))], layer.parameters
assert [(t.dtype, t.shape) for t in layer.inputs] == [("f32", (None, 8))] * 2, layer.inputs
assert [(t.dtype, t.shape) for t in layer.outputs] == [("f32", (None, 8))] * 2, layer.outputs

for rows in (1, 5, 0):
    x, f = random.standard_normal((2, rows, 8), "f4")
    got = layer(x, f)
    assert isinstance(got, tuple) and all(isinstance(y, np.ndarray) for y in got)
    check(got, x, f, scale)
    check(layer(Foreign(x), f), x, f, scale)
    frozen = x.copy()
    frozen.flags.writeable = False
    check(layer(frozen, f), x, f, scale)
    out = [np.full((rows, 8), np.nan, "f4") for _ in range(2)]
    assert layer(x, f, out=out) is out
    check(out, x, f, scale)

# Other weights.
layer.bind({"scale": 2 * scale, "unknown": x})
x, f = random.standard_normal((2, 3, 8), "f4")
check(layer(x, f), x, f, 2 * scale)

# Results outlive the executable.
sums = layer(x, f)[0]
inputs = [random.standard_normal((2, rows, 8), "f4") for rows in range(1, 200)]
with ThreadPoolExecutor(4) as threads:
    for (x, f), got in zip(inputs, threads.map(lambda pair: layer(*pair), inputs)):
        check(got, x, f, 2 * scale)
last = sums.copy()
del layer
np.testing.assert_array_equal(sums, last)
