"""What a model under construction offers to the ops that may be added to it."""

import numpy as np

from elements import round_to
from graph import Dim, Tensor, same_shape, symbol_of
from values import Reject, Value

FLOATS = ("f32", "f64", "bf16", "f16")
EXTENTS = (1, 2, 3, 4, 5, 7, 8, 16, 17, 31, 33, 65, 127, 129)
# How many elements a tensor may have.
LIMIT = 6000


class Growth:
    def __init__(self, seed: int):
        self.rng = np.random.default_rng(seed)
        self.tensors: list[Tensor] = []
        self.element = str(self.rng.choice(FLOATS, p=(0.62, 0.12, 0.14, 0.12)))
        self.is_dynamic = self.chance(0.2)
        self.has_empty = self.chance(0.04)
        self.symbols: list[Dim] = []

    def chance(self, probability: float) -> bool:
        return bool(self.rng.random() < probability)

    def integer(self, low: int, high: int) -> int:
        """Both ends are included."""
        return int(self.rng.integers(low, high, endpoint=True))

    def choice(self, options):
        return options[self.integer(0, len(options) - 1)]

    symbol = staticmethod(symbol_of)

    def extent(self, largest: int = 129, dynamic: bool = False):
        if dynamic and self.is_dynamic and self.chance(0.5):
            if len(self.symbols) < 2:
                self.symbols.append(Dim(self.choice((1, 2, 3, 5, 7)), f"s{len(self.symbols)}"))
            return self.choice(self.symbols)
        if self.has_empty and self.chance(0.15):
            return 0
        return self.choice([n for n in EXTENTS if n <= largest])

    def shape(self, ranks=(1, 2, 2, 3, 3, 4)) -> tuple:
        rank = self.choice(ranks)
        shape, left = [], LIMIT
        for axis in range(rank):
            extent = self.extent(max(1, int(left ** (1 / (rank - axis)) * 1.5)), dynamic=axis < 2)
            left = left // max(extent, 1)
            shape.append(extent)
        if self.chance(0.8):
            # Rows are long and batches are short, mostly.
            statics = sorted((i for i in range(rank) if not symbol_of(shape[i])), key=lambda i: i)
            ordered = sorted(shape[i] for i in statics)
            for i, extent in zip(statics, ordered):
                shape[i] = extent
        return tuple(shape)

    def argument(self, shape, element: str, low=None, high=None) -> Tensor:
        """An argument of normal numbers, or of uniform ones between bounds."""
        counts = tuple(int(n) for n in shape)
        if element == "i1":
            value = Value(self.rng.random(counts) < 0.6)
        elif element[0] == "i":
            dtype = {"i8": np.int8, "i32": np.int32, "i64": np.int64}[element]
            value = Value(self.rng.integers(0, 100, counts).astype(dtype))
        else:
            numbers = self.rng.standard_normal(counts) if low is None else self.rng.uniform(low, high, counts)
            value = Value(round_to(numbers, element), np.zeros(counts))
        tensor = Tensor(tuple(shape), element, value)
        # Parameters are seldom data.
        if len(shape) > 1 or self.chance(0.3):
            self.tensors.append(tensor)
        return tensor

    def pick(self, accepts=lambda t: True) -> Tensor | None:
        """A tensor, rather a late one: graphs are deep more than they are wide."""
        found = [t for t in self.tensors if accepts(t)]
        if not found:
            return None
        back = min(int(self.rng.exponential(1.5)), len(found) - 1)
        return found[len(found) - 1 - back] if self.chance(0.7) else self.choice(found)

    def pick_float(self, accepts=lambda t: True) -> Tensor:
        """A float tensor that is no scalar; a new argument where there is none."""
        return self.pick(lambda t: t.is_float and t.rank > 0 and accepts(t)) or self._new(accepts)

    def _new(self, accepts) -> Tensor:
        for _ in range(20):
            shape = self.shape()
            if accepts(Tensor(shape, self.element, None)):
                return self.argument(shape, self.element)
        raise Reject("no such shape")

    def pick_like(self, x: Tensor) -> Tensor | None:
        return self.pick(lambda t: t is not x and t.element == x.element and same_shape(t.shape, x.shape))
