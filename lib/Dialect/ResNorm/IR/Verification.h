//===- Verification.h - Constraints that ops share --------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The constraints C1, C2, ... of dialects/ResNorm/spec.md that several ops
// have. Each function names those it checks; none may read past what the ones
// before it have checked.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_DIALECT_RESNORM_IR_VERIFICATION_H
#define RESNORM_LIB_DIALECT_RESNORM_IR_VERIFICATION_H

#include "resnorm/Dialect/ResNorm/IR/CreateNorm.h"

namespace resnorm {

/// C1-C9: `norm` is well formed and fits an input of type `input`.
mlir::LogicalResult verifyNorm(mlir::Operation *op, NormAttr norm,
                               mlir::RankedTensorType input);

/// C10: all of `values` (null ones are skipped) have the type `arithmetic` or
/// one storage type that is no wider.
mlir::LogicalResult verifyElementTypes(mlir::Operation *op,
                                       mlir::FloatType arithmetic,
                                       llvm::ArrayRef<mlir::Value> values);

/// C11-C14: the affine operands and given statistics of `norm`. `input` and
/// `normalized` give the shape and the storage type.
mlir::LogicalResult verifyNormOperands(mlir::Operation *op, NormAttr norm,
                                       const NormOperands &operands,
                                       mlir::Value normalized);

/// `value` has the shape of `input` (C15, C19, C20).
mlir::LogicalResult verifySameShape(mlir::Operation *op, mlir::Value input,
                                    mlir::Value value, llvm::StringRef name);

/// `value` has the shape `expected` (C12, C14, C18, C21, C23, C25).
mlir::LogicalResult verifyShape(mlir::Operation *op, mlir::Value value,
                                llvm::ArrayRef<int64_t> expected,
                                llvm::StringRef name);

/// `value` is finite (C9, C24, C31).
mlir::LogicalResult verifyFinite(mlir::Operation *op,
                                 const llvm::APFloat &value,
                                 llvm::StringRef name);

/// `value`, if there, has one number for each index of axis `axis` of `input`
/// (C21 for layer_scale, C23 for row_scale, C25 for branch_bias).
mlir::LogicalResult verifyVector(mlir::Operation *op, mlir::Value value,
                                 mlir::RankedTensorType input, int64_t axis,
                                 llvm::StringRef name);

/// The type that a residual sum is computed in: f64 if any of `values` is f64,
/// else f32.
mlir::FloatType getArithmeticType(llvm::ArrayRef<mlir::Value> values);

} // namespace resnorm

#endif // RESNORM_LIB_DIALECT_RESNORM_IR_VERIFICATION_H
