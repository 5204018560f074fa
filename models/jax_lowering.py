"""From a JAX function to MLIR: StableHLO, then linalg on tensors, by what jaxlib ships.

Arguments are flattened as JAX flattens them. No parameter has a name: they bind in order.
"""

import re

import jax
from jaxlib.mlir import passmanager
from jaxlib.mlir.dialects import stablehlo

PASSES = ("builtin.module(func.func(chlo-legalize-to-stablehlo),stablehlo-legalize-to-linalg,"
          "canonicalize,cse)")


def lower(function, *arguments) -> str:
    """The IR of `@main`. Loops must be unrolled: jaxlib leaves `stablehlo.while` alone."""
    module = jax.jit(function).lower(*arguments).compiler_ir("stablehlo")
    stablehlo.register_stablehlo_passes()
    with module.context:
        # JAX keeps the module and compiles it when the function is called: lower a copy.
        copy = module.operation.clone()
        passmanager.PassManager.parse(PASSES).run(copy.operation)
        return str(copy)


def lower_loop(step, state: list, data: list, count: int) -> str:
    """A loop in IR around one step, so that `count` steps are one call.

    `step(state, k, *data)` returns the next state, a list of float32 arrays like `state`, and a
    float32 number; k is an int32. `@main(state..., data...)` returns the numbers of all steps.
    """
    text = lower(step, state, jax.numpy.int32(0), *data)
    text = re.sub(r"func\.func public @main\(", "func.func private @step(", text).rstrip()
    types = [_type(array) for array in state]
    read = [_type(array) for array in data]
    numbers = f"tensor<{count}xf32>"
    last = len(types)

    def listing(prefix):
        return ", ".join(f"%{prefix}{k}" for k in range(last))

    arguments = [f"%s{k}: {t}" for k, t in enumerate(types)]
    arguments += [f"%d{k}: {t}" for k, t in enumerate(read)]
    carried = ", ".join([f"%c{k} = %s{k}" for k in range(last)] + ["%numbers = %none"])
    given = ", ".join([listing("c"), "%i"] + [f"%d{k}" for k in range(len(read))])
    carried_types = ", ".join(types + [numbers])
    main = f"""
  func.func @main({", ".join(arguments)}) -> {numbers} {{
    %zero = arith.constant 0 : index
    %one = arith.constant 1 : index
    %count = arith.constant {count} : index
    %none = tensor.empty() : {numbers}
    %all:{last + 1} = scf.for %k = %zero to %count step %one
        iter_args({carried}) -> ({carried_types}) {{
      %k32 = arith.index_cast %k : index to i32
      %i = tensor.from_elements %k32 : tensor<i32>
      %next:{last + 1} = func.call @step({given})
          : ({", ".join(types + ["tensor<i32>"] + read)}) -> ({", ".join(types + ["tensor<f32>"])})
      %number = tensor.extract %next#{last}[] : tensor<f32>
      %more = tensor.insert %number into %numbers[%k] : {numbers}
      scf.yield {", ".join(f"%next#{k}" for k in range(last))}, %more : {carried_types}
    }}
    return %all#{last} : {numbers}
  }}
}}
"""
    return text.removesuffix("}") + main.lstrip("\n")


def _type(array) -> str:
    return f"tensor<{''.join(f'{extent}x' for extent in array.shape)}f32>"
