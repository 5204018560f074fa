"""Modules that nobody exported give eager PyTorch's results through torch.compile, or run eagerly with a reason."""

import copy
import sys
import warnings

import torch
import torch.nn.functional as F
from torch import nn


class Gated(nn.Module):
    """A sum of two gates with a shared norm, and a buffer."""

    def __init__(self):
        super().__init__()
        self.norm = nn.RMSNorm(48)
        self.up = nn.Linear(48, 96, bias=False)
        self.down = nn.Linear(48, 48)
        self.register_buffer("shift", torch.linspace(-1, 1, 48))

    def forward(self, x, keep=None):
        for _ in range(2):
            a, b = self.up(self.norm(x)).chunk(2, -1)
            x = x + self.down(F.silu(a) * b) + self.shift
        return {"x": x, "none": None, "mean": x.mean(-1), "count": 3}


class Squeeze(nn.Module):
    """A convolutional block with squeeze and excitation."""

    def __init__(self, n=16):
        super().__init__()
        self.stem = nn.Conv2d(3, n, 3, stride=2, padding=1, bias=False)
        self.norm = nn.BatchNorm2d(n)
        self.deep = nn.Conv2d(n, n, 3, padding=1, groups=n)
        self.squeeze = nn.Linear(n, n)

    def forward(self, x):
        x = F.relu(self.norm(self.stem(x)))
        y = F.hardswish(self.deep(x))
        return x + y * torch.sigmoid(self.squeeze(y.mean((2, 3))))[:, :, None, None]


class Counter(nn.Module):
    """Writes to its own buffer and to its argument."""

    def __init__(self):
        super().__init__()
        self.register_buffer("sum", torch.zeros(4))
        self.linear = nn.Linear(4, 4)

    def forward(self, x):
        self.sum += x.mean(0)
        x.mul_(2)
        return self.linear(x) + self.sum


def make_inputs(*shape, seed=1):
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


def check(name, module, *inputs, refused=None, calls=2, **keywords):
    """Compares as often as `calls` says; `refused` is in the warning of a graph that runs eagerly."""
    torch._dynamo.reset()
    module.eval()
    other = copy.deepcopy(module)
    compiled = torch.compile(module, backend="resnorm", dynamic=False)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(calls):
            mine, theirs = [[x.clone() for x in inputs] for _ in range(2)]
            got, want = compiled(*mine, **keywords), other(*theirs, **keywords)
            # Eager PyTorch rounds to bf16 more often than we do.
            near = {"rtol": 1.6e-2, "atol": 4e-3} if name == "bf16" else {"rtol": 1e-4, "atol": 1e-5}
            torch.testing.assert_close(got, want, **near, msg=lambda text: f"{name}: {text}")
            torch.testing.assert_close(mine, theirs)
    told = [str(w.message) for w in caught if "resnorm: this graph runs eagerly" in str(w.message)]
    if refused is None and told:
        sys.exit(f"{name}: {told}")
    if refused is not None and not any(refused in text for text in told):
        sys.exit(f"{name}: no warning has '{refused}': {told}")
    print(name, "eager" if refused else "compiled")


torch.manual_seed(0)
with torch.no_grad():
    check("gated", Gated(), make_inputs(2, 5, 48))
    check("squeeze", Squeeze(), make_inputs(2, 3, 24, 24))
    check("counter", Counter(), make_inputs(3, 4))
    for first in (False, True):
        layer = nn.TransformerEncoderLayer(32, 4, 64, batch_first=True, norm_first=first, activation="gelu")
        check(f"encoder norm_first={first}", layer, make_inputs(2, 7, 32))
    masked = nn.TransformerEncoderLayer(32, 4, 64, batch_first=True)
    padding = torch.zeros(2, 7, dtype=torch.bool)
    padding[1, 4:] = True
    check("encoder with padding", masked, make_inputs(2, 7, 32), src_key_padding_mask=padding)
    check("decoder", nn.TransformerDecoderLayer(32, 4, 64, batch_first=True), make_inputs(2, 7, 32), make_inputs(2, 5, 32))
    check("attention", nn.MultiheadAttention(32, 4, batch_first=True), *[make_inputs(2, 7, 32)] * 3)
    check("embedding", nn.Sequential(nn.Embedding(11, 32), nn.LayerNorm(32)), torch.arange(6).view(2, 3))
    check("bf16", nn.Sequential(nn.Linear(32, 32), nn.GELU()).bfloat16(), make_inputs(4, 32).bfloat16())

    # Weights that change in place, or are other tensors, are seen.
    layer = nn.Sequential(nn.Linear(8, 8), nn.LayerNorm(8))
    compiled, x = torch.compile(layer, backend="resnorm"), make_inputs(3, 8)
    weights = nn.Sequential(nn.Linear(8, 8), nn.LayerNorm(8)).state_dict()
    for change in (lambda: None, lambda: layer[0].weight.mul_(3), lambda: layer.load_state_dict(weights)):
        change()
        torch.testing.assert_close(compiled(x), layer(x), rtol=1e-4, atol=1e-5)

    # PyTorch makes a graph of unknown extents at the second shape.
    torch._dynamo.reset()
    layer = nn.TransformerEncoderLayer(32, 4, 64, batch_first=True).eval()
    compiled = torch.compile(layer, backend="resnorm")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for length in (7, 9, 5, 9):
            x = make_inputs(2, length, 32)
            torch.testing.assert_close(compiled(x), layer(x), rtol=1e-4, atol=1e-5)

with torch.inference_mode():
    check("inference mode", Gated(), make_inputs(2, 5, 48))

check("gradients", nn.Linear(4, 4), make_inputs(3, 4), refused="gradients")
with torch.no_grad():
    class Eigen(nn.Module):
        def forward(self, x):
            return torch.linalg.eigvalsh(x @ x.mT).sum(-1, keepdim=True) + x.sum(-1)

    check("eigenvalues", Eigen(), make_inputs(4, 4), refused="linalg_eigh")
