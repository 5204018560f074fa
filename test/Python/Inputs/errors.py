"""errors.py FOLDER: what is wrong is an exception with the compiler's words, and the way out."""

import re
import sys
from pathlib import Path

import numpy as np

import resnorm

FUNC = """func.func @f(%x: tensor<4x8xf32>, %w: tensor<8xf32> {resnorm.param = "w"}) -> tensor<4x8xf32> {
  %y = resnorm.rms_norm %x scale(%w) axes [1] epsilon 1.0e-5 : tensor<4x8xf32>, tensor<8xf32> -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
"""


def expect(kind, pattern, function):
    try:
        function()
    except kind as error:
        if not re.search(pattern, str(error)):
            sys.exit(f"expected {pattern!r} in: {error}")
    else:
        sys.exit(f"accepted what should give {pattern!r}")


def compile(text, **options):
    return resnorm.compile(text, cache=False, **options)


Error = resnorm.Error
assert issubclass(Error, RuntimeError)
model = Path(sys.argv[1]) / "wrong.mlir"
model.write_text("func.func @f() {\n  return %x : f32\n}\n")
expect(Error, r"wrong\.mlir:2:10: error: use of undeclared", lambda: compile(model))
expect(Error, r"model\.mlir:1:1: error: ", lambda: compile("nothing"))
expect(Error, r"no public function @g; .*@f", lambda: compile(FUNC, entry="g"))
expect(Error, r"2 parameters|3 parameters", lambda: compile(FUNC.replace(' {resnorm.param = "w"}', ""), params=dict(a=1, b=1, c=1)))
expect(Error, r"'w' \(8xf32\) is missing", lambda: compile(FUNC, params={"v": np.ones(8, "f")}))
expect(Error, r"'w': expected 8xf32, got 7xf32", lambda: compile(FUNC, params={"w": np.ones(7, "f")}))
expect(TypeError, r"'w': expected an array .*'str'", lambda: compile(FUNC, params={"w": "ones"}))

x = np.ones((4, 8), "f")
f = compile(FUNC)
expect(Error, r"parameters to be bound", lambda: f(x))
f.bind({"w": np.ones(8, "f")})
f(x)
expect(Error, r"expected 1 inputs, got 2", lambda: f(x, x))
expect(Error, r"input 0 .*expected 4x8xf32, got 4x8xf64", lambda: f(x.astype("f8")))
expect(Error, r"input 0 .*expected 4x8xf32, got 8x4xf32", lambda: f(x.reshape(8, 4)))
expect(Error, r"input 0: expected a dense tensor", lambda: f(np.ones((4, 16), "f")[:, ::2]))
expect(Error, r"input 0: expected floats, signed integers", lambda: f(x.astype("u1")))
expect(TypeError, r"input 0: expected an array .*'list'", lambda: f([1.0]))
expect(Error, r"overlaps", lambda: f(x, out=x))
frozen = x.copy()
frozen.flags.writeable = False
expect(TypeError, r"output 0: the array is read-only", lambda: f(x, out=frozen))
expect(Error, r"NumPy has no bf16", lambda: compile(FUNC.replace("f32", "bf16"))(x))
expect(Error, r"no shared library|cannot open|No such file", lambda: resnorm.open_library("nowhere.so"))
