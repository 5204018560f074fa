"""Tensors as NumPy files: `.npy` for inputs and outputs, one `.npz` for all parameters."""

from pathlib import Path

import ml_dtypes
import numpy as np
import torch
from torch import Tensor


def to_numpy(tensor: Tensor) -> np.ndarray:
    tensor = tensor.detach().contiguous()
    if tensor.dtype is torch.bfloat16:
        # NumPy has no bfloat16 of its own. This one lands in a file as two raw bytes, '<V2'.
        return tensor.view(torch.int16).numpy().view(ml_dtypes.bfloat16)
    return tensor.numpy()


def save(path: Path, tensor: Tensor) -> None:
    np.save(path, to_numpy(tensor))


def save_parameters(path: Path, parameters: dict[str, Tensor]) -> None:
    """Entries in the order of the arguments that they are for."""
    np.savez(path, **{name: to_numpy(tensor) for name, tensor in parameters.items()})
