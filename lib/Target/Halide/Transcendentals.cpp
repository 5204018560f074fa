//===- Transcendentals.cpp - Elementary functions that vectorize ----------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// The shape of each function: bring the argument into a small interval with
// exact operations, evaluate a polynomial there with operations that may be
// contracted and reordered (everything in it is finite), put the exponent back
// exactly, and choose the answer for what was no number at the end.
//
// The polynomials are minimax fits over the stated intervals.
//
//===----------------------------------------------------------------------===//

#include "Transcendentals.h"
#include "Strict.h"

#include <initializer_list>
#include <vector>

using Halide::Expr;
using namespace resnorm::door;

static Expr f32(double value) {
  return Halide::Internal::make_const(Halide::Float(32), value);
}

/// c[0] + c[1] x + c[2] x^2 + ...
static Expr polynomial(const Expr &x, std::initializer_list<double> c) {
  std::vector<double> reversed(std::rbegin(c), std::rend(c));
  Expr result = f32(reversed.front());
  for (size_t i = 1; i < reversed.size(); ++i)
    result = result * x + f32(reversed[i]);
  return result;
}

/// x within [low, high]; NaN becomes low.
static Expr clampNumber(const Expr &x, double low, double high) {
  Expr atLeast = Halide::select(strict::lt(f32(low), x), x, f32(low));
  return Halide::select(strict::lt(atLeast, f32(high)), atLeast, f32(high));
}

static Expr orNaN(const Expr &x, const Expr &result) {
  return Halide::select(strict::isNaNOnBits(x), x, result);
}

/// 2^k for an integer k in [-126, 127].
static Expr powerOfTwo(const Expr &k) {
  return Halide::reinterpret(Halide::Float(32), (k + 127) << 23);
}

/// x * 2^k for k in [-252, 254], rounded once.
static Expr scale(const Expr &x, const Expr &k) {
  Expr half = k >> 1;
  return strict::mul(strict::mul(x, powerOfTwo(half)), powerOfTwo(k - half));
}

namespace {
/// x = k ln 2 + r with |r| <= ln(2)/2.
struct Reduced {
  Expr k, r;
};
} // namespace

static Reduced reduce(const Expr &x) {
  Expr k = Halide::round(strict::mul(x, f32(1.4426950408889634)));
  // The first part has nine bits, so its product with k is exact.
  Expr r = strict::sub(x, strict::mul(k, f32(0.693359375)));
  r = strict::sub(r, strict::mul(k, f32(-2.1219444005469058e-4)));
  return {Halide::cast(Halide::Int(32), k), r};
}

/// exp(r) - 1 for |r| <= ln(2)/2.
static Expr expM1Reduced(const Expr &r) {
  Expr q = polynomial(r, {0.5, 0.166665181517601, 0.04166620597243309,
                          0.008368954062461853, 0.0013950599823147058});
  return r * r * q + r;
}

static Expr expReduced(const Reduced &reduced) {
  return scale(strict::add(expM1Reduced(reduced.r), f32(1)), reduced.k);
}

Expr resnorm::door::makeExp(const Expr &x) {
  return orNaN(x, expReduced(reduce(clampNumber(x, -104, 89))));
}

Expr resnorm::door::makeExp2(const Expr &x) {
  Expr clamped = clampNumber(x, -151, 129);
  Expr k = Halide::round(clamped);
  Expr r = strict::mul(strict::sub(clamped, k), f32(0.6931471805599453));
  return orNaN(x, expReduced({Halide::cast(Halide::Int(32), k), r}));
}

/// exp(x) - 1 for |x| <= 80, where 2^k is a normal number.
static Expr expM1InRange(const Expr &x) {
  Reduced reduced = reduce(x);
  Expr power = powerOfTwo(reduced.k);
  return strict::add(strict::mul(power, expM1Reduced(reduced.r)),
                     strict::sub(power, f32(1)));
}

Expr resnorm::door::makeExpM1(const Expr &x) {
  Expr result = Halide::select(strict::lt(f32(20), x), makeExp(x),
                               expM1InRange(clampNumber(x, -20, 20)));
  return orNaN(x, Halide::select(strict::eq(x, f32(0)), x, result));
}

namespace {
/// x = m 2^e with m in [sqrt(1/2), sqrt(2)); f = m - 1.
struct Split {
  Expr e, f;
};
} // namespace

static Split splitExponent(const Expr &x) {
  Expr isSmall = strict::lt(x, f32(0x1p-126));
  Expr normal = Halide::select(isSmall, strict::mul(x, f32(0x1p23)), x);
  Expr bits = Halide::reinterpret(Halide::Int(32), normal);
  Expr e = (bits - 0x3f3504f3) >> 23;
  Expr m = Halide::reinterpret(Halide::Float(32), bits - (e << 23));
  return {Halide::cast(Halide::Float(32), e + Halide::select(isSmall, -23, 0)),
          strict::sub(m, f32(1))};
}

/// log(1 + f) - f for the f of a Split.
static Expr logRest(const Expr &f) {
  Expr p = polynomial(
      f, {0.3333331048488617, -0.24999986588954926, 0.20002226531505585,
          -0.16669249534606934, 0.14218655228614807, -0.12384369969367981,
          0.11873016506433487, -0.11789695918560028, 0.06915146857500076});
  return f * f * (f * p - f32(0.5));
}

/// What a logarithm is of arguments that are not positive and finite.
static Expr orLogOfOthers(const Expr &x, const Expr &result) {
  Expr infinity = f32(INFINITY);
  Expr nan = Halide::reinterpret(
      Halide::Float(32),
      Halide::Internal::make_const(Halide::UInt(32), uint32_t(0x7fc00000)));
  // On the bits: LLVM may widen f16 as if there were no infinity.
  Expr isInfinity = strict::bits(x) == strict::bits(infinity);
  Expr finite = Halide::select(isInfinity, x, result);
  Expr positive = Halide::select(strict::lt(x, f32(0)), nan, finite);
  return orNaN(x,
               Halide::select(strict::eq(x, f32(0)), f32(-INFINITY), positive));
}

Expr resnorm::door::makeLog(const Expr &x) {
  auto [e, f] = splitExponent(x);
  Expr low =
      strict::add(logRest(f), strict::mul(e, f32(-2.1219444005469058e-4)));
  Expr result =
      strict::add(strict::mul(e, f32(0.693359375)), strict::add(f, low));
  return orLogOfOthers(x, result);
}

Expr resnorm::door::makeLog2(const Expr &x) {
  auto [e, f] = splitExponent(x);
  Expr result = strict::add(
      e, strict::mul(strict::add(f, logRest(f)), f32(1.4426950408889634)));
  return orLogOfOthers(x, result);
}

Expr resnorm::door::makeLog1P(const Expr &x) {
  // log(u) for the rounded u = 1 + x, and what the rounding lost.
  Expr u = strict::add(f32(1), x);
  Expr lost = strict::div(strict::sub(x, strict::sub(u, f32(1))), u);
  Expr isOrdinary = strict::lt(f32(0), u) && strict::lt(u, f32(INFINITY));
  Expr logarithm = makeLog(u);
  return Halide::select(isOrdinary, strict::add(logarithm, lost), logarithm);
}

Expr resnorm::door::makeTanh(const Expr &x) {
  // (exp(2|x|) - 1) / (exp(2|x|) + 1), which is 1 from |x| = 9.02 on.
  Expr e =
      expM1InRange(clampNumber(strict::mul(strict::abs(x), f32(2)), 0, 20));
  Expr result = strict::div(e, strict::add(e, f32(2)));
  return orNaN(x, strict::copySign(result, x));
}

Expr resnorm::door::makeErf(const Expr &x) {
  Expr t = clampNumber(strict::abs(x), 0, 4);
  Expr s = t * t;
  // erf(t) / t - 1 in s = t^2, for t^2 <= 0.85.
  Expr nearZero =
      t + t * polynomial(s, {0.12837916612625122, -0.37612634897232056,
                             0.11283701658248901, -0.026859698817133904,
                             0.005201705731451511, -0.0008149687782861292,
                             8.397288183914497e-05});
  // -log(erfc(t)) for t in [0.9, 4].
  Expr q = polynomial(t, {-0.00017055202624760568, 1.1294951438903809,
                          0.6333866715431213, 0.10823661834001541,
                          -0.025091497227549553, 0.004160527139902115,
                          -0.0004323030007071793, 2.0909556042170152e-05});
  Expr far = strict::sub(f32(1), expReduced(reduce(strict::neg(q))));
  Expr result = Halide::select(strict::lt(t, f32(0.92)), nearZero, far);
  return orNaN(x, strict::copySign(result, x));
}
