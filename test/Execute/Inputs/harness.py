"""Builds one module from many cases, runs it once, and compares every result with its range."""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from elements import ELEMENTS, from_file, round_to, to_file
from ranges import Range, as_range


def tensor_type(shape, element: str, dynamic=()) -> str:
    extents = ["?" if axis in dynamic else str(extent) for axis, extent in enumerate(shape)]
    return f"tensor<{'x'.join([*extents, element])}>"


@dataclass(frozen=True)
class Tensor:
    """An argument of the function: its name in the IR, its type and what it holds."""

    name: str
    type: str
    element: str
    value: np.ndarray

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True)
class Result:
    label: str
    name: str
    type: str
    element: str
    expected: object  # a Range, or an array to agree with exactly

    def mismatch(self, got: np.ndarray) -> str | None:
        shape = self.expected.low.shape if isinstance(self.expected, Range) else self.expected.shape
        if got.shape != shape:
            return f"expected shape {shape}, got {got.shape}"
        if not isinstance(self.expected, Range):
            wrong = (got != self.expected) & ~((got != got) & (self.expected != self.expected))
            low = high = self.expected
        else:
            low, high = self.expected.low, self.expected.high
            wrong = np.where(np.isnan(low) | np.isnan(high), ~np.isnan(got),
                             ~((low <= got) & (got <= high)))
        if not wrong.any():
            return None
        at = tuple(int(i) for i in np.argwhere(wrong)[0])
        return (f"{np.count_nonzero(wrong)} of {got.size} elements are wrong; at {at} expected "
                f"{_interval(low[at], high[at])}, got {got[at]!s}")


def _interval(low, high) -> str:
    return f"{low!s}" if low == high or low != low else f"[{low!s}, {high!s}]"


class Program:
    """The body of one function under construction."""

    def __init__(self):
        self.random = np.random.default_rng(0)
        self.inputs: list[Tensor] = []
        self.lines: list[str] = []
        self.results: list[Result] = []

    def input(self, values, element: str = "f32", dynamic=()) -> Tensor:
        value = round_to(values, element)
        tensor = Tensor(f"%arg{len(self.inputs)}", tensor_type(value.shape, element, dynamic),
                        element, value)
        self.inputs.append(tensor)
        return tensor

    def normal(self, *shape, element: str = "f32", dynamic=()) -> Tensor:
        return self.input(self.random.standard_normal(shape), element, dynamic)

    def emit(self, text: str, results: int = 1):
        """Appends an op; returns the name of its result, or of each."""
        name = f"%v{len(self.lines)}"
        self.lines.append(f"{name}{f':{results}' if results > 1 else ''} = {text}")
        return name if results == 1 else [f"{name}#{i}" for i in range(results)]

    def line(self, text: str) -> None:
        self.lines.append(text)

    def result(self, label: str, name: str, element: str, expected, dynamic=()) -> None:
        """`expected` is a Range, or an array that the result equals exactly."""
        shape = expected.low.shape if isinstance(expected, Range) else expected.shape
        self.results.append(Result(label, name, tensor_type(shape, element, dynamic), element,
                                   expected))

    def module(self, results: list[Result]) -> str:
        arguments = ", ".join(f"{x.name}: {x.type}" for x in self.inputs)
        body = "".join(f"  {line}\n" for line in self.lines)
        types = ", ".join(r.type for r in results)
        names = ", ".join(r.name for r in results)
        return f"func.func @main({arguments}) -> ({types}) {{\n{body}  return {names} : {types}\n}}\n"

    def _uses(self, result: Result, elements) -> bool:
        """True where `result` is computed from, or by way of, tensors of such elements."""
        lines = {line.split(" ", 1)[0].split(":")[0]: line for line in self.lines}
        lines |= {tensor.name: tensor.type for tensor in self.inputs}
        seen, open_names = set(), [result.name.split("#")[0]]
        while open_names:
            name = open_names.pop()
            if name in seen or name not in lines:
                continue
            seen.add(name)
            if re.search(rf"(?:[x :]|^)({'|'.join(elements)})\b", lines[name]):
                return True
            open_names += re.findall(r"%\w+", lines[name])
        return False

    def run(self, directory: Path, options) -> int:
        """Runs the results that `options` ask for; says what is wrong and returns how much."""
        path = options.path
        results = [result for result in self.results if options.case in result.label]
        if options.target != "host":
            # What kernels for a GPU refuse, and where Halide 21 writes constants in f32: docs/gpu.md.
            results = [result for result in results
                       if not self._uses(result, ("f16", "bf16", "f64"))]
        directory.mkdir(parents=True, exist_ok=True)
        model = directory / "module.mlir"
        model.write_text(self.module(results))
        command = ["resnorm-run", str(model)] + ["--reference"] * (path == "reference")
        command.append(f"--target={options.target}")
        for i, tensor in enumerate(self.inputs):
            np.save(directory / f"input{i}.npy", to_file(tensor.value, tensor.element))
            command.append(f"--input=@{directory}/input{i}.npy")
        for i, _ in enumerate(results):
            (directory / f"output{i}.npy").unlink(missing_ok=True)
            command.append(f"--output=@{directory}/output{i}.npy")
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            print(f"{path}: resnorm-run exits {done.returncode}:\n{done.stderr[:4000]}")
            return 1
        wrong = 0
        for i, result in enumerate(results):
            got = from_file(np.load(directory / f"output{i}.npy"), result.element)
            message = result.mismatch(got)
            if message:
                print(f"{path}: {result.label}: {result.type}: {message}")
                wrong += 1
        print(f"{path}: {len(results) - wrong} of {len(results)} results are right")
        return wrong
