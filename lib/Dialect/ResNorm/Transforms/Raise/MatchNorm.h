//===- MatchNorm.h - Norms in expressions -----------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Given the element of a root and a reciprocal deviation r in it, solves
//
//   element = (x - mean) * r * (scale + offset) + bias
//
// for scale, offset and bias, each missing or one tensor.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_RAISE_MATCHNORM_H
#define RESNORM_LIB_RAISE_MATCHNORM_H

#include "Statistics.h"
#include "resnorm/Dialect/ResNorm/IR/CreateNorm.h"
#include "resnorm/Dialect/ResNorm/IR/NormGeometry.h"

namespace resnorm::raise {

struct RaiseContext;

struct NormMatch {
  Statistics statistics;
  /// Leaves; null where the norm has none. Mean and variance are set for a
  /// norm by given statistics alone.
  const Atom *scale = nullptr;
  const Atom *bias = nullptr;
  const Atom *mean = nullptr;
  const Atom *variance = nullptr;
  double weightOffset = 0;
  CastPlacement cast = CastPlacement::AfterAffine;
};

/// Matches `element`, of a tensor of the input's type, as the norm of `input`
/// by `statistics`. On failure says why.
std::optional<NormMatch> matchNorm(Evaluator &evaluator, Expr element,
                                   mlir::Value input,
                                   const Statistics &statistics,
                                   std::string &reason);

/// The reciprocal deviation of a variance that is a tensor: 1 / sqrt(v + eps).
/// Sets `variance` to its leaf.
std::optional<Statistics> findGivenStatistics(Expr element,
                                              const Atom *&variance);

/// Matches a norm of `input` by given statistics.
std::optional<NormMatch> matchGivenNorm(Evaluator &evaluator, Expr element,
                                        mlir::Value input);

/// Says which norm a match is: its kind and axes. On failure says why.
NormAttr classifyNorm(Evaluator &evaluator, const NormMatch &match,
                      mlir::Value input, NumericsAttr numerics,
                      std::string &reason);

/// Makes results of `op`, raised from `match`, of what is alive and computes
/// its mean or reciprocal deviation again. May replace `op`.
void attachStatistics(RaiseContext &context, Evaluator &evaluator,
                      const NormMatch &match, NormOpInterface op);

/// The axes of a tensor like `input` that `leaf` runs along, ascending; nothing
/// if it is indexed in any other way.
std::optional<llvm::SmallVector<int64_t>>
getLeafAxes(Evaluator &evaluator, const Atom *leaf, mlir::Value input);

/// The tensor of `leaf` without its dimensions of extent 1, or null for null.
mlir::Value buildAffineOperand(mlir::OpBuilder &builder, mlir::Location loc,
                               const Atom *leaf);

} // namespace resnorm::raise

#endif // RESNORM_LIB_RAISE_MATCHNORM_H
