"""Graphs as MLIR text: linalg on tensors and resnorm ops."""

from dataclasses import dataclass

from elements import ELEMENTS
from graph import Graph, Tensor, symbol_of


def tensor_type(shape, element: str) -> str:
    return f"tensor<{'x'.join(['?' if symbol_of(n) else str(int(n)) for n in shape] + [element])}>"


@dataclass(frozen=True)
class Ir:
    """A value of the IR."""

    name: str
    shape: tuple
    element: str

    @property
    def type(self) -> str:
        return tensor_type(self.shape, self.element)

    @property
    def rank(self) -> int:
        return len(self.shape)

    def __str__(self) -> str:
        return self.name


def identity(rank: int) -> list[str]:
    return [f"d{i}" for i in range(rank)]


class Emitter:
    def __init__(self):
        self.header: list[str] = []
        self.lines: list[str] = []
        self._count = 0
        self._constants: dict[tuple[str, str], str] = {}
        self._extents: dict[str, str] = {}

    def fresh(self) -> str:
        self._count += 1
        return f"%v{self._count}"

    def op(self, text: str, results: int = 1):
        """Appends an op; returns the name of its result, or of each."""
        name = self.fresh()
        self.lines.append(f"{name}{f':{results}' if results > 1 else ''} = {text}")
        return name if results == 1 else [f"{name}#{i}" for i in range(results)]

    def tensor(self, text: str, shape, element: str) -> Ir:
        """An op with one result of this type, which ends its text."""
        return Ir(self.op(f"{text}{tensor_type(shape, element)}"), tuple(shape), element)

    def constant(self, number, type: str) -> str:
        """A scalar, at the top of the function."""
        if type == "index" or type[0] == "i":
            literal = str(int(number))
        else:
            literal = number if isinstance(number, str) else f"{float(number):.6e}"
            if not isinstance(number, str) and float(literal) != number:
                literal = f"{float(number):.17e}"
        key = (literal, type)
        if key not in self._constants:
            name = f"%c{len(self._constants)}"
            self.header.append(f"{name} = arith.constant {literal} : {type}")
            self._constants[key] = name
        return self._constants[key]

    def zero(self, element: str) -> str:
        return self.constant(0, element)

    def lowest(self, element: str) -> str:
        return self.constant({"f64": "0xFFF0000000000000", "f32": "0xFF800000", "f16": "0xFC00",
                              "bf16": "0xFF80"}[element], element)

    def bind_extent(self, argument: Ir) -> None:
        """Dynamic extents are read from the first argument that has them."""
        for axis, extent in enumerate(argument.shape):
            symbol = symbol_of(extent)
            if symbol and symbol not in self._extents:
                index = self.constant(axis, "index")
                name = f"%{symbol}"
                self.header.append(f"{name} = tensor.dim {argument}, {index} : {argument.type}")
                self._extents[symbol] = name

    def extents_of(self, value: Ir) -> dict[str, str]:
        """The extents of `value` itself take the place of those of arguments; returns what they were.

        That two arguments agree in an extent is a promise, which no shape can be derived from."""
        before = dict(self._extents)
        for axis, extent in enumerate(value.shape):
            if symbol_of(extent):
                index = self.constant(axis, "index")
                self._extents[symbol_of(extent)] = self.op(f"tensor.dim {value}, {index} : {value.type}")
        return before

    def restore_extents(self, extents: dict[str, str]) -> None:
        self._extents = extents

    def extents(self, shape) -> list[str]:
        return [self._extents[symbol_of(n)] for n in shape if symbol_of(n)]

    def index(self, extent) -> str:
        symbol = symbol_of(extent)
        return self._extents[symbol] if symbol else self.constant(extent, "index")

    def empty(self, shape, element: str) -> Ir:
        return self.tensor(f"tensor.empty({', '.join(self.extents(shape))}) : ", shape, element)

    def fill(self, shape, element: str, scalar: str | None = None) -> Ir:
        empty = self.empty(shape, element)
        return self.tensor(f"linalg.fill ins({scalar or self.zero(element)} : {element}) "
                           f"outs({empty} : {empty.type}) -> ", shape, element)

    def generic(self, inputs, outputs: list[Ir], body, reduction=(), loops: int | None = None,
                output_maps=None) -> list[Ir]:
        """`inputs` are pairs of a value and its map; `body` takes the names of the block's arguments
        and returns lines and the names to yield. Lines may use {f} for a name of their own."""
        loops = outputs[0].rank if loops is None else loops
        maps = [m for _, m in inputs] + (output_maps or [identity(o.rank) for o in outputs])
        dims = ", ".join(identity(loops))
        maps = ", ".join(f"affine_map<({dims}) -> ({', '.join(m)})>" for m in maps)
        kinds = ", ".join('"reduction"' if i in reduction else '"parallel"' for i in range(loops))
        arguments = [self.fresh() for _ in range(len(inputs) + len(outputs))]
        elements = [v.element for v, _ in inputs] + [o.element for o in outputs]
        block = ", ".join(f"{a}: {e}" for a, e in zip(arguments, elements))
        lines, yields = body(*arguments)
        ins = f"ins({', '.join(v.name for v, _ in inputs)} : {', '.join(v.type for v, _ in inputs)}) "
        types = [o.type for o in outputs]
        text = (f"linalg.generic {{indexing_maps = [{maps}], iterator_types = [{kinds}]}} "
                f"{ins if inputs else ''}outs({', '.join(o.name for o in outputs)} : {', '.join(types)}) "
                f"{{\n^bb0({block}):\n" + "".join(f"  {line}\n" for line in lines) +
                f"  linalg.yield {', '.join(yields)} : {', '.join(o.element for o in outputs)}\n}} -> ")
        text += types[0] if len(types) == 1 else f"({', '.join(types)})"
        names = self.op(text, len(outputs))
        names = [names] if len(outputs) == 1 else names
        return [Ir(name, o.shape, o.element) for name, o in zip(names, outputs)]

    def elementwise(self, inputs, shape, element: str, template: str) -> Ir:
        """`template` defines {r} from {0}, {1}, ...: lines separated by `;`, {t0}... are temporaries."""
        def body(*arguments):
            names = {f"t{i}": self.fresh() for i in range(8)} | {"r": self.fresh()}
            lines = [line.strip().format(*arguments, **names) for line in template.split(";")]
            return lines, [names["r"]]
        return self.generic(inputs, [self.empty(shape, element)], body)[0]

    def map1(self, value: Ir, template: str, element: str | None = None) -> Ir:
        """An elementwise op of one operand."""
        return self.elementwise([(value, identity(value.rank))], value.shape,
                                element or value.element, template)


def emit_module(graph: Graph) -> str:
    emitter = Emitter()
    names: dict[int, Ir] = {}
    arguments = graph.arguments()
    for i, tensor in enumerate(arguments):
        names[id(tensor)] = Ir(f"%arg{i}", tensor.shape, tensor.element)
        emitter.bind_extent(names[id(tensor)])
    for node in graph.nodes():
        results = node.op.emit(emitter, [names[id(t)] for t in node.operands], node.operands)
        for tensor, ir in zip(node.results, results):
            names[id(tensor)] = ir
    signature = ", ".join(f"{names[id(t)]}: {names[id(t)].type}" for t in arguments)
    outputs = [names[id(t)] for t in graph.outputs]
    types = ", ".join(o.type for o in outputs)
    lines = [line for text in emitter.header + emitter.lines for line in text.split("\n")]
    lines.append(f"return {', '.join(o.name for o in outputs)} : {types}")
    body = "".join(f"  {line}\n" for line in lines)
    return f"func.func @main({signature}) -> ({types}) {{\n{body}}}\n"


def float_literal(number: float, element: str) -> float:
    """The number that a constant of this type holds."""
    from elements import round_to

    return float(round_to(number, element)) if ELEMENTS[element].is_float else number
