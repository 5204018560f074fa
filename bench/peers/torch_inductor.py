"""PyTorch compiled by Inductor."""

import torch
from peers.torch_eager import make_call, to_array, to_tensor, version  # noqa: F401


def prepare(case, threads: int):
    torch.set_num_threads(threads)
    torch._dynamo.reset()
    compiled = torch.compile(case.torch(), dynamic=False, mode="max-autotune-no-cudagraphs")
    arguments = [to_tensor(v, case.element) for v in case.inputs.values()]
    return {"torch-inductor": (make_call(compiled, arguments), to_array)}
