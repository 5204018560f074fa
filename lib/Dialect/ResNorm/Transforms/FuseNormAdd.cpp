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

const char *resnorm::findNormAddObstacle(NormOpInterface norm, Operation *sum) {
  if (!norm.getNormalized().hasOneUse())
    return "the residual sum is not the only use of the norm";
  if (hasUsedStatistics(norm))
    return "its statistics are used and norm_add does not give them";
  if (norm->getBlock() != sum->getBlock())
    return "the residual sum after it is in another block";
  if (auto add = dyn_cast<ResidualAddOp>(sum);
      add && (add.getLayerScale() || add.getGate() || add.getRowScale()))
    return "the residual sum after it has a layer scale, gate or row scale; "
           "norm_add has alpha alone";
  return nullptr;
}

/// The norm that gives `value`, where it can be in one op with `user`.
static NormOpInterface getOwnNorm(Value value, Operation *user) {
  auto norm = value.getDefiningOp<NormOpInterface>();
  if (!norm || value != norm.getNormalized())
    return {};
  if (const char *obstacle = resnorm::findNormAddObstacle(norm, user)) {
    refuse(norm, kName, obstacle);
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
