//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// Builders of residual and fused ops that infer result types.

#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"

using namespace mlir;
using namespace resnorm;

void ResidualAddOp::build(OpBuilder &builder, OperationState &state, Value x,
                          Value branch, double alpha) {
  build(builder, state, x.getType(), x, branch, /*layer_scale=*/Value(),
        /*gate=*/Value(), /*row_scale=*/Value(),
        builder.getF64FloatAttr(alpha));
}

void ConcatResidualOp::build(OpBuilder &builder, OperationState &state,
                             ValueRange inputs, int64_t axis) {
  auto first = cast<RankedTensorType>(inputs.front().getType());
  SmallVector<int64_t> shape(first.getShape());
  for (Value input : inputs.drop_front()) {
    int64_t extent = cast<RankedTensorType>(input.getType()).getDimSize(axis);
    bool isDynamic =
        ShapedType::isDynamic(extent) || ShapedType::isDynamic(shape[axis]);
    shape[axis] = isDynamic ? ShapedType::kDynamic : shape[axis] + extent;
  }
  build(builder, state, RankedTensorType::get(shape, first.getElementType()),
        inputs, builder.getI64IntegerAttr(axis));
}

void AddNormOp::build(OpBuilder &builder, OperationState &state, Value x,
                      Value branch, Value branchBias, Value scale, Value bias,
                      Value mean, Value variance, double alpha, NormAttr norm) {
  build(builder, state, x.getType(), x.getType(), x, branch, branchBias, scale,
        bias, mean, variance, builder.getF64FloatAttr(alpha), norm);
}

void AddDualNormOp::build(OpBuilder &builder, OperationState &state, Value x,
                          Value branch, Value branchBias, Value scale,
                          Value bias, Value secondScale, Value secondBias,
                          double alpha, NormAttr norm) {
  build(builder, state, x.getType(), x.getType(), x.getType(), x, branch,
        branchBias, scale, bias, secondScale, secondBias,
        builder.getF64FloatAttr(alpha), norm);
}

void NormAddOp::build(OpBuilder &builder, OperationState &state, Value x,
                      Value branch, Value scale, Value bias, Value mean,
                      Value variance, double alpha, NormAttr norm) {
  build(builder, state, x.getType(), x, branch, scale, bias, mean, variance,
        builder.getF64FloatAttr(alpha), norm);
}

void NormAddNormOp::build(OpBuilder &builder, OperationState &state, Value x,
                          Value branch, Value branchScale, Value branchBias,
                          Value scale, Value bias, double alpha,
                          NormAttr branchNorm, NormAttr norm) {
  build(builder, state, x.getType(), x.getType(), x, branch, branchScale,
        branchBias, scale, bias, builder.getF64FloatAttr(alpha), branchNorm,
        norm);
}
