//===- ResultShapes.h - Extents of results before a call --------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_CONVERSION_HOSTPREPARATION_RESULTSHAPES_H
#define RESNORM_LIB_CONVERSION_HOSTPREPARATION_RESULTSHAPES_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace resnorm {

/// Creates `@<name>.result_shapes` after `function`: it takes the same inputs
/// and a memref of index that gets the extents of all results, one after the
/// other. It still computes the results themselves until simplified.
mlir::func::FuncOp createShapeFunction(mlir::func::FuncOp function);

/// Adds the passes that leave nothing but extents of inputs in a shape
/// function.
void buildShapeSimplification(mlir::OpPassManager &pm);

/// Replaces extents of the results of loops and conditionals by extents of what
/// goes into them, where these are equal whatever way is taken. Returns whether
/// there were any.
bool resolveExtentsOfRegions(mlir::func::FuncOp function);

/// Fails, with a diagnostic, where an extent still depends on data.
mlir::LogicalResult verifyShapeFunction(mlir::func::FuncOp function);

} // namespace resnorm

#endif // RESNORM_LIB_CONVERSION_HOSTPREPARATION_RESULTSHAPES_H
