//===- Transcendentals.h - Elementary functions that vectorize --*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// Elementary functions on f32 as expressions of the operations that every
// target has, so that they vectorize whatever the width. NaN, infinities,
// subnormal results and signed zeros come out as in C, and a scalar gives the
// same bits as a vector's lane.
//
// Halide's own vector forms are not used: exp(NaN) is 0 there, and a loop's
// tail, which calls libm, differs from its body.
//
// Largest error against float64 over f32 inputs, in units in the last place:
// exp 1.1, exp2 1.1, expm1 1.6, log 0.9, log2 1.7, log1p 1.5, tanh 2.4,
// erf 1.5.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_TARGET_HALIDE_TRANSCENDENTALS_H
#define RESNORM_LIB_TARGET_HALIDE_TRANSCENDENTALS_H

#include <Halide.h>

namespace resnorm::door {

Halide::Expr makeExp(const Halide::Expr &x);
Halide::Expr makeExp2(const Halide::Expr &x);
Halide::Expr makeExpM1(const Halide::Expr &x);
Halide::Expr makeLog(const Halide::Expr &x);
Halide::Expr makeLog2(const Halide::Expr &x);
Halide::Expr makeLog1P(const Halide::Expr &x);
Halide::Expr makeTanh(const Halide::Expr &x);
Halide::Expr makeErf(const Halide::Expr &x);

} // namespace resnorm::door

#endif // RESNORM_LIB_TARGET_HALIDE_TRANSCENDENTALS_H
