//===- MathOps.cpp - Math functions to Halide -----------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExpressionTranslator.h"
#include "FloatSemantics.h"
#include "Strict.h"
#include "Transcendentals.h"

#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/ADT/TypeSwitch.h"

using Halide::Expr;
using namespace mlir;
using namespace resnorm::door;

static Expr constant(const Expr &like, double value) {
  return Halide::Internal::make_const(like.type(), value);
}

/// A function of the C library, a call for each lane.
static Expr callLibrary(const char *name, std::vector<Expr> arguments) {
  Halide::Type type = arguments.front().type();
  std::string symbol = name;
  if (type.bits() == 32)
    symbol += 'f';
  return Halide::Internal::Call::make(type, symbol, arguments,
                                      Halide::Internal::Call::PureExtern);
}

/// The vector form where there is one for f32, the C library for f64.
static Expr choose(const Expr &x, Expr (*vectorForm)(const Expr &),
                   const char *name) {
  return x.type().bits() == 32 ? vectorForm(x) : callLibrary(name, {x});
}

/// Nearest integer, ties away from zero. The addend is the largest number below
/// one half: with one half itself, 0.49999997 would round up.
static Expr roundAway(const Expr &x) {
  Expr half =
      constant(x, x.type().bits() == 32 ? 0x1.fffffep-2 : 0x1.fffffffffffffp-2);
  Expr rounded = Halide::trunc(strict::add(x, strict::copySign(half, x)));
  return strict::copySign(rounded, x);
}

/// a * b + c rounded once; f32 products are exact in f64.
static Expr fusedMultiplyAdd(const Expr &a, const Expr &b, const Expr &c) {
  if (a.type().bits() == 64)
    return callLibrary("fma", {a, b, c});
  Halide::Type wide = Halide::Float(64);
  return Halide::cast(a.type(), strict::add(strict::mul(Halide::cast(wide, a),
                                                        Halide::cast(wide, b)),
                                            Halide::cast(wide, c)));
}

static Expr power(const Expr &x, uint64_t n) {
  if (n == 0)
    return constant(x, 1);
  Expr half = power(x, n / 2);
  Expr square = n < 2 ? half : strict::mul(half, half);
  if (n % 2 == 0)
    return square;
  return n == 1 ? x : strict::mul(square, x);
}

/// x^n for a small constant n by products; undefined where n is something else.
static Expr constantPower(const Expr &x, double n) {
  if (n == 0.5)
    return Halide::sqrt(x);
  if (n == -0.5)
    return strict::div(constant(x, 1), Halide::sqrt(x));
  if (n != std::trunc(n) || std::abs(n) > 16)
    return Expr();
  Expr result = power(x, static_cast<uint64_t>(std::abs(n)));
  return n < 0 ? strict::div(constant(x, 1), result) : result;
}

static Expr translatePower(const Expr &x, const Expr &exponent) {
  if (auto *number = exponent.as<Halide::Internal::FloatImm>())
    if (Expr result = constantPower(x, number->value); result.defined())
      return result;
  if (std::optional<int64_t> number = Halide::Internal::as_const_int(exponent))
    if (Expr result = constantPower(x, static_cast<double>(*number));
        result.defined())
      return result;
  return callLibrary("pow", {x, Halide::cast(x.type(), exponent)});
}

static Expr translateExponential(Operation *op, const Expr &x) {
  return TypeSwitch<Operation *, Expr>(op)
      .Case([&](math::ExpOp) { return choose(x, makeExp, "exp"); })
      .Case([&](math::Exp2Op) { return choose(x, makeExp2, "exp2"); })
      .Case([&](math::ExpM1Op) { return choose(x, makeExpM1, "expm1"); })
      .Case([&](math::LogOp) { return choose(x, makeLog, "log"); })
      .Case([&](math::Log2Op) { return choose(x, makeLog2, "log2"); })
      .Case([&](math::Log10Op) { return callLibrary("log10", {x}); })
      .Case([&](math::Log1pOp) { return choose(x, makeLog1P, "log1p"); })
      .Case([&](math::TanhOp) { return choose(x, makeTanh, "tanh"); })
      .Case([&](math::ErfOp) { return choose(x, makeErf, "erf"); })
      .Case([&](math::ErfcOp) { return callLibrary("erfc", {x}); })
      .Default([](Operation *) { return Expr(); });
}

static Expr translateTrigonometric(Operation *op, const Expr &x) {
  const char *name = TypeSwitch<Operation *, const char *>(op)
                         .Case([](math::SinOp) { return "sin"; })
                         .Case([](math::CosOp) { return "cos"; })
                         .Case([](math::TanOp) { return "tan"; })
                         .Case([](math::AsinOp) { return "asin"; })
                         .Case([](math::AcosOp) { return "acos"; })
                         .Case([](math::AtanOp) { return "atan"; })
                         .Case([](math::SinhOp) { return "sinh"; })
                         .Case([](math::CoshOp) { return "cosh"; })
                         .Case([](math::AsinhOp) { return "asinh"; })
                         .Case([](math::AcoshOp) { return "acosh"; })
                         .Case([](math::AtanhOp) { return "atanh"; })
                         .Case([](math::CbrtOp) { return "cbrt"; })
                         .Default([](Operation *) { return nullptr; });
  return name ? callLibrary(name, {x}) : Expr();
}

static Expr translateRounding(Operation *op, const Expr &x) {
  return TypeSwitch<Operation *, Expr>(op)
      .Case([&](math::SqrtOp) { return Halide::sqrt(x); })
      .Case([&](math::RsqrtOp) {
        return strict::div(constant(x, 1), Halide::sqrt(x));
      })
      .Case([&](math::AbsFOp) { return strict::abs(x); })
      .Case([&](math::FloorOp) { return Halide::floor(x); })
      .Case([&](math::CeilOp) { return Halide::ceil(x); })
      .Case([&](math::TruncOp) { return Halide::trunc(x); })
      .Case([&](math::RoundEvenOp) { return Halide::round(x); })
      .Case([&](math::RoundOp) { return roundAway(x); })
      .Default([](Operation *) { return Expr(); });
}

static Expr translateClass(Operation *op, const Expr &x) {
  Expr magnitude = strict::bits(strict::abs(x));
  Expr infinity = strict::bits(constant(x, INFINITY));
  return TypeSwitch<Operation *, Expr>(op)
      .Case([&](math::IsNaNOp) { return magnitude > infinity; })
      .Case([&](math::IsInfOp) { return magnitude == infinity; })
      .Case([&](math::IsFiniteOp) { return magnitude < infinity; })
      .Case([&](math::IsNormalOp) {
        double smallest = x.type().bits() == 64 ? 0x1p-1022 : 0x1p-126;
        return magnitude < infinity &&
               magnitude >= strict::bits(constant(x, smallest));
      })
      .Default([](Operation *) { return Expr(); });
}

Expr ExpressionTranslator::translateMath(Operation *op) {
  if (op->getNumOperands() == 0 || !isa<FloatType>(op->getOperand(0).getType()))
    return Expr();
  Expr x = widen(operand(op, 0));
  if (op->getResult(0).getType().isInteger(1))
    return translateClass(op, x);
  Expr result = TypeSwitch<Operation *, Expr>(op)
                    .Case<math::PowFOp, math::FPowIOp>([&](auto) {
                      return translatePower(x, widen(operand(op, 1)));
                    })
                    .Case([&](math::CopySignOp) {
                      return strict::copySign(x, widen(operand(op, 1)));
                    })
                    .Case([&](math::Atan2Op) {
                      return callLibrary("atan2", {x, widen(operand(op, 1))});
                    })
                    .Case([&](math::FmaOp) {
                      return fusedMultiplyAdd(x, widen(operand(op, 1)),
                                              widen(operand(op, 2)));
                    })
                    .Default([](Operation *) { return Expr(); });
  for (auto family :
       {translateExponential, translateTrigonometric, translateRounding})
    if (!result.defined() && op->getNumOperands() == 1)
      result = family(op, x);
  if (!result.defined())
    return Expr();
  return narrow(result, *getHalideType(op->getResult(0).getType()));
}
