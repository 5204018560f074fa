"""torch.compile(model, backend="resnorm"): PyTorch graphs through torch-mlir.

Weights are bound once, and again where they were changed in place. A graph that we or torch-mlir refuse runs eagerly, with
a warning that names the operation.
"""

import re
import threading
import warnings

import torch
from torch._dynamo.backends.common import aot_autograd
from torch._guards import TracingContext

from . import Error, compile as compile_model
from ._decompositions import get_decompositions


class Refused(Exception):
    """Why a graph runs eagerly."""


def backend(module: torch.fx.GraphModule, inputs, *, options=None, **_):
    """What torch.compile calls, once a graph. `options`: `threads`, `target` and `cache`, as in resnorm.compile."""
    unknown = set(options or {}) - {"threads", "target", "cache"}
    if unknown:
        raise ValueError(f"the backend has no option {sorted(unknown)}; it has threads, target and cache")
    try:
        _check(inputs)
        if all(_is_known(value) for value in inputs):
            return _compile(module, inputs, options)
        return _ByShape(module, options)
    except Exception as error:  # torch-mlir and AOTAutograd raise all kinds
        reason = _find_refusal(error)
        if reason is None:
            raise
        return _run_eagerly(module, reason)


def _run_eagerly(module, reason):
    warnings.warn(f"resnorm: this graph runs eagerly: {reason}", stacklevel=3)
    return module.forward


def _compile(module, inputs, options, static=None):
    compiler = _Compiler(options or {}, static)
    compile_graph = aot_autograd(
        fw_compiler=compiler, inference_compiler=compiler, decompositions=get_decompositions()
    )
    return compile_graph(module, inputs)


def _is_known(value) -> bool:
    extents = value.shape if isinstance(value, torch.Tensor) else (value,)
    return all(isinstance(extent, (int, float, type(None))) for extent in extents)


class _ByShape:
    """A graph with extents that are known at run time: it is compiled for each that come."""

    def __init__(self, module, options):
        self.module = module
        self.options = options
        self.compiled = {}
        placeholders = module.graph.find_nodes(op="placeholder")
        self.static = {
            i
            for i, node in enumerate(placeholders)
            if node.meta.get("tensor_dict", {}).get("_dynamo_static_input_type")
        }

    def __call__(self, *arguments):
        key = tuple(tuple(x.shape) if isinstance(x, torch.Tensor) else x for x in arguments)
        if key not in self.compiled:
            try:
                self.compiled[key] = _compile(self.module, arguments, self.options, self.static)
            except Exception as error:  # as above
                reason = _find_refusal(error)
                if reason is None:
                    raise
                self.compiled[key] = _run_eagerly(self.module, reason)
        return self.compiled[key](*arguments)


def _find_refusal(error):
    while error is not None:
        if isinstance(error, Refused):
            return str(error)
        error = error.__cause__ or error.__context__
    return None


def _check(inputs) -> None:
    tensors = [tensor for tensor in inputs if isinstance(tensor, torch.Tensor)]
    if torch.is_grad_enabled() and any(tensor.requires_grad for tensor in tensors):
        raise Refused("gradients are asked for; call the model under torch.no_grad() or torch.inference_mode()")
    for tensor in tensors:
        if tensor.device.type != "cpu":
            raise Refused(f"it has a tensor on {tensor.device}; Resnorm computes on the CPU")


class _Compiler:
    """Makes a callable of a graph of ATen operations."""

    def __init__(self, options, static=None):
        self.options = {"threads": torch.get_num_threads(), **options}
        self.static = static

    def __call__(self, module: torch.fx.GraphModule, inputs):
        static = self.static
        if static is None:
            context = TracingContext.try_get()
            static = set(context.fw_metadata.static_input_indices or ()) if context and context.fw_metadata else ()
        constants = _lift_constants(module)
        placeholders = module.graph.find_nodes(op="placeholder")
        values = [node.meta.get("val") for node in placeholders]
        tensors = [i for i, value in enumerate(values) if isinstance(value, torch.Tensor)]
        for i in set(range(len(values))) - set(tensors):
            if placeholders[i].users:
                raise Refused(f"its input '{placeholders[i].name}' is no tensor")
            module.graph.erase_node(placeholders[i])
        parameters = [i for i in tensors if i in static or i >= len(inputs)]
        results, outputs = _keep_tensors(module)
        text = _lower(module, [f"p{i}" if i in parameters else None for i in tensors])
        try:
            executable = compile_model(text, **self.options)
        except Error as error:
            raise Refused(f"{_operation(str(error))}: {error}") from error
        activations = [i for i in tensors if i not in parameters]
        return _Graph(executable, parameters, activations, constants, results, outputs)


def _lift_constants(module) -> list[torch.Tensor]:
    """Makes placeholders, the last ones, of the tensors that a graph holds; returns those."""
    constants = []
    last = module.graph.find_nodes(op="placeholder")[-1:]
    for node in module.graph.find_nodes(op="get_attr"):
        value = getattr(module, node.target)
        with module.graph.inserting_after(*last) if last else module.graph.inserting_before(node):
            lifted = module.graph.placeholder(f"constant{len(constants)}")
        lifted.meta.update(node.meta)
        node.replace_all_uses_with(lifted)
        module.graph.erase_node(node)
        last = [lifted]
        constants.append(value)
    return constants


def _keep_tensors(module):
    """Leaves tensors among the results of a graph; returns all results as they were, and those tensors' values."""
    (output,) = module.graph.find_nodes(op="output")
    results = list(output.args[0])
    tensors = [result for result in results if isinstance(result, torch.fx.Node)]
    if not tensors:
        raise Refused("it computes no tensor")
    for node in tensors:
        if not isinstance(node.meta.get("val"), torch.Tensor):
            raise Refused(f"its result '{node.name}' ({node.target}) is no tensor")
    output.args = (tuple(tensors),)
    kept = [None if isinstance(result, torch.fx.Node) else (result,) for result in results]
    return kept, [(tuple(node.meta["val"].shape), node.meta["val"].dtype) for node in tensors]


def _lower(module, names: list[str | None]) -> str:
    """The graph as linalg on tensors; `names` are those of the arguments that are parameters."""
    try:
        from torch_mlir import fx, ir
        from torch_mlir.dialects import torch as torch_dialect
        from torch_mlir.extras.fx_importer import FxImporter
    except ImportError as error:
        raise Refused("torch-mlir is missing; install it with pip") from error
    context = ir.Context()
    torch_dialect.register_dialect(context)
    said = []

    def hear(diagnostic):
        said.append(str(diagnostic.message))
        return True

    with context.attach_diagnostic_handler(hear):
        try:
            imported = fx.stateless_fx_import(
                module, output_type="linalg-on-tensors", model_name="main", fx_importer=FxImporter(context=context)
            )
        except Exception as error:  # its importer raises all kinds
            raise Refused(f"torch-mlir does not take {_operation(' '.join([*said, str(error)]))}") from error
    main = next(op for op in imported.body.operations if op.operation.name == "func.func")
    with context:
        marks = [{"resnorm.param": ir.StringAttr.get(name)} if name else {} for name in names]
        main.attributes["arg_attrs"] = ir.ArrayAttr.get([ir.DictAttr.get(mark) for mark in marks])
    return str(imported)


def _operation(message: str) -> str:
    """The operation that a message is about."""
    found = re.search(r"(?:torch\.|torch\.ops\.)?aten[.:]+\w+(?:\.\w+)?|'[a-z_]+\.[a-z_.]+' op|torch\.operator \"[^\"]+\"", message)
    return found[0] if found else message.strip().splitlines()[0]


class _Graph:
    """A compiled graph, which takes a list of tensors as AOTAutograd hands them over."""

    _boxed_call = True

    def __init__(self, executable, parameters, inputs, constants, results, outputs):
        self.executable = executable
        # Which arguments, the constants after them, are parameters and inputs of the executable.
        self.parameters = parameters
        self.inputs = inputs
        self.constants = constants
        self.results = results
        self.outputs = outputs
        self.bound = None
        self.lock = threading.Lock()

    def __call__(self, arguments):
        tensors = [*arguments, *self.constants]
        arguments.clear()
        parameters = [tensors[i] for i in self.parameters]
        version = [_version(parameter) for parameter in parameters]
        if version != self.bound:
            with self.lock:
                if version != self.bound:
                    self._bind(parameters)
                    self.bound = version
        outputs = [torch.empty(shape, dtype=dtype) for shape, dtype in self.outputs]
        self.executable(*[tensors[i].contiguous() for i in self.inputs], out=outputs)
        if len(outputs) == len(self.results):
            return outputs
        computed = iter(outputs)
        return [next(computed) if constant is None else constant[0] for constant in self.results]

    def _bind(self, parameters):
        self.executable.bind({f"p{i}": tensor.contiguous() for i, tensor in zip(self.parameters, parameters)})


def _version(tensor):
    """Changes where a tensor's values do."""
    return tensor.data_ptr(), 0 if tensor.is_inference() else tensor._version
