//===- Canonicalization.h - Patterns that ops share -------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Canonicalizations keep every bit of every result, NaN payloads aside. So
// x * 1 is x, and x + (-0.0) is x, but x + 0.0 is not: it turns -0.0 into 0.0.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_DIALECT_RESNORM_IR_CANONICALIZATION_H
#define RESNORM_LIB_DIALECT_RESNORM_IR_CANONICALIZATION_H

#include "ShapeRelations.h"

#include "mlir/IR/Matchers.h"

namespace resnorm {

/// The one number that the constant `value` repeats, if it is such.
inline std::optional<llvm::APFloat> getSplat(mlir::Value value) {
  mlir::DenseFPElementsAttr elements;
  if (!value || !matchPattern(value, mlir::m_Constant(&elements)) ||
      !elements.isSplat())
    return std::nullopt;
  return elements.getSplatValue<llvm::APFloat>();
}

inline bool isOnes(mlir::Value value) {
  std::optional<llvm::APFloat> splat = getSplat(value);
  return splat && splat->isExactlyValue(1.0);
}

/// Drops a scale of ones, where nothing is added to it, and a bias of -0.0.
template <typename OpT>
struct DropIdentityAffine final : mlir::OpRewritePattern<OpT> {
  using mlir::OpRewritePattern<OpT>::OpRewritePattern;

  mlir::LogicalResult
  matchAndRewrite(OpT op, mlir::PatternRewriter &rewriter) const override {
    NumericsAttr numerics = op.getNorm().getNumerics();
    bool hasOffset = !numerics.getWeightOffset().getValue().isZero();
    std::optional<llvm::APFloat> bias = getSplat(op.getBias());
    bool dropsScale = !hasOffset && isOnes(op.getScale());
    bool dropsBias = bias && bias->isNegZero();
    if (!dropsScale && !dropsBias)
      return rewriter.notifyMatchFailure(op, "scale and bias have an effect");
    rewriter.modifyOpInPlace(op, [&] {
      if (dropsScale)
        op.getScaleMutable().clear();
      if (dropsBias)
        op.getBiasMutable().clear();
    });
    return mlir::success();
  }
};

} // namespace resnorm

#endif // RESNORM_LIB_DIALECT_RESNORM_IR_CANONICALIZATION_H
