"""PyTorch compiled by Inductor."""

import torch
import torch._inductor.config
from peers.torch_eager import make_call, read, to_tensor, version  # noqa: F401


FORM = "torch"


def prepare(case, function, threads: int):
    torch.set_num_threads(threads)
    torch._dynamo.reset()
    torch._inductor.config.freezing = True  # weights of a module are prepared once
    compiled = torch.compile(function, dynamic=False, mode="max-autotune-no-cudagraphs")
    arguments = [to_tensor(v, case.element) for v in case.inputs.values()]
    return {"torch-inductor": (make_call(compiled, arguments), read)}
