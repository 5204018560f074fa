"""ResNet and ResNeXt of torchvision; one with GroupNorm for BatchNorm."""

import torch
from torch import nn
from torchvision.models.resnet import BasicBlock, Bottleneck, ResNet

from model import Model, system


class NarrowResNet(ResNet):
    """Three stages of one block with a quarter of the channels, 10 classes."""

    def __init__(self, block, **options):
        super().__init__(block, [1, 1, 1, 1], num_classes=10, **options)
        self.layer4 = nn.Identity()
        self.fc = nn.Linear(256 // 4 * block.expansion, 10)

    def _make_layer(self, block, planes, *arguments, **options):
        return super()._make_layer(block, planes // 4, *arguments, **options)


@system
def resnet18(tiny: bool) -> Model:
    """torchvision resnet18, 20 BN"""
    return _classifier(_resnet(tiny, BasicBlock, [2, 2, 2, 2]), tiny)


@system
def resnet50(tiny: bool) -> Model:
    """torchvision resnet50, 53 BN"""
    return _classifier(_resnet(tiny, Bottleneck, [3, 4, 6, 3]), tiny)


@system
def resnext50(tiny: bool) -> Model:
    """torchvision resnext50_32x4d, grouped convolutions, 53 BN"""
    groups, width = (8, 16) if tiny else (32, 4)
    module = _resnet(tiny, Bottleneck, [3, 4, 6, 3], groups=groups, width_per_group=width)
    return _classifier(module, tiny)


@system
def resnet18_group_norm(tiny: bool) -> Model:
    """torchvision resnet18 with GroupNorm(1, C), 20 GN"""
    norm = lambda channels: nn.GroupNorm(1, channels)
    return _classifier(_resnet(tiny, BasicBlock, [2, 2, 2, 2], norm_layer=norm), tiny)


def _resnet(tiny: bool, block, blocks: list[int], **options) -> nn.Module:
    return NarrowResNet(block, **options) if tiny else ResNet(block, blocks, **options)


def _classifier(module: nn.Module, tiny: bool) -> Model:
    size = 32 if tiny else 224
    return Model(module, lambda batch: (torch.randn(batch, 3, size, size),))
