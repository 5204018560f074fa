//===- KernelToPipeline.h - The two halves of the pass ----------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_CONVERSION_KERNELTOPIPELINE_H
#define RESNORM_LIB_CONVERSION_KERNELTOPIPELINE_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "resnorm/Dialect/Halide/IR/Halide.h"

namespace resnorm {

/// Builds the pipeline of `kernel`, before it and of the same name. Fails, with
/// diagnostics at what kernels cannot hold, and then leaves nothing behind.
mlir::FailureOr<halide::PipelineOp> convertKernel(mlir::func::FuncOp kernel,
                                                  bool strict);

/// Replaces a call of `kernel`, which still has its body: the sizes of dynamic
/// results are computed from it.
mlir::LogicalResult convertCall(mlir::func::CallOp call,
                                mlir::func::FuncOp kernel);

} // namespace resnorm

#endif // RESNORM_LIB_CONVERSION_KERNELTOPIPELINE_H
