//===- Expr.h - Scalar expressions in normal form ---------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The value of a tensor element as an expression that is always in normal
// form: a sum of terms, each a number times powers of atoms. Equal pointers are
// equal expressions, so that one comparison stands for every spelling:
//
//   mean((x - mean(x))^2)  and  mean(x^2) - mean(x)^2
//   both are               1/N * S(x[s]^2) - 1/N^2 * S(x[s])^2
//
// with S the sum over s. Arithmetic is that of the real numbers, and widening
// casts are nothing. Roundings to a type narrower than f32 stay as atoms: their
// places are part of what a model means.
//
// Coordinates are affine expressions: dims are those of the tensor element that
// was asked for, symbols are bound by a reduction around them.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_RAISE_EXPR_H
#define RESNORM_LIB_RAISE_EXPR_H

#include "mlir/IR/AffineExpr.h"
#include "mlir/IR/Value.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringMap.h"
#include <deque>
#include <optional>

namespace resnorm::raise {

struct Poly;
using Expr = const Poly *;

enum class AtomKind {
  Leaf,     ///< an element of a tensor, or a scalar
  Dim,      ///< a dynamic extent
  Sum,      ///< a sum over bound symbols
  Max,      ///< a maximum over bound symbols
  Group,    ///< an expression that is raised to a power
  Function, ///< a named function of expressions
  Round     ///< rounded to a type narrower than f32
};

/// A symbol that a reduction binds, and how many values it takes.
struct BoundSymbol {
  unsigned position;
  Expr extent;
};

struct Atom {
  explicit Atom(AtomKind kind) : kind(kind) {}

  AtomKind kind;
  unsigned id = 0;
  mlir::Value value;                          ///< Leaf, Dim
  int64_t dim = 0;                            ///< Dim
  llvm::SmallVector<mlir::AffineExpr> coords; ///< Leaf
  llvm::SmallVector<Expr> args;               ///< all but Leaf and Dim
  std::string name;                           ///< Function
  mlir::Type type;                            ///< Round
  llvm::SmallVector<BoundSymbol> bounds;      ///< Sum, Max
  llvm::SmallVector<unsigned> freeSymbols;    ///< sorted
  /// How deeply reductions nest in here; names the symbols that a reduction
  /// around this atom may bind.
  unsigned level = 0;

  Expr body() const { return args.front(); }
};

struct Factor {
  const Atom *atom;
  double exponent;
  bool operator==(const Factor &) const = default;
};

struct Term {
  llvm::SmallVector<Factor, 4> factors; ///< by atom id
  double coefficient;

  /// The exponent of `atom`, 0 where it is no factor.
  double exponentOf(const Atom *atom) const;
  /// This term without `atom`.
  Term without(const Atom *atom) const;
};

struct Poly {
  llvm::SmallVector<Term, 2> terms; ///< by factors
  llvm::SmallVector<unsigned> freeSymbols;
  unsigned level = 0;

  bool isZero() const { return terms.empty(); }
  /// The number that this is, if it is one.
  std::optional<double> asConstant() const;
  /// The one atom that this is, or null.
  const Atom *asAtom() const;
};

/// True if two numbers differ by no more than a front end's rounding of its
/// constants.
bool closeTo(double a, double b, double tolerance = 1e-5);

/// Makes and owns expressions.
class ExprContext {
public:
  Expr zero() { return constant(0); }
  Expr constant(double value);
  Expr leaf(mlir::Value value, llvm::ArrayRef<mlir::AffineExpr> coords);
  Expr dim(mlir::Value value, int64_t dim);
  Expr function(llvm::StringRef name, llvm::ArrayRef<Expr> args);
  /// Maximum of two values, in any order.
  Expr maximum(Expr a, Expr b);
  Expr round(mlir::Type type, Expr arg);

  Expr add(Expr a, Expr b);
  Expr scale(Expr a, double factor);
  Expr multiply(Expr a, Expr b);
  Expr power(Expr base, double exponent);
  Expr fromTerms(llvm::SmallVector<Term> terms);
  Expr fromAtom(const Atom *atom, double exponent = 1);

  /// Reductions over `bounds`; the symbols must be from `freshSymbol`.
  Expr sumOver(Expr body, llvm::ArrayRef<BoundSymbol> bounds);
  Expr maxOver(Expr body, llvm::ArrayRef<BoundSymbol> bounds);
  unsigned freshSymbol() { return nextSymbol++; }

  /// `expr` with symbols exchanged for other expressions.
  using Substitution = llvm::DenseMap<unsigned, mlir::AffineExpr>;
  Expr substitute(Expr expr, const Substitution &symbols) {
    llvm::DenseMap<Expr, Expr> done;
    return substitute(expr, symbols, done);
  }

  mlir::MLIRContext *mlirContext = nullptr;

private:
  const Atom *unique(Atom atom);
  const Atom *reduction(AtomKind kind, Expr body,
                        llvm::ArrayRef<BoundSymbol> bounds);
  Expr substitute(Expr expr, const Substitution &symbols,
                  llvm::DenseMap<Expr, Expr> &done);
  Expr multiplyTerms(const Term &a, const Term &b);

  std::deque<Atom> atoms;
  std::deque<Poly> polys;
  llvm::StringMap<const Atom *> atomTable;
  llvm::StringMap<Expr> polyTable;
  unsigned nextSymbol = 1u << 20;
};

} // namespace resnorm::raise

#endif // RESNORM_LIB_RAISE_EXPR_H
