//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Tries every root after an anchor, the last first, as the norm of every input
// before it, the farthest first. So the largest expression that is a norm wins,
// and what is left alive of the smaller ones is tried on its own.
//
//===----------------------------------------------------------------------===//

#include "MatchNorm.h"
#include "Raise.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace resnorm;
using namespace resnorm::raise;

/// How many inputs a norm by given statistics is tried over.
static constexpr unsigned kMaximumGivenInputs = 16;

/// Scale, bias, mean and variance may be as large as a small input.
static constexpr unsigned kMaximumOperands = 4;

namespace {

/// A tensor that the anchor takes statistics of.
struct Candidate {
  Value input;
  /// What `input` is a reshape of, or itself.
  Value origin;
  std::unique_ptr<Evaluator> evaluator;
};

/// A norm and what it was raised from.
struct RaisedNorm {
  NormOpInterface op;
  Evaluator *evaluator;
  NormMatch match;
};

class NormRaiser {
public:
  NormRaiser(RaiseContext &context, Operation *anchor)
      : context(context), anchor(anchor) {}

  bool run();

private:
  void findCandidates(Value value);
  /// Adds, for a root of `type`, reshapes of candidates to that type: the
  /// statistics may be taken of one reshape, and what is normalized be another.
  void addReshapedCandidates(Type type);
  /// Tries one root with the inputs of its type.
  bool raiseRoot(Value root);
  bool raiseGivenRoot(Value root);
  bool raiseRoots(ArrayRef<Value> roots, bool given);
  bool build(Value root, Value input, Evaluator &evaluator,
             const NormMatch &match);

  RaiseContext &context;
  Operation *anchor;
  SmallVector<Candidate> candidates;
  SmallVector<RaisedNorm> raised;
  SmallVector<std::string> reasons;
};

} // namespace

void NormRaiser::findCandidates(Value value) {
  SmallVector<Value> inputs = collectInputs(value);
  for (Value input : llvm::reverse(inputs)) {
    if (input == value || !isFunctionOf(value, input, /*others=*/0))
      continue;
    auto evaluator = std::make_unique<Evaluator>(input.getContext());
    evaluator->setOpaque(input);
    Expr element = evaluator->evaluate(value);
    SmallVector<Statistics> found =
        findStatistics(*evaluator, element, input, reasons);
    // A square root alone: what divides by it comes after the anchor.
    if (found.empty())
      found = findStatistics(*evaluator, evaluator->exprs.power(element, -1),
                             input, reasons);
    if (!found.empty())
      candidates.push_back({input, input, std::move(evaluator)});
  }
}

/// True if the types differ by dimensions of extent 1 alone.
static bool differsByUnits(RankedTensorType a, RankedTensorType b) {
  auto withoutUnits = [](RankedTensorType type) {
    SmallVector<int64_t> shape(type.getShape());
    llvm::erase(shape, 1);
    return shape;
  };
  return a != b && a.getElementType() == b.getElementType() &&
         a.hasStaticShape() && b.hasStaticShape() &&
         withoutUnits(a) == withoutUnits(b);
}

/// A reshape of `value` to `type`, or null.
static Value findReshape(Value value, Type type) {
  for (Operation *user : value.getUsers()) {
    if (!isReshape(user))
      continue;
    Value result = user->getResult(0);
    if (result.getType() == type)
      return result;
    if (Value reshaped = findReshape(result, type))
      return reshaped;
  }
  return {};
}

void NormRaiser::addReshapedCandidates(Type type) {
  for (unsigned i = 0, count = candidates.size(); i < count; ++i) {
    Value input = candidates[i].input;
    if (!differsByUnits(cast<RankedTensorType>(input.getType()),
                        cast<RankedTensorType>(type)))
      continue;
    Value reshaped = findReshape(input, type);
    if (!reshaped || llvm::any_of(candidates, [&](const Candidate &other) {
          return other.input == reshaped;
        }))
      continue;
    auto evaluator = std::make_unique<Evaluator>(input.getContext());
    evaluator->setOpaque(reshaped);
    evaluator->setMoved(input, reshaped);
    candidates.push_back({reshaped, input, std::move(evaluator)});
  }
}

bool NormRaiser::build(Value root, Value input, Evaluator &evaluator,
                       const NormMatch &match) {
  MLIRContext *mlirContext = root.getContext();
  auto type = cast<RankedTensorType>(input.getType());
  // Statistics in a type wider than the default are the front end's choice.
  Type accumulator;
  Type widest = evaluator.getWidestReduction();
  auto defaults = NumericsAttr::get(mlirContext);
  unsigned width = defaults.getStatisticsType(type.getElementType()).getWidth();
  if (!context.options.allowNarrowStatistics && widest &&
      widest.getIntOrFloatBitWidth() > width)
    accumulator = widest;
  auto numerics = NumericsAttr::get(
      mlirContext, accumulator, SumRounding::AtStore, match.cast,
      match.statistics.epsilonOutside ? EpsilonPlacement::OutsideRoot
                                      : EpsilonPlacement::InsideRoot,
      FloatAttr::get(Float64Type::get(mlirContext), match.weightOffset));
  std::string reason;
  NormAttr norm = classifyNorm(evaluator, match, input, numerics, reason);
  if (!norm) {
    reasons.push_back(reason);
    return false;
  }
  OpBuilder &builder = context.rewriter;
  builder.setInsertionPoint(root.getDefiningOp());
  Location loc = root.getLoc();
  auto operand = [&](const Atom *leaf) {
    return buildAffineOperand(builder, loc, leaf);
  };
  NormOpInterface op = createNorm(builder, loc, norm, input,
                                  operand(match.scale), operand(match.bias),
                                  operand(match.mean), operand(match.variance));
  context.replace(root, op.getNormalized());
  if (!match.variance)
    raised.push_back({op, &evaluator, match});
  return true;
}

bool NormRaiser::raiseRoot(Value root) {
  addReshapedCandidates(root.getType());
  // Centred statistics explain more of the root than squares alone.
  std::optional<NormMatch> best;
  Candidate *chosen = nullptr;
  for (Candidate &candidate : candidates) {
    if (candidate.input.getType() != root.getType() ||
        candidate.input == root ||
        !isFunctionOf(root, candidate.origin, kMaximumOperands))
      continue;
    Evaluator &evaluator = *candidate.evaluator;
    Expr element = evaluator.evaluate(root);
    SmallVector<std::string> ignored;
    for (const Statistics &statistics :
         findStatistics(evaluator, element, candidate.input, ignored)) {
      std::string reason;
      auto match =
          matchNorm(evaluator, element, candidate.input, statistics, reason);
      if (match && (!best || (statistics.mean && !best->statistics.mean))) {
        best = match;
        chosen = &candidate;
      } else if (!match) {
        reasons.push_back(reason);
      }
    }
  }
  return best && build(root, chosen->input, *chosen->evaluator, *best);
}

bool NormRaiser::raiseGivenRoot(Value root) {
  SmallVector<Value> inputs = collectInputs(root);
  unsigned tried = 0;
  for (Value input : ArrayRef<Value>(inputs).drop_front()) {
    if (input.getType() != root.getType() ||
        !isFunctionOf(root, input, kMaximumOperands))
      continue;
    if (++tried > kMaximumGivenInputs)
      break;
    Evaluator evaluator(input.getContext());
    evaluator.setOpaque(input);
    auto match = matchGivenNorm(evaluator, evaluator.evaluate(root), input);
    if (match)
      return build(root, input, evaluator, *match);
  }
  return false;
}

/// What `root` is but for moves, if anything else uses it: a norm is raised
/// before a move of it then, or it would be there twice.
static Value findSharedSource(Value root) {
  Value shared;
  Operation *op = root.getDefiningOp();
  while (op && (isReshape(op) || isa<linalg::TransposeOp>(op))) {
    Value source = op->getOperand(0);
    op = source.getDefiningOp();
    if (op && !source.hasOneUse())
      shared = source;
  }
  return shared;
}

bool NormRaiser::raiseRoots(ArrayRef<Value> roots, bool given) {
  auto attempt = [&](Value root) {
    if (context.dead.contains(root.getDefiningOp()) ||
        !context.dead.isUsed(root))
      return false;
    return given ? raiseGivenRoot(root) : raiseRoot(root);
  };
  bool changed = false;
  for (Value root : roots) {
    Value shared = findSharedSource(root);
    if (shared && attempt(shared)) {
      changed = true;
      continue;
    }
    changed |= attempt(root);
  }
  return changed;
}

bool NormRaiser::run() {
  Value value = getAnchorValue(anchor);
  if (!value)
    return false;
  findCandidates(value);
  SmallVector<Value> roots = collectRoots(value, /*throughReductions=*/false);
  if (!candidates.empty()) {
    if (raiseRoots(roots, /*given=*/false)) {
      // Not before: smaller norms share these statistics.
      for (const RaisedNorm &norm : raised)
        attachStatistics(context, *norm.evaluator, norm.match, norm.op);
      return true;
    }
    if (reasons.empty())
      reasons.push_back("what the deviation scales has another shape than what "
                        "it was taken of");
  } else if (reasons.empty()) {
    Evaluator evaluator(value.getContext());
    const Atom *variance = nullptr;
    return findGivenStatistics(evaluator.evaluate(value), variance) &&
           raiseRoots(roots, /*given=*/true);
  }
  if (!reasons.empty())
    context.remark(anchor, "norm", reasons.front());
  return false;
}

bool resnorm::raise::raiseNorms(RaiseContext &context, Operation *anchor) {
  return NormRaiser(context, anchor).run();
}
