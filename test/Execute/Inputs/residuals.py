"""Residual connections without a norm."""

import numpy as np

from elements import ELEMENTS
from harness import Program, tensor_type
from ranges import Range, as_range


def residual_add(p: Program) -> None:
    vectors = {"layer_scale": (9,), "gate": (4, 1, 9), "row_scale": (4,)}
    for element in ("f32", "f64", "f16", "bf16"):
        x, branch = p.normal(4, 5, 9, element=element), p.normal(4, 5, 9, element=element)
        factors = {name: p.normal(*shape, element=element) for name, shape in vectors.items()}
        _emit_residual_add(p, f"{element} plain", x, branch)
        _emit_residual_add(p, f"{element} alpha", x, branch, alpha=0.3)
        for name, factor in factors.items():
            _emit_residual_add(p, f"{element} {name}", x, branch, **{name: factor})
        _emit_residual_add(p, f"{element} all", x, branch, alpha=1.5, **factors)
    x, branch = p.normal(4, 5, 9), p.normal(4, 5, 9)
    for shape in ((1, 1, 1), (1, 5, 1), (4, 5, 9)):
        _emit_residual_add(p, f"gate {shape}", x, branch, gate=p.normal(*shape))
    special = p.input([[np.inf, -np.inf, np.nan, 0.0, 3e38]])
    _emit_residual_add(p, "special", special, p.input([[-np.inf, 1.0, 1.0, -0.0, 3e38]]))
    _emit_residual_add(p, "empty", p.normal(0, 7), p.normal(0, 7))
    # Halves of f16's largest number: the sum of products is f32 until it is stored.
    _emit_residual_add(p, "f16 large terms", p.input([-60000.0], "f16"), p.input([60000.0], "f16"),
                       alpha=1.5)
    x, branch = p.normal(3, 17, dynamic=(0, 1)), p.normal(3, 17, dynamic=(0, 1))
    _emit_residual_add(p, "dynamic", x, branch, alpha=2.0, layer_scale=p.normal(17, dynamic=(0,)),
                       dynamic=(0, 1))


def _emit_residual_add(p, label, x, branch, alpha=1.0, layer_scale=None, gate=None, row_scale=None,
                       dynamic=()) -> None:
    unit = ELEMENTS["f64" if x.element == "f64" else "f32"].unit
    given = {"layer_scale": layer_scale, "gate": gate, "row_scale": row_scale}
    given = {name: tensor for name, tensor in given.items() if tensor}
    term = alpha * np.longdouble(1) * branch.value
    for name, tensor in given.items():
        rows = (-1,) + (1,) * (x.value.ndim - 1)
        term = term * (tensor.value.reshape(rows) if name == "row_scale" else tensor.value)
    # A plain sum is rounded once; every factor may round the term.
    roundings = len(given) + (alpha != 1)
    total = as_range(term).scaled(2 * roundings * unit) + x.value
    if roundings:
        total = total.scaled(unit)
    clauses = (f" alpha {alpha:e}" if alpha != 1 else "")
    clauses += "".join(f" {name}({tensor})" for name, tensor in given.items())
    types = ", ".join(t.type for t in (x, branch, *given.values()))
    result = tensor_type(x.value.shape, x.element, dynamic)
    name = p.emit(f"resnorm.residual_add {x}, {branch}{clauses} : {types} -> {result}")
    p.result(label, name, x.element, total.rounded(x.element).flushed(x.element), dynamic)


def concat_residual(p: Program) -> None:
    def emit(label, axis, *tensors, dynamic=()):
        value = np.concatenate([t.value for t in tensors], axis)
        element = tensors[0].element
        result = tensor_type(value.shape, element, dynamic)
        types = ", ".join(t.type for t in tensors)
        name = p.emit(f"resnorm.concat_residual {', '.join(map(str, tensors))} axis {axis} : "
                      f"{types} -> {result}")
        p.result(label, name, element, value, dynamic)

    for element in ("f32", "f64", "f16", "bf16"):
        emit(element, 1, *(p.normal(2, n, 5, element=element) for n in (3, 1, 7)))
    emit("axis 0", 0, p.normal(3, 5), p.normal(1, 5))
    emit("last axis", 2, p.normal(2, 3, 17), p.normal(2, 3, 1), p.normal(2, 3, 16))
    emit("empty part", 1, p.normal(2, 0), p.normal(2, 3))
    emit("one", 0, p.normal(3, 3))
    emit("special", 0, p.input([np.nan, np.inf, -0.0]), p.input([-np.inf]))
    emit("dynamic", 1, p.normal(2, 3, dynamic=(0, 1)), p.normal(2, 4, dynamic=(0, 1)),
         dynamic=(0, 1))


def max_residual(p: Program) -> None:
    def emit(label, *tensors, dynamic=()):
        value = tensors[0].value
        for tensor in tensors[1:]:
            value = np.maximum(value, tensor.value)
        element = tensors[0].element
        type = tensor_type(value.shape, element, dynamic)
        name = p.emit(f"resnorm.max_residual {', '.join(map(str, tensors))} : {type}")
        p.result(label, name, element, value, dynamic)

    for element in ("f32", "f64", "f16", "bf16"):
        emit(element, *(p.normal(3, 17, element=element) for _ in range(3)))
    nan, inf = np.nan, np.inf
    emit("special", p.input([nan, 1, inf, -inf, -inf]), p.input([1, nan, 1, 1, -inf]),
         p.input([2, 2, 2, nan, -inf]))
    emit("one", p.normal(4))
    emit("empty", p.normal(0), p.normal(0))
    emit("dynamic", p.normal(3, 5, dynamic=(0,)), p.normal(3, 5, dynamic=(0,)), dynamic=(0,))
