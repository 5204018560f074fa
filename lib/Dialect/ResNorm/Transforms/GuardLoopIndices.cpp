//===- GuardLoopIndices.cpp - Bounds of indices that are loops ------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GuardIndices.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace resnorm;

static bool isInside(linalg::GenericOp op, Value value) {
  return op.getRegion().isAncestor(value.getParentRegion());
}

bool resnorm::growsWithLoops(linalg::GenericOp op, Value index) {
  if (!isInside(op, index))
    return true;
  Operation *producer = index.getDefiningOp();
  if (!producer)
    return false;
  if (isa<linalg::IndexOp>(producer) || getConstantIntValue(index))
    return true;
  return isa<arith::AddIOp, arith::IndexCastOp>(producer) &&
         llvm::all_of(producer->getOperands(), [&](Value operand) {
           return growsWithLoops(op, operand);
         });
}

/// The extent of the loop, from an operand that walks along it.
static Value getExtent(ImplicitLocOpBuilder &builder, linalg::GenericOp op,
                       unsigned loop) {
  for (OpOperand &operand : op->getOpOperands()) {
    AffineMap map = op.getMatchingIndexingMap(&operand);
    if (auto axis = map.getResultPosition(builder.getAffineDimExpr(loop)))
      return builder.createOrFold<tensor::DimOp>(operand.get(), *axis);
  }
  llvm_unreachable("a loop of a verified generic is bounded by an operand");
}

static Value cloneAt(ImplicitLocOpBuilder &builder, linalg::GenericOp op,
                     Value index, bool last, IRMapping &mapping) {
  if (!isInside(op, index))
    return index;
  if (Value known = mapping.lookupOrNull(index))
    return known;
  Operation *producer = index.getDefiningOp();
  if (auto loop = dyn_cast<linalg::IndexOp>(producer)) {
    if (!last)
      return arith::ConstantIndexOp::create(builder, 0);
    Value one = arith::ConstantIndexOp::create(builder, 1);
    return builder.createOrFold<arith::SubIOp>(
        getExtent(builder, op, loop.getDim()), one);
  }
  for (Value operand : producer->getOperands())
    mapping.map(operand, cloneAt(builder, op, operand, last, mapping));
  return builder.clone(*producer, mapping)->getResult(0);
}

Value resnorm::getExtreme(ImplicitLocOpBuilder &builder, linalg::GenericOp op,
                          Value index, bool last) {
  IRMapping mapping;
  return cloneAt(builder, op, index, last, mapping);
}
