//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Pipelines/Compile.h"

#include "mlir/Pass/PassManager.h"

using namespace mlir;

LogicalResult resnorm::compile(ModuleOp module,
                               const PipelineOptions &options) {
  PassManager pm(module.getContext());
  buildResNormPipeline(pm, options);
  return pm.run(module);
}

LogicalResult resnorm::compileToAlgorithms(ModuleOp module,
                                           const PipelineOptions &options) {
  PassManager pm(module.getContext());
  buildImportPipeline(pm, options);
  buildAlgorithmPipeline(pm, options);
  return pm.run(module);
}

LogicalResult resnorm::compileAlgorithms(ModuleOp module,
                                         const PipelineOptions &options) {
  PassManager pm(module.getContext());
  buildSchedulePipeline(pm, options);
  buildCodegenPipeline(pm, options);
  buildHostPipeline(pm, options);
  return pm.run(module);
}

LogicalResult resnorm::formKernels(ModuleOp module,
                                   const PipelineOptions &options) {
  PassManager pm(module.getContext());
  buildImportPipeline(pm, options);
  buildFormationPipeline(pm, options);
  return pm.run(module);
}

LogicalResult resnorm::compileToSchedules(ModuleOp module,
                                          const PipelineOptions &options) {
  PassManager pm(module.getContext());
  buildImportPipeline(pm, options);
  buildKernelPipeline(pm, options);
  return pm.run(module);
}

LogicalResult resnorm::compileReference(ModuleOp module) {
  PassManager pm(module.getContext());
  PipelineOptions options;
  buildImportPipeline(pm, options);
  buildReferencePipeline(pm);
  return pm.run(module);
}
