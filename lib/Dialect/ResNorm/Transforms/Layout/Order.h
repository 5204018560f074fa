//===- Order.h - Orders of dimensions ---------------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An order says how the dimensions of a tensor lie in memory: dimension i of
// the tensor in that order is dimension order[i] of the tensor that the IR had.
// No order, an empty one, is the IR's own.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_DIALECT_RESNORM_TRANSFORMS_LAYOUT_ORDER_H
#define LIB_DIALECT_RESNORM_TRANSFORMS_LAYOUT_ORDER_H

#include "mlir/IR/AffineMap.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"

namespace resnorm {

using Order = llvm::SmallVector<int64_t>;
using OrderRef = llvm::ArrayRef<int64_t>;

/// True for the empty order and for 0, 1, 2, ...
bool isIdentity(OrderRef order);

/// `values`, one a dimension, in the order.
template <typename T>
llvm::SmallVector<T> permute(llvm::ArrayRef<T> values, OrderRef order) {
  if (order.empty())
    return llvm::to_vector(values);
  return llvm::map_to_vector(order, [&](int64_t i) { return values[i]; });
}

/// Where dimension `axis` of the IR's tensor is in the order.
int64_t getPosition(OrderRef order, int64_t axis);

mlir::RankedTensorType permute(mlir::RankedTensorType type, OrderRef order);

/// An indexing map of a tensor that is now in the order.
mlir::AffineMap permute(mlir::AffineMap map, OrderRef order);

/// `value` with its dimensions moved, by an op that moves elements.
mlir::Value transpose(mlir::OpBuilder &builder, mlir::Value value,
                      OrderRef order);

} // namespace resnorm

#endif // LIB_DIALECT_RESNORM_TRANSFORMS_LAYOUT_ORDER_H
