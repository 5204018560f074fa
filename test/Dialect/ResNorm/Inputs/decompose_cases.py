"""Ops of the dialect, each beside its formula in float64.

A case is the text of one op on arguments %a, %b, ..., the arguments' and results' types, and the
formula. Arguments are normal noise unless `make` says otherwise.
"""

from dataclasses import dataclass
from typing import Callable

import numpy as np


@dataclass(frozen=True)
class Case:
    op: str
    types: tuple[str, ...]  # of the arguments, with the extents they have in the run
    results: tuple[str, ...]
    formula: Callable
    make: Callable = lambda *arguments: arguments
    dynamic: bool = False  # hide the extents from the compiler


def bf16(x):
    """Rounds to the nearest bfloat16, ties to even."""
    bits = np.asarray(x, np.float32).view(np.uint32).astype(np.uint64)
    rounded = (bits + 0x7FFF + ((bits >> 16) & 1)) >> 16 << 16
    return rounded.astype(np.uint32).view(np.float32).astype(np.float64)


def along(vector, axis, rank):
    """`vector` as a tensor that broadcasts along every axis but `axis`."""
    return vector.reshape([-1 if i == axis else 1 for i in range(rank)])


def deviation(x, axes, epsilon=1e-5, inside=True):
    """The mean and the reciprocal deviation over `axes`."""
    mean = x.mean(axes, keepdims=True)
    variance = ((x - mean) ** 2).mean(axes, keepdims=True)
    return mean, 1 / (np.sqrt(variance + epsilon) if inside else np.sqrt(variance) + epsilon)


def norm(x, axes, epsilon=1e-5):
    mean, rstd = deviation(x, axes, epsilon)
    return (x - mean) * rstd


def rms(x, axes, epsilon=1e-6):
    return x / np.sqrt((x * x).mean(axes, keepdims=True) + epsilon)


def layer_norm_with_statistics(x):
    mean, rstd = deviation(x, (1, 2))
    return (x - mean) * rstd, mean[:, 0, 0], rstd[:, 0, 0]


def batch_norm_with_statistics(x, scale):
    mean, rstd = deviation(x, (0, 2))
    return (x - mean) * rstd * along(scale, 1, 3), mean[0, :, 0], rstd[0, :, 0]


def large_mean(x):
    # The mean is a float32, whose spacing at 1e4 is no small part of the deviation.
    mean = np.float64(np.float32(x.mean(-1, keepdims=True)))
    return (x - mean) / np.sqrt(((x - mean) ** 2).mean(-1, keepdims=True) + 1e-5)


def rms_outside(x):
    return x / (np.sqrt((x * x).mean(-1, keepdims=True)) + 0.5)


def group_norm(x, scale, bias):
    split = x.reshape(2, 3, 2, 5)
    y = norm(split, (2, 3)).reshape(x.shape)
    return y * along(scale, 1, 3) + along(bias, 1, 3)


def group_norm_last(x, scale):
    return norm(x.reshape(2, 5, 2, 3), (1, 3)).reshape(x.shape) * scale


def given(x, scale, bias, mean, variance):
    x, scale, bias, mean, variance = (x, *(along(v, 1, 3) for v in (scale, bias, mean, variance)))
    return (x - mean) / np.sqrt(variance + 1e-5) * scale + bias


def add_norm(x, branch, branch_bias, scale):
    total = x + 0.5 * (branch + branch_bias)
    return total, norm(total, -1) * scale


def add_dual_norm(x, branch, scale, second_scale):
    total = x + branch
    return total, norm(total, -1) * scale, norm(total, -1) * second_scale


def norm_add_norm(x, branch, branch_scale, scale):
    total = x + rms(branch, -1) * branch_scale
    return total, rms(total, -1) * (1 + scale)


def gelu_erf(x):
    from math import erf
    return x / 2 * (1 + np.vectorize(erf)(x / np.sqrt(2)))


def gelu_tanh(x):
    return x / 2 * (1 + np.tanh(0.7977240352174656 * (x + 0.044715 * x**3)))


def softmax(x):
    e = np.exp(x - x.max(1, keepdims=True))
    return e / e.sum(1, keepdims=True)


def special(x):
    """Infinities and NaNs, each in a row (the last but one axis) of its own."""
    x[0, 0, :] = -np.inf
    x[0, :, 1] = -np.inf
    x[1, 1, 0] = np.inf
    x[1, 2, 1] = np.nan
    return (x,)


F, D, B = "f32", "f64", "bf16"
NUMERICS = "#resnorm.numerics"
LAYER = "<layer_norm, axes = [1], epsilon = 1.0e-5%s>"
RMS = "<rms_norm, axes = [1], epsilon = 1.0e-6%s>"

CASES = {
    "layer_norm": Case("layer_norm %a scale(%b) bias(%c) axes [2] epsilon 1.0e-5",
                       ("3x7x33xf32", "33xf32", "33xf32"), ("3x7x33xf32",),
                       lambda x, g, b: norm(x, 2) * g + b),
    "layer_norm_dynamic": Case("layer_norm %a axes [1, 2] epsilon 1.0e-5", ("3x5x9xf32",),
                               ("3x5x9xf32", "3xf32", "3xf32"), layer_norm_with_statistics,
                               dynamic=True),
    "layer_norm_first_axis": Case("layer_norm %a scale(%b) axes [0] epsilon 1.0e-5",
                                  ("9x4xf32", "9xf32"), ("9x4xf32",),
                                  lambda x, g: norm(x, 0) * along(g, 0, 2)),
    "layer_norm_large_mean": Case("layer_norm %a axes [1] epsilon 1.0e-5", ("4x1000xf32",),
                                  ("4x1000xf32",), large_mean, lambda x: (x + np.float32(1e4),)),
    "layer_norm_empty_rows": Case("layer_norm %a axes [1] epsilon 1.0e-5", ("3x0xf32",),
                                  ("3x0xf32", "3xf32", "3xf32"),
                                  lambda x: (x, np.full(3, np.nan), np.full(3, np.nan)),
                                  dynamic=True),
    "layer_norm_no_rows": Case("layer_norm %a axes [1] epsilon 1.0e-5", ("0x3xf32",),
                               ("0x3xf32",), lambda x: x),
    "layer_norm_special": Case("layer_norm %a axes [2] epsilon 1.0e-5", ("2x3x4xf32",),
                               ("2x3x4xf32",), lambda x: norm(x, 2), special),
    "rms_norm_outside": Case(
        f"rms_norm %a axes [1] epsilon 0.5 {{numerics = {NUMERICS}<epsilon_placement = "
        "outside_root>}", ("5x9xf64",), ("5x9xf64",), rms_outside),
    "rms_norm_cast_before": Case(
        f"rms_norm %a scale(%b) axes [1] epsilon 1.0e-6 {{numerics = {NUMERICS}<cast = "
        "before_affine>}", ("16x64xbf16", "64xbf16"), ("16x64xbf16",),
        lambda x, g: bf16(bf16(rms(x, 1)) * g)),
    "rms_norm_cast_after": Case("rms_norm %a scale(%b) axes [1] epsilon 1.0e-6",
                                ("16x64xbf16", "64xbf16"), ("16x64xbf16",),
                                lambda x, g: bf16(rms(x, 1) * g)),
    "rms_norm_offset": Case(
        f"rms_norm %a scale(%b) axes [1] epsilon 1.0e-6 {{numerics = {NUMERICS}<weight_offset = "
        "1.0>}", ("16x64xbf16", "64xf32"), ("16x64xbf16",),
        lambda x, g: bf16(rms(x, 1) * (1 + g))),
    "batch_norm_given": Case(
        "batch_norm %a scale(%b) bias(%c) mean(%d) variance(%e) channel_axis 1 epsilon 1.0e-5",
        ("2x5x6xf32", *4 * ("5xf32",)), ("2x5x6xf32",), given,
        lambda *a: (*a[:4], np.abs(a[4])), dynamic=True),
    "batch_norm_batch": Case("batch_norm %a scale(%b) channel_axis 1 epsilon 1.0e-5",
                             ("4x3x5xf32", "3xf32"), ("4x3x5xf32", "3xf32", "3xf32"),
                             batch_norm_with_statistics),
    "instance_norm_last": Case("instance_norm %a scale(%b) channel_axis 2 epsilon 1.0e-5",
                               ("2x7x3xf32", "3xf32"), ("2x7x3xf32",),
                               lambda x, g: norm(x, 1) * g),
    "instance_norm_of_single_elements": Case("instance_norm %a channel_axis 1 epsilon 1.0e-5",
                                             ("2x3xf32",), ("2x3xf32",), lambda x: 0 * x),
    "group_norm": Case("group_norm %a scale(%b) bias(%c) channel_axis 1 groups 3 epsilon 1.0e-5",
                       ("2x6x5xf32", "6xf32", "6xf32"), ("2x6x5xf32",), group_norm),
    "group_norm_last_dynamic": Case(
        "group_norm %a scale(%b) channel_axis 2 groups 2 epsilon 1.0e-5",
        ("2x5x6xf32", "6xf32"), ("2x5x6xf32",), group_norm_last, dynamic=True),
    "add_norm": Case("add_norm %a, %b alpha 0.5 branch_bias(%c) scale(%d) norm " + LAYER % "",
                     ("5x9xf32", "5x9xf32", "9xf32", "9xf32"), 2 * ("5x9xf32",), add_norm),
    "add_norm_at_store": Case(
        "add_norm %a, %b norm " + RMS % "", 2 * ("16x64xbf16",), 2 * ("16x64xbf16",),
        lambda x, f: (bf16(x + f), bf16(rms(x + f, 1)))),
    "add_norm_before_statistics": Case(
        "add_norm %a, %b norm " + RMS % ", numerics = <sum_rounding = before_statistics>",
        2 * ("16x64xbf16",), 2 * ("16x64xbf16",),
        lambda x, f: (bf16(x + f), bf16(rms(bf16(x + f), 1)))),
    "add_norm_bias_unrounded": Case(
        "add_norm %a, %b branch_bias(%c) norm " + RMS % "",
        ("16x64xbf16", "16x64xbf16", "64xbf16"), 2 * ("16x64xbf16",),
        lambda x, f, b: (bf16(x + f + b), bf16(rms(x + f + b, 1))), dynamic=True),
    "add_dual_norm": Case("add_dual_norm %a, %b scale(%c) second_scale(%d) norm " + LAYER % "",
                          ("5x9xf32", "5x9xf32", "9xf32", "9xf32"), 3 * ("5x9xf32",),
                          add_dual_norm),
    "norm_add": Case("norm_add %a, %b alpha 0.25 norm " + LAYER % "", 2 * ("5x9xf32",),
                     ("5x9xf32",), lambda x, f: x + 0.25 * norm(f, 1)),
    "norm_add_rounds_the_norm": Case(
        "norm_add %a, %b norm " + RMS % "", 2 * ("16x64xbf16",), ("16x64xbf16",),
        lambda x, f: bf16(x + bf16(rms(f, 1)))),
    "norm_add_norm": Case(
        "norm_add_norm %a, %b branch_scale(%c) scale(%d) branch_norm " + RMS % "" + " norm "
        + RMS % ", numerics = <weight_offset = 1.0>",
        ("5x9xf32", "5x9xf32", "9xf32", "9xf32"), 2 * ("5x9xf32",), norm_add_norm),
    "residual_add": Case(
        "residual_add %a, %b alpha 0.5 layer_scale(%c) gate(%d) row_scale(%e)",
        ("3x4x5xf32", "3x4x5xf32", "5xf32", "3x1x5xf32", "3xf32"), ("3x4x5xf32",),
        lambda x, f, l, g, r: x + 0.5 * f * l * g * along(r, 0, 3)),
    "residual_add_bf16": Case("residual_add %a, %b alpha 0.3", 2 * ("8x8xbf16",), ("8x8xbf16",),
                              lambda x, f: bf16(x + np.float64(np.float32(0.3)) * f)),
    "concat": Case("concat_residual %a, %b, %c axis 1", ("2x3xf32", "2x1xf32", "2x4xf32"),
                   ("2x8xf32",), lambda *a: np.concatenate(a, 1), dynamic=True),
    "max_special": Case("max_residual %a, %b", 2 * ("2x3x4xf32",), ("2x3x4xf32",), np.maximum,
                        lambda a, b: (*special(a), b)),
    "softmax_special": Case("softmax %a axis 1", ("2x4x3xf32",), ("2x4x3xf32",), softmax, special),
    "softmax_bf16": Case("softmax %a axis 1", ("8x64xbf16",), ("8x64xbf16",),
                         lambda x: bf16(softmax(x)), dynamic=True),
    "gelu": Case("gelu %a", ("7x9xf32",), ("7x9xf32",), gelu_erf),
    "gelu_tanh": Case("gelu %a approximate tanh {coefficient = 0.7977240352174656}",
                      ("7x9xf32",), ("7x9xf32",), gelu_tanh),
    "silu": Case("silu %a", ("7x9xf32",), ("7x9xf32",), lambda x: x / (1 + np.exp(-x))),
}
