#!/usr/bin/env python3
"""Runs one family of ops, through Halide or by the reference path, against NumPy formulas.

    execute.py layer_norm --path halide DIRECTORY [--case LABEL]
"""

import argparse
import sys
from pathlib import Path

import numpy as np

import activations
import casts
import data_movement
import fused_norms
import linalg
import norms
import residuals
import scalars
import wrong
from harness import Program

FAMILIES = (norms, fused_norms, residuals, activations, linalg, data_movement, scalars, casts, wrong)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("families", type=lambda text: text.split(","),
                        help="functions of the modules beside this file, with commas between")
    parser.add_argument("directory", type=Path, help="where the module and its arrays go")
    parser.add_argument("--path", choices=("halide", "reference"), required=True)
    parser.add_argument("--target", default="host", help="where kernels of --path halide run")
    parser.add_argument("--case", default="", help="only results whose label contains this")
    options = parser.parse_args()
    wrong = 0
    for name in options.families:
        builders = [getattr(family, name) for family in FAMILIES if hasattr(family, name)]
        if not builders:
            parser.error(f"no family is called {name}")
        program = Program()
        # Infinities and NaN are among the inputs on purpose.
        with np.errstate(all="ignore"):
            builders[0](program)
            wrong += program.run(options.directory / name / options.path, options)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
