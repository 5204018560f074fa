"""A random residual graph from a seed."""

import numpy as np

import contractions
import control
import dialect_ops
import elementwise
import fused_ops
import movement
import reductions
import spellings
from elements import ELEMENTS
from graph import Graph, apply
from growth import LIMIT, Growth
from values import Reject

_MODULES = (elementwise, movement, contractions, reductions, dialect_ops, fused_ops, spellings,
            control)
PROPOSALS = [proposal for module in _MODULES for proposal in module.PROPOSALS]
_WEIGHTS = np.array([weight for weight, _ in PROPOSALS], float) / sum(w for w, _ in PROPOSALS)
# Of all ops, and what numbers may grow to: f16 ends at 65504, and squares are taken.
CONTROL = 0.03
LARGEST = 150.0


def _propose(g: Growth):
    return PROPOSALS[int(g.rng.choice(len(PROPOSALS), p=_WEIGHTS))][1](g)


def _is_telling(tensor) -> bool:
    """Whether a wrong number would be noticed: bounds are small beside the numbers."""
    value = tensor.value
    if value.mid.size > LIMIT:
        return False
    if value.err is None or value.mid.size == 0:
        return True
    if not (np.isfinite(value.mid).all() and np.isfinite(value.err).all()):
        return False
    narrow = ELEMENTS[tensor.element].precision < 24
    allowed = (0.15 if narrow else 0.002) * (0.1 + np.max(np.abs(value.mid)))
    return bool(np.max(np.abs(value.mid)) < LARGEST and np.max(value.err) < allowed)


def _grow(g: Growth):
    """One more op, or None where the attempt had to be given up."""
    known = len(g.tensors)
    try:
        found = control.control(g, _propose) if g.chance(CONTROL) else _propose(g)
        if found is not None:
            node = apply(*found)
            if all(_is_telling(t) for t in node.results):
                g.tensors.extend(node.results)
                return node
    except Reject:
        pass
    del g.tensors[known:]
    return None


def generate(seed: int, mean: float = 0.7) -> Graph:
    """From 2 to 30 ops, few of them mostly; as outputs the last result and some earlier ones."""
    g = Growth(seed)
    g.argument(g.shape(), g.element)
    wanted = min(30, 2 + int(g.rng.exponential(mean if g.chance(0.95) else 9)))
    nodes, attempts = [], 0
    while len(nodes) < wanted and attempts < 50 * wanted:
        attempts += 1
        with np.errstate(all="ignore"):
            node = _grow(g)
        if node:
            nodes.append(node)
    outputs = list(nodes[-1].results)
    for node in nodes[:-1]:
        unused = not any(r in other.operands for other in nodes for r in node.results)
        if unused or g.chance(0.1):
            outputs.extend(node.results)
    return Graph(outputs)
