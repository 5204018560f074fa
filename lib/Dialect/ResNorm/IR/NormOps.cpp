//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"

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
