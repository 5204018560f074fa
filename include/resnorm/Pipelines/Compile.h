//===- Compile.h - From model IR to something to run ------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The whole way in one call, for tools and embedders. The module is changed in
// place; afterwards it is what Executable::create takes. The context must have
// the dialects of registerAllDialects.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_PIPELINES_COMPILE_H
#define RESNORM_PIPELINES_COMPILE_H

#include "mlir/IR/BuiltinOps.h"
#include "resnorm/Pipelines/Pipelines.h"

namespace resnorm {

/// Compiles model IR of any stage through Halide. Says why with diagnostics
/// where it fails.
mlir::LogicalResult compile(mlir::ModuleOp module,
                            const PipelineOptions &options);

/// Stops after stage 5: every kernel is a function of resnorm and linalg ops.
mlir::LogicalResult formKernels(mlir::ModuleOp module,
                                const PipelineOptions &options);

/// Stops after stage 6: kernels are `halide.pipeline` ops without schedules.
mlir::LogicalResult compileToAlgorithms(mlir::ModuleOp module,
                                        const PipelineOptions &options);

/// Goes on from there to what `compile` gives.
mlir::LogicalResult compileAlgorithms(mlir::ModuleOp module,
                                      const PipelineOptions &options);

/// Stops after stage 8: kernels are `halide.pipeline` ops with their schedules.
mlir::LogicalResult compileToSchedules(mlir::ModuleOp module,
                                       const PipelineOptions &options);

/// Compiles model IR by the reference path: the same signature and results,
/// no Halide.
mlir::LogicalResult compileReference(mlir::ModuleOp module);

} // namespace resnorm

#endif // RESNORM_PIPELINES_COMPILE_H
