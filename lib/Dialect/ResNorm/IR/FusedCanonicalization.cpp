//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Canonicalization.h"
#include "Verification.h"

using namespace mlir;
using namespace resnorm;

/// True if the sum of a fused op with `norm` is what a residual_add on its own
/// computes: an accumulator of another type rounds the products elsewhere.
static bool isPlainSum(NormAttr norm, ArrayRef<Value> tensors) {
  auto type = cast<RankedTensorType>(tensors.front().getType());
  return norm.getNumerics().getStatisticsType(type.getElementType()) ==
         getArithmeticType(tensors);
}

namespace {
struct AddNormToResidualAdd final : OpRewritePattern<AddNormOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(AddNormOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.getNormalized().use_empty())
      return rewriter.notifyMatchFailure(op, "normalized is used");
    if (op.getBranchBias())
      return rewriter.notifyMatchFailure(op, "residual_add has no branch_bias");
    if (!isPlainSum(op.getNorm(), {op.getX(), op.getBranch(), op.getSum()}))
      return rewriter.notifyMatchFailure(op, "the accumulator rounds the sum");
    auto sum = ResidualAddOp::create(
        rewriter, op.getLoc(), op.getSum().getType(), op.getX(), op.getBranch(),
        Value(), Value(), Value(), op.getAlphaAttr());
    rewriter.replaceAllUsesWith(op.getSum(), sum);
    rewriter.eraseOp(op);
    return success();
  }
};

/// One of two norms goes unused, or both are the same.
struct AddDualNormToAddNorm final : OpRewritePattern<AddDualNormOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(AddDualNormOp op,
                                PatternRewriter &rewriter) const override {
    bool areEqual = op.getScale() == op.getSecondScale() &&
                    op.getBias() == op.getSecondBias() &&
                    op.getFirst().getType() == op.getSecond().getType();
    bool keepsFirst = op.getSecond().use_empty() || areEqual;
    if (!keepsFirst && !op.getFirst().use_empty())
      return rewriter.notifyMatchFailure(op, "both norms are used");
    auto single = AddNormOp::create(
        rewriter, op.getLoc(), op.getSum().getType(),
        keepsFirst ? op.getFirst().getType() : op.getSecond().getType(),
        op.getX(), op.getBranch(), op.getBranchBias(),
        keepsFirst ? op.getScale() : op.getSecondScale(),
        keepsFirst ? op.getBias() : op.getSecondBias(), /*mean=*/Value(),
        /*variance=*/Value(), op.getAlphaAttr(), op.getNorm());
    rewriter.replaceAllUsesWith(op.getSum(), single.getSum());
    for (Value result : {op.getFirst(), op.getSecond()})
      if (!result.use_empty())
        rewriter.replaceAllUsesWith(result, single.getNormalized());
    rewriter.eraseOp(op);
    return success();
  }
};

struct NormAddNormToNormAdd final : OpRewritePattern<NormAddNormOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(NormAddNormOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.getNormalized().use_empty())
      return rewriter.notifyMatchFailure(op, "normalized is used");
    if (!isPlainSum(op.getNorm(), {op.getX(), op.getSum()}))
      return rewriter.notifyMatchFailure(op, "the accumulator rounds the sum");
    auto sum = NormAddOp::create(rewriter, op.getLoc(), op.getSum().getType(),
                                 op.getX(), op.getBranch(), op.getBranchScale(),
                                 op.getBranchBias(),
                                 /*mean=*/Value(), /*variance=*/Value(),
                                 op.getAlphaAttr(), op.getBranchNorm());
    rewriter.replaceAllUsesWith(op.getSum(), sum);
    rewriter.eraseOp(op);
    return success();
  }
};
} // namespace

void AddNormOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                            MLIRContext *context) {
  patterns.add<AddNormToResidualAdd, DropIdentityAffine<AddNormOp>,
               RefineShapes<AddNormOp>>(context);
}
void AddDualNormOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                                MLIRContext *context) {
  patterns.add<AddDualNormToAddNorm, DropIdentityAffine<AddDualNormOp>,
               RefineShapes<AddDualNormOp>>(context);
}
void NormAddOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                            MLIRContext *context) {
  patterns.add<DropIdentityAffine<NormAddOp>, RefineShapes<NormAddOp>>(context);
}
void NormAddNormOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                                MLIRContext *context) {
  patterns.add<NormAddNormToNormAdd, DropIdentityAffine<NormAddNormOp>,
               RefineShapes<NormAddNormOp>>(context);
}
