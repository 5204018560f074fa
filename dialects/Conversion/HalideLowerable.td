#ifndef RESNORM_HALIDE_LOWERABLE_TD
#define RESNORM_HALIDE_LOWERABLE_TD

include "mlir/IR/OpBase.td"

def HalideLowerableOpInterface : OpInterface<"HalideLowerable"> {
  let cppNamespace = "::resnorm";
  let description = [{
    An op on tensors that can become funcs of a `halide.pipeline`. The builder
    already holds a func or parameter for every operand; the op defines one func
    for each of its results. Attached to ops of other dialects as an external model.
  }];
  let methods = [
    InterfaceMethod<[{
      Builds the funcs of this op and registers them with
      `builder.define(result, func)`. On failure says why with a diagnostic at the op.
    }], "::llvm::LogicalResult", "lowerToHalide", (ins "::resnorm::FuncGraphBuilder &":$builder)>
  ];
}

#endif // RESNORM_HALIDE_LOWERABLE_TD
