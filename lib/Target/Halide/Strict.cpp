//===- Strict.cpp - Exact float expressions -------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Strict.h"

using Halide::Expr;
using Halide::Internal::Call;

static Expr make(Halide::Type type, Call::IntrinsicOp op, const Expr &a,
                 const Expr &b) {
  return Call::make(type, op, {a, b}, Call::PureIntrinsic);
}

namespace resnorm::door::strict {

Expr add(const Expr &a, const Expr &b) {
  return make(a.type(), Call::strict_add, a, b);
}
Expr sub(const Expr &a, const Expr &b) {
  return make(a.type(), Call::strict_sub, a, b);
}
Expr mul(const Expr &a, const Expr &b) {
  return make(a.type(), Call::strict_mul, a, b);
}
Expr div(const Expr &a, const Expr &b) {
  return make(a.type(), Call::strict_div, a, b);
}

Expr eq(const Expr &a, const Expr &b) {
  return make(Halide::Bool(), Call::strict_eq, a, b);
}
Expr lt(const Expr &a, const Expr &b) {
  return make(Halide::Bool(), Call::strict_lt, a, b);
}
Expr le(const Expr &a, const Expr &b) {
  return make(Halide::Bool(), Call::strict_le, a, b);
}

Expr isNaN(const Expr &x) { return Halide::is_nan(x); }

Expr bits(const Expr &x) {
  return Halide::reinterpret(Halide::UInt(x.type().bits()), x);
}

static Expr signMask(Halide::Type type) {
  return Halide::Internal::make_const(Halide::UInt(type.bits()),
                                      uint64_t(1) << (type.bits() - 1));
}

Expr neg(const Expr &x) {
  return Halide::reinterpret(x.type(), bits(x) ^ signMask(x.type()));
}

Expr abs(const Expr &x) {
  return Halide::reinterpret(x.type(), bits(x) & ~signMask(x.type()));
}

Expr copySign(const Expr &magnitude, const Expr &sign) {
  Expr mask = signMask(sign.type());
  return Halide::reinterpret(magnitude.type(),
                             (bits(magnitude) & ~mask) | (bits(sign) & mask));
}

Expr select(const Expr &condition, const Expr &a, const Expr &b) {
  if (!a.type().is_float() || a.type().bits() >= 32)
    return Halide::select(condition, a, b);
  return Halide::reinterpret(a.type(),
                             Halide::select(condition, bits(a), bits(b)));
}

/// Made of integers: a float infinity in a narrow type is one that Halide lets
/// LLVM think impossible.
static Expr infinityBits(Halide::Type type) {
  unsigned fraction = type.is_bfloat()    ? 7
                      : type.bits() == 16 ? 10
                      : type.bits() == 32 ? 23
                                          : 52;
  uint64_t exponent = (uint64_t(1) << (type.bits() - 1 - fraction)) - 1;
  return Halide::Internal::make_const(Halide::UInt(type.bits()),
                                      exponent << fraction);
}

Expr isNaNOnBits(const Expr &x) {
  return (bits(x) & ~signMask(x.type())) > infinityBits(x.type());
}

} // namespace resnorm::door::strict
