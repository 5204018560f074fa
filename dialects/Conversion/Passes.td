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
  }];
  let dependentDialects = ["::resnorm::halide::HalideDialect", "::mlir::affine::AffineDialect",
    "::mlir::arith::ArithDialect", "::mlir::math::MathDialect", "::mlir::tensor::TensorDialect"];
}

def ResNormPlanArenaPass : Pass<"resnorm-plan-arena", "::mlir::func::FuncOp"> {
  let summary = "Put all intermediates of a function into one arena";
  let description = [{
    Every `memref.alloc` of static size that lives and dies inside the function
    becomes a `memref.view` of one allocation; two whose lifetimes do not overlap
    may share bytes. Offsets are aligned to 64 bytes.
  }];
  let dependentDialects = ["::mlir::memref::MemRefDialect", "::mlir::arith::ArithDialect"];
}

def ResNormStatusReturnsPass : Pass<"resnorm-status-returns", "::mlir::ModuleOp"> {
  let summary = "Make every function return a status, as Halide kernels do";
  let description = [{
    A failed `cf.assert`, a kernel that reports an error and a callee that failed
    make the function return a non-zero code at once, after the message was
    given to the runtime; nothing aborts.

    Before: `cf.assert %c, "index out of range"`. After: `cf.cond_br %c, ^next, ^fail`.
  }];
  let dependentDialects = ["::mlir::cf::ControlFlowDialect", "::mlir::LLVM::LLVMDialect",
    "::mlir::arith::ArithDialect", "::mlir::func::FuncDialect"];
}

def ConvertHalideToLLVMPass : Pass<"convert-halide-to-llvm", "::mlir::ModuleOp"> {
  let summary = "Lower kernel calls to C calls through halide_buffer_t, and the host code around them to LLVM";
  let description = [{
    A `halide.call` on memrefs fills one `halide_buffer_t` for each buffer on the
    stack of the function, extents and strides reversed to Halide's order, and
    calls the kernel's C function.
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
}

#endif // RESNORM_CONVERSION_PASSES_TD
