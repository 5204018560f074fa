#!/usr/bin/env python3
"""Regenerates test/Models/training_loop.*: a small Pre-LN network trained for 8 steps, by JAX.

The losses to expect are JAX's in float64.

    build/.venv/bin/python models/make_test_training.py
"""

from pathlib import Path

import jax
import numpy as np

from jax_lowering import lower_loop
from stacks import cross_entropy, layer_norm

STEM = Path(__file__).resolve().parent.parent / "test" / "Models" / "training_loop"
WIDTH, CLASSES, STEPS = 12, 3, 8


def step(parameters, k, x, targets):
    """Gradient descent over all rows, at a rate that falls with k."""

    def loss(parameters):
        a, b, c, d, head = parameters
        y = x
        for first, second in ((a, b), (c, d)):
            y = y + jax.nn.relu(layer_norm(y) @ first) @ second
        return cross_entropy(layer_norm(y) @ head, targets)

    value, gradients = jax.value_and_grad(loss)(parameters)
    rate = 1 / (2 + k.astype(x.dtype))
    return [p - rate * g for p, g in zip(parameters, gradients)], value


def main():
    rng = np.random.default_rng(0)
    shapes = [(WIDTH, WIDTH)] * 4 + [(WIDTH, CLASSES)]
    parameters = [rng.normal(0, WIDTH**-0.5, shape).astype(np.float32) for shape in shapes]
    data = [rng.standard_normal((10, WIDTH)).astype(np.float32),
            np.eye(CLASSES, dtype=np.float32)[rng.integers(0, CLASSES, 10)]]
    ir = lower_loop(step, parameters, data, STEPS)
    source = f"// models/make_test_training.py (jax {jax.__version__})"
    Path(f"{STEM}.linalg.mlir").write_text(f"{source}\n{ir}")
    np.savez(f"{STEM}.params.npz", *parameters)
    for index, array in enumerate(data):
        np.save(f"{STEM}.input{index}.npy", array)
    with jax.enable_x64(True):
        state, *wide = jax.tree.map(np.float64, (parameters, *data))
        losses = []
        for k in range(STEPS):
            state, loss = step(state, jax.numpy.int32(k), *wide)
            losses.append(loss)
        np.save(f"{STEM}.expected.npy", np.array(losses))


if __name__ == "__main__":
    main()
