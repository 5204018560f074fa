"""Runs one peer over cases, in this process, and prints one JSON line a case."""

import argparse
import importlib
import json
import resource
import time

from case import Unsupported


def time_calls(call, seconds: float, fewest: int = 5, most: int = 20000) -> list[float]:
    times, spent = [], 0.0
    while len(times) < fewest or (spent < seconds and len(times) < most):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
        spent += times[-1]
    return sorted(times)


def measure(peer, case, threads: int, seconds: float) -> dict:
    """The fastest of the ways that a peer has to run a case."""
    words = getattr(case, peer.FORM)
    if words is None:
        raise Unsupported(f"the case is not said in {peer.FORM}")
    words, _ = words(), case.inputs  # neither belongs to what the peer prepares
    start = time.perf_counter()
    calls = peer.prepare(case, words, threads)
    best = None
    for call, read in calls.values():
        for _ in range(3):
            result = call()
        prepared = time.perf_counter() - start
        error = case.error(read(result))
        times = time_calls(call, seconds / len(calls))
        if best is None or times[0] < best["minimum"]:
            best = {"minimum": times[0], "median": times[len(times) // 2], "calls": len(times),
                    "error": error, "prepare": prepared}
        start = time.perf_counter()
    best["peak_memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    return best


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("peer")
    parser.add_argument("kind")
    parser.add_argument("cases", nargs="+")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seconds", type=float, default=0.5)
    options = parser.parse_args()
    peer = importlib.import_module(f"peers.{options.peer}")
    print(json.dumps({"version": peer.version()}), flush=True)
    cases = {case.name: case for case in importlib.import_module(options.kind).cases()}
    for name in options.cases:
        line = {"case": name}
        try:
            own = getattr(peer, "measure", None) or (lambda *rest: measure(peer, *rest))
            line.update(own(cases[name], options.threads, options.seconds))
        except Unsupported as reason:
            line["unsupported"] = str(reason)
        except Exception as error:  # of one case: the others still run
            line["failed"] = f"{type(error).__name__}: {error}".splitlines()[0]
        print(json.dumps(line), flush=True)


if __name__ == "__main__":
    main()
