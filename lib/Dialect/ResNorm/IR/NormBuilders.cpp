//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// Builders that infer result types: what passes create ops by.

#include "resnorm/Dialect/ResNorm/IR/CreateNorm.h"
#include "resnorm/Dialect/ResNorm/IR/NormGeometry.h"

using namespace mlir;
using namespace resnorm;

static NumericsAttr orDefault(OpBuilder &builder, NumericsAttr numerics) {
  return numerics ? numerics : NumericsAttr::get(builder.getContext());
}

SmallVector<Type> resnorm::getStatisticsTypes(NormAttr norm,
                                              RankedTensorType input) {
  NormGeometry geometry = NormGeometry::get(norm, input.getRank());
  Type type = RankedTensorType::get(
      geometry.getStatisticsShape(input.getShape()),
      norm.getNumerics().getStatisticsType(input.getElementType()));
  return SmallVector<Type>(norm.isCentered() ? 2 : 1, type);
}

//===----------------------------------------------------------------------===//
// Norms
//===----------------------------------------------------------------------===//

/// The statistics types of a norm about to be built, if they are wanted.
static SmallVector<Type> inferStatistics(bool wanted, NormAttr norm,
                                         Value input) {
  if (!wanted)
    return {};
  return getStatisticsTypes(norm, cast<RankedTensorType>(input.getType()));
}

void LayerNormOp::build(OpBuilder &builder, OperationState &state, Value input,
                        Value scale, Value bias, ArrayRef<int64_t> axes,
                        double epsilon, NumericsAttr numerics,
                        bool withStatistics) {
  numerics = orDefault(builder, numerics);
  auto norm = NormAttr::get(builder.getContext(), NormKind::LayerNorm, axes,
                            epsilon, numerics);
  build(builder, state, input.getType(),
        inferStatistics(withStatistics, norm, input), input, scale, bias,
        norm.getAxes(), norm.getEpsilon(), numerics);
}

void RMSNormOp::build(OpBuilder &builder, OperationState &state, Value input,
                      Value scale, Value bias, ArrayRef<int64_t> axes,
                      double epsilon, NumericsAttr numerics,
                      bool withStatistics) {
  numerics = orDefault(builder, numerics);
  auto norm = NormAttr::get(builder.getContext(), NormKind::RMSNorm, axes,
                            epsilon, numerics);
  build(builder, state, input.getType(),
        inferStatistics(withStatistics, norm, input), input, scale, bias,
        norm.getAxes(), norm.getEpsilon(), numerics);
}

void BatchNormOp::build(OpBuilder &builder, OperationState &state, Value input,
                        Value scale, Value bias, Value mean, Value variance,
                        int64_t channelAxis, double epsilon,
                        NumericsAttr numerics, bool withStatistics) {
  numerics = orDefault(builder, numerics);
  auto norm = NormAttr::get(builder.getContext(), NormKind::BatchNorm,
                            channelAxis, epsilon, numerics);
  build(builder, state, input.getType(),
        inferStatistics(withStatistics, norm, input), input, scale, bias, mean,
        variance, builder.getI64IntegerAttr(channelAxis), norm.getEpsilon(),
        numerics);
}

void InstanceNormOp::build(OpBuilder &builder, OperationState &state,
                           Value input, Value scale, Value bias,
                           int64_t channelAxis, double epsilon,
                           NumericsAttr numerics, bool withStatistics) {
  numerics = orDefault(builder, numerics);
  auto norm = NormAttr::get(builder.getContext(), NormKind::InstanceNorm,
                            channelAxis, epsilon, numerics);
  build(builder, state, input.getType(),
        inferStatistics(withStatistics, norm, input), input, scale, bias,
        builder.getI64IntegerAttr(channelAxis), norm.getEpsilon(), numerics);
}

void GroupNormOp::build(OpBuilder &builder, OperationState &state, Value input,
                        Value scale, Value bias, int64_t channelAxis,
                        int64_t groups, double epsilon, NumericsAttr numerics,
                        bool withStatistics) {
  numerics = orDefault(builder, numerics);
  auto norm = NormAttr::get(builder.getContext(), NormKind::GroupNorm,
                            channelAxis, epsilon, numerics, groups);
  build(builder, state, input.getType(),
        inferStatistics(withStatistics, norm, input), input, scale, bias,
        builder.getI64IntegerAttr(channelAxis),
        builder.getI64IntegerAttr(groups), norm.getEpsilon(), numerics);
}

NormOpInterface resnorm::createNorm(OpBuilder &builder, Location loc,
                                    NormAttr norm, const NormOperands &operands,
                                    RankedTensorType resultType) {
  const auto &[input, scale, bias, mean, variance] = operands;
  Type result = resultType ? Type(resultType) : input.getType();
  FloatAttr epsilon = norm.getEpsilon();
  NumericsAttr numerics = norm.getNumerics();
  auto channelAxis = builder.getI64IntegerAttr(norm.getAxes()[0]);
  TypeRange none;
  switch (norm.getKind()) {
  case NormKind::LayerNorm:
    return LayerNormOp::create(builder, loc, result, none, input, scale, bias,
                               norm.getAxes(), epsilon, numerics);
  case NormKind::RMSNorm:
    return RMSNormOp::create(builder, loc, result, none, input, scale, bias,
                             norm.getAxes(), epsilon, numerics);
  case NormKind::BatchNorm:
    return BatchNormOp::create(builder, loc, result, none, input, scale, bias,
                               mean, variance, channelAxis, epsilon, numerics);
  case NormKind::InstanceNorm:
    return InstanceNormOp::create(builder, loc, result, none, input, scale,
                                  bias, channelAxis, epsilon, numerics);
  case NormKind::GroupNorm:
    return GroupNormOp::create(
        builder, loc, result, none, input, scale, bias, channelAxis,
        builder.getI64IntegerAttr(norm.getGroups()), epsilon, numerics);
  }
  llvm_unreachable("all kinds are handled");
}

NormOpInterface resnorm::createNorm(OpBuilder &builder, Location loc,
                                    NormAttr norm, Value input, Value scale,
                                    Value bias, Value mean, Value variance) {
  return createNorm(builder, loc, norm,
                    NormOperands{input, scale, bias, mean, variance});
}
