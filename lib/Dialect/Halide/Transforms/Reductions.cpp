//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// What can be told of an update's operation, so that its reduction may be taken
// apart, reordered or folded. Where nothing is told, nothing is allowed.

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "resnorm/Dialect/Halide/Transforms/PipelineSchedule.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace mlir;
using namespace resnorm::halide;

static AssignOp getAssign(UpdateOp update) {
  return cast<AssignOp>(update.getBody().front().getTerminator());
}

/// Does any part of the expression read the update's own func?
static bool readsSelf(Value value, UpdateOp update) {
  SmallVector<Value> worklist{value};
  llvm::SmallPtrSet<Operation *, 16> seen;
  while (!worklist.empty()) {
    Operation *op = worklist.pop_back_val().getDefiningOp();
    if (!op || op->getParentRegion() != &update.getBody() ||
        !seen.insert(op).second)
      continue;
    auto apply = dyn_cast<ApplyOp>(op);
    if (apply && apply.getFunc() == update.getFunc())
      return true;
    llvm::append_range(worklist, op->getOperands());
  }
  return false;
}

/// Is `value` element `element` of what the update is about to overwrite?
static bool isOldValue(Value value, UpdateOp update, unsigned element) {
  auto apply = value.getDefiningOp<ApplyOp>();
  return apply && apply.getFunc() == update.getFunc() &&
         cast<OpResult>(value).getResultNumber() == element &&
         llvm::equal(apply.getCoordinates(),
                     getAssign(update).getCoordinates());
}

static bool hasFlag(Operation *op, arith::FastMathFlags flag) {
  auto interface = dyn_cast<arith::ArithFastMathInterface>(op);
  return interface && arith::bitEnumContainsAll(
                          interface.getFastMathFlagsAttr().getValue(), flag);
}

static bool isWideFloat(Type type) { return type.isF32() || type.isF64(); }

/// Float sums and products that may be reassociated. Without that flag, and in
/// f16 and bf16, code generation keeps the exact order, which Halide cannot
/// take apart.
static bool isRelaxedFloat(Operation *op) {
  return isa<arith::AddFOp, arith::MulFOp>(op) &&
         hasFlag(op, arith::FastMathFlags::reassoc) &&
         isWideFloat(op->getResult(0).getType());
}

/// Float minima and maxima that need not mind NaN; those that do are selections
/// which Halide cannot take apart.
static bool isRelaxedExtremum(Operation *op) {
  return isa<arith::MaximumFOp, arith::MinimumFOp, arith::MaxNumFOp,
             arith::MinNumFOp>(op) &&
         hasFlag(op, arith::FastMathFlags::nnan) &&
         isWideFloat(op->getResult(0).getType());
}

/// The operation that folds `element`, or null where it is not one that Halide
/// knows to be associative.
static Operation *getFoldingOp(UpdateOp update, unsigned element) {
  Value value = getAssign(update).getValues()[element];
  Operation *op = value.getDefiningOp();
  // Integer sums and products wrap around, which Halide does not take apart.
  if (!op || (!isRelaxedFloat(op) && !isRelaxedExtremum(op) &&
              !isa<arith::MaxSIOp, arith::MinSIOp>(op)))
    return nullptr;
  Value left = op->getOperand(0), right = op->getOperand(1);
  bool folds =
      (isOldValue(left, update, element) && !readsSelf(right, update)) ||
      (isOldValue(right, update, element) && !readsSelf(left, update));
  return folds ? op : nullptr;
}

ReductionTraits resnorm::halide::analyzeReduction(UpdateOp update) {
  ReductionTraits traits{/*isAssociative=*/true, /*foldsInVectors=*/true};
  for (Value coordinate : getAssign(update).getCoordinates())
    if (readsSelf(coordinate, update))
      return {};
  for (unsigned e = 0; e != getAssign(update).getValues().size(); ++e) {
    Operation *op = getFoldingOp(update, e);
    if (!op)
      return {};
    traits.foldsInVectors &= isRelaxedFloat(op);
  }
  return traits;
}

bool resnorm::halide::isRaceFree(UpdateOp update, BlockArgument rvar) {
  auto coordinates = getAssign(update).getCoordinates();
  for (auto [position, coordinate] : llvm::enumerate(coordinates)) {
    if (coordinate != rvar)
      continue;
    bool readsOwnOnly = true;
    for (auto apply : update.getBody().getOps<ApplyOp>())
      if (apply.getFunc() == update.getFunc())
        readsOwnOnly &= apply.getCoordinates()[position] == rvar;
    if (readsOwnOnly)
      return true;
  }
  return false;
}
