"""Scalar arithmetic, one op in the body of each elementwise linalg.generic."""

import math

import numpy as np

from elements import ELEMENTS, round_to
from harness import Program, Tensor, tensor_type
from ranges import around

INF, NAN = np.inf, np.nan
SPECIAL = np.array([0.0, -0.0, 1.0, -1.0, INF, -INF, NAN])


def elementwise(p: Program, label: str, body: str, inputs: list[Tensor], element: str, expected):
    """`body` defines %r of type `element` from %a, %b, ... ; {t} is the first input's type."""
    rank = inputs[0].value.ndim
    shape = inputs[0].value.shape
    dims = ", ".join(f"d{i}" for i in range(rank))
    maps = ", ".join([f"affine_map<({dims}) -> ({dims})>"] * (len(inputs) + 1))
    iterators = ", ".join(['"parallel"'] * rank)
    out = tensor_type(shape, element)
    empty = p.emit(f"tensor.empty() : {out}")
    arguments = ", ".join(f"%{'abc'[i]}: {x.element}" for i, x in enumerate(inputs))
    name = p.emit(
        f"linalg.generic {{indexing_maps = [{maps}], iterator_types = [{iterators}]}}"
        f" ins({', '.join(map(str, inputs))} : {', '.join(x.type for x in inputs)})"
        f" outs({empty} : {out}) {{ ^bb0({arguments}, %out: {element}): "
        f"{body.replace('{t}', inputs[0].element)} linalg.yield %r : {element} }} -> {out}")
    p.result(label, name, element, expected)


def _floats(p: Program, element: str, scale: float = 4.0) -> Tensor:
    values = np.concatenate([SPECIAL, scale * p.random.standard_normal(61)])
    return p.input(values, element)


def float_arithmetic(p: Program) -> None:
    """Each of these is rounded once, in every type."""
    binary = {
        "arith.addf": np.add, "arith.subf": np.subtract, "arith.mulf": np.multiply,
        "arith.divf": np.divide, "arith.remf": np.fmod, "math.copysign": np.copysign,
        # NaN wins, or loses.
        "arith.maximumf": np.maximum, "arith.minimumf": np.minimum,
        "arith.maxnumf": np.fmax, "arith.minnumf": np.fmin,
    }
    unary = {
        "arith.negf": np.negative, "math.absf": np.abs, "math.floor": np.floor,
        "math.ceil": np.ceil, "math.roundeven": np.rint, "math.trunc": np.trunc,
        "math.sqrt": np.sqrt, "math.round": lambda x: np.copysign(np.floor(np.abs(x) + 0.5), x),
    }
    for element in ("f32", "f64", "f16", "bf16"):
        a = _floats(p, element)
        b = p.input(np.concatenate([p.random.permutation(a.value[:34]), _swapped(a.value[34:])]),
                    element)
        halves = p.input(np.concatenate([SPECIAL, np.arange(-8, 8) / 2, [0.49, 1e4]]), element)
        for op, function in binary.items():
            elementwise(p, f"{op} {element}", f"%r = {op} %a, %b : {{t}}", [a, b], element,
                        round_to(function(a.value, b.value), element))
        for op, function in unary.items():
            elementwise(p, f"{op} {element}", f"%r = {op} %a : {{t}}", [halves], element,
                        round_to(function(halves.value), element))


def _swapped(values: np.ndarray) -> np.ndarray:
    return values[::-1] * 0.75


def float_comparison(p: Program) -> None:
    """Ordered predicates are false where an operand is NaN, unordered ones true; select takes
    either side whole."""
    ordered = {"eq": np.equal, "gt": np.greater, "ge": np.greater_equal, "lt": np.less,
               "le": np.less_equal, "ne": np.not_equal}
    pairs = np.array([(x, y) for x in SPECIAL for y in SPECIAL])
    for element in ("f32", "f64", "bf16"):
        a, b = p.input(pairs[:, 0], element), p.input(pairs[:, 1], element)
        nan = np.isnan(a.value) | np.isnan(b.value)
        for name, function in ordered.items():
            value = function(a.value, b.value)
            for prefix, truth in (("o", value & ~nan), ("u", value | nan)):
                elementwise(p, f"{prefix}{name} {element}",
                            f"%r = arith.cmpf {prefix}{name}, %a, %b : {{t}}", [a, b], "i1", truth)
        for name, truth in (("ord", ~nan), ("uno", nan)):
            elementwise(p, f"{name} {element}", f"%r = arith.cmpf {name}, %a, %b : {{t}}", [a, b],
                        "i1", truth)
        elementwise(p, f"select {element}",
                    "%c0 = arith.cmpf olt, %a, %b : {t} %r = arith.select %c0, %a, %b : {t}", [a, b],
                    element, np.where(np.less(a.value, b.value), a.value, b.value))
    # As ReLU is written: a NaN is not greater than zero.
    zero = "%z = arith.constant 0.0 : {t} "
    elementwise(p, "relu", zero + "%g = arith.cmpf ugt, %a, %z : {t} "
                "%r = arith.select %g, %a, %z : {t}", [a], "bf16",
                np.where((a.value > 0) | np.isnan(a.value), a.value, 0))


def float_functions(p: Program) -> None:
    """Within `units` of the arithmetic type (f32, or f64), then rounded to the storage type."""
    ramp = np.linspace(-20, 20, 401)
    positive = np.concatenate([np.geomspace(1e-30, 1e30, 241), np.linspace(0.5, 2, 101),
                               [0.0, INF, NAN]])
    everywhere = np.concatenate([ramp, np.geomspace(1e-6, 1, 25), -np.geomspace(1e-6, 1, 25), SPECIAL])
    erf = np.vectorize(math.erf, otypes=[np.longdouble])
    functions = {
        "exp": (everywhere, np.exp, 8), "exp2": (everywhere, np.exp2, 8),
        "expm1": (everywhere, np.expm1, 8), "log": (positive, np.log, 8),
        "log2": (positive, np.log2, 8), "log10": (positive, np.log10, 8),
        "log1p": (positive, np.log1p, 8), "tanh": (everywhere, np.tanh, 8),
        "erf": (everywhere, erf, 8), "sin": (everywhere, np.sin, 8), "cos": (everywhere, np.cos, 8),
        "rsqrt": (positive, lambda x: 1 / np.sqrt(x), 4), "atan": (everywhere, np.arctan, 8),
        "sinh": (everywhere, np.sinh, 16), "cosh": (everywhere, np.cosh, 16),
        "cbrt": (positive, np.cbrt, 8),
    }
    for element in ("f32", "f64", "f16", "bf16"):
        unit = ELEMENTS["f64" if element == "f64" else "f32"].unit
        for name, (points, function, units) in functions.items():
            if element == "f16" and name in ("log", "log2"):
                # Compiled code widens f16 as if there were no infinity.
                points = points[points < 65504]
            x = p.input(points, element)
            value = function(x.value)
            # sin, cos and logarithms cross zero: there the error is of the size of 1.
            scale = np.maximum(np.abs(value), 1) if name in ("sin", "cos") else np.abs(value)
            expected = around(value, units * unit * scale).rounded(element).flushed(element)
            elementwise(p, f"{name} {element}", f"%r = math.{name} %a : {{t}}", [x], element, expected)


def power(p: Program) -> None:
    base = np.concatenate([np.geomspace(1e-3, 1e3, 61), [0.0, 1.0, INF, NAN, 2.0, 4.0]])
    for element in ("f32", "f64", "f16", "bf16"):
        unit = ELEMENTS["f64" if element == "f64" else "f32"].unit
        x = p.input(base, element)
        for exponent in (2.0, 0.5, -0.5, 3.0, 1.37):
            y = p.input(np.full(base.shape, exponent), element)
            value = np.power(x.value, y.value)
            # An error in the logarithm is multiplied by its size.
            error = (8 + 4 * np.abs(np.log(np.where(value > 0, value, 1)))) * unit * np.abs(value)
            elementwise(p, f"powf {exponent} {element}", "%r = math.powf %a, %b : {t}", [x, y],
                        element, around(value, error).rounded(element).flushed(element))
        negative = p.input([-2.0, -1.0, -0.5, -3.0], element)
        for exponent in (2, 3, -1):
            value = np.power(negative.value, np.longdouble(exponent))
            elementwise(p, f"fpowi {exponent} {element}", f"%n = arith.constant {exponent} : i32 "
                        "%r = math.fpowi %a, %n : {t}, i32", [negative], element,
                        around(value, 4 * unit * np.abs(value)).rounded(element))


def integer_arithmetic(p: Program) -> None:
    """Two's complement, without what has no defined result."""
    for element in ("i8", "i16", "i32", "i64"):
        dtype = ELEMENTS[element].storage
        bits, low = 8 * dtype.itemsize, np.iinfo(dtype).min
        values = p.random.integers(low, np.iinfo(dtype).max, 64, dtype=dtype, endpoint=True)
        a = p.input(np.concatenate([[0, 1, -1, low, ~low], values]), element)
        b = p.input(p.random.permutation(a.value), element)
        d = p.input(np.where((a.value == 0) | (a.value == -1), 3, a.value)[::-1], element)
        s = p.input(np.arange(a.value.size) % bits, element)
        unsigned = lambda t: t.value.astype(f"u{dtype.itemsize}")
        signed = lambda x: x.astype(dtype)
        truncated = a.value - np.fmod(a.value, d.value)
        table = {
            "addi": (b, a.value + b.value), "subi": (b, a.value - b.value),
            "muli": (b, a.value * b.value), "andi": (b, a.value & b.value),
            "ori": (b, a.value | b.value), "xori": (b, a.value ^ b.value),
            "maxsi": (b, np.maximum(a.value, b.value)), "minsi": (b, np.minimum(a.value, b.value)),
            "maxui": (b, signed(np.maximum(unsigned(a), unsigned(b)))),
            "minui": (b, signed(np.minimum(unsigned(a), unsigned(b)))),
            "divsi": (d, truncated // d.value), "remsi": (d, np.fmod(a.value, d.value)),
            "divui": (d, signed(unsigned(a) // unsigned(d))),
            "remui": (d, signed(unsigned(a) % unsigned(d))),
            "floordivsi": (d, a.value // d.value),
            "ceildivsi": (d, a.value // d.value + (np.mod(a.value, d.value) != 0)),
            "shli": (s, a.value << s.value), "shrsi": (s, a.value >> s.value),
            "shrui": (s, signed(unsigned(a) >> unsigned(s))),
        }
        for name, (second, value) in table.items():
            elementwise(p, f"{name} {element}", f"%r = arith.{name} %a, %b : {{t}}", [a, second],
                        element, value.astype(dtype))
        comparisons = {"eq": np.equal, "ne": np.not_equal, "slt": np.less, "sle": np.less_equal,
                       "sgt": np.greater, "sge": np.greater_equal}
        for name, function in comparisons.items():
            elementwise(p, f"{name} {element}", f"%r = arith.cmpi {name}, %a, %b : {{t}}", [a, b],
                        "i1", function(a.value, b.value))
            if name[0] == "s":
                elementwise(p, f"u{name[1:]} {element}",
                            f"%r = arith.cmpi u{name[1:]}, %a, %b : {{t}}", [a, b], "i1",
                            function(unsigned(a), unsigned(b)))
    flags, others = p.input([True, False, True, False], "i1"), p.input([True, True, False, False], "i1")
    for name, function in (("andi", np.logical_and), ("ori", np.logical_or), ("xori", np.logical_xor)):
        elementwise(p, f"{name} i1", f"%r = arith.{name} %a, %b : i1", [flags, others], "i1",
                    function(flags.value, others.value))
