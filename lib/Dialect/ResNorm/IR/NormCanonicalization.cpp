//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Canonicalization.h"

#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace resnorm;

namespace {
template <typename OpT>
struct DropUnusedStatistics final : OpRewritePattern<OpT> {
  using OpRewritePattern<OpT>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpT op,
                                PatternRewriter &rewriter) const override {
    if (op.getStatistics().empty())
      return rewriter.notifyMatchFailure(op, "has no statistics results");
    for (Value result : op.getStatistics())
      if (!result.use_empty())
        return rewriter.notifyMatchFailure(op, "a statistics result is used");
    Operation *smaller =
        recreate(rewriter, op, op->getOperands(), op.getNormalized().getType());
    rewriter.replaceAllUsesWith(op.getNormalized(), smaller->getResult(0));
    rewriter.eraseOp(op);
    return success();
  }
};
} // namespace

template <typename OpT>
static void addNormPatterns(RewritePatternSet &patterns, MLIRContext *context) {
  patterns.add<DropIdentityAffine<OpT>, DropUnusedStatistics<OpT>,
               RefineShapes<OpT>>(context);
}

void LayerNormOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                              MLIRContext *context) {
  addNormPatterns<LayerNormOp>(patterns, context);
}
void RMSNormOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                            MLIRContext *context) {
  addNormPatterns<RMSNormOp>(patterns, context);
}
void BatchNormOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                              MLIRContext *context) {
  addNormPatterns<BatchNormOp>(patterns, context);
}
void InstanceNormOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                                 MLIRContext *context) {
  addNormPatterns<InstanceNormOp>(patterns, context);
}
void GroupNormOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                              MLIRContext *context) {
  addNormPatterns<GroupNormOp>(patterns, context);
}
