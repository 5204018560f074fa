//===- Strict.h - Exact float expressions -----------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// Expressions that neither Halide nor LLVM may rewrite as if floats were reals.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_TARGET_HALIDE_STRICT_H
#define RESNORM_LIB_TARGET_HALIDE_STRICT_H

#include <Halide.h>

namespace resnorm::door::strict {

Halide::Expr add(const Halide::Expr &a, const Halide::Expr &b);
Halide::Expr sub(const Halide::Expr &a, const Halide::Expr &b);
Halide::Expr mul(const Halide::Expr &a, const Halide::Expr &b);
Halide::Expr div(const Halide::Expr &a, const Halide::Expr &b);

/// Ordered comparisons: false where either side is NaN.
Halide::Expr eq(const Halide::Expr &a, const Halide::Expr &b);
Halide::Expr lt(const Halide::Expr &a, const Halide::Expr &b);
Halide::Expr le(const Halide::Expr &a, const Halide::Expr &b);

/// False wherever LLVM has reason to believe that x is a number.
Halide::Expr isNaN(const Halide::Expr &x);
/// The same asked of the bits, where LLVM has no beliefs.
Halide::Expr isNaNOnBits(const Halide::Expr &x);
Halide::Expr neg(const Halide::Expr &x);
Halide::Expr abs(const Halide::Expr &x);
/// On the bits in narrow types: Halide widens those first, as if they were
/// finite.
Halide::Expr select(const Halide::Expr &condition, const Halide::Expr &a,
                    const Halide::Expr &b);
/// |magnitude| with the sign of `sign`.
Halide::Expr copySign(const Halide::Expr &magnitude, const Halide::Expr &sign);

/// The bits as an unsigned integer of the same width.
Halide::Expr bits(const Halide::Expr &x);

} // namespace resnorm::door::strict

#endif // RESNORM_LIB_TARGET_HALIDE_STRICT_H
