//===- DeriveOrders.cpp - Orders carried from tensor to tensor ------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Carriers.h"
#include "LayoutPlan.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace resnorm;

/// The loop that a dimension of a tensor follows: a window follows the loop
/// over its places. None for a dimension held at a constant.
static std::optional<unsigned> getMainLoop(AffineExpr expr,
                                           linalg::LinalgOp op) {
  std::optional<unsigned> main;
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  expr.walk([&](AffineExpr leaf) {
    auto dim = dyn_cast<AffineDimExpr>(leaf);
    if (!dim)
      return;
    bool parallel =
        iterators[dim.getPosition()] == utils::IteratorType::parallel;
    if (!main || parallel)
      main = dim.getPosition();
  });
  return main;
}

/// The dimensions of a tensor sorted as the loops they follow are. Those that
/// follow none have one element and stand before the last of the others. Empty
/// where a loop is not among `loops`.
static Order sortByLoops(AffineMap map, linalg::LinalgOp op,
                         ArrayRef<unsigned> loops) {
  SmallVector<std::pair<int64_t, int64_t>> keyed;
  Order units;
  for (auto [axis, expr] : llvm::enumerate(map.getResults())) {
    std::optional<unsigned> loop = getMainLoop(expr, op);
    if (!loop) {
      units.push_back(axis);
      continue;
    }
    const unsigned *position = llvm::find(loops, *loop);
    if (position == loops.end())
      return {};
    keyed.push_back({position - loops.begin(), axis});
  }
  llvm::sort(keyed);
  Order order =
      llvm::map_to_vector(keyed, [](auto entry) { return entry.second; });
  order.insert(order.empty() ? order.end() : std::prev(order.end()),
               units.begin(), units.end());
  return order;
}

static void deriveStructured(linalg::LinalgOp op, Value known, OrderRef order,
                             AssignOrder assign) {
  // The tensors of a convolution are settled before anything else.
  if (succeeded(getConvolutionLoops(op))) {
    OpOperand *init = op.getDpsInitOperand(0);
    if (known == op->getResult(0))
      assign(init->get(), order);
    return;
  }
  SmallVector<std::pair<Value, AffineMap>> tensors;
  for (OpOperand &operand : op->getOpOperands())
    tensors.push_back({operand.get(), op.getMatchingIndexingMap(&operand)});
  for (OpResult result : op->getResults())
    tensors.push_back({result, op.getIndexingMapMatchingResult(result)});

  auto *entry = llvm::find_if(
      tensors, [&](const auto &tensor) { return tensor.first == known; });
  SmallVector<unsigned> loops;
  for (int64_t axis : order)
    if (auto loop = getMainLoop(entry->second.getResult(axis), op))
      loops.push_back(*loop);
  for (auto [tensor, map] : tensors)
    if (tensor != known && map.getNumResults() > 1)
      assign(tensor, sortByLoops(map, op, loops));
}

Order resnorm::collapseOrder(ArrayRef<ReassociationIndices> groups,
                             OrderRef order, ArrayRef<int64_t> shape) {
  Order result;
  auto isUnit = [&](int64_t axis) { return shape[axis] == 1; };
  unsigned position = 0;
  while (position < order.size()) {
    // The group of the dimension here must follow as a whole.
    const auto *group =
        llvm::find_if(groups, [&](ReassociationIndicesRef axes) {
          return llvm::is_contained(axes, order[position]);
        });
    ReassociationIndices next(order.slice(
        position, std::min<size_t>(group->size(), order.size() - position)));
    if (!llvm::all_of(next, [&](int64_t axis) {
          return llvm::is_contained(*group, axis);
        }))
      return {};
    llvm::erase_if(next, isUnit);
    if (!llvm::is_sorted(next))
      return {};
    result.push_back(group - groups.begin());
    position += group->size();
  }
  return result;
}

Order resnorm::expandOrder(ArrayRef<ReassociationIndices> groups,
                           OrderRef order) {
  Order result;
  for (int64_t group : order)
    llvm::append_range(result, groups[group]);
  return result;
}

template <typename ReshapeOp>
static void deriveReshape(ReshapeOp op, Value expanded, Value collapsed,
                          Value known, OrderRef order, AssignOrder assign) {
  SmallVector<ReassociationIndices> groups = op.getReassociationIndices();
  if (known == collapsed)
    return assign(expanded, expandOrder(groups, order));
  auto type = cast<RankedTensorType>(expanded.getType());
  Order suited = collapseOrder(groups, order, type.getShape());
  if (!suited.empty())
    assign(collapsed, suited);
}

void resnorm::deriveOrders(Operation *op, Value known, OrderRef order,
                           AssignOrder assign) {
  if (isFreeInOrder(op))
    return deriveStructured(cast<linalg::LinalgOp>(op), known, order, assign);
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op))
    return deriveReshape(collapse, collapse.getSrc(), collapse.getResult(),
                         known, order, assign);
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op))
    return deriveReshape(expand, expand.getResult(), expand.getSrc(), known,
                         order, assign);
  if (!isUniformCarrier(op, order))
    return;
  SmallVector<Value> tensors = getTensorsOfOneOrder(op, order.size());
  if (llvm::is_contained(tensors, known))
    for (Value tensor : tensors)
      assign(tensor, order);
}
