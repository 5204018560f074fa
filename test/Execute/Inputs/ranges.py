"""What a result may be: a lower and an upper bound for every element.

The oracle computes with ranges, in extended precision. Each operation that the product rounds widens
the range by that rounding's largest error, and a rounding to a storage type, which is monotonic, is
applied to both ends: where no tie is near, bf16 results must agree to the bit.
"""

import numpy as np

from elements import ELEMENTS, round_to


class Range:
    def __init__(self, low, high=None):
        self.low = np.asarray(low, np.longdouble)
        self.high = self.low if high is None else np.asarray(high, np.longdouble)

    @property
    def middle(self) -> np.ndarray:
        # Not (low + high) / 2: that of two infinities of one sign must be that infinity.
        return np.where(self.low == self.high, self.low, self.low / 2 + self.high / 2)

    @property
    def radius(self) -> np.ndarray:
        same = (self.low == self.high) | np.isnan(self.low)
        return np.where(same, 0, (self.high - self.low) / 2)

    def widened(self, error) -> "Range":
        """Infinities and NaN are not subject to rounding."""
        error = np.where(np.isfinite(self.low) & np.isfinite(self.high), error, 0)
        return Range(self.low - error, self.high + error)

    def scaled(self, relative_error: float) -> "Range":
        return self.widened(relative_error * np.maximum(np.abs(self.low), np.abs(self.high)))

    def rounded(self, element: str) -> "Range":
        return Range(round_to(self.low, element), round_to(self.high, element))

    def flushed(self, element: str) -> "Range":
        """Where a subnormal number is possible, so is zero."""
        tiny = ELEMENTS[element].tiny
        return Range(np.where((self.low > 0) & (self.low < tiny), 0, self.low),
                     np.where((self.high < 0) & (self.high > -tiny), 0, self.high))

    def map(self, function) -> "Range":
        """An increasing or decreasing function of both ends."""
        return _hull(function(self.low), function(self.high))

    def __add__(self, other) -> "Range":
        other = as_range(other)
        return Range(self.low + other.low, self.high + other.high)

    def __sub__(self, other) -> "Range":
        other = as_range(other)
        return Range(self.low - other.high, self.high - other.low)

    def __mul__(self, other) -> "Range":
        other = as_range(other)
        return _hull(*(a * b for a in (self.low, self.high) for b in (other.low, other.high)))

    def reshape(self, *shape) -> "Range":
        return Range(self.low.reshape(*shape), self.high.reshape(*shape))


def as_range(value) -> Range:
    return value if isinstance(value, Range) else Range(value)


def around(value, error) -> Range:
    return Range(value).widened(error)


def _hull(*values) -> Range:
    """From the least to the greatest; NaN where any of them is."""
    low, high = values[0], values[0]
    for value in values[1:]:
        low, high = np.minimum(low, value), np.maximum(high, value)
    return Range(low, high)
