//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Statistics.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace resnorm::raise;

void resnorm::raise::walkFactors(
    Expr expr, llvm::function_ref<void(const Factor &)> visit) {
  llvm::SetVector<Expr> seen;
  seen.insert(expr);
  for (unsigned i = 0; i < seen.size(); ++i)
    for (const Term &term : seen[i]->terms)
      for (const Factor &factor : term.factors) {
        visit(factor);
        seen.insert(factor.atom->args.begin(), factor.atom->args.end());
      }
}

/// The leaf of `input` that `sum` adds up to the power `exponent`, or null.
static const Atom *summedLeaf(const Atom *sum, Value input, double exponent) {
  if (sum->kind != AtomKind::Sum)
    return nullptr;
  const Poly &body = *sum->body();
  if (body.terms.size() != 1 || body.terms.front().coefficient != 1 ||
      body.terms.front().factors.size() != 1)
    return nullptr;
  const Factor &factor = body.terms.front().factors.front();
  bool matches = factor.exponent == exponent &&
                 factor.atom->kind == AtomKind::Leaf &&
                 factor.atom->value == input;
  return matches ? factor.atom : nullptr;
}

/// The sum of `leaf` itself over the symbols that `squares` binds.
static Expr sumOfLeaf(ExprContext &exprs, const Atom *squares,
                      const Atom *leaf) {
  DenseMap<unsigned, AffineExpr> fresh;
  SmallVector<BoundSymbol> bounds;
  for (const BoundSymbol &bound : squares->bounds) {
    unsigned position = exprs.freshSymbol();
    fresh[bound.position] = getAffineSymbolExpr(position, exprs.mlirContext);
    bounds.push_back({position, bound.extent});
  }
  return exprs.sumOver(exprs.substitute(exprs.fromAtom(leaf), fresh), bounds);
}

/// `base` with max(0, v) taken for v where v is `variance`.
static Expr dropClamp(ExprContext &exprs, Expr base, Expr variance) {
  Expr result = base;
  for (const Term &term : base->terms)
    for (const Factor &factor : term.factors) {
      const Atom *atom = factor.atom;
      if (atom->kind != AtomKind::Function || atom->name != "max" ||
          factor.exponent != 1 || term.factors.size() != 1)
        continue;
      std::optional<double> floor = atom->args[0]->asConstant();
      Expr clamped = atom->args[1];
      if (!floor || *floor != 0 ||
          !exprs.add(clamped, exprs.scale(variance, -1))->isZero())
        continue;
      Expr difference =
          exprs.add(clamped, exprs.scale(exprs.fromAtom(atom), -1));
      result = exprs.add(result, exprs.scale(difference, term.coefficient));
    }
  return result;
}

static std::string describe(double number) {
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("%g", number);
  return text;
}

/// Says what keeps `difference`, a deviation's argument without what it should
/// be, from being a constant epsilon.
static std::string explain(ExprContext &exprs, Expr difference, Expr base,
                           const Atom *squares, Expr count, Value input) {
  double divisor = 0;
  bool otherAxes = false;
  for (const Term &term : base->terms)
    if (term.factors.size() == 1 && term.factors[0].atom == squares)
      divisor = 1 / term.coefficient;
  walkFactors(base, [&](const Factor &factor) {
    if (summedLeaf(factor.atom, input, 1)) {
      const Atom *leaf = summedLeaf(factor.atom, input, 1);
      otherAxes |=
          sumOfLeaf(exprs, squares, leaf) != exprs.fromAtom(factor.atom) ||
          summedLeaf(squares, input, 2) != leaf;
    }
  });
  if (otherAxes)
    return "the mean and the variance are taken over different axes";
  std::optional<double> extent = count->asConstant();
  if (extent && divisor && closeTo(divisor, *extent - 1))
    return "the variance is unbiased: its divisor is " + describe(divisor) +
           ", the reduced extent " + describe(*extent);
  if (extent && divisor && !closeTo(divisor, *extent))
    return "the divisor of the variance is " + describe(divisor) +
           ", the reduced extent " + describe(*extent);
  bool hasRound = false, hasSum = false;
  walkFactors(difference, [&](const Factor &factor) {
    hasRound |= factor.atom->kind == AtomKind::Round;
    hasSum |= factor.atom->kind == AtomKind::Sum;
  });
  if (hasRound)
    return "the statistics are rounded to a narrow type on their way";
  if (!hasSum)
    return "epsilon is not a constant";
  return "the variance is not that of one tensor";
}

SmallVector<Statistics>
resnorm::raise::findStatistics(Evaluator &evaluator, Expr expr, Value input,
                               SmallVectorImpl<std::string> &reasons) {
  ExprContext &exprs = evaluator.exprs;
  SmallVector<Factor> roots;
  walkFactors(expr, [&](const Factor &factor) {
    bool isRoot =
        factor.exponent == -0.5 && (factor.atom->kind == AtomKind::Group ||
                                    factor.atom->kind == AtomKind::Sum);
    bool isReciprocal =
        factor.exponent == -1 && factor.atom->kind == AtomKind::Group;
    if ((isRoot || isReciprocal) && !llvm::is_contained(roots, factor))
      roots.push_back(factor);
  });

  SmallVector<Statistics> found;
  for (const Factor &root : roots) {
    Expr base = root.atom->kind == AtomKind::Group ? root.atom->body()
                                                   : exprs.fromAtom(root.atom);
    SmallVector<const Atom *> squares;
    walkFactors(base, [&](const Factor &factor) {
      if (summedLeaf(factor.atom, input, 2) &&
          !llvm::is_contained(squares, factor.atom))
        squares.push_back(factor.atom);
    });
    for (const Atom *sum : squares) {
      const Atom *leaf = summedLeaf(sum, input, 2);
      Expr count = exprs.constant(1);
      for (const BoundSymbol &bound : sum->bounds)
        count = exprs.multiply(count, bound.extent);
      Expr perElement = exprs.power(count, -1);
      Expr meanSquare = exprs.multiply(exprs.fromAtom(sum), perElement);
      Expr mean = exprs.multiply(sumOfLeaf(exprs, sum, leaf), perElement);
      Expr variance =
          exprs.add(meanSquare, exprs.scale(exprs.multiply(mean, mean), -1));
      if (root.atom->kind == AtomKind::Sum) {
        // No epsilon at all: the factor 1/N is outside the root.
        found.push_back(
            {root.atom, root.exponent, sum, leaf, nullptr, 0, false});
        continue;
      }
      bool hasMean = false;
      walkFactors(base, [&](const Factor &factor) {
        hasMean |= summedLeaf(factor.atom, input, 1) != nullptr;
      });
      std::string reason;
      for (bool centred : {true, false}) {
        Expr wanted = centred ? variance : meanSquare;
        Expr actual = dropClamp(exprs, base, wanted);
        bool outside = root.exponent == -1;
        Expr difference = exprs.add(
            actual,
            exprs.scale(outside ? exprs.power(wanted, 0.5) : wanted, -1));
        std::optional<double> epsilon = difference->asConstant();
        if (epsilon && *epsilon >= 0) {
          found.push_back({root.atom, root.exponent, sum, leaf,
                           centred ? mean : nullptr, *epsilon, outside});
          reason.clear();
          break;
        }
        if (centred == hasMean)
          reason = epsilon
                       ? "epsilon is negative"
                       : explain(exprs, difference, base, sum, count, input);
      }
      if (!reason.empty() && !llvm::is_contained(reasons, reason))
        reasons.push_back(reason);
    }
  }
  return found;
}

std::optional<ReducedAxes> resnorm::raise::getReducedAxes(Evaluator &evaluator,
                                                          const Atom *reduction,
                                                          const Atom *leaf) {
  Value input = leaf->value;
  auto type = cast<RankedTensorType>(input.getType());
  Evaluator::Coords own = evaluator.identity(input);
  ReducedAxes axes;
  unsigned bound = 0;
  auto isBound = [&](AffineExpr expr, Expr extent) {
    auto symbol = dyn_cast<AffineSymbolExpr>(expr);
    if (!symbol)
      return false;
    for (const BoundSymbol &candidate : reduction->bounds)
      if (candidate.position == symbol.getPosition() &&
          candidate.extent == extent) {
        ++bound;
        return true;
      }
    return false;
  };
  for (auto [axis, coord] : llvm::enumerate(leaf->coords)) {
    if (coord == own[axis] || type.getDimSize(axis) == 1)
      continue;
    if (isBound(coord, evaluator.extent(input, axis))) {
      axes.reduced.push_back(axis);
      continue;
    }
    // (d floordiv k) * k + s: runs of k.
    auto sum = dyn_cast<AffineBinaryOpExpr>(coord);
    if (!sum || sum.getKind() != AffineExprKind::Add || axes.groupedAxis >= 0 ||
        type.isDynamicDim(axis))
      return std::nullopt;
    AffineExpr run = sum.getLHS(), symbol = sum.getRHS();
    if (isa<AffineSymbolExpr>(run))
      std::swap(run, symbol);
    bool fits = false;
    for (int64_t length = 2, size = type.getDimSize(axis); length < size;
         ++length) {
      if (size % length != 0 ||
          run != evaluator.coordinates.multiply(
                     evaluator.coordinates.divide(own[axis], length), length) ||
          !isBound(symbol, evaluator.exprs.constant(length)))
        continue;
      axes.groupedAxis = axis;
      axes.groups = size / length;
      fits = true;
      break;
    }
    if (!fits)
      return std::nullopt;
  }
  if (bound != reduction->bounds.size())
    return std::nullopt;
  return axes;
}
