//===- Carriers.h - Ops that work in any order ------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef LIB_DIALECT_RESNORM_TRANSFORMS_LAYOUT_CARRIERS_H
#define LIB_DIALECT_RESNORM_TRANSFORMS_LAYOUT_CARRIERS_H

#include "Order.h"
#include "mlir/Dialect/Utils/ReshapeOpsUtils.h"
#include "mlir/IR/Operation.h"

namespace resnorm {

/// The order of a collapsed tensor from that of the expanded one, of `shape`.
/// Empty where elements would have to move. `expandOrder` is the reverse and
/// always possible.
Order collapseOrder(llvm::ArrayRef<mlir::ReassociationIndices> groups,
                    OrderRef order, llvm::ArrayRef<int64_t> shape);
Order expandOrder(llvm::ArrayRef<mlir::ReassociationIndices> groups,
                  OrderRef order);

/// True for an op whose tensors of full rank all lie in one order, which may be
/// `order`: pads, concatenations, slices, norms, residual sums, activations.
bool isUniformCarrier(mlir::Operation *op, OrderRef order);

/// The operands and results of such an op that have `rank` dimensions.
llvm::SmallVector<mlir::Value> getTensorsOfOneOrder(mlir::Operation *op,
                                                    size_t rank);

/// Gives a tensor in an order.
using GetInOrder = llvm::function_ref<mlir::Value(mlir::Value, OrderRef)>;

/// The same op on tensors in `order`; its results are in that order too.
mlir::Operation *rewriteUniformCarrier(mlir::OpBuilder &builder,
                                       mlir::Operation *op, OrderRef order,
                                       GetInOrder get);

/// A reshape of the source in `sourceOrder`, with the result in `resultOrder`;
/// the two must suit each other.
mlir::Value rewriteReshape(mlir::OpBuilder &builder, mlir::Operation *op,
                           OrderRef sourceOrder, OrderRef resultOrder,
                           GetInOrder get);

} // namespace resnorm

#endif // LIB_DIALECT_RESNORM_TRANSFORMS_LAYOUT_CARRIERS_H
