#!/usr/bin/env python3
"""Regenerates test/Models: small real exports, each in linalg and TOSA form.

For each NAME: NAME.linalg.mlir, NAME.tosa.mlir, NAME.params.npz (entries in argument order),
NAME.input.npy, and NAME.expected.npy as PyTorch computes it in the model's own precision.
"""

import warnings
from pathlib import Path

warnings.simplefilter("ignore")

import torch
from torch import nn
from torchvision.models.resnet import BasicBlock

import arrays
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
    # These two are for their IR alone. The dynamic one runs with the arrays of postln_layer.
    model, inputs = _make(postln_layer)
    write_ir("postln_layer_dynamic", postln_layer, "linalg", lower(
        model.module, inputs, "linalg", model.batch_axis, named=False)[0])
    model, inputs = _make(postln_512)
    write_ir("postln_512", postln_512, "linalg", lower(model.module, inputs, named=False)[0])


def write(build, named: bool = False) -> None:
    """One model in both forms, with the arrays that both share."""
    name = build.__name__
    model, inputs = _make(build)
    for form in FORMS:
        text, parameters = lower(model.module, inputs, form, named=named)
        write_ir(name, build, form, text)
    arrays.save_parameters(DIRECTORY / f"{name}.params.npz", parameters)
    arrays.save(DIRECTORY / f"{name}.input.npy", *inputs)
    arrays.save(DIRECTORY / f"{name}.expected.npy", *reference.outputs(model.module, inputs))


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
