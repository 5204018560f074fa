"""ONNX Runtime, with inputs and outputs bound."""

import numpy as np
import onnxruntime
from case import Unsupported


def version() -> str:
    return f"onnxruntime {onnxruntime.__version__}"


def _prepare(model: bytes, case, threads: int):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.log_severity_level = 4
    session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    binding = session.io_binding()
    values = {k: onnxruntime.OrtValue.ortvalue_from_numpy(v) for k, v in case.inputs.items()}
    for name, value in values.items():
        binding.bind_ortvalue_input(name, value)
    shape = session.get_outputs()[0].shape
    output = onnxruntime.OrtValue.ortvalue_from_numpy(np.empty(shape, np.float32))
    binding.bind_ortvalue_output(session.get_outputs()[0].name, output)

    def call():
        session.run_with_iobinding(binding)
        return values, output  # the binding does not keep its inputs
    return call, lambda result: result[1].numpy()


def prepare(case, threads: int):
    if case.element != "f32":
        raise Unsupported("its CPU kernels have no bf16")
    calls, refusals = {}, []
    for index, model in enumerate(case.onnx()):
        try:
            calls[f"onnxruntime{index or ''}"] = _prepare(model, case, threads)
        except Exception as error:  # an op that this version does not know
            refusals.append(str(error).splitlines()[0])
    if not calls:
        raise Unsupported("; ".join(refusals))
    return calls
