//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Canonicalization.h"

#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace resnorm;

namespace {
/// Drops layer_scale, gate and row_scale where they are ones.
struct DropUnitFactors final : OpRewritePattern<ResidualAddOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(ResidualAddOp op,
                                PatternRewriter &rewriter) const override {
    bool dropsScale = isOnes(op.getLayerScale());
    bool dropsGate = isOnes(op.getGate());
    bool dropsRows = isOnes(op.getRowScale());
    if (!dropsScale && !dropsGate && !dropsRows)
      return rewriter.notifyMatchFailure(op, "no factor is one throughout");
    rewriter.modifyOpInPlace(op, [&] {
      if (dropsScale)
        op.getLayerScaleMutable().clear();
      if (dropsGate)
        op.getGateMutable().clear();
      if (dropsRows)
        op.getRowScaleMutable().clear();
    });
    return success();
  }
};

/// Takes the inputs of an inner concatenation on the same axis that nothing
/// else uses, and drops inputs of extent 0 on the axis.
struct FlattenConcat final : OpRewritePattern<ConcatResidualOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(ConcatResidualOp op,
                                PatternRewriter &rewriter) const override {
    SmallVector<Value> inputs;
    for (Value input : op.getInputs()) {
      auto type = cast<RankedTensorType>(input.getType());
      auto inner = input.getDefiningOp<ConcatResidualOp>();
      if (inner && inner->hasOneUse() && inner.getAxis() == op.getAxis())
        llvm::append_range(inputs, inner.getInputs());
      else if (type.getDimSize(op.getAxis()) != 0)
        inputs.push_back(input);
    }
    if (inputs.empty())
      inputs.push_back(op.getInputs()[0]);
    if (llvm::equal(inputs, op.getInputs()))
      return rewriter.notifyMatchFailure(op, "no input to flatten or drop");
    rewriter.modifyOpInPlace(op, [&] { op.getInputsMutable().assign(inputs); });
    return success();
  }
};

/// Takes the inputs of an inner maximum that nothing else uses, and each input
/// once: max is associative, commutative and idempotent, NaN included.
struct FlattenMax final : OpRewritePattern<MaxResidualOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(MaxResidualOp op,
                                PatternRewriter &rewriter) const override {
    llvm::SetVector<Value> inputs;
    for (Value input : op.getInputs()) {
      auto inner = input.getDefiningOp<MaxResidualOp>();
      if (inner && inner->hasOneUse())
        inputs.insert(inner.getInputs().begin(), inner.getInputs().end());
      else
        inputs.insert(input);
    }
    if (llvm::equal(inputs, op.getInputs()))
      return rewriter.notifyMatchFailure(op, "no input to flatten or drop");
    rewriter.modifyOpInPlace(
        op, [&] { op.getInputsMutable().assign(inputs.getArrayRef()); });
    return success();
  }
};
} // namespace

void ResidualAddOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                                MLIRContext *context) {
  patterns.add<DropUnitFactors, RefineShapes<ResidualAddOp>>(context);
}
void ConcatResidualOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                                   MLIRContext *context) {
  patterns.add<FlattenConcat, RefineShapes<ConcatResidualOp>>(context);
}
void MaxResidualOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                                MLIRContext *context) {
  patterns.add<FlattenMax, RefineShapes<MaxResidualOp>>(context);
}
