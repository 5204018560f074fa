"""Conformer, the speech encoder: torchaudio's, and the one of wav2vec 2.0 in transformers."""

import torch
from torchaudio_conformer import Conformer  # setup.sh takes this one file out of torchaudio
from transformers import Wav2Vec2ConformerConfig
from transformers.models.wav2vec2_conformer import modeling_wav2vec2_conformer

from model import Model, system


class FullLength(Conformer):
    """Every sequence of the batch has the full length."""

    def forward(self, frames):
        lengths = torch.tensor([frames.shape[1]] * frames.shape[0])
        return super().forward(frames, lengths)[0]


class Wav2Vec2(modeling_wav2vec2_conformer.Wav2Vec2ConformerEncoder):
    def forward(self, frames):
        return super().forward(frames).last_hidden_state


@system
def conformer(tiny: bool) -> Model:
    """torchaudio Conformer-S: 16 layers, 144 wide, 80 LN and 16 BN"""
    width, hidden, layers, kernel = (32, 64, 2, 7) if tiny else (144, 576, 16, 31)
    module = FullLength(width, num_heads=4, ffn_dim=hidden, num_layers=layers,
                        depthwise_conv_kernel_size=kernel)
    return _over_frames(module, width, tiny)


@system
def wav2vec2_conformer(tiny: bool) -> Model:
    """transformers Wav2Vec2ConformerEncoder: 4 layers, 256 wide, 21 LN and 4 BN"""
    config = Wav2Vec2ConformerConfig(hidden_size=256, num_hidden_layers=4, num_attention_heads=4,
                                     intermediate_size=1024, layerdrop=0.0,
                                     attn_implementation="eager")
    if tiny:
        config.update(dict(hidden_size=32, num_hidden_layers=2, intermediate_size=64,
                           conv_depthwise_kernel_size=7, num_conv_pos_embeddings=16,
                           num_conv_pos_embedding_groups=4, max_source_positions=32))
    return _over_frames(Wav2Vec2(config), config.hidden_size, tiny)


def _over_frames(module, width: int, tiny: bool) -> Model:
    frames = 20 if tiny else 100
    return Model(module, lambda batch: (torch.randn(batch, frames, width),))
