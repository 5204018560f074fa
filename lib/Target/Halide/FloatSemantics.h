//===- FloatSemantics.h - Which float ops may be rewritten ------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_TARGET_HALIDE_FLOATSEMANTICS_H
#define RESNORM_LIB_TARGET_HALIDE_FLOATSEMANTICS_H

#include "mlir/IR/Operation.h"
#include <Halide.h>

namespace resnorm::door {

/// True where an op becomes Halide's own arithmetic, which both Halide and LLVM
/// treat as if on reals: one that carries `reassoc`, or a product with
/// `contract` that only such ops read (a multiply-add).
bool isRelaxed(mlir::Operation *op);

/// True where a minimum or maximum becomes Halide's own, which takes NaN for
/// impossible: one in f32 or f64 that carries `nnan`.
bool isRelaxedExtremum(mlir::Operation *op);

/// True where LLVM may believe that `value` is never NaN, because a relaxed op
/// made it. Exact arithmetic with any other value ends that belief.
bool hidesNaN(mlir::Value value);

/// f16 and bf16 as f32; other floats as they are.
Halide::Expr widen(const Halide::Expr &x);
/// Rounds to `type`, to the nearest, ties to even; NaN stays NaN.
Halide::Expr narrow(const Halide::Expr &x, Halide::Type type);

} // namespace resnorm::door

#endif // RESNORM_LIB_TARGET_HALIDE_FLOATSEMANTICS_H
