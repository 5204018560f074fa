//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HoistAssertions.h"
#include "KernelOutline.h"
#include "KernelPlan.h"
#include "KernelRoles.h"
#include "mlir/Analysis/TopologicalSortUtils.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Transforms/RegionUtils.h"
#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h"

namespace resnorm {
#define GEN_PASS_DEF_RESNORMFORMKERNELSPASS
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h.inc"
} // namespace resnorm

using namespace mlir;
using namespace resnorm;

/// Kernels may be formed in control flow, but not in the body of an op that a
/// kernel holds: those bodies are scalar code.
static void collectHostBlocks(Region &region,
                              SmallVectorImpl<Block *> &blocks) {
  for (Block &block : region) {
    blocks.push_back(&block);
    for (Operation &op : block)
      if (getKernelRole(&op) == KernelRole::Host)
        for (Region &nested : op.getRegions())
          collectHostBlocks(nested, blocks);
  }
}

static void formKernels(Block &block, bool normsOnly,
                        KernelOutliner &outliner) {
  SmallVector<Kernel> kernels = KernelPlanner(block, normsOnly).run();
  for (const Kernel &kernel : kernels)
    outliner.outline(kernel);
  if (!kernels.empty())
    sortTopologically(&block);
}

namespace {
struct FormKernels final
    : resnorm::impl::ResNormFormKernelsPassBase<FormKernels> {
  using Base::Base;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    SmallVector<func::FuncOp> functions;
    for (auto function : module.getOps<func::FuncOp>())
      if (!function.isDeclaration() && !function->hasAttr(kKernelAttrName) &&
          !function->hasAttr(kInitializesAttrName) &&
          !function->hasAttr(kReferenceAttrName))
        functions.push_back(function);

    IRRewriter rewriter(&getContext());
    KernelOutliner outliner(module);
    for (func::FuncOp function : functions) {
      if (!normsOnly)
        hoistAssertions(function);
      // A gather may have lived for its guards alone. What a dead body reads
      // counts as read until the body is gone.
      while (succeeded(runRegionDCE(rewriter, function.getBody())))
        continue;
      SmallVector<Block *> blocks;
      collectHostBlocks(function.getBody(), blocks);
      for (Block *block : blocks)
        formKernels(*block, normsOnly, outliner);
      // What every kernel repeats for itself is dead here.
      (void)runRegionDCE(rewriter, function.getBody());
    }
  }
};
} // namespace
