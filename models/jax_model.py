"""What a JAX exporter provides: a function of named parameters and inputs."""

import os
from collections.abc import Callable
from dataclasses import dataclass

os.environ.setdefault("JAX_PLATFORMS", "cpu")

import jax
import numpy as np
from flax.traverse_util import flatten_dict, unflatten_dict

SEED = 0


@dataclass
class JaxModel:
    """A pure function; it takes the parameters first, in the order of their names."""

    function: Callable
    parameters: dict[str, np.ndarray]
    inputs: tuple[np.ndarray, ...]
    # Whether the program keeps its loops (a scan), which one of the front ends cannot take.
    loops: bool = False
    # What `calibrate` runs: a Flax module, and a batch where it has running statistics.
    module: object = None
    calibration: np.ndarray | None = None

    def outputs(self) -> list[np.ndarray]:
        return _flat(jax.jit(self.function)(self.parameters, *self.inputs))

    def outputs_in_double(self) -> list[np.ndarray]:
        """The same function with every float in double precision."""
        with jax.enable_x64(True):
            wide = jax.tree.map(_widen, (self.parameters, *self.inputs))
            return _flat(jax.jit(self.function)(*wide))


@dataclass(frozen=True)
class JaxSystem:
    name: str
    summary: str
    build: Callable[[bool], JaxModel]


JAX_SYSTEMS: dict[str, JaxSystem] = {}


def jax_system(build):
    """Registers a builder under its own name; the first line of its docstring is the summary."""
    summary = build.__doc__.strip().splitlines()[0]
    JAX_SYSTEMS[build.__name__] = JaxSystem(build.__name__, summary, build)
    return build


def of_module(module, x: np.ndarray, calibration: np.ndarray | None = None,
              loops: bool = False) -> JaxModel:
    """A Flax module with random weights, and statistics of `calibration` where it has any."""
    variables = flatten_dict(module.init(jax.random.key(SEED), x), sep="/")
    generator = np.random.default_rng(SEED)
    parameters = {name: _spread_if_constant(np.array(value), generator)
                  for name, value in sorted(variables.items())}
    function = lambda p, *inputs: module.apply(unflatten_dict(p, sep="/"), *inputs)
    model = JaxModel(function, parameters, (x,), loops, module, calibration)
    calibrate(model)
    return model


def calibrate(model: JaxModel) -> None:
    """Replaces running statistics by those of one batch."""
    if model.calibration is None:
        return
    variables = unflatten_dict(model.parameters, sep="/")
    _, updated = model.module.apply(variables, model.calibration, True, mutable=["batch_stats"])
    for name, value in flatten_dict(updated, sep="/").items():
        model.parameters[name][...] = value


def relative_error(actual, expected) -> float:
    """The largest difference in any output over that output's largest magnitude."""
    return max(float(np.abs(a.astype(np.float64) - e).max() / np.abs(e).max())
               for a, e in zip(actual, expected))


def _flat(results) -> list[np.ndarray]:
    return [np.asarray(leaf) for leaf in jax.tree.leaves(results)]


def _widen(array):
    return array.astype(np.float64) if array.dtype == np.float32 else array


def _spread_if_constant(array: np.ndarray, generator) -> np.ndarray:
    if array.min() == array.max():
        array += 0.1 * generator.standard_normal(array.shape, np.float32)
    return array
