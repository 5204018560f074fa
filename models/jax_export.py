"""From a JAX function to linalg: by jaxlib's StableHLO passes, or by IREE's where loops stay."""

import importlib.metadata
import subprocess
import sys
from pathlib import Path

import jax
from jaxlib.mlir import ir
from jaxlib.mlir.dialects import stablehlo
from jaxlib.mlir.passmanager import PassManager

from jax_model import JaxModel

JAXLIB = ("builtin.module(inline,symbol-dce,func.func(chlo-legalize-to-stablehlo),"
          "stablehlo-legalize-to-linalg,canonicalize,cse)")
IREE = "builtin.module(iree-stablehlo-input-transformation-pipeline)"


def front_end(model: JaxModel) -> str:
    packages = ("jax", "iree-base-compiler") if model.loops else ("jax", "jaxlib")
    return " ".join(f"{p} {importlib.metadata.version(p)}" for p in packages)


def lower(model: JaxModel) -> str:
    """@main(parameters by name..., inputs...) on tensors, in upstream dialects."""
    lowered = jax.jit(model.function, keep_unused=True).lower(model.parameters, *model.inputs)
    module = lowered.compiler_ir("stablehlo")
    with module.context:
        module.context.allow_unregistered_dialects = True
        _name_arguments(module, model)
        if model.loops:
            return _through_iree(str(module))
        stablehlo.register_stablehlo_passes()
        PassManager.parse(JAXLIB).run(module.operation)
        return str(module)


def _name_arguments(module: ir.Module, model: JaxModel) -> None:
    main = next(op for op in module.body.operations if op.operation.name == "func.func")
    names = [{"resnorm.param": ir.StringAttr.get(name)} for name in sorted(model.parameters)]
    attributes = [ir.DictAttr.get(a) for a in names + [{}] * len(model.inputs)]
    main.attributes["arg_attrs"] = ir.ArrayAttr.get(attributes)


def _through_iree(text: str) -> str:
    tool = Path(sys.executable).with_name("iree-opt")
    done = subprocess.run([tool, f"--pass-pipeline={IREE}", "--allow-unregistered-dialect"],
                          input=text, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"iree-opt: {done.stderr.strip()[:2000]}")
    return done.stdout
