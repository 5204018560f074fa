#!/usr/bin/env python3
"""Regenerates test/Models: small real exports, each in linalg and TOSA form.

For each NAME: NAME.linalg.mlir, NAME.tosa.mlir, NAME.params.npz (entries in argument order),
NAME.input.npy, and NAME.expected.npy as PyTorch computes it in the model's own precision, or in
float64 for whole networks in a narrow type.
"""

import warnings
from pathlib import Path

warnings.simplefilter("ignore")

import torch
from torch import nn
from torchvision.models.resnet import BasicBlock

import arrays
import language
import reference
from calibration import calibrate
from lowering import FORMS, FRONT_END, lower
from model import Model
from transformer import encoder_layer

DIRECTORY = Path(__file__).resolve().parent.parent / "test" / "Models"
SEED = 0


def postln_layer() -> Model:
    """nn.TransformerEncoderLayer(64, 4, 128), Post-LN"""
    return _over_sequence(encoder_layer(64, 4, 128), 64)


def preln_layer() -> Model:
    """nn.TransformerEncoderLayer(64, 4, 128, norm_first=True), Pre-LN"""
    return _over_sequence(encoder_layer(64, 4, 128, norm_first=True), 64)


def gelu_stack() -> Model:
    """nn.TransformerEncoderLayer(48, 4, 96, activation='gelu'), two of them, Post-LN"""
    layers = [encoder_layer(48, 4, 96, activation="gelu") for _ in range(2)]
    return _over_sequence(nn.Sequential(*layers), 48)


def resnet_stage() -> Model:
    """torchvision BasicBlock, 16 channels, one that halves the image and one that does not"""
    shortcut = nn.Sequential(nn.Conv2d(16, 16, 1, stride=2, bias=False), nn.BatchNorm2d(16))
    module = nn.Sequential(BasicBlock(16, 16, stride=2, downsample=shortcut), BasicBlock(16, 16))
    return Model(module, lambda batch: (torch.randn(batch, 16, 16, 16),), batch=2)


def layer_norm_bf16() -> Model:
    """nn.LayerNorm(64) in bfloat16"""
    module = nn.LayerNorm(64).bfloat16()
    return Model(module, lambda batch: (torch.randn(batch, 16, 64).bfloat16(),), batch=2)


def bert_bf16() -> Model:
    """transformers BertModel, one layer 32 wide, in bfloat16"""
    model = language.bert(tiny=True)
    model.module.encoder.layer = model.module.encoder.layer[:1]
    return model.to(torch.bfloat16)


def t5_f16() -> Model:
    """transformers T5ForConditionalGeneration, a layer of each stack 32 wide, in float16"""
    model = language.t5(tiny=True)
    for stack in (model.module.encoder, model.module.decoder):
        stack.block = stack.block[:1]
    return model.to(torch.float16)


def llama_bf16() -> Model:
    """transformers LlamaModel, one layer 32 wide, in bfloat16: rounded before the weight"""
    return _one_decoder_layer(language.llama(tiny=True))


def gemma_bf16() -> Model:
    """transformers GemmaModel, one layer 32 wide, in bfloat16: 1 + weight, rounded after"""
    return _one_decoder_layer(language.gemma(tiny=True))


def _one_decoder_layer(model: Model) -> Model:
    model.module.layers = model.module.layers[:1]
    return model.to(torch.bfloat16)


def postln_512() -> Model:
    """nn.TransformerEncoderLayer(512, 8, 2048), Post-LN, the canonical size"""
    return Model(encoder_layer(512, 8, 2048), lambda batch: (torch.randn(batch, 128, 512),))


def _over_sequence(module: nn.Module, width: int) -> Model:
    return Model(module, lambda batch: (torch.randn(batch, 16, width),), batch=2)


def main() -> None:
    DIRECTORY.mkdir(exist_ok=True)
    for build in (postln_layer, gelu_stack, resnet_stage, layer_norm_bf16):
        write(build)
    # One model names its parameters; the others are bound in order.
    write(preln_layer, named=True)
    for build in (bert_bf16, t5_f16, llama_bf16, gemma_bf16):
        write(build, exact=True)
    # These two are for their IR alone. The dynamic one runs with the arrays of postln_layer.
    model, inputs = _make(postln_layer)
    write_ir("postln_layer_dynamic", postln_layer, "linalg", lower(
        model.module, inputs, "linalg", model.batch_axis, named=False)[0])
    model, inputs = _make(postln_512)
    write_ir("postln_512", postln_512, "linalg", lower(model.module, inputs, named=False)[0])


def write(build, named: bool = False, exact: bool = False) -> None:
    """One model in both forms, with the arrays that both share.

    `exact` has the expected result in float64: a network in a narrow type is no measure itself.
    """
    name = build.__name__
    model, inputs = _make(build)
    for form in FORMS:
        text, parameters = lower(model.module, inputs, form, named=named)
        write_ir(name, build, form, text)
    arrays.save_parameters(DIRECTORY / f"{name}.params.npz", parameters)
    for i, tensor in enumerate(inputs):
        number = i if len(inputs) > 1 else ""
        arrays.save(DIRECTORY / f"{name}.input{number}.npy", tensor)
    outputs = reference.outputs_in_double if exact else reference.outputs
    arrays.save(DIRECTORY / f"{name}.expected.npy", *outputs(model.module, inputs))


def write_ir(name: str, build, form: str, text: str) -> None:
    header = f"// models/make_test_models.py: {build.__doc__} ({FRONT_END})"
    (DIRECTORY / f"{name}.{form}.mlir").write_text(f"{header}\n{text}")


def _make(build) -> tuple[Model, tuple[torch.Tensor, ...]]:
    torch.manual_seed(SEED)
    model = build()
    calibrate(model)
    return model, model.inputs(model.batch)


if __name__ == "__main__":
    main()
