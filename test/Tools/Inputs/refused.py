#!/usr/bin/env python3
"""Checks that a command refuses what it is given, and how.

    refused.py TEXT [--absent PATH] -- COMMAND...

It must exit with status 1, print nothing but one error, which contains TEXT, and leave no PATH.
"""

import argparse
import subprocess
import sys
from pathlib import Path


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("text")
    parser.add_argument("--absent", type=Path, action="append", default=[])
    parser.add_argument("command", nargs="+")
    options = parser.parse_args()
    done = subprocess.run(options.command, capture_output=True, text=True, errors="replace")
    wrong = []
    if done.returncode != 1:
        wrong.append(f"expected exit status 1, got {done.returncode}")
    if options.text not in done.stderr:
        wrong.append(f"expected the error to say: {options.text}")
    errors = sum("error: " in line for line in done.stderr.splitlines())
    if errors != 1:
        wrong.append(f"expected one error, got {errors}")
    if done.stdout:
        wrong.append(f"expected nothing on standard output, got: {done.stdout[:500]}")
    wrong += [f"expected no {path}" for path in options.absent if path.exists()]
    if wrong:
        sys.exit("\n".join([*wrong, "standard error:", done.stderr[:3000]]))


if __name__ == "__main__":
    main()
