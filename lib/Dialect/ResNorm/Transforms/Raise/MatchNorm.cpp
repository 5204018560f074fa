//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MatchNorm.h"
#include "Raise.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace resnorm;
using namespace resnorm::raise;

/// The element of `value` at the coordinates of a tensor of its type.
static const Atom *ownLeaf(Evaluator &evaluator, Value value) {
  Evaluator::Coords coords = evaluator.identity(value);
  auto type = cast<RankedTensorType>(value.getType());
  for (auto [coord, extent] : llvm::zip_equal(coords, type.getShape()))
    if (extent == 1)
      coord = evaluator.coordinates.constant(0);
  return evaluator.exprs.leaf(value, coords)->asAtom();
}

/// Splits `expr` into leaf + number. Either may be missing; false if there is
/// anything else.
static bool asLeafPlusNumber(Expr expr, const Atom *&leaf, double &number) {
  leaf = nullptr;
  number = 0;
  for (const Term &term : expr->terms) {
    if (term.factors.empty()) {
      number = term.coefficient;
      continue;
    }
    const Factor &factor = term.factors.front();
    if (leaf || term.factors.size() != 1 || factor.exponent != 1 ||
        factor.atom->kind != AtomKind::Leaf || !closeTo(term.coefficient, 1))
      return false;
    leaf = factor.atom;
  }
  return true;
}

/// Fills in scale, offset and bias.
static bool matchScaleAndBias(Expr scale, Expr bias, Value input,
                              NormMatch &match, std::string &reason) {
  double number;
  if (!asLeafPlusNumber(scale, match.scale, number)) {
    reason = "the scale is not one tensor";
    return false;
  }
  if (match.scale)
    match.weightOffset = number;
  else if (!closeTo(number, 1)) {
    reason = "the normalized value is multiplied by a number";
    return false;
  }
  if (!asLeafPlusNumber(bias, match.bias, number) || number != 0) {
    reason = "the bias is not one tensor";
    return false;
  }
  if ((match.scale && match.scale->value == input) ||
      (match.bias && match.bias->value == input)) {
    reason = "the input is used beside its normalized value";
    return false;
  }
  return true;
}

namespace {
/// element = scale * x * r + shift * r + bias
struct Decomposition {
  Expr scale, shift, bias;
};
} // namespace

static std::optional<Decomposition> decompose(ExprContext &exprs, Expr element,
                                              const Atom *x,
                                              const Statistics &statistics) {
  SmallVector<Term> scale, shift, bias;
  for (const Term &term : element->terms) {
    double exponent = term.exponentOf(statistics.atom);
    if (exponent == 0) {
      bias.push_back(term);
      continue;
    }
    Term rest = term.without(statistics.atom);
    double power = rest.exponentOf(x);
    if (exponent != statistics.exponent || (power != 0 && power != 1))
      return std::nullopt;
    (power == 1 ? scale : shift).push_back(rest.without(x));
  }
  if (scale.empty())
    return std::nullopt;
  return Decomposition{exprs.fromTerms(scale), exprs.fromTerms(shift),
                       exprs.fromTerms(bias)};
}

static std::optional<NormMatch> matchAffine(Evaluator &evaluator, Expr element,
                                            Value input,
                                            const Statistics &statistics,
                                            std::string &reason) {
  ExprContext &exprs = evaluator.exprs;
  auto parts = decompose(exprs, element, ownLeaf(evaluator, input), statistics);
  if (!parts) {
    reason = "the input does not enter linearly";
    return std::nullopt;
  }
  Expr shift = parts->shift;
  if (statistics.mean)
    shift = exprs.add(shift, exprs.multiply(statistics.mean, parts->scale));
  if (!shift->isZero()) {
    reason = statistics.mean
                 ? "what is subtracted is not the mean over the same axes"
                 : "the squares are not centred, but something is subtracted";
    return std::nullopt;
  }
  Expr scale = parts->scale;
  if (statistics.atom->kind == AtomKind::Sum)
    for (const BoundSymbol &bound : statistics.squares->bounds)
      scale = exprs.multiply(scale, exprs.power(bound.extent, -0.5));
  NormMatch match;
  match.statistics = statistics;
  if (!matchScaleAndBias(scale, parts->bias, input, match, reason))
    return std::nullopt;
  return match;
}

std::optional<NormMatch> resnorm::raise::matchNorm(Evaluator &evaluator,
                                                   Expr element, Value input,
                                                   const Statistics &statistics,
                                                   std::string &reason) {
  Expr stored = dropRounding(element, input);
  if (auto match = matchAffine(evaluator, stored, input, statistics, reason))
    return match;
  if (stored == element)
    return std::nullopt;
  const Atom *rounded = element->asAtom();
  element = stored;

  // round(scale * round((x - mean) * r)): rounded before the scale.
  if (element->terms.empty())
    return std::nullopt;
  for (const Factor &factor : element->terms.front().factors) {
    const Atom *inner = factor.atom;
    if (inner->kind != AtomKind::Round || inner->type != rounded->type)
      continue;
    auto match =
        matchAffine(evaluator, inner->body(), input, statistics, reason);
    if (!match || match->scale || match->bias)
      continue;
    SmallVector<Term> scale;
    for (const Term &term : element->terms) {
      if (term.exponentOf(inner) != 1) {
        reason = "the value rounded before the scale does not enter linearly";
        return std::nullopt;
      }
      scale.push_back(term.without(inner));
    }
    ExprContext &exprs = evaluator.exprs;
    if (!matchScaleAndBias(exprs.fromTerms(scale), exprs.zero(), input, *match,
                           reason))
      return std::nullopt;
    match->cast = CastPlacement::BeforeAffine;
    return match;
  }
  return std::nullopt;
}

std::optional<Statistics>
resnorm::raise::findGivenStatistics(Expr element, const Atom *&variance) {
  std::optional<Statistics> found;
  walkFactors(element, [&](const Factor &factor) {
    if (factor.exponent != -0.5)
      return;
    double epsilon = 0;
    const Atom *leaf = nullptr;
    if (factor.atom->kind == AtomKind::Leaf)
      leaf = factor.atom;
    else if (factor.atom->kind != AtomKind::Group ||
             !asLeafPlusNumber(factor.atom->body(), leaf, epsilon))
      return;
    if (!leaf || epsilon < 0)
      return;
    Statistics statistics;
    statistics.atom = factor.atom;
    statistics.exponent = factor.exponent;
    statistics.epsilon = epsilon;
    variance = leaf;
    found = statistics;
  });
  return found;
}

std::optional<NormMatch> resnorm::raise::matchGivenNorm(Evaluator &evaluator,
                                                        Expr element,
                                                        Value input) {
  ExprContext &exprs = evaluator.exprs;
  element = dropRounding(element, input);
  NormMatch match;
  auto statistics = findGivenStatistics(element, match.variance);
  if (!statistics)
    return std::nullopt;
  match.statistics = *statistics;
  auto parts =
      decompose(exprs, element, ownLeaf(evaluator, input), *statistics);
  std::string reason;
  if (!parts ||
      !matchScaleAndBias(parts->scale, parts->bias, input, match, reason))
    return std::nullopt;
  // shift = -mean * scale, for one leaf.
  if (parts->shift->isZero())
    return std::nullopt;
  for (const Factor &factor : parts->shift->terms.front().factors) {
    if (factor.atom->kind != AtomKind::Leaf || factor.exponent != 1 ||
        factor.atom == match.scale)
      continue;
    Expr mean = exprs.fromAtom(factor.atom);
    if (!exprs.add(parts->shift, exprs.multiply(mean, parts->scale))->isZero())
      continue;
    match.mean = factor.atom;
    return match;
  }
  return std::nullopt;
}
