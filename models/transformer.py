"""The transformer of torch.nn: a layer with the norm after or before, a stack, a decoder layer."""

import torch
from torch import nn

from model import Model, system


def encoder_layer(width: int, heads: int, hidden: int, **options) -> nn.TransformerEncoderLayer:
    return nn.TransformerEncoderLayer(width, heads, hidden, dropout=0.0, batch_first=True,
                                      **options)


@system
def transformer_postln(tiny: bool) -> Model:
    """torch.nn.TransformerEncoderLayer, norm after each residual sum: LN(x + f(x))"""
    return _layer(tiny, norm_first=False)


@system
def transformer_preln(tiny: bool) -> Model:
    """torch.nn.TransformerEncoderLayer, norm before each branch: x + f(LN(x))"""
    return _layer(tiny, norm_first=True)


@system
def transformer_encoder(tiny: bool) -> Model:
    """torch.nn.TransformerEncoder, 6 Post-LN layers"""
    width, heads, hidden, length = _sizes(tiny)
    module = nn.TransformerEncoder(encoder_layer(width, heads, hidden), 2 if tiny else 6,
                                   enable_nested_tensor=False)
    # The stack deep-copies one layer; give each copy weights of its own.
    for layer in module.layers:
        for parameter in layer.parameters():
            if parameter.dim() > 1:
                nn.init.xavier_uniform_(parameter)
    return Model(module, lambda batch: (torch.randn(batch, length, width),))


@system
def transformer_decoder_layer(tiny: bool) -> Model:
    """torch.nn.TransformerDecoderLayer, 3 LN: self-attention, cross-attention, feed-forward"""
    width, heads, hidden, length = _sizes(tiny)
    module = nn.TransformerDecoderLayer(width, heads, hidden, dropout=0.0, batch_first=True)
    target, memory = length // 4, length // 2
    return Model(module, lambda batch: (torch.randn(batch, target, width),
                                        torch.randn(batch, memory, width)))


def _layer(tiny: bool, norm_first: bool) -> Model:
    width, heads, hidden, length = _sizes(tiny)
    module = encoder_layer(width, heads, hidden, norm_first=norm_first)
    return Model(module, lambda batch: (torch.randn(batch, length, width),))


def _sizes(tiny: bool) -> tuple[int, int, int, int]:
    """Width, heads, hidden width of the feed-forward, sequence length."""
    return (64, 4, 128, 16) if tiny else (512, 8, 2048, 128)
