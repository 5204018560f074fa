"""Scalar expressions in the body of an elementwise op: how each is written, and what it gives.

An expression is ("in", i), ("const", c) or (name, operand, ...).
"""

from dataclasses import dataclass
from typing import Callable

import numpy as np

import values as v
from emitter import Emitter, float_literal
from values import Value


@dataclass(frozen=True)
class Scalar:
    arity: int
    # Lines that define {r} from {a}, {b}, {c}; {e} is the type; numbers in angle brackets are constants.
    template: str
    evaluate: Callable


def _exact2(function):
    return lambda e, a, b: Value(function(a.mid, b.mid), np.maximum(a.err, b.err))


def _guarded_division(e, a, b):
    return v.div(a, v.add(v.constant(1), Value(np.abs(b.mid), b.err), e), e)


def _less(e, a, b, c):
    """a < b ? c : b"""
    return v.choose(a.mid < b.mid, np.abs(a.mid - b.mid) <= a.err + b.err, c, b)


def _relu(e, a):
    return Value(np.maximum(a.mid, 0), a.err)


def _rsqrt(e, a):
    squared = v.add(v.mul(a, a, e), v.constant(1), e)
    return v.monotone(lambda x: 1 / np.sqrt(x), squared, e)


def _root(e, a):
    shifted = v.add(Value(np.abs(a.mid), a.err), v.constant(1), e)
    return v.monotone(lambda x: np.sqrt(np.maximum(x, 0)), shifted, e)


def _sigmoid(e, a):
    return v.div(v.constant(1), v.add(v.constant(1), v.exp(Value(-a.mid, a.err), e), e), e)


def _exp(e, a):
    return v.exp(Value(np.minimum(a.mid, 2), a.err), e)


def _log(e, a):
    shifted = v.add(Value(np.abs(a.mid), a.err), v.constant(1.5), e)
    return v.monotone(np.log, shifted, e)


ARITHMETIC = {
    "add": Scalar(2, "{r} = arith.addf {a}, {b} : {e}", lambda e, a, b: v.add(a, b, e)),
    "sub": Scalar(2, "{r} = arith.subf {a}, {b} : {e}", lambda e, a, b: v.add(a, b, e, -1)),
    "mul": Scalar(2, "{r} = arith.mulf {a}, {b} : {e}", lambda e, a, b: v.mul(a, b, e)),
    "div": Scalar(2, "{t} = math.absf {b} : {e};{u} = arith.addf {t}, <1> : {e};"
                  "{r} = arith.divf {a}, {u} : {e}", _guarded_division),
    "max": Scalar(2, "{r} = arith.maximumf {a}, {b} : {e}", _exact2(np.maximum)),
    "min": Scalar(2, "{r} = arith.minimumf {a}, {b} : {e}", _exact2(np.minimum)),
    "less": Scalar(3, "{t} = arith.cmpf olt, {a}, {b} : {e};{r} = arith.select {t}, {c}, {b} : {e}", _less),
}
FUNCTIONS = {
    "neg": Scalar(1, "{r} = arith.negf {a} : {e}", lambda e, a: Value(-a.mid, a.err)),
    "abs": Scalar(1, "{r} = math.absf {a} : {e}", lambda e, a: Value(np.abs(a.mid), a.err)),
    "relu": Scalar(1, "{t} = arith.cmpf ugt, {a}, <0> : {e};{r} = arith.select {t}, {a}, <0> : {e}", _relu),
    "square": Scalar(1, "{r} = arith.mulf {a}, {a} : {e}", lambda e, a: v.mul(a, a, e)),
    "tanh": Scalar(1, "{r} = math.tanh {a} : {e}", lambda e, a: v.monotone(np.tanh, a, e)),
    "exp": Scalar(1, "{t} = arith.minimumf {a}, <2> : {e};{r} = math.exp {t} : {e}", _exp),
    "erf": Scalar(1, "{r} = math.erf {a} : {e}", lambda e, a: v.erf(a, e)),
    "sqrt": Scalar(1, "{t} = math.absf {a} : {e};{u} = arith.addf {t}, <1> : {e};{r} = math.sqrt {u} : {e}",
                   _root),
    "rsqrt": Scalar(1, "{t} = arith.mulf {a}, {a} : {e};{u} = arith.addf {t}, <1> : {e};"
                    "{r} = math.rsqrt {u} : {e}", _rsqrt),
    "sigmoid": Scalar(1, "{t} = arith.negf {a} : {e};{u} = math.exp {t} : {e};"
                      "{w} = arith.addf {u}, <1> : {e};{r} = arith.divf <1>, {w} : {e}", _sigmoid),
    "log": Scalar(1, "{t} = math.absf {a} : {e};{u} = arith.addf {t}, <1.5> : {e};{r} = math.log {u} : {e}",
                  _log),
}
TABLE = ARITHMETIC | FUNCTIONS


def evaluate(expression, operands: list[Value], element: str) -> Value:
    kind, *rest = expression
    if kind == "in":
        return operands[rest[0]]
    if kind == "const":
        return v.constant(float_literal(rest[0], element))
    if kind == "where":  # a boolean operand, exact
        a, b = (evaluate(x, operands, element) for x in rest[1:])
        return v.choose(operands[rest[0]].mid, False, a, b)
    return TABLE[kind].evaluate(element, *(evaluate(x, operands, element) for x in rest))


def emit(expression, arguments: list[str], emitter: Emitter, element: str, lines: list[str]) -> str:
    """Appends the lines and returns the name of the result."""
    kind, *rest = expression
    if kind == "in":
        return arguments[rest[0]]
    if kind == "const":
        return emitter.constant(rest[0], element)
    if kind == "where":
        a, b = (emit(x, arguments, emitter, element, lines) for x in rest[1:])
        result = emitter.fresh()
        lines.append(f"{result} = arith.select {arguments[rest[0]]}, {a}, {b} : {element}")
        return result
    operands = [emit(x, arguments, emitter, element, lines) for x in rest]
    names = dict(zip("abc", operands)) | {n: emitter.fresh() for n in "rtuw"} | {"e": element}
    text = TABLE[kind].template
    for number in ("0", "1", "2", "1.5"):
        text = text.replace(f"<{number}>", emitter.constant(float(number), element)
                            if f"<{number}>" in text else "")
    lines.extend(text.format(**names).split(";"))
    return names["r"]


def leaves(expression) -> set[int]:
    kind, *rest = expression
    if kind == "in":
        return {rest[0]}
    if kind == "const":
        return set()
    found = {rest[0]} if kind == "where" else set()
    return found.union(*(leaves(x) for x in rest if isinstance(x, tuple)))
