//===- Pipelines.h - The compiler, stage by stage ---------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   import -> raise -> fuse -> form kernels -> convert -> schedule -> verify
//   -> codegen -> host lowering
//
// Each build function adds one stage and may be used alone.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_PIPELINES_PIPELINES_H
#define RESNORM_PIPELINES_PIPELINES_H

#include "mlir/Pass/PassOptions.h"

namespace mlir {
class OpPassManager;
} // namespace mlir

namespace resnorm {

struct PipelineOptions : public mlir::PassPipelineOptions<PipelineOptions> {
  Option<std::string> target{
      *this, "target",
      llvm::cl::desc("Halide target string; 'host' is the machine compiling"),
      llvm::cl::init("host")};
  Option<std::string> cacheDirectory{
      *this, "cache-directory",
      llvm::cl::desc("Folder of kernels' objects kept across runs; none if "
                     "empty")};
  Option<std::string> scheduleFile{
      *this, "schedule-file",
      llvm::cl::desc("File of kernels with schedules to take instead of those "
                     "that the rules make")};
  Option<bool> allowNarrowStatistics{
      *this, "allow-narrow-statistics",
      llvm::cl::desc("Take statistics in f32 where a front end widened f32 to "
                     "f64 for them"),
      llvm::cl::init(true)};
  Option<bool> verifyKernels{
      *this, "verify-kernels",
      llvm::cl::desc("Compare the results of every kernel call with the "
                     "reference path"),
      llvm::cl::init(false)};
  Option<bool> profileKernels{
      *this, "profile-kernels",
      llvm::cl::desc("Tell the runtime when every kernel call begins and ends"),
      llvm::cl::init(false)};
  Option<bool> normsOnly{
      *this, "norms-only",
      llvm::cl::desc("Compile norms and residual connections, and leave every "
                     "other op as it is"),
      llvm::cl::init(false)};
  Option<bool> prepareParameters{
      *this, "prepare-parameters",
      llvm::cl::desc("Let the runtime compute once what depends on parameters "
                     "alone, such as packed weights, when they are bound"),
      llvm::cl::init(true)};
};

/// Stage 1: private helpers inlined, TOSA to linalg, canonical, constants
/// propagated. Afterwards: linalg on tensors.
void buildImportPipeline(mlir::OpPassManager &pm,
                         const PipelineOptions &options);

/// Stages 2 to 4: raise, fuse, form kernels. Afterwards every kernel is a
/// function that host code calls.
void buildFormationPipeline(mlir::OpPassManager &pm,
                            const PipelineOptions &options);

/// Stages 2 to 6: raise, fuse, form kernels, convert. Afterwards: host code on
/// tensors with a `halide.call` for each kernel, and `halide.pipeline` ops
/// without schedules.
void buildAlgorithmPipeline(mlir::OpPassManager &pm,
                            const PipelineOptions &options);

/// Stages 7 and 8: a schedule for every `halide.pipeline`, and a legal one.
void buildSchedulePipeline(mlir::OpPassManager &pm,
                           const PipelineOptions &options);

/// Stages 2 to 8: raise, fuse, form kernels, convert, schedule, verify.
/// Afterwards: host code on tensors with a `halide.call` for each kernel, and
/// scheduled `halide.pipeline` ops.
void buildKernelPipeline(mlir::OpPassManager &pm,
                         const PipelineOptions &options);

/// Stage 9: every `halide.pipeline` becomes an object, a `halide.binary`.
void buildCodegenPipeline(mlir::OpPassManager &pm,
                          const PipelineOptions &options);

/// Stage 10: bufferized, arena planned, status returns, LLVM dialect.
void buildHostPipeline(mlir::OpPassManager &pm, const PipelineOptions &options);

/// All of it: from model IR to the LLVM dialect and kernels' objects.
void buildResNormPipeline(mlir::OpPassManager &pm,
                          const PipelineOptions &options);

/// Stages 2 to 9 for the norms and residual connections of a module that
/// another compiler goes on with: every other op is left as it is. Afterwards:
/// a `halide.call` on tensors for each kernel, which one-shot bufferization
/// knows, and objects. Once bufferized, `resnorm-embed-kernels` makes plain
/// calls of them.
void buildPartialKernelPipeline(mlir::OpPassManager &pm,
                                const PipelineOptions &options);

/// Bufferizes a module with kernels, embeds them and lowers all of it to the
/// LLVM dialect by stock passes. Functions keep their signatures, tensors being
/// memrefs then, and allocate results by malloc. What is left needs
/// libresnorm_runtime.so and nothing else of ours: mlir-runner executes it.
void buildEmbedPipeline(mlir::OpPassManager &pm,
                        const PipelineOptions &options);

/// From a stranger's linalg on tensors to what mlir-runner executes, norms and
/// residual connections through Halide and the rest through MLIR's loops.
void buildPartialPipeline(mlir::OpPassManager &pm,
                          const PipelineOptions &options);

/// From model IR to what mlir-runner executes, all that can be a kernel through
/// Halide. No runtime binds parameters there, so nothing is prepared for them.
void buildStandalonePipeline(mlir::OpPassManager &pm,
                             const PipelineOptions &options);

/// The same result by stock MLIR alone: resnorm ops decomposed, linalg to
/// loops, no Halide. Slow, and the oracle that owes nothing to the product.
void buildReferencePipeline(mlir::OpPassManager &pm);

/// Registers `resnorm-import`, `resnorm-kernels`, `resnorm-host`,
/// `resnorm-pipeline`, `resnorm-partial-kernels`, `resnorm-embed`,
/// `resnorm-partial-pipeline`, `resnorm-standalone-pipeline` and
/// `resnorm-reference`.
void registerPipelines();

} // namespace resnorm

#endif // RESNORM_PIPELINES_PIPELINES_H
