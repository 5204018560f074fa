"""WGAN-GP: critics and a generator for 32 x 32 images (Gulrajani et al., 2017).

The gradient penalty rules out batch norm in a critic, so LN runs over channels, rows and columns.
"""

import torch
from torch import nn
from torch.nn import functional as F

from model import Model, system

NOISE = 128


class Critic(nn.Sequential):
    """Three strided convolutions, as in DCGAN."""

    def __init__(self, width: int):
        super().__init__(
            nn.Conv2d(3, width, 5, stride=2, padding=2), nn.LeakyReLU(0.2),
            nn.Conv2d(width, 2 * width, 5, stride=2, padding=2),
            nn.LayerNorm([2 * width, 8, 8]), nn.LeakyReLU(0.2),
            nn.Conv2d(2 * width, 4 * width, 5, stride=2, padding=2),
            nn.LayerNorm([4 * width, 4, 4]), nn.LeakyReLU(0.2),
            nn.Flatten(), nn.Linear(4 * width * 4 * 4, 1))


class Generator(nn.Sequential):
    """A linear layer, then three transposed convolutions."""

    def __init__(self, width: int):
        super().__init__(
            nn.Linear(NOISE, 4 * width * 4 * 4), nn.LayerNorm(4 * width * 4 * 4),
            nn.Unflatten(1, (4 * width, 4, 4)), nn.ReLU(),
            nn.ConvTranspose2d(4 * width, 2 * width, 4, stride=2, padding=1),
            nn.LayerNorm([2 * width, 8, 8]), nn.ReLU(),
            nn.ConvTranspose2d(2 * width, width, 4, stride=2, padding=1),
            nn.LayerNorm([width, 16, 16]), nn.ReLU(),
            nn.ConvTranspose2d(width, 3, 4, stride=2, padding=1), nn.Tanh())


class ResidualDown(nn.Module):
    """A pre-activation block that halves the image; its shortcut pools before it projects."""

    def __init__(self, width: int, size: int):
        super().__init__()
        self.norm1 = nn.LayerNorm([width, size, size])
        self.conv1 = nn.Conv2d(width, width, 3, padding=1)
        self.norm2 = nn.LayerNorm([width, size, size])
        self.conv2 = nn.Conv2d(width, width, 3, padding=1)
        self.shortcut = nn.Conv2d(width, width, 1)

    def forward(self, x):
        branch = self.conv1(F.relu(self.norm1(x)))
        branch = self.conv2(F.relu(self.norm2(branch)))
        return F.avg_pool2d(branch, 2) + self.shortcut(F.avg_pool2d(x, 2))


class ResidualCritic(nn.Module):
    def __init__(self, width: int, size: int):
        super().__init__()
        self.stem = nn.Conv2d(3, width, 3, padding=1)
        self.blocks = nn.Sequential(ResidualDown(width, size), ResidualDown(width, size // 2))
        self.head = nn.Linear(width, 1)

    def forward(self, images):
        features = F.relu(self.blocks(self.stem(images)))
        return self.head(features.mean((2, 3)))


@system
def gan_critic(tiny: bool) -> Model:
    """WGAN-GP critic, 2 LN over C, H, W"""
    return Model(Critic(8 if tiny else 64), lambda batch: (torch.randn(batch, 3, 32, 32),), batch=2)


@system
def gan_generator(tiny: bool) -> Model:
    """WGAN-GP generator, transposed convolutions, 3 LN"""
    return Model(Generator(8 if tiny else 64), lambda batch: (torch.randn(batch, NOISE),), batch=2)


@system
def gan_residual_critic(tiny: bool) -> Model:
    """WGAN-GP residual critic, 4 LN over C, H, W"""
    width, size = (8, 16) if tiny else (128, 32)
    return Model(ResidualCritic(width, size), lambda batch: (torch.randn(batch, 3, size, size),))
