//===- ParameterDependence.h - What depends on parameters alone ----*- C++
//-*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef LIB_DIALECT_RESNORM_TRANSFORMS_PARAMETERDEPENDENCE_H
#define LIB_DIALECT_RESNORM_TRANSFORMS_PARAMETERDEPENDENCE_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SetVector.h"

namespace resnorm {

/// True for an argument marked `resnorm.param`.
bool isParameter(mlir::func::FuncOp function, mlir::BlockArgument argument);

/// The values of a function's first block that parameters and constants alone
/// decide, and that could as well be computed before the call.
class ParameterDependence {
public:
  using Leaves = llvm::SmallSetVector<mlir::Value, 4>;

  explicit ParameterDependence(mlir::func::FuncOp function);

  bool contains(mlir::Value value) const { return leavesOf.contains(value); }

  /// The parameters and constants that `value` is computed from. Splats are
  /// none: they take no memory worth the name.
  const Leaves &getLeaves(mlir::Value value) const {
    return leavesOf.find(value)->second;
  }

private:
  bool canMove(mlir::Operation *op) const;

  llvm::DenseMap<mlir::Value, Leaves> leavesOf;
};

} // namespace resnorm

#endif // LIB_DIALECT_RESNORM_TRANSFORMS_PARAMETERDEPENDENCE_H
