"""Runs one model by resnorm-run and compares every output with its bounds."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from elements import ELEMENTS, from_file, round_to, to_file
from emitter import emit_module
from graph import Graph

SECONDS = 120


@dataclass
class Failure:
    """`kind` tells one failure from another: a shrunken graph must fail in the same way."""

    kind: str
    message: str


def write(graph: Graph, directory: Path) -> list[str]:
    """The model, its inputs and what is expected; returns the arguments of resnorm-run."""
    directory.mkdir(parents=True, exist_ok=True)
    (directory / "model.mlir").write_text(emit_module(graph))
    command = ["model.mlir"]
    for i, tensor in enumerate(graph.arguments()):
        np.save(directory / f"input{i}.npy", to_file(tensor.value.mid, tensor.element))
        command.append(f"--input=@input{i}.npy")
    for i, _ in enumerate(graph.outputs):
        command.append(f"--output=@output{i}.npy")
    return command


def mismatch(tensor, got: np.ndarray) -> str | None:
    mid, err = tensor.value.mid, tensor.value.err
    if got.shape != mid.shape:
        return f"expected shape {mid.shape}, got {got.shape}"
    if err is None:
        wrong, err = got != mid, np.zeros(mid.shape)
    else:
        wrong = ~(np.abs(got - mid) <= err)
    if not wrong.any():
        return None
    at = tuple(int(i) for i in np.argwhere(wrong)[0])
    return (f"{np.count_nonzero(wrong)} of {got.size} elements are wrong; at {at} expected "
            f"{float(mid[at]):.9g} +- {float(err[at]):.3g}, got {float(got[at]):.9g}")


def run(graph: Graph, directory: Path, flags: tuple = ()) -> Failure | None:
    command = write(graph, directory)
    for i, _ in enumerate(graph.outputs):
        (directory / f"output{i}.npy").unlink(missing_ok=True)
    try:
        done = subprocess.run(["resnorm-run", *command, *flags], capture_output=True, text=True,
                              cwd=directory, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return Failure("timeout", f"no result within {SECONDS} s")
    if done.returncode:
        return Failure(f"exit {done.returncode}", done.stderr[:3000])
    for i, tensor in enumerate(graph.outputs):
        got = from_file(np.load(directory / f"output{i}.npy"), tensor.element)
        message = mismatch(tensor, got)
        if message:
            return Failure("wrong", f"result {i}, {tensor.element}{list(map(int, tensor.shape))}: {message}")
    return None


def nearest(tensor) -> np.ndarray:
    """The expected value in the result's own type."""
    return tensor.value.mid if tensor.value.err is None else round_to(tensor.value.mid, tensor.element)


def tolerance(graph: Graph) -> float:
    """Above every bound: what a reducer may ask for by resnorm-run alone."""
    bounds = [np.max(t.value.err, initial=0) for t in graph.outputs if t.value.err is not None]
    narrow = [ELEMENTS[t.element].unit * np.max(np.abs(t.value.mid), initial=0)
              for t in graph.outputs if t.value.err is not None]
    return float(max(bounds, default=0) + max(narrow, default=0))
