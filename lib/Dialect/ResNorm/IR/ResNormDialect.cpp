//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/DialectImplementation.h"
#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace resnorm;

#include "resnorm/Dialect/ResNorm/IR/ResNormDialect.cpp.inc"
#include "resnorm/Dialect/ResNorm/IR/ResNormEnums.cpp.inc"
#include "resnorm/Dialect/ResNorm/IR/ResNormInterfaces.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "resnorm/Dialect/ResNorm/IR/ResNormAttributes.cpp.inc"

#define GET_OP_CLASSES
#include "resnorm/Dialect/ResNorm/IR/ResNormOps.cpp.inc"

void ResNormDialect::initialize() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "resnorm/Dialect/ResNorm/IR/ResNormAttributes.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "resnorm/Dialect/ResNorm/IR/ResNormOps.cpp.inc"
      >();
}
