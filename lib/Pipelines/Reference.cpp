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
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h"

using namespace mlir;

void resnorm::buildReferencePipeline(OpPassManager &pm) {
  OpPassManager &functions = pm.nest<func::FuncOp>();
  functions.addPass(createResNormGuardIndicesPass());
  functions.addPass(createResNormDecomposePass());
  // With no kernel in the module every linalg op becomes loops there.
  buildHostPipeline(pm, PipelineOptions());
}
