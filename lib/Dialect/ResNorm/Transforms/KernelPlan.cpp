//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelPlan.h"
#include "KernelRoles.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Transforms/RegionUtils.h"
#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"

using namespace mlir;
using namespace resnorm;

SetVector<Value> resnorm::getUsedValues(Operation *op) {
  SetVector<Value> values(op->operand_begin(), op->operand_end());
  getUsedValuesDefinedAbove(op->getRegions(), values);
  return values;
}

bool resnorm::readsOnce(OpOperand &use) {
  Operation *op = use.getOwner();
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
    return linalgOp.getMatchingIndexingMap(&use).isPermutation();
  // A norm reads its input for each statistic, but its scale for each row.
  auto read = dyn_cast<RankedTensorType>(use.get().getType());
  auto written = dyn_cast<RankedTensorType>(op->getResult(0).getType());
  return read && written && read.getRank() >= written.getRank();
}

KernelRole KernelPlanner::getRole(Operation *op) const {
  if (normsOnly && !isa_and_nonnull<ResNormDialect>(op->getDialect()))
    return KernelRole::Host;
  return getKernelRole(op);
}

unsigned KernelPlanner::startKernel(Operation *anchor) {
  unsigned index = kernels.size();
  kernels.emplace_back().anchor = anchor;
  addMember(index, anchor);
  return index;
}

void KernelPlanner::addMember(unsigned kernel, Operation *op) {
  kernels[kernel].members.insert(op);
  kernelsOf[op] = {kernel};
}

/// A concatenation of what kernels store anyway: each of them stores its part
/// where it belongs, so that nothing is left to do.
bool KernelPlanner::isInPlace(Operation *op) const {
  auto concat = dyn_cast<tensor::ConcatOp>(op);
  return concat && !normsOnly && concat.getType().hasStaticShape() &&
         llvm::all_of(concat.getInputs(), [&](Value input) {
           Operation *producer = input.getDefiningOp();
           while (
               isa_and_nonnull<tensor::CollapseShapeOp, tensor::ExpandShapeOp>(
                   producer))
             producer = producer->getOperand(0).getDefiningOp();
           return producer && producer->getBlock() == &block &&
                  (kernelsOf.contains(producer) || isInPlace(producer));
         });
}

SmallVector<Kernel> KernelPlanner::run() {
  for (Operation &op : block)
    if (!kernelsOf.contains(&op) && getRole(&op) == KernelRole::Anchor &&
        !isInPlace(&op))
      growEpilogue(startKernel(&op));
  for (Operation &op : llvm::reverse(block))
    if (!kernelsOf.contains(&op))
      placeProducer(&op);
  llvm::sort(kernels, [](const Kernel &a, const Kernel &b) {
    return a.anchor->isBeforeInBlock(b.anchor);
  });
  return std::move(kernels);
}
