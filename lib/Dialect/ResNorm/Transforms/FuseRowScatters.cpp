//===- FuseRowScatters.cpp - Scatters of whole rows -----------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// torch-mlir flattens the scatter of whole rows that graph networks aggregate
// messages by: each element becomes an update of its own, with a row and a
// column to go to. The rows are scattered again as they are.

#include "Fuse.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "resnorm/Dialect/TMTensor/IR/TMTensor.h"

using namespace mlir;
using namespace resnorm;

/// What `op` divides by `divisor`; null if it does not.
template <typename Signed, typename Unsigned>
static Value matchDivision(Value value, int64_t divisor) {
  Operation *op = value.getDefiningOp();
  if (!isa_and_nonnull<Signed, Unsigned>(op) ||
      getConstantIntValue(op->getOperand(1)) != divisor)
    return {};
  return op->getOperand(0);
}

static bool isPosition(Value value) {
  auto index = value ? value.getDefiningOp<linalg::IndexOp>() : nullptr;
  return index && index.getDim() == 0;
}

/// True for the column of a position among rows of `columns`.
static bool isColumn(Value value, int64_t columns) {
  return isPosition(
      matchDivision<arith::RemSIOp, arith::RemUIOp>(value, columns));
}

/// The same for its row, which may be taken modulo all rows.
static bool isRow(Value value, int64_t rows, int64_t columns) {
  if (Value row = matchDivision<arith::RemSIOp, arith::RemUIOp>(value, rows))
    value = row;
  return isPosition(
      matchDivision<arith::DivSIOp, arith::DivUIOp>(value, columns));
}

/// What a loop over all positions stores at each, if `value` is made by one and
/// has an element a position.
static Value findElement(Value value) {
  auto loop = value.getDefiningOp<linalg::GenericOp>();
  if (!loop || !loop.hasPureTensorSemantics() || loop.getNumLoops() != 1 ||
      loop.getNumReductionLoops() != 0)
    return {};
  unsigned index = cast<OpResult>(value).getResultNumber();
  AffineMap map = loop.getMatchingIndexingMap(loop.getDpsInitOperand(index));
  if (map.getResult(0) != getAffineDimExpr(0, loop.getContext()))
    return {};
  return loop.getBody()->getTerminator()->getOperand(index);
}

/// The matrix that `element` reads at each position, row by row.
static Value findMatrix(Value element, int64_t rows, int64_t columns) {
  auto read = element ? element.getDefiningOp<tensor::ExtractOp>() : nullptr;
  if (!read ||
      read.getTensor().getType().getShape() !=
          ArrayRef<int64_t>{rows, columns} ||
      !isRow(read.getIndices()[0], rows, columns) ||
      !isColumn(read.getIndices()[1], columns))
    return {};
  return read.getTensor();
}

/// The one column that is inserted into `indices` at `column`.
static Value findIndices(Value indices, int64_t column) {
  while (auto insert = indices.getDefiningOp<tensor::InsertSliceOp>()) {
    int64_t count = insert.getResultType().getDimSize(0);
    if (insert.getStaticSizes() != ArrayRef<int64_t>{count, 1} ||
        insert.getStaticStrides() != ArrayRef<int64_t>{1, 1} ||
        insert.getStaticOffsets().front() != 0)
      return {};
    if (insert.getStaticOffsets().back() == column &&
        insert.getSourceType().getRank() == 2)
      return insert.getSource();
    if (ShapedType::isDynamic(insert.getStaticOffsets().back()))
      return {};
    indices = insert.getDest();
  }
  return {};
}

/// A column of indices, one a row, that `matrix` repeats along its rows.
static Value findRepeated(Value matrix, RewriterBase &rewriter) {
  auto repeat = matrix ? matrix.getDefiningOp<linalg::GenericOp>() : nullptr;
  if (!repeat || repeat.getNumDpsInputs() != 1 || repeat.getNumLoops() != 2 ||
      repeat.getNumReductionLoops() != 0 ||
      !repeat.getIndexingMapsArray().back().isIdentity() ||
      repeat.getBody()->getTerminator()->getOperand(0) !=
          repeat.getBody()->getArgument(0))
    return {};
  Value indices = repeat.getInputs().front();
  auto type = cast<RankedTensorType>(indices.getType());
  AffineMap map = repeat.getIndexingMapsArray().front();
  if (map.getResult(0) != getAffineDimExpr(0, repeat.getContext()))
    return {};
  if (type.getRank() == 2)
    return type.getDimSize(1) == 1 ? indices : Value();
  auto column =
      RankedTensorType::get({type.getDimSize(0), 1}, type.getElementType());
  return tensor::ExpandShapeOp::create(rewriter, indices.getLoc(), column,
                                       indices,
                                       ArrayRef<ReassociationIndices>{{0, 1}});
}

namespace {
struct ScatterRows final : OpRewritePattern<tm_tensor::ScatterOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(tm_tensor::ScatterOp op,
                                PatternRewriter &rewriter) const override {
    auto updates = cast<RankedTensorType>(op.getUpdates().getType());
    auto original = cast<RankedTensorType>(op.getOriginal().getType());
    if (updates.getRank() != 1 || original.getRank() != 2 ||
        !updates.hasStaticShape() || !original.hasStaticShape() ||
        op.getDimensionMap() != ArrayRef<int64_t>{0, 1})
      return rewriter.notifyMatchFailure(op, "no elements of a matrix");
    int64_t columns = original.getDimSize(1);
    if (columns == 0 || updates.getDimSize(0) % columns != 0)
      return rewriter.notifyMatchFailure(op, "no whole rows");
    int64_t rows = updates.getDimSize(0) / columns;

    Value toColumn = findIndices(op.getIndices(), 1);
    Value element = toColumn ? findElement(toColumn) : Value();
    auto cast = element ? element.getDefiningOp<arith::IndexCastOp>() : nullptr;
    if (!cast || !isColumn(cast.getIn(), columns))
      return rewriter.notifyMatchFailure(op, "an element leaves its column");
    Value toRow = findIndices(op.getIndices(), 0);
    Value matrix =
        toRow ? findMatrix(findElement(toRow), rows, columns) : Value();
    Value targets = findRepeated(matrix, rewriter);
    if (!targets)
      return rewriter.notifyMatchFailure(op, "a row is torn");

    Value messages = findMatrix(findElement(op.getUpdates()), rows, columns);
    if (!messages)
      messages = tensor::ExpandShapeOp::create(
          rewriter, op.getLoc(),
          RankedTensorType::get({rows, columns}, updates.getElementType()),
          op.getUpdates(), ArrayRef<ReassociationIndices>{{0, 1}});
    auto scatter = tm_tensor::ScatterOp::create(
        rewriter, op.getLoc(), original, messages, targets, op.getOriginal(),
        rewriter.getDenseI64ArrayAttr({0}), op.getUniqueIndicesAttr());
    rewriter.inlineRegionBefore(op.getBody(), scatter.getBody(),
                                scatter.getBody().end());
    rewriter.replaceOp(op, scatter);
    return success();
  }
};
} // namespace

void resnorm::populateScatterRowsPatterns(RewritePatternSet &patterns) {
  patterns.add<ScatterRows>(patterns.getContext());
}
