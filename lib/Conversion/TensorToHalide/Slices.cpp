//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TensorLowering.h"
#include "mlir/Interfaces/ShapedOpInterfaces.h"
#include "resnorm/Conversion/IndexArithmetic.h"

using namespace mlir;
using namespace resnorm;

/// True if the contents of a tensor, not only its shape, decide `scalar`.
static bool dependsOnData(Value scalar) {
  Operation *op = scalar.getDefiningOp();
  if (!op || isa<ShapedDimOpInterface>(op))
    return false;
  return llvm::any_of(op->getOperands(), [](Value operand) {
    return isa<ShapedType>(operand.getType()) || dependsOnData(operand);
  });
}

static Value getSlicePart(FuncGraphBuilder &graph,
                          ImplicitLocOpBuilder &builder, OpFoldResult part) {
  if (auto value = dyn_cast<Value>(part))
    return graph.getScalar(builder, value);
  return indexValue(builder, part);
}

/// Where a slice starts in a dimension of `extent`. Halide must bound reads and
/// cannot bound data, so an offset from data is clamped, which changes nothing
/// where the slice lies inside.
static Value getOffset(FuncGraphBuilder &graph, ImplicitLocOpBuilder &builder,
                       OpFoldResult offset, Value size, Value stride,
                       Value extent) {
  Value start = getSlicePart(graph, builder, offset);
  auto value = dyn_cast<Value>(offset);
  if (!value || !dependsOnData(value))
    return start;
  // start + (size - 1) * stride is the last element that is read.
  Value steps = indexSub(builder, size, indexConstant(builder, 1));
  Value room = indexSub(builder, extent, indexMul(builder, steps, stride));
  return indexClamp(builder, start, room);
}

void resnorm::lower(FuncGraphBuilder &graph, tensor::ExtractSliceOp op) {
  llvm::SmallBitVector dropped = op.getDroppedDims();
  SmallVector<OpFoldResult> offsets = op.getMixedOffsets();
  SmallVector<OpFoldResult> sizes = op.getMixedSizes();
  SmallVector<OpFoldResult> strides = op.getMixedStrides();
  defineResult(graph, op, [&](ImplicitLocOpBuilder &builder, ValueRange at) {
    SmallVector<Value> source;
    for (unsigned axis = 0; axis != offsets.size(); ++axis) {
      Value stride = getSlicePart(graph, builder, strides[axis]);
      Value size = getSlicePart(graph, builder, sizes[axis]);
      Value start = getOffset(graph, builder, offsets[axis], size, stride,
                              graph.getExtent(op.getSource(), axis));
      if (!dropped.test(axis)) {
        start = indexAdd(builder, start, indexMul(builder, at.front(), stride));
        at = at.drop_front();
      }
      source.push_back(start);
    }
    return graph.read(builder, op.getSource(), source);
  });
}

namespace {
/// A box of one tensor inside another, dimension by dimension: which test says
/// that a coordinate is inside, and what the coordinate is there.
struct Box {
  Value inside;
  SmallVector<Value> coordinates;

  void require(ImplicitLocOpBuilder &builder, arith::CmpIPredicate predicate,
               Value lhs, Value rhs) {
    Value test = arith::CmpIOp::create(builder, predicate, lhs, rhs);
    inside = inside ? arith::AndIOp::create(builder, inside, test) : test;
  }

  /// `at`, of the outer tensor, is start + k * stride for a k in [0, size).
  /// What is known not to need a test gets none.
  void addDimension(ImplicitLocOpBuilder &builder, Value at, Value start,
                    Value size, Value stride, bool reachesEnd) {
    bool fromZero = getConstantIntValue(start) == 0;
    bool dense = getConstantIntValue(stride) == 1;
    Value relative = indexSub(builder, at, start);
    Value index = indexFloorDiv(builder, relative, stride);
    Value zero = indexConstant(builder, 0);
    if (!fromZero)
      require(builder, arith::CmpIPredicate::sge, relative, zero);
    if (!reachesEnd)
      require(builder, arith::CmpIPredicate::slt, index, size);
    if (!dense)
      require(builder, arith::CmpIPredicate::eq,
              indexMul(builder, index, stride), relative);
    // The read happens either way, so it must be in bounds either way.
    if (!fromZero)
      index = indexMax(builder, index, zero);
    if (!reachesEnd)
      index = indexMin(builder, index,
                       indexSub(builder, size, indexConstant(builder, 1)));
    coordinates.push_back(index);
  }

  Value select(ImplicitLocOpBuilder &builder, Value then, Value otherwise) {
    if (!inside)
      return then;
    return arith::SelectOp::create(builder, inside, then, otherwise);
  }
};
} // namespace

void resnorm::lower(FuncGraphBuilder &graph, tensor::InsertSliceOp op) {
  llvm::SmallBitVector dropped = op.getDroppedDims();
  SmallVector<OpFoldResult> offsets = op.getMixedOffsets();
  SmallVector<OpFoldResult> sizes = op.getMixedSizes();
  SmallVector<OpFoldResult> strides = op.getMixedStrides();
  defineResult(graph, op, [&](ImplicitLocOpBuilder &builder, ValueRange at) {
    Box box;
    SmallVector<Value> source;
    for (unsigned axis = 0; axis != offsets.size(); ++axis) {
      Value start = getSlicePart(graph, builder, offsets[axis]);
      Value size = getSlicePart(graph, builder, sizes[axis]);
      Value stride = getSlicePart(graph, builder, strides[axis]);
      auto offset = getConstantIntValue(offsets[axis]);
      auto extent = getConstantIntValue(sizes[axis]);
      bool reachesEnd = offset && extent &&
                        getConstantIntValue(strides[axis]) == 1 &&
                        *offset + *extent == op.getDestType().getDimSize(axis);
      box.addDimension(builder, at[axis], start, size, stride, reachesEnd);
      if (!dropped.test(axis))
        source.push_back(box.coordinates.back());
    }
    Value inserted = graph.read(builder, op.getSource(), source);
    if (!box.inside)
      return inserted;
    return box.select(builder, inserted, graph.read(builder, op.getDest(), at));
  });
}

LogicalResult resnorm::check(tensor::PadOp op, EmitErrorFn emitError) {
  return checkBody(op.getRegion().front(), emitError);
}

void resnorm::lower(FuncGraphBuilder &graph, tensor::PadOp op) {
  SmallVector<OpFoldResult> lows = op.getMixedLowPad();
  SmallVector<OpFoldResult> highs = op.getMixedHighPad();
  defineResult(graph, op, [&](ImplicitLocOpBuilder &builder, ValueRange at) {
    Box box;
    Value one = indexConstant(builder, 1);
    for (auto [axis, low] : llvm::enumerate(lows))
      box.addDimension(builder, at[axis], getSlicePart(graph, builder, low),
                       graph.getExtent(op.getSource(), axis), one,
                       getConstantIntValue(highs[axis]) == 0);
    Value value = graph.read(builder, op.getSource(), box.coordinates);
    if (!box.inside)
      return value;
    Block &body = op.getRegion().front();
    IRMapping mapping;
    mapping.map(ValueRange(body.getArguments()), at);
    Value padding = lowerBody(graph, builder, body, mapping, at).front();
    return box.select(builder, value, padding);
  });
}
