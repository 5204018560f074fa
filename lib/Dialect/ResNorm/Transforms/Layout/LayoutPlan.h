//===- LayoutPlan.h - In which order each tensor lies -----------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef LIB_DIALECT_RESNORM_TRANSFORMS_LAYOUT_LAYOUTPLAN_H
#define LIB_DIALECT_RESNORM_TRANSFORMS_LAYOUT_LAYOUTPLAN_H

#include "Order.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "llvm/ADT/DenseMap.h"

namespace resnorm {

/// Chooses the order of every tensor of a function that a convolution touches,
/// directly or through ops that work in any order: channels last. The first
/// choice for a tensor stands; an op that would have chosen otherwise reads it
/// through another map, or through a transpose.
class LayoutPlan {
public:
  explicit LayoutPlan(mlir::func::FuncOp function);

  /// The order of a tensor; empty for the IR's own.
  OrderRef lookup(mlir::Value value) const;

private:
  void assign(mlir::Value value, OrderRef order);
  void propagate(mlir::Operation *op, mlir::Value known);

  llvm::DenseMap<mlir::Value, Order> orders;
  llvm::SmallVector<mlir::Value> worklist;
};

/// The loops of a convolution by what they run over.
struct ConvolutionLoops {
  llvm::SmallVector<unsigned> batch, spatial, group, outputChannel;
  llvm::SmallVector<unsigned> window, inputChannel;
};

/// Fails unless `op` is a convolution with a window along at least one
/// dimension, and its filter and result are indexed by single loops.
mlir::FailureOr<ConvolutionLoops> getConvolutionLoops(mlir::Operation *op);

/// Channels last: the order of the image of a convolution, or of its result.
Order getChannelsLast(mlir::AffineMap map, const ConvolutionLoops &loops);

using AssignOrder = llvm::function_ref<void(mlir::Value, OrderRef)>;

/// Given that `known`, a tensor that `op` reads or makes, lies in `order`,
/// tells `assign` which orders suit the other tensors of `op`. Nothing is told
/// by ops that cannot carry an order on.
void deriveOrders(mlir::Operation *op, mlir::Value known, OrderRef order,
                  AssignOrder assign);

/// True for structured ops that read and write in any order, by their maps.
/// Matrix products are none: they are left as they are.
bool isFreeInOrder(mlir::Operation *op);

} // namespace resnorm

#endif // LIB_DIALECT_RESNORM_TRANSFORMS_LAYOUT_LAYOUTPLAN_H
