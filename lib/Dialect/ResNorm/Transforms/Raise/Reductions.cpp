//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Sums and maxima over bound symbols. A sum is taken term by term, factors that
// it does not touch are outside it, and a sum of sums is one.
//
//===----------------------------------------------------------------------===//

#include "Expr.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallPtrSet.h"
#include <functional>

using namespace mlir;
using namespace resnorm::raise;

const Atom *ExprContext::reduction(AtomKind kind, Expr body,
                                   ArrayRef<BoundSymbol> bounds) {
  // Symbols by where they first stand in a leaf's coordinates, so that the
  // same reduction has the same names wherever it was found.
  DenseMap<unsigned, std::pair<unsigned, unsigned>> rank;
  unsigned seen = 0;
  llvm::SmallPtrSet<Expr, 16> visited;
  std::function<void(Expr)> visit = [&](Expr expr) {
    if (!visited.insert(expr).second)
      return;
    for (const Term &term : expr->terms)
      for (const Factor &factor : term.factors) {
        for (auto [i, coord] : llvm::enumerate(factor.atom->coords))
          coord.walk([&, i = i](AffineExpr part) {
            if (auto symbol = dyn_cast<AffineSymbolExpr>(part)) {
              std::pair<unsigned, unsigned> here(i, seen++);
              auto [it, isNew] = rank.try_emplace(symbol.getPosition(), here);
              if (!isNew)
                it->second = std::min(it->second, here);
            }
          });
        for (Expr arg : factor.atom->args)
          visit(arg);
      }
  };
  visit(body);
  SmallVector<BoundSymbol> sorted(bounds);
  llvm::sort(sorted, [&](const BoundSymbol &a, const BoundSymbol &b) {
    return rank.lookup(a.position) < rank.lookup(b.position);
  });
  DenseMap<unsigned, AffineExpr> renaming;
  Atom atom(kind);
  for (auto [i, bound] : llvm::enumerate(sorted)) {
    unsigned position = 64 * (body->level + 1) + i;
    renaming[bound.position] = getAffineSymbolExpr(position, mlirContext);
    atom.bounds.push_back({position, bound.extent});
  }
  atom.args.push_back(substitute(body, renaming));
  return unique(std::move(atom));
}

Expr ExprContext::maxOver(Expr body, ArrayRef<BoundSymbol> bounds) {
  SmallVector<BoundSymbol> used;
  for (const BoundSymbol &bound : bounds)
    if (llvm::is_contained(body->freeSymbols, bound.position))
      used.push_back(bound);
  return used.empty() ? body : fromAtom(reduction(AtomKind::Max, body, used));
}

Expr ExprContext::sumOver(Expr body, ArrayRef<BoundSymbol> bounds) {
  Expr result = zero();
  for (const Term &term : body->terms) {
    Term inside{{}, 1};
    Expr outside = constant(term.coefficient);
    for (const Factor &factor : term.factors) {
      bool depends = llvm::any_of(bounds, [&](const BoundSymbol &bound) {
        return llvm::is_contained(factor.atom->freeSymbols, bound.position);
      });
      if (depends)
        inside.factors.push_back(factor);
      else
        outside = multiply(outside, fromAtom(factor.atom, factor.exponent));
    }
    SmallVector<BoundSymbol> used;
    for (const BoundSymbol &bound : bounds) {
      bool isUsed = llvm::any_of(inside.factors, [&](const Factor &factor) {
        return llvm::is_contained(factor.atom->freeSymbols, bound.position);
      });
      if (isUsed)
        used.push_back(bound);
      else
        outside = multiply(outside, bound.extent);
    }
    if (used.empty()) {
      result = add(result, outside);
      continue;
    }
    // A sum of sums is one sum.
    const Atom *inner = inside.factors.front().atom;
    if (inside.factors.size() == 1 && inner->kind == AtomKind::Sum &&
        inside.factors.front().exponent == 1) {
      DenseMap<unsigned, AffineExpr> fresh;
      for (const BoundSymbol &bound : inner->bounds) {
        unsigned position = freshSymbol();
        fresh[bound.position] = getAffineSymbolExpr(position, mlirContext);
        used.push_back({position, bound.extent});
      }
      Expr flat = sumOver(substitute(inner->body(), fresh), used);
      result = add(result, multiply(outside, flat));
      continue;
    }
    const Atom *sum = reduction(AtomKind::Sum, fromTerms({inside}), used);
    result = add(result, multiply(outside, fromAtom(sum)));
  }
  return result;
}
