#ifndef HALIDE_CALL_OPS_TD
#define HALIDE_CALL_OPS_TD

include "Halide/AlgorithmOps.td"
include "mlir/Interfaces/DestinationStyleOpInterface.td"

def Halide_CallOp : Halide_Op<"call", [DestinationStyleOpInterface, AttrSizedOperandSegments,
    DeclareOpInterfaceMethods<SymbolUserOpInterface>,
    DeclareOpInterfaceMethods<MemoryEffectsOpInterface>]> {
  let summary = "Run a kernel on tensors or memrefs";
  let description = [{
    Calls a `halide.pipeline` or the `halide.binary` made of it. Inputs are
    tensors, memrefs or scalars in the pipeline's parameter order, dimensions in
    MLIR's order (the pipeline sees them reversed). `outs` are the destinations:
    written whole, never read. On memrefs there is no result. Memrefs may be
    strided where the innermost stride is 1.

    ```mlir
    %r = halide.call @add_norm ins(%x, %y : tensor<128x768xf32>, tensor<128x768xf32>)
        outs(%init : tensor<128x768xf32>) -> tensor<128x768xf32>
    ```
  }];
  let arguments = (ins FlatSymbolRefAttr:$callee, Variadic<AnyType>:$inputs,
    Variadic<AnyShaped>:$outputs);
  let results = (outs Variadic<AnyRankedTensor>:$results);
  let assemblyFormat = [{
    $callee (`ins` `(` $inputs^ `:` type($inputs) `)`)?
    (`outs` `(` $outputs^ `:` type($outputs) `)`)? attr-dict (`->` type($results)^)?
  }];
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getOutputsMutable(); }
  }];
}

def Halide_InvokeOp : Halide_Op<"invoke", [AttrSizedOperandSegments]> {
  let summary = "Run a kernel on memrefs and return its status";
  let description = [{
    What a bufferized `halide.call` becomes once the function around it can
    report errors: 0, or the error code of Halide.

    ```mlir
    %status = halide.invoke @relu ins(%x : memref<8xf32>) outs(%y : memref<8xf32>)
    ```
  }];
  let arguments = (ins FlatSymbolRefAttr:$callee, Variadic<AnyType>:$inputs,
    Variadic<AnyMemRef>:$outputs);
  let results = (outs I32:$status);
  let assemblyFormat = [{
    $callee (`ins` `(` $inputs^ `:` type($inputs) `)`)?
    (`outs` `(` $outputs^ `:` type($outputs) `)`)? attr-dict
  }];
}

def Halide_SyncHostOp : Halide_Op<"sync_host"> {
  let summary = "Let the host read, and write, memory that kernels of a device use";
  let description = [{
    What of the memref is newer on the device is copied to the host. With
    `writes` the host's is the newer one from then on. `resnorm-sync-devices` puts
    it before host code between kernels.

    ```mlir
    halide.sync_host %x writes : memref<8xf32>
    ```
  }];
  let arguments = (ins AnyMemRef:$memref, UnitAttr:$writes);
  let assemblyFormat = "$memref (`writes` $writes^)? attr-dict `:` type($memref)";
}

def Halide_BinaryOp : Halide_Op<"binary", [Symbol]> {
  let summary = "A kernel in machine code";
  let description = [{
    What `halide-codegen` makes of a pipeline: an object file that defines the C
    function `sym_name`, taking one `halide_buffer_t *` for each buffer and a
    value for each scalar, then one buffer for each result, and returning 0 or a
    Halide error code. `parameter_types` and `result_types` are the pipeline's.
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, TypeArrayAttr:$parameter_types,
    TypeArrayAttr:$result_types, StrAttr:$target, StrAttr:$object);
  let assemblyFormat = "$sym_name attr-dict-with-keyword";
  let extraClassDeclaration = [{
    /// The feature of the target that says which devices the kernel runs on,
    /// "opencl" or "cuda"; empty for none.
    ::llvm::StringRef getDevice();
  }];
}

#endif // HALIDE_CALL_OPS_TD
