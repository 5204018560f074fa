#!/usr/bin/env python3
"""Compiles, runs and checks every exported system, and prints a table.

It reads what `export.py` has written. A row passes where each output is as near to float64 as
PyTorch's float32 is, twice over, or within 1e-5 of the output's largest magnitude, and where what
the model itself takes of memory, from binding its parameters on, stays under 2.5 times the
parameters and the activations: inputs, outputs and the arena of intermediates. The peak of the
whole process, compiler included, stands beside it.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from counts import Counts, count
from naive import relative_error

LEAST_BAR = 1e-5
COLUMNS = ("model", "raised", "fused", "refused", "near", "kernels", "error", "PyTorch's", "bar",
           "seconds", "peak MB", "MB", "bound", "")
# Stacks, buffers of files, and what allocators keep: not the model's.
SLACK = 8 << 20


@dataclass
class Run:
    report: dict
    seconds: float  # of the whole process: IR and parameters read, compiled, called, compared
    peak: int
    problem: str


def run(tool: Path, arguments: list[str]) -> Run:
    with tempfile.TemporaryDirectory() as scratch:
        out = Path(scratch) / "report.json"
        # Nothing kept of an earlier run: what is timed is a compilation.
        command = [tool, *arguments, f"--report={out}", "--kernel-cache=off"]
        start = time.monotonic()
        with open(Path(scratch) / "log", "w+") as log:
            process = subprocess.Popen(command, stdout=log, stderr=log)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            log.seek(0)
            lines = log.read().strip().splitlines()
        seconds = time.monotonic() - start
        report = json.loads(out.read_text()) if out.exists() else {}
    problem = (lines or ["no message"])[-1] if process.returncode else ""
    return Run(report, seconds, usage.ru_maxrss * 1024, problem)


def numbered(model: Path, kind: str, suffix: str = ".npy") -> list[Path]:
    """NAME.KIND0.npy, NAME.KIND1.npy, ... beside NAME.mlir"""
    paths = []
    while (path := model.with_name(f"{model.stem}.{kind}{len(paths)}{suffix}")).exists():
        paths.append(path)
    return paths


def row(tools: Path, model: Path) -> tuple[list[str], bool]:
    exact = numbered(model, "expected", ".f64.npy")
    own = max(relative_error(np.load(a), np.load(e))
              for a, e in zip(numbered(model, "expected"), exact))
    bar = max(2 * own, LEAST_BAR)
    arguments = [str(model), f"--params=@{model.with_suffix('.params.npz')}",
                 f"--tolerance=max:{bar}"]
    arguments += [f"--input=@{path}" for path in numbered(model, "input")]
    arguments += [f"--expected-output=@{path}" for path in exact]
    done = run(tools / "resnorm-run", arguments)
    try:
        counts = count(tools / "resnorm-opt", model)
    except RuntimeError as problem:
        counts, done.problem = Counts(0, 0, 0, 0, 0, 0), done.problem or str(problem)

    bound = int(2.5 * done.report.get("parameter_bytes", 0))
    bound += done.report.get("activation_bytes", 0) + SLACK
    memory = done.report.get("model_memory_bytes", 0)
    errors = [output["relative_error"] for output in done.report.get("outputs", [])]
    verdict = done.problem or ("memory above bound" if memory > bound else "pass")
    cells = [model.stem, counts.raised, counts.fused, counts.refused, counts.near_misses,
             done.report.get("kernels", "-"), f"{max(errors):.1e}" if errors else "-",
             f"{own:.1e}", f"{bar:.1e}", f"{done.seconds:.1f}", done.peak >> 20,
             memory >> 20, bound >> 20, verdict]
    return [str(cell) for cell in cells], verdict == "pass"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="default: all that is exported")
    parser.add_argument("--models", type=Path, default=Path("build/models"),
                        help="where export.py wrote them; default %(default)s")
    parser.add_argument("--bin", type=Path, default=Path("build/bin"))
    parser.add_argument("--page", type=Path, default=Path("build/docs/systems.md"),
                        help="the table in Markdown; default %(default)s")
    options = parser.parse_args()
    models = [model for model in sorted(options.models.glob("*.mlir"))
              if not options.names or model.stem in options.names]
    if not models:
        parser.error(f"no model in {options.models}; run models/export.py first")

    options.page.parent.mkdir(parents=True, exist_ok=True)
    passed = 0
    with open(options.page, "w") as page:
        page.write(f"# Systems\n\n{len(models)} models, checked against float64.\n\n"
                   f"| {' | '.join(COLUMNS)} |\n|{'---|' * len(COLUMNS)}\n")
        print(_line(COLUMNS), flush=True)
        for model in models:
            cells, good = row(options.bin, model)
            passed += good
            page.write(f"| {' | '.join(cells)} |\n")
            print(_line(cells), flush=True)
    print(f"{passed} of {len(models)} pass; the table is in {options.page}")
    return 0 if passed == len(models) else 1


def _line(cells) -> str:
    return f"{cells[0]:26}" + "".join(f"{cell:>10}" for cell in cells[1:-1]) + f"  {cells[-1]}"


if __name__ == "__main__":
    sys.exit(main())
