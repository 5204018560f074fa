//===- Raise.h - One matcher an idea ----------------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The matchers of resnorm-raise. Each is given one anchor, looks for what the
// anchor gives away, and replaces the roots it finds. Ops that this leaves
// without a use are marked dead, not erased.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_RAISE_RAISE_H
#define RESNORM_LIB_RAISE_RAISE_H

#include "Cone.h"
#include "Evaluator.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/PatternMatch.h"

namespace resnorm::raise {

/// Hears what was raised and what was not.
class RaiseListener {
public:
  virtual ~RaiseListener() = default;
  /// `op` is about to be replaced by `raised`.
  virtual void notifyRaised(mlir::Operation *op, mlir::Operation *raised) = 0;
  /// What gives a `name` away is at `op`, but it is none for this reason.
  virtual void notifyMissed(mlir::Operation *op, llvm::StringRef name,
                            llvm::StringRef reason) = 0;
};

struct RaiseOptions {
  /// Statistics of an f32 input that the front end took in f64 become f32.
  bool allowNarrowStatistics = true;
  /// Softmax and activations stay as they are.
  bool normsOnly = false;
};

/// All matchers over a whole function.
void raiseFunction(mlir::func::FuncOp function, const RaiseOptions &options,
                   RaiseListener &listener);

struct RaiseContext {
  mlir::RewriterBase &rewriter;
  DeadOps &dead;
  const RaiseOptions &options;
  RaiseListener &listener;
  /// Says at `op` why it became no `name`. Always false.
  bool remark(mlir::Operation *op, llvm::StringRef name,
              llvm::StringRef reason) const;
  /// Replaces `root` and marks what only it used.
  void replace(mlir::Value root, mlir::Value replacement);
};

/// Makes of `root`, whose element is `element` in terms of `input`, a value
/// that replaces it; null if it does not match.
using BuildRoot = llvm::function_ref<mlir::Value(
    Evaluator &evaluator, Expr element, mlir::Value root, mlir::Value input)>;

/// Offers every pair of a root after `anchor` and an input of the same type
/// before it that alone decides the root's value; the largest first.
bool raisePairs(RaiseContext &context, mlir::Operation *anchor,
                BuildRoot build);

/// The first tensor that `op` gives, or null.
mlir::Value getAnchorValue(mlir::Operation *op);

/// `element` before the rounding to the element type of `value`, of which it
/// is an element. A rounding to any other type is more than a store.
Expr dropRounding(Expr element, mlir::Value value);

/// Norms around a square root. True if any was raised.
bool raiseNorms(RaiseContext &context, mlir::Operation *anchor);
/// Softmax around an exponential.
bool raiseSoftmax(RaiseContext &context, mlir::Operation *anchor);
/// GELU and SiLU around an error function, hyperbolic tangent or exponential.
bool raiseActivation(RaiseContext &context, mlir::Operation *anchor);
/// Residual connections that end at `root`, an elementwise op.
bool raiseResidual(RaiseContext &context, mlir::Operation *root);

} // namespace resnorm::raise

#endif // RESNORM_LIB_RAISE_RAISE_H
