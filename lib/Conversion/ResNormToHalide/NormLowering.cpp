//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NormLowering.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "resnorm/Conversion/IndexArithmetic.h"

using namespace mlir;
using namespace resnorm;

NormLowering::NormLowering(FuncGraphBuilder &graph, Location loc, NormAttr norm,
                           Value shape, Type element, ReadFn input,
                           StringRef prefix)
    : graph(graph), loc(loc), norm(norm),
      type(cast<RankedTensorType>(shape.getType())), shape(shape),
      input(std::move(input)), prefix(prefix),
      geometry(NormGeometry::get(norm, type.getRank())),
      arithmetic(norm.getNumerics().getStatisticsType(element)) {}

std::string NormLowering::getName(StringRef name) const {
  return prefix + name.str();
}

int64_t NormLowering::getStatisticsRank() const {
  return geometry.keptAxes.size() + (geometry.groupedAxis >= 0);
}

/// How many channels a group has.
Value NormLowering::getGroupLength() {
  Value channels = graph.getExtent(shape, geometry.groupedAxis);
  if (auto constant = getConstantIntValue(channels))
    return graph.getIndexConstant(*constant / geometry.groups);
  Value groups = graph.getIndexConstant(geometry.groups);
  OpBuilder at = graph.getScalarBuilder();
  ImplicitLocOpBuilder builder(loc, at);
  return indexDiv(builder, channels, groups);
}

SmallVector<Value> NormLowering::getStatistic(ImplicitLocOpBuilder &builder,
                                              ValueRange at) {
  SmallVector<Value> statistic;
  for (auto [axis, coordinate] : llvm::enumerate(at)) {
    if (static_cast<int64_t>(axis) == geometry.groupedAxis)
      statistic.push_back(indexDiv(builder, coordinate, getGroupLength()));
    else if (llvm::is_contained(geometry.keptAxes, axis))
      statistic.push_back(coordinate);
  }
  return statistic;
}

SmallVector<Value> NormLowering::getElement(ImplicitLocOpBuilder &builder,
                                            ValueRange statistic,
                                            ValueRange reduction) {
  auto take = [](ValueRange &values) {
    Value first = values.front();
    values = values.drop_front();
    return first;
  };
  SmallVector<Value> element;
  for (int64_t axis = 0; axis != type.getRank(); ++axis) {
    if (axis == geometry.groupedAxis) {
      Value first = indexMul(builder, take(statistic), getGroupLength());
      element.push_back(indexAdd(builder, first, take(reduction)));
    } else if (llvm::is_contained(geometry.keptAxes, axis)) {
      element.push_back(take(statistic));
    } else {
      element.push_back(take(reduction));
    }
  }
  return element;
}

/// How many elements one statistic is taken of, in the statistics type.
Value NormLowering::getCount(ImplicitLocOpBuilder &builder, FloatMath &math) {
  SmallVector<Value> extents;
  for (int64_t axis : geometry.reducedAxes)
    extents.push_back(graph.getExtent(shape, axis));
  if (geometry.groupedAxis >= 0)
    extents.push_back(getGroupLength());
  Value one = graph.getIndexConstant(1);
  OpBuilder at = graph.getScalarBuilder();
  ImplicitLocOpBuilder outside(loc, at);
  Value count = one;
  for (Value extent : extents)
    count = indexMul(outside, count, extent);
  if (auto constant = getConstantIntValue(count))
    return math.constant(*constant, arithmetic);
  Value integer =
      arith::IndexCastOp::create(outside, outside.getI64Type(), count);
  return arith::SIToFPOp::create(outside, arithmetic, integer);
}

halide::FuncOp NormLowering::createAverage(StringRef sumName,
                                           StringRef averageName, TermFn term) {
  int64_t rank = getStatisticsRank();
  halide::FuncOp sum = graph.createFunc(
      loc, getName(sumName), rank, arithmetic,
      [&](ImplicitLocOpBuilder &builder, ValueRange) {
        return SmallVector<Value>{
            FloatMath(graph, builder).constant(0.0, arithmetic)};
      });
  SmallVector<Value> extents;
  for (int64_t axis = 0; axis != type.getRank(); ++axis) {
    if (axis == geometry.groupedAxis)
      extents.push_back(getGroupLength());
    else if (!llvm::is_contained(geometry.keptAxes, axis))
      extents.push_back(graph.getExtent(shape, axis));
  }
  graph.createUpdate(
      loc, sum, extents,
      [&](ImplicitLocOpBuilder &builder, ValueRange statistic,
          ValueRange reduction) {
        FloatMath math(graph, builder);
        Value x = input(builder, getElement(builder, statistic, reduction));
        x = math.convert(x, arithmetic);
        Value before = graph.apply(builder, sum, statistic).front();
        return SmallVector<Value>{
            math.accumulate(before, term(math, builder, x, statistic))};
      });
  return graph.createFunc(
      loc, getName(averageName), rank, arithmetic,
      [&](ImplicitLocOpBuilder &builder, ValueRange statistic) {
        FloatMath math(graph, builder);
        Value total = graph.apply(builder, sum, statistic).front();
        return SmallVector<Value>{math.div(total, getCount(builder, math))};
      });
}

void NormLowering::createRstd(
    function_ref<Value(ImplicitLocOpBuilder &, ValueRange)> variance) {
  bool inside =
      norm.getNumerics().getEpsilonPlacement() == EpsilonPlacement::InsideRoot;
  rstd = graph.createFunc(
      loc, getName("rstd"), getStatisticsRank(), arithmetic,
      [&](ImplicitLocOpBuilder &builder, ValueRange statistic) {
        FloatMath math(graph, builder);
        Value value = variance(builder, statistic);
        Value epsilon = math.constant(norm.getEpsilonValue(), arithmetic);
        Value reciprocal;
        if (inside)
          reciprocal = math::RsqrtOp::create(builder, math.add(value, epsilon));
        else
          reciprocal =
              math.div(math.constant(1.0, arithmetic),
                       math.add(math::SqrtOp::create(builder, value), epsilon));
        return SmallVector<Value>{reciprocal};
      });
}

void NormLowering::createStatistics() {
  bool centered = norm.isCentered();
  if (centered)
    mean = createAverage("mean_sum", "mean",
                         [](FloatMath &, ImplicitLocOpBuilder &, Value x,
                            ValueRange) { return x; });
  halide::FuncOp variance =
      createAverage(centered ? "variance_sum" : "square_sum",
                    centered ? "variance" : "mean_square",
                    [&](FloatMath &math, ImplicitLocOpBuilder &builder, Value x,
                        ValueRange statistic) {
                      if (centered)
                        x = math.sub(x, readMean(builder, statistic));
                      return math.mul(x, x);
                    });
  createRstd([&](ImplicitLocOpBuilder &builder, ValueRange statistic) -> Value {
    return graph.apply(builder, variance, statistic).front();
  });
}

void NormLowering::useGivenStatistics(Value mean, Value variance) {
  givenMean = mean;
  createRstd([&](ImplicitLocOpBuilder &builder, ValueRange statistic) {
    return FloatMath(graph, builder)
        .convert(graph.read(builder, variance, statistic), arithmetic);
  });
}

Value NormLowering::readMean(ImplicitLocOpBuilder &builder,
                             ValueRange statistic) {
  if (!givenMean)
    return graph.apply(builder, mean, statistic).front();
  return FloatMath(graph, builder)
      .convert(graph.read(builder, givenMean, statistic), arithmetic);
}

halide::FuncOp NormLowering::createNormalized(StringRef name, Value scale,
                                              Value bias, Type storage) {
  NumericsAttr numerics = norm.getNumerics();
  // Rounded first, the weight multiplies in the storage type.
  Type affine = numerics.getCast() == CastPlacement::BeforeAffine
                    ? storage
                    : Type(arithmetic);
  double offset = numerics.getWeightOffset().getValueAsDouble();
  return graph.createFunc(
      loc, name, type.getRank(), storage,
      [&](ImplicitLocOpBuilder &builder, ValueRange at) {
        FloatMath math(graph, builder);
        SmallVector<Value> statistic = getStatistic(builder, at);
        SmallVector<Value> channel;
        for (int64_t axis : geometry.affineAxes)
          channel.push_back(at[axis]);

        Value value = math.convert(input(builder, at), arithmetic);
        if (norm.isCentered())
          value = math.sub(value, readMean(builder, statistic));
        value = math.mul(value, graph.apply(builder, rstd, statistic).front());
        value = math.convert(value, affine);
        if (scale) {
          Value weight =
              math.convert(graph.read(builder, scale, channel), affine);
          if (offset != 0.0)
            weight = math.add(weight, math.constant(offset, affine));
          value = math.mul(value, weight);
        }
        if (bias)
          value = math.add(
              value, math.convert(graph.read(builder, bias, channel), affine));
        return SmallVector<Value>{math.convert(value, storage)};
      });
}
