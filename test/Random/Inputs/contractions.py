"""Matrix products, convolutions and pooling."""

from dataclasses import dataclass

import numpy as np

import values as v
from graph import Op, extents, is_static, symbol_of
from growth import LIMIT, Growth
from movement import Pad
from values import Reject, Value

WIDE = {"f64": "f64", "f32": "f32", "f16": "f32", "bf16": "f32", "i8": "i32", "i32": "i32", "i64": "i64"}
# How many products a contraction may take: the oracle's are slow.
WORK = 150000


@dataclass(eq=False)
class Matmul(Op):
    """`form` is the named op, "transposed" for a transposed right operand by linalg.contract, or
    "generic" for a plain linalg.generic."""

    form: str
    element: str

    @property
    def subscripts(self) -> str:
        return {"matmul": "mk,kn->mn", "transposed": "mk,nk->mn", "generic": "mk,kn->mn",
                "batch_matmul": "bmk,bkn->bmn", "matvec": "mk,k->m", "vecmat": "k,kn->n"}[self.form]

    def loops(self, operands) -> dict:
        inputs = self.subscripts.split("->")[0].split(",")
        return {c: n for letters, t in zip(inputs, operands) for c, n in zip(letters, t.shape)}

    def results(self, operands):
        loops = self.loops(operands)
        return [(tuple(loops[c] for c in self.subscripts.split("->")[1]), self.element)]

    def evaluate(self, values, operands):
        terms = int(self.loops(operands)["k"])
        return [v.contract(self.subscripts, *values, self.element, terms)]

    def emit(self, emitter, operands, tensors):
        (shape, element), = self.results(tensors)
        out = emitter.fill(shape, element)
        a, b = operands
        if self.form == "generic":
            return emitter.generic([(a, ["d0", "d2"]), (b, ["d2", "d1"])], [out],
                                   lambda x, y, z: self.body(emitter, a.element, x, y, z), (2,), 3,
                                   [["d0", "d1"]])
        maps = "(d0, d2), (d1, d2), (d0, d1)".split(", (")
        maps = ", ".join(f"affine_map<(d0, d1, d2) -> ({m.strip('()')})>" for m in maps)
        op = self.form if self.form != "transposed" else f"contract indexing_maps = [{maps}]"
        return [emitter.tensor(f"linalg.{op} ins({a}, {b} : {a.type}, {b.type}) "
                               f"outs({out} : {out.type}) -> ", shape, element)]

    def body(self, emitter, source: str, x, y, z):
        lines = []
        if source != self.element:
            wide = [emitter.fresh(), emitter.fresh()]
            cast = "extsi" if source[0] == "i" else "extf"
            lines = [f"{w} = arith.{cast} {n} : {source} to {self.element}" for w, n in zip(wide, (x, y))]
            x, y = wide
        t, r = emitter.fresh(), emitter.fresh()
        kind = "i" if self.element[0] == "i" else "f"
        return [*lines, f"{t} = arith.mul{kind} {x}, {y} : {self.element}",
                f"{r} = arith.add{kind} {z}, {t} : {self.element}"], [r]


@dataclass(frozen=True)
class Layout:
    name: str
    image: str  # x and y are the window's axes
    kernel: str
    result: str


LAYOUTS = {layout.name: layout for layout in (
    Layout("conv_2d_nchw_fchw", "nchw", "fcyx", "nfhw"), Layout("conv_2d_nhwc_hwcf", "nhwc", "yxcf", "nhwf"),
    Layout("depthwise_conv_2d_nchw_chw", "nchw", "cyx", "nchw"),
    Layout("depthwise_conv_2d_nhwc_hwc", "nhwc", "yxc", "nhwc"),
    Layout("conv_1d_ncw_fcw", "ncw", "fcx", "nfw"), Layout("conv_1d_nwc_wcf", "nwc", "xcf", "nwf"))}

DEEP = (Layout("conv_2d_ngchw_gfchw", "ngchw", "gfcyx", "ngfhw"),
        Layout("conv_3d_ncdhw_fcdhw", "ncdhw", "fczyx", "nfdhw"))


def windows(x: np.ndarray, axes, sizes, strides, dilations) -> np.ndarray:
    """A view with a window axis appended for each of `axes`."""
    spans = [(n - 1) * d + 1 for n, d in zip(sizes, dilations)]
    view = np.lib.stride_tricks.sliding_window_view(x, spans, axes)
    index = [slice(None)] * view.ndim
    for i, axis in enumerate(axes):
        index[axis] = slice(None, None, strides[i])
        index[x.ndim + i] = slice(None, None, dilations[i])
    return view[tuple(index)]


def _vector(numbers) -> str:
    return f"dense<{list(numbers)}> : vector<{len(numbers)}xi64>"


@dataclass(eq=False)
class Windowed(Op):
    """What convolutions and poolings share."""

    strides: tuple
    dilations: tuple

    def counts(self, shape, axes, sizes):
        return [(int(shape[a]) - (n - 1) * d - 1) // s + 1
                for a, n, s, d in zip(axes, sizes, self.strides, self.dilations)]

    @property
    def attributes(self) -> str:
        return f"{{strides = {_vector(self.strides)}, dilations = {_vector(self.dilations)}}}"


@dataclass(eq=False)
class Convolution(Windowed):
    layout: Layout
    element: str

    def geometry(self, operands):
        axes = [self.layout.image.index(c) for c in "dhw" if c in self.layout.image]
        kernel = dict(zip(self.layout.kernel, operands[1].shape))
        return axes, [int(kernel[c]) for c in "zyx" if c in kernel], kernel

    def results(self, operands):
        axes, sizes, kernel = self.geometry(operands)
        extent = dict(zip(self.layout.image, operands[0].shape)) | {"f": kernel.get("f")}
        for a, n in zip(axes, self.counts(operands[0].shape, axes, sizes)):
            extent[self.layout.image[a]] = n
        return [(tuple(extent[c] for c in self.layout.result), self.element)]

    def evaluate(self, values, operands):
        axes, sizes, kernel = self.geometry(operands)
        view = values[0].moved(lambda a: windows(a, axes, sizes, self.strides, self.dilations))
        letters = self.layout.image + "".join(c for c in "zyx" if c in self.layout.kernel)
        terms = int(np.prod(sizes)) * (int(kernel["c"]) if "f" in kernel else 1)
        subscripts = f"{letters},{self.layout.kernel}->{self.layout.result}"
        return [v.contract(subscripts, view, values[1], self.element, terms)]

    def emit(self, emitter, operands, tensors):
        (shape, element), = self.results(tensors)
        out, (x, w) = emitter.fill(shape, element), operands
        return [emitter.tensor(f"linalg.{self.layout.name} {self.attributes} ins({x}, {w} : {x.type}, "
                               f"{w.type}) outs({out} : {out.type}) -> ", shape, element)]


@dataclass(eq=False)
class Pooling(Windowed):
    kind: str
    layout: str
    sizes: tuple

    def results(self, operands):
        axes = [self.layout.index(c) for c in "hw"]
        shape = list(operands[0].shape)
        for a, n in zip(axes, self.counts(shape, axes, self.sizes)):
            shape[a] = n
        return [(tuple(shape), operands[0].element)]

    def evaluate(self, values, operands):
        axes = [self.layout.index(c) for c in "hw"]
        view = values[0].moved(lambda a: windows(a, axes, self.sizes, self.strides, self.dilations))
        if self.kind == "max":
            return [Value(np.max(view.mid, (-2, -1)), np.max(view.err, (-2, -1)))]
        return [v.total(view, (-2, -1), operands[0].element)]

    def emit(self, emitter, operands, tensors):
        (shape, element), = self.results(tensors)
        start = emitter.lowest(element) if self.kind == "max" else None
        out, window, x = emitter.fill(shape, element, start), emitter.empty(self.sizes, element), operands[0]
        return [emitter.tensor(f"linalg.pooling_{self.layout}_{self.kind} {self.attributes} ins({x}, {window} "
                               f": {x.type}, {window.type}) outs({out} : {out.type}) -> ", shape, element)]


def _limited(*shape) -> None:
    if np.prod([max(int(n), 1) for n in shape]) > WORK:
        raise Reject("too much work")


def matmul(g: Growth):
    a = g.pick_float(lambda t: 1 <= t.rank <= 3)
    integer = a.rank == 2 and g.chance(0.06)
    if integer:
        a = g.argument(a.shape, g.choice(("i8", "i32")))
    element = a.element if g.chance(0.3) and a.element not in ("bf16", "f16", "i8") else WIDE[a.element]
    n, k = g.extent(129), a.shape[-1]
    if a.rank == 1:
        form, shape = "vecmat", (k, n)
    elif a.rank == 3:
        form, shape = "batch_matmul", (a.shape[0], k, n)
    else:
        form = g.choice(("matmul", "matmul", "transposed", "generic", "matvec"))
        shape = {"matvec": (k,), "transposed": (n, k)}.get(form, (k, n))
    if form != "generic" and form != "transposed" and integer:
        form, shape = "matmul", (k, n)
    _limited(*a.shape, n)
    b = g.pick(lambda t: t.element == a.element and t.rank == len(shape) and extents(t.shape) == extents(
        shape) and all(symbol_of(x) == symbol_of(y) for x, y in zip(t.shape, shape)))
    return Matmul(form, element), [a, b or g.argument(shape, a.element)]


def _image(g: Growth, layout: str):
    x = g.pick(lambda t: t.is_float and t.rank == len(layout) and is_static(t.shape) and 0 not in t.shape
               and all(n <= 33 for n, c in zip(t.shape, layout) if c in "dhw"))
    if x is None:
        extent = {"n": g.choice((1, 1, 2, 3)), "c": g.choice((1, 3, 4, 8, 17, 32)),
                  "h": g.choice((1, 3, 5, 7, 9)), "w": g.choice((1, 3, 5, 7, 16, 17))}
        if len(layout) == 5:
            extent = {"n": g.choice((1, 2)), "g": g.choice((1, 2, 3)), "c": g.choice((1, 3, 4, 8)),
                      "d": g.choice((1, 3, 5)), "h": g.choice((1, 3, 5)), "w": g.choice((1, 3, 5, 7))}
        x = g.argument(tuple(extent[c] for c in layout), g.element)
    return x


def convolution(g: Growth):
    return _convolution(g, g.choice(list(LAYOUTS.values())))


def deep_convolution(g: Growth):
    return _convolution(g, g.choice(DEEP))


def _convolution(g: Growth, layout: Layout):
    x = _image(g, layout.image)
    image = dict(zip(layout.image, x.shape))
    rank = sum(c in "dhw" for c in layout.image)
    strides, dilations = (tuple(g.choice((1, 1, 2)) for _ in range(rank)) for _ in range(2))
    kernel = {"c": image["c"], "g": image.get("g"), "f": g.choice((1, 3, 5, 8, 17, 33))}
    for c, along, d in zip("zyx"[-rank:], "dhw"[-rank:], dilations):
        kernel[c] = g.choice([n for n in (1, 2, 3) if (n - 1) * d < image[along]])
    shape = tuple(kernel[c] for c in layout.kernel)
    _limited(*x.shape, *(n for c, n in kernel.items() if c not in "cg" and c in layout.kernel))
    return Convolution(strides, dilations, layout, WIDE[x.element]), [x, g.argument(shape, x.element)]


def padded_image(g: Growth):
    """What usually comes before a convolution or a pooling."""
    layout = g.choice(("nchw", "nhwc"))
    around = tuple(1 if c in "hw" else 0 for c in layout)
    return Pad(around, around, 0.0), [_image(g, layout)]


def pooling(g: Growth):
    layout = g.choice(("nchw", "nhwc"))
    x = _image(g, layout)
    strides, dilations = (tuple(g.choice((1, 2)) for _ in range(2)) for _ in range(2))
    sizes = tuple(g.choice([n for n in (1, 2, 3, 5) if (n - 1) * d < x.shape[layout.index(c)]])
                  for c, d in zip("hw", dilations))
    kinds = ("max",) if x.element in ("f16", "bf16") else ("max", "sum")
    return Pooling(strides, dilations, g.choice(kinds), layout, sizes), [x]


PROPOSALS = [(5, matmul), (3, convolution), (2, deep_convolution), (1, padded_image), (2, pooling)]
assert LIMIT < WORK
