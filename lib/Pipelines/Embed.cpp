//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// For tools that execute or go on with a module themselves: no function returns
// a status, and of the runtime only libresnorm_runtime.so is needed.
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"
#include "resnorm/Pipelines/Pipelines.h"

#include "mlir/Conversion/ArithToLLVM/ArithToLLVM.h"
#include "mlir/Conversion/ControlFlowToLLVM/ControlFlowToLLVM.h"
#include "mlir/Conversion/FuncToLLVM/ConvertFuncToLLVMPass.h"
#include "mlir/Conversion/IndexToLLVM/IndexToLLVM.h"
#include "mlir/Conversion/MathToLLVM/MathToLLVM.h"
#include "mlir/Conversion/MathToLibm/MathToLibm.h"
#include "mlir/Conversion/MemRefToLLVM/MemRefToLLVM.h"
#include "mlir/Conversion/ReconcileUnrealizedCasts/ReconcileUnrealizedCasts.h"
#include "mlir/Conversion/UBToLLVM/UBToLLVM.h"
#include "mlir/Dialect/Bufferization/Pipelines/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"
#include "resnorm/Conversion/Passes.h"
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h"

using namespace mlir;
using namespace resnorm;

static void addBufferization(OpPassManager &pm) {
  addOneShotBufferization(pm);
  pm.addPass(createCanonicalizerPass());
  OpPassManager &functions = pm.nest<func::FuncOp>();
  functions.addPass(createConvertLinalgToLoopsPass());
  functions.addPass(createResNormLowerCopiesPass());
  bufferization::buildBufferDeallocationPipeline(pm);
}

static void addLoweringToLLVM(OpPassManager &pm) {
  addScalarLowering(pm);
  // libm's functions are the accurate ones, so they come first.
  pm.addPass(createConvertMathToLibmPass());
  pm.addPass(createConvertMathToLLVMPass());
  pm.addPass(createConvertIndexToLLVMPass());
  pm.addPass(createArithToLLVMConversionPass());
  pm.addPass(createConvertControlFlowToLLVMPass());
  pm.addPass(createFinalizeMemRefToLLVMConversionPass());
  pm.addPass(createConvertFuncToLLVMPass());
  pm.addPass(createUBToLLVMConversionPass());
  pm.addPass(createReconcileUnrealizedCastsPass());
}

void resnorm::buildEmbedPipeline(OpPassManager &pm, const PipelineOptions &) {
  pm.nest<func::FuncOp>().addPass(createResNormDecomposePass());
  addBufferization(pm);
  pm.addPass(createResNormEmbedKernelsPass());
  addLoweringToLLVM(pm);
}

void resnorm::buildPartialKernelPipeline(OpPassManager &pm,
                                         const PipelineOptions &options) {
  PipelineOptions partial;
  partial.copyOptionValuesFrom(options);
  partial.normsOnly = true;
  buildKernelPipeline(pm, partial);
  buildCodegenPipeline(pm, partial);
}

void resnorm::buildPartialPipeline(OpPassManager &pm,
                                   const PipelineOptions &options) {
  buildPartialKernelPipeline(pm, options);
  buildEmbedPipeline(pm, options);
}

void resnorm::buildStandalonePipeline(OpPassManager &pm,
                                      const PipelineOptions &options) {
  PipelineOptions standalone;
  standalone.copyOptionValuesFrom(options);
  standalone.prepareParameters = false;
  buildImportPipeline(pm, standalone);
  buildKernelPipeline(pm, standalone);
  buildCodegenPipeline(pm, standalone);
  buildEmbedPipeline(pm, standalone);
}
