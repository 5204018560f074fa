//===- LinalgBuilder.h - Loops over tensors as linalg.generic ---*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What decompositions are written with: an iteration space given by its
// extents, static or dynamic, tensors that are read along some of its axes,
// and an elementwise map or a reduction over it.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_DIALECT_RESNORM_IR_LINALGBUILDER_H
#define RESNORM_LIB_DIALECT_RESNORM_IR_LINALGBUILDER_H

#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace resnorm {

/// A tensor and, for each of its dimensions, the axis of the iteration space
/// that it runs along; kBroadcast where it is read at index 0 throughout.
struct Access {
  static constexpr int64_t kBroadcast = -1;

  mlir::Value tensor;
  llvm::SmallVector<int64_t> axes;
};

class LinalgBuilder : public mlir::ImplicitLocOpBuilder {
public:
  /// Computes elements from the elements read; converts nothing.
  using Body =
      llvm::function_ref<mlir::Value(LinalgBuilder &, mlir::ValueRange)>;

  using ImplicitLocOpBuilder::ImplicitLocOpBuilder;

  /// Makes the iteration space that of `tensor`.
  void setSpace(mlir::Value tensor);
  llvm::ArrayRef<mlir::OpFoldResult> getSpace() const { return space; }

  /// An access along all axes, in order.
  Access whole(mlir::Value tensor) const;

  /// A tensor of type `element` over `axes` of the space (which every access
  /// may use, and no other), computed by `body`.
  mlir::Value map(llvm::ArrayRef<int64_t> axes, mlir::Type element,
                  llvm::ArrayRef<Access> inputs, Body body);

  /// Reduces over all axes but `keptAxes`. `body` has the elements of `inputs`
  /// and, last, the value so far, of `initial`'s type.
  mlir::Value reduce(llvm::ArrayRef<int64_t> keptAxes, mlir::TypedAttr initial,
                     llvm::ArrayRef<Access> inputs, Body body);

  /// The sum of what `body` computes over all axes but `keptAxes`. It is taken
  /// in f64, so that no order of summation can be told from the result, and
  /// left in f64.
  mlir::Value sum(llvm::ArrayRef<int64_t> keptAxes,
                  llvm::ArrayRef<Access> inputs, Body body);

  /// How many elements a reduction over `axes` takes, as a number of `type`.
  mlir::Value countElements(llvm::ArrayRef<int64_t> axes, mlir::Type type);

  /// `value` in the float type `type`.
  mlir::Value toFloat(mlir::Value value, mlir::Type type);

  /// `value` rounded to the float type `type`.
  mlir::Value constant(double value, mlir::Type type);

  /// `tensor` with static extents learnt or forgotten, as `type` has them.
  mlir::Value castShape(mlir::Value tensor, mlir::Type type);

private:
  mlir::Value createGeneric(mlir::Value init, llvm::ArrayRef<int64_t> outAxes,
                            llvm::ArrayRef<int64_t> loops,
                            llvm::ArrayRef<Access> inputs, bool readsInit,
                            Body body);
  mlir::Value createEmpty(llvm::ArrayRef<int64_t> axes, mlir::Type element);

  llvm::SmallVector<mlir::OpFoldResult> space;
};

} // namespace resnorm

#endif // RESNORM_LIB_DIALECT_RESNORM_IR_LINALGBUILDER_H
