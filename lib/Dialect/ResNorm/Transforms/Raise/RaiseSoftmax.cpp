//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// With M the maximum and S the sum over s, softmax is
//
//   exp(x - M(x[s])) / S(exp(x[s] - M(x[s])))
//
// Without the maximum subtracted it is another function where exp overflows.
//
//===----------------------------------------------------------------------===//

#include "Raise.h"
#include "Statistics.h"
#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"

using namespace mlir;
using namespace resnorm;
using namespace resnorm::raise;

/// If `expr` is exp(leaf - maximum) of one tensor, both.
static std::optional<std::pair<const Atom *, const Atom *>>
matchShiftedExp(const Atom *atom, Value input) {
  if (atom->kind != AtomKind::Function || atom->name != "exp" ||
      atom->args.front()->terms.size() != 2)
    return std::nullopt;
  const Atom *leaf = nullptr, *maximum = nullptr;
  for (const Term &term : atom->args.front()->terms) {
    if (term.factors.size() != 1 || term.factors.front().exponent != 1)
      return std::nullopt;
    const Atom *factor = term.factors.front().atom;
    if (factor->kind == AtomKind::Leaf && factor->value == input &&
        term.coefficient == 1)
      leaf = factor;
    else if (factor->kind == AtomKind::Max && term.coefficient == -1)
      maximum = factor;
  }
  if (!leaf || !maximum)
    return std::nullopt;
  return std::pair(leaf, maximum);
}

/// The axis along which `element` is the softmax of `input`.
static std::optional<int64_t> matchSoftmax(Evaluator &evaluator, Expr element,
                                           Value input) {
  element = dropRounding(element, input);
  if (element->terms.size() != 1 ||
      element->terms.front().factors.size() != 2 ||
      !closeTo(element->terms.front().coefficient, 1))
    return std::nullopt;
  const Atom *numerator = nullptr, *sum = nullptr;
  for (const Factor &factor : element->terms.front().factors) {
    if (factor.exponent == 1)
      numerator = factor.atom;
    else if (factor.exponent == -1 && factor.atom->kind == AtomKind::Sum)
      sum = factor.atom;
  }
  const Atom *summand = sum ? sum->body()->asAtom() : nullptr;
  if (!numerator || !summand)
    return std::nullopt;
  auto above = matchShiftedExp(numerator, input);
  auto below = matchShiftedExp(summand, input);
  if (!above || !below || above->second != below->second)
    return std::nullopt;
  const Atom *maximum = above->second;
  const Atom *greatest = maximum->body()->asAtom();
  if (!greatest || greatest->kind != AtomKind::Leaf || greatest->value != input)
    return std::nullopt;
  // The numerator is at the root's own coordinates.
  Evaluator::Coords own = evaluator.identity(input);
  auto type = cast<RankedTensorType>(input.getType());
  for (auto [axis, coord] : llvm::enumerate(above->first->coords))
    if (type.getDimSize(axis) != 1 && coord != own[axis])
      return std::nullopt;
  auto summed = getReducedAxes(evaluator, sum, below->first);
  auto maximal = getReducedAxes(evaluator, maximum, greatest);
  if (!summed || !maximal || summed->reduced != maximal->reduced ||
      summed->reduced.size() != 1 || summed->groupedAxis >= 0 ||
      maximal->groupedAxis >= 0)
    return std::nullopt;
  return summed->reduced.front();
}

bool resnorm::raise::raiseSoftmax(RaiseContext &context, Operation *anchor) {
  return raisePairs(context, anchor,
                    [&](Evaluator &evaluator, Expr element, Value root,
                        Value input) -> Value {
                      auto axis = matchSoftmax(evaluator, element, input);
                      if (!axis)
                        return {};
                      return SoftmaxOp::create(context.rewriter, root.getLoc(),
                                               root.getType(), input, *axis);
                    });
}
