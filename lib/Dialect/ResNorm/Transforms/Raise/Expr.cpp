//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Making atoms and sums of terms, each once.
//
//===----------------------------------------------------------------------===//

#include "Expr.h"
#include "llvm/ADT/STLExtras.h"
#include <cmath>

using namespace mlir;
using namespace resnorm::raise;

bool resnorm::raise::closeTo(double a, double b, double tolerance) {
  return std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b));
}

double Term::exponentOf(const Atom *atom) const {
  for (const Factor &factor : factors)
    if (factor.atom == atom)
      return factor.exponent;
  return 0;
}

Term Term::without(const Atom *atom) const {
  Term result{{}, coefficient};
  for (const Factor &factor : factors)
    if (factor.atom != atom)
      result.factors.push_back(factor);
  return result;
}

std::optional<double> Poly::asConstant() const {
  if (terms.empty())
    return 0.0;
  if (terms.size() == 1 && terms.front().factors.empty())
    return terms.front().coefficient;
  return std::nullopt;
}

const Atom *Poly::asAtom() const {
  if (terms.size() != 1 || terms.front().coefficient != 1 ||
      terms.front().factors.size() != 1 ||
      terms.front().factors.front().exponent != 1)
    return nullptr;
  return terms.front().factors.front().atom;
}

/// Without the digits in which two ways to compute one number differ.
static double dropNoise(double value) {
  int exponent;
  double mantissa = std::frexp(value, &exponent);
  return std::ldexp(std::nearbyint(std::ldexp(mantissa, 40)), exponent - 40);
}

template <typename T>
static void appendBytes(std::string &key, const T &value) {
  key.append(reinterpret_cast<const char *>(&value), sizeof(T));
}

static void mergeSymbols(SmallVector<unsigned> &into, ArrayRef<unsigned> from) {
  into.append(from.begin(), from.end());
  llvm::sort(into);
  into.erase(llvm::unique(into), into.end());
}

const Atom *ExprContext::unique(Atom atom) {
  std::string key;
  appendBytes(key, atom.kind);
  appendBytes(key, atom.value.getAsOpaquePointer());
  appendBytes(key, atom.dim);
  appendBytes(key, atom.type.getAsOpaquePointer());
  for (AffineExpr coord : atom.coords)
    appendBytes(key, coord.getAsOpaquePointer());
  for (Expr arg : atom.args)
    appendBytes(key, arg);
  for (const BoundSymbol &bound : atom.bounds) {
    appendBytes(key, bound.position);
    appendBytes(key, bound.extent);
  }
  key += atom.name;
  auto [it, isNew] = atomTable.try_emplace(key, nullptr);
  if (!isNew)
    return it->second;

  for (AffineExpr coord : atom.coords)
    coord.walk([&](AffineExpr part) {
      if (auto symbol = dyn_cast<AffineSymbolExpr>(part))
        mergeSymbols(atom.freeSymbols, symbol.getPosition());
    });
  for (Expr arg : atom.args) {
    mergeSymbols(atom.freeSymbols, arg->freeSymbols);
    atom.level = std::max(atom.level, arg->level);
  }
  for (const BoundSymbol &bound : atom.bounds)
    llvm::erase(atom.freeSymbols, bound.position);
  if (!atom.bounds.empty())
    ++atom.level;
  atom.id = atoms.size();
  return it->second = &atoms.emplace_back(std::move(atom));
}

Expr ExprContext::fromTerms(SmallVector<Term> terms) {
  auto order = [](const Term &a, const Term &b) {
    return std::lexicographical_compare(
        a.factors.begin(), a.factors.end(), b.factors.begin(), b.factors.end(),
        [](const Factor &x, const Factor &y) {
          return std::pair(x.atom->id, x.exponent) <
                 std::pair(y.atom->id, y.exponent);
        });
  };
  llvm::sort(terms, order);
  Poly poly;
  double largest = 0;
  for (Term &term : terms) {
    if (!poly.terms.empty() && poly.terms.back().factors == term.factors) {
      largest = std::max(largest, std::abs(term.coefficient));
      poly.terms.back().coefficient += term.coefficient;
    } else {
      largest = std::abs(term.coefficient);
      poly.terms.push_back(std::move(term));
    }
    // What is left of a cancellation is noise.
    if (std::abs(poly.terms.back().coefficient) <= 1e-6 * largest)
      poly.terms.back().coefficient = 0;
  }
  llvm::erase_if(poly.terms, [](const Term &t) { return t.coefficient == 0; });

  std::string key;
  for (const Term &term : poly.terms) {
    appendBytes(key, dropNoise(term.coefficient));
    appendBytes(key, term.factors.size());
    for (const Factor &factor : term.factors) {
      appendBytes(key, factor.atom);
      appendBytes(key, factor.exponent);
      mergeSymbols(poly.freeSymbols, factor.atom->freeSymbols);
      poly.level = std::max(poly.level, factor.atom->level);
    }
  }
  auto [it, isNew] = polyTable.try_emplace(key, nullptr);
  if (isNew)
    it->second = &polys.emplace_back(std::move(poly));
  return it->second;
}

Expr ExprContext::fromAtom(const Atom *atom, double exponent) {
  return fromTerms({Term{{Factor{atom, exponent}}, 1}});
}

Expr ExprContext::constant(double value) {
  if (!std::isfinite(value))
    return function(std::isnan(value) ? "nan" : value < 0 ? "-inf" : "inf", {});
  return fromTerms({Term{{}, value}});
}

Expr ExprContext::leaf(Value value, ArrayRef<AffineExpr> coords) {
  Atom atom(AtomKind::Leaf);
  atom.value = value;
  atom.coords.assign(coords.begin(), coords.end());
  return fromAtom(unique(std::move(atom)));
}

Expr ExprContext::dim(Value value, int64_t dim) {
  Atom atom(AtomKind::Dim);
  atom.value = value;
  atom.dim = dim;
  return fromAtom(unique(std::move(atom)));
}

Expr ExprContext::function(StringRef name, ArrayRef<Expr> args) {
  Atom atom(AtomKind::Function);
  atom.args.assign(args.begin(), args.end());
  atom.name = name.str();
  return fromAtom(unique(std::move(atom)));
}

Expr ExprContext::maximum(Expr a, Expr b) {
  if (a == b || a == constant(-INFINITY))
    return b;
  if (b == constant(-INFINITY))
    return a;
  // Numbers first, then in an order that depends on the expressions alone.
  if (!a->asConstant() && (b->asConstant() || b < a))
    std::swap(a, b);
  return function("max", {a, b});
}

Expr ExprContext::round(Type type, Expr arg) {
  if (arg->asConstant())
    return arg;
  if (const Atom *atom = arg->asAtom()) {
    if (atom->kind == AtomKind::Leaf &&
        getElementTypeOrSelf(atom->value.getType()) == type)
      return arg;
    if (atom->kind == AtomKind::Round && atom->type == type)
      return arg;
  }
  Atom atom(AtomKind::Round);
  atom.args.push_back(arg);
  atom.type = type;
  return fromAtom(unique(std::move(atom)));
}
