//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Ops that only move elements, and extents.
//
//===----------------------------------------------------------------------===//

#include "Evaluator.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace resnorm::raise;

/// True if only the first extent of `shape` that is not 1 may be dynamic.
static bool canLinearize(ArrayRef<int64_t> shape) {
  shape = shape.drop_while([](int64_t extent) { return extent == 1; });
  return shape.empty() ||
         !llvm::is_contained(shape.drop_front(), ShapedType::kDynamic);
}

std::optional<Evaluator::Coords>
Evaluator::throughReshape(ArrayRef<AffineExpr> coords, RankedTensorType from,
                          RankedTensorType to,
                          ArrayRef<ReassociationIndices> groups) {
  // `from` and `to` are the collapsed and the expanded type, or the reverse.
  bool collapses = from.getRank() < to.getRank();
  RankedTensorType expanded = collapses ? to : from;
  Coords result(to.getRank(), coordinates.constant(0));
  for (auto [i, group] : llvm::enumerate(groups)) {
    SmallVector<int64_t> shape;
    for (int64_t dim : group)
      shape.push_back(expanded.getDimSize(dim));
    bool isOneAxis =
        llvm::count_if(shape, [](int64_t e) { return e != 1; }) <= 1;
    if (!isOneAxis && !canLinearize(shape))
      return std::nullopt;
    if (collapses) {
      Coords inside = coordinates.delinearize(coords[i], shape);
      for (auto [dim, coord] : llvm::zip_equal(group, inside))
        result[dim] = coord;
    } else {
      Coords inside;
      for (int64_t dim : group)
        inside.push_back(expanded.getDimSize(dim) == 1 ? coordinates.constant(0)
                                                       : coords[dim]);
      result[i] = coordinates.linearize(inside, shape);
    }
  }
  return result;
}

std::optional<std::pair<Value, Evaluator::Coords>>
Evaluator::throughShapeOp(Operation *op, ArrayRef<AffineExpr> coords) {
  using Moved = std::pair<Value, Coords>;
  if (auto cast = dyn_cast<tensor::CastOp>(op)) {
    if (isa<RankedTensorType>(cast.getSource().getType()))
      return Moved(cast.getSource(), Coords(coords));
    return std::nullopt;
  }
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
    if (expand.getSrcType().getRank() == expand.getResultType().getRank())
      return Moved(expand.getSrc(), Coords(coords));
    auto moved =
        throughReshape(coords, expand.getResultType(), expand.getSrcType(),
                       expand.getReassociationIndices());
    return moved ? std::optional(Moved(expand.getSrc(), *moved)) : std::nullopt;
  }
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op)) {
    if (collapse.getSrcType().getRank() == collapse.getResultType().getRank())
      return Moved(collapse.getSrc(), Coords(coords));
    auto moved =
        throughReshape(coords, collapse.getResultType(), collapse.getSrcType(),
                       collapse.getReassociationIndices());
    return moved ? std::optional(Moved(collapse.getSrc(), *moved))
                 : std::nullopt;
  }
  if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op)) {
    if (slice.getSourceType().getRank() != slice.getResultType().getRank() ||
        !slice.hasUnitStride())
      return std::nullopt;
    Coords moved;
    for (auto [coord, offset] :
         llvm::zip_equal(coords, slice.getStaticOffsets())) {
      if (ShapedType::isDynamic(offset))
        return std::nullopt;
      moved.push_back(coordinates.add(coord, coordinates.constant(offset)));
    }
    return Moved(slice.getSource(), moved);
  }
  if (auto insert = dyn_cast<tensor::InsertSliceOp>(op)) {
    // Only where it is plain which of the two tensors the element is of.
    if (insert.getSourceType().getRank() != insert.getDestType().getRank() ||
        !insert.hasUnitStride())
      return std::nullopt;
    Coords moved;
    for (auto [i, coord] : llvm::enumerate(coords)) {
      int64_t offset = insert.getStaticOffsets()[i];
      int64_t size = insert.getSourceType().getDimSize(i);
      if (ShapedType::isDynamic(offset) || ShapedType::isDynamic(size))
        return std::nullopt;
      if (offset == 0 && size == insert.getDestType().getDimSize(i)) {
        moved.push_back(coord);
        continue;
      }
      auto constant = dyn_cast<AffineConstantExpr>(coord);
      if (!constant)
        return std::nullopt;
      if (constant.getValue() < offset || constant.getValue() >= offset + size)
        return Moved(insert.getDest(), Coords(coords));
      moved.push_back(coordinates.constant(constant.getValue() - offset));
    }
    return Moved(insert.getSource(), moved);
  }
  return std::nullopt;
}

Expr Evaluator::extent(Value value, int64_t dim) {
  auto type = cast<RankedTensorType>(value.getType());
  if (!type.isDynamicDim(dim))
    return exprs.constant(type.getDimSize(dim));
  Operation *op = value.getDefiningOp();
  if (!op || llvm::is_contained(opaque, value))
    return exprs.dim(value, dim);
  if (auto cast = dyn_cast<tensor::CastOp>(op))
    return extent(cast.getSource(), dim);
  if (auto empty = dyn_cast<tensor::EmptyOp>(op)) {
    Scope scope;
    return scalar(empty.getDynamicSize(dim), scope);
  }
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op)) {
    OpOperand *init =
        linalgOp.getDpsInitOperand(cast<OpResult>(value).getResultNumber());
    AffineExpr loop = linalgOp.getMatchingIndexingMap(init).getResult(dim);
    for (OpOperand *input : linalgOp.getDpsInputOperands()) {
      AffineMap map = linalgOp.getMatchingIndexingMap(input);
      if (std::optional<unsigned> position = map.getResultPosition(loop))
        return extent(input->get(), *position);
    }
    return extent(init->get(), dim);
  }
  return exprs.dim(value, dim);
}
