//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Pipelines/Compile.h"

#include "mlir/Pass/PassManager.h"
#include "llvm/ADT/STLFunctionalExtras.h"

using namespace mlir;

static LogicalResult run(ModuleOp module,
                         llvm::function_ref<void(OpPassManager &)> build) {
  PassManager pm(module.getContext());
  build(pm);
  return pm.run(module);
}

LogicalResult resnorm::compile(ModuleOp module,
                               const PipelineOptions &options) {
  return run(module,
             [&](OpPassManager &pm) { buildResNormPipeline(pm, options); });
}

LogicalResult resnorm::formKernels(ModuleOp module,
                                   const PipelineOptions &options) {
  return run(module, [&](OpPassManager &pm) {
    buildImportPipeline(pm, options);
    buildFormationPipeline(pm, options);
  });
}

LogicalResult resnorm::compileToAlgorithms(ModuleOp module,
                                           const PipelineOptions &options) {
  return run(module, [&](OpPassManager &pm) {
    buildImportPipeline(pm, options);
    buildAlgorithmPipeline(pm, options);
  });
}

LogicalResult resnorm::compileAlgorithms(ModuleOp module,
                                         const PipelineOptions &options) {
  return run(module, [&](OpPassManager &pm) {
    buildSchedulePipeline(pm, options);
    buildCodegenPipeline(pm, options);
    buildHostPipeline(pm, options);
  });
}

LogicalResult resnorm::compileToSchedules(ModuleOp module,
                                          const PipelineOptions &options) {
  return run(module, [&](OpPassManager &pm) {
    buildImportPipeline(pm, options);
    buildKernelPipeline(pm, options);
  });
}

LogicalResult resnorm::compileReference(ModuleOp module) {
  return run(module, [](OpPassManager &pm) {
    buildImportPipeline(pm, PipelineOptions());
    buildReferencePipeline(pm);
  });
}
