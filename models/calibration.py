"""Makes random weights worth testing with.

Freshly initialized networks hide errors: a scale of ones, a bias of zeros, ConvNeXt's layer scale
of 1e-6 and running statistics of (0, 1) all let a compiler drop an operand and still pass.
"""

import torch
from torch import nn

from model import Model

BATCHES = 4
BATCH_SIZE = 8


@torch.no_grad()
def calibrate(model: Model) -> None:
    """Spreads constant parameters, then runs a few batches in training mode for real statistics."""
    for parameter in model.module.parameters():
        _spread_if_constant(parameter)
    _collect_statistics(model)
    model.module.eval().requires_grad_(False)


def _spread_if_constant(parameter: torch.Tensor) -> None:
    if not parameter.is_floating_point() or parameter.min() != parameter.max():
        return
    centre = 0.0 if parameter.flatten()[0] == 0 else 1.0
    parameter.copy_(centre + 0.1 * torch.randn_like(parameter))


def _collect_statistics(model: Model) -> None:
    norms = [m for m in model.module.modules() if isinstance(m, nn.modules.batchnorm._BatchNorm)]
    if not norms:
        return
    for norm in norms:
        norm.reset_running_stats()
        norm.momentum = None  # the plain average over the batches, not an exponential one
    model.module.train()
    for _ in range(BATCHES):
        model.module(*model.inputs(BATCH_SIZE))
