//===- GuardIndexTensors.cpp - Bounds of tensors of indices ---------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GuardIndices.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace resnorm;

void resnorm::assertIndex(ImplicitLocOpBuilder &builder, Value index,
                          int64_t axis, Value bound, bool upper) {
  Value holds = arith::CmpIOp::create(
      builder, upper ? arith::CmpIPredicate::slt : arith::CmpIPredicate::sge,
      index, bound);
  std::string what = ("expected indices into dimension " + Twine(axis)).str();
  cf::AssertOp::create(builder, holds,
                       what + (upper ? " below its extent" : " from 0"));
}

static Value getIndex(OpBuilder &builder, Location loc, Value number) {
  if (number.getType().isIndex())
    return number;
  return arith::IndexCastOp::create(builder, loc, builder.getIndexType(),
                                    number);
}

/// True where constants are known to be inside: nothing is asked of a run.
static bool areInside(Value indices, int64_t column, Value bound) {
  DenseIntElementsAttr elements;
  std::optional<int64_t> limit = getConstantIntValue(bound);
  if (!limit || !matchPattern(indices, m_Constant(&elements)))
    return false;
  size_t columns = elements.getType().getShape().back();
  auto values = elements.getValues<APInt>();
  for (size_t at = column; at < values.size(); at += columns)
    if (values[at].isNegative() || values[at].getSExtValue() >= *limit)
      return false;
  return true;
}

/// A generic over column `column` of `indices` that asserts and gives nothing
/// anybody reads; its guards are hoisted as those of a gather are.
static void guardColumn(ImplicitLocOpBuilder &builder, Value indices,
                        int64_t column, int64_t axis, Value bound) {
  if (areInside(indices, column, bound))
    return;
  auto type = cast<RankedTensorType>(indices.getType());
  int64_t rank = type.getRank() - 1;
  SmallVector<OpFoldResult> shape =
      tensor::getMixedSizes(builder, builder.getLoc(), indices);
  shape.pop_back();
  Value empty = tensor::EmptyOp::create(builder, shape, type.getElementType());
  AffineMap rows = builder.getMultiDimIdentityMap(rank);
  SmallVector<AffineExpr> element(rows.getResults());
  element.push_back(builder.getAffineConstantExpr(column));
  SmallVector<AffineMap> maps = {
      AffineMap::get(rank, 0, element, builder.getContext()), rows};
  Value zero = arith::ConstantIndexOp::create(builder, 0);
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);
  linalg::GenericOp::create(
      builder, empty.getType(), indices, empty, maps, iterators,
      [&](OpBuilder &nested, Location loc, ValueRange arguments) {
        ImplicitLocOpBuilder body(loc, nested);
        Value index = getIndex(body, loc, arguments.front());
        assertIndex(body, index, axis, zero, /*upper=*/false);
        assertIndex(body, index, axis, bound, /*upper=*/true);
        linalg::YieldOp::create(body, arguments.front());
      });
}

void resnorm::expandGather(tensor::GatherOp op) {
  ImplicitLocOpBuilder builder(op.getLoc(), op);
  RankedTensorType type = op.getResultType(), source = op.getSourceType();
  int64_t batchRank = op.getIndicesType().getRank() - 1;
  ArrayRef<int64_t> gathered = op.getGatherDims();
  // Gathered dims stand in the result as unit dims, or not at all.
  bool keepsUnits = type.getRank() == batchRank + source.getRank();
  SmallVector<OpFoldResult> shape =
      tensor::getMixedSizes(builder, builder.getLoc(), op.getIndices());
  shape.pop_back();
  SmallVector<int64_t> loops(source.getRank());
  for (int64_t axis = 0; axis != source.getRank(); ++axis) {
    loops[axis] = shape.size();
    if (!llvm::is_contained(gathered, axis))
      shape.push_back(tensor::getMixedSize(builder, builder.getLoc(),
                                           op.getSource(), axis));
    else if (keepsUnits)
      shape.push_back(builder.getIndexAttr(1));
  }
  Value empty = tensor::EmptyOp::create(builder, shape, type.getElementType());
  AffineMap all = builder.getMultiDimIdentityMap(type.getRank());
  SmallVector<AffineMap> maps;
  for (size_t column = 0; column != gathered.size(); ++column) {
    SmallVector<AffineExpr> element(all.getResults().take_front(batchRank));
    element.push_back(builder.getAffineConstantExpr(column));
    maps.push_back(AffineMap::get(type.getRank(), 0, element, op.getContext()));
  }
  maps.push_back(all);
  SmallVector<Value> columns(gathered.size(), op.getIndices());
  SmallVector<utils::IteratorType> iterators(type.getRank(),
                                             utils::IteratorType::parallel);
  auto generic = linalg::GenericOp::create(
      builder, empty.getType(), columns, empty, maps, iterators,
      [&](OpBuilder &nested, Location loc, ValueRange arguments) {
        SmallVector<Value> at;
        for (int64_t axis = 0; axis != source.getRank(); ++axis) {
          const auto *found = llvm::find(gathered, axis);
          if (found == gathered.end())
            at.push_back(linalg::IndexOp::create(nested, loc, loops[axis]));
          else
            at.push_back(
                getIndex(nested, loc, arguments[found - gathered.begin()]));
        }
        Value element =
            tensor::ExtractOp::create(nested, loc, op.getSource(), at);
        linalg::YieldOp::create(nested, loc, element);
      });
  Value result = generic.getResult(0);
  if (result.getType() != type)
    result = tensor::CastOp::create(builder, type, result);
  op.replaceAllUsesWith(result);
  op.erase();
}

/// An update that is a window starts where all of it fits.
void resnorm::guardScatter(tm_tensor::ScatterOp op) {
  ImplicitLocOpBuilder builder(op.getLoc(), op);
  int64_t rank = cast<RankedTensorType>(op.getOriginal().getType()).getRank();
  int64_t scalars =
      rank + 1 - cast<RankedTensorType>(op.getUpdates().getType()).getRank();
  for (auto [column, axis] : llvm::enumerate(op.getDimensionMap())) {
    Value bound = builder.createOrFold<tensor::DimOp>(op.getOriginal(), axis);
    if (axis >= scalars) {
      Value window = builder.createOrFold<tensor::DimOp>(op.getUpdates(),
                                                         axis - scalars + 1);
      Value one = arith::ConstantIndexOp::create(builder, 1);
      bound = builder.createOrFold<arith::AddIOp>(
          builder.createOrFold<arith::SubIOp>(bound, window), one);
    }
    guardColumn(builder, op.getIndices(), column, axis, bound);
  }
}
