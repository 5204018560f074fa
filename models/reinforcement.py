"""Reinforcement learning: small networks, run very often."""

import torch
from torch import nn
from torchrl.modules import MLP

from model import Model, system

BATCH = 64


class ActorCritic(nn.Module):
    """An action and a value from one observation; two MLPs of torchrl."""

    def __init__(self, observation: int, action: int, width: int):
        super().__init__()
        shape = dict(in_features=observation, num_cells=[width, width], activation_class=nn.Tanh,
                     norm_class=nn.LayerNorm, norm_kwargs=[{"normalized_shape": width}] * 2)
        self.actor = MLP(out_features=action, **shape)
        self.critic = MLP(out_features=1, **shape)

    def forward(self, observation):
        return torch.tanh(self.actor(observation)), self.critic(observation)


class BroNetBlock(nn.Module):
    """y = x + LN(W2 relu(LN(W1 x)))"""

    def __init__(self, width: int):
        super().__init__()
        self.branch = nn.Sequential(
            nn.Linear(width, width), nn.LayerNorm(width), nn.ReLU(),
            nn.Linear(width, width), nn.LayerNorm(width))

    def forward(self, x):
        return x + self.branch(x)


class BroNet(nn.Sequential):
    """The residual critic of BRO (Nauman et al., 2024)."""

    def __init__(self, observation: int, width: int):
        super().__init__(nn.Linear(observation, width), nn.LayerNorm(width), nn.ReLU(),
                         BroNetBlock(width), BroNetBlock(width), nn.Linear(width, 1))


@system
def actor_critic(tiny: bool) -> Model:
    """torchrl MLP actor and critic with layer norm, 4 LN, two results"""
    return Model(ActorCritic(17, 6, 32 if tiny else 256),
                 lambda batch: (torch.randn(batch, 17),), batch=BATCH)


@system
def bronet(tiny: bool) -> Model:
    """BroNet residual critic, 5 LN"""
    return Model(BroNet(23, 32 if tiny else 256), lambda batch: (torch.randn(batch, 23),),
                 batch=BATCH)
