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
    """Spreads constant parameters, then collects statistics."""
    for parameter in model.module.parameters():
        _spread_if_constant(parameter)
    collect_statistics(model)


@torch.no_grad()
def collect_statistics(model: Model) -> None:
    """Runs a few batches in training mode for real statistics, and leaves it in inference mode."""
    norms = [m for m in model.module.modules() if isinstance(m, nn.modules.batchnorm._BatchNorm)]
    for norm in norms:
        norm.reset_running_stats()
        norm.momentum = None  # the plain average over the batches, not an exponential one
    model.module.train()
    for _ in range(BATCHES if norms else 0):
        model.module(*model.inputs(BATCH_SIZE))
    model.module.eval().requires_grad_(False)


def _spread_if_constant(parameter: torch.Tensor) -> None:
    if not parameter.is_floating_point() or parameter.min() != parameter.max():
        return
    centre = 0.0 if parameter.flatten()[0] == 0 else 1.0
    parameter.copy_(centre + 0.1 * torch.randn_like(parameter))
