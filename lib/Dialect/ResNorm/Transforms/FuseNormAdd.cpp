//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Fuse.h"

using namespace mlir;
using namespace resnorm;

static constexpr StringLiteral kName = "NormAdd";

/// The norm that gives `value`, where nothing else needs it or its statistics.
static NormOpInterface getOwnNorm(Value value, Operation *user) {
  auto norm = value.getDefiningOp<NormOpInterface>();
  if (!norm || value != norm.getNormalized())
    return {};
  if (!value.hasOneUse()) {
    refuse(norm, kName, "the residual sum is not the only use of the norm");
    return {};
  }
  if (hasUsedStatistics(norm)) {
    refuse(norm, kName,
           "its statistics are used and norm_add does not give "
           "them");
    return {};
  }
  if (norm->getBlock() != user->getBlock()) {
    refuse(norm, kName, "the residual sum after it is in another block");
    return {};
  }
  return norm;
}

namespace {
/// A residual sum with a norm on one side.
struct NormedBranch {
  Value x;
  NormOpInterface norm;
};
} // namespace

/// Looks for the norm on the branch and, where the operands commute, on x.
static NormedBranch findNormedBranch(Operation *sum, Value x, Value branch,
                                     double alpha) {
  if (NormOpInterface norm = getOwnNorm(branch, sum))
    return {x, norm};
  if (alpha != 1.0)
    return {};
  if (NormOpInterface norm = getOwnNorm(x, sum))
    return {branch, norm};
  return {};
}

static void fuseNormAddNorm(AddNormOp sum, RewriterBase &rewriter) {
  if (sum.getBranchBias() || sum.getMean())
    return;
  auto [x, norm] = findNormedBranch(sum, sum.getX(), sum.getBranch(),
                                    sum.getAlpha().convertToDouble());
  if (!norm)
    return;
  if (norm.getGivenMean()) {
    refuse(norm, kName,
           "norm_add_norm takes the statistics of its branch; "
           "these are given");
    return;
  }
  rewriter.setInsertionPoint(sum);
  auto sandwich = NormAddNormOp::create(
      rewriter, rewriter.getFusedLoc({norm.getLoc(), sum.getLoc()}),
      sum.getSum().getType(), sum.getNormalized().getType(), x, norm.getInput(),
      norm.getScale(), norm.getBias(), sum.getScale(), sum.getBias(),
      sum.getAlphaAttr(), norm.getNorm(), sum.getNorm());
  fused(sandwich, kName) << "norm, residual sum and norm are one op";
  rewriter.replaceOp(sum, sandwich);
  rewriter.eraseOp(norm);
}

static void fuseNormAdd(ResidualAddOp sum, RewriterBase &rewriter) {
  auto [x, norm] = findNormedBranch(sum, sum.getX(), sum.getBranch(),
                                    sum.getAlpha().convertToDouble());
  if (!norm)
    return;
  if (sum.getLayerScale() || sum.getGate() || sum.getRowScale()) {
    refuse(norm, kName,
           "the residual sum after it has a layer scale, gate or "
           "row scale; norm_add has alpha alone");
    return;
  }
  rewriter.setInsertionPoint(sum);
  auto normAdd = NormAddOp::create(
      rewriter, rewriter.getFusedLoc({norm.getLoc(), sum.getLoc()}),
      sum.getType(), x, norm.getInput(), norm.getScale(), norm.getBias(),
      norm.getGivenMean(), norm.getGivenVariance(), sum.getAlphaAttr(),
      norm.getNorm());
  fused(normAdd, kName) << "norm and residual sum are one op";
  rewriter.replaceOp(sum, normAdd);
  rewriter.eraseOp(norm);
}

void resnorm::fuseNormAdds(func::FuncOp function) {
  IRRewriter rewriter(function.getContext());
  SmallVector<AddNormOp> addNorms;
  function.walk([&](AddNormOp op) { addNorms.push_back(op); });
  for (AddNormOp op : addNorms)
    fuseNormAddNorm(op, rewriter);
  SmallVector<ResidualAddOp> sums;
  function.walk([&](ResidualAddOp op) { sums.push_back(op); });
  for (ResidualAddOp op : sums)
    fuseNormAdd(op, rewriter);
}

void resnorm::explainUnfusedNorms(func::FuncOp function) {
  function.walk([](NormOpInterface norm) {
    Operation *producer = norm.getInput().getDefiningOp();
    if (!producer)
      refuse(norm, "AddNorm", "its input is an argument, not a residual sum");
    else if (!isa<ResidualAddOp, AddNormOp, AddDualNormOp>(producer))
      refuse(norm, "AddNorm",
             "its input is the result of " +
                 producer->getName().getStringRef() + ", not a residual sum");
  });
}
