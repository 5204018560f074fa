//===- Coordinates.h - Index arithmetic with known ranges -------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Affine expressions that stay simple through reshapes because the range of
// every dim and symbol is known: with 0 <= s < 6,
//
//   (6 * d + s) floordiv 6  is  d        (6 * d + s) mod 6  is  s
//   6 * (e floordiv 6) + e mod 6  is  e
//
// All values are at least 0.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_RAISE_COORDINATES_H
#define RESNORM_LIB_RAISE_COORDINATES_H

#include "mlir/IR/AffineExpr.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>

namespace resnorm::raise {

class Coordinates {
public:
  explicit Coordinates(mlir::MLIRContext *context) : context(context) {}

  /// Says that `variable`, a dim or symbol, is less than `extent`.
  void bound(mlir::AffineExpr variable, int64_t extent) {
    extents[variable] = extent;
  }
  /// Forgets the ranges of all variables.
  void clear() { extents.clear(); }

  mlir::AffineExpr constant(int64_t value) {
    return mlir::getAffineConstantExpr(value, context);
  }
  mlir::AffineExpr add(mlir::AffineExpr a, mlir::AffineExpr b);
  mlir::AffineExpr multiply(mlir::AffineExpr a, int64_t factor);
  mlir::AffineExpr divide(mlir::AffineExpr a, int64_t divisor);
  mlir::AffineExpr remainder(mlir::AffineExpr a, int64_t divisor);

  /// The row-major index of `coords` in a box of `shape`, whose first extent
  /// alone may be dynamic.
  mlir::AffineExpr linearize(llvm::ArrayRef<mlir::AffineExpr> coords,
                             llvm::ArrayRef<int64_t> shape);
  /// The coordinates in such a box of a row-major index.
  llvm::SmallVector<mlir::AffineExpr>
  delinearize(mlir::AffineExpr index, llvm::ArrayRef<int64_t> shape);

  /// The greatest value of `expr`, if it is known.
  std::optional<int64_t> maximum(mlir::AffineExpr expr) const;

  mlir::MLIRContext *context;

private:
  /// A sum of multiples of dims, symbols, quotients and remainders.
  struct Linear {
    llvm::SmallVector<std::pair<mlir::AffineExpr, int64_t>> parts;
    int64_t constant = 0;
  };
  static void flatten(mlir::AffineExpr expr, int64_t factor, Linear &into);
  mlir::AffineExpr build(Linear linear);
  std::pair<Linear, Linear> split(mlir::AffineExpr expr, int64_t divisor);
  bool joinQuotients(Linear &linear);
  std::optional<int64_t> maximum(const Linear &linear) const;

  llvm::DenseMap<mlir::AffineExpr, int64_t> extents;
};

} // namespace resnorm::raise

#endif // RESNORM_LIB_RAISE_COORDINATES_H
