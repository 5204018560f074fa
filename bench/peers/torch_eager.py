"""PyTorch, op by op."""

import numpy as np
import torch
from case import from_bf16_bits, to_bf16_bits


FORM = "torch"


def version() -> str:
    return f"torch {torch.__version__}"


def to_tensor(values: np.ndarray, element: str) -> torch.Tensor:
    if element == "bf16":
        return torch.from_numpy(to_bf16_bits(values)).view(torch.bfloat16)
    return torch.from_numpy(values)


def to_array(tensor: torch.Tensor) -> np.ndarray:
    if tensor.dtype == torch.bfloat16:
        return from_bf16_bits(tensor.contiguous().view(torch.uint16).numpy())
    return tensor.numpy()


def read(result) -> list[np.ndarray]:
    return [to_array(each) for each in (result if isinstance(result, (tuple, list)) else [result])]


def make_call(function, arguments):
    def call():
        with torch.inference_mode():
            return function(*arguments)
    return call


def prepare(case, function, threads: int):
    torch.set_num_threads(threads)
    torch.backends.mha.set_fastpath_enabled(True)  # the exporters turn it off
    arguments = [to_tensor(v, case.element) for v in case.inputs.values()]
    return {"torch-eager": (make_call(function, arguments), read)}
