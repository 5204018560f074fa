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
  listener.notifyMissed(op, name, reason);
  return false;
}

void RaiseContext::replace(Value root, Value replacement) {
  Operation *op = root.getDefiningOp();
  Operation *raised = replacement.getDefiningOp();
  if (raised && isa<ResNormDialect>(raised->getDialect()))
    listener.notifyRaised(op, raised);
  rewriter.replaceAllUsesWith(root, replacement);
  dead.markIfUnused(op);
}

Value resnorm::raise::getAnchorValue(Operation *op) {
  for (Value result : op->getResults())
    if (isa<RankedTensorType>(result.getType()))
      return result;
  return {};
}

Expr resnorm::raise::dropRounding(Expr element, Value value) {
  const Atom *atom = element->asAtom();
  return atom && atom->kind == AtomKind::Round &&
                 atom->type == getElementTypeOrSelf(value)
             ? atom->body()
             : element;
}

bool resnorm::raise::raisePairs(RaiseContext &context, Operation *anchor,
                                BuildRoot build) {
  Value value = getAnchorValue(anchor);
  if (!value)
    return false;
  SmallVector<Value> inputs = collectInputs(value);
  llvm::erase_if(inputs, [&](Value input) {
    return !isFunctionOf(value, input, /*others=*/0);
  });
  bool raised = false;
  for (Value root : collectRoots(value, /*throughReductions=*/true)) {
    Operation *op = root.getDefiningOp();
    if (isReshape(op) || context.dead.contains(op) ||
        !context.dead.isUsed(root))
      continue;
    for (Value input : llvm::reverse(inputs)) {
      if (input.getType() != root.getType() || input == root ||
          !isFunctionOf(root, input, /*others=*/0))
        continue;
      Evaluator evaluator(input.getContext());
      evaluator.setOpaque(input);
      context.rewriter.setInsertionPoint(op);
      Value replacement =
          build(evaluator, evaluator.evaluate(root), root, input);
      if (!replacement)
        continue;
      context.replace(root, replacement);
      raised = true;
      break;
    }
  }
  return raised;
}

/// Offers `op` to the matchers that its region is an anchor of.
static void raiseAt(RaiseContext &context, linalg::LinalgOp op) {
  auto holds = [&]<typename... Ops>() {
    return op
        ->walk([](Operation *inner) {
          return isa<Ops...>(inner) ? WalkResult::interrupt()
                                    : WalkResult::advance();
        })
        .wasInterrupted();
  };
  if (holds.operator()<math::RsqrtOp, math::SqrtOp, math::PowFOp>())
    raiseNorms(context, op);
  else if (context.options.normsOnly)
    return;
  else if (holds.operator()<math::ErfOp, math::TanhOp>())
    raiseActivation(context, op);
  else if (holds.operator()<math::ExpOp>())
    raiseSoftmax(context, op) || raiseActivation(context, op);
}

void resnorm::raise::raiseFunction(func::FuncOp function,
                                   const RaiseOptions &options,
                                   RaiseListener &listener) {
  if (function->hasAttr(kReferenceAttrName))
    return;
  IRRewriter rewriter(function.getContext());
  DeadOps dead;
  RaiseContext context{rewriter, dead, options, listener};
  // In program order, so that what is before an anchor has been raised already.
  SmallVector<linalg::LinalgOp> ops;
  function.walk([&](linalg::LinalgOp op) { ops.push_back(op); });
  for (linalg::LinalgOp op : ops)
    if (!dead.contains(op))
      raiseAt(context, op);
  for (linalg::LinalgOp op : ops)
    if (!dead.contains(op) && isElementwise(op))
      raiseResidual(context, op);
  dead.eraseAll();
}

static remark::RemarkOpts getRemarkOpts(Operation *op, StringRef name) {
  auto function = op->getParentOfType<func::FuncOp>();
  return remark::RemarkOpts::name(name)
      .category("resnorm-raise")
      .function(function ? function.getName() : "");
}

namespace {

struct RemarkListener final : RaiseListener {
  void notifyRaised(Operation *op, Operation *raised) override {
    remark::passed(op->getLoc(), getRemarkOpts(op, "raised"))
        << ("this is " + raised->getName().getStringRef()).str();
  }

  void notifyMissed(Operation *op, StringRef name, StringRef reason) override {
    remark::missed(op->getLoc(), getRemarkOpts(op, name))
        << remark::reason("{0}", reason.str());
  }
};

struct ResNormRaisePass final
    : resnorm::impl::ResNormRaisePassBase<ResNormRaisePass> {
  using Base::Base;

  void runOnOperation() override {
    RemarkListener listener;
    raiseFunction(getOperation(), {allowNarrowStatistics, normsOnly}, listener);
  }
};

} // namespace
