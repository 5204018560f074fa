#!/usr/bin/env python3
"""Exports models to MLIR, with parameters, inputs and PyTorch's own results beside them."""

import argparse
import importlib
import sys
import traceback
import warnings
from pathlib import Path

warnings.simplefilter("ignore")  # the front ends deprecate each other

import numpy as np
import torch

import arrays
import jax_export
import jax_model
import reference
from calibration import calibrate
from lowering import FORMS, FRONT_END, lower
from jax_model import JAX_SYSTEMS
from model import SYSTEMS, Model

FAMILIES = ("transformer", "language", "recurrent", "gan", "reinforcement", "resnet", "vision",
            "conformer", "ranking", "graph", "jax_systems")
SEED = 0
DTYPES = {"f32": torch.float32, "bf16": torch.bfloat16, "f16": torch.float16}


def build(name: str, tiny: bool, dtype: str = "f32") -> Model:
    """The calibrated model of that name; the same weights every time, rounded to `dtype`."""
    torch.manual_seed(SEED)
    model = SYSTEMS[name].build(tiny)
    calibrate(model)
    return model.to(DTYPES[dtype])


def export(name: str, out: Path, form: str, size: str, dynamic_batch: bool,
           dtype: str = "f32") -> str:
    """Writes NAME.mlir and its arrays, and returns a line that says what they are like."""
    model = build(name, size == "tiny", dtype)
    if dynamic_batch and model.batch_axis is None:
        raise ValueError("its inputs have no batch axis; export it without --dynamic-batch")
    torch.manual_seed(SEED + 1)
    inputs = model.inputs(model.batch)
    # torch.export takes an extent of one for a constant: trace a dynamic batch with two.
    traced = model.inputs(2) if dynamic_batch else inputs
    axis = model.batch_axis if dynamic_batch else None
    text, parameters = lower(model.module, traced, form, axis)
    outputs = reference.outputs(model.module, inputs)
    exact = reference.outputs_in_double(model.module, inputs)

    how = f"models/export.py {name} --size {size} --form {form}"
    how += " --dynamic-batch" if dynamic_batch else ""
    how += f" --dtype {dtype}" if dtype != "f32" else ""
    out.mkdir(parents=True, exist_ok=True)
    (out / f"{name}.mlir").write_text(f"// {how} ({FRONT_END})\n{text}")
    arrays.save_parameters(out / f"{name}.params.npz", parameters)
    for i, tensor in enumerate(inputs):
        arrays.save(out / f"{name}.input{i}.npy", tensor)
    for i, (tensor, wide) in enumerate(zip(outputs, exact)):
        arrays.save(out / f"{name}.expected{i}.npy", tensor)
        arrays.save(out / f"{name}.expected{i}.f64.npy", wide)
    weights = sum(p.numel() for p in parameters.values())
    error = reference.relative_error(outputs, exact)
    return (f"{len(text) // 1000} kB of IR, {weights / 1e6:.2f} M parameters, "
            f"{dtype} is {error:.1e} from float64")


def _refuse_for_jax(options: argparse.Namespace) -> None:
    if options.form != "linalg" or options.dynamic_batch or options.dtype != "f32":
        raise ValueError("a model in JAX is exported to linalg, in f32 and with static shapes")


def export_jax(name: str, out: Path, size: str) -> str:
    """The same of a model in JAX, whose results are JAX's own."""
    model = JAX_SYSTEMS[name].build(size == "tiny")
    text, outputs, exact = jax_export.lower(model), model.outputs(), model.outputs_in_double()
    out.mkdir(parents=True, exist_ok=True)
    how = f"models/export.py {name} --size {size} ({jax_export.front_end(model)})"
    (out / f"{name}.mlir").write_text(f"// {how}\n{text}")
    np.savez(out / f"{name}.params.npz", **model.parameters)
    for i, array in enumerate(model.inputs):
        np.save(out / f"{name}.input{i}.npy", array)
    for i, (array, wide) in enumerate(zip(outputs, exact)):
        np.save(out / f"{name}.expected{i}.npy", array)
        np.save(out / f"{name}.expected{i}.f64.npy", wide)
    weights = sum(p.size for p in model.parameters.values())
    return (f"{len(text) // 1000} kB of IR, {weights / 1e6:.2f} M parameters, "
            f"float32 is {jax_model.relative_error(outputs, exact):.1e} from float64")


def main() -> int:
    options = _parse()
    names = [*SYSTEMS, *JAX_SYSTEMS] if options.names == ["all"] else options.names
    failures = 0
    for name in names:
        try:
            print(f"{name}: ", end="", flush=True)
            if name in SYSTEMS:
                print(export(name, options.out, options.form, options.size,
                             options.dynamic_batch, options.dtype))
            else:
                _refuse_for_jax(options)
                print(export_jax(name, options.out, options.size))
        except Exception as problem:  # one that fails must not hide the others
            failures += 1
            print(f"failed: {str(problem).strip().splitlines()[0]}")
            if options.verbose:
                traceback.print_exc()
    return 1 if failures else 0


def _parse() -> argparse.Namespace:
    for family in FAMILIES:
        importlib.import_module(family)
    listing = "\n".join(f"  {s.name:26}{s.summary}" for s in [*SYSTEMS.values(), *JAX_SYSTEMS.values()])
    parser = argparse.ArgumentParser(description=__doc__, epilog=f"models:\n{listing}",
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="+", metavar="NAME", help="a model below, or all")
    parser.add_argument("--out", type=Path, default=Path("build/models"),
                        help="default %(default)s")
    parser.add_argument("--form", choices=FORMS, default="linalg")
    parser.add_argument("--size", choices=("tiny", "full"), default="full")
    parser.add_argument("--dtype", choices=DTYPES, default="f32", help="of weights and activations")
    parser.add_argument("--dynamic-batch", action="store_true", help="leave the batch extent open")
    parser.add_argument("--verbose", action="store_true", help="print the trace of a failure")
    options = parser.parse_args()
    known = {"all", *SYSTEMS, *JAX_SYSTEMS}
    unknown = [n for n in options.names if n not in known]
    if unknown:
        parser.error(f"no model named {', '.join(unknown)}; --help lists them")
    return options


if __name__ == "__main__":
    sys.exit(main())
