"""Results that are wrong on purpose: what the harness must notice."""

import numpy as np

from elements import ELEMENTS
from harness import Program
from ranges import Range, around


def wrong(p: Program) -> None:
    x = p.input([1.0, 2.0, 3.0])
    near = x.value * (1 + 2 * ELEMENTS["f32"].unit)
    p.result("right", str(x), "f32", around(near, 2.1 * ELEMENTS["f32"].unit * near))
    p.result("next float", str(x), "f32", near)
    p.result("range", str(x), "f32", Range(x.value + [0, 0, 1], x.value + [0, 0, 2]))
    p.result("NaN", str(x), "f32", Range(x.value * [1, np.nan, 1]))
    special = p.input([np.nan, np.inf, 1.0])
    p.result("number", str(special), "f32", Range([1.0, -np.inf, 1.0]))
    p.result("special", str(special), "f32", special.value)
