//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "resnorm/InitAll.h"

int main(int argc, char **argv) {
  mlir::DialectRegistry registry;
  resnorm::registerAllDialects(registry);
  resnorm::registerAllPasses();
  return mlir::asMainReturnCode(mlir::MlirOptMain(
      argc, argv, "Resnorm: a compiler for residual networks\n", registry));
}
