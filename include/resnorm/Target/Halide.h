//===- Halide.h - The one door to libHalide ---------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Nothing of Halide.h shows here, and no exception leaves: whatever Halide
// refuses becomes a diagnostic at the pipeline.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TARGET_HALIDE_H
#define RESNORM_TARGET_HALIDE_H

#include "mlir/Support/LLVM.h"
#include "resnorm/Dialect/Halide/IR/Halide.h"
#include "llvm/ADT/SmallVector.h"
#include <string>

namespace resnorm {

/// What schedules need to know of the machine that kernels run on.
struct TargetDescription {
  /// The full Halide target string, "host" resolved.
  std::string name;
  /// Bytes in a vector register.
  unsigned vectorBytes = 16;
  /// How many vector registers there are.
  unsigned vectorRegisters = 16;
  /// Bytes that a core keeps close to itself, the second level on CPUs. The
  /// least of what the machines of a target have.
  int64_t cacheBytes = 512 * 1024;
  /// Bytes of the last-level cache, which all cores share.
  int64_t sharedCacheBytes = int64_t(32) << 20;
  bool isGPU = false;
  /// True for a GPU whose threads exchange registers by shuffles.
  bool hasLanes = false;
};

/// Resolves a Halide target string ("host", "x86-64-linux-avx2-fma", ...).
/// Fails with the reason, a sentence, in `error`.
mlir::FailureOr<TargetDescription> describeTarget(llvm::StringRef target,
                                                  std::string &error);

/// Compiles a scheduled pipeline to an object file (no runtime inside) that
/// defines one C function of the pipeline's name. `defaultTarget` serves
/// pipelines that name none. Safe to call from several threads on different
/// pipelines.
mlir::FailureOr<std::string> compileToObject(halide::PipelineOp pipeline,
                                             llvm::StringRef defaultTarget);

/// Everything that the bytes of `compileToObject` depend on, as text: the
/// pipeline without locations, its target, and which build of the compilers
/// this is. Empty where that is not known: such an object must not be kept.
std::string describeCompilation(halide::PipelineOp pipeline,
                                llvm::StringRef defaultTarget);

/// The code for a device that `compileToObject` would store: PTX for CUDA, C
/// for OpenCL.
mlir::FailureOr<std::string> emitDeviceCode(halide::PipelineOp pipeline,
                                            llvm::StringRef defaultTarget);

/// The loop nest that Halide makes of a scheduled pipeline, as text.
mlir::FailureOr<std::string> printLoopNest(halide::PipelineOp pipeline,
                                           llvm::StringRef defaultTarget);

/// Compiles Halide's runtime for a target to an object file at `path`.
mlir::LogicalResult compileRuntime(llvm::StringRef path, llvm::StringRef target,
                                   std::string &error);

} // namespace resnorm

#endif // RESNORM_TARGET_HALIDE_H
