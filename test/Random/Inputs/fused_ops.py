"""Two norms around one residual sum: of the same sum, or of the branch before it and the sum after it."""

from dataclasses import dataclass

import numpy as np

import norm_values as n
import values as v
from dialect_ops import DialectNorm, norm_and_operands
from emitter import Ir, tensor_type
from graph import Op
from growth import Growth
from values import Value


def _storage(value: Value, element: str) -> Value:
    return value if element in ("f32", "f64") else v.rounded(value, element)


@dataclass(eq=False)
class TwoNorms(Op):
    """`first` and `second` name the operands of the norms, `prefixes` come before the names in the IR."""

    name: str
    norms: tuple[DialectNorm, DialectNorm]
    first: tuple
    second: tuple
    prefixes: tuple[str, str]
    alpha: float

    @property
    def is_dual(self) -> bool:
        return self.name == "add_dual_norm"

    def results(self, operands):
        return [(operands[0].shape, operands[0].element)] * (3 if self.is_dual else 2)

    def evaluate(self, values, operands):
        element = operands[0].element
        wide = n.statistics_type(element)
        x, branch, given = values[0], values[1], values[2:]
        first = dict(zip(self.first, given))
        second = dict(zip(self.second, given[len(self.first):]))
        alpha = v.constant(np.float32(self.alpha) if wide == "f32" else self.alpha)
        if not self.is_dual:
            branch = _storage(self.norms[0].value(branch, element, first), element)
        total = v.add(x, v.mul(alpha, branch, wide), wide)
        results = [total, self.norms[1].value(total, element, second)]
        if self.is_dual:
            results.insert(1, self.norms[0].value(total, element, first))
        return [_storage(value, element) for value in results]

    def emit(self, emitter, operands, tensors):
        results = self.results(tensors)
        labels = [prefix + name for prefix, names in zip(self.prefixes, (self.first, self.second))
                  for name in names]
        given = "".join(f" {label}({x})" for label, x in zip(labels, operands[2:]))
        alpha = f" alpha {self.alpha:e}" if self.alpha != 1 else ""
        norms = f"norm {self.norms[1]}" if self.is_dual else f"branch_norm {self.norms[0]} norm {self.norms[1]}"
        names = emitter.op(f"resnorm.{self.name} {operands[0]}, {operands[1]}{alpha}{given} {norms} : "
                           f"{', '.join(o.type for o in operands)} -> "
                           f"{', '.join(tensor_type(*r) for r in results)}", len(results))
        return [Ir(name, *r) for name, r in zip(names, results)]


def two_norms(g: Growth):
    x = g.pick_float()
    branch = g.pick_like(x) or g.argument(x.shape, x.element)
    found = [norm_and_operands(g, x), norm_and_operands(g, x)]
    if any(f is None or "mean" in f[1] for f in found):
        return None
    is_dual = g.chance(0.5)
    norms = (found[0][0], found[0][0] if is_dual else found[1][0])
    second = found[1]
    if is_dual and second[0].axes != norms[0].axes:
        second = (None, (), [])
    name, prefixes = ("add_dual_norm", ("", "second_")) if is_dual else ("norm_add_norm", ("branch_", ""))
    if is_dual and norms[0].offset and "scale" not in second[1]:
        return None
    op = TwoNorms(name, norms, found[0][1], second[1], prefixes, g.choice((1.0, 1.0, 0.5, -2.0)))
    return op, [x, branch, *found[0][2], *second[2]]


PROPOSALS = [(3, two_norms)]
