"""Resnorm itself, by resnorm-run: a process for each case, timed inside it."""

import json
import os
import subprocess
import tempfile
from pathlib import Path

import numpy as np
from case import from_bf16_bits, to_bf16_bits


def _tool() -> str:
    return os.environ.get("RESNORM_RUN", "resnorm-run")


def version() -> str:
    return "resnorm"


def measure(case, threads: int, seconds: float) -> dict:
    with tempfile.TemporaryDirectory() as folder:
        model, times, result = (Path(folder) / each for each in ("m.mlir", "t.json", "y.npy"))
        model.write_text(case.mlir)
        command = [_tool(), str(model), f"--threads={threads}"]
        for index, value in enumerate(case.inputs.values()):
            path = Path(folder) / f"{index}.npy"
            if case.element == "bf16":
                value = to_bf16_bits(value).view("V2")
            np.save(path, value)
            command.append(f"--input=@{path}")
        # About `seconds` of calls at 10 GB/s and 10 GFLOP/s, within reason.
        expected = case.bytes / 1e10 + case.flops / 1e10 + 2e-6
        repetitions = int(min(max(seconds / expected, 10), 20000))
        subprocess.run([*command, f"--output=@{result}", "--benchmark",
                        f"--benchmark-repetitions={repetitions}", f"--benchmark-out={times}"],
                       check=True, capture_output=True)
        got = np.load(result)
        error = case.error(from_bf16_bits(got) if case.element == "bf16" else got)
        runs = json.loads(times.read_text())["benchmarks"]
        runs = sorted(run["real_time"] * 1e-3 for run in runs)
    return {"minimum": runs[0], "median": runs[len(runs) // 2], "calls": len(runs), "error": error}
