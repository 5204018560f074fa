"""Whole models, as `models/export.py` has written them; RESNORM_BENCH_MODELS names the folder."""

import os
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
from case import Case

HERE = Path(__file__).resolve().parent
EXPORTERS = HERE.parent / "models"
# Each in a process of its own: memory is the process's.
ALONE = True


def folder() -> Path:
    return Path(os.environ.get("RESNORM_BENCH_MODELS", HERE.parent / "build" / "models"))


def numbered(model: Path, kind: str, suffix: str = ".npy") -> list[Path]:
    """NAME.KIND0.npy, NAME.KIND1.npy, ... beside NAME.mlir"""
    paths = []
    while (path := model.with_name(f"{model.stem}.{kind}{len(paths)}{suffix}")).exists():
        paths.append(path)
    return paths


def is_tiny(model: Path) -> bool:
    """By its first line, which is the command that wrote it."""
    with open(model) as file:
        return "--size tiny" in file.readline()


def build_module(model: Path):
    """The PyTorch model that `model` was exported from, with the same weights."""
    sys.path.append(str(EXPORTERS))
    import export
    import importlib
    for family in export.FAMILIES:  # those behind it need not be imported, which takes seconds
        if model.stem in export.SYSTEMS:
            break
        importlib.import_module(family)
    return export.build(model.stem, is_tiny(model)).module.eval()


def _onnx(model: Path) -> list[str]:
    """Written by another process, whose memory is not the peer's."""
    path = model.with_suffix(".onnx")
    if not path.exists():
        done = subprocess.run([sys.executable, "-W", "ignore", str(HERE / "export_onnx.py"),
                               str(model), str(path)], capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError((done.stderr.strip().splitlines() or ["no message"])[-1])
    return [str(path)]


def _make_case(model: Path) -> Case:
    parameters = model.with_suffix(".params.npz")
    in_torch = not model.stem.startswith("jax_")

    def make_inputs():
        return {f"input{i}": np.load(path) for i, path in enumerate(numbered(model, "input"))}

    # Each file's size is that of its array and 128 bytes or so.
    size = sum(path.stat().st_size for path in (
        parameters, *numbered(model, "input"), *numbered(model, "expected")))
    return Case(
        name=model.stem, element="f32", make_inputs=make_inputs,
        reference=lambda *_: [np.load(p) for p in numbered(model, "expected", ".f64.npy")],
        mlir=model.read_text, torch=(lambda: build_module(model)) if in_torch else None, jax=None,
        onnx=(lambda: _onnx(model)) if in_torch else None, bytes=size,
        limit=f"read:{size // 4}", parameters=str(parameters), tags=["bar"])


def cases() -> list[Case]:
    exported = sorted(folder().glob("*.mlir"))
    if not exported:
        raise SystemExit(f"no model in '{folder()}'; write some there: "
                         f"{EXPORTERS.name}/export.py NAME --size full --out {folder()}")
    return [_make_case(model) for model in exported]
