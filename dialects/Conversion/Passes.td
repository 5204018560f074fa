#ifndef RESNORM_CONVERSION_PASSES_TD
#define RESNORM_CONVERSION_PASSES_TD

include "mlir/Pass/PassBase.td"

def ConvertToHalidePass : Pass<"convert-to-halide", "::mlir::ModuleOp"> {
  let summary = "Turn every kernel function into a halide.pipeline without a schedule";
  let description = [{
    Each private function marked `resnorm.kernel` becomes a `halide.pipeline` of
    the same name and each call of it a destination-style `halide.call`. Ops
    lower through the `HalideLowerable` interface: resnorm ops to named funcs,
    any linalg op through its indexing maps and region, tensor shape ops to index
    arithmetic. No schedule is made here.

    Before: `%y = call @layer_norm_0(%x) : (tensor<4x8xf32>) -> tensor<4x8xf32>`.
    After: `%y = halide.call @layer_norm_0 ins(%x : ...) outs(%empty : ...) -> ...`.

    Floating point: ordinary arithmetic (add, subtract, multiply, divide) gets
    `fastmath<contract>` and the combining addition of a sum `reassoc,contract`:
    code generation may then fuse and reorder it. Comparisons, minima, maxima and
    selects keep the flags they had, so that NaN goes where the model says. With
    `strict`, no flag is added.

    Data-dependent reads (gathers) are clamped to the bounds of what they read:
    a kernel cannot stop half way. Guards stay on the host, as `cf.assert`; an op
    that holds one is refused.
  }];
  let options = [Option<"strict", "strict", "bool", "false",
    "Keep IEEE semantics of every operation: no contraction, no reassociation of sums">];
  let dependentDialects = ["::resnorm::halide::HalideDialect", "::mlir::affine::AffineDialect",
    "::mlir::arith::ArithDialect", "::mlir::math::MathDialect", "::mlir::tensor::TensorDialect"];
}

def ResNormVerifyKernelsPass : Pass<"resnorm-verify-kernels", "::mlir::ModuleOp"> {
  let summary = "Compare the results of every kernel call with the reference path";
  let description = [{
    Runs between `resnorm-form-kernels` and `convert-to-halide`. Each call of a
    kernel function is followed by a call of a copy of that function, marked
    `resnorm.reference`, in which `resnorm-decompose` has left nothing but what
    stock MLIR makes loops of. It gets the operands and the results of the
    kernel, so that errors do not add up from one kernel to the next, and its
    `halide.expect` ops stop the run at the first kernel that is wrong. There is
    one copy for each call, since the message names the place of the call.

    What the init function of `resnorm-hoist-parameters` computed once is compared
    at the start of each call, with what a copy of it computes of the parameters.

    Before:
    ```mlir
    %y = call @softmax_0(%x) : (tensor<4x8xf32>) -> tensor<4x8xf32>
    ```
    After:
    ```mlir
    %y = call @softmax_0(%x) : (tensor<4x8xf32>) -> tensor<4x8xf32>
    call @softmax_0.reference(%x, %y) : (tensor<4x8xf32>, tensor<4x8xf32>) -> ()
    ...
    func.func private @softmax_0.reference(%x: tensor<4x8xf32>, %got: tensor<4x8xf32>)
        attributes {no_inline, resnorm.reference} {
      ...
      halide.expect "softmax_0" result 0 %got, %want : tensor<4x8xf32>, tensor<4x8xf32>
      return
    }
    ```
  }];
  let dependentDialects = ["::resnorm::halide::HalideDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::arith::ArithDialect", "::mlir::math::MathDialect", "::mlir::tensor::TensorDialect"];
}

def ResNormDestinationsPass : Pass<"resnorm-destinations", "::mlir::ModuleOp"> {
  let summary = "Make public functions write their results into buffers of the caller";
  let description = [{
    Every result of a public function becomes a memref argument after the inputs,
    and a `bufferization.materialize_in_destination` fills it; inputs are marked
    read-only. What the function was, its signature, stays on it as
    `resnorm.signature`; for a function whose parameters were hoisted it also names
    the init function (`init`), says how many of the last inputs that computes
    (`prepared`), and which parameters nothing else reads (`released`). Where a result has a dynamic extent, a second function,
    `@<name>.result_shapes`, takes the same inputs and stores all extents of all
    results; an extent that depends on data is refused. Concatenations become
    insertions, so that their pieces can be written in place.

    Before: `func @main(%x: tensor<4xf32>) -> tensor<4xf32>`.
    After: `func @main(%x: tensor<4xf32>, %y: memref<4xf32>)`.
  }];
  let dependentDialects = ["::mlir::linalg::LinalgDialect", "::mlir::bufferization::BufferizationDialect", "::mlir::arith::ArithDialect",
    "::mlir::affine::AffineDialect", "::mlir::memref::MemRefDialect", "::mlir::tensor::TensorDialect"];
}

def ResNormLowerCopiesPass : Pass<"resnorm-lower-copies", "::mlir::func::FuncOp"> {
  let summary = "Copy strided memrefs by loops over contiguous rows";
  let description = [{
    A `memref.copy` between two contiguous memrefs is left to be one memcpy. Any
    other would become a call of MLIR's runner library: here it becomes loops
    around copies of its longest contiguous rows, or of single elements.
  }];
  let dependentDialects = ["::mlir::memref::MemRefDialect", "::mlir::arith::ArithDialect", "::mlir::scf::SCFDialect"];
}

def ResNormPlanArenaPass : Pass<"resnorm-plan-arena", "::mlir::func::FuncOp"> {
  let summary = "Put all intermediates of a function into one arena";
  let description = [{
    Every `memref.alloc` of static size that lives and dies inside the function
    becomes a `memref.view` of one allocation; two whose lifetimes do not overlap
    may share bytes. Offsets are aligned to `alignment` bytes. A function's
    `resnorm.signature`, where it has one, gains the arena's `arena_bytes`.
  }];
  let options = [Option<"alignment", "alignment", "int64_t", "64",
                        "Bytes that offsets in the arena are multiples of">];
  let dependentDialects = ["::mlir::memref::MemRefDialect", "::mlir::arith::ArithDialect"];
}

def ResNormSyncDevicesPass : Pass<"resnorm-sync-devices", "::mlir::ModuleOp"> {
  let summary = "Bring memory to the host before host code between kernels of a device";
  let description = [{
    Where some kernel of the module is for a device, every op that reads or writes
    memory on the host gets a `halide.sync_host` of that memory before it: a loop
    as a whole, unless it holds calls. Calls of kernels and functions need none.

    Before:
    ```mlir
    halide.call @gelu_0 ins(%x : memref<8xf32>) outs(%y : memref<8xf32>)
    %v = memref.load %y[%i] : memref<8xf32>
    ```
    After:
    ```mlir
    halide.call @gelu_0 ins(%x : memref<8xf32>) outs(%y : memref<8xf32>)
    halide.sync_host %y : memref<8xf32>
    %v = memref.load %y[%i] : memref<8xf32>
    ```
  }];
  let dependentDialects = ["::resnorm::halide::HalideDialect"];
}

def ResNormExactRoundingsPass : Pass<"resnorm-exact-roundings", "::mlir::func::FuncOp"> {
  let summary = "Keep every rounding of emulated half-precision arithmetic";
  let description = [{
    `arith-emulate-unsupported-floats` marks the truncation after each op
    `contract`, so that a fold may drop it where an extension follows: a chain of
    bf16 ops then rounds once, not after each op as the model says. This pass
    takes the mark away.

    Before: `arith.truncf %x fastmath<contract> : f32 to bf16`.
    After: `arith.truncf %x : f32 to bf16`.
  }];
}

def ResNormStatusReturnsPass : Pass<"resnorm-status-returns", "::mlir::ModuleOp"> {
  let summary = "Make every function return a status, as Halide kernels do";
  let description = [{
    A failed `cf.assert`, a kernel that reports an error and a callee that failed
    make the function return a non-zero code at once, after the message was
    given to the runtime; nothing aborts.

    Needs structured control flow lowered to `cf` first. A `halide.call` becomes a
    `halide.invoke` whose status is tested; one that would write no element is
    skipped.

    Before: `cf.assert %c, "index out of range"`. After: `cf.cond_br %c, ^next, ^fail`.
  }];
  let dependentDialects = ["::mlir::cf::ControlFlowDialect", "::mlir::LLVM::LLVMDialect",
    "::mlir::arith::ArithDialect", "::mlir::func::FuncDialect", "::mlir::memref::MemRefDialect",
    "::mlir::ub::UBDialect", "::resnorm::halide::HalideDialect"];
}

def ConvertHalideToLLVMPass : Pass<"convert-halide-to-llvm", "::mlir::ModuleOp"> {
  let summary = "Lower kernel calls to C calls through halide_buffer_t, and the host code around them to LLVM";
  let description = [{
    A `halide.invoke` fills one `halide_buffer_t` for each buffer on the stack of
    the function, extents and strides reversed to Halide's order, and calls the
    kernel's C function. All calls of a function share that stack memory.

    Each function with a `resnorm.signature` gets a second entry,
    `i32 @<name>.packed(ptr)`, that takes everything from one array of 64-bit
    words: for each input, then each output, its address and its extents.
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
}

def ResNormEmbedKernelsPass : Pass<"resnorm-embed-kernels", "::mlir::ModuleOp"> {
  let summary = "Replace kernel calls on memrefs by plain calls, and kernels by constants of the module";
  let description = [{
    For modules that stock passes lower and that stock tools execute: nothing of
    the `halide` dialect is left. Each kernel that is called becomes a private
    function on memrefs, which describes them by `halide_buffer_t` and calls the
    code of the kernel. That code is a constant of the module, an object; the
    runtime, `libresnorm_runtime.so`, links it into the process at the first call.

    A kernel that fails makes a `cf.assert` of its function fail, after the
    runtime has written the reason to stderr. Run it after bufferization and before
    `memref`, `func`, `cf` and `arith` are lowered; the casts from memrefs to their
    descriptors go with `reconcile-unrealized-casts`.

    Before:
    ```mlir
    halide.call @add_norm_0 ins(%x, %y : memref<4x8xf32>, memref<4x8xf32>) outs(%z : memref<4x8xf32>)
    ...
    halide.binary @add_norm_0 attributes {object = "...", ...}
    ```
    After:
    ```mlir
    call @add_norm_0(%x, %y, %z) : (memref<4x8xf32>, memref<4x8xf32>, memref<4x8xf32>) -> ()
    ...
    func.func private @add_norm_0(%arg0: memref<4x8xf32>, ...) {
      ...
      %code = llvm.call @resnorm_kernel_entry(%kernel) : (!llvm.ptr) -> !llvm.ptr
      %status = llvm.call %code(%b0, %b1, %b2) : !llvm.ptr, (!llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
      %ok = arith.cmpi eq, %status, %c0_i32 : i32
      cf.assert %ok, "kernel 'add_norm_0' failed"
      return
    }
    llvm.mlir.global internal constant @add_norm_0.object("...")
    ```
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect", "::mlir::arith::ArithDialect",
    "::mlir::cf::ControlFlowDialect", "::mlir::func::FuncDialect", "::mlir::memref::MemRefDialect"];
}

def ResNormProfileKernelsPass : Pass<"resnorm-profile-kernels", "::mlir::ModuleOp"> {
  let summary = "Tell the runtime when every kernel call begins and ends";
  let description = [{
    Runs after `convert-halide-to-llvm`. Calls of kernels, which are those of a
    `halide.binary`, get a call of the runtime before, with the kernel's name and
    the place of the call in the model, one after, and one for each buffer.

    Before:
    ```mlir
    %status = llvm.call @softmax_0(%x, %y) : (!llvm.ptr, !llvm.ptr) -> i32
    ```
    After:
    ```mlir
    llvm.call @resnorm_profile_begin(%name, %place) : (!llvm.ptr, !llvm.ptr) -> ()
    %status = llvm.call @softmax_0(%x, %y) : (!llvm.ptr, !llvm.ptr) -> i32
    llvm.call @resnorm_profile_end() : () -> ()
    llvm.call @resnorm_profile_buffer(%x) : (!llvm.ptr) -> ()
    llvm.call @resnorm_profile_buffer(%y) : (!llvm.ptr) -> ()
    ```
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
}

#endif // RESNORM_CONVERSION_PASSES_TD
