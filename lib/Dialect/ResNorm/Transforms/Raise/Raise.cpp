//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Raise.h"
#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"

namespace resnorm {
#define GEN_PASS_DEF_RESNORMRAISEPASS
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h.inc"
} // namespace resnorm

using namespace mlir;
using namespace resnorm;
using namespace resnorm::raise;

bool RaiseContext::remark(Operation *op, StringRef name,
                          StringRef reason) const {
  auto function = op->getParentOfType<func::FuncOp>();
  remark::missed(op->getLoc(), remark::RemarkOpts::name(name)
                                   .category("resnorm-raise")
                                   .function(function ? function.getName() : ""))
      << remark::reason("{0}", reason.str());
  return false;
}

void RaiseContext::replace(Value root, Value replacement) {
  Operation *op = root.getDefiningOp();
  rewriter.replaceAllUsesWith(root, replacement);
  dead.markIfUnused(op);
}

namespace {

struct ResNormRaisePass final
    : resnorm::impl::ResNormRaisePassBase<ResNormRaisePass> {
  using Base::Base;

  void runOnOperation() override;

private:
  using Matcher = bool (*)(RaiseContext &, Operation *);
  /// Offers every linalg op whose region holds one of `Ops` to `matcher`, in
  /// program order: what is before an anchor has then been raised already.
  template <typename... Ops>
  void offer(RaiseContext &context, Matcher matcher) {
    SmallVector<Operation *> anchors;
    getOperation().walk([&](linalg::LinalgOp op) {
      bool holds = false;
      op->walk([&](Operation *inner) { holds |= isa<Ops...>(inner); });
      if (holds)
        anchors.push_back(op);
    });
    for (Operation *anchor : anchors)
      if (!context.dead.contains(anchor))
        matcher(context, anchor);
  }
};

} // namespace

void ResNormRaisePass::runOnOperation() {
  IRRewriter rewriter(&getContext());
  DeadOps dead;
  RaiseContext context{rewriter, dead, allowNarrowStatistics};
  offer<math::RsqrtOp, math::SqrtOp, math::PowFOp>(context, raiseNorms);
  dead.eraseAll();
}
