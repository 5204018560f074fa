//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Fuse.h"
#include "mlir/Analysis/TopologicalSortUtils.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "mlir/Transforms/RegionUtils.h"
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h"

namespace resnorm {
#define GEN_PASS_DEF_RESNORMFUSEPASS
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h.inc"
} // namespace resnorm

using namespace mlir;
using namespace resnorm;

static remark::RemarkOpts getRemarkOpts(Operation *op, StringRef name) {
  auto function = op->getParentOfType<func::FuncOp>();
  return remark::RemarkOpts::name(name)
      .category("resnorm-fuse")
      .function(function ? function.getName() : StringRef());
}

remark::detail::InFlightRemark resnorm::fused(Operation *op, StringRef name) {
  return remark::passed(op->getLoc(), getRemarkOpts(op, name));
}

void resnorm::refuse(Operation *op, StringRef name, const Twine &why) {
  remark::missed(op->getLoc(), getRemarkOpts(op, name)) << why.str();
}

bool resnorm::hasUsedStatistics(NormOpInterface norm) {
  return llvm::any_of(norm->getResults(), [&](OpResult result) {
    return result != norm.getNormalized() && !result.use_empty();
  });
}

bool resnorm::dependsOn(Value value, Operation *op) {
  Block *block = op->getBlock();
  SmallVector<Value> worklist = {value};
  DenseSet<Operation *> visited;
  while (!worklist.empty()) {
    Operation *producer = worklist.pop_back_val().getDefiningOp();
    producer = producer ? block->findAncestorOpInBlock(*producer) : nullptr;
    if (producer == op)
      return true;
    if (!producer || !visited.insert(producer).second)
      continue;
    llvm::append_range(worklist, producer->getOperands());
    SetVector<Value> captured;
    getUsedValuesDefinedAbove(producer->getRegions(), captured);
    llvm::append_range(worklist, captured);
  }
  return false;
}

NormAttr resnorm::getNormOfStoredSum(NormAttr norm, Type element) {
  NumericsAttr numerics = norm.getNumerics();
  if (numerics.getStatisticsType(element) == element)
    return norm;
  numerics = NumericsAttr::get(
      norm.getContext(), numerics.getAccumulator(),
      SumRounding::BeforeStatistics, numerics.getCast(),
      numerics.getEpsilonPlacement(), numerics.getWeightOffset());
  return NormAttr::get(norm.getContext(), norm.getKind(), norm.getAxes(),
                       norm.getEpsilon(), norm.getGroups(), numerics);
}

namespace {
struct ResNormFuse final : resnorm::impl::ResNormFusePassBase<ResNormFuse> {
  using Base::Base;

  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet first(context), last(context);
    for (RewritePatternSet *patterns : {&first, &last}) {
      populateCanonicalization<ResNormDialect>(*patterns);
      if (!normsOnly)
        populateCleanup(*patterns);
    }
    if (!normsOnly) {
      populateEpiloguePatterns(last);
      // The places of maxima that only their values are wanted of.
      linalg::populateEraseUnusedOperandsAndResultsPatterns(last);
    }
    cleanup = std::move(first);
    finish = std::move(last);
    return success();
  }

  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (function.isDeclaration() || function->hasAttr(kReferenceAttrName))
      return;
    GreedyRewriteConfig config;
    config.enableFolding(!normsOnly).enableConstantCSE(!normsOnly);
    if (normsOnly)
      config.setRegionSimplificationLevel(GreedySimplifyRegionLevel::Disabled);
    if (failed(applyPatternsGreedily(function, cleanup, config)))
      return signalPassFailure();
    if (!normsOnly)
      foldBatchNorms(function);
    moveNormsToSums(function);
    fuseAddNorms(function);
    absorbBranchBiases(function);
    fuseNormAdds(function);
    appendConcats(function);
    // Operands of a fused op may be computed after the first op it replaced.
    function.walk([](Block *block) { sortTopologically(block); });
    explainUnfused(function);
    if (failed(applyPatternsGreedily(function, finish, config)))
      signalPassFailure();
  }

private:
  template <typename... Dialects>
  static void populateCanonicalization(RewritePatternSet &patterns) {
    MLIRContext *context = patterns.getContext();
    for (RegisteredOperationName op : context->getRegisteredOperations())
      if (isa<Dialects...>(op.getDialect()))
        op.getCanonicalizationPatterns(patterns, context);
  }

  static void populateCleanup(RewritePatternSet &patterns) {
    MLIRContext *context = patterns.getContext();
    populateInlineSplatPatterns(patterns);
    populateUnbatchMatmulPatterns(patterns);
    populateScatterRowsPatterns(patterns);
    // Multiplications by one, dropout at inference, fold away with these.
    for (Dialect *dialect : context->getLoadedDialects())
      dialect->getCanonicalizationPatterns(patterns);
    populateCanonicalization<linalg::LinalgDialect, tensor::TensorDialect>(
        patterns);
  }

  FrozenRewritePatternSet cleanup, finish;
};
} // namespace
