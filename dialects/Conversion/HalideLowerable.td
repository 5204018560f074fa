#ifndef RESNORM_HALIDE_LOWERABLE_TD
#define RESNORM_HALIDE_LOWERABLE_TD

include "mlir/IR/OpBase.td"

def HalideLowerableOpInterface : OpInterface<"HalideLowerable"> {
  let cppNamespace = "::resnorm";
  let description = [{
    An op on tensors that can become funcs of a `halide.pipeline`. Attached to ops
    of other dialects as an external model. Whoever forms kernels asks
    `checkHalideLowerable` first; `lowerToHalide` is called only where it succeeded.
  }];
  let methods = [
    InterfaceMethod<[{
      Succeeds where kernels can hold this op. Otherwise says why through
      `emitError`, which may be null: what it is, that kernels cannot hold it, what to do.
    }], "::llvm::LogicalResult", "checkHalideLowerable",
    (ins "::llvm::function_ref<::mlir::InFlightDiagnostic()>":$emitError),
    "", "return ::mlir::success();">,
    InterfaceMethod<[{
      Builds the funcs of this op and registers each result with
      `builder.define(result, func)`. The builder already holds every operand.
    }], "void", "lowerToHalide", (ins "::resnorm::FuncGraphBuilder &":$builder)>
  ];
}

#endif // RESNORM_HALIDE_LOWERABLE_TD
