//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// Delta debugging on the ops of a module: pieces are simplified, half as long
// in every round, and a variant replaces the module where the tester still
// finds it interesting.

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Reducer/Tester.h"
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h"

namespace resnorm {
#define GEN_PASS_DEF_RESNORMREDUCEOPSPASS
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h.inc"
} // namespace resnorm

using namespace mlir;

/// Ops that stand in the blocks of functions, loops and branches, in order.
/// What belongs to one op alone, such as a `linalg.generic`'s body, goes with
/// it.
static SmallVector<Operation *> collectOps(ModuleOp module) {
  SmallVector<Operation *> ops;
  module.walk<WalkOrder::PreOrder>([&](Operation *op) {
    Operation *parent = op->getParentOp();
    if (isa_and_present<FunctionOpInterface, RegionBranchOpInterface>(parent) &&
        !op->hasTrait<OpTrait::IsTerminator>())
      ops.push_back(op);
  });
  return ops;
}

/// Before: `%y = resnorm.layer_norm %x`, uses of `%y`; after: uses of `%x`.
static bool takeOperands(Operation *op) {
  SmallVector<Value> replacements;
  for (Value result : op->getResults()) {
    auto operand = llvm::find_if(op->getOperands(), [&](Value value) {
      return value.getType() == result.getType();
    });
    if (operand == op->operand_end())
      return false;
    replacements.push_back(*operand);
  }
  op->replaceAllUsesWith(replacements);
  op->erase();
  return true;
}

/// Before: `%y = linalg.matmul ...`; after: `%y = arith.constant dense<0.5>`.
static bool takeConstants(Operation *op) {
  if (op->getNumResults() == 0 || op->hasTrait<OpTrait::ConstantLike>())
    return false;
  for (Type type : op->getResultTypes()) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    if (!tensor || !tensor.hasStaticShape() ||
        !isa<FloatType>(tensor.getElementType()))
      return false;
  }
  OpBuilder b(op);
  for (Value result : op->getResults()) {
    auto type = cast<RankedTensorType>(result.getType());
    auto half = DenseElementsAttr::get(
        type, b.getFloatAttr(type.getElementType(), 0.5).getValue());
    result.replaceAllUsesWith(
        arith::ConstantOp::create(b, op->getLoc(), type, half));
  }
  op->erase();
  return true;
}

static void eraseDeadOps(ModuleOp module) {
  SmallVector<Operation *> ops = collectOps(module);
  for (Operation *op : llvm::reverse(ops))
    if (isOpTriviallyDead(op))
      op->erase();
}

namespace {

struct ReduceOps final
    : public resnorm::impl::ResNormReduceOpsPassBase<ReduceOps> {
  using Base::Base;

  void runOnOperation() override {
    SmallVector<std::string> arguments(testArguments.begin(),
                                       testArguments.end());
    Tester tester(test, arguments);
    ModuleOp module = getOperation();
    if (tester.isInteresting(module).first != Tester::Interestingness::True) {
      module.emitError() << "expected the tester '" << test
                         << "' to find the input interesting, that is, to exit "
                            "with status 1 when called with its path";
      return signalPassFailure();
    }
    for (size_t piece = collectOps(module).size(); piece > 0;)
      // Single ops are tried until none can go.
      if (!reducePieces(tester, piece) || piece > 1)
        piece /= 2;
  }

private:
  /// Tries every piece of so many ops, the last first. True if any went.
  bool reducePieces(const Tester &tester, size_t piece) {
    bool changed = false;
    for (size_t end = collectOps(getOperation()).size(); end > 0;) {
      size_t begin = end > piece ? end - piece : 0;
      for (auto simplify : {takeOperands, takeConstants})
        if (tryPiece(tester, begin, end, simplify)) {
          changed = true;
          break;
        }
      end = std::min(begin, collectOps(getOperation()).size());
    }
    return changed;
  }

  bool tryPiece(const Tester &tester, size_t begin, size_t end,
                function_ref<bool(Operation *)> simplify) {
    OwningOpRef<ModuleOp> variant = getOperation().clone();
    SmallVector<Operation *> ops = collectOps(*variant);
    end = std::min(end, ops.size());
    bool changed = false;
    // The last first: an op in a region goes before the op that holds it.
    for (size_t i = end; i-- > begin;)
      changed |= simplify(ops[i]);
    if (!changed)
      return false;
    eraseDeadOps(*variant);
    {
      ScopedDiagnosticHandler silence(&getContext(),
                                      [](Diagnostic &) { return success(); });
      if (failed(verify(*variant)))
        return false;
    }
    if (tester.isInteresting(*variant).first != Tester::Interestingness::True)
      return false;
    getOperation().getBodyRegion().takeBody(variant->getBodyRegion());
    return true;
  }
};

} // namespace
