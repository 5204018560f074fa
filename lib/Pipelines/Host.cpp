//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"
#include "resnorm/Pipelines/Pipelines.h"

#include "mlir/Conversion/AffineToStandard/AffineToStandard.h"
#include "mlir/Conversion/ReconcileUnrealizedCasts/ReconcileUnrealizedCasts.h"
#include "mlir/Conversion/SCFToControlFlow/SCFToControlFlow.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/Pipelines/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"
#include "resnorm/Conversion/Passes.h"
#include "resnorm/Runtime/DeviceMemory.h"
#include "resnorm/Target/Halide.h"

using namespace mlir;

void resnorm::addOneShotBufferization(OpPassManager &pm) {
  pm.addPass(bufferization::createEmptyTensorEliminationPass());
  bufferization::OneShotBufferizePassOptions bufferize;
  bufferize.allowReturnAllocsFromLoops = true;
  bufferize.bufferizeFunctionBoundaries = true;
  bufferize.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  pm.addPass(bufferization::createOneShotBufferizePass(bufferize));
}

/// Tensors to memrefs. The last kernel before a result writes straight into the
/// caller's buffer where nothing reads what it would overwrite.
static void addBufferization(OpPassManager &pm) {
  // First, since it may let two values start from one fill; afterwards what
  // starts where is settled.
  pm.addPass(createCSEPass());
  pm.addPass(resnorm::createResNormDestinationsPass());
  resnorm::addOneShotBufferization(pm);
  bufferization::BufferResultsToOutParamsPassOptions outParams;
  outParams.hoistStaticAllocs = true;
  pm.addPass(bufferization::createBufferResultsToOutParamsPass(outParams));
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

/// A target that is none was reported long before.
static bool isForDevice(const resnorm::PipelineOptions &options) {
  std::string error;
  auto target = resnorm::describeTarget(options.target, error);
  return succeeded(target) && target->isGPU;
}

/// What is static shares one arena; what is left is freed after its last use.
static void addMemoryPlanning(OpPassManager &pm,
                              const resnorm::PipelineOptions &options) {
  OpPassManager &functions = pm.nest<func::FuncOp>();
  functions.addPass(resnorm::createResNormLowerCopiesPass());
  resnorm::ResNormPlanArenaPassOptions arena;
  if (isForDevice(options))
    arena.alignment = kResNormDeviceAlignment;
  functions.addPass(resnorm::createResNormPlanArenaPass(arena));
  bufferization::buildBufferDeallocationPipeline(pm);
  pm.nest<func::FuncOp>().addPass(
      bufferization::createOptimizeAllocationLivenessPass());
}

void resnorm::addScalarLowering(OpPassManager &pm) {
  pm.addPass(memref::createExpandStridedMetadataPass());
  pm.addPass(createLowerAffinePass());
  pm.addPass(createSCFToControlFlowPass());
  // libm has no rsqrt and no half precision, and LLVM's conversions from and to
  // bf16 call functions that are not in every process.
  pm.addPass(math::createMathExtendToSupportedTypes());
  pm.addPass(math::createMathExpandOpsPass({/*opMnemonics=*/{"rsqrt"}}));
  pm.addPass(arith::createArithEmulateUnsupportedFloats(
      {/*sourceTypeStrs=*/{"bf16"}, /*targetTypeStr=*/"f32"}));
  pm.nest<func::FuncOp>().addPass(resnorm::createResNormExactRoundingsPass());
  pm.addPass(arith::createArithExpandOpsPass({/*includeBf16=*/true}));
}

static void addLoweringToLLVM(OpPassManager &pm,
                              const resnorm::PipelineOptions &options) {
  resnorm::addScalarLowering(pm);
  pm.addPass(resnorm::createResNormStatusReturnsPass());
  pm.addPass(resnorm::createConvertHalideToLLVMPass());
  if (options.profileKernels)
    pm.addPass(resnorm::createResNormProfileKernelsPass());
  pm.addPass(createReconcileUnrealizedCastsPass());
}

void resnorm::buildHostPipeline(OpPassManager &pm,
                                const PipelineOptions &options) {
  addBufferization(pm);
  // What is no kernel: gathers that check their indices, odd leftovers.
  pm.nest<func::FuncOp>().addPass(createConvertLinalgToLoopsPass());
  addMemoryPlanning(pm, options);
  pm.addPass(createResNormSyncDevicesPass());
  addLoweringToLLVM(pm, options);
}
