"""Runs cases of one kind by Resnorm and by its peers, each alone in a process of its own, in turn,
for several rounds; measures the machine in the same run; prints a table and writes JSON.

    bench/run.py ops --cases 'add_norm/.*/f32' --peers resnorm,torch_eager --json out.json
"""

import argparse
import importlib
import json
import math
import os
import platform
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
PEERS = ["resnorm", "torch_eager", "torch_inductor", "onnx_runtime", "openvino_cpu", "jax_xla"]


def run_peer(peer: str, options, names: list[str]) -> tuple[str, dict]:
    """Results by case, and the peer's version."""
    environment = dict(os.environ, OMP_NUM_THREADS=str(options.threads),
                       RESNORM_RUN=str(Path(options.build) / "bin" / "resnorm-run"))
    done = subprocess.run(
        [sys.executable, "-W", "ignore", str(HERE / "worker.py"), peer, options.kind, *names,
         f"--threads={options.threads}", f"--seconds={options.seconds}"],
        env=environment, capture_output=True, text=True)
    lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    if done.returncode:
        reason = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        print(f"{peer} stopped: {reason}", file=sys.stderr)
    version = lines[0]["version"] if lines else "missing"
    return version, {line["case"]: line for line in lines[1:]}


def measure_limits(options, cases) -> dict:
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "limits"
        subprocess.run([options.cxx, "-O3", "-march=native", "-std=c++20", "-pthread",
                        str(HERE / "limits.cpp"), "-o", str(program)], check=True)
        sizes = sorted({f"{case.limit[0]}:{case.limit[1]}" for case in cases if case.limit})
        return json.loads(subprocess.run([str(program), str(options.threads), *sizes], check=True,
                                         capture_output=True, text=True).stdout)


def keep_best(results: dict, name: str, peer: str, line: dict):
    if "minimum" not in line:
        return
    best = results[name].setdefault(peer, dict(line, medians=[]))
    best["minimum"] = min(best["minimum"], line["minimum"])
    best["medians"].append(line["median"])
    best["median"] = sorted(best["medians"])[len(best["medians"]) // 2]


def merge_limits(limits: dict, more: dict):
    limits["fma_peak_flops"] = max(limits.get("fma_peak_flops", 0), more["fma_peak_flops"])
    for size, times in more["bare"].items():
        known = limits.setdefault("bare", {}).setdefault(size, times)
        for kind, seconds in times.items():
            known[kind] = min(known[kind], seconds)


def describe_machine() -> dict:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        model = next(line.split(":")[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        model = platform.processor()
    return {"processor": model, "cores": os.cpu_count(), "system": platform.platform()}


def print_table(cases, results: dict, limits: dict):
    print(f"{'case':28} {'resnorm':>9} {'best peer':>9} {'ratio':>6} {'of bare':>8} {'error':>8}"
          "  peers (us, minima)")
    ratios = []
    for case in cases:
        row = results[case.name]
        ours = row.get("resnorm")
        peers = {peer: line["minimum"] for peer, line in row.items() if peer != "resnorm"}
        best = min(peers.values(), default=math.nan)
        ratio = best / ours["minimum"] if ours and peers else math.nan
        if not math.isnan(ratio):
            ratios.append(ratio)
        share, seconds, error = "", math.nan, math.nan
        if ours:
            seconds, error = ours["minimum"], ours["error"]
        if case.limit and ours:
            bare = limits["bare"][f"{case.limit[0]}:{case.limit[1]}"]
            share = f"{100 * min(bare.values()) / ours['minimum']:6.0f} %"
        print(f"{case.name:28} {seconds * 1e6:9.1f} {best * 1e6:9.1f} {ratio:6.2f} {share:>8} "
              f"{error:8.1e}  "
              + " ".join(f"{peer}={each * 1e6:.1f}" for peer, each in peers.items()))
    if ratios:
        mean = math.exp(sum(map(math.log, ratios)) / len(ratios))
        print(f"geometric mean {mean:.2f}, lowest {min(ratios):.2f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("kind", help="a file of cases: ops")
    parser.add_argument("--cases", default=".*", help="names to run, a regular expression")
    parser.add_argument("--bars", action="store_true", help="only the cases that have a bar")
    parser.add_argument("--peers", default=",".join(PEERS))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=0.5, help="of calls, a case and round")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--build", default=str(HERE.parent / "build"))
    parser.add_argument("--cxx", default="c++", help="compiles the machine's limits")
    parser.add_argument("--json", help="file to write")
    options = parser.parse_args()

    cases = [case for case in importlib.import_module(options.kind).cases()
             if re.fullmatch(options.cases, case.name) and (not options.bars or "bar" in case.tags)]
    if not cases:
        parser.error(f"no case matches '{options.cases}'")
    names = [case.name for case in cases]
    results, versions, limits = {name: {} for name in names}, {}, {}
    for _ in range(options.rounds):
        merge_limits(limits, measure_limits(options, cases))
        for peer in options.peers.split(","):
            versions[peer], lines = run_peer(peer, options, names)
            for name, line in lines.items():
                keep_best(results, name, peer, line)
    print_table(cases, results, limits)
    if options.json:
        Path(options.json).write_text(json.dumps(
            {"machine": describe_machine(), "threads": options.threads, "versions": versions,
             "limits": limits, "results": results}, indent=1) + "\n")


if __name__ == "__main__":
    main()
