"""Ops that move elements: every one is exact."""

from dataclasses import dataclass

import numpy as np

from emitter import identity
from graph import Op, extents, is_static, same_shape, symbol_of
from growth import LIMIT, Growth
from values import Reject, Value


@dataclass(eq=False)
class Transpose(Op):
    permutation: tuple
    named: bool

    def results(self, operands):
        return [(tuple(operands[0].shape[i] for i in self.permutation), operands[0].element)]

    def evaluate(self, values, operands):
        return [values[0].moved(lambda a: np.transpose(a, self.permutation))]

    def emit(self, emitter, operands, tensors):
        x = operands[0]
        shape = [x.shape[i] for i in self.permutation]
        out = emitter.empty(shape, x.element)
        if not self.named:
            read = [f"d{self.permutation.index(i)}" for i in range(x.rank)]
            return emitter.generic([(x, read)], [out], lambda a, o: ([], [a]))
        name = emitter.op(f"linalg.transpose ins({x} : {x.type}) outs({out} : {out.type}) "
                          f"permutation = {list(self.permutation)}")
        return [type(x)(name, tuple(shape), x.element)]


@dataclass(eq=False)
class Broadcast(Op):
    """New axes, or unit axes made long: as linalg.broadcast where it can be."""

    shape: tuple
    axes: tuple  # the result's axis of each of the operand's

    def results(self, operands):
        return [(self.shape, operands[0].element)]

    def evaluate(self, values, operands):
        new = tuple(i for i in range(len(self.shape)) if i not in self.axes)
        return [values[0].moved(lambda a: np.broadcast_to(np.expand_dims(a, new), extents(self.shape)))]

    def emit(self, emitter, operands, tensors):
        x = operands[0]
        out = emitter.empty(self.shape, x.element)
        if all(same_shape((n,), (self.shape[a],)) for n, a in zip(x.shape, self.axes)):
            new = [i for i in range(len(self.shape)) if i not in self.axes]
            name = emitter.op(f"linalg.broadcast ins({x} : {x.type}) outs({out} : {out.type}) "
                              f"dimensions = {new}")
            return [type(x)(name, self.shape, x.element)]
        read = ["0" if n == 1 and self.shape[a] != 1 else f"d{a}" for n, a in zip(x.shape, self.axes)]
        return emitter.generic([(x, read)], [out], lambda a, o: ([], [a]))


@dataclass(eq=False)
class Reshape(Op):
    """Groups of axes made one, or one axis made several."""

    groups: tuple
    shape: tuple

    @property
    def collapses(self) -> bool:
        return len(self.groups) == len(self.shape)

    def results(self, operands):
        return [(self.shape, operands[0].element)]

    def evaluate(self, values, operands):
        return [values[0].moved(lambda a: a.reshape(extents(self.shape)))]

    def emit(self, emitter, operands, tensors):
        x = operands[0]
        groups = "[" + ", ".join(str(list(g)) for g in self.groups) + "]"
        if self.collapses:
            return [emitter.tensor(f"tensor.collapse_shape {x} {groups} : {x.type} into ",
                                   self.shape, x.element)]
        output = ", ".join(emitter.index(n) if symbol_of(n) else str(n) for n in self.shape)
        return [emitter.tensor(f"tensor.expand_shape {x} {groups} output_shape [{output}] : {x.type} into ",
                               self.shape, x.element)]


@dataclass(eq=False)
class Slice(Op):
    offsets: tuple
    sizes: tuple
    strides: tuple

    def window(self):
        return tuple(slice(o, o + (int(n) - 1) * s + 1 if n else o, s)
                     for o, n, s in zip(self.offsets, self.sizes, self.strides))

    def text(self, emitter) -> str:
        sizes = [emitter.index(n) if symbol_of(n) else str(n) for n in self.sizes]
        return f"{list(self.offsets)} [{', '.join(sizes)}] {list(self.strides)}"

    def results(self, operands):
        return [(self.sizes, operands[0].element)]

    def evaluate(self, values, operands):
        return [values[0].moved(lambda a: a[self.window()])]

    def emit(self, emitter, operands, tensors):
        x = operands[0]
        return [emitter.tensor(f"tensor.extract_slice {x}{self.text(emitter)} : {x.type} to ",
                               self.sizes, x.element)]


@dataclass(eq=False)
class Insert(Slice):
    """Operand 1 written over a window of operand 0."""

    def results(self, operands):
        return [(operands[0].shape, operands[0].element)]

    def evaluate(self, values, operands):
        mid = values[0].mid.copy()
        mid[self.window()] = values[1].mid
        if values[0].err is None:
            return [Value(mid)]
        err = values[0].err.copy()
        err[self.window()] = values[1].err
        return [Value(mid, err)]

    def emit(self, emitter, operands, tensors):
        into, part = operands
        return [emitter.tensor(f"tensor.insert_slice {part} into {into}{self.text(emitter)} : "
                               f"{part.type} into ", into.shape, into.element)]


@dataclass(eq=False)
class Pad(Op):
    low: tuple
    high: tuple
    number: float

    def results(self, operands):
        shape = tuple(n if not low + high else int(n) + low + high
                      for n, low, high in zip(operands[0].shape, self.low, self.high))
        return [(shape, operands[0].element)]

    def evaluate(self, values, operands):
        around = list(zip(self.low, self.high))
        return [Value(np.pad(values[0].mid, around, constant_values=self.number),
                      np.pad(values[0].err, around))]

    def emit(self, emitter, operands, tensors):
        x = operands[0]
        block = ", ".join(f"{emitter.fresh()}: index" for _ in range(x.rank))
        number = emitter.constant(self.number, x.element)
        shape, _ = self.results(tensors)[0]
        return [emitter.tensor(f"tensor.pad {x} low{list(self.low)} high{list(self.high)} {{\n^bb0({block}):"
                               f"\n  tensor.yield {number} : {x.element}\n}} : {x.type} to ", shape, x.element)]


@dataclass(eq=False)
class Concat(Op):
    axis: int
    op: str

    def results(self, operands):
        shape = list(operands[0].shape)
        shape[self.axis] = sum(int(t.shape[self.axis]) for t in operands)
        return [(tuple(shape), operands[0].element)]

    def evaluate(self, values, operands):
        mids = np.concatenate([x.mid for x in values], self.axis)
        return [Value(mids, np.concatenate([x.err for x in values], self.axis))]

    def emit(self, emitter, operands, tensors):
        shape, element = self.results(tensors)[0]
        names, types = ", ".join(map(str, operands)), ", ".join(x.type for x in operands)
        if self.op == "tensor":
            text = f"tensor.concat dim({self.axis}) {names} : ({types}) -> "
        else:
            text = f"resnorm.concat_residual {names} axis {self.axis} : {types} -> "
        return [emitter.tensor(text, shape, element)]


def transpose(g: Growth):
    x = g.pick_float(lambda t: t.rank >= 2)
    permutation = list(range(x.rank))
    g.rng.shuffle(permutation)
    return Transpose(tuple(permutation), g.chance(0.7)), [x]


def broadcast(g: Growth):
    x = g.pick_float(lambda t: t.rank <= 3 and t.value.mid.size <= LIMIT // 8 if t.value else t.rank <= 2)
    shape, axes = [], []
    for extent in x.shape:
        if len(shape) + x.rank - len(axes) < 4 and g.chance(0.4):
            shape.append(g.extent(8))
        axes.append(len(shape))
        shape.append(g.extent(8) if extent == 1 and not symbol_of(extent) and g.chance(0.5) else extent)
    if len(shape) == x.rank and len(shape) < 4:
        shape.append(g.extent(8))
    return Broadcast(tuple(shape), tuple(axes)), [x]


def reshape(g: Growth):
    x = g.pick_float()
    if x.rank >= 2 and g.chance(0.5):
        axis = g.integer(0, x.rank - 2)
        if not is_static(x.shape[axis:axis + 2]):
            return None
        groups = [[i] for i in range(axis)] + [[axis, axis + 1]] + [[i] for i in range(axis + 2, x.rank)]
        shape = (*x.shape[:axis], x.shape[axis] * x.shape[axis + 1], *x.shape[axis + 2:])
        return Reshape(tuple(groups), shape), [x]
    axis = g.integer(0, x.rank - 1)
    extent = x.shape[axis]
    factors = [f for f in (1, 2, 3, 4, 8, 11, 13) if extent and extent % f == 0]
    if x.rank == 5 or not factors or symbol_of(extent):
        return None
    factor = g.choice(factors)
    pair = (factor, extent // factor) if g.chance(0.5) else (extent // factor, factor)
    groups = [[i] for i in range(axis)] + [[axis, axis + 1]] + [[i + 1] for i in range(axis + 1, x.rank)]
    return Reshape(tuple(groups), (*x.shape[:axis], *pair, *x.shape[axis + 1:])), [x]


def _window(g: Growth, shape):
    offsets, sizes, strides = [], [], []
    for extent in shape:
        if symbol_of(extent) or extent < 2 or g.chance(0.4):
            offset, size, stride = 0, extent, 1
        else:
            stride = g.choice((1, 1, 2, 3))
            offset = g.integer(0, extent - 1)
            size = g.integer(1, (extent - offset - 1) // stride + 1)
        offsets.append(offset)
        sizes.append(size)
        strides.append(stride)
    return tuple(offsets), tuple(sizes), tuple(strides)


def slices(g: Growth):
    # Upstream's verifier refuses the offset 0 in an axis without elements.
    x = g.pick_float(lambda t: 0 not in t.shape)
    return Slice(*_window(g, x.shape)), [x]


def insert(g: Growth):
    x = g.pick_float(lambda t: 0 not in t.shape)
    offsets, sizes, strides = _window(g, x.shape)
    part = g.pick(lambda t: t is not x and t.element == x.element and same_shape(t.shape, sizes))
    return Insert(offsets, sizes, strides), [x, part or g.argument(sizes, x.element)]


def pad(g: Growth):
    x = g.pick_float(lambda t: is_static(t.shape))
    low, high = ([g.choice((0, 0, 1, 2)) for _ in x.shape] for _ in range(2))
    return Pad(tuple(low), tuple(high), g.choice((0.0, 0.0, -1.5))), [x]


def concat(g: Growth):
    x = g.pick_float()
    axis = g.integer(0, x.rank - 1)
    if symbol_of(x.shape[axis]):
        return None
    operands = [x]
    for _ in range(g.integer(1, 2)):
        found = g.pick(lambda t: t.element == x.element and t.rank == x.rank and all(
            i == axis or same_shape((m,), (n,)) for i, (m, n) in enumerate(zip(t.shape, x.shape)))
            and not symbol_of(t.shape[axis]))
        if found is None or g.chance(0.2):
            found = g.argument((*x.shape[:axis], g.extent(17), *x.shape[axis + 1:]), x.element)
        operands.append(found)
    if sum(t.value.mid.size for t in operands) > LIMIT:
        raise Reject("too large")
    return Concat(axis, g.choice(("tensor", "resnorm"))), operands


PROPOSALS = [(3, transpose), (2, broadcast), (4, reshape), (3, slices), (2, insert), (2, pad), (4, concat)]
