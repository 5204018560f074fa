"""Networks in JAX and Flax: a Transformer layer, a ResNet, an LN-LSTM and a training step.

Batch norms have no momentum: calibration runs one batch, and its statistics are the running ones.
"""

import flax.linen as nn
import jax
import jax.numpy as jnp
import numpy as np

from jax_model import jax_system, of_module


class PreLnLayer(nn.Module):
    """x + attention(LN(x)), then x + MLP(LN(x)), as flax's examples write it."""

    heads: int
    hidden: int

    @nn.compact
    def __call__(self, x):
        h = nn.LayerNorm()(x)
        x = x + nn.MultiHeadDotProductAttention(self.heads)(h, h)
        h = nn.gelu(nn.Dense(self.hidden)(nn.LayerNorm()(x)))
        return x + nn.Dense(x.shape[-1])(h)


class ResidualBlock(nn.Module):
    """Two 3 x 3 convolutions; the shortcut projects where the shape changes."""

    channels: int
    stride: int

    @nn.compact
    def __call__(self, x, train=False):
        norm = lambda name: nn.BatchNorm(not train, momentum=0.0, name=name)
        strides = (self.stride, self.stride)
        y = nn.Conv(self.channels, (3, 3), strides, use_bias=False)(x)
        y = nn.relu(norm("norm1")(y))
        y = norm("norm2")(nn.Conv(self.channels, (3, 3), use_bias=False)(y))
        if x.shape != y.shape:
            x = norm("norm3")(nn.Conv(self.channels, (1, 1), strides, use_bias=False)(x))
        return nn.relu(x + y)


class ResNet(nn.Module):
    """ResNet-18 with channels last, as flax's ImageNet example has it."""

    channels: int
    blocks: tuple[int, ...]
    classes: int

    @nn.compact
    def __call__(self, images, train=False):
        x = nn.Conv(self.channels, (7, 7), (2, 2), use_bias=False)(images)
        x = nn.relu(nn.BatchNorm(not train, momentum=0.0)(x))
        x = nn.max_pool(x, (3, 3), (2, 2), "SAME")
        for stage, blocks in enumerate(self.blocks):
            for block in range(blocks):
                stride = 2 if stage and not block else 1
                x = ResidualBlock(self.channels << stage, stride)(x, train)
        return nn.Dense(self.classes)(x.mean((1, 2)))


class LnLstmCell(nn.Module):
    """gates = LN(W x) + LN(U h), h' = sigmoid(o) * tanh(LN(c'))"""

    hidden: int

    @nn.compact
    def __call__(self, carry, x):
        h, c = carry
        dense = lambda name: nn.Dense(4 * self.hidden, use_bias=False, name=name)
        gates = (nn.LayerNorm(name="input_norm")(dense("from_input")(x))
                 + nn.LayerNorm(name="state_norm")(dense("from_state")(h)))
        i, f, g, o = jnp.split(gates, 4, -1)
        c = nn.sigmoid(f) * c + nn.sigmoid(i) * jnp.tanh(g)
        h = nn.sigmoid(o) * jnp.tanh(nn.LayerNorm(name="cell_norm")(c))
        return (h, c), h


class LnLstm(nn.Module):
    """The cell over a sequence, time first: one loop, not a copy of the cell for each step."""

    hidden: int

    @nn.compact
    def __call__(self, sequence):
        scan = nn.scan(LnLstmCell, variable_broadcast="params", split_rngs={"params": False})
        zeros = jnp.zeros((sequence.shape[1], self.hidden), sequence.dtype)
        return scan(self.hidden)((zeros, zeros), sequence)[1]


@jax_system
def jax_transformer_preln(tiny: bool):
    """Flax Pre-LN Transformer layer, 2 LN"""
    width, heads, hidden, length = (64, 4, 128, 16) if tiny else (512, 8, 2048, 128)
    return of_module(PreLnLayer(heads, hidden), _normal(1, length, width))


@jax_system
def jax_resnet18(tiny: bool):
    """Flax ResNet-18, channels last, 20 BN"""
    module = ResNet(16, (1, 1, 1), 10) if tiny else ResNet(64, (2, 2, 2, 2), 1000)
    size = 32 if tiny else 224
    return of_module(module, _normal(1, size, size, 3), calibration=_normal(8, size, size, 3))


@jax_system
def jax_ln_lstm(tiny: bool):
    """Flax LN-LSTM over 16 steps as a loop, 3 LN a step"""
    inputs, hidden, steps = (16, 32, 3) if tiny else (64, 128, 16)
    return of_module(LnLstm(hidden), _normal(steps, 4, inputs), loops=True)


@jax_system
def jax_training_step(tiny: bool):
    """SGD step of a Pre-LN Transformer layer: loss, gradient and new parameters"""
    width, heads, hidden, length = (32, 4, 64, 8) if tiny else (256, 4, 1024, 64)
    model = of_module(PreLnLayer(heads, hidden), _normal(2, length, width))
    forward = model.function

    def step(parameters, x, target):
        loss, gradient = jax.value_and_grad(
            lambda p: jnp.mean((forward(p, x) - target) ** 2))(parameters)
        return loss, jax.tree.map(lambda p, g: p - 0.1 * g, parameters, gradient)

    model.function = step
    model.inputs += (_normal(2, length, width),)
    return model


def _normal(*shape: int) -> np.ndarray:
    return np.random.default_rng(sum(shape)).standard_normal(shape, np.float32)
