"""Elementwise ops with operands of every rank, casts, masks and gathers."""

from dataclasses import dataclass

import numpy as np

import expressions
import values as v
from elements import ELEMENTS, round_to
from emitter import identity
from graph import Op, is_static
from growth import FLOATS, Growth
from values import Reject, Value


def spread(array: np.ndarray, axes, rank: int) -> np.ndarray:
    """An operand as it is seen by the loops: `axes` names the loop of each axis, None for a unit axis."""
    kept = [(loop, axis) for axis, loop in enumerate(axes) if loop is not None]
    array = np.squeeze(array, tuple(axis for axis, loop in enumerate(axes) if loop is None))
    order = sorted(range(len(kept)), key=lambda i: kept[i][0])
    array = np.transpose(array, order)
    return np.expand_dims(array, tuple(i for i in range(rank) if i not in axes))


def texts(axes) -> list[str]:
    return ["0" if loop is None else f"d{loop}" for loop in axes]


@dataclass(eq=False)
class Elementwise(Op):
    """Operand 0 has the shape of the result; `maps` says how the others are read."""

    expression: tuple
    maps: list

    def results(self, operands):
        return [(operands[0].shape, operands[0].element)]

    def evaluate(self, values, operands):
        rank = operands[0].rank
        views = [x.moved(lambda a, m=m: spread(a, m, rank)) for x, m in zip(values, self.maps)]
        result = expressions.evaluate(self.expression, views, operands[0].element)
        shape = values[0].shape
        return [Value(np.broadcast_to(result.mid, shape), np.broadcast_to(result.err, shape))]

    def emit(self, emitter, operands, tensors):
        element = operands[0].element

        def body(*arguments):
            lines = []
            return lines, [expressions.emit(self.expression, list(arguments), emitter, element, lines)]

        inputs = [(x, texts(m)) for x, m in zip(operands, self.maps)]
        return emitter.generic(inputs, [emitter.empty(operands[0].shape, element)], body)


@dataclass(eq=False)
class Cast(Op):
    element: str

    def results(self, operands):
        return [(operands[0].shape, self.element)]

    def evaluate(self, values, operands):
        if values[0].err is None:
            mid = values[0].mid.astype(np.longdouble)
            return [Value(round_to(mid, self.element), np.zeros(mid.shape))]
        wider = ELEMENTS[self.element].precision > ELEMENTS[operands[0].element].precision
        # f16 to bf16 is no cast of arith.
        return values if wider else [v.rounded(values[0], self.element)]

    def emit(self, emitter, operands, tensors):
        source = operands[0].element
        wider = ELEMENTS[self.element].storage.itemsize > ELEMENTS[source].storage.itemsize
        name = {"i1": "uitofp", "i64": "sitofp", "i32": "sitofp"}.get(source, "extf" if wider else "truncf")
        return [emitter.map1(operands[0], f"{{r}} = arith.{name} {{0}} : {source} to {self.element}",
                             self.element)]


@dataclass(eq=False)
class CausalMask(Op):
    """x[.., i, j] where i + offset >= j, else a number."""

    offset: int
    other: float

    def results(self, operands):
        return [(operands[0].shape, operands[0].element)]

    def evaluate(self, values, operands):
        rows, columns = operands[0].shape[-2:]
        kept = np.arange(rows)[:, None] + self.offset >= np.arange(columns)
        return [Value(np.where(kept, values[0].mid, self.other), np.where(kept, values[0].err, 0))]

    def emit(self, emitter, operands, tensors):
        x, rank = operands[0], operands[0].rank
        offset, other = emitter.constant(self.offset, "index"), emitter.constant(self.other, x.element)
        return [emitter.elementwise(
            [(x, identity(rank))], x.shape, x.element,
            f"{{t0}} = linalg.index {rank - 2} : index;{{t1}} = linalg.index {rank - 1} : index;"
            f"{{t2}} = arith.addi {{t0}}, {offset} : index;{{t3}} = arith.cmpi sge, {{t2}}, {{t1}} : index;"
            f"{{r}} = arith.select {{t3}}, {{0}}, {other} : {x.element}")]


@dataclass(eq=False)
class Gather(Op):
    """Rows of a table, as torch-mlir writes an embedding; ids are taken modulo the number of rows."""

    def results(self, operands):
        ids, table = operands
        return [((*ids.shape, *table.shape[1:]), table.element)]

    def evaluate(self, values, operands):
        rows = values[0].mid % operands[1].shape[0]
        return [values[1].moved(lambda a: a[rows])]

    def emit(self, emitter, operands, tensors):
        ids, table = operands
        shape = (*ids.shape, *table.shape[1:])
        rows = emitter.constant(int(table.shape[0]), ids.element)
        inner = [f"{{t{3 + i}}}" for i in range(table.rank - 1)]
        lines = [f"{{t0}} = arith.remui {{0}}, {rows} : {ids.element}",
                 f"{{t1}} = arith.index_cast {{t0}} : {ids.element} to index"]
        lines += [f"{name} = linalg.index {ids.rank + i} : index" for i, name in enumerate(inner)]
        lines.append(f"{{r}} = tensor.extract {table}[{', '.join(['{t1}', *inner])}] : {table.type}")
        return [emitter.elementwise([(ids, identity(ids.rank))], shape, table.element, ";".join(lines))]


def broadcast_operand(g: Growth, x, element: str):
    """Something that broadcasts to the shape of `x`, and the loops of its axes."""
    if g.chance(0.4):
        found = g.pick(lambda t: t.element == element and t.rank <= x.rank and all(
            n == 1 or (n == m and g.symbol(n) == g.symbol(m)) for n, m in zip(t.shape[::-1], x.shape[::-1])))
        if found:
            first = x.rank - found.rank
            return found, [None if n == 1 and x.shape[first + i] != 1 else first + i
                           for i, n in enumerate(found.shape)]
    loops = [i for i in range(x.rank) if g.chance(0.6)]
    if g.chance(0.15):
        g.rng.shuffle(loops)
    axes = [None if g.chance(0.15) else i for i in loops]
    shape = tuple(1 if i is None else x.shape[i] for i in axes)
    return g.argument(shape, element), axes


def _whole(x) -> list[int]:
    return list(range(x.rank))


def elementwise(g: Growth):
    x = g.pick_float()
    operands, maps = [x], [_whole(x)]

    def leaf():
        if g.chance(0.2):
            return "const", g.choice((0.5, -1.25, 2.0, 0.1, 1.0, 0.0))
        if len(operands) < 4 and g.chance(0.5):
            operand, axes = broadcast_operand(g, x, x.element)
            operands.append(operand)
            maps.append(axes)
            return "in", len(operands) - 1
        return "in", g.choice([i for i, t in enumerate(operands) if t.is_float])

    def tree(depth):
        if depth == 0:
            return leaf()
        if len(operands) < 4 and g.chance(0.08):
            mask, axes = broadcast_operand(g, x, "i1")
            operands.append(mask)
            maps.append(axes)
            return "where", len(operands) - 1, tree(depth - 1), leaf()
        table = expressions.ARITHMETIC if g.chance(0.6) else expressions.FUNCTIONS
        name = g.choice(sorted(table))
        return (name, *(tree(depth - 1) if i == 0 else leaf() for i in range(table[name].arity)))

    expression = tree(g.integer(1, 3))
    if not expressions.leaves(expression):
        raise Reject("a constant")
    return Elementwise(expression, maps), operands


def residual_sum(g: Growth):
    """x + f, alpha * x + f, x + s * f as plain arithmetic."""
    x = g.pick_float()
    f = g.pick_like(x) or g.argument(x.shape, x.element)
    left, right = ("in", 0), ("in", 1)
    operands, maps = [x, f], [_whole(x), _whole(x)]
    form = g.integer(0, 3)
    if form == 1:
        left = ("mul", left, ("const", g.choice((0.5, 2.0, 1.41))))
    if form == 2:
        scale, axes = broadcast_operand(g, x, x.element)
        operands.append(scale)
        maps.append(axes)
        right = ("mul", right, ("in", 2))
    return Elementwise(("add", left, right) if g.chance(0.8) else ("add", right, left), maps), operands


def cast(g: Growth):
    if g.chance(0.25):
        x = g.pick(lambda t: not t.is_float) or g.argument(g.shape(), g.choice(("i1", "i64", "i32")))
        return Cast("f32"), [x]
    x = g.pick_float()
    targets = [e for e in FLOATS if ELEMENTS[e].storage.itemsize != ELEMENTS[x.element].storage.itemsize]
    return Cast(g.choice(targets)), [x]


def causal_mask(g: Growth):
    x = g.pick_float(lambda t: t.rank >= 2)
    return CausalMask(g.integer(0, 2), g.choice((0.0, -100.0))), [x]


def gather(g: Growth):
    table = g.pick_float(lambda t: t.rank == 2 and is_static(t.shape) and t.shape[0] > 0)
    ids = g.argument(g.shape(ranks=(1, 2)), g.choice(("i64", "i32")))
    return Gather(), [ids, table]


PROPOSALS = [(10, elementwise), (10, residual_sum), (2, cast), (1, causal_mask), (2, gather)]
