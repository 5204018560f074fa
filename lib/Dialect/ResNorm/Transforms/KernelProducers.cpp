//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a kernel computes before its anchor, or repeats rather than read.
//
//===----------------------------------------------------------------------===//

#include "KernelPlan.h"
#include "KernelRoles.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/CastInterfaces.h"

using namespace mlir;
using namespace resnorm;

/// Costs nothing to compute again: moves elements, or casts them.
static bool isCheap(Operation *op) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp || linalgOp.getNumReductionLoops() != 0)
    return getKernelRole(op) == KernelRole::View;
  return llvm::all_of(linalgOp.getBlock()->without_terminator(),
                      llvm::IsaPred<CastOpInterface>);
}

/// A reshape whose index arithmetic needs no division.
static bool isLinearView(Operation *op) {
  if (isa<tensor::ExpandShapeOp, tensor::ExtractSliceOp>(op))
    return true;
  auto collapse = dyn_cast<tensor::CollapseShapeOp>(op);
  if (!collapse)
    return false;
  ArrayRef<int64_t> shape = collapse.getSrcType().getShape();
  return llvm::all_of(collapse.getReassociationIndices(),
                      [&](ArrayRef<int64_t> group) {
                        return llvm::count_if(group, [&](int64_t axis) {
                                 return shape[axis] != 1;
                               }) <= 1;
                      });
}

/// The kernels of all users; false if some user is in none.
bool KernelPlanner::collectUsers(Operation *op, SetVector<unsigned> &users) {
  for (Operation *user : op->getUsers()) {
    Operation *inBlock = block.findAncestorOpInBlock(*user);
    auto it = kernelsOf.find(inBlock);
    if (!inBlock || it == kernelsOf.end())
      return false;
    users.insert_range(it->second);
  }
  return !users.empty();
}

bool KernelPlanner::isReadManyTimes(Operation *op) const {
  for (OpOperand &use : op->getUses()) {
    Operation *user = use.getOwner();
    if (user->getBlock() != &block || !readsOnce(use) ||
        computedManyTimes.contains(user))
      return true;
  }
  return false;
}

/// True if the source of a view is stored whatever happens to the view: then
/// the view is free between kernels.
bool KernelPlanner::isStored(Value source) const {
  Operation *producer = source.getDefiningOp();
  if (!producer || !source.hasOneUse() || kernelsOf.contains(producer))
    return true;
  KernelRole role = getKernelRole(producer);
  return role != KernelRole::Movement && role != KernelRole::Pointwise &&
         role != KernelRole::View;
}

/// True if all of `source` is elements that kernels may move themselves: then
/// several of them read parts of what was moved, as attention does of queries,
/// keys and values that one matmul computed.
bool KernelPlanner::isMovedOnly(Value source) const {
  Operation *producer = source.getDefiningOp();
  if (!producer || producer->getBlock() != &block ||
      kernelsOf.contains(producer))
    return false;
  if (getKernelRole(producer) == KernelRole::View)
    return isLinearView(producer) && isMovedOnly(producer->getOperand(0));
  return getKernelRole(producer) == KernelRole::Movement && isCheap(producer);
}

void KernelPlanner::placeProducer(Operation *op) {
  KernelRole role = getRole(op);
  bool isView = role == KernelRole::View;
  if (!isView && role != KernelRole::Movement && role != KernelRole::Pointwise)
    return;
  SetVector<unsigned> users;
  bool inKernels = collectUsers(op, users);
  if (isView && (!inKernels || !isLinearView(op)))
    return;
  if (isView && !isMovedOnly(op->getOperand(0)) &&
      (isStored(op->getOperand(0)) || users.size() > 1))
    return;

  bool manyTimes = inKernels && (isReadManyTimes(op) || users.size() > 1);
  if (!inKernels || (manyTimes && !isCheap(op))) {
    startKernel(op);
    return;
  }
  if (manyTimes)
    computedManyTimes.insert(op);
  if (users.size() == 1) {
    addMember(users.front(), op);
    return;
  }
  for (unsigned kernel : users)
    kernels[kernel].repeated.insert(op);
  kernelsOf[op].assign(users.begin(), users.end());
}
