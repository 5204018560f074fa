//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// Residual connections as linalg, and fused ops as the ops that they fuse.

#include "LinalgBuilder.h"
#include "Verification.h"

#include "resnorm/Dialect/ResNorm/IR/CreateNorm.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace resnorm;

//===----------------------------------------------------------------------===//
// residual_add, concat_residual, max_residual
//===----------------------------------------------------------------------===//

FailureOr<SmallVector<Value>>
ResidualAddOp::decomposeOperation(OpBuilder &outer) {
  LinalgBuilder builder(getLoc(), outer);
  builder.setInsertionPoint(*this);
  builder.setSpace(getX());
  Type arithmetic = getArithmeticType({getX(), getBranch(), getSum()});
  SmallVector<Access> accesses = {builder.whole(getX()),
                                  builder.whole(getBranch())};
  int64_t rank = getX().getType().getRank();
  if (getLayerScale())
    accesses.push_back({getLayerScale(), {rank - 1}});
  if (getGate()) {
    Access gate = builder.whole(getGate());
    for (int64_t axis = 0; axis < rank; ++axis)
      if (getGate().getType().getDimSize(axis) == 1)
        gate.axes[axis] = Access::kBroadcast;
    accesses.push_back(gate);
  }
  if (getRowScale())
    accesses.push_back({getRowScale(), {0}});

  bool hasAlpha = !getAlpha().isExactlyValue(1.0);
  auto body = [&](LinalgBuilder &inner, ValueRange elements) -> Value {
    SmallVector<Value> factors;
    if (hasAlpha)
      factors.push_back(
          inner.constant(getAlpha().convertToDouble(), arithmetic));
    for (Value factor : elements.drop_front(2))
      factors.push_back(inner.toFloat(factor, arithmetic));
    Value term = inner.toFloat(elements[1], arithmetic);
    if (!factors.empty()) {
      Value product = factors.front();
      for (Value factor : ArrayRef<Value>(factors).drop_front())
        product = arith::MulFOp::create(inner, product, factor);
      term = arith::MulFOp::create(inner, product, term);
    }
    Value x = inner.toFloat(elements[0], arithmetic);
    Value sum = arith::AddFOp::create(inner, x, term);
    return inner.toFloat(sum, getSum().getType().getElementType());
  };
  Value sum = builder.map(accesses[0].axes, getSum().getType().getElementType(),
                          accesses, body);
  return SmallVector<Value>{builder.castShape(sum, getSum().getType())};
}

FailureOr<SmallVector<Value>>
ConcatResidualOp::decomposeOperation(OpBuilder &outer) {
  LinalgBuilder builder(getLoc(), outer);
  builder.setInsertionPoint(*this);
  ReifiedRankedShapedTypeDims shapes;
  if (failed(reifyResultShapes(builder, shapes)))
    return failure();
  Type element = getConcatenated().getType().getElementType();
  Value result = tensor::EmptyOp::create(builder, shapes[0], element);
  SmallVector<OpFoldResult> offsets(shapes[0].size(), builder.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(shapes[0].size(), builder.getIndexAttr(1));
  OpFoldResult &offset = offsets[getAxis()];
  for (Value input : getInputs()) {
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(builder, getLoc(), input);
    result = tensor::InsertSliceOp::create(builder, input, result, offsets,
                                           sizes, strides);
    auto extent = getConstantIntValue(sizes[getAxis()]);
    auto before = getConstantIntValue(offset);
    if (extent && before) {
      offset = builder.getIndexAttr(*before + *extent);
      continue;
    }
    auto toValue = [&](OpFoldResult size) {
      return getValueOrCreateConstantIndexOp(builder, getLoc(), size);
    };
    offset = arith::AddIOp::create(builder, toValue(offset),
                                   toValue(sizes[getAxis()]))
                 .getResult();
  }
  return SmallVector<Value>{
      builder.castShape(result, getConcatenated().getType())};
}

FailureOr<SmallVector<Value>>
MaxResidualOp::decomposeOperation(OpBuilder &outer) {
  LinalgBuilder builder(getLoc(), outer);
  builder.setInsertionPoint(*this);
  builder.setSpace(getInputs()[0]);
  SmallVector<Access> accesses;
  for (Value input : getInputs())
    accesses.push_back(builder.whole(input));
  auto body = [&](LinalgBuilder &inner, ValueRange elements) -> Value {
    Value maximum = elements.front();
    for (Value element : elements.drop_front())
      maximum = arith::MaximumFOp::create(inner, maximum, element);
    return maximum;
  };
  Value maximum =
      builder.map(accesses[0].axes, getMaximum().getType().getElementType(),
                  accesses, body);
  return SmallVector<Value>{builder.castShape(maximum, getMaximum().getType())};
}

//===----------------------------------------------------------------------===//
// Fused ops
//===----------------------------------------------------------------------===//

/// branch + branch_bias, not rounded.
static Value createBiasedBranch(LinalgBuilder &builder, Value branch,
                                Value bias, FloatType arithmetic) {
  if (!bias)
    return branch;
  auto type = cast<RankedTensorType>(branch.getType());
  builder.setSpace(branch);
  int64_t last = type.getRank() - 1;
  Value empty = tensor::EmptyOp::create(
      builder, builder.getSpace(),
      cast<RankedTensorType>(bias.getType()).getElementType());
  auto broadcast = linalg::BroadcastOp::create(
      builder, bias, empty, llvm::to_vector(llvm::seq<int64_t>(0, last)));
  Value spread = builder.castShape(
      broadcast->getResult(0),
      type.clone(cast<RankedTensorType>(bias.getType()).getElementType()));
  return ResidualAddOp::create(builder, type.clone(arithmetic), branch, spread,
                               Value(), Value(), Value(),
                               builder.getF64FloatAttr(1.0));
}

namespace {
/// A residual sum as the norm after it sees it and as it is stored.
struct Sum {
  Value seen;
  Value stored;
};
} // namespace

/// x + alpha * branch, where `stored` is the type of the sum that is kept. The
/// norm sees the unrounded sum, in the type of its statistics, unless its
/// numerics say that it was rounded before.
static Sum createSum(LinalgBuilder &builder, NormAttr norm, Value x,
                     Value branch, const APFloat &alpha,
                     RankedTensorType stored, FloatType arithmetic) {
  bool seesStored =
      norm.getNumerics().getSumRounding() == SumRounding::BeforeStatistics ||
      stored.getElementType() == arithmetic;
  RankedTensorType type = seesStored ? stored : stored.clone(arithmetic);
  Value sum =
      ResidualAddOp::create(builder, type, x, branch, Value(), Value(), Value(),
                            builder.getF64FloatAttr(alpha.convertToDouble()));
  if (seesStored)
    return {sum, sum};
  builder.setSpace(sum);
  Access all = builder.whole(sum);
  Value rounded =
      builder.map(all.axes, stored.getElementType(), all,
                  [&](LinalgBuilder &inner, ValueRange elements) {
                    return inner.toFloat(elements[0], stored.getElementType());
                  });
  return {sum, builder.castShape(rounded, stored)};
}

static FloatType getStatisticsType(NormAttr norm, Value input) {
  return norm.getNumerics().getStatisticsType(
      cast<RankedTensorType>(input.getType()).getElementType());
}

/// x + alpha * (branch + branch_bias), of an op that has these operands.
template <typename Op>
static Sum createBiasedSum(LinalgBuilder &builder, Op op) {
  FloatType arithmetic = getStatisticsType(op.getNorm(), op.getX());
  Value branch = createBiasedBranch(builder, op.getBranch(), op.getBranchBias(),
                                    arithmetic);
  return createSum(builder, op.getNorm(), op.getX(), branch, op.getAlpha(),
                   op.getSum().getType(), arithmetic);
}

FailureOr<SmallVector<Value>> AddNormOp::decomposeOperation(OpBuilder &outer) {
  LinalgBuilder builder(getLoc(), outer);
  builder.setInsertionPoint(*this);
  Sum sum = createBiasedSum(builder, *this);
  NormOpInterface norm =
      createNorm(builder, getLoc(), getNorm(),
                 {sum.seen, getScale(), getBias(), getMean(), getVariance()},
                 getNormalized().getType());
  return SmallVector<Value>{sum.stored, norm.getNormalized()};
}

FailureOr<SmallVector<Value>>
AddDualNormOp::decomposeOperation(OpBuilder &outer) {
  LinalgBuilder builder(getLoc(), outer);
  builder.setInsertionPoint(*this);
  Sum sum = createBiasedSum(builder, *this);
  NormOpInterface first =
      createNorm(builder, getLoc(), getNorm(),
                 {sum.seen, getScale(), getBias()}, getFirst().getType());
  NormOpInterface second = createNorm(
      builder, getLoc(), getNorm(),
      {sum.seen, getSecondScale(), getSecondBias()}, getSecond().getType());
  return SmallVector<Value>{sum.stored, first.getNormalized(),
                            second.getNormalized()};
}

FailureOr<SmallVector<Value>> NormAddOp::decomposeOperation(OpBuilder &outer) {
  LinalgBuilder builder(getLoc(), outer);
  builder.setInsertionPoint(*this);
  NormOpInterface norm =
      createNorm(builder, getLoc(), getNorm(),
                 {getBranch(), getScale(), getBias(), getMean(), getVariance()},
                 getSum().getType());
  auto sum = ResidualAddOp::create(builder, getSum().getType(), getX(),
                                   norm.getNormalized(), Value(), Value(),
                                   Value(), getAlphaAttr());
  return SmallVector<Value>{sum};
}

FailureOr<SmallVector<Value>>
NormAddNormOp::decomposeOperation(OpBuilder &outer) {
  LinalgBuilder builder(getLoc(), outer);
  builder.setInsertionPoint(*this);
  NormOpInterface branch = createNorm(
      builder, getLoc(), getBranchNorm(),
      {getBranch(), getBranchScale(), getBranchBias()}, getSum().getType());
  Sum sum =
      createSum(builder, getNorm(), getX(), branch.getNormalized(), getAlpha(),
                getSum().getType(), getStatisticsType(getNorm(), getX()));
  NormOpInterface norm =
      createNorm(builder, getLoc(), getNorm(),
                 {sum.seen, getScale(), getBias()}, getNormalized().getType());
  return SmallVector<Value>{sum.stored, norm.getNormalized()};
}
