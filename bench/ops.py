"""Op cases: norms, Add & Norm and softmax over rows x width."""

import numpy as np
from case import Case, round_to

EPSILON = 1e-5
GROUPS = 32

# The five sizes that have bars; then few rows, narrow rows, and widths that no vector divides.
BARS = [(128, 768), (512, 1024), (2048, 1024), (8192, 768), (4096, 4096)]
SHAPES = BARS + [(1, 16384), (2, 16384), (4, 16384), (65536, 64), (4096, 128), (2048, 767),
                 (2048, 1023), (256, 16384)]


def _moments(x, axes):
    mean = x.mean(axes, keepdims=True)
    return mean, ((x - mean) ** 2).mean(axes, keepdims=True)


def _normalize(x, axes):
    mean, variance = _moments(x, axes)
    return (x - mean) / np.sqrt(variance + EPSILON)


def _per_channel(v):
    return v.reshape(1, -1, 1)


class Op:
    """One op: shapes of its inputs from rows x width, and the op itself in every language."""

    inputs = ("x", "g", "b")
    reads = 1

    def shape(self, rows, width):
        return (rows, width)

    def channels(self, shape):
        return shape[-1]

    def reference(self, x, g, b):
        raise NotImplementedError

    def torch(self, x, g, b):
        raise NotImplementedError

    def jax(self, x, g, b):
        raise NotImplementedError

    def mlir(self, full, vector):
        raise NotImplementedError

    def onnx(self, helper, channels):
        """Lists of nodes from the inputs' names to `y`, each list one way to say it."""
        raise NotImplementedError


class LayerNorm(Op):
    def reference(self, x, g, b):
        return _normalize(x, -1) * g + b

    def torch(self, x, g, b):
        import torch.nn.functional as F
        return F.layer_norm(x, x.shape[-1:], g, b, EPSILON)

    def jax(self, x, g, b):
        import jax
        wide = x.astype("float32")
        mean = wide.mean(-1, keepdims=True)
        variance = ((wide - mean) ** 2).mean(-1, keepdims=True)
        return ((wide - mean) * jax.lax.rsqrt(variance + EPSILON) * g + b).astype(x.dtype)

    def mlir(self, full, vector):
        return (f"%y = resnorm.layer_norm %x scale(%g) bias(%b) axes [1] epsilon {EPSILON:e}\n"
                f"    : {full}, {vector}, {vector} -> {full}")

    def onnx(self, helper, channels):
        return [[helper.make_node("LayerNormalization", ["x", "g", "b"], ["y"], epsilon=EPSILON)]]


class AddNorm(LayerNorm):
    inputs = ("x", "r", "g", "b")
    reads = 2

    def reference(self, x, r, g, b):
        return super().reference(x + r, g, b)

    def torch(self, x, r, g, b):
        return super().torch(x + r, g, b)

    def jax(self, x, r, g, b):
        return super().jax(x + r, g, b)

    def mlir(self, full, vector):
        return ("%s, %y = resnorm.add_norm %x, %r scale(%g) bias(%b)\n"
                f"    norm <layer_norm, axes = [1], epsilon = {EPSILON:e}>\n"
                f"    : {full}, {full}, {vector}, {vector} -> {full}, {full}")

    def onnx(self, helper, channels):
        return [[helper.make_node("Add", ["x", "r"], ["s"]),
                 helper.make_node("LayerNormalization", ["s", "g", "b"], ["y"], epsilon=EPSILON)],
                [helper.make_node("SkipLayerNormalization", ["x", "r", "g", "b"], ["y"],
                                  domain="com.microsoft", epsilon=EPSILON)]]


class RMSNorm(Op):
    inputs = ("x", "g")

    def reference(self, x, g):
        return x / np.sqrt((x * x).mean(-1, keepdims=True) + EPSILON) * g

    def torch(self, x, g):
        import torch.nn.functional as F
        return F.rms_norm(x, x.shape[-1:], g, EPSILON)

    def jax(self, x, g):
        import jax
        wide = x.astype("float32")
        square = (wide * wide).mean(-1, keepdims=True)
        return (wide * jax.lax.rsqrt(square + EPSILON) * g).astype(x.dtype)

    def mlir(self, full, vector):
        return (f"%y = resnorm.rms_norm %x scale(%g) axes [1] epsilon {EPSILON:e}\n"
                f"    : {full}, {vector} -> {full}")

    def onnx(self, helper, channels):
        return [[helper.make_node("SimplifiedLayerNormalization", ["x", "g"], ["y"], axis=-1,
                                  epsilon=EPSILON)],
                [helper.make_node("RMSNormalization", ["x", "g"], ["y"], axis=-1,
                                  epsilon=EPSILON)]]


class Softmax(Op):
    inputs = ("x",)

    def reference(self, x):
        e = np.exp(x - x.max(-1, keepdims=True))
        return e / e.sum(-1, keepdims=True)

    def torch(self, x):
        return x.softmax(-1)

    def jax(self, x):
        import jax
        return jax.nn.softmax(x, -1)

    def mlir(self, full, vector):
        return f"%y = resnorm.softmax %x axis 1 : {full}"

    def onnx(self, helper, channels):
        return [[helper.make_node("Softmax", ["x"], ["y"], axis=-1)]]


class GroupNorm(Op):
    """`rows` groups of `width` elements in 32 groups an image, two channels a group."""

    def shape(self, rows, width):
        images = max(rows // GROUPS, 1)
        return (images, 2 * GROUPS, rows * width // (2 * GROUPS * images))

    def channels(self, shape):
        return shape[1]

    def reference(self, x, g, b):
        grouped = x.reshape(x.shape[0], GROUPS, -1)
        return _normalize(grouped, -1).reshape(x.shape) * _per_channel(g) + _per_channel(b)

    def torch(self, x, g, b):
        import torch.nn.functional as F
        return F.group_norm(x, GROUPS, g, b, EPSILON)

    def jax(self, x, g, b):
        import jax
        wide = x.astype("float32").reshape(x.shape[0], GROUPS, -1)
        mean = wide.mean(-1, keepdims=True)
        variance = ((wide - mean) ** 2).mean(-1, keepdims=True)
        y = ((wide - mean) * jax.lax.rsqrt(variance + EPSILON)).reshape(x.shape)
        return (y * _per_channel(g) + _per_channel(b)).astype(x.dtype)

    def mlir(self, full, vector):
        return (f"%y = resnorm.group_norm %x scale(%g) bias(%b) channel_axis 1 groups {GROUPS} "
                f"epsilon {EPSILON:e}\n    : {full}, {vector}, {vector} -> {full}")

    def onnx(self, helper, channels):
        return [[helper.make_node("GroupNormalization", ["x", "g", "b"], ["y"],
                                  num_groups=GROUPS, epsilon=EPSILON)]]


class BatchNorm(Op):
    """Inference from given statistics, 64 channels of `width` elements."""

    inputs = ("x", "g", "b", "m", "v")

    def shape(self, rows, width):
        images = max(rows // 64, 1)
        return (images, 64, rows * width // (64 * images))

    def channels(self, shape):
        return shape[1]

    def reference(self, x, g, b, m, v):
        scale = g / np.sqrt(v + EPSILON)
        return (x - _per_channel(m)) * _per_channel(scale) + _per_channel(b)

    def torch(self, x, g, b, m, v):
        import torch.nn.functional as F
        return F.batch_norm(x, m, v, g, b, False, 0.0, EPSILON)

    def jax(self, x, g, b, m, v):
        import jax
        scale = g * jax.lax.rsqrt(v + EPSILON)
        return ((x - _per_channel(m)) * _per_channel(scale) + _per_channel(b)).astype(x.dtype)

    def mlir(self, full, vector):
        return ("%y = resnorm.batch_norm %x scale(%g) bias(%b) mean(%m) variance(%v) "
                f"channel_axis 1 epsilon {EPSILON:e}\n"
                f"    : {full}, {vector}, {vector}, {vector}, {vector} -> {full}")

    def onnx(self, helper, channels):
        return [[helper.make_node("BatchNormalization", ["x", "g", "b", "m", "v"], ["y"],
                                  epsilon=EPSILON)]]


OPS = {"add_norm": AddNorm(), "layer_norm": LayerNorm(), "rms_norm": RMSNorm(),
       "group_norm": GroupNorm(), "softmax": Softmax(), "batch_norm": BatchNorm()}


def _tensor(shape, element):
    return f"tensor<{'x'.join(map(str, shape))}x{element}>"


def _make_case(name: str, op: Op, rows: int, width: int, element: str) -> Case:
    shape = op.shape(rows, width)
    channels = op.channels(shape)
    full, vector = _tensor(shape, element), _tensor((channels,), element)

    def make_inputs():
        random = np.random.default_rng(0)
        arrays = {}
        for each in op.inputs:
            array = random.standard_normal(shape if each in "xr" else channels, np.float32)
            arrays[each] = round_to(np.abs(array) + 0.1 if each == "v" else array, element)
        return arrays

    def types():
        return {each: full if each in "xr" else vector for each in op.inputs}

    def mlir():
        arguments = ", ".join(f"%{each}: {type}" for each, type in types().items())
        return (f"func.func @main({arguments}) -> {full} {{\n"
                f"  {op.mlir(full, vector)}\n  return %y : {full}\n}}\n")

    def onnx():
        from onnx import TensorProto, helper
        of = {"f32": TensorProto.FLOAT, "bf16": TensorProto.BFLOAT16}[element]
        models = []
        for nodes in op.onnx(helper, channels):
            values = [helper.make_tensor_value_info(each, of, shape if each in "xr" else [channels])
                      for each in op.inputs]
            y = helper.make_tensor_value_info("y", of, shape)
            opsets = [helper.make_opsetid("", 23), helper.make_opsetid("com.microsoft", 1)]
            model = helper.make_model(helper.make_graph(nodes, "g", values, [y]),
                                      opset_imports=opsets)
            model.ir_version = 10
            models.append(model.SerializeToString())
        return models

    elements = int(np.prod(shape))
    size = {"f32": 4, "bf16": 2}[element]
    return Case(
        name=f"{name}/{rows}x{width}/{element}", element=element, make_inputs=make_inputs,
        reference=op.reference, mlir=mlir, torch=lambda: op.torch, jax=lambda: op.jax, onnx=onnx,
        bytes=(op.reads + 1) * elements * size, limit=f"{op.reads}:{elements * size // 4}",
        tags=["bar"] if (rows, width) in BARS and element == "f32" and name != "layer_norm" else [])


def cases() -> list[Case]:
    return [_make_case(name, op, rows, width, element)
            for name, op in OPS.items() for element in ("f32", "bf16") for rows, width in SHAPES]
