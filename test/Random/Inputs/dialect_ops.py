"""The ops of the resnorm dialect, as they may be written by hand."""

from dataclasses import dataclass

import numpy as np

import norm_values as n
import values as v
from emitter import Ir, tensor_type
from graph import Op, symbol_of
from growth import Growth
from norm_values import NormSpec
from reductions import softmax_value
from values import Value


@dataclass(frozen=True)
class DialectNorm:
    """#resnorm.norm."""

    kind: str
    axes: tuple
    epsilon: float
    groups: int = 0
    offset: float = 0.0
    outside: bool = False

    @property
    def numerics(self) -> str:
        fields = [f"weight_offset = {self.offset:e}"] if self.offset else []
        fields += ["epsilon_placement = outside_root"] if self.outside else []
        return ", ".join(fields)

    def __str__(self) -> str:
        groups = f", groups = {self.groups}" if self.groups else ""
        numerics = f", numerics = <{self.numerics}>" if self.numerics else ""
        return f"<{self.kind}, axes = {list(self.axes)}, epsilon = {self.epsilon:e}{groups}{numerics}>"

    def value(self, x: Value, element: str, given: dict) -> Value:
        """In the statistics type, not rounded to storage."""
        wide, rank = n.statistics_type(element), len(x.shape)
        given = {name: n.along(value, self.axes, rank) for name, value in given.items()}
        kept = {"batch_norm": self.axes, "instance_norm": (0, *self.axes)}
        reduced = self.axes if self.kind in ("layer_norm", "rms_norm") else tuple(
            i for i in range(rank) if i not in kept.get(self.kind, ()))
        spec = NormSpec(reduced, self.epsilon, self.kind != "rms_norm", outside=self.outside)
        if self.kind == "group_norm":
            axis = self.axes[0]
            split = (*x.shape[:axis], self.groups, x.shape[axis] // self.groups, *x.shape[axis + 1:])
            reduced = tuple(i for i in range(rank + 1) if i not in (0, axis))
            spec = NormSpec(reduced, self.epsilon, outside=self.outside)
            value = n.normalize(spec, x.moved(lambda a: a.reshape(split)), wide)[0]
            value = value.moved(lambda a: a.reshape(x.shape))
        elif "variance" in given:
            rstd = n.reciprocal_deviation(spec, given["variance"], wide)
            value = v.mul(v.add(x, given["mean"], wide, -1), rstd, wide)
        else:
            value = n.normalize(spec, x, wide)[0]
        return n.affine(value, given.get("scale"), given.get("bias"), wide, self.offset)


def _storage(value: Value, element: str) -> Value:
    return value if element in ("f32", "f64") else v.rounded(value, element)


def _given_text(names, operands) -> str:
    return "".join(f" {name}({x})" for name, x in zip(names, operands))


@dataclass(eq=False)
class Norm(Op):
    norm: DialectNorm
    names: tuple  # of the operands after the first

    def results(self, operands):
        return [(operands[0].shape, operands[0].element)]

    def evaluate(self, values, operands):
        element = operands[0].element
        value = self.norm.value(values[0], element, dict(zip(self.names, values[1:])))
        return [_storage(value, element)]

    def emit(self, emitter, operands, tensors):
        x, norm = operands[0], self.norm
        where = f"axes {list(norm.axes)}" if norm.kind in ("layer_norm", "rms_norm") else (
            f"channel_axis {norm.axes[0]}" + (f" groups {norm.groups}" if norm.groups else ""))
        numerics = f" {{numerics = #resnorm.numerics<{norm.numerics}>}}" if norm.numerics else ""
        types = ", ".join(o.type for o in operands)
        return [emitter.tensor(f"resnorm.{norm.kind} {x}{_given_text(self.names, operands[1:])} {where} "
                               f"epsilon {norm.epsilon:e}{numerics} : {types} -> ", x.shape, x.element)]


@dataclass(eq=False)
class Fused(Op):
    """add_norm, norm_add: x, branch and what the norm takes."""

    name: str
    norm: DialectNorm
    names: tuple
    alpha: float

    def results(self, operands):
        return [(operands[0].shape, operands[0].element)] * (2 if self.name == "add_norm" else 1)

    def evaluate(self, values, operands):
        element = operands[0].element
        wide = n.statistics_type(element)
        x, branch, given = values[0], values[1], dict(zip(self.names, values[2:]))
        alpha = v.constant(np.float32(self.alpha) if wide == "f32" else self.alpha)
        if self.name == "norm_add":
            normalized = _storage(self.norm.value(branch, element, given), element)
            return [_storage(v.add(x, v.mul(alpha, normalized, wide), wide), element)]
        total = v.add(x, v.mul(alpha, branch, wide), wide)
        return [_storage(total, element), _storage(self.norm.value(total, element, given), element)]

    def emit(self, emitter, operands, tensors):
        results = self.results(tensors)
        types = ", ".join(tensor_type(s, e) for s, e in results)
        alpha = f" alpha {self.alpha:e}" if self.alpha != 1 else ""
        names = emitter.op(
            f"resnorm.{self.name} {operands[0]}, {operands[1]}{alpha}"
            f"{_given_text(self.names, operands[2:])} norm {self.norm} : "
            f"{', '.join(o.type for o in operands)} -> {types}", len(results))
        return [Ir(x, *r) for x, r in zip(names if len(results) > 1 else [names], results)]


@dataclass(eq=False)
class ResidualAdd(Op):
    alpha: float
    names: tuple

    def results(self, operands):
        return [(operands[0].shape, operands[0].element)]

    def evaluate(self, values, operands):
        element = operands[0].element
        wide, rank = n.statistics_type(element), operands[0].rank
        factor = v.constant(np.float32(self.alpha) if wide == "f32" else self.alpha)
        axes = {"layer_scale": (rank - 1,), "gate": tuple(range(rank)), "row_scale": (0,)}
        for name, value in zip(self.names, values[2:]):
            factor = v.mul(factor, n.along(value, axes[name], rank), wide)
        total = v.add(values[0], v.mul(factor, values[1], wide), wide)
        return [_storage(total, element)]

    def emit(self, emitter, operands, tensors):
        x, branch = operands[:2]
        alpha = f" alpha {self.alpha:e}" if self.alpha != 1 else ""
        types = ", ".join(o.type for o in operands)
        return [emitter.tensor(f"resnorm.residual_add {x}, {branch}{alpha}"
                               f"{_given_text(self.names, operands[2:])} : {types} -> ", x.shape, x.element)]


@dataclass(eq=False)
class Activation(Op):
    """softmax, gelu, silu; max_residual takes more than one operand."""

    text: str
    axis: int = 0

    def results(self, operands):
        return [(operands[0].shape, operands[0].element)]

    def evaluate(self, values, operands):
        element = operands[0].element
        wide = n.statistics_type(element)
        x = values[0]
        if self.text == "max_residual":
            mids, errs = np.stack([a.mid for a in values]), np.stack([a.err for a in values])
            return [Value(np.max(mids, 0), np.max(errs, 0))]
        value = {"softmax": lambda: softmax_value(x, self.axis, element), "silu": lambda: v.silu(x, wide),
                 "gelu": lambda: v.gelu(x, wide),
                 "gelu tanh": lambda: v.gelu_tanh(x, wide, np.sqrt(2 / np.pi))}[self.text]()
        return [_storage(value, element)]

    def emit(self, emitter, operands, tensors):
        x = operands[0]
        kind, suffix = self.text.split()[0], ""
        if kind == "softmax":
            suffix = f" axis {self.axis}"
        if self.text == "gelu tanh":
            suffix = " approximate tanh"
        return [emitter.tensor(f"resnorm.{kind} {', '.join(map(str, operands))}{suffix} : ", x.shape,
                               x.element)]


def norm_and_operands(g: Growth, x):
    """A norm that `x` can have, the names of its parameters, and these."""
    kinds = ["layer_norm", "layer_norm", "rms_norm", "rms_norm", "batch_norm"]
    kind = g.choice(kinds + (["instance_norm", "group_norm"] if x.rank >= 3 else []))
    epsilon = g.choice((1e-5, 1e-6, 1e-3, 1e-12 if x.element == "f64" else 1e-5))
    groups, names = 0, []
    if kind in ("layer_norm", "rms_norm"):
        axes = (x.rank - 1,) if g.chance(0.7) else tuple(sorted(set(
            g.integer(0, x.rank - 1) for _ in range(2))))
    else:
        axes = (1,) if x.rank > 1 and g.chance(0.7) else (x.rank - 1,)
    if kind in ("instance_norm", "group_norm") and axes == (0,):
        return None
    if kind == "group_norm":
        channels = x.shape[axes[0]]
        if symbol_of(channels) or channels == 0:
            return None
        groups = g.choice([i for i in range(1, 9) if channels % i == 0])
    shape = tuple(x.shape[a] for a in axes)
    operands = []
    for name, chance in (("scale", 0.8), ("bias", 0.6)):
        if g.chance(chance):
            names.append(name)
            operands.append(g.argument(shape, x.element))
    if kind == "batch_norm" and g.chance(0.8):
        names += ["mean", "variance"]
        operands += [g.argument(shape, x.element), g.argument(shape, x.element, 0.5, 2)]
    offset = 1.0 if "scale" in names and g.chance(0.1) else 0.0
    return DialectNorm(kind, axes, epsilon, groups, offset, g.chance(0.08)), tuple(names), operands


def norm(g: Growth):
    x = g.pick_float()
    found = norm_and_operands(g, x)
    return found and (Norm(found[0], found[1]), [x, *found[2]])


def fused(g: Growth):
    x = g.pick_float()
    branch = g.pick_like(x) or g.argument(x.shape, x.element)
    found = norm_and_operands(g, x)
    alpha = g.choice((1.0, 1.0, 0.5, -2.0))
    return found and (Fused(g.choice(("add_norm", "norm_add")), found[0], found[1], alpha),
                      [x, branch, *found[2]])


def residual_add(g: Growth):
    x = g.pick_float()
    branch = g.pick_like(x) or g.argument(x.shape, x.element)
    names, operands = [], [x, branch]
    gate = tuple(1 if not symbol_of(m) and g.chance(0.5) else m for m in x.shape)
    for name, shape in (("layer_scale", x.shape[-1:]), ("gate", gate), ("row_scale", x.shape[:1])):
        if g.chance(0.2):
            names.append(name)
            operands.append(g.argument(shape, x.element))
    return ResidualAdd(g.choice((1.0, 1.0, 0.5, 2.0)), tuple(names)), operands


def activation(g: Growth):
    text = g.choice(("softmax", "softmax", "gelu", "gelu tanh", "silu", "max_residual"))
    x = g.pick_float()
    axis = g.choice((x.rank - 1, x.rank - 1, g.integer(0, x.rank - 1)))
    if text == "softmax" and x.shape[axis] == 0:
        return None
    operands = [x]
    if text == "max_residual":
        operands += [g.pick_like(x) or g.argument(x.shape, x.element) for _ in range(g.integer(1, 2))]
    return Activation(text, axis), operands


PROPOSALS = [(6, norm), (3, fused), (3, residual_add), (4, activation)]
