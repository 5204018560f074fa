//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// From what front ends print to linalg on tensors. Elementwise ops are left one
// op each: the raiser follows them, and fused ones would hide what they were.
//
//===----------------------------------------------------------------------===//

#include "resnorm/Pipelines/Pipelines.h"

#include "mlir/Conversion/TosaToArith/TosaToArith.h"
#include "mlir/Conversion/TosaToLinalg/TosaToLinalg.h"
#include "mlir/Conversion/TosaToSCF/TosaToSCF.h"
#include "mlir/Conversion/TosaToTensor/TosaToTensor.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/Tosa/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h"

using namespace mlir;

/// The order matters. Broadcasts are made explicit before each conversion
/// because decompositions create ops of unequal rank; named ops come first
/// because `tosa-to-linalg` leaves convolutions and matmuls alone; constants
/// are folded while they are still TOSA, where transposes and reshapes of
/// weights have folders.
static void addTosaToLinalg(OpPassManager &pm) {
  OpPassManager &funcs = pm.nest<func::FuncOp>();
  funcs.addPass(tosa::createTosaOptionalDecompositionsPass());
  funcs.addPass(createCanonicalizerPass());
  funcs.addPass(tosa::createTosaInferShapesPass());
  funcs.addPass(tosa::createTosaLayerwiseConstantFoldPass());
  funcs.addPass(tosa::createTosaMakeBroadcastablePass());
  funcs.addPass(tosa::createTosaToLinalgNamed());
  funcs.addPass(createCanonicalizerPass());
  funcs.addPass(tosa::createTosaMakeBroadcastablePass());
  funcs.addPass(tosa::createTosaToLinalg());
  pm.addPass(createTosaToArithPass({/*includeApplyRescale=*/true}));
  pm.addPass(createTosaToTensorPass());
  pm.addPass(createTosaToSCFPass());
}

void resnorm::buildImportPipeline(OpPassManager &pm, const PipelineOptions &) {
  // JAX calls `_var` and `_where`: a norm may only show once they are inlined.
  pm.addPass(createInlinerPass());
  pm.addPass(createSymbolDCEPass());
  addTosaToLinalg(pm);
  // `arith.negf` and its like on whole tensors.
  pm.addPass(createConvertElementwiseToLinalgPass());
  pm.nest<func::FuncOp>().addPass(createResNormGuardShapesPass());
  pm.addPass(createCSEPass());
  pm.addPass(createSCCPPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}
