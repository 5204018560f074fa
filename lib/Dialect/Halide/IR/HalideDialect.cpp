//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Dialect/Halide/IR/Halide.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace resnorm::halide;

#include "resnorm/Dialect/Halide/IR/HalideDialect.cpp.inc"
#include "resnorm/Dialect/Halide/IR/HalideEnums.cpp.inc"
#include "resnorm/Dialect/Halide/IR/HalideInterfaces.cpp.inc"

#define GET_TYPEDEF_CLASSES
#include "resnorm/Dialect/Halide/IR/HalideTypes.cpp.inc"

#define GET_OP_CLASSES
#include "resnorm/Dialect/Halide/IR/HalideOps.cpp.inc"

void HalideDialect::initialize() {
  addTypes<
#define GET_TYPEDEF_LIST
#include "resnorm/Dialect/Halide/IR/HalideTypes.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "resnorm/Dialect/Halide/IR/HalideOps.cpp.inc"
      >();
}
