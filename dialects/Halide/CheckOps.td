#ifndef HALIDE_CHECK_OPS_TD
#define HALIDE_CHECK_OPS_TD

include "Halide/HalideDialect.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

def Halide_ExpectOp : Op<Halide_Dialect, "expect", [DeclareOpInterfaceMethods<MemoryEffectsOpInterface>]> {
  let summary = "Compare a kernel's result with what it should be";
  let description = [{
    `got` is result `number` of a call of kernel `kernel`, `want` the same by
    another way. Whoever runs the function says what difference is allowed; a
    larger one makes the function fail with a message at this op's location.

    ```mlir
    halide.expect "matmul_0" result 0 %got, %want : tensor<4x8xf32>, tensor<4x8xf32>
    ```
  }];
  let arguments = (ins StrAttr:$kernel, I64Attr:$number, AnyShaped:$got, AnyShaped:$want);
  let assemblyFormat = [{
    $kernel `result` $number $got `,` $want attr-dict `:` type($got) `,` type($want)
  }];
  let hasVerifier = 1;
}

def Halide_CompareOp : Op<Halide_Dialect, "compare"> {
  let summary = "Compare two memrefs and return a status";
  let description = [{
    What a bufferized `halide.expect` becomes once the function around it can
    report errors: 0, or 1 after the runtime was given a message. `what` points to
    the text that begins the message.

    ```mlir
    %status = halide.compare %what, %got, %want : !llvm.ptr, memref<8xf32>, memref<8xf32>
    ```
  }];
  let arguments = (ins AnyType:$what, AnyMemRef:$got, AnyMemRef:$want);
  let results = (outs I32:$status);
  let assemblyFormat = "$what `,` $got `,` $want attr-dict `:` type(operands)";
}

#endif // HALIDE_CHECK_OPS_TD
