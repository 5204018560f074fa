//===- Cone.h - Where a match may begin and end -----------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A match is looked for around an anchor, the op whose function (rsqrt, exp,
// erf...) gives the pattern away: inputs are tensors behind it, roots are
// tensors after it, both over ops that the evaluator sees through.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_RAISE_CONE_H
#define RESNORM_LIB_RAISE_CONE_H

#include "mlir/IR/Operation.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/SmallVector.h"

namespace resnorm::raise {

/// True if the evaluator sees through `op` to its operands.
bool isTransparent(mlir::Operation *op);
/// True for a transparent op that only moves elements or changes shapes.
bool isReshape(mlir::Operation *op);
/// True for a linalg op without reduction.
bool isElementwise(mlir::Operation *op);

/// Float tensors of rank 1 or more that `value` is computed of, nearest first,
/// `value` itself included.
llvm::SmallVector<mlir::Value> collectInputs(mlir::Value value);

/// True if `value` is computed of `input` and, but for smaller tensors and
/// constants, of at most `others` arguments more. A necessary condition of
/// every match that costs no evaluation.
bool isFunctionOf(mlir::Value value, mlir::Value input, unsigned others);

/// Float tensors in the anchor's block that are computed of it and that an
/// elementwise op or a reshape gives, last in the block first. Reductions are
/// passed only if `throughReductions`.
llvm::SmallVector<mlir::Value> collectRoots(mlir::Value anchor,
                                            bool throughReductions);

/// Ops that were replaced. They are erased together at the end, so that no
/// pointer to one dangles before.
class DeadOps {
public:
  /// Takes `op` and all that only it used for dead.
  void markIfUnused(mlir::Operation *op);
  bool contains(mlir::Operation *op) const { return dead.contains(op); }
  /// True if something alive uses `value`.
  bool isUsed(mlir::Value value) const;
  void eraseAll();

private:
  llvm::SetVector<mlir::Operation *> dead;
};

} // namespace resnorm::raise

#endif // RESNORM_LIB_RAISE_CONE_H
