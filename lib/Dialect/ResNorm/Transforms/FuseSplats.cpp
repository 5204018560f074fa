//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Fuse.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace resnorm;

/// The value of a constant whose elements are all one number.
static TypedAttr getSplat(Value value) {
  DenseElementsAttr values;
  if (!matchPattern(value, m_Constant(&values)) || !values.isSplat())
    return {};
  return dyn_cast<TypedAttr>(values.getSplatValue<Attribute>());
}

/// True if the loops of `op` keep their bounds without operand `index`.
static bool canDrop(linalg::GenericOp op, unsigned index) {
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  maps.erase(maps.begin() + index);
  return static_cast<bool>(
      inversePermutation(concatAffineMaps(maps, op.getContext())));
}

namespace {
/// Makes a splat operand of a generic a scalar constant in its body, where it
/// folds: `x * splat(1)` is then the identity.
struct InlineSplat final : OpRewritePattern<linalg::GenericOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(linalg::GenericOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.hasPureTensorSemantics())
      return rewriter.notifyMatchFailure(op, "not on tensors");
    for (auto [index, input] : llvm::enumerate(op.getInputs())) {
      TypedAttr splat = getSplat(input);
      if (!splat || !canDrop(op, index))
        continue;
      inlineOperand(op, index, splat, rewriter);
      return success();
    }
    return rewriter.notifyMatchFailure(op, "no splat operand to inline");
  }

  void inlineOperand(linalg::GenericOp op, unsigned index, TypedAttr splat,
                     PatternRewriter &rewriter) const {
    rewriter.modifyOpInPlace(op, [&] {
      Block *body = op.getBody();
      OpBuilder::InsertionGuard guard(rewriter);
      rewriter.setInsertionPointToStart(body);
      Value scalar = arith::ConstantOp::create(rewriter, op.getLoc(), splat);
      body->getArgument(index).replaceAllUsesWith(scalar);
      body->eraseArgument(index);
      SmallVector<AffineMap> maps = op.getIndexingMapsArray();
      maps.erase(maps.begin() + index);
      op.setIndexingMapsAttr(rewriter.getAffineMapArrayAttr(maps));
      op.getInputsMutable().erase(index);
    });
  }
};
} // namespace

void resnorm::populateInlineSplatPatterns(RewritePatternSet &patterns) {
  patterns.add<InlineSplat>(patterns.getContext());
}
