//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ShapeRelations.h"
#include "Verification.h"

#include "resnorm/Dialect/ResNorm/IR/CreateNorm.h"

using namespace mlir;
using namespace resnorm;

//===----------------------------------------------------------------------===//
// NormOpInterface
//===----------------------------------------------------------------------===//

/// Result `index` of the statistics, where the op was asked for them.
static Value getStatistic(ResultRange statistics, unsigned index) {
  return index < statistics.size() ? Value(statistics[index]) : Value();
}

NormAttr LayerNormOp::getNorm() {
  return NormAttr::get(getContext(), NormKind::LayerNorm, getAxesAttr(),
                       getEpsilonAttr(), /*groups=*/0, getNumerics());
}
NormAttr RMSNormOp::getNorm() {
  return NormAttr::get(getContext(), NormKind::RMSNorm, getAxesAttr(),
                       getEpsilonAttr(), /*groups=*/0, getNumerics());
}
NormAttr BatchNormOp::getNorm() {
  auto axes = DenseI64ArrayAttr::get(getContext(), getChannelAxis());
  return NormAttr::get(getContext(), NormKind::BatchNorm, axes,
                       getEpsilonAttr(), /*groups=*/0, getNumerics());
}
NormAttr InstanceNormOp::getNorm() {
  auto axes = DenseI64ArrayAttr::get(getContext(), getChannelAxis());
  return NormAttr::get(getContext(), NormKind::InstanceNorm, axes,
                       getEpsilonAttr(), /*groups=*/0, getNumerics());
}
NormAttr GroupNormOp::getNorm() {
  auto axes = DenseI64ArrayAttr::get(getContext(), getChannelAxis());
  return NormAttr::get(getContext(), NormKind::GroupNorm, axes,
                       getEpsilonAttr(), getGroups(), getNumerics());
}

Value LayerNormOp::getMeanResult() { return getStatistic(getStatistics(), 0); }
Value LayerNormOp::getRstdResult() { return getStatistic(getStatistics(), 1); }
Value RMSNormOp::getMeanResult() { return {}; }
Value RMSNormOp::getRstdResult() { return getStatistic(getStatistics(), 0); }
Value BatchNormOp::getMeanResult() { return getStatistic(getStatistics(), 0); }
Value BatchNormOp::getRstdResult() { return getStatistic(getStatistics(), 1); }
Value InstanceNormOp::getMeanResult() {
  return getStatistic(getStatistics(), 0);
}
Value InstanceNormOp::getRstdResult() {
  return getStatistic(getStatistics(), 1);
}
Value GroupNormOp::getMeanResult() { return getStatistic(getStatistics(), 0); }
Value GroupNormOp::getRstdResult() { return getStatistic(getStatistics(), 1); }

//===----------------------------------------------------------------------===//
// Verification
//===----------------------------------------------------------------------===//

/// C16-C18: the statistics results.
static LogicalResult verifyStatistics(NormOpInterface op) {
  ResultRange statistics = op->getResults().drop_front();
  if (statistics.empty())
    return success();
  if (op.getGivenMean())
    return op->emitOpError("expected no statistics results, since the "
                           "statistics are given");
  SmallVector<Type> types =
      getStatisticsTypes(op.getNorm(), op.getInput().getType());
  if (statistics.size() != types.size())
    return op->emitOpError()
           << "expected no statistics results or " << types.size()
           << (types.size() == 2 ? " (mean and reciprocal deviation)"
                                 : " (the reciprocal deviation)")
           << ", got " << statistics.size();
  for (auto [value, type] : llvm::zip_equal(statistics, types)) {
    auto expected = cast<RankedTensorType>(type);
    auto actual = cast<RankedTensorType>(value.getType());
    if (actual.getElementType() != expected.getElementType())
      return op->emitOpError()
             << "expected statistics of type " << expected.getElementType()
             << ", got " << actual.getElementType();
    if (failed(verifyShape(op, value, expected.getShape(), "statistics")))
      return failure();
  }
  return success();
}

static LogicalResult verifyNormOp(NormOpInterface op) {
  NormAttr norm = op.getNorm();
  RankedTensorType input = op.getInput().getType();
  if (failed(verifyNorm(op, norm, input)))
    return failure();
  NormOperands operands{op.getInput(), op.getScale(), op.getBias(),
                        op.getGivenMean(), op.getGivenVariance()};
  FloatType arithmetic =
      norm.getNumerics().getStatisticsType(input.getElementType());
  if (failed(verifyElementTypes(op, arithmetic,
                                {op.getInput(), op.getNormalized(),
                                 operands.scale, operands.bias, operands.mean,
                                 operands.variance})) ||
      failed(verifySameShape(op, op.getInput(), op.getNormalized(),
                             "normalized")) ||
      failed(verifyNormOperands(op, norm, operands, op.getNormalized())))
    return failure();
  return verifyStatistics(op);
}

LogicalResult LayerNormOp::verify() { return verifyNormOp(*this); }
LogicalResult RMSNormOp::verify() { return verifyNormOp(*this); }
LogicalResult BatchNormOp::verify() { return verifyNormOp(*this); }
LogicalResult InstanceNormOp::verify() { return verifyNormOp(*this); }
LogicalResult GroupNormOp::verify() { return verifyNormOp(*this); }

//===----------------------------------------------------------------------===//
// Shapes
//===----------------------------------------------------------------------===//

static LogicalResult reifyNorm(NormOpInterface op, OpBuilder &builder,
                               ReifiedRankedShapedTypeDims &reified) {
  return reifyByRelations(op, getShapeRelations(op), builder, reified);
}

LogicalResult
LayerNormOp::reifyResultShapes(OpBuilder &builder,
                               ReifiedRankedShapedTypeDims &reified) {
  return reifyNorm(*this, builder, reified);
}
LogicalResult
RMSNormOp::reifyResultShapes(OpBuilder &builder,
                             ReifiedRankedShapedTypeDims &reified) {
  return reifyNorm(*this, builder, reified);
}
LogicalResult
BatchNormOp::reifyResultShapes(OpBuilder &builder,
                               ReifiedRankedShapedTypeDims &reified) {
  return reifyNorm(*this, builder, reified);
}
LogicalResult
InstanceNormOp::reifyResultShapes(OpBuilder &builder,
                                  ReifiedRankedShapedTypeDims &reified) {
  return reifyNorm(*this, builder, reified);
}
LogicalResult
GroupNormOp::reifyResultShapes(OpBuilder &builder,
                               ReifiedRankedShapedTypeDims &reified) {
  return reifyNorm(*this, builder, reified);
}
