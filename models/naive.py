"""Runs model IR without Resnorm: stock MLIR tools, plain loops, one thread.

This is an oracle for small models. It shares no code with the compiler under test, and its speed is
that of loops nobody scheduled (minutes for a ResNet-50).
"""

import ctypes
import subprocess
import tempfile
from pathlib import Path

import numpy as np

from scatter import scatters_to_loops

# An earlier MLIR may lack a pass named here; a later one may rename one.
LLVM_VERSION = 22

TOSA_TO_LINALG = (
    "func.func(tosa-optional-decompositions,tosa-make-broadcastable,tosa-to-linalg-named,"
    "canonicalize,tosa-make-broadcastable,tosa-to-linalg,tosa-to-arith{include-apply-rescale=true},tosa-to-tensor,tosa-to-scf)"
)
LINALG_TO_LLVM = (
    "canonicalize",
    "one-shot-bufferize{allow-return-allocs-from-loops bufferize-function-boundaries "
    "function-boundary-type-conversion=identity-layout-map}",
    # Before libm's functions are declared: those have no wrappers.
    "func.func(llvm-request-c-wrappers,convert-linalg-to-loops)",
    "fold-memref-alias-ops,expand-strided-metadata,lower-affine,convert-scf-to-cf",
    "func.func(math-expand-ops{ops=rsqrt,fpowi})",
    "arith-expand{include-bf16},convert-math-to-llvm,convert-math-to-libm",
    "finalize-memref-to-llvm",
    "convert-func-to-llvm,convert-arith-to-llvm,convert-cf-to-llvm,convert-index-to-llvm",
    "reconcile-unrealized-casts",
)


def compile_naively(ir: Path, library: Path) -> None:
    """Lowers linalg or TOSA to a shared library that exports each function's C wrapper."""
    passes = ["inline", TOSA_TO_LINALG, *LINALG_TO_LLVM]
    pipeline = f"builtin.module({','.join(passes)})"
    upstream = scatters_to_loops(ir.read_text()).encode()
    lowered = _tool("mlir-opt", f"--pass-pipeline={pipeline}", stdin=upstream)
    llvm_ir = library.with_suffix(".ll")
    llvm_ir.write_bytes(_tool("mlir-translate", "--mlir-to-llvmir", stdin=lowered))
    # -O1: the point is an independent result, and -O2 spends its time vectorizing.
    runtime = f"/usr/lib/llvm-{LLVM_VERSION}/lib"
    _tool("clang", "-O1", "-ffp-contract=off", "-w", "-shared", "-fPIC", llvm_ir, "-o", library,
          f"-L{runtime}", f"-Wl,-rpath,{runtime}", "-lmlir_c_runner_utils", "-lm")


def run_naively(ir: Path, arguments, results, function: str = "main") -> list[np.ndarray]:
    """Calls `function` and returns its results; `results` gives the type and rank of each."""
    with tempfile.TemporaryDirectory() as scratch:
        library = Path(scratch) / "model.so"
        compile_naively(ir, library)
        return call_naively(library, arguments, results, function)


def call_naively(library: Path, arguments, results, function: str) -> list[np.ndarray]:
    """Calls `function` of what `compile_naively` has made."""
    entry = getattr(ctypes.CDLL(str(library)), f"_mlir_ciface_{function}")
    # The wrapper takes a pointer to a struct of all results, then one to each argument.
    returned = type("Results", (ctypes.Structure,), {
        "_fields_": [(f"r{i}", _descriptor(r.ndim)) for i, r in enumerate(results)]})()
    held = [np.ascontiguousarray(a) for a in arguments]
    entry(ctypes.byref(returned), *[ctypes.byref(_describe(a)) for a in held])
    return [_read(getattr(returned, f"r{i}"), r.dtype) for i, r in enumerate(results)]


def relative_error(actual: np.ndarray, expected: np.ndarray) -> float:
    """The largest difference over the largest magnitude; infinite where only one side is finite."""
    actual, expected = _widen(actual), _widen(expected)
    if actual.shape != expected.shape or not np.isfinite(actual).all():
        return float("inf")
    return float(np.abs(actual - expected).max() / max(np.abs(expected).max(), 1e-30))


def _tool(name: str, *arguments, stdin: bytes | None = None) -> bytes:
    command = [f"{name}-{LLVM_VERSION}", *map(str, arguments)]
    done = subprocess.run(command, input=stdin, capture_output=True)
    if done.returncode:
        first_lines = done.stderr.decode(errors="replace").strip()[:2000]
        raise RuntimeError(f"{command[0]} failed:\n{first_lines}")
    return done.stdout


def _descriptor(rank: int) -> type[ctypes.Structure]:
    """MLIR's ranked memref descriptor."""
    index, extents = ctypes.c_int64, ctypes.c_int64 * rank
    fields = [("allocated", ctypes.c_void_p), ("aligned", ctypes.c_void_p), ("offset", index)]
    if rank:
        fields += [("sizes", extents), ("strides", extents)]
    return type(f"Descriptor{rank}", (ctypes.Structure,), {"_fields_": fields})


def _describe(array: np.ndarray) -> ctypes.Structure:
    strides = [s // array.itemsize for s in array.strides]
    descriptor = _descriptor(array.ndim)
    address = array.ctypes.data
    if not array.ndim:
        return descriptor(address, address, 0)
    return descriptor(address, address, 0, descriptor._fields_[3][1](*array.shape),
                      descriptor._fields_[4][1](*strides))


def _read(descriptor: ctypes.Structure, dtype: np.dtype) -> np.ndarray:
    shape = tuple(getattr(descriptor, "sizes", ()))
    strides = tuple(s * dtype.itemsize for s in getattr(descriptor, "strides", ()))
    if 0 in shape:
        return np.empty(shape, dtype)
    start = descriptor.aligned + descriptor.offset * dtype.itemsize
    extent = 1 + sum((n - 1) * s // dtype.itemsize for n, s in zip(shape, strides))
    flat = np.ctypeslib.as_array((ctypes.c_char * (extent * dtype.itemsize)).from_address(start))
    return np.lib.stride_tricks.as_strided(flat.view(dtype), shape, strides).copy()


def _widen(array: np.ndarray) -> np.ndarray:
    """float64, also from bfloat16 stored as two raw bytes."""
    if array.dtype.kind == "V":
        return (array.view(np.uint16).astype(np.uint32) << 16).view(np.float32).astype(np.float64)
    return array.astype(np.float64)
