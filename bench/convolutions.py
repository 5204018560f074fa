"""ResNet-50's convolutions with folded batch norm: bias and ReLU, and with the residual sum."""

import numpy as np
from case import Case

# Extent of the input, channels in and out, extent of the filter, stride, ends a residual block.
SHAPES = [(224, 3, 64, 7, 2, False),
          (56, 64, 64, 1, 1, False), (56, 64, 64, 3, 1, False), (56, 64, 256, 1, 1, True),
          (56, 128, 128, 3, 2, False), (28, 128, 128, 3, 1, False), (28, 128, 512, 1, 1, True),
          (28, 256, 256, 3, 2, False), (14, 256, 256, 3, 1, False), (14, 256, 1024, 1, 1, True),
          (14, 512, 512, 3, 2, False), (7, 512, 512, 3, 1, False), (7, 512, 2048, 1, 1, True)]


def _reference(stride: int, x, w, b, r=None):
    margin = w.shape[2] // 2
    x = np.pad(x, ((0, 0), (0, 0), (margin, margin), (margin, margin)))
    windows = np.lib.stride_tricks.sliding_window_view(x, w.shape[2:], axis=(2, 3))
    y = np.einsum("ncijhw,fchw->nfij", windows[:, :, ::stride, ::stride], w, optimize=True)
    y += b.reshape(-1, 1, 1)
    return np.maximum(y if r is None else y + r, 0)


def _mlir(size: int, channels: int, filters: int, kernel: int, stride: int, residual: bool) -> str:
    margin, extent = kernel // 2, (size - 1) // stride + 1
    x, padded, w, b, y = (f"tensor<{s}xf32>" for s in (
        f"1x{channels}x{size}x{size}", f"1x{channels}x{size + 2 * margin}x{size + 2 * margin}",
        f"{filters}x{channels}x{kernel}x{kernel}", filters, f"1x{filters}x{extent}x{extent}"))
    pad = f"""  %padded = tensor.pad %x low[0, 0, {margin}, {margin}] high[0, 0, {margin}, {margin}] {{
  ^bb0(%i: index, %j: index, %k: index, %l: index):
    tensor.yield %zero : f32
  }} : {x} to {padded}
""" if margin else ""
    image = "%padded" if margin else "%x"
    total = "%total = arith.addf %sum, %rest : f32" if residual else ""
    more = (f", %r: {y}", ", #full", ", %r", f", {y}", ", %rest: f32") if residual else [""] * 5
    return f"""#full = affine_map<(n, f, i, j) -> (n, f, i, j)>
#channel = affine_map<(n, f, i, j) -> (f)>
func.func @main(%x: {x}, %w: {w} {{resnorm.param = "w"}}, %b: {b} {{resnorm.param = "b"}}{more[0]}) -> {y} {{
  %zero = arith.constant 0.0 : f32
{pad}  %empty = tensor.empty() : {y}
  %init = linalg.fill ins(%zero : f32) outs(%empty : {y}) -> {y}
  %c = linalg.conv_2d_nchw_fchw {{dilations = dense<1> : vector<2xi64>, strides = dense<{stride}> : vector<2xi64>}}
      ins({image}, %w : {padded}, {w}) outs(%init : {y}) -> {y}
  %y = linalg.generic {{indexing_maps = [#full, #channel{more[1]}, #full],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}}
      ins(%c, %b{more[2]} : {y}, {b}{more[3]}) outs(%empty : {y}) {{
  ^bb0(%p: f32, %bias: f32{more[4]}, %o: f32):
    %sum = arith.addf %p, %bias : f32
    {total}
    %relu = arith.maximumf {"%total" if residual else "%sum"}, %zero : f32
    linalg.yield %relu : f32
  }} -> {y}
  return %y : {y}
}}
"""


def _make_case(size, channels, filters, kernel, stride, residual) -> Case:
    margin, extent = kernel // 2, (size - 1) // stride + 1
    output = (1, filters, extent, extent)
    fan = channels * kernel * kernel

    def make_inputs():
        random = np.random.default_rng(0)
        draw = lambda *shape: random.standard_normal(shape, np.float32)
        arrays = {"x": draw(1, channels, size, size),
                  "w": draw(filters, channels, kernel, kernel) / np.float32(fan ** 0.5),
                  "b": draw(filters)}
        return {**arrays, "r": draw(*output)} if residual else arrays

    def torch():
        import torch.nn.functional as F

        def function(x, w, b, r=None):
            y = F.conv2d(x, w, b, stride, margin)
            return (y if r is None else y.add_(r)).relu_()
        return function

    def jax():
        import jax

        def function(x, w, b, r=None):
            y = jax.lax.conv(x, w, (stride, stride), "SAME") if stride == 1 else (
                jax.lax.conv_general_dilated(x, w, (stride, stride), [(margin, margin)] * 2))
            y = y + b.reshape(-1, 1, 1)
            return jax.nn.relu(y if r is None else y + r)
        return function

    def onnx():
        from onnx import TensorProto, helper, numpy_helper
        weights = [numpy_helper.from_array(case.inputs[name], name) for name in case.weights]
        nodes = [helper.make_node("Conv", ["x", "w", "b"], ["c"], strides=[stride] * 2,
                                  pads=[margin] * 4)]
        if residual:
            nodes.append(helper.make_node("Add", ["c", "r"], ["s"]))
        nodes.append(helper.make_node("Relu", ["s" if residual else "c"], ["y"]))
        value = lambda name, shape: helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)
        inputs = [value(name, array.shape) for name, array in case.activations.items()]
        graph = helper.make_graph(nodes, "g", inputs, [value("y", output)], weights)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)])
        model.ir_version = 10
        return [model.SerializeToString()]

    outputs, taps = int(np.prod(output)), filters * fan
    case = Case(
        name=f"conv{kernel}x{kernel}/{size}x{channels}x{filters}" + (f"/s{stride}" if stride > 1
                                                                     else ""),
        element="f32", make_inputs=make_inputs,
        reference=lambda *arrays: _reference(stride, *arrays),
        mlir=lambda: _mlir(size, channels, filters, kernel, stride, residual),
        torch=torch, jax=jax, onnx=onnx,
        bytes=4 * (channels * size * size + taps + filters + outputs * (2 if residual else 1)),
        flops=2 * outputs * fan, limit=f"read:{taps}", weights=("w", "b"), tags=["bar"])
    return case


def cases() -> list[Case]:
    return [_make_case(*shape) for shape in SHAPES]
