//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Fuse.h"
#include "llvm/ADT/MapVector.h"

using namespace mlir;
using namespace resnorm;

static constexpr StringLiteral kName = "AddNorm";

const char *resnorm::findAddNormObstacle(NormOpInterface norm,
                                         ResidualAddOp sum) {
  if (sum.getLayerScale() || sum.getGate() || sum.getRowScale())
    return "the residual sum before it has a layer scale, gate or row scale; "
           "add_norm has alpha alone";
  if (norm->getBlock() != sum->getBlock())
    return "the residual sum before it is in another block";
  if (hasUsedStatistics(norm))
    return "its statistics are used and add_norm does not give them";
  for (Value operand : norm->getOperands())
    if (operand != norm.getInput() && dependsOn(operand, sum))
      return "its scale, bias or statistics are computed from the sum itself";
  return nullptr;
}

/// True if both norms read the same statistics, so that one pass gives both.
static bool shareStatistics(NormOpInterface a, NormOpInterface b) {
  return a.getNorm() == b.getNorm() && !a.getGivenMean() && !b.getGivenMean() &&
         a.getNormalized().getType() == b.getNormalized().getType();
}

static void fuseOne(ResidualAddOp sum, NormOpInterface norm,
                    RewriterBase &rewriter) {
  rewriter.setInsertionPointAfter(norm);
  Location loc = rewriter.getFusedLoc({sum.getLoc(), norm.getLoc()});
  Type type = sum.getType();
  auto addNorm = AddNormOp::create(
      rewriter, loc, type, norm.getNormalized().getType(), sum.getX(),
      sum.getBranch(), /*branch_bias=*/Value(), norm.getScale(), norm.getBias(),
      norm.getGivenMean(), norm.getGivenVariance(), sum.getAlphaAttr(),
      getNormOfStoredSum(norm.getNorm(), getElementTypeOrSelf(type)));
  fused(addNorm, kName) << "residual sum and norm are one op";
  rewriter.replaceAllUsesWith(norm.getNormalized(), addNorm.getNormalized());
  rewriter.eraseOp(norm);
  rewriter.replaceOp(sum, addNorm.getSum());
}

static void fuseTwo(ResidualAddOp sum, NormOpInterface first,
                    NormOpInterface second, RewriterBase &rewriter) {
  rewriter.setInsertionPointAfter(second);
  Location loc =
      rewriter.getFusedLoc({sum.getLoc(), first.getLoc(), second.getLoc()});
  Type type = sum.getType();
  Type normalized = first.getNormalized().getType();
  auto dual = AddDualNormOp::create(
      rewriter, loc, type, normalized, normalized, sum.getX(), sum.getBranch(),
      /*branch_bias=*/Value(), first.getScale(), first.getBias(),
      second.getScale(), second.getBias(), sum.getAlphaAttr(),
      getNormOfStoredSum(first.getNorm(), getElementTypeOrSelf(type)));
  fused(dual, kName) << "residual sum and two norms of it are one op";
  rewriter.replaceAllUsesWith(first.getNormalized(), dual.getFirst());
  rewriter.replaceAllUsesWith(second.getNormalized(), dual.getSecond());
  rewriter.eraseOp(first);
  rewriter.eraseOp(second);
  rewriter.replaceOp(sum, dual.getSum());
}

/// Fuses `sum` with the first of its norms that can be, and with the first
/// other that has the same statistics. The rest stay norms of the sum.
static void fuseSum(ResidualAddOp sum, ArrayRef<NormOpInterface> norms,
                    RewriterBase &rewriter) {
  NormOpInterface first, second;
  for (NormOpInterface norm : norms) {
    if (findAddNormObstacle(norm, sum))
      continue;
    if (!first)
      first = norm;
    else if (!second && shareStatistics(first, norm))
      second = norm;
  }
  if (second)
    fuseTwo(sum, first, second, rewriter);
  else if (first)
    fuseOne(sum, first, rewriter);
}

void resnorm::fuseAddNorms(func::FuncOp function) {
  llvm::MapVector<ResidualAddOp, SmallVector<NormOpInterface>> sums;
  function.walk([&](NormOpInterface norm) {
    if (auto sum = norm.getInput().getDefiningOp<ResidualAddOp>())
      sums[sum].push_back(norm);
  });
  IRRewriter rewriter(function.getContext());
  for (auto &[sum, norms] : sums)
    fuseSum(sum, norms, rewriter);
}
