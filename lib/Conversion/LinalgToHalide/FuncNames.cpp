//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FuncNames.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;
using namespace resnorm;

/// max(x, 0), written as a maximum or as a comparison and a select.
static bool isRelu(Operation *op) {
  return isa<arith::MaximumFOp, arith::MaxNumFOp, arith::SelectOp>(op) &&
         llvm::any_of(op->getOperands(), [](Value operand) {
           return matchPattern(operand, m_AnyZeroFloat());
         });
}

StringRef resnorm::suggestFuncName(linalg::LinalgOp op) {
  if (!isa<linalg::GenericOp>(op))
    return op->getName().stripDialect();
  bool reduces = op.getNumReductionLoops() != 0;
  if (linalg::isaContractionOpInterface(op))
    return "contraction";
  if (op->getNumResults() != 1)
    return reduces ? "reduction" : "elementwise";
  Operation *last =
      op.getBlock()->getTerminator()->getOperand(0).getDefiningOp();
  if (!last)
    return "copy";
  if (!reduces && isRelu(last))
    return "relu";
  StringRef name = last->getName().stripDialect();
  return llvm::StringSwitch<StringRef>(name)
      .Cases({"addf", "addi"}, reduces ? "sum" : "add")
      .Cases({"mulf", "muli"}, reduces ? "product" : "mul")
      .Cases({"maximumf", "maxnumf", "maxsi", "maxui"}, "max")
      .Cases({"minimumf", "minnumf", "minsi", "minui"}, "min")
      .Cases({"subf", "subi"}, "sub")
      .Cases({"divf", "divsi", "divui"}, "div")
      .Cases({"extf", "truncf", "extsi", "extui", "trunci", "sitofp"}, "cast")
      .Cases({"cmpf", "cmpi"}, "compare")
      .Case("negf", "neg")
      .Case("extract", "gather")
      .Case("index_cast", "index")
      .Default(reduces ? "reduction" : name);
}
