"""Matrix products with bias, and with bias and GELU: the shapes of BERT, GPT-2 and an LSTM's cell.

Weights are constants to whoever can prepare them, as in a model. M counts the rows of activations.
"""

import math

import numpy as np
from case import Case

ROWS = (1, 4, 16, 128, 512)
# Attention's projection, the two layers of the feed-forward, GPT-2's joined projection.
SHAPES = [(768, 768), (768, 3072), (3072, 768), (768, 2304)]
KINDS = {"bias": [*SHAPES, (64, 512)], "bias_gelu": [(768, 3072)]}

MAPS = """#matrix = affine_map<(i, j) -> (i, j)>
#column = affine_map<(i, j) -> (j)>
"""
GELU = """    %half = arith.constant 0.5 : f32
    %one = arith.constant 1.0 : f32
    %root = arith.constant 0.707106769 : f32
    %scaled = arith.mulf %sum, %root : f32
    %erf = math.erf %scaled : f32
    %shifted = arith.addf %erf, %one : f32
    %halved = arith.mulf %sum, %half : f32
    %result = arith.mulf %halved, %shifted : f32
    linalg.yield %result : f32"""


def _reference(x, w, b, gelu: bool):
    y = x @ w + b
    return y * 0.5 * (1 + np.vectorize(math.erf)(y / math.sqrt(2))) if gelu else y


def _mlir(rows: int, depth: int, width: int, gelu: bool) -> str:
    x, w, b, y = (f"tensor<{s}xf32>" for s in (f"{rows}x{depth}", f"{depth}x{width}", width,
                                             f"{rows}x{width}"))
    body = GELU if gelu else "    linalg.yield %sum : f32"
    return f"""{MAPS}func.func @main(%x: {x}, %w: {w} {{resnorm.param = "w"}}, %b: {b} {{resnorm.param = "b"}}) -> {y} {{
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : {y}
  %init = linalg.fill ins(%zero : f32) outs(%empty : {y}) -> {y}
  %product = linalg.matmul ins(%x, %w : {x}, {w}) outs(%init : {y}) -> {y}
  %y = linalg.generic {{indexing_maps = [#matrix, #column, #matrix], iterator_types = ["parallel", "parallel"]}}
      ins(%product, %b : {y}, {b}) outs(%empty : {y}) {{
  ^bb0(%p: f32, %bias: f32, %o: f32):
    %sum = arith.addf %p, %bias : f32
{body}
  }} -> {y}
  return %y : {y}
}}
"""


def _make_case(kind: str, rows: int, depth: int, width: int) -> Case:
    gelu = kind == "bias_gelu"

    def make_inputs():
        random = np.random.default_rng(0)
        return {"x": random.standard_normal((rows, depth), np.float32),
                "w": random.standard_normal((depth, width), np.float32) / np.float32(depth ** 0.5),
                "b": random.standard_normal(width, np.float32)}

    def torch():
        import torch.nn.functional as F

        def function(x, w, b):
            y = b.addmm(x, w)
            return F.gelu(y) if gelu else y
        return function

    def jax():
        import jax
        return lambda x, w, b: jax.nn.gelu(x @ w + b, approximate=False) if gelu else x @ w + b

    def onnx():
        from onnx import TensorProto, helper, numpy_helper
        weights = [numpy_helper.from_array(case.inputs[name], name) for name in case.weights]
        value = helper.make_tensor_value_info
        nodes = [helper.make_node("Gemm", ["x", "w", "b"], ["s" if gelu else "y"])]
        if gelu:
            nodes.append(helper.make_node("Gelu", ["s"], ["y"]))
        graph = helper.make_graph(nodes, "g", [value("x", TensorProto.FLOAT, (rows, depth))],
                                  [value("y", TensorProto.FLOAT, (rows, width))], weights)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)])
        model.ir_version = 10
        return [model.SerializeToString()]

    elements = rows * depth + depth * width + width + rows * width
    case = Case(
        name=f"{kind}/{rows}x{depth}x{width}", element="f32", make_inputs=make_inputs,
        reference=lambda x, w, b: _reference(x, w, b, gelu),
        mlir=lambda: _mlir(rows, depth, width, gelu), torch=torch, jax=jax, onnx=onnx,
        bytes=4 * elements, flops=2 * rows * depth * width, limit=f"read:{depth * width}",
        weights=("w", "b"), tags=["bar"] if depth > 64 else [])
    return case


def cases() -> list[Case]:
    return [_make_case(kind, rows, *shape) for kind, shapes in KINDS.items() for shape in shapes
            for rows in ROWS]
