//===- ParameterDependence.cpp - What depends on parameters alone ---------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ParameterDependence.h"

#include "KernelPlan.h"
#include "KernelRoles.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"

using namespace mlir;
using namespace resnorm;

bool resnorm::isParameter(func::FuncOp function, BlockArgument argument) {
  return isa<RankedTensorType>(argument.getType()) &&
         function.getArgAttr(argument.getArgNumber(), kParameterAttrName);
}

/// False where running the op once, earlier, could be seen.
bool ParameterDependence::canMove(Operation *op) const {
  if (op->getNumResults() == 0 || op->hasTrait<OpTrait::IsTerminator>())
    return false;
  auto result = op->walk([](Operation *nested) {
    return isMemoryEffectFree(nested) ||
                   nested->hasTrait<OpTrait::IsTerminator>()
               ? WalkResult::advance()
               : WalkResult::interrupt();
  });
  return !result.wasInterrupted() &&
         llvm::all_of(getUsedValues(op),
                      [&](Value value) { return leavesOf.contains(value); });
}

ParameterDependence::ParameterDependence(func::FuncOp function) {
  Block &block = function.getBody().front();
  for (BlockArgument argument : block.getArguments())
    if (isParameter(function, argument))
      leavesOf[argument].insert(argument);
  for (Operation &op : block) {
    if (!canMove(&op))
      continue;
    Leaves leaves;
    for (Value value : getUsedValues(&op))
      leaves.insert_range(leavesOf.lookup(value));
    if (op.hasTrait<OpTrait::ConstantLike>() &&
        isa<RankedTensorType>(op.getResult(0).getType()) &&
        getKernelRole(&op) != KernelRole::Free)
      leaves.insert(op.getResult(0));
    for (Value result : op.getResults())
      leavesOf[result] = leaves;
  }
}
