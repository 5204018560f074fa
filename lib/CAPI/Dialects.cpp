//===- Dialects.cpp - Dialects and passes, in C ---------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm-c/Dialects.h"
#include "CAPI.h"

#include "mlir/CAPI/IR.h"
#include "mlir/CAPI/Registration.h"
#include "resnorm/Dialect/Halide/IR/Halide.h"
#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"
#include "resnorm/Dialect/TMTensor/IR/TMTensor.h"
#include "resnorm/InitAll.h"

MLIR_DEFINE_CAPI_DIALECT_REGISTRATION(ResNorm, resnorm, resnorm::ResNormDialect)
MLIR_DEFINE_CAPI_DIALECT_REGISTRATION(Halide, halide,
                                      resnorm::halide::HalideDialect)
MLIR_DEFINE_CAPI_DIALECT_REGISTRATION(TMTensor, tm_tensor,
                                      resnorm::tm_tensor::TMTensorDialect)

void resnormRegisterAllDialects(MlirDialectRegistry registry) {
  resnorm::registerAllDialects(*unwrap(registry));
}

void resnormRegisterPasses(void) { resnorm::registerOwnPasses(); }

ResNormError *resnormCompileModule(MlirModule module,
                                   const ResNormOptions *options,
                                   ResNormExecutable **executable) {
  resnorm::Compiler compiler(resnorm::unwrapOptions(options));
  return resnorm::wrapExecutable(compiler.compile(unwrap(module)), executable);
}
