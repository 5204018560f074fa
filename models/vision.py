"""Image classifiers of torchvision beyond ResNet: ConvNeXt, EfficientNet, DenseNet."""

import torch
from torch import nn
from torchvision.models import convnext_tiny as make_convnext_tiny
from torchvision.models import densenet121 as make_densenet121
from torchvision.models import efficientnet_b0 as make_efficientnet_b0
from torchvision.models.convnext import CNBlockConfig, ConvNeXt
from torchvision.models.densenet import DenseNet
from torchvision.models.efficientnet import EfficientNet, MBConvConfig

from model import Model, system


@system
def convnext_tiny(tiny: bool) -> Model:
    """torchvision convnext_tiny, depthwise 7 x 7, layer scale, 23 LN"""
    if not tiny:
        return _classifier(make_convnext_tiny(), 224)
    stages = [CNBlockConfig(16, 32, 2), CNBlockConfig(32, None, 1)]
    return _classifier(ConvNeXt(stages, num_classes=10), 32)


@system
def efficientnet_b0(tiny: bool) -> Model:
    """torchvision efficientnet_b0, SiLU, squeeze-excite, 49 BN"""
    if not tiny:
        return _classifier(make_efficientnet_b0(), 224)
    # expansion, kernel, stride, channels in and out, layers, width and depth multipliers
    stages = [MBConvConfig(1, 3, 1, 32, 16, 1, 1.0, 1.0),
              MBConvConfig(4, 3, 2, 16, 24, 2, 1.0, 1.0)]
    return _classifier(EfficientNet(stages, dropout=0.0, num_classes=10, last_channel=64), 32)


@system
def densenet121(tiny: bool) -> Model:
    """torchvision densenet121, 58 concatenations, 121 BN"""
    if not tiny:
        return _classifier(make_densenet121(), 224)
    module = DenseNet(growth_rate=8, block_config=(2, 2), num_init_features=16, bn_size=2,
                      num_classes=10)
    return _classifier(module, 64)


def _classifier(module: nn.Module, size: int) -> Model:
    return Model(module, lambda batch: (torch.randn(batch, 3, size, size),))
