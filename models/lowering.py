"""From a PyTorch module to MLIR: torch-mlir, with parameters as arguments."""

import importlib.metadata
import logging

import torch
from torch import Tensor, nn
from torch_mlir import fx, ir

FORMS = {"linalg": "linalg-on-tensors", "tosa": "tosa"}
FRONT_END = " ".join(f"{p} {importlib.metadata.version(p)}" for p in ("torch-mlir", "torch"))

LARGE = 64 * 1024

# torch.export would otherwise meet an opaque fused kernel in torch.nn's transformer layers.
torch.backends.mha.set_fastpath_enabled(False)
logging.getLogger("torch.utils.flop_counter").setLevel(logging.ERROR)


def lower(module: nn.Module, inputs: tuple[Tensor, ...], form: str = "linalg",
          dynamic_axis: int | None = None, named: bool = True) -> tuple[str, dict[str, Tensor]]:
    """Returns the IR and the parameters that are its first arguments, in order.

    `dynamic_axis` makes that axis of every input dynamic. `named` writes each parameter's name in
    the `resnorm.param` attribute of its argument.
    """
    parameters = _state(module)
    program = _export(module, parameters, inputs, dynamic_axis)
    used = _used(program, parameters)
    if len(used) < len(parameters):
        parameters = used
        program = _export(module, parameters, inputs, dynamic_axis)
    imported = fx.export_and_import(program, output_type=FORMS[form], func_name="main")
    if named:
        _name_arguments(imported, parameters, len(inputs))
    return str(imported), parameters


class _Functional(nn.Module):
    """A module that takes its parameters as arguments."""

    def __init__(self, module: nn.Module, names: list[str]):
        super().__init__()
        # In a tuple, torch.nn does not see it: nothing of it becomes an input a second time.
        self.hidden = (module, names)

    def forward(self, parameters: list[Tensor], *inputs: Tensor):
        module, names = self.hidden
        return torch.func.functional_call(module, dict(zip(names, parameters)), inputs)


def _state(module: nn.Module) -> dict[str, Tensor]:
    """What becomes an argument: the tensors of state_dict, shared ones once, and large tables.

    A small buffer that state_dict leaves out (position ids, say) stays a constant of the IR, as
    front ends write it. A table as large as a weight would make megabytes of text.
    """
    state = {}
    tables = {name: buffer for name, buffer in module.named_buffers() if buffer.nbytes > LARGE}
    for name, tensor in {**module.state_dict(keep_vars=True), **tables}.items():
        if not any(tensor is other for other in state.values()):
            state[name] = tensor
    return state


def _export(module, parameters, inputs, dynamic_axis):
    shapes = None
    if dynamic_axis is not None:
        batch = {dynamic_axis: torch.export.Dim.DYNAMIC}
        shapes = ([None] * len(parameters), (batch,) * len(inputs))
    functional = _Functional(module, list(parameters))
    arguments = (list(parameters.values()), *inputs)
    return torch.export.export(functional, arguments, dynamic_shapes=shapes, strict=False)


def _used(program, parameters: dict[str, Tensor]) -> dict[str, Tensor]:
    """Without those that inference never reads: batch counters, an unused pooling head."""
    read = {node.name for node in program.graph.nodes if node.op == "placeholder" and node.users}
    arguments = program.graph_signature.user_inputs
    return {name: tensor for (name, tensor), argument in zip(parameters.items(), arguments)
            if argument in read}


def _name_arguments(module: ir.Module, parameters: dict[str, Tensor], inputs: int) -> None:
    main = next(op for op in module.body.operations if op.operation.name == "func.func")
    with module.context:
        names = [{"resnorm.param": ir.StringAttr.get(name)} for name in parameters]
        attributes = [ir.DictAttr.get(a) for a in names + [{}] * inputs]
        main.attributes["arg_attrs"] = ir.ArrayAttr.get(attributes)
