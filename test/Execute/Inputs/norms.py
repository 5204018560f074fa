"""The five norms of the resnorm dialect."""

import numpy as np

from harness import Program, Tensor, tensor_type
from norm_oracle import Norm, Numerics, normalize

# A mean that f16 holds, and 10^6.
LARGE_MEAN = {"f16": 1000.0, "bf16": 1000.0}


def rows(p: Program, width: int, element: str = "f32") -> np.ndarray:
    """One row of each kind that norms go wrong on."""
    x = p.random.standard_normal((9, width))
    if width == 0:
        return x
    x[1] = 0
    x[2] = LARGE_MEAN.get(element, 1e6) + 30 * x[2]
    x[3] = 1 + 1e-3 * x[3]
    x[4] = 7.25
    x[5, width // 2] = np.inf
    x[6, -1] = -np.inf
    x[7, 0] = np.nan
    x[8] *= 1e-3
    return x


def emit_norm(p: Program, label: str, norm: Norm, x: Tensor, scale=None, bias=None, mean=None,
              variance=None, statistics: bool = False, dynamic=()) -> None:
    """One norm op, and what its results must be."""
    given = {"scale": scale, "bias": bias, "mean": mean, "variance": variance}
    given = {name: tensor for name, tensor in given.items() if tensor}
    expected = normalize(norm, x.value, x.element, **{n: t.value for n, t in given.items()})
    wide = norm.numerics.statistics_type(x.element)
    results = [("", x.element, expected.value, dynamic)]
    if statistics and norm.kind != "rms_norm":
        results.append((" mean", wide, expected.mean, ()))
    if statistics:
        results.append((" rstd", wide, expected.rstd, ()))

    operands = "".join(f" {name}({tensor})" for name, tensor in given.items())
    if norm.kind in ("layer_norm", "rms_norm"):
        where = f"axes {list(norm.axes)}"
    else:
        where = f"channel_axis {norm.axes[0]}" + (f" groups {norm.groups}" if norm.groups else "")
    attributes = "" if norm.numerics == Numerics() else (
        f" {{numerics = #resnorm.numerics{norm.numerics}}}")
    types = ", ".join(t.type for t in (x, *given.values()))
    result_types = ", ".join(tensor_type(r.low.shape, e, d) for _, e, r, d in results)
    names = p.emit(f"resnorm.{norm.kind} {x}{operands} {where} epsilon {norm.epsilon:e}{attributes}"
                   f" : {types} -> {result_types}", len(results))
    for name, (suffix, element, value, d) in zip([names] if len(results) == 1 else names, results):
        p.result(label + suffix, name, element, value, d)


def layer_norm(p: Program) -> None:
    _row_norm(p, "layer_norm")
    # A mean far from zero beside a small deviation: one pass over memory would lose the variance.
    x = p.input(1e6 + 4 * p.random.standard_normal((4, 256)))
    emit_norm(p, "large mean", Norm("layer_norm", (1,), 1e-5), x)


def rms_norm(p: Program) -> None:
    _row_norm(p, "rms_norm")


def _row_norm(p: Program, kind: str) -> None:
    for width in (0, 1, 3, 17, 64, 1023):
        x = p.input(rows(p, width))
        scale, bias = p.normal(width), p.normal(width)
        emit_norm(p, f"width {width}", Norm(kind, (1,), 1e-5), x, scale, bias)
    for element in ("f64", "f16", "bf16"):
        x = p.input(rows(p, 65, element), element)
        scale, bias = p.normal(65, element=element), p.normal(65, element=element)
        emit_norm(p, element, Norm(kind, (1,), 1e-5), x, scale, bias)
    # bf16 with f32 weights, as mixed precision has it.
    emit_norm(p, "bf16, f32 scale", Norm(kind, (1,), 1e-5), x, p.normal(65))
    x = p.normal(5, 7, 6)
    for axes in ((0,), (1,), (0, 1), (0, 2), (1, 2), (0, 1, 2)):
        shape = [x.value.shape[axis] for axis in axes]
        emit_norm(p, f"axes {axes}", Norm(kind, axes, 1e-5), x, p.normal(*shape), p.normal(*shape))
    x = p.normal(3, 5, 19)
    emit_norm(p, "no affine", Norm(kind, (2,), 1e-5), x)
    emit_norm(p, "bias alone", Norm(kind, (2,), 1e-5), x, None, p.normal(19))
    emit_norm(p, "statistics", Norm(kind, (2,), 1e-5), x, p.normal(19), statistics=True)
    emit_norm(p, "statistics of axis 1", Norm(kind, (1,), 1e-5), x, statistics=True)
    x = p.normal(3, 5, 19, dynamic=(0, 1))
    emit_norm(p, "dynamic rows", Norm(kind, (2,), 1e-5), x, p.normal(19), dynamic=(0, 1))
    x = p.normal(3, 5, 19, dynamic=(0, 1, 2))
    emit_norm(p, "dynamic width", Norm(kind, (2,), 1e-5), x, p.normal(19, dynamic=(0,)),
              dynamic=(0, 1, 2))


def norm_numerics(p: Program) -> None:
    """Each attribute alone, where its meaning shows, and all together."""
    alone = {
        "f32 at f64 statistics": ("f32", Numerics(accumulator="f64")),
        "before_affine": ("bf16", Numerics(cast="before_affine")),
        "before_affine f16": ("f16", Numerics(cast="before_affine")),
        "outside_root": ("f32", Numerics(epsilon_placement="outside_root")),
        "weight_offset": ("f32", Numerics(weight_offset=1.0)),
        "weight_offset bf16": ("bf16", Numerics(weight_offset=1.0)),
        "all": ("bf16", Numerics("f64", "before_statistics", "before_affine", "outside_root", 1.0)),
    }
    for kind in ("layer_norm", "rms_norm"):
        for label, (element, numerics) in alone.items():
            # Deviations of the size of epsilon, so that its place matters.
            x = p.input(0.05 * p.random.standard_normal((4, 48)), element)
            scale, bias = p.normal(48, element=element), p.normal(48, element=element)
            norm = Norm(kind, (1,), 1e-2, numerics=numerics)
            emit_norm(p, f"{kind} {label}", norm, x, scale, bias, statistics=True)


def batch_norm(p: Program) -> None:
    for element in ("f32", "f64", "f16", "bf16"):
        x = p.normal(2, 5, 4, 3, element=element)
        scale, bias, mean = (p.normal(5, element=element) for _ in range(3))
        variance = p.input(p.random.uniform(0.5, 2, 5), element)
        norm = Norm("batch_norm", (1,), 1e-5)
        emit_norm(p, f"given {element}", norm, x, scale, bias, mean, variance)
        emit_norm(p, f"own {element}", norm, x, scale, bias, statistics=True)
    x = p.input(rows(p, 17).T)
    norm = Norm("batch_norm", (1,), 1e-5)
    emit_norm(p, "special channels", norm, x, p.normal(9), p.normal(9))
    x, vectors = p.normal(3, 4, 4, 7), [p.normal(7) for _ in range(3)]
    variance = p.input(p.random.uniform(0.5, 2, 7))
    norm = Norm("batch_norm", (3,), 1e-3, numerics=Numerics(epsilon_placement="outside_root"))
    emit_norm(p, "channels last, given", norm, x, *vectors, variance)
    emit_norm(p, "channels last, own", norm, x, *vectors[:2], statistics=True)
    emit_norm(p, "no affine", norm, x, None, None, vectors[2], variance)
    x = p.normal(3, 7, 5, dynamic=(0, 2))
    norm = Norm("batch_norm", (1,), 1e-5)
    emit_norm(p, "dynamic, given", norm, x, *vectors, variance, dynamic=(0, 2))
    emit_norm(p, "dynamic, own", norm, x, *vectors[:2], dynamic=(0, 2))


def instance_norm(p: Program) -> None:
    _channel_norm(p, "instance_norm", 0)
    x = p.normal(2, 7, 6, 5)
    emit_norm(p, "channels last", Norm("instance_norm", (3,), 1e-5), x, p.normal(5), p.normal(5),
              statistics=True)


def group_norm(p: Program) -> None:
    _channel_norm(p, "group_norm", 3)
    for groups in (1, 2, 3, 6):
        x = p.normal(2, 6, 5, 3)
        emit_norm(p, f"{groups} groups", Norm("group_norm", (1,), 1e-5, groups), x, p.normal(6),
                  p.normal(6), statistics=True)
    x = p.normal(2, 4, 3, 6)
    emit_norm(p, "channels last", Norm("group_norm", (3,), 1e-5, 3), x, p.normal(6), p.normal(6),
              statistics=True)
    # Groups that fill vectors, with their tails; one too long for a single task.
    for shape, groups in (((2, 3, 5, 38), 2), ((1, 41, 40, 44), 1)):
        x, channels = p.normal(*shape), shape[-1]
        emit_norm(p, f"channels last, {groups} wide groups",
                  Norm("group_norm", (3,), 1e-5, groups), x, p.normal(channels), p.normal(channels),
                  statistics=True)


def _channel_norm(p: Program, kind: str, groups: int) -> None:
    norm = Norm(kind, (1,), 1e-5, groups)
    for element in ("f32", "f64", "f16", "bf16"):
        x = p.normal(2, 6, 5, 3, element=element)
        emit_norm(p, element, norm, x, p.normal(6, element=element), p.normal(6, element=element))
    special = rows(p, 34).reshape(9, 1, 34) * np.ones((1, 6, 1))
    emit_norm(p, "special rows", norm, p.input(special), p.normal(6), p.normal(6))
    emit_norm(p, "large mean", norm, p.input(1e6 + 30 * p.random.standard_normal((2, 6, 33))))
    x = p.normal(2, 6, 5, dynamic=(0, 2))
    emit_norm(p, "dynamic", norm, x, p.normal(6), None, dynamic=(0, 2), statistics=False)
