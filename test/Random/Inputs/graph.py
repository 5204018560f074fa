"""Graphs of ops on tensors: what a random model is, before it is text or numbers."""

from dataclasses import dataclass, field

import numpy as np

from values import Value


class Dim(int):
    """An extent; one with a symbol is `?` in the IR, and equal to all that have the same symbol."""

    symbol: str | None

    def __new__(cls, extent: int, symbol: str | None = None):
        dim = super().__new__(cls, extent)
        dim.symbol = symbol
        return dim


def symbol_of(extent: int) -> str | None:
    return getattr(extent, "symbol", None)


def same_shape(a, b) -> bool:
    return len(a) == len(b) and all(x == y and symbol_of(x) == symbol_of(y) for x, y in zip(a, b))


def is_static(shape) -> bool:
    return all(symbol_of(extent) is None for extent in shape)


def extents(shape) -> tuple[int, ...]:
    return tuple(int(extent) for extent in shape)


@dataclass(eq=False)
class Tensor:
    """One result of a node, or an argument of the model where `node` is None."""

    shape: tuple
    element: str
    value: Value
    node: "Node | None" = None
    index: int = 0

    @property
    def rank(self) -> int:
        return len(self.shape)

    @property
    def is_float(self) -> bool:
        return self.element[0] != "i"


class Op:
    """Subclasses are dataclasses: what they hold is what the op's attributes are."""

    def results(self, operands: list[Tensor]) -> list[tuple[tuple, str]]:
        """Shape and element type of each result."""
        raise NotImplementedError

    def evaluate(self, values: list[Value], operands: list[Tensor]) -> list[Value]:
        """From `values`; the operands give types alone."""
        raise NotImplementedError

    def emit(self, emitter, operands, operand_tensors: list[Tensor]) -> list:
        """Appends IR; `operands` are the emitter's names with their types."""
        raise NotImplementedError


@dataclass(eq=False)
class Node:
    op: Op
    operands: list[Tensor]
    results: list[Tensor] = field(default_factory=list)


def apply(op: Op, operands: list[Tensor]) -> Node:
    """A node with its results evaluated."""
    values = op.evaluate([t.value for t in operands], operands)
    node = Node(op, list(operands))
    types = op.results(operands)
    assert len(types) == len(values), op
    for index, ((shape, element), value) in enumerate(zip(types, values)):
        assert value.shape == extents(shape), (op, value.shape, shape)
        node.results.append(Tensor(tuple(shape), element, value, node, index))
    return node


@dataclass
class Graph:
    """Outputs say everything: what they do not depend on is not part of the model."""

    outputs: list[Tensor]

    def nodes(self) -> list[Node]:
        """In an order that defines before it uses."""
        done, order = set(), []

        def visit(node):
            if node is None or id(node) in done:
                return
            done.add(id(node))
            for operand in node.operands:
                visit(operand.node)
            order.append(node)

        for output in self.outputs:
            visit(output.node)
        return order

    def arguments(self) -> list[Tensor]:
        found = {}
        for tensor in [t for node in self.nodes() for t in node.operands] + self.outputs:
            if tensor.node is None:
                found.setdefault(id(tensor), tensor)
        return list(found.values())


def cut(graph: Graph, severed: set[int]) -> Graph:
    """The same graph with the tensors of these ids made arguments, of the value that they had."""
    from elements import round_to

    replaced: dict[int, Tensor] = {}

    def rebuilt(tensor: Tensor) -> Tensor:
        if id(tensor) in replaced:
            return replaced[id(tensor)]
        if tensor.node is None:
            return tensor
        if id(tensor) in severed:
            mid = tensor.value.mid
            value = Value(mid) if tensor.value.err is None else Value(
                round_to(mid, tensor.element), np.zeros(mid.shape))
            replaced[id(tensor)] = Tensor(tensor.shape, tensor.element, value)
            return replaced[id(tensor)]
        node = apply(tensor.node.op, [rebuilt(t) for t in tensor.node.operands])
        for old, new in zip(tensor.node.results, node.results):
            if id(old) not in severed:
                replaced[id(old)] = new
        return replaced[id(tensor)]

    return Graph([rebuilt(t) for t in graph.outputs])
