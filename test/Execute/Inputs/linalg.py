"""Contractions, convolutions, pooling and reductions of the linalg dialect."""

import itertools

import numpy as np

from elements import ELEMENTS
from harness import Program, Tensor, tensor_type
from norm_oracle import summation_error
from ranges import around

def filled(p: Program, shape, element: str, value: str | None = None, like: dict | None = None) -> str:
    """A tensor of one value; `like` gives the tensor and axis that a dynamic extent is taken of."""
    like = like or {}
    extents = []
    for tensor, axis in like.values():
        index = p.emit(f"arith.constant {axis} : index")
        extents.append(p.emit(f"tensor.dim {tensor}, {index} : {tensor.type}"))
    type = tensor_type(shape, element, like.keys())
    empty = p.emit(f"tensor.empty({', '.join(extents)}) : {type}")
    zero = "0.0" if ELEMENTS[element].is_float else "0"
    constant = p.emit(f"arith.constant {value or zero} : {element}")
    return p.emit(f"linalg.fill ins({constant} : {element}) outs({empty} : {type}) -> {type}")


def emit_named(p: Program, label: str, op: str, inputs: list[Tensor], element: str, expected,
               value: str | None = None, init: Tensor | None = None, like=None) -> None:
    """A named op on a filled or given output; `op` may hold its attributes."""
    shape = expected.shape if isinstance(expected, np.ndarray) else expected.low.shape
    dynamic = tuple(like or ())
    out = tensor_type(shape, element, dynamic)
    start = init or filled(p, shape, element, value, like)
    name = p.emit(f"linalg.{op} ins({', '.join(map(str, inputs))} : "
                  f"{', '.join(t.type for t in inputs)}) outs({start} : {out}) -> {out}")
    p.result(label, name, element, expected, dynamic)


def contracted(subscripts: str, a, b, element: str, init=0):
    """Exact for integers; for floats, every multiply-add rounds to the type of the output."""
    if not ELEMENTS[element].is_float:
        wide = np.einsum(subscripts, a.astype(np.int64), b.astype(np.int64)) + init
        return np.asarray(wide).astype(ELEMENTS[element].storage)
    value = np.asarray(np.einsum(subscripts, a, b)) + init
    magnitude = np.einsum(subscripts, np.abs(a), np.abs(b)) + np.abs(init)
    error = summation_error(_reduced(subscripts, a, b), ELEMENTS[element].unit)
    return around(value, error * magnitude).rounded(element)


def _reduced(subscripts: str, a, b) -> int:
    """How many products one element of the result sums."""
    inputs, output = subscripts.split("->")
    extents = {}
    for letters, array in zip(inputs.split(","), (a, b)):
        extents.update(zip(letters, array.shape))
    return int(np.prod([n for letter, n in extents.items() if letter not in output]))


def matmul(p: Program) -> None:
    for m, n, k in ((1, 1, 1), (3, 17, 5), (8, 32, 64), (17, 33, 129), (64, 48, 96), (4, 0, 3),
                    (4, 3, 0)):
        a, b = p.normal(m, k), p.normal(k, n)
        emit_named(p, f"{m}x{n}x{k}", "matmul", [a, b], "f32",
                   contracted("mk,kn->mn", a.value, b.value, "f32"))
    for element, out in (("f64", "f64"), ("f16", "f16"), ("bf16", "bf16"), ("f16", "f32"),
                         ("bf16", "f32")):
        a, b = p.normal(9, 40, element=element), p.normal(40, 35, element=element)
        emit_named(p, f"{element} {out}", "matmul", [a, b], out,
                   contracted("mk,kn->mn", a.value, b.value, out))
    a, b, init = p.normal(9, 20), p.normal(20, 35), p.normal(9, 35)
    emit_named(p, "accumulates", "matmul", [a, b], "f32",
               contracted("mk,kn->mn", a.value, b.value, "f32", init.value), init=init)
    a, b = p.normal(9, 20, dynamic=(0,)), p.normal(20, 35)
    emit_named(p, "dynamic rows", "matmul", [a, b], "f32",
               contracted("mk,kn->mn", a.value, b.value, "f32"), like={0: (a, 0)})
    a, b = p.normal(9, 20, dynamic=(0, 1)), p.normal(20, 35, dynamic=(0, 1))
    emit_named(p, "dynamic", "matmul", [a, b], "f32",
               contracted("mk,kn->mn", a.value, b.value, "f32"), like={0: (a, 0), 1: (b, 1)})
    for element, out in (("i8", "i32"), ("i32", "i32"), ("i64", "i64")):
        a, b = (p.input(p.random.integers(-100, 100, shape), element) for shape in ((5, 19), (19, 23)))
        emit_named(p, f"{element} {out}", "matmul", [a, b], out,
                   contracted("mk,kn->mn", a.value, b.value, out))
    a = p.input([[1.0, np.inf], [np.nan, 1.0], [1.0, 2.0]])
    b = p.input([[1.0, 0.0], [0.0, 1.0]])
    emit_named(p, "special", "matmul", [a, b], "f32", a.value @ b.value)


def contraction(p: Program) -> None:
    """Contractions that are not a plain matmul."""
    maps = {"m": "d0", "n": "d1", "k": "d2"}
    for subscripts in ("mk,nk->mn", "km,kn->mn", "mk,kn->nm"):
        a_axes, rest = subscripts.split(",")
        b_axes, out = rest.split("->")
        extents = {"m": 9, "n": 35, "k": 40}
        a, b = (p.normal(*(extents[c] for c in axes)) for axes in (a_axes, b_axes))
        indexing = ", ".join(f"affine_map<(d0, d1, d2) -> ({', '.join(maps[c] for c in axes)})>"
                             for axes in (a_axes, b_axes, out))
        emit_named(p, subscripts, f"contract indexing_maps = [{indexing}]", [a, b], "f32",
                   contracted(subscripts, a.value, b.value, "f32"))
    for op, subscripts, left, right in (
            ("matvec", "mk,k->m", (17, 33), (33,)), ("vecmat", "k,kn->n", (33,), (33, 17)),
            ("dot", "k,k->", (129,), (129,)), ("batch_matmul", "bmk,bkn->bmn", (3, 5, 20), (3, 20, 33)),
            ("batch_matvec", "bmk,bk->bm", (3, 5, 20), (3, 20)),
            ("batch_vecmat", "bk,bkn->bn", (3, 20), (3, 20, 7))):
        for element in ("f32", "f64", "bf16"):
            a, b = p.normal(*left, element=element), p.normal(*right, element=element)
            out = "f32" if element == "bf16" else element
            emit_named(p, f"{op} {element}", op, [a, b], out,
                       contracted(subscripts, a.value, b.value, out))
    a, b = p.normal(3, 5, 20, dynamic=(0, 1)), p.normal(3, 20, 33, dynamic=(0,))
    emit_named(p, "batch_matmul dynamic", "batch_matmul", [a, b], "f32",
               contracted("bmk,bkn->bmn", a.value, b.value, "f32"), like={0: (a, 0), 1: (a, 1)})


def windows(x: np.ndarray, axes, extents, strides, dilations) -> np.ndarray:
    """Views of `x` with a window axis appended for each of `axes`."""
    spans = [(extent - 1) * dilation + 1 for extent, dilation in zip(extents, dilations)]
    view = np.lib.stride_tricks.sliding_window_view(x, spans, axes)
    index = [slice(None)] * view.ndim
    for i, axis in enumerate(axes):
        index[axis] = slice(None, None, strides[i])
        index[x.ndim + i] = slice(None, None, dilations[i])
    return view[tuple(index)]


def convolution(p: Program) -> None:
    two = (("conv_2d_nchw_fchw", (2, 3, 9, 11), (5, 3, 3, 2), (2, 3), "nchwyx,fcyx->nfhw"),
           ("conv_2d_nhwc_hwcf", (2, 9, 11, 3), (3, 2, 3, 5), (1, 2), "nhwcyx,yxcf->nhwf"),
           ("conv_2d_nhwc_fhwc", (2, 9, 11, 3), (5, 3, 2, 3), (1, 2), "nhwcyx,fyxc->nhwf"),
           ("depthwise_conv_2d_nchw_chw", (2, 6, 9, 11), (6, 3, 2), (2, 3), "nchwyx,cyx->nchw"),
           ("depthwise_conv_2d_nhwc_hwc", (2, 9, 11, 6), (3, 2, 6), (1, 2), "nhwcyx,yxc->nhwc"),
           ("depthwise_conv_2d_nhwc_hwcm", (2, 9, 11, 3), (3, 2, 3, 2), (1, 2), "nhwcyx,yxcm->nhwcm"),
           ("conv_2d_ngchw_gfchw", (2, 2, 3, 9, 11), (2, 4, 3, 3, 2), (3, 4), "ngchwyx,gfcyx->ngfhw"))
    for op, image, kernel, axes, subscripts in two:
        for strides, dilations in (((1, 1), (1, 1)), ((2, 2), (1, 1)), ((1, 2), (2, 1))):
            _convolution(p, op, image, kernel, axes, subscripts, (3, 2), strides, dilations)
    for stride, dilation in ((1, 1), (2, 1), (1, 2)):
        _convolution(p, "conv_1d_ncw_fcw", (2, 3, 33), (5, 3, 3), (2,), "ncwx,fcx->nfw", (3,),
                     (stride,), (dilation,))
        _convolution(p, "conv_1d_nwc_wcf", (2, 33, 3), (3, 3, 5), (1,), "nwcx,xcf->nwf", (3,),
                     (stride,), (dilation,))
    # A kernel of one element is a matmul; wide channels take another path than few.
    _convolution(p, "conv_2d_nchw_fchw", (1, 16, 7, 7), (33, 16, 1, 1), (2, 3), "nchwyx,fcyx->nfhw",
                 (1, 1), (1, 1), (1, 1))
    _convolution(p, "conv_2d_nhwc_hwcf", (1, 8, 8, 32), (3, 3, 32, 40), (1, 2), "nhwcyx,yxcf->nhwf",
                 (3, 3), (1, 1), (1, 1))
    for element in ("f64", "bf16"):
        _convolution(p, "conv_2d_nchw_fchw", (1, 4, 7, 7), (5, 4, 3, 3), (2, 3), "nchwyx,fcyx->nfhw",
                     (3, 3), (1, 1), (1, 1), element)


def _convolution(p, op, image, kernel, axes, subscripts, extents, strides, dilations,
                 element="f32") -> None:
    x, w = p.normal(*image, element=element), p.normal(*kernel, element=element)
    out = "f32" if element == "bf16" else element
    view = windows(x.value, axes, extents, strides, dilations)
    expected = contracted(subscripts, view, w.value, out)
    attributes = f"{{strides = dense<{list(strides)}> : vector<{len(strides)}xi64>, " \
                 f"dilations = dense<{list(dilations)}> : vector<{len(strides)}xi64>}}"
    emit_named(p, f"{op} {image} {kernel} {strides} {dilations} {element}", f"{op} {attributes}",
               [x, w], out, expected)


def pooling(p: Program) -> None:
    for layout, axes in (("nchw", (2, 3)), ("nhwc", (1, 2))):
        for kind, value, function in (("sum", "0.0", np.sum), ("max", "0xFF800000", np.max)):
            for strides, dilations in (((1, 1), (1, 1)), ((2, 2), (1, 1)), ((1, 1), (2, 2))):
                x = p.normal(2, 5, 9, 6) if layout == "nchw" else p.normal(2, 9, 6, 5)
                window = p.input(np.zeros((3, 2)))
                view = windows(x.value, axes, (3, 2), strides, dilations)
                expected = function(view, (-2, -1))
                if kind == "sum":
                    error = summation_error(6, ELEMENTS["f32"].unit)
                    expected = around(expected, error * np.sum(np.abs(view), (-2, -1))).rounded("f32")
                attributes = f"{{strides = dense<{list(strides)}> : vector<2xi64>, " \
                             f"dilations = dense<{list(dilations)}> : vector<2xi64>}}"
                emit_named(p, f"{layout} {kind} {strides} {dilations}",
                           f"pooling_{layout}_{kind} {attributes}", [x, window], "f32", expected, value)


def reduction(p: Program) -> None:
    """Over each set of axes, by each combiner."""
    minus, plus = "0xFF800000", "0x7F800000"
    combiners = {"arith.addf": ("0.0", np.sum), "arith.mulf": ("1.0", np.prod),
                 "arith.maximumf": (minus, np.max), "arith.minimumf": (plus, np.min)}
    x = p.normal(4, 5, 33)
    unit = ELEMENTS["f32"].unit
    for op, (value, function) in combiners.items():
        for count in (1, 2, 3):
            for axes in itertools.combinations(range(3), count):
                expected = np.asarray(function(x.value, axes))
                terms = int(np.prod([x.value.shape[a] for a in axes]))
                if op == "arith.addf":
                    error = summation_error(terms, unit) * np.sum(np.abs(x.value), axes)
                    expected = around(expected, error).rounded("f32")
                if op == "arith.mulf":
                    expected = around(expected, terms * unit * np.abs(expected)).flushed("f32")
                    expected = expected.widened(ELEMENTS["f32"].tiny)
                _reduce(p, f"{op} {axes}", op, x, axes, value, expected)
    special = p.input([[1, np.nan, 2], [np.inf, 1, 2], [np.inf, -np.inf, 1], [-np.inf] * 3])
    for op, (value, function) in combiners.items():
        if op != "arith.mulf":
            _reduce(p, f"{op} special", op, special, (1,), value, function(special.value, 1))
    for width in (0, 1, 17, 1023):
        x = p.normal(3, width)
        error = summation_error(width, unit) * np.sum(np.abs(x.value), 1)
        _reduce(p, f"width {width}", "arith.addf", x, (1,), "0.0",
                around(np.sum(x.value, 1), error).rounded("f32"))
    for element in ("i8", "i32", "i64"):
        x = p.input(p.random.integers(-50, 50, (4, 37)), element)
        low = np.iinfo(ELEMENTS[element].storage).min
        for op, value, function in (("addi", "0", np.sum), ("maxsi", str(low), np.max),
                                    ("minsi", str(~low), np.min)):
            for axis in (0, 1):
                expected = function(x.value, axis).astype(ELEMENTS[element].storage)
                _reduce(p, f"{op} {element} {axis}", f"arith.{op}", x, (axis,), value, expected)
    flags = p.input(p.random.integers(0, 2, (5, 9)) > 0, "i1")
    _reduce(p, "any", "arith.ori", flags, (1,), "0", flags.value.any(1))
    _reduce(p, "all", "arith.andi", flags, (1,), "1", flags.value.all(1))


def _reduce(p, label, op, x: Tensor, axes, value: str, expected) -> None:
    shape = expected.shape if isinstance(expected, np.ndarray) else expected.low.shape
    out = tensor_type(shape, x.element)
    start = filled(p, shape, x.element, value)
    name = p.emit(f"linalg.reduce {{ {op} }} ins({x} : {x.type}) outs({start} : {out}) "
                  f"dimensions = {list(axes)}")
    p.result(label, name, x.element, expected)


def arg_reduction(p: Program) -> None:
    """aten.max.dim as torch-mlir writes it: one generic, a value and the index of the first such."""
    def emit(label, x, axis, kind):
        rank = x.value.ndim
        kept = [a for a in range(rank) if a != axis]
        dims = ", ".join(f"d{a}" for a in range(rank))
        inner = ", ".join(f"d{a}" for a in kept)
        maps = f"affine_map<({dims}) -> ({dims})>" + 2 * f", affine_map<({dims}) -> ({inner})>"
        iterators = ", ".join('"reduction"' if a == axis else '"parallel"' for a in range(rank))
        shape = [x.value.shape[a] for a in kept]
        best = filled(p, shape, "f32", "0xFF800000" if kind == "max" else "0x7F800000")
        index = filled(p, shape, "i64")
        types = f"{tensor_type(shape, 'f32')}, {tensor_type(shape, 'i64')}"
        predicate = "ogt" if kind == "max" else "olt"
        names = p.emit(
            f"linalg.generic {{indexing_maps = [{maps}], iterator_types = [{iterators}]}} "
            f"ins({x} : {x.type}) outs({best}, {index} : {types}) {{ ^bb0(%a: f32, %m: f32, %n: i64): "
            f"%i = linalg.index {axis} : index %j = arith.index_cast %i : index to i64 "
            f"%v = arith.{kind}imumf %a, %m : f32 %c = arith.cmpf {predicate}, %a, %m : f32 "
            f"%k = arith.select %c, %j, %n : i64 linalg.yield %v, %k : f32, i64 }} -> ({types})", 2)
        value = (np.max if kind == "max" else np.min)(x.value, axis)
        place = (np.argmax if kind == "max" else np.argmin)(x.value, axis)
        p.result(f"{label} value", names[0], "f32", value)
        p.result(f"{label} index", names[1], "i64", place.astype(np.int64))

    for kind in ("max", "min"):
        x = p.normal(4, 5, 33)
        for axis in (0, 1, 2):
            emit(f"{kind} {axis}", x, axis, kind)
        emit(f"{kind} ties", p.input(p.random.integers(0, 3, (6, 65))), 1, kind)
