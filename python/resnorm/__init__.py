"""Resnorm: a compiler for residual networks.

    layer = resnorm.compile("layer.mlir", params={"weight": weight})
    y = layer(x)

Arrays are NumPy's, PyTorch's, JAX's or of any library that speaks DLPack; they are not copied.
"""

import os
from collections.abc import Mapping
from typing import NamedTuple

from ._core import Error
from . import _core

__all__ = ["Error", "Executable", "Tensor", "compile", "open_library"]

_NAMES = {0: "i", 2: "f", 4: "bf"}


class Tensor(NamedTuple):
    """What a model takes or returns; an extent of None is chosen by each call."""

    name: str
    dtype: str
    shape: tuple[int | None, ...]


def _tensors(rows) -> list[Tensor]:
    return [
        Tensor(name, "i1" if code == 6 else f"{_NAMES[code]}{bits}", tuple(None if n < 0 else n for n in shape))
        for name, code, bits, shape in rows
    ]


def _readable(array):
    """PyTorch hands over no tensor that asks for gradients."""
    return array.detach() if getattr(array, "requires_grad", False) else array


def _library(arrays) -> str:
    for array in arrays:
        module = type(array).__module__.partition(".")[0]
        if module == "torch":
            return "torch"
        if module in ("jax", "jaxlib"):
            return "jax"
    return "numpy"


class Executable:
    """A compiled function. Any number of threads may call it at once."""

    def __init__(self, core, params=None):
        self._core = core
        self._outputs = self.outputs
        if params is not None:
            self.bind(params)

    @property
    def parameters(self) -> list[Tensor]:
        return _tensors(self._core.parameters())

    @property
    def inputs(self) -> list[Tensor]:
        """What a call takes: parameters are not among them."""
        return _tensors(self._core.inputs())

    @property
    def outputs(self) -> list[Tensor]:
        return _tensors(self._core.outputs())

    def bind(self, params: Mapping) -> None:
        """Gives the model its parameters by name, and packs weights. Not while a call is under way.

        Arrays that calls read are kept, not copied: what is written to them later is seen by calls, but not by
        what was packed. Bind again after a change.
        """
        names = list(params)
        self._core.bind(names, [_readable(params[name]) for name in names])

    def __call__(self, *inputs, out=None):
        """Results as arrays of the inputs' library; one alone is not in a tuple.

        `out` is an array, or a list of arrays, to write them to instead.
        """
        inputs = [_readable(array) for array in inputs]
        if out is not None:
            self._core.call_into(list(out) if isinstance(out, (list, tuple)) else [out], *inputs)
            return out
        library = _library(inputs)
        if library == "numpy" and any(tensor.dtype == "bf16" for tensor in self._outputs):
            raise Error("NumPy has no bf16; pass PyTorch's or JAX's arrays, or out=")
        results = self._core.call(library, *inputs)
        return results[0] if len(results) == 1 else tuple(results)

    def set_threads(self, threads: int) -> None:
        """Threads that kernels run on, the caller's included; 0 for one a core. Not while a call is under way."""
        self._core.set_threads(threads)


def _options(entry, target, threads, cache, names=()):
    folder = _core.user_cache_directory() if cache is True else cache or None
    return _core.Options(entry, target, None if folder is None else os.fspath(folder), threads, list(names))


def compile(source, *, params=None, entry=None, target=None, threads=0, cache=True) -> Executable:
    """Compiles a model: MLIR as text or bytecode, or the path of a file of either.

    `params` maps names to arrays. Where no argument of the function is marked `resnorm.param`, they become its first
    arguments, in order. `entry` names the function; main, or the only public one, if left out. `target` is a Halide
    target string. `cache` is the folder that keeps kernels for other runs: the user's own, or none where it is False.
    """
    options = _options(entry, target, threads, cache, params or ())
    if isinstance(source, bytes):
        core = _core.compile_text(source, "model.mlirbc", options)
    elif isinstance(source, os.PathLike) or ("\n" not in source and os.path.exists(source)):
        core = _core.compile_file(os.fspath(source), options)
    else:
        core = _core.compile_text(source.encode(), "model.mlir", options)
    return Executable(core, params)


def open_library(path, *, params=None, entry=None, threads=0) -> Executable:
    """Opens a shared library that resnorm-translate made."""
    return Executable(_core.open_library(os.fspath(path), _options(entry, None, threads, None)), params)
