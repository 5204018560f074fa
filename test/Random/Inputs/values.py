"""Numbers with the largest error that a correct compiler may have made by the time it has them.

`mid` is the value of the graph in real arithmetic, in extended precision; `err` bounds |computed - mid|.
Every step follows the standard model of floating-point arithmetic: fl(a op b) = (a op b)(1 + d), |d| <= u,
and a result below the smallest normal number may be flushed. A compiler that skips a rounding, fuses a
multiply-add or sums in another order stays within the bounds: they hold for any order, and an addition is
charged for both of its operands. Integers and booleans are exact: their error is None.
"""

import math

import numpy as np

from elements import ELEMENTS

_erf = np.vectorize(math.erf, otypes=[np.longdouble])


class Reject(Exception):
    """The graph cannot have this op: its bound would say nothing."""


class Value:
    def __init__(self, mid, err=None):
        if err is None:
            self.mid, self.err = np.asarray(mid), None
        else:
            self.mid = np.asarray(mid, np.longdouble)
            self.err = np.broadcast_to(np.asarray(err, np.longdouble), self.mid.shape)

    @property
    def shape(self):
        return self.mid.shape

    @property
    def is_exact(self) -> bool:
        return self.err is None or not self.err.any()

    @property
    def top(self):
        """The largest magnitude that the computed number may have."""
        return np.abs(self.mid) + self.err

    def moved(self, function) -> "Value":
        """A function that only moves elements."""
        return Value(function(self.mid), None if self.err is None else function(self.err))


def constant(number) -> Value:
    return Value(np.longdouble(number), 0)


def unit_of(element: str) -> float:
    return ELEMENTS[element].unit


def rounded(value: Value, element: str, units=1.0, of=None) -> Value:
    """`value` after an operation that errs by `units` of `of` (by default, of its own size)."""
    size = value.top if of is None else of
    return Value(value.mid, value.err + units * unit_of(element) * size + ELEMENTS[element].tiny)


def add(a: Value, b: Value, element: str, sign: int = 1) -> Value:
    exact = Value(a.mid + sign * b.mid, a.err + b.err)
    return rounded(exact, element, of=a.top + b.top)


def mul(a: Value, b: Value, element: str) -> Value:
    return rounded(product(a, b), element)


def product(a: Value, b: Value) -> Value:
    return Value(a.mid * b.mid, np.abs(a.mid) * b.err + np.abs(b.mid) * a.err + a.err * b.err)


def div(a: Value, b: Value, element: str) -> Value:
    least = np.abs(b.mid) - b.err
    if (least <= 0).any():
        raise Reject("the divisor may be 0")
    quotient = a.mid / b.mid
    return rounded(Value(quotient, (a.err + np.abs(quotient) * b.err) / least), element, 2)


def monotone(function, a: Value, element: str, units=16.0) -> Value:
    """A monotone function, computed within so many units of its own size."""
    mid = function(a.mid)
    low, high = function(a.mid - a.err), function(a.mid + a.err)
    err = np.maximum(np.abs(high - mid), np.abs(mid - low))
    return rounded(Value(mid, err), element, units)


def exp(a: Value, element: str) -> Value:
    # An error in the argument's reduction grows with the argument.
    return monotone(np.exp, a, element, 16 + np.abs(a.mid))


def erf(a: Value, element: str) -> Value:
    return monotone(lambda x: _erf(np.asarray(x)), a, element)


def lipschitz(function, bound: float, a: Value, element: str, of) -> Value:
    """A function whose slope is at most `bound`, within 8 units of `of`."""
    return rounded(Value(function(a.mid), bound * a.err), element, 8, of)


def gelu(a: Value, element: str) -> Value:
    """1 + erf cancels in the left tail: the error is of the size of x."""
    return lipschitz(lambda x: x / 2 * (1 + _erf(x / np.sqrt(np.longdouble(2)))), 1.13, a, element, a.top)


def gelu_tanh(a: Value, element: str, coefficient: float) -> Value:
    def function(x):
        return x / 2 * (1 + np.tanh(np.longdouble(coefficient) * (x + np.longdouble(0.044715) * x**3)))

    # Steep only where its argument is small: x * 4 arg / cosh(arg)^2 <= 2 x.
    return lipschitz(function, 1.2, a, element, 2 * a.top)


def silu(a: Value, element: str) -> Value:
    return lipschitz(lambda x: x / (1 + np.exp(-x)), 1.1, a, element, a.top * (2 + a.top / 8))


def choose(where, ambiguous, a: Value, b: Value) -> Value:
    """`a` where the condition holds, else `b`; either one where the condition is in doubt."""
    mid = np.where(where, a.mid, b.mid)
    err = np.where(where, a.err, b.err)
    other = np.abs(a.mid - b.mid) + np.maximum(a.err, b.err)
    return Value(mid, np.where(ambiguous, np.maximum(err, other), err))


def total(a: Value, axes, element: str, keepdims: bool = False, extra: int = 1) -> Value:
    """A sum in any order: n - 1 additions, and `extra` more."""
    count = int(np.prod([a.mid.shape[axis] for axis in axes], dtype=np.int64))
    over = {"axis": tuple(axes), "keepdims": keepdims}
    size = np.sum(a.top, **over)
    if (size * 2 > float(2.0**(ELEMENTS[element].highest_exponent - 1))).any():
        raise Reject("the sum may overflow")
    err = np.sum(a.err, **over) + (count + extra) * (unit_of(element) * size + ELEMENTS[element].tiny)
    return Value(np.sum(a.mid, **over), err)


def contract(subscripts: str, a: Value, b: Value, element: str, terms: int) -> Value:
    """A sum of `terms` products in `element`."""
    if a.err is None:
        wide = np.einsum(subscripts, a.mid.astype(np.int64), b.mid.astype(np.int64))
        return Value(wide.astype(ELEMENTS[element].storage))
    size = np.einsum(subscripts, a.top, b.top)
    magnitudes = np.einsum(subscripts, np.abs(a.mid), np.abs(b.mid))
    err = (size - magnitudes) + (terms + 2) * (unit_of(element) * size + ELEMENTS[element].tiny)
    # The difference of two sums is itself rounded, in extended precision.
    err = err + (terms + 4) * np.finfo(np.longdouble).eps * size
    return Value(np.einsum(subscripts, a.mid, b.mid), err)
