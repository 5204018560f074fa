"""Runs cases of one kind by Resnorm and by its peers, each alone in a process of its own, in turn,
for several rounds; measures the machine in the same run; prints a table and writes JSON.

    bench/run.py ops --cases 'add_norm/.*/f32' --peers resnorm,torch_eager --json out.json
    bench/run.py models --models build/models --cases bert --seconds 2 --json bert.json
"""

import argparse
import importlib
import itertools
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
PEERS = ["resnorm", "torch_eager", "torch_inductor", "onnx_runtime", "openvino_cpu", "jax_xla", "iree_cpu"]


def run_peer(peer: str, options, names: list[str], cache: str) -> tuple[str, dict]:
    """Results by case, and the peer's version."""
    environment = dict(os.environ, OMP_NUM_THREADS=str(options.threads),
                       RESNORM_RUN=str(options.bin / "resnorm-run"),
                       RESNORM_BENCH_CACHE=f"{cache}/resnorm",
                       TORCHINDUCTOR_CACHE_DIR=f"{cache}/inductor")
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
        sizes = sorted({case.limit for case in cases if case.limit})
        return json.loads(subprocess.run([str(program), str(options.threads), *sizes], check=True,
                                         capture_output=True, text=True).stdout)


def keep_best(results: dict, name: str, peer: str, line: dict):
    if "minimum" not in line:
        results[name].setdefault(peer, line)
        return
    if "minimum" not in results[name].get(peer, line):  # it failed in an earlier round
        del results[name][peer]
    best = results[name].setdefault(peer, dict(line, medians=[]))
    best["minimum"] = min(best["minimum"], line["minimum"])
    best["error"] = max(best["error"], line["error"])
    # The first round compiles; later ones may find what that one kept.
    if "prepare" in line:
        best["prepare"] = max(best["prepare"], line["prepare"])
        best["prepare_again"] = min(best.get("prepare_again", math.inf), line["prepare"])
    if "peak_memory" in line:
        best["peak_memory"] = max(best["peak_memory"], line["peak_memory"])
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


def limit_seconds(case, row: dict, limits: dict) -> float | None:
    """The longer of what the machine needs for the arithmetic and for the memory."""
    if not case.limit:
        return None
    bare = limits["bare"][case.limit]
    if not case.limit.startswith("read:"):
        return min(bare.values())
    flops = case.flops or row.get("resnorm", {}).get("flops", 0)
    return max(bare["read"], flops / limits["fma_peak_flops"])


def print_table(cases, results: dict, limits: dict):
    print(f"{'case':28} {'resnorm':>9} {'best peer':>9} {'ratio':>6} {'of limit':>8} {'error':>8}"
          "  peers (us, minima)")
    ratios = []
    for case in cases:
        row = results[case.name]
        for peer, line in row.items():
            if "failed" in line:
                print(f"{case.name}: {peer} failed: {line['failed']}", file=sys.stderr)
        row = {peer: line for peer, line in row.items() if "minimum" in line}
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
            share = f"{100 * limit_seconds(case, row, limits) / ours['minimum']:6.0f} %"
        print(f"{case.name:28} {seconds * 1e6:9.1f} {best * 1e6:9.1f} {ratio:6.2f} {share:>8} "
              f"{error:8.1e}  "
              + " ".join(f"{peer}={each * 1e6:.1f}" for peer, each in peers.items()))
    if ratios:
        mean = math.exp(sum(map(math.log, ratios)) / len(ratios))
        print(f"geometric mean {mean:.2f}, lowest {min(ratios):.2f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("kind", help="a file of cases: ops, contractions, convolutions, models")
    parser.add_argument("--cases", default=".*", help="names to run, a regular expression")
    parser.add_argument("--bars", action="store_true", help="only the cases that have a bar")
    parser.add_argument("--peers", default=",".join(PEERS))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=0.5, help="of calls, a case and round")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--bin", type=Path, default=HERE.parent / "build" / "bin",
                        help="holds resnorm-run; default %(default)s")
    parser.add_argument("--models", help="where models/export.py wrote them")
    parser.add_argument("--cxx", default="c++", help="compiles the machine's limits")
    parser.add_argument("--json", help="file to write")
    options = parser.parse_args()
    if options.models:
        os.environ["RESNORM_BENCH_MODELS"] = options.models

    kind = importlib.import_module(options.kind)
    cases = [case for case in kind.cases()
             if re.fullmatch(options.cases, case.name) and (not options.bars or "bar" in case.tags)]
    if not cases:
        parser.error(f"no case matches '{options.cases}'")
    names = [case.name for case in cases]
    # A model is alone in its process, so that memory is its own.
    groups = [[name] for name in names] if getattr(kind, "ALONE", False) else [names]
    results, versions, limits = {name: {} for name in names}, {}, {}
    with tempfile.TemporaryDirectory() as cache:
        for _ in range(options.rounds):
            merge_limits(limits, measure_limits(options, cases))
            for group, peer in itertools.product(groups, options.peers.split(",")):
                versions[peer], lines = run_peer(peer, options, group, cache)
                for name, line in lines.items():
                    keep_best(results, name, peer, line)
    print_table(cases, results, limits)
    if options.json:
        facts = {case.name: {"bytes": case.bytes, "bar": "bar" in case.tags,
                             "limit_seconds": limit_seconds(case, results[case.name], limits)}
                 for case in cases}
        Path(options.json).write_text(json.dumps(
            {"kind": options.kind, "machine": describe_machine(), "threads": options.threads,
             "rounds": options.rounds, "versions": versions, "limits": limits, "cases": facts,
             "results": results}, indent=1) + "\n")


if __name__ == "__main__":
    main()
