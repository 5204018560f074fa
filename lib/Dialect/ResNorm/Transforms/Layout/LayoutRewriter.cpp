//===- LayoutRewriter.cpp - Putting tensors in their order ----------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LayoutRewriter.h"
#include "Carriers.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace resnorm;

static Order invert(OrderRef order) { return invertPermutationVector(order); }

Value LayoutRewriter::get(Value value, OrderRef order) {
  if (isIdentity(order) && isIdentity(plan.lookup(value)))
    return value;
  // What costs nothing to make again is made in the order.
  if (auto empty = value.getDefiningOp<tensor::EmptyOp>())
    return tensor::EmptyOp::create(
        builder, value.getLoc(),
        permute<OpFoldResult>(empty.getMixedSizes(), order),
        empty.getType().getElementType());
  if (auto fill = value.getDefiningOp<linalg::FillOp>())
    return linalg::FillOp::create(builder, value.getLoc(), fill.getInputs(),
                                  get(fill.getOutputs()[0], order))
        ->getResult(0);
  DenseElementsAttr constant;
  if (matchPattern(value, m_Constant(&constant)) && constant.isSplat())
    return arith::ConstantOp::create(
        builder, value.getLoc(),
        constant.resizeSplat(
            permute(cast<RankedTensorType>(value.getType()), order)));
  if (Value known = planned.lookup(value)) {
    if (plan.lookup(value) == order)
      return known;
    // Back to the IR's order, and on to the other one.
    Order back = invert(plan.lookup(value));
    return transpose(builder, known, permute<int64_t>(back, order));
  }
  return transpose(builder, value, order);
}

bool LayoutRewriter::involvesOrders(Operation *op) const {
  auto hasOrder = [&](Value value) { return !plan.lookup(value).empty(); };
  return llvm::any_of(op->getOperands(), hasOrder) ||
         llvm::any_of(op->getResults(), hasOrder);
}

SmallVector<Value> LayoutRewriter::rewriteStructured(linalg::LinalgOp op) {
  if (FailureOr<ConvolutionLoops> loops = getConvolutionLoops(op);
      succeeded(loops)) {
    if (Value result = rewriteAsMatmul(op, *loops))
      return {result};
    if (Value result = rewriteFlat(op, *loops))
      return {result};
    return {rewriteConvolution(op, *loops)};
  }
  if (!involvesOrders(op))
    return {};
  SmallVector<Value> inputs, outputs;
  SmallVector<AffineMap> maps;
  for (OpOperand *input : op.getDpsInputOperands()) {
    inputs.push_back(getPlanned(input->get()));
    maps.push_back(
        permute(op.getMatchingIndexingMap(input), plan.lookup(input->get())));
  }
  SmallVector<Type> types;
  for (auto [result, init] :
       llvm::zip_equal(op->getResults(), op.getDpsInitsMutable())) {
    OrderRef order = plan.lookup(result);
    outputs.push_back(get(init.get(), order));
    maps.push_back(permute(op.getMatchingIndexingMap(&init), order));
    types.push_back(outputs.back().getType());
  }
  // A transpose to the order that its source already has.
  Block *body = op.getBlock();
  if (op.getNumDpsInputs() == 1 && op.getNumDpsInits() == 1 &&
      op.getNumReductionLoops() == 0 && maps[0] == maps[1] &&
      inputs[0].getType() == types[0] && llvm::hasSingleElement(*body) &&
      body->getTerminator()->getOperand(0) == body->getArgument(0))
    return inputs;

  auto generic =
      linalg::GenericOp::create(builder, op.getLoc(), types, inputs, outputs,
                                maps, op.getIteratorTypesArray());
  IRMapping mapping;
  op->getRegion(0).cloneInto(&generic.getRegion(), mapping);
  return generic.getResults();
}

SmallVector<Value> LayoutRewriter::rewriteReshape(Operation *op) {
  OrderRef source = plan.lookup(op->getOperand(0)),
           result = plan.lookup(op->getResult(0));
  auto getIdentity = [](Value value) {
    auto rank = cast<RankedTensorType>(value.getType()).getRank();
    return llvm::to_vector(llvm::seq<int64_t>(0, rank));
  };
  Order sourceOrder(source), resultOrder(result);
  if (sourceOrder.empty())
    sourceOrder = getIdentity(op->getOperand(0));
  if (resultOrder.empty())
    resultOrder = getIdentity(op->getResult(0));
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op)) {
    SmallVector<ReassociationIndices> groups =
        collapse.getReassociationIndices();
    if (collapseOrder(groups, sourceOrder, collapse.getSrcType().getShape()) !=
        resultOrder)
      sourceOrder = expandOrder(groups, resultOrder);
  } else {
    auto expand = cast<tensor::ExpandShapeOp>(op);
    sourceOrder = collapseOrder(expand.getReassociationIndices(), resultOrder,
                                expand.getResultType().getShape());
    if (sourceOrder.empty())
      return {};
  }
  return {resnorm::rewriteReshape(
      builder, op, sourceOrder, resultOrder,
      [&](Value value, OrderRef order) { return get(value, order); })};
}

SmallVector<Value> LayoutRewriter::rewrite(Operation *op) {
  if (isFreeInOrder(op))
    return rewriteStructured(cast<linalg::LinalgOp>(op));
  if (!involvesOrders(op))
    return {};
  if (isa<tensor::CollapseShapeOp, tensor::ExpandShapeOp>(op))
    return rewriteReshape(op);
  if (op->getNumResults() == 0)
    return {};
  OrderRef order = plan.lookup(op->getResult(0));
  if (order.empty() || !isUniformCarrier(op, order))
    return {};
  // Every result must lie in the order the op works in.
  for (Value result : getTensorsOfOneOrder(op, order.size()))
    if (result.getDefiningOp() == op && plan.lookup(result) != order)
      return {};
  return SmallVector<Value>(
      rewriteUniformCarrier(
          builder, op, order,
          [&](Value value, OrderRef wanted) { return get(value, wanted); })
          ->getResults());
}

void LayoutRewriter::run() {
  // Ops are replaced at the end: until then the plan knows their results.
  SmallVector<std::pair<Operation *, SmallVector<Value>>> replaced;
  SmallVector<Operation *> ops;
  // Before anything is inserted. Bodies of structured ops are scalar code.
  function.walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (op == function)
      return WalkResult::advance();
    ops.push_back(op);
    return isa<linalg::LinalgOp, tensor::PadOp>(op) ? WalkResult::skip()
                                                    : WalkResult::advance();
  });
  for (Block &block : function.getBody())
    for (BlockArgument argument : block.getArguments())
      if (OrderRef order = plan.lookup(argument); !order.empty()) {
        builder.setInsertionPointToStart(&block);
        planned[argument] = transpose(builder, argument, order);
      }
  for (Operation *op : ops) {
    builder.setInsertionPoint(op);
    SmallVector<Value> results = rewrite(op);
    if (!results.empty()) {
      for (auto [old, result] : llvm::zip_equal(op->getResults(), results))
        if (!plan.lookup(old).empty())
          planned[old] = result;
      replaced.push_back({op, results});
      continue;
    }
    if (isa<tensor::EmptyOp, linalg::FillOp>(op))
      continue;
    builder.setInsertionPointAfter(op);
    for (Value result : op->getResults())
      if (OrderRef order = plan.lookup(result); !order.empty())
        planned[result] = transpose(builder, result, order);
  }
  for (auto &[op, results] : llvm::reverse(replaced)) {
    builder.setInsertionPoint(op);
    for (auto [old, result] : llvm::zip_equal(op->getResults(), results)) {
      OrderRef order = plan.lookup(old);
      old.replaceAllUsesWith(
          order.empty() ? result : transpose(builder, result, invert(order)));
    }
    op->erase();
  }
}
