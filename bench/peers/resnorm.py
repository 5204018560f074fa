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


def _save(path: Path, value: np.ndarray, element: str) -> str:
    np.save(path, to_bf16_bits(value).view("V2") if element == "bf16" else value)
    return str(path)


def _run(command: list[str]):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        lines = done.stderr.strip().splitlines()
        raise RuntimeError(next((line for line in lines if "error" in line), "no message"))


def measure(case, threads: int, seconds: float) -> dict:
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        model, times, report = folder / "m.mlir", folder / "t.json", folder / "r.json"
        model.write_text(case.mlir())
        command = [_tool(), str(model), f"--threads={threads}", f"--report={report}",
                   f"--kernel-cache={os.environ.get('RESNORM_BENCH_CACHE', 'off')}"]
        command += [f"--input=@{_save(folder / f'{name}.npy', value, case.element)}"
                    for name, value in case.activations.items()]
        if case.weights:
            np.savez(folder / "weights.npz", **{name: case.inputs[name] for name in case.weights})
            command.append(f"--params=@{folder / 'weights.npz'}")
        if case.parameters:
            command.append(f"--params=@{case.parameters}")
        expected = case.reference(*(v.astype(np.float64) for v in case.inputs.values()))
        results = [folder / f"y{index}.npy"
                   for index in range(len(expected) if isinstance(expected, list) else 1)]
        command += [f"--output=@{result}" for result in results]
        # About `seconds` of calls at 10 GB/s and 50 GFLOP/s, within reason.
        guess = case.bytes / 1e10 + case.flops / 5e10 + 2e-6
        repetitions = int(min(max(seconds / guess, 10), 20000))
        _run([*command, "--benchmark", f"--benchmark-repetitions={repetitions}",
              f"--benchmark-out={times}"])
        got = [np.load(result) for result in results]
        error = case.error([from_bf16_bits(y) if case.element == "bf16" else y for y in got])
        runs = json.loads(times.read_text())["benchmarks"]
        spent = sorted(run["real_time"] * 1e-3 for run in runs)
        facts = json.loads(report.read_text())
    return {"minimum": spent[0], "median": spent[len(spent) // 2], "calls": len(spent),
            "error": error, "prepare": facts["compile_seconds"] + facts["first_call_seconds"],
            "peak_memory": facts["peak_memory_bytes"], "flops": runs[0]["flops"]}
