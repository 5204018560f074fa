//===- Casts.cpp - Conversions between element types to Halide ------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExpressionTranslator.h"
#include "FloatSemantics.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/TypeSwitch.h"

using Halide::Expr;
using namespace mlir;
using namespace resnorm::door;

static Expr signExtend(Halide::Type type, const Expr &x) {
  return x.type().is_bool() ? -Halide::cast(type, x) : Halide::cast(type, x);
}

static Expr zeroExtend(Halide::Type type, const Expr &x) {
  if (x.type().is_bool())
    return Halide::cast(type, x);
  return Halide::cast(type, Halide::cast(Halide::UInt(x.type().bits()), x));
}

static Expr truncate(Halide::Type type, const Expr &x) {
  if (type.is_bool())
    return (x & Halide::cast(x.type(), 1)) != Halide::cast(x.type(), 0);
  return Halide::cast(type, x);
}

static Expr castIndex(Halide::Type type, const Expr &x, bool isSigned) {
  if (type.bits() < x.type().bits())
    return truncate(type, x);
  return isSigned ? signExtend(type, x) : zeroExtend(type, x);
}

static Expr toInteger(Halide::Type type, const Expr &x, bool isSigned) {
  if (type.is_bool())
    return Halide::cast(Halide::Int(32), widen(x)) != 0;
  Halide::Type via = isSigned ? type : Halide::UInt(type.bits());
  return Halide::cast(type, Halide::cast(via, widen(x)));
}

static Expr toFloat(Halide::Type type, const Expr &x) {
  if (type.bits() >= 32)
    return Halide::cast(type, x);
  return narrow(Halide::cast(Halide::Float(32), x), type);
}

Expr ExpressionTranslator::translateCast(Operation *op) {
  Halide::Type type = *getHalideType(op->getResult(0).getType());
  if (op->getNumOperands() != 1)
    return Expr();
  Expr x = operand(op, 0);
  return TypeSwitch<Operation *, Expr>(op)
      .Case([&](arith::ExtSIOp) { return signExtend(type, x); })
      .Case([&](arith::ExtUIOp) { return zeroExtend(type, x); })
      .Case([&](arith::TruncIOp) { return truncate(type, x); })
      .Case([&](arith::IndexCastOp) { return castIndex(type, x, true); })
      .Case([&](arith::IndexCastUIOp) { return castIndex(type, x, false); })
      .Case([&](arith::SIToFPOp) {
        return toFloat(
            type,
            signExtend(x.type().is_bool() ? Halide::Int(32) : x.type(), x));
      })
      .Case([&](arith::UIToFPOp) {
        return toFloat(type, zeroExtend(x.type().is_bool()
                                            ? Halide::Int(32)
                                            : Halide::UInt(x.type().bits()),
                                        x));
      })
      .Case([&](arith::FPToSIOp) { return toInteger(type, x, true); })
      .Case([&](arith::FPToUIOp) { return toInteger(type, x, false); })
      .Case([&](arith::ExtFOp) { return Halide::cast(type, widen(x)); })
      .Case([&](arith::TruncFOp) { return narrow(x, type); })
      .Case([&](arith::BitcastOp) { return Halide::reinterpret(type, x); })
      .Default([](Operation *) { return Expr(); });
}
