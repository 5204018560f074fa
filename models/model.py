"""What an exporter provides: a module, a way to make inputs for it, and a name to find it by."""

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor, nn


@dataclass
class Model:
    """A module in PyTorch, with random batches that suit it."""

    module: nn.Module
    # A fresh random batch of a given size. Calibration asks for many; a graph ignores the size.
    inputs: Callable[[int], tuple[Tensor, ...]]
    batch: int = 1
    # The axis of every input that `batch` counts, or None where there is no such axis.
    batch_axis: int | None = 0

    def to(self, dtype: torch.dtype) -> "Model":
        """The same model with weights and inputs rounded to `dtype`."""
        if dtype is torch.float32:
            return self
        narrow = lambda x: x.to(dtype) if x.is_floating_point() else x
        return Model(self.module.to(dtype), lambda batch: tuple(map(narrow, self.inputs(batch))),
                     self.batch, self.batch_axis)


@dataclass(frozen=True)
class System:
    """A registered exporter. `build(tiny)` makes its canonical model, or a small one for tests."""

    name: str
    summary: str
    build: Callable[[bool], Model]


SYSTEMS: dict[str, System] = {}


def system(build: Callable[[bool], Model]) -> Callable[[bool], Model]:
    """Registers a builder under its own name; the first line of its docstring is the summary."""
    summary = (build.__doc__ or "").strip().splitlines()[0]
    SYSTEMS[build.__name__] = System(build.__name__, summary, build)
    return build
