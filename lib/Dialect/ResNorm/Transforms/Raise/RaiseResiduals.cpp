//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A residual connection is an elementwise sum x + alpha * f of two tensors of
// the sum's own type, each element with its own, where
//
//   f is computed of x, or of what x is but for reshapes and transposes (the
//   skip connection proper), or
//   neither is elementwise arithmetic itself: a shortcut with a projection, or
//   two inputs of the function. Adding a smaller tensor (a bias) is no
//   arithmetic in this sense.
//
// A function of the element of x alone, such as the cubic term inside a GELU,
// is no branch. What comes of parameters and constants alone is neither x nor
// f, nor is what is broadcast from a smaller tensor. The second rule leaves out
// sums of products that are no residuals, such as those of a rotary embedding
// or of the gates of an LSTM.
//
//===----------------------------------------------------------------------===//

#include "Raise.h"
#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace resnorm;
using namespace resnorm::raise;

/// Values looked at before an operand counts as no skip connection.
static constexpr unsigned kMaximumSlice = 1 << 16;

/// Values looked at before an operand counts as no function of one element.
static constexpr unsigned kMaximumPolynomial = 64;

/// Where no argument says that it is a parameter, vectors are taken for some.
static bool isParameter(BlockArgument argument) {
  auto function =
      dyn_cast<FunctionOpInterface>(argument.getOwner()->getParentOp());
  if (!function)
    return false;
  bool isMarked = false;
  for (unsigned i = 0; i < function.getNumArguments(); ++i)
    isMarked |= bool(function.getArgAttr(i, kParameterAttrName));
  if (isMarked)
    return bool(
        function.getArgAttr(argument.getArgNumber(), kParameterAttrName));
  auto type = dyn_cast<RankedTensorType>(argument.getType());
  return type && type.getRank() <= 1;
}

/// Walks backward from `value` until `stop` holds. True if it ever did.
static bool walkBack(Value value, llvm::function_ref<bool(Value)> stop) {
  SetVector<Value> seen;
  seen.insert(value);
  for (unsigned i = 0; i < seen.size() && i < kMaximumSlice; ++i) {
    if (stop(seen[i]))
      return true;
    Operation *op = seen[i].getDefiningOp();
    if (!op)
      continue;
    op->walk([&](Operation *inner) {
      seen.insert(inner->operand_begin(), inner->operand_end());
    });
  }
  return false;
}

/// True if an input of the function that is no parameter decides `value`.
static bool isActivation(Value value) {
  return walkBack(value, [](Value source) {
    auto argument = dyn_cast<BlockArgument>(source);
    return argument && isa<RankedTensorType>(source.getType()) &&
           !isParameter(argument) &&
           !isa_and_nonnull<linalg::LinalgOp>(
               argument.getOwner()->getParentOp());
  });
}

/// The inputs of an elementwise op that are as large as its result.
static SmallVector<Value> getLargeInputs(linalg::LinalgOp op) {
  SmallVector<Value> large;
  for (OpOperand *input : op.getDpsInputOperands())
    if (op.getMatchingIndexingMap(input).isPermutation())
      large.push_back(input->get());
  return large;
}

/// True if `scalar`, in the body of `op`, is a number.
static bool isNumber(Value scalar, linalg::LinalgOp op) {
  auto argument = dyn_cast<BlockArgument>(scalar);
  if (argument && argument.getOwner() == op.getBlock())
    scalar = op.getMatchingOpOperand(argument)->get();
  return matchPattern(scalar, m_Constant());
}

/// True if `value`, but for reshapes, multiplication by a number and the
/// addition of smaller tensors, is what an elementwise op computes.
static bool isArithmetic(Value value) {
  while (Operation *op = value.getDefiningOp()) {
    if (isReshape(op)) {
      value = op->getOperand(0);
      continue;
    }
    auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
    if (!linalgOp || !isElementwise(op))
      return false;
    Operation *yielded =
        op->getRegion(0).front().getTerminator()->getOperand(0).getDefiningOp();
    bool scales = isa_and_nonnull<arith::MulFOp, arith::DivFOp>(yielded) &&
                  isNumber(yielded->getOperand(1), linalgOp);
    if (yielded && !isa<arith::AddFOp>(yielded) && !scales)
      return true;
    SmallVector<Value> large = getLargeInputs(linalgOp);
    if (large.size() != 1)
      return true;
    value = large.front();
  }
  return false;
}

/// The tensor that `value` is by reshapes and transposes.
static Value getMoved(Value value) {
  while (Operation *op = value.getDefiningOp()) {
    if (isReshape(op)) {
      value = op->getOperand(0);
      continue;
    }
    auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
    if (!linalgOp || !isElementwise(op) || linalgOp.getNumDpsInputs() != 1 ||
        getLargeInputs(linalgOp).empty() ||
        op->getRegion(0).front().getTerminator()->getOperand(0) !=
            op->getRegion(0).front().getArgument(0))
      break;
    value = linalgOp.getDpsInputOperand(0)->get();
  }
  return value;
}

/// True if `value` repeats the elements of smaller tensors: a bias or a mean.
static bool isBroadcast(Value value) {
  while (Operation *op = value.getDefiningOp()) {
    if (isReshape(op)) {
      value = op->getOperand(0);
      continue;
    }
    // A gather is no broadcast, small as its indices may be.
    auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
    return linalgOp && isElementwise(op) && getLargeInputs(linalgOp).empty() &&
           linalgOp.getBlock()->getOps<tensor::ExtractOp>().empty();
  }
  return false;
}

/// True if `value` is an elementwise function of `x` and of constants: a step
/// of a polynomial, say, and no branch.
static bool isFunctionOfElement(Value value, Value x) {
  SetVector<Value> seen;
  seen.insert(value);
  for (unsigned i = 0; i < seen.size(); ++i) {
    if (seen[i] == x || matchPattern(seen[i], m_Constant()))
      continue;
    auto op = seen[i].getDefiningOp<linalg::LinalgOp>();
    if (!op || !isElementwise(op) || seen.size() > kMaximumPolynomial)
      return false;
    for (OpOperand *input : op.getDpsInputOperands())
      seen.insert(input->get());
  }
  return seen.contains(x);
}

namespace {
/// coefficient * value, each element with its own.
struct Summand {
  Value value;
  double coefficient;
};
} // namespace

/// Takes the inputs of `op` for what they are, but for constants: those may be
/// numbers.
static void setTensorsOpaque(Evaluator &evaluator, linalg::LinalgOp op) {
  for (OpOperand *input : op.getDpsInputOperands())
    if (!matchPattern(input->get(), m_Constant()))
      evaluator.setOpaque(input->get());
}

/// The two summands that an op adds up, or nothing.
static std::optional<std::pair<Summand, Summand>> matchSum(linalg::LinalgOp op,
                                                           Value root) {
  Evaluator evaluator(root.getContext());
  setTensorsOpaque(evaluator, op);
  Expr element = dropRounding(evaluator.evaluate(root), root);
  SmallVector<Summand> summands;
  for (const Term &term : element->terms) {
    if (term.factors.size() != 1 || term.factors.front().exponent != 1)
      return std::nullopt;
    const Atom *leaf = term.factors.front().atom;
    if (leaf->kind != AtomKind::Leaf ||
        leaf->value.getType() != root.getType() ||
        evaluator.evaluate(leaf->value)->asAtom() != leaf)
      return std::nullopt;
    summands.push_back({leaf->value, term.coefficient});
  }
  if (summands.size() != 2)
    return std::nullopt;
  return std::pair(summands[0], summands[1]);
}

/// `summand` with a number that the op before it multiplies by taken in.
static Summand takeInNumber(Summand summand) {
  auto op = summand.value.getDefiningOp<linalg::LinalgOp>();
  auto type = cast<RankedTensorType>(summand.value.getType());
  if (!op || !isElementwise(op) || type.getElementTypeBitWidth() < 32)
    return summand;
  Evaluator evaluator(summand.value.getContext());
  setTensorsOpaque(evaluator, op);
  Expr element = evaluator.evaluate(summand.value);
  if (element->terms.size() != 1 || element->terms.front().factors.size() != 1)
    return summand;
  const Term &term = element->terms.front();
  const Atom *leaf = term.factors.front().atom;
  if (term.factors.front().exponent != 1 || leaf->kind != AtomKind::Leaf ||
      leaf->value.getType() != summand.value.getType() ||
      evaluator.evaluate(leaf->value)->asAtom() != leaf)
    return summand;
  return {leaf->value, summand.coefficient * term.coefficient};
}

bool resnorm::raise::raiseResidual(RaiseContext &context, Operation *root) {
  auto op = cast<linalg::LinalgOp>(root);
  Value result = getAnchorValue(root);
  if (!result || root->getNumResults() != 1 || !context.dead.isUsed(result) ||
      !isa<FloatType>(getElementTypeOrSelf(result)))
    return false;
  auto sum = matchSum(op, result);
  if (!sum)
    return false;
  // One of the two has to be taken as it is, without its factor.
  auto [x, branch] = *sum;
  Summand plainX = takeInNumber(x), plainBranch = takeInNumber(branch);
  if (plainX.coefficient == 1) {
    x = plainX;
    branch = plainBranch;
  } else if (plainBranch.coefficient == 1) {
    x = plainBranch;
    branch = plainX;
  } else if (x.coefficient == 1) {
    branch = plainBranch;
  } else {
    return false;
  }
  auto isComputedOf = [](Value value, Value other) {
    Value origin = getMoved(other);
    return walkBack(value, [&](Value source) {
      return source == other || source == origin;
    });
  };
  bool isReversed = isComputedOf(x.value, branch.value);
  if (!isReversed && !isComputedOf(branch.value, x.value) &&
      (isArithmetic(x.value) || isArithmetic(branch.value)))
    return false;
  if (isFunctionOfElement(branch.value, x.value) ||
      isFunctionOfElement(x.value, branch.value) || isBroadcast(x.value) ||
      isBroadcast(branch.value) || !isActivation(x.value) ||
      !isActivation(branch.value))
    return false;
  if (isReversed && branch.coefficient == 1)
    std::swap(x, branch);
  context.rewriter.setInsertionPoint(root);
  Value raised =
      ResidualAddOp::create(context.rewriter, result.getLoc(), x.value,
                            branch.value, branch.coefficient);
  context.replace(result, raised);
  return true;
}
