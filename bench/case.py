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
    reference: Callable[..., np.ndarray]
    """Of float64 inputs."""
    mlir: str
    torch: Callable[[], Callable]
    jax: Callable[[], Callable]
    onnx: Callable[[], list[bytes]]
    """One or more models that say the same; the fastest counts."""
    bytes: int
    """Least traffic: every input read once, every output written once."""
    flops: int = 0
    limit: tuple[int, int] | None = None
    """The bare kernel to compare with: how many tensors it reads, elements (f32) in each."""
    tags: list[str] = field(default_factory=list)

    _inputs: dict[str, np.ndarray] | None = None

    @property
    def inputs(self) -> dict[str, np.ndarray]:
        if self._inputs is None:
            self._inputs = self.make_inputs()
        return self._inputs

    def error(self, result: np.ndarray) -> float:
        """The largest error, as a share of the largest value."""
        expected = self.reference(*(v.astype(np.float64) for v in self.inputs.values()))
        scale = np.abs(expected).max() or 1.0
        return float(np.abs(np.asarray(result, np.float64).reshape(expected.shape) - expected).max()
                     / scale)


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
