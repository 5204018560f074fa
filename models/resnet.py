"""ResNet and ResNeXt of torchvision; one with GroupNorm for BatchNorm."""

import torch
from torch import nn
from torchvision.models.resnet import BasicBlock, Bottleneck, ResNet

from model import Model, system


@system
def resnet18(tiny: bool) -> Model:
    """torchvision resnet18, 20 BN"""
    return _classifier(ResNet(BasicBlock, _blocks(tiny, [2, 2, 2, 2])), tiny)


@system
def resnet50(tiny: bool) -> Model:
    """torchvision resnet50, 53 BN"""
    return _classifier(ResNet(Bottleneck, _blocks(tiny, [3, 4, 6, 3])), tiny)


@system
def resnext50(tiny: bool) -> Model:
    """torchvision resnext50_32x4d, grouped convolutions, 53 BN"""
    module = ResNet(Bottleneck, _blocks(tiny, [3, 4, 6, 3]), groups=32, width_per_group=4)
    return _classifier(module, tiny)


@system
def resnet18_group_norm(tiny: bool) -> Model:
    """torchvision resnet18 with GroupNorm(1, C), 20 GN"""
    norm = lambda channels: nn.GroupNorm(1, channels)
    return _classifier(ResNet(BasicBlock, _blocks(tiny, [2, 2, 2, 2]), norm_layer=norm), tiny)


def _blocks(tiny: bool, canonical: list[int]) -> list[int]:
    return [1, 1, 1, 1] if tiny else canonical


def _classifier(module: nn.Module, tiny: bool) -> Model:
    size = 64 if tiny else 224
    return Model(module, lambda batch: (torch.randn(batch, 3, size, size),))
