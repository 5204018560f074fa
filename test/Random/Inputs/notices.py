#!/usr/bin/env python3
"""Runs a right model against a wrong expectation: notices.py DIRECTORY."""

import subprocess
import sys
from pathlib import Path

import numpy as np

import random_models
from generate import generate
from trial import mismatch, run
from values import Value

directory = Path(sys.argv[1]).resolve()
graph = generate(1)
output = graph.outputs[0]
right = output.value
print("right:", run(graph, directory / "scratch"))
output.value = Value(right.mid + 1, right.err)
failure = run(graph, directory / "scratch")
print("moved:", failure.kind, failure.message)
random_models.dump(graph, failure, 1, directory / "dumped")
print("dumped:", subprocess.run([directory / "dumped" / "command.sh"], capture_output=True).returncode)
output.value = right
print("NaN:", mismatch(output, np.full(right.shape, np.nan)))
print("shape:", mismatch(output, np.zeros((1, 2, 3, 4, 5))))
print("just beyond:", mismatch(output, right.mid + 1.01 * right.err) is not None,
      "just within:", mismatch(output, right.mid - 0.99 * right.err))
