"""The norms of dialects/ResNorm/spec.md in extended precision, with the error that f32 may add.

Bounds: u is the unit of the statistics type. A sum of n terms, in whatever order and however many
partial sums, is taken to err by at most (2 + sqrt(n) / 2) u of the sum of magnitudes: three standard
deviations of n roundings one after the other. Every other operation errs by u, a root by 4 u.
"""

from dataclasses import dataclass

import numpy as np

from elements import ELEMENTS
from ranges import Range, around, as_range


@dataclass(frozen=True)
class Numerics:
    """#resnorm.numerics."""

    accumulator: str = ""
    sum_rounding: str = "at_store"
    cast: str = "after_affine"
    epsilon_placement: str = "inside_root"
    weight_offset: float = 0.0

    def __str__(self) -> str:
        defaults = Numerics()
        fields = [f"{name} = {value}" for name, value in vars(self).items()
                  if value != getattr(defaults, name)]
        return f"<{', '.join(fields)}>"

    def statistics_type(self, element: str) -> str:
        return self.accumulator or ("f64" if element == "f64" else "f32")


@dataclass(frozen=True)
class Norm:
    """#resnorm.norm."""

    kind: str
    axes: tuple[int, ...]
    epsilon: float
    groups: int = 0
    numerics: Numerics = Numerics()

    def __str__(self) -> str:
        groups = f", groups = {self.groups}" if self.groups else ""
        numerics = "" if self.numerics == Numerics() else f", numerics = {self.numerics}"
        return f"<{self.kind}, axes = {list(self.axes)}, epsilon = {self.epsilon:e}{groups}{numerics}>"

    def reduced(self, rank: int) -> tuple[int, ...]:
        kept = {"batch_norm": self.axes, "instance_norm": (0, *self.axes)}
        if self.kind in ("layer_norm", "rms_norm"):
            return self.axes
        return tuple(a for a in range(rank) if a not in kept[self.kind])


@dataclass
class Normalized:
    value: Range
    mean: Range | None
    rstd: Range


def summation_error(count: int, unit: float) -> float:
    return (2 + np.sqrt(count) / 2) * unit


def normalize(norm: Norm, x, element: str, scale=None, bias=None, mean=None, variance=None,
              storage: str | None = None) -> Normalized:
    """`x`, an array or a Range, is of type `element`; the value is rounded to `storage`."""
    x = as_range(x)
    if norm.kind == "group_norm":
        return _group_norm(norm, x, element, scale, bias, storage)
    reduced = norm.reduced(x.low.ndim)
    unit = ELEMENTS[norm.numerics.statistics_type(element)].unit
    if mean is None:
        mean, rstd, deviation = _own_statistics(norm, x, reduced, unit)
    else:
        kept = _along(norm.axes, x.low.ndim)
        mean = Range(kept(mean))
        rstd = _rstd(norm, Range(kept(variance)), unit)
        deviation = (x - mean).scaled(unit)
    value = (deviation * rstd).scaled(unit)
    value = affine(norm.numerics, value, scale, bias, norm.axes, element, storage or element)
    squeeze = lambda r: r and Range(np.squeeze(r.low, reduced), np.squeeze(r.high, reduced))
    return Normalized(value, squeeze(mean), squeeze(rstd))


def _own_statistics(norm: Norm, x: Range, reduced, unit: float):
    def average(values):
        return np.mean(values, axis=reduced, keepdims=True, dtype=np.longdouble)

    count = int(np.prod([x.low.shape[axis] for axis in reduced]))
    summation = summation_error(count, unit)
    mean, deviation, middle, shift = None, x, x.middle, 0
    error = x.radius
    if norm.kind != "rms_norm":
        mean_value = average(x.middle)
        shift = average(error) + summation * average(np.abs(x.middle)) + unit * np.abs(mean_value)
        mean = around(mean_value, shift)
        middle = x.middle - mean_value
        error = error + unit * np.abs(middle)
        deviation = around(middle, error + shift)
    # mean((d + e)^2): where e is the same for all of a row, 2 d e averages out.
    variance = around(average(middle**2), 2 * average(np.abs(middle) * error)
                      + average((error + shift)**2) + summation * average(middle**2))
    variance = Range(np.maximum(variance.low, 0), variance.high)
    return mean, _rstd(norm, variance, unit), deviation


def _rstd(norm: Norm, variance: Range, unit: float) -> Range:
    epsilon = np.longdouble(norm.epsilon)
    if norm.numerics.epsilon_placement == "inside_root":
        return (variance + epsilon).map(lambda v: 1 / np.sqrt(v)).scaled(4 * unit)
    return variance.map(lambda v: 1 / (np.sqrt(v) + epsilon)).scaled(4 * unit)


def affine(numerics: Numerics, value: Range, scale, bias, axes, element: str,
           storage: str) -> Range:
    """value * (scale + offset) + bias; rounded to storage before or after."""
    spread = _along(axes, value.low.ndim)
    if numerics.cast == "before_affine":
        value = value.rounded(storage)
        step = lambda r: r.rounded(storage)
    else:
        step = lambda r: r.scaled(ELEMENTS[numerics.statistics_type(element)].unit)
    if scale is not None:
        weight = step(Range(scale) + numerics.weight_offset) if numerics.weight_offset else Range(scale)
        value = step(value * Range(spread(weight.low), spread(weight.high)))
    if bias is not None:
        value = step(value + spread(bias))
    return value.rounded(storage).flushed(storage)


def _along(axes, rank: int):
    """Reshapes what has the dimensions `axes` alone so that it broadcasts."""
    def reshape(array):
        return np.reshape(array, [array.shape[axes.index(a)] if a in axes else 1
                                  for a in range(rank)])
    return reshape


def _group_norm(norm: Norm, x: Range, element: str, scale, bias, storage) -> Normalized:
    """Splits the channels; then a layer norm without affine of all but batch and group."""
    shape, axis = x.low.shape, norm.axes[0]
    split = (*shape[:axis], norm.groups, shape[axis] // norm.groups, *shape[axis + 1:])
    reduced = tuple(a for a in range(len(split)) if a not in (0, axis))
    plain = Norm("layer_norm", reduced, norm.epsilon, numerics=norm.numerics)
    unit = ELEMENTS[norm.numerics.statistics_type(element)].unit
    mean, rstd, deviation = _own_statistics(plain, x.reshape(split), reduced, unit)
    value = (deviation * rstd).scaled(unit).reshape(shape)
    value = affine(norm.numerics, value, scale, bias, norm.axes, element, storage or element)
    batch_and_group = (split[0], split[axis])
    return Normalized(value, mean.reshape(batch_and_group), rstd.reshape(batch_and_group))
