#ifndef RESNORM_DIALECT_TD
#define RESNORM_DIALECT_TD

include "mlir/IR/OpBase.td"

def ResNorm_Dialect : Dialect {
  let name = "resnorm";
  let summary = "Residual connections and normalizations";
  let description = [{
    The words every deep network is made of: residual connections,
    normalizations, their fused forms, and the activations around them. All ops
    have value semantics on ranked tensors of f64, f32, bf16 or f16 with static
    or dynamic dimensions. The meaning of each op is a formula with numbered
    constraints in `dialects/ResNorm/spec.md`; the same numbers stand in the
    verifier and in the names of the tests.
  }];
  let cppNamespace = "::resnorm";
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::tensor::TensorDialect"];
  let useDefaultAttributePrinterParser = 1;
}

#endif // RESNORM_DIALECT_TD
