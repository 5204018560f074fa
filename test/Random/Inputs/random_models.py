#!/usr/bin/env python3
"""Random residual models, compiled and run, against their value in NumPy with its error bound.

    random_models.py --seed 0 --count 25 --out DIRECTORY
"""

import argparse
import concurrent.futures
import shlex
import shutil
import sys
from pathlib import Path

import numpy as np

sys.path.append(str(Path(__file__).resolve().parents[2] / "Execute" / "Inputs"))

from elements import to_file  # noqa: E402
from emitter import emit_module  # noqa: E402
from generate import generate  # noqa: E402
from shrink import shrink  # noqa: E402
from trial import nearest, run, tolerance, write  # noqa: E402


def dump(graph, failure, seed: int, directory: Path) -> None:
    """A folder that needs nothing but resnorm-run: the model, its arrays, the command, a reducer's test."""
    shutil.rmtree(directory, ignore_errors=True)
    command = write(graph, directory)
    command = [part for part in command if not part.startswith("--output")]
    for i, tensor in enumerate(graph.outputs):
        np.save(directory / f"expected{i}.npy", to_file(nearest(tensor), tensor.element))
        command.append(f"--expected-output=@expected{i}.npy")
    command.append(f"--tolerance=rtol:0,atol:{tolerance(graph):.3g}")
    line = " ".join(shlex.quote(part) for part in command)
    (directory / "command.sh").write_text(f'#!/bin/sh\ncd "$(dirname "$0")" && resnorm-run {line}\n')
    # mlir-reduce wants 1 for what is interesting: here, what the reference path can run, rightly where
    # the outputs are still the same, and the product cannot.
    rest = " ".join(shlex.quote(part) for part in command[1:])
    (directory / "interesting.sh").write_text(
        '#!/bin/sh\nmodel=$(realpath "$1")\ncd "$(dirname "$0")" || exit 0\n'
        f'resnorm-run "$model" {rest} --reference >/dev/null 2>&1 || exit 0\n'
        f'resnorm-run "$model" {rest} >/dev/null 2>&1 && exit 0\nexit 1\n')
    for script in ("command.sh", "interesting.sh"):
        (directory / script).chmod(0o755)
    (directory / "failure.txt").write_text(f"seed {seed}\n{failure.message}\n")


def check(seed: int, options) -> str | None:
    """What went wrong with the model of this seed, where something did."""
    graph = generate(seed, options.mean)
    scratch = options.out / f"seed{seed}"
    failure = run(graph, scratch, tuple(options.flag))
    if failure is None:
        shutil.rmtree(scratch)
        return None
    size = len(graph.nodes())
    if not options.keep:
        graph, failure = shrink(graph, failure, scratch)
    failed = options.out / f"failed-{seed}"
    dump(graph, failure, seed, failed)
    shutil.rmtree(scratch)
    return (f"seed {seed}: {failure.kind}; {size} ops, now {len(graph.nodes())}: {failed}\n"
            f"  {failure.message.strip()[:600]}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=0, help="the first")
    parser.add_argument("--count", type=int, default=1, help="how many seeds from there")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--mean", type=float, default=0.7, help="so many ops beyond two, mostly")
    parser.add_argument("--out", type=Path, required=True, help="where models and failures go")
    parser.add_argument("--flag", action="append", default=[], help="of resnorm-run, as --flag=--reference")
    parser.add_argument("--keep", action="store_true", help="dump failures as they are")
    parser.add_argument("--print", action="store_true", help="print the models and run nothing")
    options = parser.parse_args()
    seeds = range(options.seed, options.seed + options.count)
    if options.print:
        for seed in seeds:
            print(f"// seed {seed}\n{emit_module(generate(seed, options.mean))}")
        return
    options.out = options.out.resolve()
    options.out.mkdir(parents=True, exist_ok=True)
    wrong = 0
    with concurrent.futures.ProcessPoolExecutor(options.jobs) as pool:
        for message in pool.map(check, seeds, [options] * len(seeds)):
            if message:
                print(message, flush=True)
                wrong += 1
    print(f"{len(seeds) - wrong} of {len(seeds)} models are right")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
