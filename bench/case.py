"""What a case is: inputs, an oracle, and the same computation in the words of each peer."""

from dataclasses import dataclass, field
from typing import Callable

import numpy as np


class Unsupported(Exception):
    """A peer cannot run a case at all: no number, and no failure."""


@dataclass
class Case:
    """One computation of one size. The callables are made by functions, so that only the peer
    that needs a framework imports it."""

    name: str
    element: str
    """What the arrays hold on the device: f32, or bf16 (then `inputs` are f32, already rounded)."""
    make_inputs: Callable[[], dict[str, np.ndarray]]
    reference: Callable[..., np.ndarray | list[np.ndarray]]
    """Of float64 inputs."""
    mlir: Callable[[], str]
    torch: Callable[[], Callable] | None
    jax: Callable[[], Callable] | None
    onnx: Callable[[], list[bytes | str]] | None
    """One or more models that say the same, or their files; the fastest counts."""
    bytes: int
    """Least traffic: every input read once, every output written once."""
    flops: int = 0
    limit: str | None = None
    """The bare kernel to compare with, in the words of limits.cpp."""
    weights: tuple[str, ...] = ()
    """Inputs that never change: whoever can prepare them does so once."""
    parameters: str | None = None
    """A file of further weights, which `mlir` names and no peer is given."""
    tags: list[str] = field(default_factory=list)

    _inputs: dict[str, np.ndarray] | None = None

    @property
    def inputs(self) -> dict[str, np.ndarray]:
        if self._inputs is None:
            self._inputs = self.make_inputs()
        return self._inputs

    @property
    def activations(self) -> dict[str, np.ndarray]:
        return {name: v for name, v in self.inputs.items() if name not in self.weights}

    def error(self, results: list[np.ndarray]) -> float:
        """The largest error, as a share of the largest value of that result."""
        expected = self.reference(*(v.astype(np.float64) for v in self.inputs.values()))
        expected = expected if isinstance(expected, list) else [expected]
        if len(results) != len(expected):
            raise ValueError(f"{len(results)} results where {len(expected)} are expected")
        return max(float(np.abs(np.asarray(r, np.float64).reshape(e.shape) - e).max()
                         / (np.abs(e).max() or 1.0)) for r, e in zip(results, expected))


def round_to(values: np.ndarray, element: str) -> np.ndarray:
    """f32 values that `element` holds exactly."""
    values = np.ascontiguousarray(values, np.float32)
    if element == "f32":
        return values
    bits = values.view(np.uint32)
    rounded = (bits + 0x7FFF + ((bits >> 16) & 1)) & np.uint32(0xFFFF0000)
    return rounded.view(np.float32)


def to_bf16_bits(values: np.ndarray) -> np.ndarray:
    return (np.ascontiguousarray(values, np.float32).view(np.uint32) >> 16).astype(np.uint16)


def from_bf16_bits(bits: np.ndarray) -> np.ndarray:
    return (bits.view(np.uint16).astype(np.uint32) << 16).view(np.float32)
