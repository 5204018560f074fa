"""Makes a failing graph small: fewer outputs, and inner results replaced by arguments."""

from pathlib import Path

from graph import Graph, cut
from trial import Failure, run

# How many smaller graphs are tried.
TRIALS = 200


def shrink(graph: Graph, failure: Failure, directory: Path) -> tuple[Graph, Failure]:
    left = TRIALS

    def attempt(candidate: Graph) -> Failure | None:
        nonlocal left
        left -= 1
        found = run(candidate, directory) if left > 0 else None
        return found if found and found.kind == failure.kind else None

    while left > 0:
        for candidate in _smaller(graph):
            found = attempt(candidate)
            if found:
                graph, failure = candidate, found
                break
        else:
            break
    return graph, failure


def _smaller(graph: Graph):
    nodes = graph.nodes()
    # One result alone, the earliest first.
    if len(graph.outputs) > 1 or len(nodes) > 1:
        for node in nodes:
            for result in node.results:
                if [result] != graph.outputs:
                    yield Graph([result])
    for i in range(len(graph.outputs) if len(graph.outputs) > 1 else 0):
        yield Graph(graph.outputs[:i] + graph.outputs[i + 1:])
    # What comes late first: it takes most of the graph away.
    for node in reversed(nodes):
        if not any(r in graph.outputs for r in node.results):
            yield cut(graph, {id(r) for r in node.results})
