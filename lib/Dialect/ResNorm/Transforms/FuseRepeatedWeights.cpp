//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// A batched matmul whose right side is the same matrix for the whole batch is
// one matmul with more rows: the linear layers of front ends that repeat their
// weights, or give them a batch of 1. So is one whose left side is repeated,
// where the right one is a column: a matrix times each vector of a batch.

#include "Fuse.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace resnorm;

/// The input of `op` if it only repeats that, with the map it is read by.
static std::optional<std::pair<Value, AffineMap>>
matchRepetition(linalg::GenericOp op) {
  if (!op || !op.hasPureTensorSemantics() || op.getNumDpsInputs() != 1 ||
      op.getNumDpsInits() != 1 || op.getNumReductionLoops() != 0 ||
      !op.getIndexingMapsArray().back().isIdentity())
    return std::nullopt;
  Value yielded = op.getBody()->getTerminator()->getOperand(0);
  if (yielded != op.getBody()->getArgument(0))
    return std::nullopt;
  return std::pair(op.getInputs().front(), op.getIndexingMapsArray().front());
}

/// The only axis of `group` that is not 1 long, -1 if there is not one.
static int64_t getLongAxis(ArrayRef<int64_t> group, ArrayRef<int64_t> shape) {
  int64_t found = -1;
  for (int64_t axis : group) {
    if (shape[axis] == 1)
      continue;
    if (found >= 0)
      return -1;
    found = axis;
  }
  return found;
}

/// Reassociation that leaves the axes of `type` of extent 1 out; nothing if
/// there are other than two others.
static std::optional<SmallVector<ReassociationIndices>>
dropUnitAxes(RankedTensorType type) {
  SmallVector<ReassociationIndices> groups(1);
  bool isLong = false;
  for (int64_t axis = 0; axis < type.getRank(); ++axis) {
    if (type.getDimSize(axis) != 1) {
      if (isLong)
        groups.emplace_back();
      isLong = true;
    }
    groups.back().push_back(axis);
  }
  return groups.size() == 2 ? std::optional(groups) : std::nullopt;
}

/// The matrix that `batched` holds once for each index of its first axis, or
/// null.
static Value findMatrix(Value batched, OpBuilder &builder) {
  Location loc = batched.getLoc();
  auto type = cast<RankedTensorType>(batched.getType());
  if (type.getDimSize(0) == 1)
    return tensor::CollapseShapeOp::create(
        builder, loc, batched, ArrayRef<ReassociationIndices>{{0, 1}, {2}});

  SmallVector<ReassociationIndices> groups = {{0}, {1}, {2}};
  if (auto collapse = batched.getDefiningOp<tensor::CollapseShapeOp>()) {
    groups = collapse.getReassociationIndices();
    batched = collapse.getSrc();
  }
  auto repetition = matchRepetition(batched.getDefiningOp<linalg::GenericOp>());
  if (!repetition)
    return {};
  auto [matrix, map] = *repetition;
  ArrayRef<int64_t> shape =
      cast<RankedTensorType>(batched.getType()).getShape();
  int64_t row = getLongAxis(groups[1], shape);
  int64_t column = getLongAxis(groups[2], shape);
  if (row < 0 || column < 0)
    return {};
  // Of the loops that are no formality the matrix is read by these two alone.
  SmallVector<int64_t> read;
  for (AffineExpr expr : map.getResults()) {
    auto loop = dyn_cast<AffineDimExpr>(expr);
    if (loop && shape[loop.getPosition()] != 1)
      read.push_back(loop.getPosition());
    else if (!loop && !isa<AffineConstantExpr>(expr))
      return {};
  }
  if (ArrayRef<int64_t>(read) != ArrayRef<int64_t>{row, column})
    return {};
  auto matrixType = cast<RankedTensorType>(matrix.getType());
  if (matrixType.getRank() == 2)
    return matrix;
  auto kept = dropUnitAxes(matrixType);
  if (!kept)
    return {};
  return tensor::CollapseShapeOp::create(builder, loc, matrix, *kept);
}

namespace {
struct UnbatchMatmul final : OpRewritePattern<linalg::BatchMatmulOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(linalg::BatchMatmulOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.hasPureTensorSemantics() || op.hasUserDefinedMaps())
      return rewriter.notifyMatchFailure(op, "not a plain matmul of tensors");
    Value matrix = findMatrix(op.getInputs()[1], rewriter);
    if (!matrix)
      return rewriter.notifyMatchFailure(op, "the right side is not repeated");
    SmallVector<ReassociationIndices> groups = {{0, 1}, {2}};
    auto collapse = [&](Value value) -> Value {
      return tensor::CollapseShapeOp::create(rewriter, value.getLoc(), value,
                                             groups);
    };
    Value init = op.getOutputs().front();
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(rewriter, op.getLoc(), init);
    auto matmul = linalg::MatmulOp::create(
        rewriter, op.getLoc(), ValueRange{collapse(op.getInputs()[0]), matrix},
        ValueRange{collapse(init)});
    rewriter.replaceOpWithNewOp<tensor::ExpandShapeOp>(
        op, op->getResult(0).getType(), matmul->getResult(0), groups, sizes);
    return success();
  }
};

/// W x for each vector x of a batch is the matrix of all of them times the
/// transpose of W.
struct UnbatchVectors final : OpRewritePattern<linalg::BatchMatmulOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(linalg::BatchMatmulOp op,
                                PatternRewriter &rewriter) const override {
    auto type = cast<ShapedType>(op.getInputs()[1].getType());
    if (!op.hasPureTensorSemantics() || op.hasUserDefinedMaps() ||
        type.getDimSize(2) != 1 || type.getDimSize(0) == 1)
      return rewriter.notifyMatchFailure(op, "no batch of vectors");
    Value matrix = findMatrix(op.getInputs()[0], rewriter);
    if (!matrix)
      return rewriter.notifyMatchFailure(op, "the left side is not repeated");
    Location loc = op.getLoc();
    SmallVector<OpFoldResult> extents =
        tensor::getMixedSizes(rewriter, loc, matrix);
    std::swap(extents[0], extents[1]);
    Value empty = tensor::EmptyOp::create(rewriter, loc, extents,
                                          getElementTypeOrSelf(matrix));
    Value turned = linalg::TransposeOp::create(rewriter, loc, matrix, empty,
                                               ArrayRef<int64_t>{1, 0})
                       ->getResult(0);
    SmallVector<ReassociationIndices> groups = {{0}, {1, 2}};
    auto collapse = [&](Value value) -> Value {
      return tensor::CollapseShapeOp::create(rewriter, value.getLoc(), value,
                                             groups);
    };
    Value init = op.getOutputs().front();
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(rewriter, loc, init);
    auto matmul = linalg::MatmulOp::create(
        rewriter, loc, ValueRange{collapse(op.getInputs()[1]), turned},
        ValueRange{collapse(init)});
    rewriter.replaceOpWithNewOp<tensor::ExpandShapeOp>(
        op, op->getResult(0).getType(), matmul->getResult(0), groups, sizes);
    return success();
  }
};
} // namespace

void resnorm::populateUnbatchMatmulPatterns(RewritePatternSet &patterns) {
  patterns.add<UnbatchMatmul, UnbatchVectors>(patterns.getContext());
}
