//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FloatMath.h"
#include "ResNormLowering.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include <limits>
#include <numbers>

using namespace mlir;
using namespace resnorm;

/// max(s) = max of x    exp(c) = exp(x(c) - max(s))    exp_sum(s) = sum of exp
/// inverse(s) = 1 / exp_sum(s)      softmax(c) = exp(c) * inverse(s)
///
/// A NaN need not pass through max: the exp of its own element is NaN, hence
/// the sum, hence the row.
void resnorm::lower(FuncGraphBuilder &graph, SoftmaxOp op) {
  Location loc = op.getLoc();
  RankedTensorType type = op.getInput().getType();
  int64_t rank = type.getRank(), axis = op.getAxis();
  Type wide = getWideType({op.getInput()});
  Value extent = graph.getExtent(op.getInput(), axis);
  auto dropAxis = [&](ValueRange at) {
    SmallVector<Value> row(at);
    row.erase(row.begin() + axis);
    return row;
  };
  auto addAxis = [&](ValueRange row, Value coordinate) {
    SmallVector<Value> at(row);
    at.insert(at.begin() + axis, coordinate);
    return at;
  };
  auto createConstant = [&](StringRef name, double value) {
    return graph.createFunc(
        loc, name, rank - 1, wide,
        [&](ImplicitLocOpBuilder &builder, ValueRange) {
          return SmallVector<Value>{
              FloatMath(graph, builder).constant(value, wide)};
        });
  };
  auto readInput = [&](ImplicitLocOpBuilder &builder, ValueRange at) {
    return FloatMath(graph, builder)
        .convert(graph.read(builder, op.getInput(), at), wide);
  };

  halide::FuncOp max =
      createConstant("max", -std::numeric_limits<double>::infinity());
  graph.createUpdate(
      loc, max, extent,
      [&](ImplicitLocOpBuilder &builder, ValueRange row, ValueRange r) {
        Value before = graph.apply(builder, max, row).front();
        Value x = readInput(builder, addAxis(row, r.front()));
        auto larger = arith::MaximumFOp::create(builder, before, x);
        graph.ignoreNaN(larger);
        return SmallVector<Value>{larger};
      });
  halide::FuncOp exp = graph.createFunc(
      loc, "exp", rank, wide,
      [&](ImplicitLocOpBuilder &builder, ValueRange at) {
        Value m = graph.apply(builder, max, dropAxis(at)).front();
        Value difference =
            FloatMath(graph, builder).sub(readInput(builder, at), m);
        return SmallVector<Value>{math::ExpOp::create(builder, difference)};
      });
  halide::FuncOp sum = createConstant("exp_sum", 0.0);
  graph.createUpdate(
      loc, sum, extent,
      [&](ImplicitLocOpBuilder &builder, ValueRange row, ValueRange r) {
        Value before = graph.apply(builder, sum, row).front();
        Value term = graph.apply(builder, exp, addAxis(row, r.front())).front();
        return SmallVector<Value>{
            FloatMath(graph, builder).accumulate(before, term)};
      });
  // One division a row: the product errs by half a unit more.
  halide::FuncOp inverse = graph.createFunc(
      loc, "inverse", rank - 1, wide,
      [&](ImplicitLocOpBuilder &builder, ValueRange row) {
        FloatMath math(graph, builder);
        Value total = graph.apply(builder, sum, row).front();
        return SmallVector<Value>{math.div(math.constant(1.0, wide), total)};
      });
  halide::FuncOp softmax = graph.createFunc(
      loc, "softmax", rank, type.getElementType(),
      [&](ImplicitLocOpBuilder &builder, ValueRange at) {
        FloatMath math(graph, builder);
        Value e = graph.apply(builder, exp, at).front();
        Value scale = graph.apply(builder, inverse, dropAxis(at)).front();
        return SmallVector<Value>{
            math.convert(math.mul(e, scale), type.getElementType())};
      });
  graph.define(op.getOutput(), softmax);
}

/// A function of each element, taken in f32 or f64.
static void lowerElementwise(
    FuncGraphBuilder &graph, Operation *op,
    function_ref<Value(ImplicitLocOpBuilder &, FloatMath &, Value)> function) {
  Value input = op->getOperand(0);
  auto type = cast<RankedTensorType>(input.getType());
  Type wide = getWideType({input});
  halide::FuncOp func = graph.createFunc(
      op->getLoc(), op->getName().stripDialect(), type.getRank(),
      type.getElementType(), [&](ImplicitLocOpBuilder &builder, ValueRange at) {
        FloatMath math(graph, builder);
        Value x = math.convert(graph.read(builder, input, at), wide);
        return SmallVector<Value>{
            math.convert(function(builder, math, x), type.getElementType())};
      });
  graph.define(op->getResult(0), func);
}

void resnorm::lower(FuncGraphBuilder &graph, GeluOp op) {
  bool isTanh = op.getApproximate() == GeluApproximation::Tanh;
  double coefficient = op.getCoefficient().convertToDouble();
  lowerElementwise(
      graph, op, [&](ImplicitLocOpBuilder &builder, FloatMath &math, Value x) {
        auto constant = [&](double c) { return math.constant(c, x.getType()); };
        Value bent;
        if (isTanh) {
          Value cube = math.mul(math.mul(x, x), x);
          Value inner = math.add(x, math.mul(constant(0.044715), cube));
          bent = math::TanhOp::create(builder,
                                      math.mul(constant(coefficient), inner));
        } else {
          bent = math::ErfOp::create(
              builder, math.mul(x, constant(1.0 / std::numbers::sqrt2)));
        }
        return math.mul(math.mul(constant(0.5), x),
                        math.add(constant(1.0), bent));
      });
}

void resnorm::lower(FuncGraphBuilder &graph, SiluOp op) {
  lowerElementwise(graph, op,
                   [](ImplicitLocOpBuilder &builder, FloatMath &math, Value x) {
                     Value negated = arith::NegFOp::create(builder, x);
                     Value exponential = math::ExpOp::create(builder, negated);
                     Value one = math.constant(1.0, x.getType());
                     return math.div(x, math.add(one, exponential));
                   });
}
