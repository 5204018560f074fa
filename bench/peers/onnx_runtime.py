"""ONNX Runtime, with inputs and outputs bound."""

import numpy as np
import onnxruntime
from case import Unsupported


FORM = "onnx"


def version() -> str:
    return f"onnxruntime {onnxruntime.__version__}"


def _prepare(model: bytes | str, case, threads: int):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.log_severity_level = 4
    session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    binding = session.io_binding()
    values = {k: onnxruntime.OrtValue.ortvalue_from_numpy(v) for k, v in case.activations.items()}
    # A whole model's inputs have names of its own.
    for node, value in zip(session.get_inputs(), values.values(), strict=True):
        binding.bind_ortvalue_input(node.name, value)
    outputs = []
    for node in session.get_outputs():
        empty = np.empty(node.shape, np.float32)
        outputs.append(onnxruntime.OrtValue.ortvalue_from_numpy(empty))
        binding.bind_ortvalue_output(node.name, outputs[-1])

    def call():
        session.run_with_iobinding(binding)
        return values, outputs  # the binding does not keep its inputs
    return call, lambda result: [each.numpy() for each in result[1]]


def prepare(case, models: list, threads: int):
    if case.element != "f32":
        raise Unsupported("its CPU kernels have no bf16")
    calls, refusals = {}, []
    for index, model in enumerate(models):
        try:
            calls[f"onnxruntime{index or ''}"] = _prepare(model, case, threads)
        except Exception as error:  # an op that this version does not know
            refusals.append(str(error).splitlines()[0])
    if not calls:
        raise Unsupported("; ".join(refusals))
    return calls
