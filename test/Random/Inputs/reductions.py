"""Reductions: sums, means, extrema, the place of the greatest, and softmax as front ends write it."""

from dataclasses import dataclass

import numpy as np

import values as v
from emitter import Ir, identity
from graph import Op, symbol_of
from growth import Growth
from values import Value


@dataclass(eq=False)
class Reduce(Op):
    """`kind` is sum, mean, max, min; `form` is "reduce" for linalg.reduce, "kept" for unit axes that
    stay, as torch-mlir writes it, or "dropped"."""

    kind: str
    axes: tuple
    form: str

    def results(self, operands):
        x = operands[0]
        if self.form == "kept":
            return [(tuple(1 if i in self.axes else n for i, n in enumerate(x.shape)), x.element)]
        return [(tuple(n for i, n in enumerate(x.shape) if i not in self.axes), x.element)]

    def evaluate(self, values, operands):
        over = {"axis": self.axes, "keepdims": self.form == "kept"}
        element = operands[0].element
        if self.kind in ("max", "min"):
            function = np.max if self.kind == "max" else np.min
            return [Value(function(values[0].mid, **over), np.max(values[0].err, **over))]
        total = v.total(values[0], self.axes, element, self.form == "kept")
        if self.kind == "sum":
            return [total]
        count = np.prod([operands[0].shape[i] for i in self.axes])
        return [v.div(total, v.constant(count), element)]

    def emit(self, emitter, operands, tensors):
        x = operands[0]
        (shape, element), = self.results(tensors)
        start = {"max": emitter.lowest, "min": lambda e: emitter.constant(
            {"f64": "0x7FF0000000000000", "f32": "0x7F800000", "f16": "0x7C00", "bf16": "0x7F80"}[e], e)}
        out = emitter.fill(shape, element, start.get(self.kind, emitter.zero)(element))
        op = {"max": "arith.maximumf", "min": "arith.minimumf"}.get(self.kind, "arith.addf")
        if self.form == "reduce":
            name = emitter.op(f"linalg.reduce {{ {op} }} ins({x} : {x.type}) outs({out} : {out.type}) "
                              f"dimensions = {list(self.axes)}")
            result = Ir(name, shape, element)
        else:
            written = ["0" if i in self.axes else f"d{i}" for i in range(x.rank)
                       if self.form == "kept" or i not in self.axes]
            name = emitter.fresh()
            result, = emitter.generic([(x, identity(x.rank))], [out], lambda a, o: (
                [f"{name} = {op} {a}, {o} : {element}"], [name]), self.axes, x.rank, [written])
        if self.kind != "mean":
            return [result]
        count = emitter.constant(float(np.prod([x.shape[i] for i in self.axes])), element)
        return [emitter.map1(result, f"{{r}} = arith.divf {{0}}, {count} : {element}")]


@dataclass(eq=False)
class ArgMax(Op):
    """Value and index of the first greatest, in one op of two results."""

    axis: int

    def results(self, operands):
        x = operands[0]
        shape = tuple(n for i, n in enumerate(x.shape) if i != self.axis)
        return [(shape, x.element), (shape, "i64")]

    def evaluate(self, values, operands):
        mid = values[0].mid
        return [Value(np.max(mid, self.axis), np.zeros(np.max(mid, self.axis).shape)),
                Value(np.argmax(mid, self.axis).astype(np.int64))]

    def emit(self, emitter, operands, tensors):
        x = operands[0]
        (shape, element), _ = self.results(tensors)
        best, place = emitter.fill(shape, element, emitter.lowest(element)), emitter.fill(shape, "i64")
        written = [f"d{i}" for i in range(x.rank) if i != self.axis]

        def body(a, m, n):
            i, j, w, c, k = (emitter.fresh() for _ in range(5))
            return [f"{i} = linalg.index {self.axis} : index", f"{j} = arith.index_cast {i} : index to i64",
                    f"{w} = arith.maximumf {a}, {m} : {element}", f"{c} = arith.cmpf ogt, {a}, {m} : {element}",
                    f"{k} = arith.select {c}, {j}, {n} : i64"], [w, k]

        return emitter.generic([(x, identity(x.rank))], [best, place], body, (self.axis,), x.rank,
                               [written, written])


def softmax_value(x: Value, axis: int, element: str) -> Value:
    """A change of x by at most e changes each exponential, and their sum, by exp(e)."""
    wide = "f64" if element == "f64" else "f32"
    shifted = x.mid - np.max(x.mid, axis, keepdims=True)
    exponential = np.exp(shifted)
    mid = exponential / np.sum(exponential, axis, keepdims=True)
    most = np.max(x.err, axis, keepdims=True)
    span = np.max(np.abs(shifted), axis, keepdims=True) + 2 * most
    # Both the difference and the exponential's argument reduction err by the size of the argument.
    own = v.unit_of(wide) * (40 + 4 * span + x.mid.shape[axis])
    return Value(mid, mid * np.expm1(x.err + most + 2 * own) + 4e-38 * (wide == "f32"))


def reduce(g: Growth):
    x = g.pick_float()
    kinds = ("max", "min") if x.element in ("f16", "bf16") else ("sum", "sum", "mean", "max", "min")
    axes = sorted(set(g.integer(0, x.rank - 1) for _ in range(g.choice((1, 1, 2)))))
    kind = g.choice(kinds)
    if kind != "sum" and any(x.shape[i] == 0 for i in axes):
        return None
    if kind == "mean" and any(symbol_of(x.shape[i]) for i in axes):
        return None
    return Reduce(kind, tuple(axes), g.choice(("kept", "dropped", "reduce"))), [x]


def arg_max(g: Growth):
    x = g.pick_float(lambda t: t.value is None or t.value.is_exact)
    axis = g.integer(0, x.rank - 1)
    return None if x.shape[axis] == 0 else (ArgMax(axis), [x])


PROPOSALS = [(5, reduce), (1, arg_max)]
