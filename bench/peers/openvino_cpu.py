"""OpenVINO's CPU plugin on the ONNX model, in f32."""

import io

import openvino
from case import Unsupported


FORM = "onnx"


def version() -> str:
    return f"openvino {openvino.__version__}"


def _read(request):
    return [tensor.data for tensor in request.output_tensors]


def prepare(case, models: list, threads: int):
    if case.element != "f32":
        raise Unsupported("in f32 only")
    options = {"INFERENCE_NUM_THREADS": threads, "NUM_STREAMS": 1,
               "INFERENCE_PRECISION_HINT": "f32", "PERFORMANCE_HINT": "LATENCY"}
    core, calls, refusals = openvino.Core(), {}, []
    for index, model in enumerate(models):
        try:
            request = core.compile_model(core.read_model(io.BytesIO(model) if isinstance(model, bytes) else model), "CPU",
                                         options).create_infer_request()
            for position, value in enumerate(case.activations.values()):
                request.set_input_tensor(position, openvino.Tensor(value, shared_memory=True))
        except Exception as error:  # an op that this version does not know
            refusals.append(str(error).splitlines()[-1])
            continue

        def call(request=request):
            request.infer()
            return request
        calls[f"openvino{index or ''}"] = call, _read
    if not calls:
        raise Unsupported("; ".join(refusals))
    return calls
