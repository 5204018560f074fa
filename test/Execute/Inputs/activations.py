"""Softmax, GELU and SiLU."""

import math

import numpy as np

from elements import ELEMENTS
from harness import Program, tensor_type
from norm_oracle import summation_error
from ranges import around

erf = np.vectorize(math.erf, otypes=[np.longdouble])


def _unit(element: str) -> float:
    return ELEMENTS["f64" if element == "f64" else "f32"].unit


def softmax(p: Program) -> None:
    """exp(x - max) errs by its argument's rounding and a few units; then a sum and a division."""
    def emit(label, x, axis, dynamic=()):
        unit = _unit(x.element)
        difference = x.value - np.max(x.value, axis, keepdims=True, initial=-np.inf)
        exponential = np.exp(difference)
        value = exponential / np.sum(exponential, axis, keepdims=True)
        error = summation_error(x.value.shape[axis], unit) + 8 * unit
        magnitude = np.max(np.where(value > 1e-30, np.abs(difference), 0), axis, keepdims=True,
                           initial=0)
        error = error + unit * (np.abs(difference) + magnitude)
        expected = around(value, np.where(value == 0, 0, value * error))
        expected = expected.rounded(x.element).flushed(x.element)
        # exp(x - max) may be flushed in f32 already; the sum is at least 1.
        expected = expected.widened(np.where(np.abs(value) < 1e-37, 2e-38, 0))
        name = p.emit(f"resnorm.softmax {x} axis {axis} : {x.type}")
        p.result(label, name, x.element, expected, dynamic)

    for element in ("f32", "f64", "f16", "bf16"):
        emit(element, p.input(4 * p.random.standard_normal((6, 33)), element), 1)
    for width in (0, 1, 3, 17, 1023):
        emit(f"width {width}", p.input(10 * p.random.standard_normal((5, width))), 1)
    x = p.normal(3, 5, 7)
    for axis in (0, 1, 2):
        emit(f"axis {axis}", x, axis)
    inf, nan = np.inf, np.nan
    # Masked entries weigh nothing, a row of nothing else is NaN, and so is one with +inf or NaN.
    emit("special", p.input([[0, 1, -inf, 2], [-inf] * 4, [0, inf, 1, 2], [nan, 0, 1, 2],
                             [1e30, -1e30, 1e30, 0], [-1e30] * 4, [-200, 0, -90, -100]]), 1)
    emit("dynamic", p.normal(3, 9, dynamic=(0, 1)), 1, dynamic=(0, 1))


# From deep in both tails to the bend; then what is no number.
POINTS = np.concatenate([np.linspace(-30, 30, 601), np.geomspace(1e-30, 1, 61),
                         -np.geomspace(1e-30, 1, 61), [1e4, -1e4, 0.0, np.inf, -np.inf, np.nan]])


def _elementwise(p: Program, label, text, function, element="f32", shape=None, dynamic=()) -> None:
    """`function` gives the value and its error in units of the arithmetic type."""
    x = p.input(POINTS if shape is None else p.random.standard_normal(shape), element, dynamic)
    value, units = function(x.value)
    expected = around(value, units * _unit(element)).rounded(element).flushed(element)
    p.result(label, p.emit(text.format(x=x, type=x.type)), element, expected, dynamic)


def _all(p: Program, label, text, function) -> None:
    for element in ("f32", "f64", "f16", "bf16"):
        _elementwise(p, f"{label}{element}", text, function, element)
    _elementwise(p, f"{label}rank 3", text, function, shape=(3, 5, 17))
    _elementwise(p, f"{label}empty", text, function, shape=(0, 5))
    _elementwise(p, f"{label}dynamic", text, function, shape=(3, 17), dynamic=(0, 1))


def gelu(p: Program) -> None:
    """1 + erf cancels in the left tail: the error is of the size of x, not of the result."""
    def function(x):
        return x / 2 * (1 + erf(x / np.sqrt(np.longdouble(2)))), 4 * np.abs(x)

    _all(p, "", "resnorm.gelu {x} : {type}", function)


def gelu_tanh(p: Program) -> None:
    def function(coefficient):
        def gelu(x):
            bent = np.tanh(coefficient * (x + np.longdouble(0.044715) * x**3))
            # The error of the argument matters where tanh is steep: at most as 1 / cosh^2.
            argument = np.abs(coefficient * (np.abs(x) + 0.044715 * np.abs(x)**3))
            steep = np.where(argument < 50, 1 / np.cosh(np.minimum(argument, 50))**2 * argument, 0)
            return x / 2 * (1 + bent), np.abs(x) * (4 + 4 * steep)
        return gelu

    standard = np.sqrt(2 / np.longdouble(np.pi))
    _all(p, "", "resnorm.gelu {x} approximate tanh : {type}", function(standard))
    # The constant that torch-mlir prints.
    _elementwise(p, "coefficient", "resnorm.gelu {x} approximate tanh "
                 "{{coefficient = 0.79772403521746 : f64}} : {type}", function(0.79772403521746))


def silu(p: Program) -> None:
    """Where exp(-x) overflows the product is far below the smallest normal number."""
    def function(x):
        value = x / (1 + np.exp(-x))
        # The error of exp(-x) grows with its argument.
        return value, np.abs(value) * (8 + np.abs(x))

    _all(p, "", "resnorm.silu {x} : {type}", function)
