//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "resnorm/Dialect/Halide/IR/CheckOps.h"
#include "resnorm/Dialect/Halide/IR/Halide.h"

using namespace mlir;
using namespace resnorm::halide;

#include "resnorm/Dialect/Halide/IR/HalideDialect.cpp.inc"
#include "resnorm/Dialect/Halide/IR/HalideEnums.cpp.inc"
#include "resnorm/Dialect/Halide/IR/HalideInterfaces.cpp.inc"

void HalideDialect::initialize() {
  registerTypes();
  addOperations<
#define GET_OP_LIST
#include "resnorm/Dialect/Halide/IR/HalideOps.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "resnorm/Dialect/Halide/IR/HalideCheckOps.cpp.inc"
      >();
}

Operation *HalideDialect::materializeConstant(OpBuilder &builder,
                                              Attribute value, Type type,
                                              Location loc) {
  return arith::ConstantOp::materialize(builder, value, type, loc);
}
