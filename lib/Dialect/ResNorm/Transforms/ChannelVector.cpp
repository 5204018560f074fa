//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ChannelVector.h"
#include "KernelRoles.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/ReshapeOpsUtils.h"

using namespace mlir;
using namespace resnorm;

/// The dimension that `expr` is, or -1.
static int64_t getDim(AffineExpr expr) {
  auto dim = dyn_cast<AffineDimExpr>(expr);
  return dim ? static_cast<int64_t>(dim.getPosition()) : -1;
}

/// Through a reshape of a vector to [1, C, 1, 1]: the map of the vector.
static AffineMap mapThroughExpand(tensor::ExpandShapeOp expand, AffineMap map) {
  if (expand.getSrcType().getRank() != 1)
    return {};
  AffineExpr channel;
  for (auto [extent, expr] :
       llvm::zip_equal(expand.getResultType().getShape(), map.getResults())) {
    if (extent == 1)
      continue;
    if (channel)
      return {};
    channel = expr;
  }
  if (!channel)
    return {};
  return AffineMap::get(map.getNumDims(), 0, {channel}, map.getContext());
}

/// Through an op that only moves elements: the map of its one input.
static AffineMap mapThroughMovement(linalg::LinalgOp op, AffineMap map) {
  if (op.getNumDpsInputs() != 1 || op.getNumDpsInits() != 1 ||
      op.getNumLoops() == 0 ||
      !op.payloadUsesValueFromOperand(op.getDpsInputOperand(0)))
    return {};
  AffineMap toLoops =
      inversePermutation(op.getMatchingIndexingMap(op.getDpsInitOperand(0)));
  AffineMap fromLoops = op.getMatchingIndexingMap(op.getDpsInputOperand(0));
  if (!toLoops)
    return {};
  return fromLoops.compose(toLoops).compose(map);
}

Value resnorm::getChannelVector(Value value, AffineMap map, int64_t axis) {
  while (map) {
    auto type = cast<RankedTensorType>(value.getType());
    if (type.getRank() == 1)
      return getDim(map.getResult(0)) == axis ? value : Value();
    Operation *op = value.getDefiningOp();
    if (!op)
      return {};
    if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
      map = mapThroughExpand(expand, map);
      value = expand.getSrc();
    } else if (getKernelRole(op) == KernelRole::Movement) {
      auto movement = cast<linalg::LinalgOp>(op);
      map = mapThroughMovement(movement, map);
      value = movement.getDpsInputOperand(0)->get();
    } else {
      return {};
    }
  }
  return {};
}

/// The source axis of each axis, where its group has no other than unit axes.
static SmallVector<int64_t> followExpand(tensor::ExpandShapeOp op,
                                         ArrayRef<int64_t> axes) {
  SmallVector<int64_t> result;
  ArrayRef<int64_t> shape = op.getResultType().getShape();
  for (int64_t axis : axes)
    for (auto [source, group] : llvm::enumerate(op.getReassociationIndices()))
      if (llvm::is_contained(group, axis)) {
        if (llvm::any_of(group, [&](int64_t other) {
              return other != axis && shape[other] != 1;
            }))
          return {};
        result.push_back(source);
      }
  return result;
}

/// The axes that each axis was made of, but for unit axes beside others: they
/// hold no channel.
static SmallVector<int64_t> followCollapse(tensor::CollapseShapeOp op,
                                           ArrayRef<int64_t> axes) {
  SmallVector<int64_t> result;
  ArrayRef<int64_t> shape = op.getSrcType().getShape();
  SmallVector<ReassociationIndices> groups = op.getReassociationIndices();
  for (int64_t axis : axes) {
    SmallVector<int64_t> sources(groups[axis].begin(), groups[axis].end());
    llvm::erase_if(sources, [&](int64_t source) { return shape[source] == 1; });
    if (sources.empty())
      sources.push_back(groups[axis].front());
    llvm::append_range(result, sources);
  }
  return result;
}

static SmallVector<int64_t> followMovement(linalg::LinalgOp op,
                                           ArrayRef<int64_t> axes) {
  unsigned rank = op.getNumLoops();
  AffineMap identity = AffineMap::getMultiDimIdentityMap(rank, op.getContext());
  AffineMap map = mapThroughMovement(op, identity);
  if (!map || !map.isPermutation())
    return {};
  return llvm::map_to_vector(axes, [&](int64_t axis) {
    return static_cast<int64_t>(
        *map.getResultPosition(getAffineDimExpr(axis, op.getContext())));
  });
}

SmallVector<int64_t> resnorm::followChannels(Operation *op,
                                             ArrayRef<int64_t> axes) {
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op))
    return followExpand(expand, axes);
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op))
    return followCollapse(collapse, axes);
  if (getKernelRole(op) == KernelRole::Movement)
    return followMovement(cast<linalg::LinalgOp>(op), axes);
  return {};
}

ChannelAdd resnorm::matchChannelAdd(Operation *op, int64_t axis) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp || !linalgOp.hasPureTensorSemantics() ||
      linalgOp.getNumDpsInputs() != 2 || op->getNumResults() != 1 ||
      linalgOp.getNumParallelLoops() != linalgOp.getNumLoops())
    return {};
  Block *body = linalgOp.getBlock();
  auto add = dyn_cast_or_null<arith::AddFOp>(
      body->getTerminator()->getOperand(0).getDefiningOp());
  if (!add || body->getOperations().size() != 2 ||
      !llvm::all_of(add->getOperands(), llvm::IsaPred<BlockArgument>) ||
      add.getLhs() == add.getRhs())
    return {};
  OpOperand *lhs = linalgOp.getDpsInputOperand(0);
  OpOperand *rhs = linalgOp.getDpsInputOperand(1);
  if (!linalgOp.payloadUsesValueFromOperand(lhs) ||
      !linalgOp.payloadUsesValueFromOperand(rhs) ||
      !linalgOp.getMatchingIndexingMap(linalgOp.getDpsInitOperand(0))
           .isIdentity())
    return {};
  for (auto [sum, vector] : {std::pair(lhs, rhs), std::pair(rhs, lhs)}) {
    if (!linalgOp.getMatchingIndexingMap(sum).isIdentity())
      continue;
    if (Value found = getChannelVector(
            vector->get(), linalgOp.getMatchingIndexingMap(vector), axis))
      return {sum->get(), found};
  }
  return {};
}
