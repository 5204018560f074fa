#!/usr/bin/env python3
"""Checks that a table of --profile adds up, and that its trace says the same.

    profile_sums.py TABLE TRACE

Times and shares of the kernels and the host code add up to the last line's, and the slowest kernel is first. Kernels'
events lie within the whole call's, one after another on one thread; there are as many as the table has calls.
"""

import json
import sys
from collections import Counter
from pathlib import Path


def main() -> None:
    table, trace = (Path(path).read_text() for path in sys.argv[1:])
    lines = table[table.index("kernel ") :].splitlines()[1:]
    # From the right: a place may hold blanks.
    rows = [(line.split()[0], [float(text.replace("-", "0")) for text in line.split()[-7:]]) for line in lines]
    *kernels, (_, host), (_, whole) = rows
    parts = [values for _, values in kernels] + [host]
    calls, time, share = (sum(values[column] for values in parts) for column in (0, 1, 3))
    assert calls == whole[0] > 0, (calls, whole)
    assert abs(time - whole[1]) < 1e-4 * len(parts), (time, whole)
    assert abs(share - 100) < 0.01 * len(parts) and whole[3] == 100, share
    times = [values[1] for _, values in kernels]
    assert times == sorted(times, reverse=True), times

    first, *events = json.loads(trace)["traceEvents"]
    assert first["cat"] == "function" and {event["cat"] for event in events} == {"kernel"}
    assert Counter(event["name"] for event in events) == {name: values[0] for name, values in kernels}
    end = first["ts"]
    for event in events:
        assert event["ph"] == "X" and event["tid"] == first["tid"] and event["ts"] >= end, event
        end = event["ts"] + event["dur"] - 1e-6
    assert end <= first["ts"] + first["dur"], (end, first)
    assert abs(sum(event["dur"] for event in events) / 1e3 - sum(times)) < 1e-4 * len(times)


if __name__ == "__main__":
    main()
