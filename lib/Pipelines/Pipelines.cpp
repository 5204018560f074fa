//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Pipelines/Pipelines.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"
#include "resnorm/Conversion/Passes.h"
#include "resnorm/Dialect/Halide/Transforms/Passes.h"
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h"
#include "resnorm/Target/Halide.h"

using namespace mlir;
using namespace resnorm;

/// A target that is none is reported by the pass that makes its schedules.
static ResNormLayoutPassOptions
getLayoutOptions(const PipelineOptions &options) {
  ResNormLayoutPassOptions layout;
  std::string error;
  if (FailureOr<TargetDescription> target =
          describeTarget(options.target, error);
      succeeded(target))
    layout.vectorBytes = target->vectorBytes;
  return layout;
}

void resnorm::buildFormationPipeline(OpPassManager &pm,
                                     const PipelineOptions &options) {
  OpPassManager &functions = pm.nest<func::FuncOp>();
  ResNormRaisePassOptions raise;
  raise.allowNarrowStatistics = options.allowNarrowStatistics;
  raise.normsOnly = options.normsOnly;
  functions.addPass(createResNormRaisePass(raise));
  if (options.normsOnly) {
    functions.addPass(createResNormFusePass({/*normsOnly=*/true}));
    pm.addPass(createResNormFormKernelsPass({/*normsOnly=*/true}));
    return;
  }
  if (options.allowNarrowStatistics)
    functions.addPass(createResNormNarrowF64Pass());
  functions.addPass(createResNormFusePass());
  functions.addPass(createResNormLayoutPass(getLayoutOptions(options)));
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());

  OpPassManager &canonical = pm.nest<func::FuncOp>();
  // Not before: a guard would keep alive what raising leaves unread.
  canonical.addPass(createResNormGuardIndicesPass());
  if (options.prepareParameters) {
    canonical.addPass(createResNormPackWeightsPass({options.target}));
    pm.addPass(createResNormHoistParametersPass());
  }
  pm.addPass(createResNormFormKernelsPass());
}

void resnorm::buildAlgorithmPipeline(OpPassManager &pm,
                                     const PipelineOptions &options) {
  buildFormationPipeline(pm, options);
  if (options.verifyKernels)
    pm.addPass(createResNormVerifyKernelsPass());
  pm.addPass(createConvertToHalidePass());
  // What runs once is no kernel: it becomes loops with the host code.
  pm.nest<func::FuncOp>().addPass(
      createResNormDecomposePass({options.normsOnly}));
}

void resnorm::buildSchedulePipeline(OpPassManager &pm,
                                    const PipelineOptions &options) {
  if (!options.scheduleFile.empty())
    pm.addPass(halide::createHalideImportSchedulesPass({options.scheduleFile}));
  pm.addPass(halide::createHalideSchedulePass({options.target}));
  pm.addPass(halide::createHalideVerifySchedulePass());
}

void resnorm::buildKernelPipeline(OpPassManager &pm,
                                  const PipelineOptions &options) {
  buildAlgorithmPipeline(pm, options);
  buildSchedulePipeline(pm, options);
}

void resnorm::buildCodegenPipeline(OpPassManager &pm,
                                   const PipelineOptions &options) {
  halide::HalideCodegenPassOptions codegen;
  codegen.target = options.target;
  codegen.cacheDirectory = options.cacheDirectory;
  pm.addPass(halide::createHalideCodegenPass(codegen));
}

void resnorm::buildResNormPipeline(OpPassManager &pm,
                                   const PipelineOptions &options) {
  buildImportPipeline(pm, options);
  buildKernelPipeline(pm, options);
  buildCodegenPipeline(pm, options);
  buildHostPipeline(pm, options);
}

void resnorm::registerPipelines() {
  PassPipelineRegistration<PipelineOptions>(
      "resnorm-import", "Inline helpers, lower TOSA, make canonical",
      buildImportPipeline);
  PassPipelineRegistration<PipelineOptions>(
      "resnorm-kernels",
      "From imported IR to kernels: raise, fuse, form, convert, schedule",
      buildKernelPipeline);
  PassPipelineRegistration<PipelineOptions>(
      "resnorm-host", "Lower host code around kernels to the LLVM dialect",
      buildHostPipeline);
  PassPipelineRegistration<PipelineOptions>(
      "resnorm-pipeline",
      "The whole compiler: from model IR to the LLVM dialect and objects",
      buildResNormPipeline);
  PassPipelineRegistration<PipelineOptions>(
      "resnorm-partial-kernels",
      "Norms and residual connections to compiled kernels, the rest as it was",
      buildPartialKernelPipeline);
  PassPipelineRegistration<PipelineOptions>(
      "resnorm-embed",
      "Lower a module with kernels to what mlir-runner executes",
      buildEmbedPipeline);
  PassPipelineRegistration<PipelineOptions>(
      "resnorm-partial-pipeline",
      "From linalg to what mlir-runner executes, with kernels for norms and "
      "residual connections alone",
      buildPartialPipeline);
  PassPipelineRegistration<PipelineOptions>(
      "resnorm-standalone-pipeline",
      "From model IR to what mlir-runner executes", buildStandalonePipeline);
  PassPipelineRegistration<>(
      "resnorm-reference",
      "Lower linalg and resnorm ops to the LLVM dialect without Halide",
      buildReferencePipeline);
}
