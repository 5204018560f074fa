"""PyTorch's own results, in the model's precision and in float64."""

import copy

import torch
from torch import Tensor, nn
from torch.overrides import TorchFunctionMode


@torch.no_grad()
def outputs(module: nn.Module, inputs: tuple[Tensor, ...]) -> list[Tensor]:
    result = module(*inputs)
    return list(result) if isinstance(result, (tuple, list)) else [result]


def outputs_in_double(module: nn.Module, inputs: tuple[Tensor, ...]) -> list[Tensor]:
    """The same network with every float in double precision: what errors are measured against."""
    wide = [x.double() if x.is_floating_point() else x for x in inputs]
    with _Double():
        return outputs(copy.deepcopy(module).double(), tuple(wide))


class _Double(TorchFunctionMode):
    """Reads float32 as float64 wherever a model asks for it by name, as T5's norm does."""

    def __torch_function__(self, function, types, arguments=(), keywords=None):
        if function is Tensor.float:
            function = Tensor.double
        widen = lambda x: torch.float64 if x is torch.float32 else x
        keywords = {k: widen(v) for k, v in (keywords or {}).items()}
        return function(*map(widen, arguments), **keywords)


def relative_error(actual: list[Tensor], expected: list[Tensor]) -> float:
    """The largest difference in any output over that output's largest magnitude."""
    return max(float((a.double() - e.double()).abs().max() / e.abs().max())
               for a, e in zip(actual, expected))
