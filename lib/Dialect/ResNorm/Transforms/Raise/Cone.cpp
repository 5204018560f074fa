//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Cone.h"
#include "Evaluator.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace resnorm::raise;

/// How many tensors are looked at on either side of an anchor.
static constexpr unsigned kMaximumInputs = 48;
static constexpr unsigned kMaximumRoots = 64;
static constexpr unsigned kMaximumSeen = 128;

bool resnorm::raise::isReshape(Operation *op) {
  return isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp, tensor::CastOp>(
      op);
}

bool resnorm::raise::isElementwise(Operation *op) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  return linalgOp && linalgOp.hasPureTensorSemantics() &&
         linalgOp.getNumReductionLoops() == 0 && !isContraction(op) &&
         op->getNumRegions() == 1;
}

bool resnorm::raise::isTransparent(Operation *op) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  return isReshape(op) || (linalgOp && linalgOp.hasPureTensorSemantics() &&
                           op->getNumRegions() == 1 && !isContraction(op));
}

/// Calls `visit` on the tensors that `op` computes its results of.
static void forEachSource(Operation *op,
                          llvm::function_ref<void(Value)> visit) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  for (OpOperand &operand : op->getOpOperands())
    if (!linalgOp || linalgOp.payloadUsesValueFromOperand(&operand))
      visit(operand.get());
  // Tensors that a region gathers from.
  op->walk([&](tensor::ExtractOp extract) { visit(extract.getTensor()); });
}

static bool isFloatTensor(Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  return type && type.getRank() > 0 && isa<FloatType>(type.getElementType());
}

SmallVector<Value> resnorm::raise::collectInputs(Value value) {
  SetVector<Value> seen;
  seen.insert(value);
  for (unsigned i = 0; i < seen.size() && seen.size() < kMaximumInputs; ++i) {
    Operation *op = seen[i].getDefiningOp();
    if (!op || !isTransparent(op))
      continue;
    forEachSource(op, [&](Value operand) {
      if (isFloatTensor(operand) && !operand.getDefiningOp<linalg::FillOp>())
        seen.insert(operand);
    });
  }
  return seen.takeVector();
}

bool resnorm::raise::isFunctionOf(Value value, Value input, unsigned others) {
  auto type = cast<RankedTensorType>(input.getType());
  auto isAsLarge = [&](Value other) {
    auto otherType = cast<RankedTensorType>(other.getType());
    if (!type.hasStaticShape() || !otherType.hasStaticShape())
      return type.getShape() == otherType.getShape();
    return type.getNumElements() == otherType.getNumElements();
  };
  SetVector<Value> seen;
  seen.insert(value);
  bool reached = false;
  for (unsigned i = 0; i < seen.size(); ++i) {
    Operation *op = seen[i].getDefiningOp();
    if (seen[i] == input) {
      reached = true;
    } else if (op && isTransparent(op)) {
      forEachSource(op, [&](Value operand) {
        if (isFloatTensor(operand))
          seen.insert(operand);
      });
    } else if (!(op && op->hasTrait<OpTrait::ConstantLike>()) &&
               isAsLarge(seen[i])) {
      if (op || others-- == 0)
        return false;
    }
    if (seen.size() > kMaximumSeen)
      return false;
  }
  return reached;
}

SmallVector<Value> resnorm::raise::collectRoots(Value anchor,
                                                bool throughReductions) {
  Block *block = anchor.getParentBlock();
  SetVector<Value> seen;
  seen.insert(anchor);
  for (unsigned i = 0; i < seen.size() && seen.size() < kMaximumRoots; ++i)
    for (Operation *user : seen[i].getUsers()) {
      // A gather's user is an op inside the region of another.
      Operation *op = block->findAncestorOpInBlock(*user);
      if (!op || !isTransparent(op) ||
          (!throughReductions && !isElementwise(op) && !isReshape(op)))
        continue;
      for (Value result : op->getResults())
        if (isFloatTensor(result))
          seen.insert(result);
    }
  SmallVector<Value> roots;
  for (Value value : seen)
    if (Operation *op = value.getDefiningOp();
        op && (isElementwise(op) || isReshape(op)))
      roots.push_back(value);
  llvm::sort(roots, [](Value a, Value b) {
    return b.getDefiningOp()->isBeforeInBlock(a.getDefiningOp());
  });
  return roots;
}

bool DeadOps::isUsed(Value value) const {
  return llvm::any_of(value.getUsers(), [&](Operation *user) {
    for (; user; user = user->getParentOp())
      if (dead.contains(user))
        return false;
    return true;
  });
}

void DeadOps::markIfUnused(Operation *op) {
  SmallVector<Operation *> worklist{op};
  while (!worklist.empty()) {
    Operation *next = worklist.pop_back_val();
    if (!next || dead.contains(next) || !isPure(next) ||
        next->hasTrait<OpTrait::IsTerminator>() ||
        llvm::any_of(next->getResults(), [&](Value v) { return isUsed(v); }))
      continue;
    dead.insert(next);
    next->walk([&](Operation *inner) {
      for (Value operand : inner->getOperands())
        if (Operation *def = operand.getDefiningOp();
            def && !next->isProperAncestor(def))
          worklist.push_back(def);
    });
  }
}

void DeadOps::eraseAll() {
  for (Operation *op : dead)
    op->walk([](Operation *inner) { inner->dropAllReferences(); });
  for (Operation *op : dead)
    op->erase();
  dead.clear();
}
