#ifndef TM_TENSOR_OPS_TD
#define TM_TENSOR_OPS_TD

include "mlir/Dialect/Linalg/IR/LinalgInterfaces.td"
include "mlir/IR/OpBase.td"
include "mlir/Interfaces/DestinationStyleOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

def TMTensor_Dialect : Dialect {
  let name = "tm_tensor";
  let summary = "What torch-mlir prints beside linalg";
  let description = [{
    torch-mlir writes the aggregations of graph networks as `tm_tensor.scatter`,
    which linalg has no word for. This dialect reads that op as it is printed,
    so that such IR needs no torch-mlir to be compiled.
  }];
  let cppNamespace = "::resnorm::tm_tensor";
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::scf::SCFDialect",
    "::mlir::tensor::TensorDialect"];
}

class TMTensor_Op<string mnemonic, list<Trait> traits = []> : Op<TMTensor_Dialect, mnemonic, traits>;

def TMTensor_ScatterOp : TMTensor_Op<"scatter", [RecursiveMemoryEffects, DestinationStyleOpInterface,
    DeclareOpInterfaceMethods<AggregatedOpInterface, ["decomposeOperation"]>]> {
  let summary = "Combine updates into a tensor at positions that are data";
  let description = [{
    Row n of `indices` says where update n goes: its i-th column is added to the
    coordinate of dimension `dimension_map[i]`. The dims of `updates` after the
    first are a window over the last dims of `original`, whose coordinates start
    at 0.

    The body gets the update and what stands at its place, in this order, and
    yields what stands there afterwards. Updates are applied in the order of
    `updates`. `unique_indices` promises that no place is updated twice. An
    index outside of `original` updates an unspecified element of it.

    ```mlir
    %sum = tm_tensor.scatter {dimension_map = array<i64: 0>} unique_indices(false)
        ins(%messages, %targets : tensor<256x64xf32>, tensor<256x1xi64>) outs(%zero : tensor<32x64xf32>) {
    ^bb0(%message: f32, %old: f32):
      %new = arith.addf %old, %message : f32
      tm_tensor.yield %new : f32
    } -> tensor<32x64xf32>
    ```
  }];
  let arguments = (ins AnyRankedTensor:$updates, AnyRankedTensor:$indices, AnyRankedTensor:$original,
    DenseI64ArrayAttr:$dimension_map, DefaultValuedAttr<BoolAttr, "true">:$unique_indices);
  let results = (outs AnyRankedTensor:$result);
  let regions = (region SizedRegion<1>:$body);
  let assemblyFormat = [{
    attr-dict `unique_indices` `(` $unique_indices `)`
    `ins` `(` $updates `,` $indices `:` type($updates) `,` type($indices) `)`
    `outs` `(` $original `:` type($original) `)` $body `->` type($result)
  }];
  let hasVerifier = 1;
  let hasRegionVerifier = 1;
  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getOriginalMutable(); }

    /// Where in `original` the update at `coordinates` of `updates` goes.
    /// `readIndex(row, column)` gives an element of `indices`, of type index.
    ::llvm::SmallVector<::mlir::Value> getTargetCoordinates(
        ::mlir::OpBuilder &builder, ::mlir::ValueRange coordinates,
        ::llvm::function_ref<::mlir::Value(::mlir::Value, int64_t)> readIndex);
  }];
}

def TMTensor_YieldOp : TMTensor_Op<"yield", [Pure, Terminator, HasParent<"ScatterOp">]> {
  let summary = "The value after an update";
  let arguments = (ins AnyType:$value);
  let assemblyFormat = "$value attr-dict `:` type($value)";
}

#endif // TM_TENSOR_OPS_TD
