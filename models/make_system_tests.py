#!/usr/bin/env python3
"""Regenerates test/Models/Systems: every system in its tiny size, with float64 results.

For each NAME: NAME.linalg.mlir (some in TOSA too), NAME.json and NAME.npz, from which `seeded.py`
makes parameters and inputs, NAME.expected0.npy, ... in float64, and NAME.test. For a few NAME also
NAME_dynamic, with a dynamic batch: one compilation is called with batches of 1, 2, 3 and 7.
"""

import argparse
import importlib
import json
import math
import warnings
from pathlib import Path

warnings.simplefilter("ignore")

import numpy as np
import torch
from torch import Tensor, nn

import arrays
import export
import jax_export
import jax_model
import reference
import seeded
from calibration import collect_statistics
from lowering import FRONT_END, lower
from model import SYSTEMS, Model

DIRECTORY = Path(__file__).resolve().parent.parent / "test" / "Models" / "Systems"
ALSO_TOSA = ("transformer_preln", "bert", "resnet50", "densenet121")
DYNAMIC = ("transformer_postln", "bert", "resnet18")
BATCHES = (1, 2, 3, 7)
LEAST_BAR = 1e-5


class Recipe:
    """How to make each tensor again, and the arrays that only a file can tell."""

    def __init__(self):
        self.parameters, self.inputs, self.stored = {}, {}, {}

    def redraw(self, name: str, tensor: Tensor) -> dict:
        """Replaces random values by drawn ones of the same mean and deviation."""
        values = tensor.double()
        constant = values.min() == values.max()
        centre = round(float(values.flatten()[0])) if constant else 0
        deviation = 0.1 if constant else float(values.std(correction=0))
        how = dict(shape=list(tensor.shape), spread=float(f"{math.sqrt(3) * deviation:.3g}"))
        if centre:
            how["centre"] = centre
        array = seeded.draw(name, how["shape"], centre, how["spread"])
        with torch.no_grad():
            tensor.copy_(torch.from_numpy(array))
        return how

    def store(self, name: str, tensor: Tensor) -> None:
        if tensor.dtype is torch.float32:  # half of the bits: the others are noise, and compress
            tensor.copy_((tensor.view(torch.int32) & ~0xFFFF).view(torch.float32))
        self.stored[name] = arrays.to_numpy(tensor)

    def add_inputs(self, inputs: tuple[Tensor, ...]) -> None:
        for i, tensor in enumerate(inputs):
            drawn = tensor.is_floating_point() and tensor.dim() > 1
            how = self.redraw(f"input{i}", tensor) if drawn else self.store(f"input{i}", tensor)
            self.inputs[f"input{i}"] = how

    def write(self, name: str) -> None:
        recipes = (f'"{key}": {{\n' + ",\n".join(
            f"  {json.dumps(n)}: {json.dumps(how)}" for n, how in recipe.items()) + "\n}"
            for key, recipe in (("parameters", self.parameters), ("inputs", self.inputs)))
        (DIRECTORY / f"{name}.json").write_text("{" + ",\n".join(recipes) + "}\n")
        if self.stored:
            np.savez_compressed(DIRECTORY / f"{name}.npz", **self.stored)


def write(name: str, dynamic: bool = False) -> None:
    torch.manual_seed(export.SEED)
    model = SYSTEMS[name].build(True)
    summary = SYSTEMS[name].summary
    recipe = Recipe()
    drawn = {id(p): recipe.redraw(n, p) for n, p in model.module.named_parameters()}
    collect_statistics(model)
    buffers = {id(b) for b in model.module.buffers()}
    torch.manual_seed(export.SEED + 1)
    inputs = model.inputs(max(BATCHES) if dynamic else model.batch)
    recipe.add_inputs(inputs)

    forms = ("linalg", "tosa") if name in ALSO_TOSA and not dynamic else ("linalg",)
    axis = model.batch_axis if dynamic else None
    name += "_dynamic" if dynamic else ""
    for form in forms:
        text, parameters = lower(model.module, inputs, form, axis)
        write_ir(name, form, FRONT_END, text)
    for key, tensor in parameters.items():
        recipe.parameters[key] = drawn.get(id(tensor))
        if recipe.parameters[key] is None:
            assert id(tensor) in buffers
            recipe.store(key, tensor)
    recipe.write(name)

    exact = reference.outputs_in_double(model.module, inputs)
    for i, wide in enumerate(exact):
        arrays.save(DIRECTORY / f"{name}.expected{i}.npy", wide)
    error = reference.relative_error(reference.outputs(model.module, inputs), exact)
    if dynamic:
        write_dynamic_test(name, summary, error)
    else:
        write_test(name, summary, forms, len(inputs), len(exact), error)


def write_jax(name: str) -> None:
    model = jax_model.JAX_SYSTEMS[name].build(True)
    recipe = Recipe()
    for key, array in model.parameters.items():
        statistics = key.startswith("batch_stats")
        recipe.parameters[key] = None if statistics else recipe.redraw(
            key, torch.from_numpy(array))
    jax_model.calibrate(model)
    for key, how in recipe.parameters.items():
        if how is None:
            recipe.store(key, torch.from_numpy(model.parameters[key]))
    recipe.add_inputs(tuple(torch.from_numpy(array) for array in model.inputs))
    recipe.write(name)
    write_ir(name, "linalg", jax_export.front_end(model), jax_export.lower(model))

    exact = model.outputs_in_double()
    for i, wide in enumerate(exact):
        np.save(DIRECTORY / f"{name}.expected{i}.npy", wide)
    error = jax_model.relative_error(model.outputs(), exact)
    summary = jax_model.JAX_SYSTEMS[name].summary
    write_test(name, summary, ("linalg",), len(model.inputs), len(exact), error)


def write_ir(name: str, form: str, front_end: str, text: str) -> None:
    how = f"models/make_system_tests.py {name} ({front_end})"
    (DIRECTORY / f"{name}.{form}.mlir").write_text(f"// {how}\n{text}")


def write_test(name, summary, forms, inputs: int, outputs: int, error: float) -> None:
    """NAME.test: each form is right by the bar, and what is raised and fused of it as counted."""
    flags = [f"--input=@%t/input{i}.npy" for i in range(inputs)]
    flags += [f"--expected-output=@%S/{name}.expected{i}.npy" for i in range(outputs)]
    lines = [f"{summary}.", "", f"RUN: %{{arrays}} %S/{name}.json %t"]
    for form in forms:
        model = f"%S/{name}.{form}.mlir"
        lines.append(f"RUN: resnorm-run {model} --params=@%t/params.npz {' '.join(flags)} "
                     f"--tolerance=max:{max(2 * error, LEAST_BAR):.1e}")
        lines.append(f"RUN: resnorm-opt {model} %{{count}} | %{{counts}} {name}.{form}")
    (DIRECTORY / f"{name}.test").write_text("\n".join(lines) + "\n")


def write_dynamic_test(name: str, summary: str, error: float) -> None:
    """NAME.test: the first rows of the largest batch are right as batches of their own."""
    calls = " ".join(f"--input=@%t/input0.{n}.npy --expected-output=@%t/expected0.{n}.npy"
                     for n in BATCHES)
    sizes = " ".join(map(str, BATCHES))
    lines = [f"{summary}", "One compilation, batches of " + ", ".join(map(str, BATCHES)) + ".", "",
             f"RUN: %{{arrays}} %S/{name}.json %t",
             f"RUN: %{{rows}} %t/input0.npy %t/input0 {sizes}",
             f"RUN: %{{rows}} %S/{name}.expected0.npy %t/expected0 {sizes}",
             f"RUN: resnorm-run %S/{name}.linalg.mlir --params=@%t/params.npz "
             f"--calls={len(BATCHES)} {calls} --tolerance=max:{max(2 * error, LEAST_BAR):.1e}",
             f"RUN: resnorm-opt %S/{name}.linalg.mlir %{{count}} | %{{counts}} {name}.linalg"]
    (DIRECTORY / f"{name}.test").write_text("\n".join(lines) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="default: all systems")
    options = parser.parse_args()
    for family in export.FAMILIES:
        importlib.import_module(family)
    DIRECTORY.mkdir(exist_ok=True)
    for name in options.names or [*SYSTEMS, *jax_model.JAX_SYSTEMS]:
        (write if name in SYSTEMS else write_jax)(name)
        if name in DYNAMIC:
            write(name, dynamic=True)
        size = sum(p.stat().st_size for p in DIRECTORY.glob(f"{name}.*"))
        print(f"{name}: {size // 1000} kB", flush=True)


if __name__ == "__main__":
    main()
