//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Dialect/TMTensor/IR/TMTensor.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/ADT/SmallBitVector.h"

using namespace mlir;
using namespace resnorm::tm_tensor;

static RankedTensorType getTensorType(Value value) {
  return cast<RankedTensorType>(value.getType());
}

/// Each dim of `original` must get a coordinate, from the window or an index.
static LogicalResult verifyDimensionMap(ScatterOp op) {
  int64_t rank = getTensorType(op.getOriginal()).getRank();
  int64_t windowRank = getTensorType(op.getUpdates()).getRank() - 1;
  if (windowRank > rank)
    return op.emitOpError("expected updates of at most ")
           << rank + 1 << " dims, one more than the tensor they go to, got "
           << windowRank + 1;
  llvm::SmallBitVector given(rank), indexed(rank);
  given.set(rank - windowRank, rank);
  for (int64_t dim : op.getDimensionMap()) {
    if (dim < 0 || dim >= rank || indexed.test(dim))
      return op.emitOpError("expected dimension_map to name different dims "
                            "below ")
             << rank << ", got " << dim
             << (dim >= 0 && dim < rank ? " twice" : "");
    indexed.set(dim);
  }
  given |= indexed;
  if (given.all())
    return success();
  return op.emitOpError("expected every dim to be indexed or in the window, "
                        "got no coordinate for dim ")
         << given.find_first_unset() << ": name it in dimension_map";
}

LogicalResult ScatterOp::verify() {
  RankedTensorType updates = getTensorType(getUpdates());
  RankedTensorType indices = getTensorType(getIndices());
  RankedTensorType original = getTensorType(getOriginal());
  if (updates.getRank() == 0)
    return emitOpError("expected updates to have a first dim that counts them, "
                       "got ")
           << updates;
  if (indices.getRank() != 2 || !indices.getElementType().isInteger())
    return emitOpError("expected indices to be a matrix of integers with one "
                       "row an update, got ")
           << indices;
  if (failed(verifyCompatibleShape({updates.getDimSize(0)},
                                   {indices.getDimSize(0)})))
    return emitOpError("expected as many rows of indices as updates, got ")
           << indices.getDimSize(0) << " and " << updates.getDimSize(0);
  auto depth = static_cast<int64_t>(getDimensionMap().size());
  if (failed(verifyCompatibleShape({indices.getDimSize(1)}, {depth})))
    return emitOpError("expected a column of indices for each of the ")
           << depth << " dims in dimension_map, got " << indices.getDimSize(1)
           << " columns";
  if (updates.getElementType() != original.getElementType())
    return emitOpError("expected updates of the type they go to, ")
           << original.getElementType() << ", got " << updates.getElementType();
  return verifyDimensionMap(*this);
}

LogicalResult ScatterOp::verifyRegions() {
  Type element = getTensorType(getOriginal()).getElementType();
  Block &block = getBody().front();
  if (block.getArgumentTypes() != TypeRange({element, element}))
    return emitOpError("expected a body of two arguments of type ")
           << element << ", the update and the value at its place, got ("
           << block.getArgumentTypes() << ")";
  auto yield = dyn_cast<YieldOp>(block.getTerminator());
  if (!yield || yield.getValue().getType() != element)
    return emitOpError("expected the body to end with a tm_tensor.yield of "
                       "type ")
           << element;
  return success();
}

SmallVector<Value>
ScatterOp::getTargetCoordinates(OpBuilder &builder, ValueRange coordinates,
                                function_ref<Value(Value, int64_t)> readIndex) {
  int64_t rank = getTensorType(getOriginal()).getRank();
  ValueRange window = coordinates.drop_front();
  SmallVector<Value> target(rank - window.size());
  llvm::append_range(target, window);
  for (auto [column, dim] : llvm::enumerate(getDimensionMap())) {
    Value index = readIndex(coordinates.front(), column);
    target[dim] = target[dim] ? arith::AddIOp::create(builder, getLoc(), index,
                                                      target[dim])
                              : index;
  }
  return target;
}

/// `index`, brought into dimension `dim` of `tensor`.
static Value clampInto(OpBuilder &builder, Location loc, Value index,
                       Value tensor, int64_t dim) {
  Value zero = arith::ConstantIndexOp::create(builder, loc, 0);
  Value one = arith::ConstantIndexOp::create(builder, loc, 1);
  Value extent = tensor::DimOp::create(builder, loc, tensor, dim);
  Value last = arith::SubIOp::create(builder, loc, extent, one);
  Value low = arith::MaxSIOp::create(builder, loc, index, zero);
  return arith::MinSIOp::create(builder, loc, low, last);
}

/// One update after the other: the order is part of the meaning.
FailureOr<SmallVector<Value>>
ScatterOp::decomposeOperation(OpBuilder &builder) {
  Location loc = getLoc();
  SmallVector<Value> extents;
  for (int64_t dim = 0; dim != getTensorType(getUpdates()).getRank(); ++dim)
    extents.push_back(tensor::DimOp::create(builder, loc, getUpdates(), dim));
  Value zero = arith::ConstantIndexOp::create(builder, loc, 0);
  Value one = arith::ConstantIndexOp::create(builder, loc, 1);
  SmallVector<Value> lower(extents.size(), zero), steps(extents.size(), one);

  scf::LoopNest nest = scf::buildLoopNest(
      builder, loc, lower, extents, steps, getOriginal(),
      [&](OpBuilder &inner, Location, ValueRange at, ValueRange state) {
        auto readIndex = [&](Value row, int64_t column) -> Value {
          Value where = arith::ConstantIndexOp::create(inner, loc, column);
          Value index = tensor::ExtractOp::create(inner, loc, getIndices(),
                                                  ValueRange{row, where});
          return arith::IndexCastOp::create(inner, loc, inner.getIndexType(),
                                            index);
        };
        SmallVector<Value> target = getTargetCoordinates(inner, at, readIndex);
        for (auto [dim, index] : llvm::enumerate(target))
          index = clampInto(inner, loc, index, state.front(), dim);
        Block &block = getBody().front();
        IRMapping mapping;
        mapping.map(block.getArgument(0),
                    tensor::ExtractOp::create(inner, loc, getUpdates(), at));
        mapping.map(
            block.getArgument(1),
            tensor::ExtractOp::create(inner, loc, state.front(), target));
        for (Operation &op : block.without_terminator())
          inner.clone(op, mapping);
        Value after = mapping.lookupOrDefault(
            cast<YieldOp>(block.getTerminator()).getValue());
        return scf::ValueVector{
            tensor::InsertOp::create(inner, loc, after, state.front(), target)};
      });
  return SmallVector<Value>(nest.results);
}
