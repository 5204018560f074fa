"""OpenVINO's CPU plugin on the ONNX model, in f32."""

import io

import openvino
from case import Unsupported


def version() -> str:
    return f"openvino {openvino.__version__}"


def prepare(case, threads: int):
    if case.element != "f32":
        raise Unsupported("in f32 only")
    options = {"INFERENCE_NUM_THREADS": threads, "NUM_STREAMS": 1,
               "INFERENCE_PRECISION_HINT": "f32", "PERFORMANCE_HINT": "LATENCY"}
    core, calls, refusals = openvino.Core(), {}, []
    for index, model in enumerate(case.onnx()):
        try:
            request = core.compile_model(core.read_model(io.BytesIO(model)), "CPU",
                                         options).create_infer_request()
            for position, value in enumerate(case.inputs.values()):
                request.set_input_tensor(position, openvino.Tensor(value, shared_memory=True))
        except Exception as error:  # an op that this version does not know
            refusals.append(str(error).splitlines()[-1])
            continue

        def call(request=request):
            request.infer()
            return request
        calls[f"openvino{index or ''}"] = call, lambda result: result.get_output_tensor(0).data
    if not calls:
        raise Unsupported("; ".join(refusals))
    return calls
