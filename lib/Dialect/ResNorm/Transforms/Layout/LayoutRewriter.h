//===- LayoutRewriter.h - Putting tensors in their order --------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef LIB_DIALECT_RESNORM_TRANSFORMS_LAYOUT_LAYOUTREWRITER_H
#define LIB_DIALECT_RESNORM_TRANSFORMS_LAYOUT_LAYOUTREWRITER_H

#include "LayoutPlan.h"

namespace resnorm {

/// `value`, read through `map` over loops of the extents that `type` has.
mlir::Value gather(mlir::OpBuilder &builder, mlir::Value value,
                   mlir::AffineMap map, mlir::RankedTensorType type);

/// Rewrites a function to a plan. Each tensor with an order is made in it where
/// its op can do so, and transposed after its op where not; ops that do not
/// know of orders read a transpose back.
class LayoutRewriter {
public:
  /// `vectorBytes` is what filters are packed for.
  LayoutRewriter(mlir::func::FuncOp function, const LayoutPlan &plan,
                 int64_t vectorBytes)
      : function(function), plan(plan), vectorBytes(vectorBytes),
        builder(function.getContext()) {}

  void run();

private:
  /// The tensor in that order: as its op made it, if it has that order, else
  /// transposed.
  mlir::Value get(mlir::Value value, OrderRef order);
  mlir::Value getPlanned(mlir::Value value) {
    return get(value, plan.lookup(value));
  }

  /// The results of the op in their orders, or none if it stays as it is.
  llvm::SmallVector<mlir::Value> rewrite(mlir::Operation *op);
  llvm::SmallVector<mlir::Value> rewriteStructured(mlir::linalg::LinalgOp op);
  llvm::SmallVector<mlir::Value> rewriteReshape(mlir::Operation *op);

  // Convolutions.cpp
  mlir::Value rewriteConvolution(mlir::linalg::LinalgOp op,
                                 const ConvolutionLoops &loops);
  std::pair<mlir::Value, mlir::AffineMap>
  packFilter(mlir::linalg::LinalgOp op, const ConvolutionLoops &loops);

  // FlatPixels.cpp
  mlir::Value rewriteAsMatmul(mlir::linalg::LinalgOp op,
                              const ConvolutionLoops &loops);
  mlir::Value rewriteFlat(mlir::linalg::LinalgOp op,
                          const ConvolutionLoops &loops);
  mlir::Value getFlatStart(mlir::linalg::LinalgOp op,
                           mlir::RankedTensorType type);

  bool involvesOrders(mlir::Operation *op) const;

  mlir::func::FuncOp function;
  const LayoutPlan &plan;
  int64_t vectorBytes;
  mlir::OpBuilder builder;
  /// Tensors in their planned order.
  llvm::DenseMap<mlir::Value, mlir::Value> planned;
};

} // namespace resnorm

#endif // LIB_DIALECT_RESNORM_TRANSFORMS_LAYOUT_LAYOUTREWRITER_H
