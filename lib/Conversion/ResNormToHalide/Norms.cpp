//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NormLowering.h"
#include "ResNormLowering.h"

using namespace mlir;
using namespace resnorm;

static ReadFn readTensor(FuncGraphBuilder &graph, Value tensor) {
  return [&graph, tensor](ImplicitLocOpBuilder &builder, ValueRange at) {
    return graph.read(builder, tensor, at);
  };
}

void resnorm::lower(FuncGraphBuilder &graph, NormOpInterface op) {
  Value input = op.getInput();
  NormLowering norm(graph, op.getLoc(), op.getNorm(), input,
                    getElementTypeOrSelf(input), readTensor(graph, input));
  if (op.getGivenMean())
    norm.useGivenStatistics(op.getGivenMean(), op.getGivenVariance());
  else
    norm.createStatistics();
  graph.define(op.getNormalized(),
               norm.createNormalized("normalized", op.getScale(), op.getBias(),
                                     getElementTypeOrSelf(op.getNormalized())));
  if (Value mean = op.getMeanResult())
    graph.define(mean, norm.getMean());
  if (Value rstd = op.getRstdResult())
    graph.define(rstd, norm.getRstd());
}

namespace {
/// A residual sum as the norm after it sees it.
struct Sum {
  Type element;
  ReadFn read;
};
} // namespace

static ReadFn readFunc(FuncGraphBuilder &graph, halide::FuncOp func) {
  return [&graph, func](ImplicitLocOpBuilder &builder, ValueRange at) -> Value {
    return graph.apply(builder, func, at).front();
  };
}

/// Defines `result` as x + alpha * (branch + bias), taken in f32 or f64 and
/// rounded to the type of `result`.
static halide::FuncOp createSum(FuncGraphBuilder &graph, Value result,
                                Type element, Value x, ReadFn branch,
                                Value branchBias, const APFloat &alpha) {
  auto type = cast<RankedTensorType>(result.getType());
  Type wide = getWideType({x, result});
  return graph.createFunc(
      result.getLoc(), "sum", type.getRank(), element,
      [&](ImplicitLocOpBuilder &builder, ValueRange at) {
        FloatMath math(graph, builder);
        Value term = math.convert(branch(builder, at), wide);
        if (branchBias)
          term = math.add(
              term,
              math.convert(graph.read(builder, branchBias, at.back()), wide));
        if (!alpha.isExactlyValue(1.0))
          term = math.mul(math.constant(alpha.convertToDouble(), wide), term);
        Value sum =
            math.add(math.convert(graph.read(builder, x, at), wide), term);
        return SmallVector<Value>{math.convert(sum, element)};
      });
}

/// The residual sum before a norm: `stored` is its rounded result. Statistics
/// see the unrounded sum, unless the numerics say otherwise.
static Sum createSumBeforeNorm(FuncGraphBuilder &graph, NormAttr norm,
                               Value stored, Value x, ReadFn branch,
                               Value branchBias, const APFloat &alpha) {
  Type element = getElementTypeOrSelf(stored);
  NumericsAttr numerics = norm.getNumerics();
  bool rounded = numerics.getSumRounding() == SumRounding::BeforeStatistics;
  Type seen = rounded
                  ? element
                  : Type(numerics.getStatisticsType(getElementTypeOrSelf(x)));
  halide::FuncOp sum =
      createSum(graph, stored, seen, x, branch, branchBias, alpha);
  if (seen == element) {
    graph.define(stored, sum);
    return {seen, readFunc(graph, sum)};
  }
  auto type = cast<RankedTensorType>(stored.getType());
  halide::FuncOp store =
      graph.createFunc(stored.getLoc(), "sum_stored", type.getRank(), element,
                       [&](ImplicitLocOpBuilder &builder, ValueRange at) {
                         Value value = graph.apply(builder, sum, at).front();
                         return SmallVector<Value>{
                             FloatMath(graph, builder).convert(value, element)};
                       });
  graph.define(stored, store);
  return {seen, readFunc(graph, sum)};
}

void resnorm::lower(FuncGraphBuilder &graph, AddNormOp op) {
  Sum sum = createSumBeforeNorm(graph, op.getNorm(), op.getSum(), op.getX(),
                                readTensor(graph, op.getBranch()),
                                op.getBranchBias(), op.getAlpha());
  NormLowering norm(graph, op.getLoc(), op.getNorm(), op.getX(), sum.element,
                    sum.read);
  if (op.getMean())
    norm.useGivenStatistics(op.getMean(), op.getVariance());
  else
    norm.createStatistics();
  graph.define(op.getNormalized(),
               norm.createNormalized("normalized", op.getScale(), op.getBias(),
                                     getElementTypeOrSelf(op.getNormalized())));
}

void resnorm::lower(FuncGraphBuilder &graph, AddDualNormOp op) {
  Sum sum = createSumBeforeNorm(graph, op.getNorm(), op.getSum(), op.getX(),
                                readTensor(graph, op.getBranch()),
                                op.getBranchBias(), op.getAlpha());
  NormLowering norm(graph, op.getLoc(), op.getNorm(), op.getX(), sum.element,
                    sum.read);
  norm.createStatistics();
  graph.define(op.getFirst(),
               norm.createNormalized("first", op.getScale(), op.getBias(),
                                     getElementTypeOrSelf(op.getFirst())));
  graph.define(op.getSecond(),
               norm.createNormalized("second", op.getSecondScale(),
                                     op.getSecondBias(),
                                     getElementTypeOrSelf(op.getSecond())));
}

/// The norm of a branch is rounded to the type of the sum it enters.
static ReadFn createBranchNorm(FuncGraphBuilder &graph, NormLowering &norm,
                               Value scale, Value bias, Value sum) {
  return readFunc(graph, norm.createNormalized("normalized_branch", scale, bias,
                                               getElementTypeOrSelf(sum)));
}

void resnorm::lower(FuncGraphBuilder &graph, NormAddOp op) {
  NormLowering norm(graph, op.getLoc(), op.getNorm(), op.getBranch(),
                    getElementTypeOrSelf(op.getBranch()),
                    readTensor(graph, op.getBranch()));
  if (op.getMean())
    norm.useGivenStatistics(op.getMean(), op.getVariance());
  else
    norm.createStatistics();
  ReadFn branch =
      createBranchNorm(graph, norm, op.getScale(), op.getBias(), op.getSum());
  graph.define(op.getSum(),
               createSum(graph, op.getSum(), getElementTypeOrSelf(op.getSum()),
                         op.getX(), branch, {}, op.getAlpha()));
}

void resnorm::lower(FuncGraphBuilder &graph, NormAddNormOp op) {
  NormLowering branchNorm(graph, op.getLoc(), op.getBranchNorm(),
                          op.getBranch(), getElementTypeOrSelf(op.getBranch()),
                          readTensor(graph, op.getBranch()), "branch_");
  branchNorm.createStatistics();
  ReadFn branch = createBranchNorm(graph, branchNorm, op.getBranchScale(),
                                   op.getBranchBias(), op.getSum());
  Sum sum = createSumBeforeNorm(graph, op.getNorm(), op.getSum(), op.getX(),
                                branch, {}, op.getAlpha());
  NormLowering norm(graph, op.getLoc(), op.getNorm(), op.getX(), sum.element,
                    sum.read);
  norm.createStatistics();
  graph.define(op.getNormalized(),
               norm.createNormalized("normalized", op.getScale(), op.getBias(),
                                     getElementTypeOrSelf(op.getNormalized())));
}
