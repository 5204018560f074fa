#!/usr/bin/env python3
"""What is raised, fused and refused of a model, as counted by --resnorm-report.

counts.py TABLE NAME reads the two reports of one model and compares its row with that of TABLE;
with --update it writes the row instead. The reports come from

    resnorm-opt MODEL --resnorm-import --resnorm-raise --resnorm-report=stage=raised \\
        --resnorm-fuse --resnorm-report=stage=fused -o /dev/null
"""

import argparse
import json
import subprocess
import sys
from dataclasses import asdict, dataclass, fields
from pathlib import Path

REPORTS = ("--resnorm-import", "--resnorm-raise", "--resnorm-report=stage=raised",
           "--resnorm-fuse", "--resnorm-report=stage=fused", "-o", "/dev/null")


@dataclass
class Counts:
    raised: int  # norms found
    fused: int  # those in a fused op or folded into weights
    adds: int  # residual adds found
    adds_fused: int
    refused: int  # norms and residual adds left alone though they touch, each with a reason
    near_misses: int  # what looks like a norm and was not raised


def parse(reports: str) -> Counts:
    raised, fused = (json.loads(line) for line in reports.splitlines())
    alone = fused["norms_total"] - fused["norms_fused"]
    return Counts(raised["norms_total"], raised["norms_total"] - alone,
                  raised["residual_adds_total"], fused["residual_adds_fused"],
                  len(fused["refused"]), len(raised["near_misses"]))


def count(resnorm_opt: Path, model: Path) -> Counts:
    done = subprocess.run([resnorm_opt, model, *REPORTS], capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(done.stderr.strip().splitlines()[0])
    return parse(done.stdout)


def read_table(path: Path) -> dict[str, list[int]]:
    lines = path.read_text().splitlines()[1:] if path.exists() else []
    return {name: [int(n) for n in row] for name, *row in map(str.split, lines)}


def write_table(path: Path, rows: dict[str, list[int]]) -> None:
    titles = [field.name for field in fields(Counts)]
    lines = [("model", *titles)] + [(name, *rows[name]) for name in sorted(rows)]
    path.write_text("".join(f"{line[0]:34}" + "".join(f"{cell:>13}" for cell in line[1:]) + "\n"
                            for line in lines))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("table", type=Path, metavar="TABLE")
    parser.add_argument("name", metavar="NAME")
    parser.add_argument("--update", action="store_true")
    options = parser.parse_args()
    counts = asdict(parse(sys.stdin.read()))
    rows = read_table(options.table)
    if options.update:
        rows[options.name] = list(counts.values())
        write_table(options.table, rows)
        return 0
    wanted = rows.get(options.name)
    if wanted == list(counts.values()):
        return 0
    print(f"{options.name}: {counts}, but {options.table} says {wanted}")
    return 1


if __name__ == "__main__":
    sys.exit(main())
