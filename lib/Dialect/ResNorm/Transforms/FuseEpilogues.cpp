//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// An elementwise op behind a reshape of a contraction moves before it:
//
//   relu(expand_shape(matmul))  becomes  expand_shape(relu(matmul))
//
// so that it can be computed with the matmul. What else the op reads takes the
// opposite reshape, which is free where that value is stored anyway; where it
// is not, nothing moves.

#include "Fuse.h"
#include "KernelRoles.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tensor/Transforms/Transforms.h"
#include "mlir/Dialect/Utils/StructuredOpsUtils.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace resnorm;

/// How many elementwise ops may be between a contraction and its reshape.
static constexpr unsigned kMaximumEpilogue = 8;

/// True if `value` is a contraction, or pointwise after one. What is used twice
/// is stored, so that nothing is gained by computing one of the uses with it.
static bool comesOfContraction(Value value, unsigned depth = 0) {
  Operation *op = value.getDefiningOp();
  if (!op || !value.hasOneUse() || depth > kMaximumEpilogue)
    return false;
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (linalgOp && isSumOfProducts(linalgOp))
    return true;
  if (getKernelRole(op) != KernelRole::Pointwise)
    return false;
  return llvm::any_of(op->getOperands(), [&](Value operand) {
    return operand.getType() == value.getType() &&
           comesOfContraction(operand, depth + 1);
  });
}

/// True if a reshape of `value` moves nothing: it is stored, or is a reshape.
static bool isFreeToReshape(Value value) {
  Operation *op = value.getDefiningOp();
  if (!op || isa<tensor::ExpandShapeOp, tensor::EmptyOp>(op))
    return true;
  KernelRole role = getKernelRole(op);
  return role == KernelRole::Anchor || role == KernelRole::Host ||
         role == KernelRole::Free;
}

static tensor::ExpandShapeOp getExpandedContraction(Value value) {
  auto expand = value.getDefiningOp<tensor::ExpandShapeOp>();
  return expand && expand->hasOneUse() && comesOfContraction(expand.getSrc())
             ? expand
             : tensor::ExpandShapeOp();
}

/// For upstream's patterns: `use` is of a reshape that its owner may pass.
static bool mayMoveBefore(OpOperand *use) {
  auto op = dyn_cast<linalg::GenericOp>(use->getOwner());
  if (!op || op.getNumReductionLoops() != 0 ||
      !getExpandedContraction(use->get()))
    return false;
  return llvm::all_of(op->getOpOperands(), [&](OpOperand &other) {
    return op.getMatchingIndexingMap(&other).getNumResults() <= 1 ||
           isFreeToReshape(other.get());
  });
}

namespace {
/// The same for pointwise ops of our own.
struct MovePointwise final : RewritePattern {
  explicit MovePointwise(MLIRContext *context)
      : RewritePattern(MatchAnyOpTypeTag(), /*benefit=*/1, context) {}

  LogicalResult matchAndRewrite(Operation *op,
                                PatternRewriter &rewriter) const override {
    if (!isa<GeluOp, SiluOp, ResidualAddOp, MaxResidualOp>(op))
      return rewriter.notifyMatchFailure(op, "not pointwise");
    Type type = op->getResult(0).getType();
    tensor::ExpandShapeOp expand;
    for (Value operand : op->getOperands()) {
      if (operand.getType() != type || !isFreeToReshape(operand))
        return rewriter.notifyMatchFailure(op, "an operand cannot be reshaped");
      if (!expand)
        expand = getExpandedContraction(operand);
    }
    if (!expand)
      return rewriter.notifyMatchFailure(op, "not behind a contraction");

    SmallVector<ReassociationIndices> groups = expand.getReassociationIndices();
    SmallVector<Value> operands;
    for (Value operand : op->getOperands()) {
      if (operand == expand.getResult())
        operands.push_back(expand.getSrc());
      else
        operands.push_back(tensor::CollapseShapeOp::create(
            rewriter, operand.getLoc(), expand.getSrcType(), operand, groups));
    }
    Operation *moved = clone(rewriter, op, expand.getSrcType(), operands);
    rewriter.replaceOpWithNewOp<tensor::ExpandShapeOp>(
        op, type, moved->getResult(0), groups, expand.getMixedOutputShape());
    return success();
  }
};
} // namespace

namespace {
/// Concatenations along a dimension that no reshape touches: the kernels that
/// compute the parts can then store them where they belong.
struct MoveConcat final : OpRewritePattern<tensor::ConcatOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(tensor::ConcatOp op,
                                PatternRewriter &rewriter) const override {
    tensor::ExpandShapeOp expand;
    for (Value input : op.getInputs()) {
      if (!isFreeToReshape(input))
        return rewriter.notifyMatchFailure(op, "an operand cannot be reshaped");
      if (!expand)
        expand = input.getDefiningOp<tensor::ExpandShapeOp>();
    }
    if (!expand || !op.getType().hasStaticShape())
      return rewriter.notifyMatchFailure(op, "not behind static reshapes");
    SmallVector<ReassociationIndices> groups = expand.getReassociationIndices();
    auto *group = llvm::find_if(groups, [&](const ReassociationIndices &axes) {
      return llvm::is_contained(axes, op.getDim());
    });
    if (group->size() != 1)
      return rewriter.notifyMatchFailure(op, "along a reshaped dimension");
    SmallVector<Value> inputs;
    for (Value input : op.getInputs())
      inputs.push_back(tensor::CollapseShapeOp::create(rewriter, input.getLoc(),
                                                       input, groups));
    Value concat = tensor::ConcatOp::create(rewriter, op.getLoc(),
                                            group - groups.begin(), inputs);
    rewriter.replaceOpWithNewOp<tensor::ExpandShapeOp>(op, op.getType(), concat,
                                                       groups);
    return success();
  }
};
} // namespace

namespace {
/// An activation behind a collapse_shape, as of a convolution in one dimension
/// that was made one in two.
template <typename Op>
struct MoveActivation final : OpRewritePattern<Op> {
  using OpRewritePattern<Op>::OpRewritePattern;

  LogicalResult matchAndRewrite(Op op,
                                PatternRewriter &rewriter) const override {
    auto collapse =
        op.getInput().template getDefiningOp<tensor::CollapseShapeOp>();
    if (!collapse || !collapse->hasOneUse() ||
        !comesOfContraction(collapse.getSrc()) ||
        op.getType() != collapse.getType())
      return rewriter.notifyMatchFailure(op, "not behind a contraction");
    Operation *moved =
        clone(rewriter, op, collapse.getSrcType(), collapse.getSrc());
    rewriter.replaceOpWithNewOp<tensor::CollapseShapeOp>(
        op, op.getType(), moved->getResult(0),
        collapse.getReassociationIndices());
    return success();
  }
};
} // namespace

void resnorm::populateEpiloguePatterns(RewritePatternSet &patterns) {
  linalg::populateFoldReshapeOpsByCollapsingPatterns(patterns, mayMoveBefore);
  tensor::populateFoldTensorEmptyPatterns(patterns);
  patterns.add<MovePointwise, MoveConcat, MoveActivation<GeluOp>,
               MoveActivation<SiluOp>>(patterns.getContext());
}
