"""Conversions between element types."""

import numpy as np

from elements import ELEMENTS, round_to
from harness import Program
from scalars import INF, NAN, elementwise

FLOATS = ("f64", "f32", "f16", "bf16")
INTEGERS = ("i8", "i16", "i32", "i64")


def float_casts(p: Program) -> None:
    _float_casts(p, lambda source, target: (source, target) != ("f64", "bf16"))


def double_to_bfloat(p: Program) -> None:
    """By itself: the reference path would call a function of the compiler's runtime for it."""
    _float_casts(p, lambda source, target: (source, target) == ("f64", "bf16"))


def _float_casts(p: Program, wanted) -> None:
    # Ties of f16 and bf16, and values just beside them that rounding by way of f32 gets wrong.
    ties = np.array([1 + 2.0**-11, 1 + 2.0**-8, 1 + 3 * 2.0**-11, 1 + 3 * 2.0**-8, 65519.0, 65520.0,
                     3.3961776e38, 1e-7, 6e-8, 2.0**-25, 1e-40])
    beside = np.concatenate([ties * (1 + 2.0**-40), ties * (1 - 2.0**-40)])
    values = np.concatenate([ties, -ties, beside, p.random.standard_normal(40),
                             [0.0, -0.0, INF, -INF, NAN]])
    for source in FLOATS:
        x = p.input(np.where(np.abs(values) < ELEMENTS[source].tiny, 0, values), source)
        for target in FLOATS:
            wider = ELEMENTS[target].storage.itemsize > ELEMENTS[source].storage.itemsize
            narrower = ELEMENTS[target].storage.itemsize < ELEMENTS[source].storage.itemsize
            if (wider or narrower) and wanted(source, target):
                op = "extf" if wider else "truncf"
                elementwise(p, f"{op} {source} {target}", f"%r = arith.{op} %a : {{t}} to {target}",
                            [x], target, round_to(x.value, target))


def number_casts(p: Program) -> None:
    """Integers to floats round to nearest; floats to integers drop the fraction."""
    for integer in INTEGERS:
        dtype = ELEMENTS[integer].storage
        limits = np.iinfo(dtype)
        x = p.input(np.concatenate([[0, 1, -1, limits.min, limits.max],
                                    p.random.integers(limits.min, limits.max, 40, dtype=dtype)]), integer)
        unsigned = x.value.astype(f"u{dtype.itemsize}")
        for target in FLOATS:
            elementwise(p, f"sitofp {integer} {target}", f"%r = arith.sitofp %a : {{t}} to {target}",
                        [x], target, round_to(x.value.astype(np.longdouble), target))
            elementwise(p, f"uitofp {integer} {target}", f"%r = arith.uitofp %a : {{t}} to {target}",
                        [x], target, round_to(unsigned.astype(np.longdouble), target))
            y = p.input([0.0, -0.0, 0.99, -0.99, 1.5, -1.5, 2.5, 100.0, -100.0, 126.5], target)
            elementwise(p, f"fptosi {target} {integer}", f"%r = arith.fptosi %a : {{t}} to {integer}",
                        [y], integer, np.trunc(y.value).astype(dtype))
            y = p.input([0.0, 0.99, 1.5, 2.5, 100.0, 126.5, 200.0], target)
            elementwise(p, f"fptoui {target} {integer}", f"%r = arith.fptoui %a : {{t}} to {integer}",
                        [y], integer, y.value.astype(f"u{dtype.itemsize}").astype(dtype))


def integer_casts(p: Program) -> None:
    for source in ("i1", *INTEGERS):
        if source == "i1":
            x, unsigned, signed = p.input([True, False], "i1"), np.array([1, 0]), np.array([-1, 0])
        else:
            dtype = ELEMENTS[source].storage
            limits = np.iinfo(dtype)
            x = p.input([0, 1, -1, limits.min, limits.max, 77 % limits.max], source)
            unsigned, signed = x.value.astype(f"u{dtype.itemsize}"), x.value
        for target in INTEGERS:
            dtype = ELEMENTS[target].storage
            if dtype.itemsize > ELEMENTS[source].storage.itemsize or source == "i1":
                elementwise(p, f"extsi {source} {target}", f"%r = arith.extsi %a : {{t}} to {target}",
                            [x], target, signed.astype(dtype))
                elementwise(p, f"extui {source} {target}", f"%r = arith.extui %a : {{t}} to {target}",
                            [x], target, unsigned.astype(dtype))
            elif dtype.itemsize < ELEMENTS[source].storage.itemsize:
                elementwise(p, f"trunci {source} {target}", f"%r = arith.trunci %a : {{t}} to {target}",
                            [x], target, signed.astype(dtype))
        if source != "i1":
            elementwise(p, f"trunci {source} i1", "%r = arith.trunci %a : {t} to i1", [x], "i1",
                        (signed & 1).astype(bool))
            elementwise(p, f"index {source}", "%i = arith.index_cast %a : {t} to index "
                        "%r = arith.index_cast %i : index to i64", [x], "i64", signed.astype(np.int64))
        flag = "%r = arith.uitofp %a : {t} to f32"
        elementwise(p, f"uitofp {source}", flag, [x], "f32", round_to(unsigned.astype(np.longdouble), "f32"))
