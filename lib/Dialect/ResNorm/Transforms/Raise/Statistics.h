//===- Statistics.h - Mean, variance and their reciprocal root --*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Finds 1 / sqrt(variance + epsilon) in an expression: the one factor that
// every norm has. With S the sum over the reduced axes and N their extent,
//
//   centred       variance = S(x^2) / N - S(x)^2 / N^2
//   not centred   variance = S(x^2) / N
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_RAISE_STATISTICS_H
#define RESNORM_LIB_RAISE_STATISTICS_H

#include "Evaluator.h"

namespace resnorm::raise {

struct Statistics {
  /// The reciprocal deviation is `atom` to the power `exponent`.
  const Atom *atom = nullptr;
  double exponent = 0;
  /// The sum of squares; its leaf says which axes are reduced.
  const Atom *squares = nullptr;
  /// The element of the input that is squared.
  const Atom *leaf = nullptr;
  /// The mean; null where the squares are not centred.
  Expr mean = nullptr;
  double epsilon = 0;
  bool epsilonOutside = false;
};

/// Reciprocal deviations of `input` that are a factor somewhere in `expr`, each
/// once. Sentences that say why others are none go to `reasons`.
llvm::SmallVector<Statistics>
findStatistics(Evaluator &evaluator, Expr expr, mlir::Value input,
               llvm::SmallVectorImpl<std::string> &reasons);

/// Calls `visit` on every factor in `expr`, in those of its arguments and so
/// on; in each expression once.
void walkFactors(Expr expr, llvm::function_ref<void(const Factor &)> visit);

/// Which axes of the input a reduction runs over, if it is a plain one.
struct ReducedAxes {
  llvm::SmallVector<int64_t> reduced; ///< whole axes, none of extent 1
  int64_t groupedAxis = -1;           ///< an axis reduced by runs
  int64_t groups = 0;
};
std::optional<ReducedAxes>
getReducedAxes(Evaluator &evaluator, const Atom *reduction, const Atom *leaf);

} // namespace resnorm::raise

#endif // RESNORM_LIB_RAISE_STATISTICS_H
