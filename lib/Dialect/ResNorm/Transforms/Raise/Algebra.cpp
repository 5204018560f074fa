//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Sums, products and powers of expressions. Products of sums are multiplied
// out; what would grow past kMaximumTerms stays a function of its operands,
// which matches nothing but itself.
//
//===----------------------------------------------------------------------===//

#include "Expr.h"
#include "llvm/ADT/STLExtras.h"
#include <cmath>

using namespace mlir;
using namespace resnorm::raise;

static constexpr unsigned kMaximumTerms = 32;

static bool isInteger(double value) { return value == std::nearbyint(value); }

Expr ExprContext::add(Expr a, Expr b) {
  if (a->terms.size() + b->terms.size() > kMaximumTerms)
    return function("add", a < b ? ArrayRef<Expr>{a, b} : ArrayRef<Expr>{b, a});
  SmallVector<Term> terms(a->terms.begin(), a->terms.end());
  terms.append(b->terms.begin(), b->terms.end());
  return fromTerms(std::move(terms));
}

Expr ExprContext::scale(Expr a, double factor) {
  SmallVector<Term> terms(a->terms.begin(), a->terms.end());
  for (Term &term : terms)
    term.coefficient *= factor;
  return fromTerms(std::move(terms));
}

Expr ExprContext::multiplyTerms(const Term &a, const Term &b) {
  Term product{a.factors, a.coefficient * b.coefficient};
  for (const Factor &factor : b.factors) {
    auto *it = llvm::find_if(product.factors, [&](const Factor &other) {
      return other.atom == factor.atom;
    });
    if (it == product.factors.end())
      product.factors.push_back(factor);
    else
      it->exponent += factor.exponent;
  }
  llvm::erase_if(product.factors, [](Factor f) { return f.exponent == 0; });
  llvm::sort(product.factors,
             [](Factor x, Factor y) { return x.atom->id < y.atom->id; });
  // A group whose exponents have added up to a whole power is a group no more.
  for (const Factor &factor : product.factors) {
    if (factor.atom->kind != AtomKind::Group || factor.exponent < 1 ||
        !isInteger(factor.exponent))
      continue;
    Expr rest = fromTerms({product.without(factor.atom)});
    return multiply(rest, power(factor.atom->body(), factor.exponent));
  }
  return fromTerms({std::move(product)});
}

Expr ExprContext::multiply(Expr a, Expr b) {
  if (a->terms.size() * b->terms.size() > kMaximumTerms)
    return function("mul", a < b ? ArrayRef<Expr>{a, b} : ArrayRef<Expr>{b, a});
  SmallVector<Term> terms;
  for (const Term &x : a->terms)
    for (const Term &y : b->terms) {
      Expr product = multiplyTerms(x, y);
      terms.append(product->terms.begin(), product->terms.end());
    }
  return fromTerms(std::move(terms));
}

Expr ExprContext::power(Expr base, double exponent) {
  if (exponent == 0)
    return constant(1);
  if (exponent == 1)
    return base;
  if (std::optional<double> number = base->asConstant())
    if (double value = std::pow(*number, exponent); std::isfinite(value))
      return constant(value);
  if (base->terms.size() == 1) {
    const Term &term = base->terms.front();
    // Roots distribute over one factor alone, and not over an even power of it:
    // sqrt(x * x) is not x.
    bool distributes = isInteger(exponent);
    if (!distributes && term.factors.size() == 1 && term.coefficient > 0)
      distributes = std::fmod(term.factors.front().exponent, 2) != 0;
    if (distributes) {
      Term result = term;
      result.coefficient = std::pow(term.coefficient, exponent);
      for (Factor &factor : result.factors)
        factor.exponent *= exponent;
      return multiplyTerms(result, Term{{}, 1});
    }
  }
  if (isInteger(exponent) && exponent > 1 && exponent <= 4) {
    Expr result = base;
    for (int i = 1; i < exponent; ++i)
      result = multiply(result, base);
    return result;
  }
  Atom group(AtomKind::Group);
  group.args.push_back(base);
  return fromAtom(unique(std::move(group)), exponent);
}

Expr ExprContext::substitute(Expr expr, const Substitution &symbols,
                             DenseMap<Expr, Expr> &done) {
  auto touches = [&](ArrayRef<unsigned> positions) {
    return llvm::any_of(positions,
                        [&](unsigned p) { return symbols.contains(p); });
  };
  if (!touches(expr->freeSymbols))
    return expr;
  if (Expr known = done.lookup(expr))
    return known;
  Expr result = zero();
  for (const Term &term : expr->terms) {
    Expr product = constant(term.coefficient);
    for (const Factor &factor : term.factors) {
      const Atom *atom = factor.atom;
      if (touches(atom->freeSymbols)) {
        Atom copy = *atom;
        copy.freeSymbols.clear();
        copy.level = 0;
        for (AffineExpr &coord : copy.coords)
          coord = coord.replace([&] {
            DenseMap<AffineExpr, AffineExpr> map;
            for (auto [position, value] : symbols)
              map[getAffineSymbolExpr(position, mlirContext)] = value;
            return map;
          }());
        for (Expr &arg : copy.args)
          arg = substitute(arg, symbols, done);
        atom = unique(std::move(copy));
      }
      product = multiply(product, fromAtom(atom, factor.exponent));
    }
    result = add(result, product);
  }
  return done[expr] = result;
}
