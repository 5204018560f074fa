"""JAX: XLA on the CPU."""

import os

os.environ.setdefault("XLA_FLAGS", "--xla_cpu_multi_thread_eigen=true")

import jax  # noqa: E402
import jax.numpy as jnp  # noqa: E402
import numpy as np  # noqa: E402


FORM = "jax"


def version() -> str:
    return f"jax {jax.__version__}"


def prepare(case, function, threads: int):
    dtype = {"f32": jnp.float32, "bf16": jnp.bfloat16}[case.element]
    arguments = [jnp.asarray(v, dtype) for v in case.inputs.values()]
    compiled = jax.jit(function)

    def call():
        return compiled(*arguments).block_until_ready()
    return {"jax": (call, lambda result: [np.asarray(result.astype(jnp.float32))])}
