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
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h"

using namespace mlir;

void resnorm::registerPipelines() {
  PassPipelineRegistration<PipelineOptions>(
      "resnorm-import", "Inline helpers, lower TOSA, make canonical",
      buildImportPipeline);
  PassPipelineRegistration<PipelineOptions>(
      "resnorm-host", "Lower host code around kernels to the LLVM dialect",
      buildHostPipeline);
  PassPipelineRegistration<>(
      "resnorm-reference",
      "Lower linalg and resnorm ops to the LLVM dialect without Halide",
      buildReferencePipeline);
}
