"""Writes the ONNX model of an exported system, by PyTorch's exporter: NAME.mlir to NAME.onnx.

    bench/export_onnx.py build/models/bert.mlir build/models/bert.onnx
"""

import os
import sys
from pathlib import Path

import numpy as np
import torch
from models import numbered, build_module


def main():
    model, path = Path(sys.argv[1]), Path(sys.argv[2])
    module = build_module(model)
    # With the fast path there is one op that ONNX does not have.
    torch.backends.mha.set_fastpath_enabled(False)
    inputs = tuple(torch.from_numpy(np.load(each)) for each in numbered(model, "input"))
    scratch = path.with_suffix(f".{os.getpid()}.onnx")
    torch.onnx.export(module, inputs, str(scratch), dynamo=True, external_data=False)
    os.replace(scratch, path)


if __name__ == "__main__":
    main()
