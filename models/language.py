"""BERT, GPT-2, T5, Llama and Gemma from transformers.

Each is a subclass, so that its parameters keep the names of published checkpoints. Attention is the
eager one, and masks and positions are explicit: without them torch-mlir emits a scan.
"""

import torch
from transformers import (BertConfig, BertModel, GemmaConfig, GemmaModel, GPT2Config,
                          GPT2LMHeadModel, LlamaConfig, LlamaModel, T5Config,
                          T5ForConditionalGeneration)

from model import Model, system

# Finite in every float type, and its exponential is zero.
MASKED = -30000.0


class Bert(BertModel):
    def forward(self, ids):
        return super().forward(input_ids=ids, attention_mask=torch.ones_like(ids)).last_hidden_state


class Gpt2(GPT2LMHeadModel):
    def forward(self, ids):
        positions = torch.arange(ids.shape[1]).expand(ids.shape)
        return super().forward(input_ids=ids, attention_mask=torch.ones_like(ids),
                               position_ids=positions, use_cache=False).logits


class T5(T5ForConditionalGeneration):
    def forward(self, ids, decoder_ids):
        return super().forward(input_ids=ids, attention_mask=torch.ones_like(ids),
                               decoder_input_ids=decoder_ids, use_cache=False).logits


class _Decoder:
    """What Llama and Gemma share: explicit positions, and a causal mask in place of none."""

    def forward(self, ids):
        positions = torch.arange(ids.shape[1])[None]
        mask = torch.full((ids.shape[1], ids.shape[1]), MASKED, dtype=self.dtype).triu(1)
        return super().forward(input_ids=ids, attention_mask=mask[None, None],
                               position_ids=positions, use_cache=False).last_hidden_state


class Llama(_Decoder, LlamaModel):
    pass


class Gemma(_Decoder, GemmaModel):
    pass


@system
def bert(tiny: bool) -> Model:
    """transformers BertModel, base: 12 layers, 768 wide, 25 LN"""
    config = BertConfig(attn_implementation="eager")
    if tiny:
        config.update(dict(vocab_size=100, hidden_size=32, num_hidden_layers=2,
                           num_attention_heads=4, intermediate_size=64,
                           max_position_embeddings=32))
    return _with_token_inputs(Bert(config), config.vocab_size, 16 if tiny else 128)


@system
def gpt2(tiny: bool) -> Model:
    """transformers GPT2LMHeadModel, small: 12 layers, 768 wide, 25 LN, tied head"""
    config = GPT2Config(attn_implementation="eager", use_cache=False)
    if tiny:
        config.update(dict(vocab_size=100, n_embd=32, n_layer=2, n_head=4, n_positions=32))
    return _with_token_inputs(Gpt2(config), config.vocab_size, 16 if tiny else 64)


@system
def t5(tiny: bool) -> Model:
    """transformers T5ForConditionalGeneration, small: 6 + 6 layers, 32 RMS norms"""
    config = T5Config(attn_implementation="eager", use_cache=False, decoder_start_token_id=0)
    if tiny:
        config.update(dict(vocab_size=100, d_model=32, d_kv=8, d_ff=64, num_heads=4, num_layers=2,
                           num_decoder_layers=2))
    lengths = (16, 8) if tiny else (64, 16)
    return _with_token_inputs(T5(config), config.vocab_size, *lengths)


@system
def llama(tiny: bool) -> Model:
    """transformers LlamaModel: 2 layers, 2048 wide, 5 RMS norms rounded before the weight"""
    config = LlamaConfig(**_decoder(tiny, intermediate_size=5632, num_attention_heads=32,
                                    num_key_value_heads=4))
    return _with_token_inputs(Llama(config), config.vocab_size, 16 if tiny else 64)


@system
def gemma(tiny: bool) -> Model:
    """transformers GemmaModel: 2 layers, 2048 wide, 5 RMS norms with weights 1 + w

    Its GELU is spelled out, as GPT-2's: torch-mlir lowers the one PyTorch op with a rounded constant.
    """
    config = GemmaConfig(**_decoder(tiny, intermediate_size=16384, num_attention_heads=8,
                                    num_key_value_heads=1, head_dim=8 if tiny else 256,
                                    hidden_act="gelu_new"))
    return _with_token_inputs(Gemma(config), config.vocab_size, 16 if tiny else 64)


def _decoder(tiny: bool, **sizes) -> dict:
    config = dict(sizes, hidden_size=2048, num_hidden_layers=2, vocab_size=4096,
                  attn_implementation="eager", use_cache=False)
    if tiny:
        config.update(vocab_size=100, hidden_size=32, intermediate_size=64, num_attention_heads=4,
                      num_key_value_heads=2, max_position_embeddings=32)
    return config


def _with_token_inputs(module, vocabulary: int, *lengths: int) -> Model:
    return Model(module, lambda batch: tuple(
        torch.randint(0, vocabulary, (batch, length)) for length in lengths))
