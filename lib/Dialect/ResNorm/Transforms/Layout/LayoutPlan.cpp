//===- LayoutPlan.cpp - In which order each tensor lies -------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LayoutPlan.h"
#include "llvm/ADT/SmallBitVector.h"

using namespace mlir;
using namespace resnorm;

static llvm::SmallBitVector getLoops(AffineExpr expr, unsigned count) {
  llvm::SmallBitVector loops(count);
  expr.walk([&](AffineExpr leaf) {
    if (auto dim = dyn_cast<AffineDimExpr>(leaf))
      loops.set(dim.getPosition());
  });
  return loops;
}

static llvm::SmallBitVector getLoops(AffineMap map) {
  llvm::SmallBitVector loops(map.getNumDims());
  for (AffineExpr expr : map.getResults())
    loops |= getLoops(expr, map.getNumDims());
  return loops;
}

/// A pooling reads only the shape of its window.
static bool isPooling(linalg::LinalgOp op) {
  return op.getNumDpsInputs() == 2 && op.getRegionInputArgs()[1].use_empty();
}

FailureOr<ConvolutionLoops> resnorm::getConvolutionLoops(Operation *op) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp || !linalgOp.hasPureTensorSemantics() ||
      linalgOp.getNumDpsInputs() != 2 || linalgOp.getNumDpsInits() != 1 ||
      !linalg::isaConvolutionOpInterface(linalgOp) || isPooling(linalgOp))
    return failure();
  SmallVector<AffineMap> maps = linalgOp.getIndexingMapsArray();
  llvm::SmallBitVector image = getLoops(maps[0]), filter = getLoops(maps[1]),
                       result = getLoops(maps[2]);
  if (!llvm::all_of(maps[1].getResults(), llvm::IsaPred<AffineDimExpr>) ||
      !llvm::all_of(maps[2].getResults(), llvm::IsaPred<AffineDimExpr>))
    return failure();

  llvm::SmallBitVector windowed(maps[0].getNumDims());
  for (AffineExpr expr : maps[0].getResults())
    if (!isa<AffineDimExpr>(expr))
      windowed |= getLoops(expr, windowed.size());
  ConvolutionLoops loops;
  for (unsigned loop = 0; loop != windowed.size(); ++loop) {
    bool inImage = image.test(loop), inFilter = filter.test(loop);
    SmallVector<unsigned> *kind = nullptr;
    if (result.test(loop))
      kind = windowed.test(loop)   ? &loops.spatial
             : inImage && inFilter ? &loops.group
             : inImage             ? &loops.batch
             : inFilter            ? &loops.outputChannel
                                   : nullptr;
    else
      kind = windowed.test(loop) ? &loops.window
             : inImage           ? &loops.inputChannel
                                 : nullptr;
    if (!kind)
      return failure();
    kind->push_back(loop);
  }
  return loops;
}

Order resnorm::getChannelsLast(AffineMap map, const ConvolutionLoops &loops) {
  Order order;
  for (ArrayRef<unsigned> kind :
       {ArrayRef(loops.batch), ArrayRef(loops.spatial), ArrayRef(loops.group),
        ArrayRef(loops.inputChannel), ArrayRef(loops.outputChannel)})
    for (auto [axis, expr] : llvm::enumerate(map.getResults())) {
      llvm::SmallBitVector used = getLoops(expr, map.getNumDims());
      if (llvm::any_of(kind, [&](unsigned loop) { return used.test(loop); }))
        order.push_back(axis);
    }
  return order;
}

bool resnorm::isFreeInOrder(Operation *op) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp || !linalgOp.hasPureTensorSemantics() ||
      isa<linalg::FillOpInterface>(op) ||
      linalg::isaContractionOpInterface(linalgOp))
    return false;
  return !linalg::isaConvolutionOpInterface(linalgOp) || isPooling(linalgOp) ||
         succeeded(getConvolutionLoops(op));
}

LayoutPlan::LayoutPlan(func::FuncOp function) {
  function.walk([&](linalg::LinalgOp op) {
    FailureOr<ConvolutionLoops> loops = getConvolutionLoops(op);
    if (failed(loops))
      return;
    SmallVector<AffineMap> maps = op.getIndexingMapsArray();
    assign(op->getOperand(0), getChannelsLast(maps[0], *loops));
    assign(op->getResult(0), getChannelsLast(maps[2], *loops));
  });
  while (!worklist.empty()) {
    Value value = worklist.pop_back_val();
    if (Operation *producer = value.getDefiningOp())
      propagate(producer, value);
    for (Operation *user : value.getUsers())
      propagate(user, value);
  }
}

OrderRef LayoutPlan::lookup(Value value) const {
  auto it = orders.find(value);
  return it == orders.end() ? OrderRef() : OrderRef(it->second);
}

void LayoutPlan::assign(Value value, OrderRef order) {
  if (isIdentity(order) || !isa<RankedTensorType>(value.getType()))
    return;
  if (orders.try_emplace(value, order).second)
    worklist.push_back(value);
}

void LayoutPlan::propagate(Operation *op, Value known) {
  Order order(lookup(known));
  deriveOrders(op, known, order, [&](Value other, OrderRef suited) {
    if (other != known)
      assign(other, suited);
  });
}
