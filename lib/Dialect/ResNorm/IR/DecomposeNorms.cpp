//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// Norms as linalg: the centred two-pass definition, word for word.

#include "LinalgBuilder.h"

#include "resnorm/Dialect/ResNorm/IR/NormGeometry.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace resnorm;

namespace {
/// A norm whose axes are each reduced whole or kept whole. Group norms come to
/// this form by splitting their channel axis.
struct PlainNorm {
  NormAttr norm;
  Value input;
  Value scale, bias, givenMean, givenVariance;
  SmallVector<int64_t> keptAxes, reducedAxes, affineAxes;
  Type storage;    // of the normalized tensor
  Type arithmetic; // of the statistics
};

struct Statistics {
  Value mean; // null if nothing is subtracted
  Value rstd;
};
} // namespace

/// (x - mean) in the arithmetic type; x where nothing is subtracted.
static Value createDeviation(LinalgBuilder &builder, const PlainNorm &plain,
                             Value x, Value mean) {
  x = builder.toFloat(x, plain.arithmetic);
  if (!mean)
    return x;
  mean = builder.toFloat(mean, plain.arithmetic);
  return arith::SubFOp::create(builder, x, mean);
}

/// 1 / sqrt(variance + epsilon), or 1 / (sqrt(variance) + epsilon).
static Value createRstd(LinalgBuilder &builder, const PlainNorm &plain,
                        Value variance) {
  Value epsilon =
      builder.constant(plain.norm.getEpsilonValue(), plain.arithmetic);
  Value one = builder.constant(1.0, plain.arithmetic);
  bool isInside = plain.norm.getNumerics().getEpsilonPlacement() ==
                  EpsilonPlacement::InsideRoot;
  if (isInside)
    variance = arith::AddFOp::create(builder, variance, epsilon);
  Value root = math::SqrtOp::create(builder, variance);
  if (!isInside)
    root = arith::AddFOp::create(builder, root, epsilon);
  return arith::DivFOp::create(builder, one, root);
}

static Value createGivenRstd(LinalgBuilder &builder, const PlainNorm &plain) {
  return builder.map(
      plain.keptAxes, plain.arithmetic, {{plain.givenVariance, plain.keptAxes}},
      [&](LinalgBuilder &inner, ValueRange elements) {
        return createRstd(inner, plain,
                          inner.toFloat(elements[0], plain.arithmetic));
      });
}

/// Divides an f64 sum by the number of its terms and rounds the quotient.
static Value createMean(LinalgBuilder &builder, const PlainNorm &plain,
                        Value sum, Value count) {
  Value mean = arith::DivFOp::create(builder, sum, count);
  return builder.toFloat(mean, plain.arithmetic);
}

static Statistics createStatistics(LinalgBuilder &builder,
                                   const PlainNorm &plain) {
  if (plain.givenMean)
    return {plain.givenMean, createGivenRstd(builder, plain)};

  Value count = builder.countElements(plain.reducedAxes, builder.getF64Type());
  SmallVector<Access> accesses = {builder.whole(plain.input)};
  Statistics statistics;
  if (plain.norm.isCentered()) {
    Value sum = builder.sum(
        plain.keptAxes, accesses,
        [](LinalgBuilder &, ValueRange elements) { return elements[0]; });
    statistics.mean =
        builder.map(plain.keptAxes, plain.arithmetic, {{sum, plain.keptAxes}},
                    [&](LinalgBuilder &inner, ValueRange elements) {
                      return createMean(inner, plain, elements[0], count);
                    });
    accesses.push_back({statistics.mean, plain.keptAxes});
  }
  Value squares =
      builder.sum(plain.keptAxes, accesses,
                  [&](LinalgBuilder &inner, ValueRange elements) -> Value {
                    Value mean = elements.size() > 1 ? elements[1] : Value();
                    Value deviation =
                        createDeviation(inner, plain, elements[0], mean);
                    return arith::MulFOp::create(inner, deviation, deviation);
                  });
  statistics.rstd = builder.map(
      plain.keptAxes, plain.arithmetic, {{squares, plain.keptAxes}},
      [&](LinalgBuilder &inner, ValueRange elements) {
        return createRstd(inner, plain,
                          createMean(inner, plain, elements[0], count));
      });
  return statistics;
}

/// value * (scale + offset) + bias, in the type of `value`.
static Value createAffine(LinalgBuilder &builder, const PlainNorm &plain,
                          Value value, Value scale, Value bias) {
  Type type = value.getType();
  if (scale) {
    scale = builder.toFloat(scale, type);
    APFloat offset = plain.norm.getNumerics().getWeightOffset().getValue();
    if (!offset.isZero())
      scale = arith::AddFOp::create(
          builder, scale, builder.constant(offset.convertToDouble(), type));
    value = arith::MulFOp::create(builder, value, scale);
  }
  if (bias)
    value = arith::AddFOp::create(builder, value, builder.toFloat(bias, type));
  return value;
}

static Value createNormalized(LinalgBuilder &builder, const PlainNorm &plain,
                              const Statistics &statistics) {
  SmallVector<Access> accesses = {builder.whole(plain.input),
                                  {statistics.rstd, plain.keptAxes}};
  auto addAccess = [&](Value tensor, ArrayRef<int64_t> axes) -> size_t {
    if (!tensor)
      return 0; // the input's place: no optional operand has it
    accesses.push_back({tensor, llvm::to_vector(axes)});
    return accesses.size() - 1;
  };
  size_t mean = addAccess(statistics.mean, plain.keptAxes);
  size_t scale = addAccess(plain.scale, plain.affineAxes);
  size_t bias = addAccess(plain.bias, plain.affineAxes);
  auto body = [&](LinalgBuilder &inner, ValueRange elements) -> Value {
    auto get = [&](size_t index) { return index ? elements[index] : Value(); };
    Value value = createDeviation(inner, plain, elements[0], get(mean));
    value = arith::MulFOp::create(inner, value, elements[1]);
    if (plain.norm.getNumerics().getCast() == CastPlacement::BeforeAffine)
      value = inner.toFloat(value, plain.storage);
    value = createAffine(inner, plain, value, get(scale), get(bias));
    return inner.toFloat(value, plain.storage);
  };
  Access all = builder.whole(plain.input);
  return builder.map(all.axes, plain.storage, accesses, body);
}

//===----------------------------------------------------------------------===//
// Group norms: split the channels
//===----------------------------------------------------------------------===//

/// Where each axis of `rank` goes when axis `split` becomes two.
static SmallVector<ReassociationIndices> getSplitIndices(int64_t rank,
                                                         int64_t split) {
  SmallVector<ReassociationIndices> indices;
  for (int64_t axis = 0; axis < rank; ++axis) {
    int64_t first = axis > split ? axis + 1 : axis;
    indices.push_back({first});
    if (axis == split)
      indices.back().push_back(first + 1);
  }
  return indices;
}

/// `tensor` with axis `axis` of extent C as two of extents groups, C / groups.
static Value splitAxis(LinalgBuilder &builder, Value tensor, int64_t axis,
                       int64_t groups) {
  if (!tensor)
    return {};
  auto type = cast<RankedTensorType>(tensor.getType());
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(builder, builder.getLoc(), tensor);
  SmallVector<int64_t> shape(type.getShape());
  if (type.isDynamicDim(axis)) {
    Value count = arith::ConstantIndexOp::create(builder, groups);
    sizes[axis] =
        arith::DivUIOp::create(builder, cast<Value>(sizes[axis]), count)
            .getResult();
  } else {
    shape[axis] /= groups;
    sizes[axis] = builder.getIndexAttr(shape[axis]);
  }
  shape.insert(shape.begin() + axis, groups);
  sizes.insert(sizes.begin() + axis, builder.getIndexAttr(groups));
  return tensor::ExpandShapeOp::create(builder, type.clone(shape), tensor,
                                       getSplitIndices(type.getRank(), axis),
                                       sizes);
}

static PlainNorm getPlainNorm(LinalgBuilder &builder, NormOpInterface op) {
  NormAttr norm = op.getNorm();
  RankedTensorType input = op.getInput().getType();
  NormGeometry geometry = NormGeometry::get(norm, input.getRank());
  PlainNorm plain{norm,
                  op.getInput(),
                  op.getScale(),
                  op.getBias(),
                  op.getGivenMean(),
                  op.getGivenVariance(),
                  geometry.keptAxes,
                  geometry.reducedAxes,
                  geometry.affineAxes,
                  op.getNormalized().getType().getElementType(),
                  norm.getNumerics().getStatisticsType(input.getElementType())};
  int64_t grouped = geometry.groupedAxis;
  if (grouped < 0)
    return plain;

  plain.input = splitAxis(builder, plain.input, grouped, geometry.groups);
  plain.scale = splitAxis(builder, plain.scale, 0, geometry.groups);
  plain.bias = splitAxis(builder, plain.bias, 0, geometry.groups);
  for (SmallVector<int64_t> *axes : {&plain.keptAxes, &plain.reducedAxes})
    for (int64_t &axis : *axes)
      axis += axis > grouped;
  plain.keptAxes.push_back(grouped);
  plain.reducedAxes.push_back(grouped + 1);
  llvm::sort(plain.keptAxes);
  llvm::sort(plain.reducedAxes);
  plain.affineAxes = {grouped, grouped + 1};
  return plain;
}

static FailureOr<SmallVector<Value>> decomposeNorm(NormOpInterface op,
                                                   OpBuilder &outer) {
  LinalgBuilder builder(op.getLoc(), outer);
  builder.setInsertionPoint(op);
  PlainNorm plain = getPlainNorm(builder, op);
  builder.setSpace(plain.input);
  Statistics statistics = createStatistics(builder, plain);
  Value normalized = createNormalized(builder, plain, statistics);
  RankedTensorType input = op.getInput().getType();
  int64_t grouped =
      NormGeometry::get(op.getNorm(), input.getRank()).groupedAxis;
  if (grouped >= 0)
    normalized = tensor::CollapseShapeOp::create(
        builder, normalized, getSplitIndices(input.getRank(), grouped));

  SmallVector<Value> results = {
      builder.castShape(normalized, op.getNormalized().getType())};
  if (Value mean = op.getMeanResult())
    results.push_back(builder.castShape(statistics.mean, mean.getType()));
  if (Value rstd = op.getRstdResult())
    results.push_back(builder.castShape(statistics.rstd, rstd.getType()));
  return results;
}

FailureOr<SmallVector<Value>>
LayerNormOp::decomposeOperation(OpBuilder &builder) {
  return decomposeNorm(*this, builder);
}
FailureOr<SmallVector<Value>>
RMSNormOp::decomposeOperation(OpBuilder &builder) {
  return decomposeNorm(*this, builder);
}
FailureOr<SmallVector<Value>>
BatchNormOp::decomposeOperation(OpBuilder &builder) {
  return decomposeNorm(*this, builder);
}
FailureOr<SmallVector<Value>>
InstanceNormOp::decomposeOperation(OpBuilder &builder) {
  return decomposeNorm(*this, builder);
}
FailureOr<SmallVector<Value>>
GroupNormOp::decomposeOperation(OpBuilder &builder) {
  return decomposeNorm(*this, builder);
}
