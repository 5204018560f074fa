//===- CreateNorm.h - The op of a NormAttr ----------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A NormAttr says what norm a fused op holds; these functions make an op of
// its own of it again, so that no caller switches over the kinds.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_DIALECT_RESNORM_IR_CREATENORM_H
#define RESNORM_DIALECT_RESNORM_IR_CREATENORM_H

#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"

namespace resnorm {

/// The operands of a norm; those that it does not have are null. Only a
/// batch_norm by given statistics has `mean` and `variance`.
struct NormOperands {
  mlir::Value input;
  mlir::Value scale = {};
  mlir::Value bias = {};
  mlir::Value mean = {};
  mlir::Value variance = {};
};

/// Creates the op of `norm`'s kind without statistics results. The result has
/// the type `resultType`, by default that of the input.
NormOpInterface createNorm(mlir::OpBuilder &builder, mlir::Location loc,
                           NormAttr norm, const NormOperands &operands,
                           mlir::RankedTensorType resultType = {});

/// The same with the operands one by one.
NormOpInterface createNorm(mlir::OpBuilder &builder, mlir::Location loc,
                           NormAttr norm, mlir::Value input, mlir::Value scale,
                           mlir::Value bias, mlir::Value mean = {},
                           mlir::Value variance = {});

/// The types of the statistics results that the norm of an `input` can have:
/// the mean (not of an rms_norm) and the reciprocal deviation.
llvm::SmallVector<mlir::Type> getStatisticsTypes(NormAttr norm,
                                                 mlir::RankedTensorType input);

} // namespace resnorm

#endif // RESNORM_DIALECT_RESNORM_IR_CREATENORM_H
