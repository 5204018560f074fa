"""Fails where results of run.py lack a part, or our result of the case is wrong."""

import json
import sys

run = json.load(open(sys.argv[1]))
case, ours = run["cases"][sys.argv[2]], run["results"][sys.argv[2]]["resnorm"]
assert run["machine"]["processor"] and run["limits"]["fma_peak_flops"] > 0
assert 0 < ours["minimum"] <= ours["median"], ours
assert 0 < ours["error"] < 1e-5, ours
assert ours["prepare"] > 0 and ours["peak_memory"] > 0, ours
assert case["limit_seconds"] > 0, case
