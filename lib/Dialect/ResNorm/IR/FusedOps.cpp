//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ShapeRelations.h"
#include "Verification.h"

using namespace mlir;
using namespace resnorm;

/// What every fused op has besides its norms: C10 over all its tensors, C15,
/// C19, C20, C24 and C25. Results have the shape of the first operand.
static LogicalResult verifySum(Operation *op, NumericsAttr numerics,
                               const APFloat &alpha, Value branchBias = {}) {
  Value x = op->getOperand(0), branch = op->getOperand(1);
  auto type = cast<RankedTensorType>(x.getType());
  FloatType arithmetic = numerics.getStatisticsType(type.getElementType());
  SmallVector<Value> tensors(op->getOperands());
  llvm::append_range(tensors, op->getResults());
  if (failed(verifyFinite(op, alpha, "alpha")) ||
      failed(verifyElementTypes(op, arithmetic, tensors)) ||
      failed(verifySameShape(op, x, branch, "branch")) ||
      failed(verifyVector(op, branchBias, type, type.getRank() - 1,
                          "branch_bias")))
    return failure();
  for (Value result : op->getResults())
    if (failed(verifySameShape(op, x, result, "result")))
      return failure();
  return success();
}

LogicalResult AddNormOp::verify() {
  NormOperands operands{getX(), getScale(), getBias(), getMean(),
                        getVariance()};
  return success(succeeded(verifyNorm(*this, getNorm(), getX().getType())) &&
                 succeeded(verifySum(*this, getNorm().getNumerics(), getAlpha(),
                                     getBranchBias())) &&
                 succeeded(verifyNormOperands(*this, getNorm(), operands,
                                              getNormalized())));
}

LogicalResult AddDualNormOp::verify() {
  NormOperands first{getX(), getScale(), getBias()};
  NormOperands second{getX(), getSecondScale(), getSecondBias()};
  return success(
      succeeded(verifyNorm(*this, getNorm(), getX().getType())) &&
      succeeded(verifySum(*this, getNorm().getNumerics(), getAlpha(),
                          getBranchBias())) &&
      succeeded(verifyNormOperands(*this, getNorm(), first, getFirst())) &&
      succeeded(verifyNormOperands(*this, getNorm(), second, getSecond())));
}

LogicalResult NormAddOp::verify() {
  NormOperands operands{getBranch(), getScale(), getBias(), getMean(),
                        getVariance()};
  return success(
      succeeded(verifyNorm(*this, getNorm(), getBranch().getType())) &&
      succeeded(verifySum(*this, getNorm().getNumerics(), getAlpha())) &&
      succeeded(verifyNormOperands(*this, getNorm(), operands, getSum())));
}

LogicalResult NormAddNormOp::verify() {
  NormOperands branch{getBranch(), getBranchScale(), getBranchBias()};
  NormOperands sum{getX(), getScale(), getBias()};
  FloatType branchArithmetic = getBranchNorm().getNumerics().getStatisticsType(
      getBranch().getType().getElementType());
  return success(
      succeeded(verifyNorm(*this, getBranchNorm(), getBranch().getType())) &&
      succeeded(verifyNorm(*this, getNorm(), getX().getType())) &&
      succeeded(verifySum(*this, getNorm().getNumerics(), getAlpha())) &&
      succeeded(verifyElementTypes(
          *this, branchArithmetic,
          {getBranch(), getBranchScale(), getBranchBias(), getSum()})) &&
      succeeded(verifyNormOperands(*this, getBranchNorm(), branch, getSum())) &&
      succeeded(verifyNormOperands(*this, getNorm(), sum, getNormalized())));
}

//===----------------------------------------------------------------------===//
// Shapes
//===----------------------------------------------------------------------===//

LogicalResult
AddNormOp::reifyResultShapes(OpBuilder &builder,
                             ReifiedRankedShapedTypeDims &reified) {
  return reifyByRelations(*this, getShapeRelations(*this), builder, reified);
}
LogicalResult
AddDualNormOp::reifyResultShapes(OpBuilder &builder,
                                 ReifiedRankedShapedTypeDims &reified) {
  return reifyByRelations(*this, getShapeRelations(*this), builder, reified);
}
LogicalResult
NormAddOp::reifyResultShapes(OpBuilder &builder,
                             ReifiedRankedShapedTypeDims &reified) {
  return reifyByRelations(*this, getShapeRelations(*this), builder, reified);
}
LogicalResult
NormAddNormOp::reifyResultShapes(OpBuilder &builder,
                                 ReifiedRankedShapedTypeDims &reified) {
  return reifyByRelations(*this, getShapeRelations(*this), builder, reified);
}
