#ifndef HALIDE_DIALECT_TD
#define HALIDE_DIALECT_TD

include "mlir/IR/OpBase.td"

def Halide_Dialect : Dialect {
  let name = "halide";
  let summary = "Halide pipelines: algorithm and schedule as IR";
  let description = [{
    A `halide.pipeline` holds an algorithm (funcs in pure and update form over
    named vars) and, at its end, a schedule (one directive an op, each naming a
    func and its vars). Everything follows Halide's own conventions: dimension 0
    is the innermost and has stride 1, coordinates are 32-bit, vars are names.
    Code outside (`halide.call`) sees tensors and memrefs in MLIR's order; the
    one place where the order turns is between a call and its pipeline.
  }];
  let cppNamespace = "::resnorm::halide";
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::math::MathDialect"];
  let useDefaultTypePrinterParser = 1;
  let hasConstantMaterializer = 1;
  let extraClassDeclaration = "void registerTypes();";
}

#endif // HALIDE_DIALECT_TD
