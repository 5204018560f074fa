//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LinalgBuilder.h"

#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

#include <numbers>

using namespace mlir;
using namespace resnorm;

/// The type that an activation is computed in: f64 for f64, else f32.
static Type getComputeType(RankedTensorType type) {
  return NumericsAttr::get(type.getContext())
      .getStatisticsType(type.getElementType());
}

FailureOr<SmallVector<Value>> SoftmaxOp::decomposeOperation(OpBuilder &outer) {
  LinalgBuilder builder(getLoc(), outer);
  builder.setInsertionPoint(*this);
  builder.setSpace(getInput());
  Type compute = getComputeType(getInput().getType());
  Access input = builder.whole(getInput());
  SmallVector<int64_t> kept = input.axes;
  kept.erase(kept.begin() + getAxis());

  APFloat lowest = APFloat::getInf(cast<FloatType>(compute).getFloatSemantics(),
                                   /*Negative=*/true);
  Value maximum = builder.reduce(
      kept, FloatAttr::get(compute, lowest), input,
      [&](LinalgBuilder &inner, ValueRange elements) -> Value {
        return arith::MaximumFOp::create(
            inner, inner.toFloat(elements[0], compute), elements[1]);
      });
  Value exponential = builder.map(
      input.axes, compute, {input, {maximum, kept}},
      [&](LinalgBuilder &inner, ValueRange elements) -> Value {
        Value difference = arith::SubFOp::create(
            inner, inner.toFloat(elements[0], compute), elements[1]);
        return math::ExpOp::create(inner, difference);
      });
  Value sum = builder.sum(
      kept, builder.whole(exponential),
      [](LinalgBuilder &, ValueRange elements) { return elements[0]; });
  Type element = getOutput().getType().getElementType();
  Value output = builder.map(
      input.axes, element, {builder.whole(exponential), {sum, kept}},
      [&](LinalgBuilder &inner, ValueRange elements) {
        Value divisor = inner.toFloat(elements[1], compute);
        return inner.toFloat(arith::DivFOp::create(inner, elements[0], divisor),
                             element);
      });
  return SmallVector<Value>{builder.castShape(output, getOutput().getType())};
}

/// Applies `function` to every element, in the type that activations are
/// computed in, and rounds once.
static SmallVector<Value>
decomposeElementwise(Operation *op, OpBuilder &outer,
                     function_ref<Value(LinalgBuilder &, Value)> function) {
  LinalgBuilder builder(op->getLoc(), outer);
  builder.setInsertionPoint(op);
  Value input = op->getOperand(0);
  auto type = cast<RankedTensorType>(input.getType());
  Type compute = getComputeType(type);
  builder.setSpace(input);
  Access all = builder.whole(input);
  Value output = builder.map(all.axes, type.getElementType(), all,
                             [&](LinalgBuilder &inner, ValueRange elements) {
                               Value x = inner.toFloat(elements[0], compute);
                               return inner.toFloat(function(inner, x),
                                                    type.getElementType());
                             });
  return {builder.castShape(output, op->getResult(0).getType())};
}

FailureOr<SmallVector<Value>> GeluOp::decomposeOperation(OpBuilder &outer) {
  bool isTanh = getApproximate() == GeluApproximation::Tanh;
  double coefficient = getCoefficient().convertToDouble();
  auto gelu = [&](LinalgBuilder &builder, Value x) -> Value {
    auto constant = [&](double value) {
      return builder.constant(value, x.getType());
    };
    auto multiply = [&](Value a, Value b) -> Value {
      return arith::MulFOp::create(builder, a, b);
    };
    Value bent;
    if (isTanh) {
      Value cube = multiply(multiply(x, x), x);
      Value inner =
          arith::AddFOp::create(builder, x, multiply(constant(0.044715), cube));
      bent =
          math::TanhOp::create(builder, multiply(constant(coefficient), inner));
    } else {
      bent = math::ErfOp::create(
          builder, multiply(x, constant(1.0 / std::numbers::sqrt2)));
    }
    Value weight = arith::AddFOp::create(builder, constant(1.0), bent);
    return multiply(multiply(constant(0.5), x), weight);
  };
  return decomposeElementwise(*this, outer, gelu);
}

FailureOr<SmallVector<Value>> SiluOp::decomposeOperation(OpBuilder &outer) {
  auto silu = [](LinalgBuilder &builder, Value x) -> Value {
    Value negated = arith::NegFOp::create(builder, x);
    Value exponential = math::ExpOp::create(builder, negated);
    Value one = builder.constant(1.0, x.getType());
    Value divisor = arith::AddFOp::create(builder, one, exponential);
    return arith::DivFOp::create(builder, x, divisor);
  };
  return decomposeElementwise(*this, outer, silu);
}
