//===- Order.cpp - Orders of dimensions -----------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Order.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace resnorm;

bool resnorm::isIdentity(OrderRef order) {
  return llvm::all_of(llvm::enumerate(order), [](auto entry) {
    return static_cast<int64_t>(entry.index()) == entry.value();
  });
}

int64_t resnorm::getPosition(OrderRef order, int64_t axis) {
  if (order.empty())
    return axis;
  return llvm::find(order, axis) - order.begin();
}

RankedTensorType resnorm::permute(RankedTensorType type, OrderRef order) {
  return RankedTensorType::get(permute(type.getShape(), order),
                               type.getElementType(), type.getEncoding());
}

AffineMap resnorm::permute(AffineMap map, OrderRef order) {
  return AffineMap::get(map.getNumDims(), map.getNumSymbols(),
                        permute(map.getResults(), order), map.getContext());
}

Value resnorm::transpose(OpBuilder &builder, Value value, OrderRef order) {
  if (isIdentity(order))
    return value;
  Location loc = value.getLoc();
  SmallVector<OpFoldResult> sizes =
      permute<OpFoldResult>(tensor::getMixedSizes(builder, loc, value), order);
  Value empty =
      tensor::EmptyOp::create(builder, loc, sizes, getElementTypeOrSelf(value));
  return linalg::TransposeOp::create(builder, loc, value, empty, order)
      ->getResult(0);
}
