"""Conditionals and loops around ops, batch norms by given statistics, and integers beside floats."""

from dataclasses import dataclass

import numpy as np

import norm_values as n
import values as v
from emitter import Ir, identity
from graph import Op, same_shape, symbol_of
from growth import Growth
from norm_values import NormSpec
from values import Reject, Value


def _keeps_type(op: Op, operands) -> bool:
    results = op.results(operands)
    x = operands[0]
    symbols = [symbol_of(n) for n in x.shape if symbol_of(n)]
    return (len(symbols) == len(set(symbols)) and len(results) == 1 and results[0][1] == x.element
            and same_shape(results[0][0], x.shape))


def _nested(op: Op, emitter, operands, tensors) -> tuple[list[str], Ir]:
    """The lines of an op that goes into a region, and its result."""
    outer, emitter.lines = emitter.lines, []
    before = emitter.extents_of(operands[0])
    result, = op.emit(emitter, operands, tensors)
    emitter.restore_extents(before)
    inner, emitter.lines = emitter.lines, outer
    return inner, result


def _indented(lines: list[str]) -> str:
    return "".join(f"  {line}\n" for text in lines for line in text.split("\n"))


@dataclass(eq=False)
class If(Op):
    """The last operand is a flag: the first operand as it is, or the op applied to it."""

    inner: Op

    def results(self, operands):
        return self.inner.results(operands[:-1])

    def evaluate(self, values, operands):
        return self.inner.evaluate(values[:-1], operands[:-1]) if values[-1].mid else [values[0]]

    def emit(self, emitter, operands, tensors):
        x, flag = operands[0], operands[-1]
        condition = emitter.op(f"tensor.extract {flag}[] : {flag.type}")
        lines, result = _nested(self.inner, emitter, operands[:-1], tensors[:-1])
        name = emitter.op(f"scf.if {condition} -> ({x.type}) {{\n{_indented(lines)}"
                          f"  scf.yield {result} : {x.type}\n}} else {{\n  scf.yield {x} : {x.type}\n}}")
        return [Ir(name, x.shape, x.element)]


@dataclass(eq=False)
class For(Op):
    """The op applied to its own result as often as the last operand says."""

    inner: Op

    def results(self, operands):
        return self.inner.results(operands[:-1])

    def evaluate(self, values, operands):
        x = values[0]
        for _ in range(int(values[-1].mid)):
            x, = self.inner.evaluate([x, *values[1:-1]], operands[:-1])
        return [x]

    def emit(self, emitter, operands, tensors):
        x, count = operands[0], operands[-1]
        extracted = emitter.op(f"tensor.extract {count}[] : {count.type}")
        bound = emitter.op(f"arith.index_cast {extracted} : {count.element} to index")
        zero, one = emitter.constant(0, "index"), emitter.constant(1, "index")
        carried = Ir(emitter.fresh(), x.shape, x.element)
        lines, result = _nested(self.inner, emitter, [carried, *operands[1:-1]], tensors[:-1])
        name = emitter.op(f"scf.for {emitter.fresh()} = {zero} to {bound} step {one} "
                          f"iter_args({carried} = {x}) -> ({x.type}) {{\n{_indented(lines)}"
                          f"  scf.yield {result} : {x.type}\n}}")
        return [Ir(name, x.shape, x.element)]


@dataclass(eq=False)
class SpelledBatchNorm(Op):
    """Operands: x, mean, variance, scale, bias; each statistic is reshaped to [C, 1, 1] first."""

    epsilon: float

    def results(self, operands):
        return [(operands[0].shape, operands[0].element)]

    def evaluate(self, values, operands):
        element, rank = operands[0].element, operands[0].rank
        mean, variance, scale, bias = (n.along(value, (1,), rank) for value in values[1:])
        rstd = n.reciprocal_deviation(NormSpec((), self.epsilon), v.rounded(variance, element), element)
        # Folded into a weight, scale * rstd comes first, and bias - mean * scale * rstd is one number.
        centred = v.add(values[0], mean, element, -1)
        value = v.mul(v.mul(centred, rstd, element), scale, element)
        folded = 8 * v.unit_of(element) * (values[0].top + mean.top) * rstd.top * scale.top
        return [v.add(Value(value.mid, value.err + folded), bias, element)]

    def emit(self, emitter, operands, tensors):
        x, element, unit = operands[0], operands[0].element, operands[0].rank - 2

        def columns(parameter: Ir) -> Ir:
            if not unit:
                return parameter
            shape = (parameter.shape[0], *[1] * unit)
            groups = [list(range(unit + 1))]
            return emitter.tensor(f"tensor.expand_shape {parameter} {groups} output_shape "
                                  f"{[int(m) for m in shape]} : {parameter.type} into ", shape, element)

        def step(op: str, value: Ir, parameter: Ir) -> Ir:
            read = ["d1", *["0"] * unit]
            return emitter.elementwise([(value, identity(x.rank)), (parameter, read)], x.shape, element,
                                       f"{{r}} = arith.{op} {{0}}, {{1}} : {element}")

        mean, variance, scale, bias = operands[1:]
        epsilon = emitter.constant(self.epsilon, element)
        rstd = emitter.map1(emitter.map1(variance, f"{{r}} = arith.addf {{0}}, {epsilon} : {element}"),
                            f"{{r}} = math.rsqrt {{0}} : {element}")
        value = step("mulf", step("subf", x, columns(mean)), columns(rstd))
        return [step("addf", step("mulf", value, columns(scale)), columns(bias))]


@dataclass(eq=False)
class IntegerArithmetic(Op):
    """a * factor + b, modulo a number, or a comparison of the two."""

    factor: int
    modulus: int
    compares: bool

    def results(self, operands):
        return [(operands[0].shape, "i1" if self.compares else operands[0].element)]

    def evaluate(self, values, operands):
        a, b = values[0].mid, values[1].mid
        if self.compares:
            return [Value(a * self.factor < b)]
        # The remainder has the sign of what is divided.
        return [Value(np.fmod(a * self.factor + b, self.modulus).astype(a.dtype))]

    def emit(self, emitter, operands, tensors):
        a, b = operands
        e = a.element
        factor, modulus = emitter.constant(self.factor, e), emitter.constant(self.modulus, e)
        text = f"{{t0}} = arith.muli {{0}}, {factor} : {e};"
        if self.compares:
            text += f"{{r}} = arith.cmpi slt, {{t0}}, {{1}} : {e}"
        else:
            text += f"{{t1}} = arith.addi {{t0}}, {{1}} : {e};{{r}} = arith.remsi {{t1}}, {modulus} : {e}"
        same = identity(a.rank)
        return [emitter.elementwise([(a, same), (b, same)], a.shape, "i1" if self.compares else e, text)]


def control(g: Growth, propose):
    """Wraps an op that keeps the type of its first operand."""
    for _ in range(20):
        proposal = propose(g)
        if proposal is None or not _keeps_type(*proposal):
            continue
        op, operands = proposal
        if g.chance(0.5):
            return If(op), [*operands, g.argument((), "i1")]
        count = g.argument((), "i64")
        count.value = Value(np.int64(g.integer(0, 3)))
        return For(op), [*operands, count]
    raise Reject("nothing keeps its type")


def batch_norm(g: Growth):
    x = g.pick_float(lambda t: t.rank >= 2 and getattr(t.shape[1], "symbol", None) is None)
    if x.element in ("bf16", "f16") and g.chance(0.8):
        return None
    shape = (x.shape[1],)
    parameters = [g.argument(shape, x.element) for _ in range(3)]
    variance = g.argument(shape, x.element, 0.5, 2)
    mean, scale, bias = parameters
    return SpelledBatchNorm(g.choice((1e-5, 1e-3))), [x, mean, variance, scale, bias]


def integers(g: Growth):
    a = g.pick(lambda t: t.element in ("i32", "i64") and t.rank > 0) or g.argument(
        g.shape(ranks=(1, 2)), g.choice(("i32", "i64")))
    b = g.pick_like(a) or g.argument(a.shape, a.element)
    if np.max(a.value.mid, initial=0) > 1000:
        return None
    return IntegerArithmetic(g.choice((1, 3, -2)), g.choice((5, 17)), g.chance(0.5)), [a, b]


PROPOSALS = [(3, batch_norm), (2, integers)]
