//===- Evaluator.h - From tensors to expressions ----------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Says what an element of a tensor is in terms of others. It looks through
// every linalg op with indexing maps and a region (but for contractions and
// convolutions), reshapes, casts, fills, splats and gathers by indices that are
// affine. Whatever it cannot see through is a leaf.
//
// One tensor may be opaque: the input that a norm is looked for over.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_RAISE_EVALUATOR_H
#define RESNORM_LIB_RAISE_EVALUATOR_H

#include "Coordinates.h"
#include "Expr.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace resnorm::raise {

class Evaluator {
public:
  using Coords = llvm::SmallVector<mlir::AffineExpr>;

  explicit Evaluator(mlir::MLIRContext *context);

  /// Tensors that are leaves whatever computes them.
  void setOpaque(mlir::Value value) { opaque.push_back(value); }
  /// Takes every element of `value` for that of `moved`, an opaque tensor that
  /// differs from it by dimensions of extent 1 alone.
  void setMoved(mlir::Value value, mlir::Value moved) {
    aliases[value] = moved;
  }

  /// Dims that run over the whole of `value`.
  Coords identity(mlir::Value value);
  /// The element of `value` at its own coordinates.
  Expr evaluate(mlir::Value value) { return evaluate(value, identity(value)); }
  Expr evaluate(mlir::Value value, Coords coords);
  /// How long `value` is along `dim`.
  Expr extent(mlir::Value value, int64_t dim);

  /// The widest type in which a reduction was taken, null before the first.
  mlir::Type getWidestReduction() const { return widestReduction; }

  ExprContext exprs;
  Coordinates coordinates;

private:
  /// One evaluation of a region at known loop coordinates.
  struct Scope {
    Scope() = default;
    Scope(mlir::linalg::LinalgOp op, Coords loops)
        : op(op), loops(std::move(loops)) {}
    mlir::linalg::LinalgOp op;
    Coords loops;
    llvm::DenseMap<mlir::Value, Expr> values;
  };

  Expr evaluateUncached(mlir::Value value, llvm::ArrayRef<mlir::AffineExpr>);
  Expr evaluateLinalg(mlir::linalg::LinalgOp op, mlir::OpResult result,
                      llvm::ArrayRef<mlir::AffineExpr> coords);
  /// Combines the yielded value of a reduction over `bounds`; null if the
  /// region is no sum and no maximum.
  Expr evaluateReduction(Scope &scope, mlir::OpResult result, Expr init,
                         llvm::ArrayRef<BoundSymbol> bounds);
  /// The coordinates in the source of a reshape; nothing if shapes are too
  /// dynamic to tell.
  std::optional<Coords>
  throughReshape(llvm::ArrayRef<mlir::AffineExpr> coords,
                 mlir::RankedTensorType from, mlir::RankedTensorType to,
                 llvm::ArrayRef<mlir::ReassociationIndices> groups);
  std::optional<std::pair<mlir::Value, Coords>>
  throughShapeOp(mlir::Operation *op, llvm::ArrayRef<mlir::AffineExpr> coords);
  /// Loop coordinates at which `op` writes an element of a result; loops that
  /// the result does not determine are null.
  std::optional<Coords> loopsAt(mlir::linalg::LinalgOp op,
                                mlir::OpResult result,
                                llvm::ArrayRef<mlir::AffineExpr> coords);
  /// The extents that a reshape before `value` made `dim` of.
  llvm::SmallVector<int64_t> factorsOf(mlir::Value value, int64_t dim);

  /// What a constant of a scalar type stands for; null for other types.
  Expr number(mlir::Attribute attribute);
  Expr scalar(mlir::Value value, Scope &scope);
  Expr scalarUncached(mlir::Value value, Scope &scope);
  Expr scalarOp(mlir::Operation *op, Scope &scope);

  /// Integers as affine expressions of the loops; null if they are not.
  mlir::AffineExpr index(mlir::Value value, Scope &scope);
  mlir::AffineExpr indexOp(mlir::Operation *op, Scope &scope);
  mlir::AffineExpr indexElement(mlir::Value tensor,
                                llvm::ArrayRef<mlir::AffineExpr> coords);
  mlir::AffineExpr constantElement(mlir::ElementsAttr values,
                                   llvm::ArrayRef<mlir::AffineExpr> coords);
  mlir::AffineExpr compare(mlir::arith::CmpIPredicate predicate,
                           mlir::AffineExpr a, mlir::AffineExpr b);

  llvm::SmallVector<mlir::Value> opaque;
  llvm::DenseMap<mlir::Value, mlir::Value> aliases;
  llvm::DenseMap<mlir::Value, llvm::SmallVector<std::pair<Coords, Expr>>> memo;
  llvm::SmallVector<std::pair<llvm::SmallVector<int64_t>, unsigned>> dimBases;
  unsigned nextDim = 0;
  unsigned depth = 0;
  mlir::Type widestReduction;
};

/// True if `op` computes a contraction or convolution: never looked through.
bool isContraction(mlir::Operation *op);

/// The number `attr` stands for, without the noise of a short float type.
double cleanConstant(mlir::FloatAttr attr);

} // namespace resnorm::raise

#endif // RESNORM_LIB_RAISE_EVALUATOR_H
