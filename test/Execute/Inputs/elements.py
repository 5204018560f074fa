"""Element types: how they are named, stored in .npy files, and rounded to."""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Element:
    name: str
    storage: np.dtype
    # Of floats: digits with the hidden one, and the exponents of frexp.
    precision: int = 0
    lowest_exponent: int = 0
    highest_exponent: int = 0

    @property
    def is_float(self) -> bool:
        return self.precision > 0

    @property
    def unit(self) -> float:
        """Half a unit in the last place of 1: the relative error of one rounding."""
        return 2.0**-self.precision

    @property
    def tiny(self) -> float:
        """The smallest normal number: compiled code may flush what is below it to zero."""
        return 2.0 ** (self.lowest_exponent - 1)


_ALL = (
    Element("f64", np.dtype("<f8"), 53, -1021, 1024),
    Element("f32", np.dtype("<f4"), 24, -125, 128),
    Element("f16", np.dtype("<f2"), 11, -13, 16),
    # NumPy has no bfloat16: two raw bytes, as ml_dtypes writes them.
    Element("bf16", np.dtype("V2"), 8, -125, 128),
    Element("i1", np.dtype("?")),
    Element("i8", np.dtype("i1")),
    Element("i16", np.dtype("<i2")),
    Element("i32", np.dtype("<i4")),
    Element("i64", np.dtype("<i8")),
)
ELEMENTS = {element.name: element for element in _ALL}


def round_to(values, name: str) -> np.ndarray:
    """`values` rounded once to the nearest of the type, ties to even; integers as they are."""
    element = ELEMENTS[name]
    if not element.is_float:
        return np.asarray(values, element.storage)
    values = np.asarray(values, np.longdouble)
    finite = np.isfinite(values)
    _, exponents = np.frexp(np.where(finite, values, 0))
    shift = element.precision - np.maximum(exponents, element.lowest_exponent)
    rounded = np.ldexp(np.rint(np.ldexp(np.where(finite, values, 0), shift)), -shift)
    _, exponents = np.frexp(rounded)
    overflown = exponents > element.highest_exponent
    rounded = np.where(overflown, np.copysign(np.inf, rounded), rounded)
    return np.where(finite, np.copysign(rounded, values), values)


def to_file(values: np.ndarray, name: str) -> np.ndarray:
    """What np.save takes for `values`, which the type holds exactly."""
    if name != "bf16":
        return np.ascontiguousarray(values, ELEMENTS[name].storage).reshape(values.shape)
    high = np.ascontiguousarray(values, np.float32).view(np.uint32) >> 16
    return high.astype(np.uint16).view("V2").reshape(values.shape)


def from_file(array: np.ndarray, name: str) -> np.ndarray:
    """What np.load gave, with floats widened."""
    element = ELEMENTS[name]
    if array.dtype.itemsize != element.storage.itemsize or array.dtype.kind != element.storage.kind:
        raise SystemExit(f"error: expected {name} in the file, got dtype {array.dtype.str}")
    if name == "bf16":
        array = (array.view(np.uint16).astype(np.uint32) << 16).view(np.float32)
    return array.astype(np.longdouble) if element.is_float else array
