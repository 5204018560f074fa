"""Norms with their error bounds, whatever spelling they are computed by."""

from dataclasses import dataclass

import numpy as np

import values as v
from values import Reject, Value


@dataclass(frozen=True)
class NormSpec:
    """y = (x - mean) / sqrt(sum / divisor + epsilon) over `axes`, the mean left out where not `centred`."""

    axes: tuple
    epsilon: float
    centred: bool = True
    # Sums are divided by the number of elements plus this: -1 gives the unbiased variance.
    extra: int = 0
    outside: bool = False
    # E[x^2] - E[x]^2, not the mean of squared deviations.
    one_pass: bool = False


def _mean(x: np.ndarray, axes, count):
    return np.sum(x, axis=axes, keepdims=True) / count


def normalize(spec: NormSpec, x: Value, element: str) -> tuple[Value, Value, Value]:
    """The normalized value without scale and bias, the mean and the reciprocal deviation.

    Statistics are taken in `element`, in any order, the variance from deviations or, where the spelling
    has it so, from moments: a compiler may turn either spelling of a norm into the better one.
    """
    count = int(np.prod([x.mid.shape[a] for a in spec.axes], dtype=np.int64))
    if count == 0:
        shape = np.sum(x.mid, axis=spec.axes, keepdims=True).shape
        if x.mid.size or np.prod(shape):
            raise Reject("statistics of nothing")
        return x, Value(np.zeros(shape), 0), Value(np.zeros(shape), 0)
    if count + spec.extra <= 0:
        raise Reject("a divisor of 0")
    if (np.sum(x.top**2, axis=spec.axes) > 1e37).any() and element != "f64":
        raise Reject("a sum of squares may overflow")
    u, tiny = v.unit_of(element), v.ELEMENTS[element].tiny
    summing = (count + 4) * u
    if spec.centred:
        mid = _mean(x.mid, spec.axes, count)
        mean = Value(mid, _mean(x.err, spec.axes, count) + summing * _mean(x.top, spec.axes, count) + tiny)
        deviation = v.add(x, mean, element, -1)
    else:
        mean, deviation = Value(np.zeros_like(_mean(x.mid, spec.axes, count)), 0), x
    size = np.abs(deviation.mid)
    divisor = count + spec.extra
    variance = _mean(size**2, spec.axes, divisor)
    if spec.one_pass and spec.centred and spec.extra:
        # Such moments are no variance at all.
        variance = np.maximum(_mean(x.mid**2, spec.axes, divisor) - mean.mid**2, 0)
    # (d + e)^2 - d^2 = 2 d e + e^2, then a sum of count terms.
    error = _mean(2 * size * deviation.err + deviation.err**2, spec.axes, divisor)
    error = error + summing * _mean(deviation.top**2, spec.axes, divisor) + tiny
    if spec.one_pass and spec.centred:
        moments = _mean(x.top**2, spec.axes, divisor) + (np.abs(mean.mid) + mean.err)**2
        error = error + 2 * summing * moments + _mean(2 * np.abs(x.mid) * x.err + x.err**2, spec.axes, divisor)
        error = error + 2 * np.abs(mean.mid) * mean.err + mean.err**2
    rstd = reciprocal_deviation(spec, Value(variance, error), element)
    return v.rounded(v.product(deviation, rstd), element, 2), mean, rstd


def reciprocal_deviation(spec: NormSpec, variance: Value, element: str) -> Value:
    epsilon = np.longdouble(spec.epsilon)

    def function(x):
        x = np.maximum(x, 0)
        return 1 / (np.sqrt(x) + epsilon) if spec.outside else 1 / np.sqrt(x + epsilon)

    return v.monotone(function, variance, element, 8)


def affine(value: Value, scale, bias, element: str, offset: float = 0) -> Value:
    """Scale and bias already broadcast."""
    if scale is not None:
        value = v.mul(value, v.add(scale, v.constant(offset), element) if offset else scale, element)
    return value if bias is None else v.add(value, bias, element)


def along(value: Value, axes, rank: int) -> Value:
    """What has the dimensions `axes` alone, so that it broadcasts."""
    return value.moved(lambda a: np.reshape(a, [a.shape[axes.index(i)] if i in axes else 1
                                                for i in range(rank)]))


def statistics_type(element: str) -> str:
    return "f64" if element == "f64" else "f32"
