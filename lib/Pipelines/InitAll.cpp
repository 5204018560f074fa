//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/InitAll.h"

#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "resnorm/Conversion/HalideModels.h"
#include "resnorm/Conversion/Passes.h"
#include "resnorm/Dialect/Halide/IR/Halide.h"
#include "resnorm/Dialect/Halide/Transforms/BufferizableOpInterfaceImpl.h"
#include "resnorm/Dialect/Halide/Transforms/Passes.h"
#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h"
#include "resnorm/Dialect/TMTensor/IR/TMTensor.h"
#include "resnorm/Pipelines/Pipelines.h"

void resnorm::registerAllDialects(mlir::DialectRegistry &registry) {
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  registerOwnDialects(registry);
}

void resnorm::registerOwnDialects(mlir::DialectRegistry &registry) {
  registry.insert<ResNormDialect, halide::HalideDialect,
                  tm_tensor::TMTensorDialect>();
  registerLinalgHalideModels(registry);
  registerTensorHalideModels(registry);
  registerResNormHalideModels(registry);
  registerTMTensorHalideModels(registry);
  halide::registerBufferizableOpInterfaceExternalModels(registry);
}

void resnorm::registerAllPasses() {
  mlir::registerAllPasses();
  registerOwnPasses();
}

void resnorm::registerOwnPasses() {
  halide::registerHalideCodegenPass();
  halide::registerHalideImportSchedulesPass();
  halide::registerHalideSchedulePass();
  registerResNormDecomposePass();
  registerResNormFusePass();
  registerResNormFormKernelsPass();
  registerResNormGuardIndicesPass();
  registerResNormGuardShapesPass();
  registerResNormHoistParametersPass();
  registerResNormLayoutPass();
  registerResNormNarrowF64Pass();
  registerResNormPackWeightsPass();
  registerResNormRaisePass();
  registerResNormReduceOpsPass();
  registerResNormReportPass();
  registerResNormConversionPasses();
  halide::registerHalideVerifySchedulePass();
  registerPipelines();
}
