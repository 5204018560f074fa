"""Residual sums fused with the norms around them."""

import numpy as np

from elements import ELEMENTS
from harness import Program, Tensor, tensor_type
from norm_oracle import Norm, Numerics, normalize
from norms import rows
from ranges import Range

LAYER = Norm("layer_norm", (1,), 1e-5)
RMS = Norm("rms_norm", (1,), 1e-6)


def residual_sum(norm: Norm, x: Tensor, branch, branch_bias=None, alpha: float = 1.0):
    """x + alpha * (branch + bias) as the norm sees it and as it is stored."""
    unit = ELEMENTS[norm.numerics.statistics_type(x.element)].unit
    term = branch
    if branch_bias is not None:
        term = (term + branch_bias.value).scaled(unit)
    if alpha != 1:
        term = (term * alpha).scaled(unit)
    # Rounding is to the size of the terms where a contraction or their order changes it.
    total = (term + x.value).scaled(unit).widened(unit * np.abs(x.value))
    stored = total.rounded(x.element)
    before = norm.numerics.sum_rounding == "before_statistics"
    return (stored if before else total), stored


def emit_fused(p: Program, label: str, mnemonic: str, x: Tensor, branch: Tensor, clauses: str,
               operands: list[Tensor], results: list[tuple[str, Range]], dynamic=()) -> None:
    types = ", ".join(t.type for t in (x, branch, *operands))
    result_type = tensor_type(x.value.shape, x.element, dynamic)
    names = p.emit(f"resnorm.{mnemonic} {x}, {branch}{clauses} : {types} -> "
                   + ", ".join([result_type] * len(results)), len(results))
    for name, (suffix, value) in zip([names] if len(results) == 1 else names, results):
        p.result(f"{label} {suffix}", name, x.element, value, dynamic)


def clause(name: str, tensor) -> str:
    return f" {name}({tensor})" if tensor else ""


def emit_add_norm(p, label, norm, x, branch, scale=None, bias=None, branch_bias=None, mean=None,
                  variance=None, alpha=1.0, only="", dynamic=()) -> None:
    seen, stored = residual_sum(norm, x, Range(branch.value), branch_bias, alpha)
    given = {"scale": scale, "bias": bias, "mean": mean, "variance": variance}
    arrays = {name: tensor.value for name, tensor in given.items() if tensor}
    normalized = normalize(norm, seen, x.element, **arrays).value
    clauses = (f" alpha {alpha:e}" if alpha != 1 else "") + clause("branch_bias", branch_bias)
    clauses += "".join(clause(name, tensor) for name, tensor in given.items()) + f" norm {norm}"
    operands = [t for t in (branch_bias, *given.values()) if t]
    before = len(p.results)
    emit_fused(p, label, "add_norm", x, branch, clauses, operands,
               [("sum", stored), ("normalized", normalized)], dynamic)
    p.results[before:] = [r for r in p.results[before:] if r.label.endswith(only)]


def add_norm(p: Program) -> None:
    for norm in (LAYER, RMS):
        for width in (0, 1, 17, 1023):
            x, branch = p.input(rows(p, width)), p.normal(9, width)
            emit_add_norm(p, f"{norm.kind} width {width}", norm, x, branch, p.normal(width),
                          p.normal(width))
        for element in ("f64", "f16", "bf16"):
            x, branch, scale, bias, branch_bias = (
                p.normal(*shape, element=element) for shape in ((6, 48), (6, 48), (48,), (48,), (48,)))
            emit_add_norm(p, f"{norm.kind} {element}", norm, x, branch, scale, bias, branch_bias,
                          alpha=0.75)
        x, branch = p.normal(6, 33), p.normal(6, 33)
        scale, bias, branch_bias = (p.normal(33) for _ in range(3))
        emit_add_norm(p, f"{norm.kind} bias", norm, x, branch, scale, bias, branch_bias)
        emit_add_norm(p, f"{norm.kind} alpha", norm, x, branch, scale, bias, alpha=1.7)
        # Post-LN uses the normalized value alone; a sum alone is a residual add.
        emit_add_norm(p, f"{norm.kind} one", norm, x, branch, scale, bias, only="normalized")
        emit_add_norm(p, f"{norm.kind} other", norm, branch, x, scale, bias, only="sum")
        x, branch = p.normal(3, 33, dynamic=(0, 1)), p.normal(3, 33, dynamic=(0, 1))
        emit_add_norm(p, f"{norm.kind} dynamic", norm, x, branch, p.normal(33, dynamic=(0,)),
                      dynamic=(0, 1))


def add_norm_kinds(p: Program) -> None:
    """The norms of channels, and axes other than the last."""
    x, branch = p.normal(2, 6, 5, 3), p.normal(2, 6, 5, 3)
    scale, bias, mean = (p.normal(6) for _ in range(3))
    variance = p.input(p.random.uniform(0.5, 2, 6))
    branch_bias = p.normal(3)
    for norm in (Norm("batch_norm", (1,), 1e-5), Norm("instance_norm", (1,), 1e-5),
                 Norm("group_norm", (1,), 1e-5, 3)):
        emit_add_norm(p, norm.kind, norm, x, branch, scale, bias, branch_bias, alpha=0.5)
    emit_add_norm(p, "given", Norm("batch_norm", (1,), 1e-5), x, branch, scale, bias,
                  mean=mean, variance=variance)
    emit_add_norm(p, "axis 1", Norm("layer_norm", (1,), 1e-5), x, branch, scale, bias)
    emit_add_norm(p, "axes 1, 2", Norm("rms_norm", (1, 2), 1e-5), x, branch, p.normal(6, 5))


def add_norm_numerics(p: Program) -> None:
    for label, numerics in {
        "before_statistics": Numerics(sum_rounding="before_statistics"),
        "at_store, before_affine": Numerics(cast="before_affine"),
        "all": Numerics("f64", "before_statistics", "before_affine", "outside_root", 1.0),
    }.items():
        for element in ("bf16", "f16"):
            x, branch = p.normal(4, 48, element=element), p.normal(4, 48, element=element)
            scale = p.normal(48, element=element)
            norm = Norm("rms_norm", (1,), 1e-2, numerics=numerics)
            emit_add_norm(p, f"{element} {label}", norm, x, branch, scale)


def add_dual_norm(p: Program) -> None:
    for element in ("f32", "bf16"):
        for norm in (LAYER, RMS):
            x, branch = p.normal(5, 33, element=element), p.normal(5, 33, element=element)
            bias = p.normal(33, element=element)
            affine = [p.normal(33, element=element) for _ in range(4)]
            seen, stored = residual_sum(norm, x, Range(branch.value), bias, 0.5)
            first, second = (normalize(norm, seen, element, affine[i].value, affine[i + 1].value).value
                             for i in (0, 2))
            names = ("branch_bias", "scale", "bias", "second_scale", "second_bias")
            clauses = " alpha 5.0e-1" + "".join(map(clause, names, (bias, *affine)))
            emit_fused(p, f"{element} {norm.kind}", "add_dual_norm", x, branch,
                       f"{clauses} norm {norm}", [bias, *affine],
                       [("sum", stored), ("first", first), ("second", second)])


def norm_add(p: Program) -> None:
    for element in ("f32", "f64", "f16", "bf16"):
        for norm in (LAYER, RMS):
            x, branch = p.normal(5, 33, element=element), p.normal(5, 33, element=element)
            scale, bias = p.normal(33, element=element), p.normal(33, element=element)
            _emit_norm_add(p, f"{element} {norm.kind}", norm, x, branch, scale, bias, alpha=0.5)
    _emit_norm_add(p, "special rows", LAYER, p.normal(9, 17), p.input(rows(p, 17)), p.normal(17),
                   p.normal(17))
    x, branch, *vectors = (p.normal(*s) for s in ((2, 6, 5), (2, 6, 5), (6,), (6,), (6,)))
    variance = p.input(p.random.uniform(0.5, 2, 6))
    _emit_norm_add(p, "batch_norm given", Norm("batch_norm", (1,), 1e-5), x, branch, *vectors,
                   variance)
    _emit_norm_add(p, "group_norm", Norm("group_norm", (1,), 1e-5, 2), x, branch, *vectors[:2])
    x, branch = p.normal(3, 19, dynamic=(0, 1)), p.normal(3, 19, dynamic=(0, 1))
    _emit_norm_add(p, "dynamic", RMS, x, branch, p.normal(19, dynamic=(0,)), dynamic=(0, 1))


def _emit_norm_add(p, label, norm, x, branch, scale=None, bias=None, mean=None, variance=None,
                   alpha=1.0, dynamic=()) -> None:
    given = {"scale": scale, "bias": bias, "mean": mean, "variance": variance}
    arrays = {name: tensor.value for name, tensor in given.items() if tensor}
    normalized = _unrounded(norm, branch.value, x.element, arrays)
    _, stored = residual_sum(norm, x, normalized, alpha=alpha)
    clauses = (f" alpha {alpha:e}" if alpha != 1 else "")
    clauses += "".join(clause(name, tensor) for name, tensor in given.items())
    emit_fused(p, label, "norm_add", x, branch, f"{clauses} norm {norm}",
               [t for t in given.values() if t], [("sum", stored)], dynamic)


def _unrounded(norm: Norm, branch, element: str, arrays) -> Range:
    """The branch's norm is of the storage type: rounded before it is added."""
    return normalize(norm, branch, element, **arrays).value


def norm_add_norm(p: Program) -> None:
    for element in ("f32", "bf16"):
        for branch_norm, norm in ((RMS, RMS), (LAYER, RMS), (LAYER, LAYER)):
            x, branch = p.normal(5, 33, element=element), p.normal(5, 33, element=element)
            affine = [p.normal(33, element=element) for _ in range(4)]
            inner = _unrounded(branch_norm, branch.value, element,
                               {"scale": affine[0].value, "bias": affine[1].value})
            seen, stored = residual_sum(norm, x, inner, alpha=0.5)
            outer = normalize(norm, seen, element, affine[2].value, affine[3].value).value
            names = ("branch_scale", "branch_bias", "scale", "bias")
            clauses = " alpha 5.0e-1" + "".join(map(clause, names, affine))
            emit_fused(p, f"{element} {branch_norm.kind} {norm.kind}", "norm_add_norm", x, branch,
                       f"{clauses} branch_norm {branch_norm} norm {norm}", affine,
                       [("sum", stored), ("normalized", outer)])
