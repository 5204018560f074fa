//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a kernel computes after its anchor, at the anchor's own points: bias,
// activation, residual sum, a batch norm by given statistics.
//
//===----------------------------------------------------------------------===//

#include "KernelPlan.h"
#include "KernelRoles.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

using namespace mlir;
using namespace resnorm;

/// `use` is read at the point of the result that is computed.
static bool readsAtPoint(OpOperand &use) {
  Operation *op = use.getOwner();
  auto read = dyn_cast<RankedTensorType>(use.get().getType());
  auto written = cast<RankedTensorType>(op->getResult(0).getType());
  if (!read || read.getShape() != written.getShape())
    return false;
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  return !linalgOp ||
         linalgOp.getMatchingIndexingMap(&use) ==
             linalgOp.getMatchingIndexingMap(linalgOp.getDpsInitOperand(0));
}

bool KernelPlanner::readsAtOwnPoints(Operation *op, unsigned kernel) const {
  const Kernel &own = kernels[kernel];
  bool reads = false;
  for (OpOperand &use : op->getOpOperands()) {
    if (!own.members.contains(use.get().getDefiningOp()))
      continue;
    if (!readsAtPoint(use))
      return false;
    reads = true;
  }
  // What a body captures may be read anywhere.
  SetVector<Value> captured = getUsedValues(op);
  return reads && llvm::none_of(captured, [&](Value value) {
           return own.members.contains(value.getDefiningOp()) &&
                  !llvm::is_contained(op->getOperands(), value);
         });
}

/// Searches the ops that `op` needs, kernels taken whole, for `kernel`.
bool KernelPlanner::dependsOnKernelOutside(Operation *op,
                                           unsigned kernel) const {
  const Kernel &own = kernels[kernel];
  SmallVector<Operation *> worklist;
  DenseSet<Operation *> visited;
  auto push = [&](Operation *user, bool isOp) {
    for (Value value : getUsedValues(user)) {
      Operation *producer = value.getDefiningOp();
      if (!producer || producer->getBlock() != &block ||
          (isOp && own.members.contains(producer)))
        continue;
      if (visited.insert(producer).second)
        worklist.push_back(producer);
    }
  };
  push(op, /*isOp=*/true);
  while (!worklist.empty()) {
    Operation *current = worklist.pop_back_val();
    if (own.members.contains(current))
      return true;
    push(current, /*isOp=*/false);
    auto it = kernelsOf.find(current);
    if (it == kernelsOf.end())
      continue;
    for (unsigned other : it->second)
      for (Operation *member : kernels[other].members)
        if (visited.insert(member).second)
          worklist.push_back(member);
  }
  return false;
}

bool KernelPlanner::canFollow(Operation *op, unsigned kernel) const {
  return getRole(op) == KernelRole::Pointwise && readsAtOwnPoints(op, kernel) &&
         !dependsOnKernelOutside(op, kernel);
}

/// How many results of `ops` something else needs.
unsigned KernelPlanner::countOutputs(const SetVector<Operation *> &ops) const {
  unsigned count = 0;
  for (Operation *op : ops)
    for (Value result : op->getResults())
      count += llvm::any_of(result.getUsers(), [&](Operation *user) {
        return !ops.contains(block.findAncestorOpInBlock(*user));
      });
  return count;
}

void KernelPlanner::growEpilogue(unsigned kernel) {
  Operation *anchor = kernels[kernel].anchor;
  unsigned allowed = std::max(1u, countOutputs(kernels[kernel].members));
  // x * sigmoid(x) has two results in between: what adds one too many stays
  // only if a later op takes it away.
  unsigned kept = 1;
  for (Operation *op = anchor->getNextNode(); op; op = op->getNextNode()) {
    if (kernelsOf.contains(op) || !canFollow(op, kernel))
      continue;
    addMember(kernel, op);
    if (countOutputs(kernels[kernel].members) <= allowed)
      kept = kernels[kernel].members.size();
  }
  while (kernels[kernel].members.size() > kept)
    kernelsOf.erase(kernels[kernel].members.pop_back_val());
}
