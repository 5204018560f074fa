"""Norms as front ends take them apart, and near misses that mean something else.

torch: sums with unit axes kept, the variance in f64 with its own mean, a generic for every step.
plain: the same without f64. moments: max(0, E[x^2] - E[x]^2), as Flax. tosa: one axis at a time, times
1/N, x - mean taken twice, no truncation. root: 1 / sqrt, or a division by it.
"""

from dataclasses import dataclass

import numpy as np

import norm_values as n
import values as v
from elements import ELEMENTS
from elementwise import broadcast_operand, spread, texts
from emitter import Emitter, Ir, identity
from graph import Op, is_static
from growth import Growth
from norm_values import NormSpec
from values import Value


class Speller:
    """Writes one norm into an emitter."""

    def __init__(self, emitter: Emitter, axes, extra: int):
        self.emitter, self.axes, self.extra = emitter, axes, extra

    def cast(self, x: Ir, element: str) -> Ir:
        if x.element == element:
            return x
        wider = ELEMENTS[element].precision > ELEMENTS[x.element].precision
        op = "extf" if wider else "truncf"
        return self.emitter.map1(x, f"{{r}} = arith.{op} {{0}} : {x.element} to {element}", element)

    def binary(self, op: str, x: Ir, y: Ir) -> Ir:
        """y may have unit axes where x has none."""
        read = ["0" if int(b) == 1 and int(a) != 1 else f"d{i}" for i, (a, b) in enumerate(zip(x.shape, y.shape))]
        return self.emitter.elementwise([(x, identity(x.rank)), (y, read)], x.shape, x.element,
                                        f"{{r}} = arith.{op} {{0}}, {{1}} : {x.element}")

    def scalar(self, op: str, x: Ir, number: float, order: str = "{0}, {c}") -> Ir:
        constant = self.emitter.constant(number, x.element)
        return self.emitter.map1(x, f"{{r}} = arith.{op} {order.replace('{c}', constant)} : {x.element}")

    def total(self, x: Ir, at_once: bool = True) -> Ir:
        for axes in [self.axes] if at_once else [(a,) for a in self.axes]:
            shape = tuple(1 if i in axes else m for i, m in enumerate(x.shape))
            name = self.emitter.fresh()
            out, kind = self.emitter.fill(shape, x.element), x.element
            x, = self.emitter.generic(
                [(x, identity(x.rank))], [out],
                lambda a, o: ([f"{name} = arith.addf {a}, {o} : {kind}"], [name]), axes, x.rank,
                [["0" if i in axes else f"d{i}" for i in range(x.rank)]])
        return x

    def count(self, x: Ir) -> float:
        return float(np.prod([x.shape[a] for a in self.axes]))

    def mean(self, x: Ir) -> Ir:
        return self.scalar("divf", self.total(x), self.count(x))

    def scaled_mean(self, x: Ir, extra: int = 0) -> Ir:
        return self.scalar("mulf", self.total(x, False), 1 / (self.count(x) + extra), "{0}, {c}")


def write_statistics(s: Speller, x: Ir, form: str, centred: bool) -> tuple[Ir, Ir]:
    """The deviations and the variance."""
    divisor = s.count(x) + s.extra
    if form == "moments" and centred:
        square, mean = s.binary("mulf", x, x), s.mean(x)
        second = s.scalar("divf", s.total(square), divisor)
        variance = s.binary("subf", second, s.binary("mulf", mean, mean))
        return s.binary("subf", x, mean), s.scalar("maximumf", variance, 0.0)
    if form == "tosa":
        mean = s.scaled_mean(x) if centred else None
        first, second = (s.binary("subf", x, mean) if centred else x for _ in range(2))
        return second, s.scaled_mean(s.binary("mulf", first, first), s.extra)
    if form == "torch" and centred:
        wide = s.cast(x, "f64")
        deviation = s.binary("subf", wide, s.mean(wide))
        variance = s.scalar("divf", s.total(s.binary("mulf", deviation, deviation)), divisor)
        return s.binary("subf", x, s.mean(x)), s.cast(variance, x.element)
    deviation = s.binary("subf", x, s.mean(x)) if centred else x
    return deviation, s.scalar("divf", s.total(s.binary("mulf", deviation, deviation)), divisor)


def write_root(s: Speller, deviation: Ir, variance: Ir, root: str, spec: NormSpec) -> Ir:
    e = variance.element
    if spec.outside:
        deviance = s.scalar("addf", s.emitter.map1(variance, f"{{r}} = math.sqrt {{0}} : {e}"), spec.epsilon)
        return s.binary("divf", deviation, deviance)
    shifted = s.scalar("addf", variance, spec.epsilon)
    if root == "rsqrt":
        return s.binary("mulf", deviation, s.emitter.map1(shifted, f"{{r}} = math.rsqrt {{0}} : {e}"))
    deviance = s.emitter.map1(shifted, f"{{r}} = math.sqrt {{0}} : {e}")
    if root == "divide":
        return s.binary("divf", deviation, deviance)
    one = s.emitter.constant(1.0, e)
    return s.binary("mulf", deviation, s.emitter.map1(deviance, f"{{r}} = arith.divf {one}, {{0}} : {e}"))


@dataclass(eq=False)
class SpelledNorm(Op):
    """Operands after the first are scale and bias where there are any; their maps may be those of a
    norm, or of a factor for each row, which is none."""

    spec: NormSpec
    form: str
    root: str
    maps: tuple
    has_scale: bool
    groups: int = 0  # of axis 1, or 0
    cast_first: bool = False

    def results(self, operands):
        return [(operands[0].shape, operands[0].element)]

    def split(self, shape) -> tuple:
        return (shape[0], self.groups, shape[1] // self.groups, *shape[2:]) if self.groups else tuple(shape)

    def evaluate(self, values, operands):
        element = operands[0].element
        wide, shape = n.statistics_type(element), values[0].shape
        x = values[0].moved(lambda a: a.reshape(self.split(shape)))
        value, _, _ = n.normalize(self.spec, x, wide)
        value = value.moved(lambda a: a.reshape(shape))
        given = [p.moved(lambda a, m=m: spread(a, m, len(shape))) for p, m in zip(values[1:], self.maps)]
        scale = given[0] if self.has_scale else None
        bias = given[-1] if len(given) > self.has_scale else None
        if self.cast_first and element != wide:
            value, wide = v.rounded(value, element), element
        value = n.affine(value, scale, bias, wide)
        return [value if element == wide else v.rounded(value, element)]

    def emit(self, emitter, operands, tensors):
        x, element = operands[0], operands[0].element
        s = Speller(emitter, self.spec.axes, self.spec.extra)
        value, shape = s.cast(x, n.statistics_type(element)), x.shape
        if self.groups:
            groups = "[[0], [1, 2]" + "".join(f", [{i + 1}]" for i in range(2, x.rank)) + "]"
            split = self.split(shape)
            value = emitter.tensor(f"tensor.expand_shape {value} {groups} output_shape {[int(m) for m in split]}"
                                   f" : {value.type} into ", split, value.element)
        deviation, variance = write_statistics(s, value, self.form, self.spec.centred)
        value = write_root(s, deviation, variance, self.root, self.spec)
        if self.groups:
            value = emitter.tensor(f"tensor.collapse_shape {value} {groups} : {value.type} into ", shape,
                                   value.element)
        if self.cast_first:
            value = s.cast(value, element)
        for i, (parameter, axes) in enumerate(zip(operands[1:], self.maps)):
            op = "mulf" if self.has_scale and i == 0 else "addf"
            parameter = s.cast(parameter, value.element)
            value = emitter.elementwise([(value, identity(value.rank)), (parameter, texts(axes))], shape,
                                        value.element, f"{{r}} = arith.{op} {{0}}, {{1}} : {value.element}")
        return [s.cast(value, element)]


def spelled_norm(g: Growth):
    x = g.pick_float(lambda t: t.rank >= 2)
    form = g.choice(("torch", "torch", "plain", "moments", "tosa"))
    kind = g.choice(("layer", "layer", "rms", "rms", "instance", "group", "batch"))
    axes, parameters, groups = (x.rank - 1,), [x.rank - 1], 0
    if kind == "layer" and g.chance(0.3):
        axes = tuple(sorted({g.integer(0, x.rank - 1), x.rank - 1}))
        parameters = list(axes)
    if kind == "batch":
        axes, parameters = tuple(i for i in range(x.rank) if i != 1), [1]
    if kind in ("instance", "group"):
        if x.rank < 3 or not is_static(x.shape) or 0 in x.shape:
            return None
        axes, parameters = tuple(range(2, x.rank)), [1]
        if kind == "group" and x.rank < 5:
            groups = g.choice([i for i in range(1, 9) if x.shape[1] % i == 0])
            axes = tuple(range(2, x.rank + 1))
    shape = x.shape if not groups else (x.shape[0], groups, x.shape[1] // groups, *x.shape[2:])
    if any(shape[a] == 0 for a in axes) or not is_static([shape[a] for a in axes]):
        return None
    spec = NormSpec(axes, g.choice((1e-5, 1e-6, 1e-3)), kind != "rms", -1 if g.chance(0.06) else 0,
                    g.chance(0.06), form == "moments")
    operands, maps = [x], []
    has_scale, has_bias = g.chance(0.75), g.chance(0.55)
    for wanted in (has_scale, has_bias):
        if not wanted:
            continue
        if g.chance(0.12):  # a factor for each row, say: no norm has it
            operand, loops = broadcast_operand(g, x, x.element)
        else:
            operand, loops = g.argument(tuple(x.shape[a] for a in parameters), x.element), parameters
        operands.append(operand)
        maps.append(loops)
    root = g.choice(("rsqrt", "rsqrt", "divide", "reciprocal"))
    return SpelledNorm(spec, form, root, tuple(maps), has_scale, groups, g.chance(0.3)), operands


PROPOSALS = [(12, spelled_norm)]
