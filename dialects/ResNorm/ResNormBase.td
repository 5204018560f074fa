#ifndef RESNORM_BASE_TD
#define RESNORM_BASE_TD

include "ResNorm/ResNormAttributes.td"
include "ResNorm/ResNormInterfaces.td"
include "mlir/Dialect/Linalg/IR/LinalgInterfaces.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

def ResNorm_Float : AnyTypeOf<[F64, F32, F16, BF16], "f64, f32, f16 or bf16">;
def ResNorm_Tensor : RankedTensorOf<[ResNorm_Float]>;

// Every op of the dialect is pure, can say the shape of its results, and
// decomposes to linalg: the reference path, which owes nothing to Halide.
class ResNorm_Op<string mnemonic, list<Trait> traits = []>
    : Op<ResNorm_Dialect, mnemonic, traits # [Pure,
        DeclareOpInterfaceMethods<AggregatedOpInterface, ["decomposeOperation"]>,
        DeclareOpInterfaceMethods<ReifyRankedShapedTypeOpInterface, ["reifyResultShapes"]>]> {
  let hasVerifier = 1;
  let hasCanonicalizer = 1;
}

#endif // RESNORM_BASE_TD
