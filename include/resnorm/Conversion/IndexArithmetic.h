//===- IndexArithmetic.h - Coordinates as arith ops -------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Index arithmetic that folds what is constant and takes the forms of which
// Halide can tell the bounds: minsi and maxsi, and where the dividend cannot be
// negative divui and remui. (affine's own expansion selects on signs, which
// hides the bounds; so does rounding to zero.)
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_CONVERSION_INDEXARITHMETIC_H
#define RESNORM_CONVERSION_INDEXARITHMETIC_H

#include "mlir/IR/AffineMap.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace resnorm {

mlir::Value indexConstant(mlir::ImplicitLocOpBuilder &builder, int64_t value);

mlir::Value indexAdd(mlir::ImplicitLocOpBuilder &builder, mlir::Value lhs,
                     mlir::Value rhs);
mlir::Value indexSub(mlir::ImplicitLocOpBuilder &builder, mlir::Value lhs,
                     mlir::Value rhs);
mlir::Value indexMul(mlir::ImplicitLocOpBuilder &builder, mlir::Value lhs,
                     mlir::Value rhs);
/// lhs / rhs, rounded down; lhs is not negative, rhs is positive.
mlir::Value indexDiv(mlir::ImplicitLocOpBuilder &builder, mlir::Value lhs,
                     mlir::Value rhs);
/// The same for an lhs that may be negative.
mlir::Value indexFloorDiv(mlir::ImplicitLocOpBuilder &builder, mlir::Value lhs,
                          mlir::Value rhs);
/// lhs mod rhs; lhs is not negative, rhs is positive.
mlir::Value indexMod(mlir::ImplicitLocOpBuilder &builder, mlir::Value lhs,
                     mlir::Value rhs);
mlir::Value indexMin(mlir::ImplicitLocOpBuilder &builder, mlir::Value lhs,
                     mlir::Value rhs);
mlir::Value indexMax(mlir::ImplicitLocOpBuilder &builder, mlir::Value lhs,
                     mlir::Value rhs);

/// `index`, brought into [0, extent).
mlir::Value indexClamp(mlir::ImplicitLocOpBuilder &builder, mlir::Value index,
                       mlir::Value extent);

/// 0 <= index < extent, as an i1.
mlir::Value indexInBounds(mlir::ImplicitLocOpBuilder &builder,
                          mlir::Value index, mlir::Value extent);

/// An affine expression of coordinates, which are not negative, and symbols,
/// which may be.
mlir::Value emitAffine(mlir::ImplicitLocOpBuilder &builder,
                       mlir::AffineExpr expr, mlir::ValueRange dims,
                       mlir::ValueRange symbols = {});

/// Every result of an affine map.
llvm::SmallVector<mlir::Value> emitAffine(mlir::ImplicitLocOpBuilder &builder,
                                          mlir::AffineMap map,
                                          mlir::ValueRange dims,
                                          mlir::ValueRange symbols = {});

/// A constant or a value, as an index value.
mlir::Value indexValue(mlir::ImplicitLocOpBuilder &builder,
                       mlir::OpFoldResult value);

} // namespace resnorm

#endif // RESNORM_CONVERSION_INDEXARITHMETIC_H
