"""IREE on the same IR, weights as arguments that stay on its device."""

import importlib.metadata
import re

import iree.compiler
import iree.runtime
import numpy as np
from case import Unsupported

FORM = "mlir"
# It does not compile every model at the level that makes the fastest code.
LEVELS = ("O3", "O1")


def version() -> str:
    return f"iree {importlib.metadata.version('iree-base-compiler')}"


def _compile(text: str) -> bytes:
    for level in LEVELS:
        try:
            return iree.compiler.compile_str(
                text, target_backends=["llvm-cpu"],
                extra_args=["--iree-llvmcpu-target-cpu=host", f"--iree-opt-level={level}"])
        except iree.compiler.CompilerToolError as error:
            refusal = next((line for line in str(error).splitlines() if "error:" in line),
                           "no message")
    raise Unsupported(refusal)


def prepare(case, text: str, threads: int):
    if "resnorm." in (text := re.sub(r' \{resnorm\.param = "[^"]*"\}', "", text)):
        raise Unsupported("the case is written in our dialect")
    if case.element != "f32":
        raise Unsupported("in f32 only")
    iree.runtime.flags.parse_flags(f"--task_topology_group_count={threads}")
    config = iree.runtime.Config("local-task")
    module = iree.runtime.load_vm_module(
        iree.runtime.VmModule.copy_buffer(config.vm_instance, _compile(text)), config)
    values = list(case.inputs.values())
    if case.parameters:
        with np.load(case.parameters) as weights:
            values = [weights[name] for name in weights.files] + values
    arguments = [iree.runtime.asdevicearray(config.device, value) for value in values]
    main = module["main"]

    def call():
        results = main(*arguments)
        results = results if isinstance(results, tuple) else (results,)
        for each in results:
            each.to_host()  # a call returns before its results are there
        return results
    return {"iree": (call, lambda results: [each.to_host() for each in results])}
