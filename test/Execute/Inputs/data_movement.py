"""Ops that only move elements: every result is exact, infinities and NaN too."""

import numpy as np

from harness import Program, Tensor, tensor_type
from linalg import filled

ELEMENT_TYPES = ("f32", "f64", "f16", "bf16", "i1", "i8", "i32", "i64")


def _any(p: Program, *shape, element: str = "f32", dynamic=()) -> Tensor:
    if element == "i1":
        return p.input(p.random.integers(0, 2, shape) > 0, element)
    if element[0] == "i":
        return p.input(p.random.integers(-100, 100, shape), element, dynamic)
    values = p.random.standard_normal(shape)
    values.flat[:3] = np.array([np.nan, np.inf, -0.0])[:values.size]
    return p.input(values, element, dynamic)


def transpose(p: Program) -> None:
    def emit(x, permutation):
        value = np.transpose(x.value, permutation)
        out = tensor_type(value.shape, x.element)
        empty = p.emit(f"tensor.empty() : {out}")
        name = p.emit(f"linalg.transpose ins({x} : {x.type}) outs({empty} : {out}) "
                      f"permutation = {list(permutation)}")
        p.result(f"{x.type} {permutation}", name, x.element, value)

    for element in ELEMENT_TYPES:
        emit(_any(p, 5, 17, element=element), (1, 0))
    for permutation in ((0, 2, 1), (1, 0, 2), (2, 1, 0), (1, 2, 0)):
        emit(_any(p, 3, 33, 5), permutation)
    emit(_any(p, 2, 16, 4, 8), (0, 2, 1, 3))
    emit(_any(p, 64, 48), (1, 0))
    emit(_any(p, 1, 1023), (1, 0))


def broadcast(p: Program) -> None:
    def emit(x, shape, dimensions):
        value = np.broadcast_to(np.expand_dims(x.value, tuple(dimensions)), shape)
        out = tensor_type(shape, x.element)
        empty = p.emit(f"tensor.empty() : {out}")
        name = p.emit(f"linalg.broadcast ins({x} : {x.type}) outs({empty} : {out}) "
                      f"dimensions = {dimensions}")
        p.result(f"{x.type} {dimensions}", name, x.element, value)

    for element in ELEMENT_TYPES:
        emit(_any(p, 7, element=element), (3, 7), [0])
    emit(_any(p, 7), (7, 33), [1])
    emit(_any(p, 3, 5), (3, 4, 5), [1])
    emit(_any(p), (2, 3), [0, 1])


def generic(p: Program) -> None:
    """Indexing maps: unit dims that broadcast, diagonals, and results that are never written twice."""
    def emit(label, inputs, maps, loops, body, element, value):
        out = tensor_type(value.shape, element)
        empty = p.emit(f"tensor.empty() : {out}")
        dims = ", ".join(f"d{i}" for i in range(loops))
        maps = ", ".join(f"affine_map<({dims}) -> ({m})>" for m in maps)
        iterators = ", ".join(['"parallel"'] * loops)
        arguments = ", ".join(f"%{'ab'[i]}: {t.element}" for i, t in enumerate(inputs))
        name = p.emit(
            f"linalg.generic {{indexing_maps = [{maps}], iterator_types = [{iterators}]}} "
            f"ins({', '.join(map(str, inputs))} : {', '.join(t.type for t in inputs)}) "
            f"outs({empty} : {out}) {{ ^bb0({arguments}, %out: {element}): {body} }} -> {out}")
        p.result(label, name, element, value)

    one, row, column = _any(p, 4, 1), _any(p, 1, 5), _any(p, 4, 5)
    emit("unit dim", [one], ["d0, 0", "d0, d1"], 2, "linalg.yield %a : f32", "f32",
         np.broadcast_to(one.value, (4, 5)))
    emit("two broadcasts", [one, row], ["d0, 0", "0, d1", "d0, d1"], 2,
         "%r = arith.maximumf %a, %b : f32 linalg.yield %r : f32", "f32",
         np.maximum(one.value, row.value))
    emit("permuted output", [column], ["d0, d1", "d1, d0"], 2, "linalg.yield %a : f32", "f32",
         column.value.T)
    square = _any(p, 6, 6)
    emit("diagonal", [square], ["d0, d0", "d0"], 1, "linalg.yield %a : f32", "f32",
         np.diagonal(square.value))
    emit("indices", [column], ["d0, d1", "d0, d1"], 2,
         "%i = linalg.index 0 : index %j = linalg.index 1 : index %c = arith.constant 5 : index "
         "%m = arith.muli %i, %c : index %s = arith.addi %m, %j : index "
         "%r = arith.index_cast %s : index to i64 linalg.yield %r : i64", "i64",
         np.arange(20).reshape(4, 5))
    mask = "%i = linalg.index 0 : index %j = linalg.index 1 : index " \
           "%c = arith.cmpi sge, %i, %j : index %z = arith.constant 0.0 : f32 " \
           "%r = arith.select %c, %a, %z : f32 linalg.yield %r : f32"
    emit("causal mask", [square], ["d0, d1", "d0, d1"], 2, mask, "f32", np.tril(square.value))


def gather(p: Program) -> None:
    """An embedding as torch-mlir writes it: tensor.extract in the body of a generic."""
    def emit(label, table, indices, dynamic=False):
        shape = indices.value.shape
        value = table.value[indices.value]
        loops = len(shape) + 1
        dims = [f"d{i}" for i in range(loops)]
        maps = f"affine_map<({', '.join(dims)}) -> ({', '.join(dims[:-1])})>, " \
               f"affine_map<({', '.join(dims)}) -> ({', '.join(dims)})>"
        iterators = ", ".join(['"parallel"'] * loops)
        like = {0: (indices, 0)} if dynamic else {}
        start = filled(p, value.shape, table.element, None, like)
        out = tensor_type(value.shape, table.element, like.keys())
        name = p.emit(
            f"linalg.generic {{indexing_maps = [{maps}], iterator_types = [{iterators}]}} "
            f"ins({indices} : {indices.type}) outs({start} : {out}) "
            f"{{ ^bb0(%n: {indices.element}, %out: {table.element}): "
            f"%i = arith.index_cast %n : {indices.element} to index %j = linalg.index {loops - 1} : index "
            f"%r = tensor.extract {table}[%i, %j] : {table.type} linalg.yield %r : {table.element} }} -> {out}")
        p.result(label, name, table.element, value, tuple(like))

    for element in ("f32", "f64", "f16", "bf16", "i64"):
        table = _any(p, 11, 17, element=element)
        emit(element, table, p.input(p.random.integers(0, 11, (6,)), "i64"))
    table = _any(p, 11, 16)
    emit("rank 2", table, p.input(p.random.integers(0, 11, (2, 3)), "i64"))
    emit("i32", table, p.input([10, 0, 0, 10], "i32"))
    emit("dynamic", table, p.input([3, 1, 2], "i64", (0,)), dynamic=True)


def pad(p: Program) -> None:
    def emit(label, x, low, high, padding):
        value = np.pad(x.value, list(zip(low, high)), constant_values=padding)
        out = tensor_type(value.shape, x.element)
        literal = f"{padding:e}" if x.element[0] != "i" else str(padding)
        arguments = ", ".join(f"%i{i}: index" for i in range(value.ndim))
        constant = p.emit(f"arith.constant {literal} : {x.element}")
        name = p.emit(f"tensor.pad {x} low{list(low)} high{list(high)} {{ ^bb0({arguments}): "
                      f"tensor.yield {constant} : {x.element} }} : {x.type} to {out}")
        p.result(label, name, x.element, value)

    for element in ("f32", "f64", "f16", "bf16", "i8", "i64"):
        emit(element, _any(p, 3, 17, element=element), (1, 2), (0, 3), -2 if element[0] == "i" else 1.5)
    emit("image", _any(p, 1, 3, 5, 5), (0, 0, 1, 1), (0, 0, 1, 1), 0.0)
    emit("nothing", _any(p, 3, 5), (0, 0), (0, 0), 1.0)
    emit("of nothing", p.normal(0, 3), (1, 0), (1, 0), 2.5)


def concat(p: Program) -> None:
    for axis, shapes in ((0, ((2, 5), (3, 5))), (1, ((2, 1), (2, 17), (2, 16))), (1, ((2, 0), (2, 3)))):
        for element in ("f32", "bf16", "i32"):
            parts = [_any(p, *shape, element=element) for shape in shapes]
            value = np.concatenate([t.value for t in parts], axis)
            name = p.emit(f"tensor.concat dim({axis}) {', '.join(map(str, parts))} : "
                          f"({', '.join(t.type for t in parts)}) -> {tensor_type(value.shape, element)}")
            p.result(f"{element} axis {axis} {shapes}", name, element, value)


def slices(p: Program) -> None:
    def window(offsets, sizes, strides):
        return tuple(slice(o, o + (n - 1) * s + 1 if n else o, s)
                     for o, n, s in zip(offsets, sizes, strides))

    def extract(label, x, offsets, sizes, strides):
        value = x.value[window(offsets, sizes, strides)]
        name = p.emit(f"tensor.extract_slice {x}{list(offsets)} {list(sizes)} {list(strides)} : "
                      f"{x.type} to {tensor_type(value.shape, x.element)}")
        p.result(f"extract {label}", name, x.element, value)

    def insert(label, x, into, offsets, strides):
        value = into.value.copy()
        value[window(offsets, x.value.shape, strides)] = x.value
        name = p.emit(f"tensor.insert_slice {x} into {into}{list(offsets)} {list(x.value.shape)} "
                      f"{list(strides)} : {x.type} into {into.type}")
        p.result(f"insert {label}", name, x.element, value)

    for element in ("f32", "f64", "bf16", "i32", "i1"):
        x = _any(p, 6, 33, element=element)
        extract(element, x, (1, 2), (3, 17), (1, 1))
        extract(f"{element} strided", x, (0, 1), (3, 11), (2, 3))
        insert(element, _any(p, 2, 17, element=element), x, (3, 5), (1, 1))
        insert(f"{element} strided", _any(p, 3, 11, element=element), x, (0, 1), (2, 3))
    x = _any(p, 3, 4, 5)
    extract("whole", x, (0, 0, 0), (3, 4, 5), (1, 1, 1))
    extract("empty", x, (1, 0, 2), (0, 4, 3), (1, 1, 1))
    reduced = x.value[:, 2, :]
    name = p.emit(f"tensor.extract_slice {x}[0, 2, 0] [3, 1, 5] [1, 1, 1] : {x.type} to tensor<3x5xf32>")
    p.result("extract reduced rank", name, "f32", reduced)


def reshape(p: Program) -> None:
    def emit(op, x, groups, shape, dynamic=()):
        value = x.value.reshape(shape)
        out = tensor_type(shape, x.element, dynamic)
        output_shape = f" output_shape {list(shape)}" if op == "expand_shape" else ""
        name = p.emit(f"tensor.{op} {x} {groups}{output_shape} : {x.type} into {out}")
        p.result(f"{op} {x.type}", name, x.element, value, dynamic)

    for element in ("f32", "bf16", "i64"):
        emit("expand_shape", _any(p, 6, 35, element=element), [[0, 1], [2, 3]], (2, 3, 5, 7))
        emit("collapse_shape", _any(p, 2, 3, 5, 7, element=element), [[0, 1], [2, 3]], (6, 35))
    emit("expand_shape", _any(p, 17), [[0, 1, 2]], (1, 17, 1))
    emit("collapse_shape", _any(p, 1, 17, 1), [[0, 1, 2]], (17,))
    emit("collapse_shape", _any(p, 1, 1), [], ())
    emit("collapse_shape", p.normal(3, 8, 4, dynamic=(0,)), [[0], [1, 2]], (3, 32), (0,))
    x = _any(p, 4, 6)
    shape = p.emit("arith.constant dense<[2, 12]> : tensor<2xi64>")
    name = p.emit(f"tensor.reshape {x}({shape}) : ({x.type}, tensor<2xi64>) -> tensor<2x12xf32>")
    p.result("reshape", name, "f32", x.value.reshape(2, 12))
