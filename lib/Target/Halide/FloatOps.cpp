//===- FloatOps.cpp - Float arithmetic to Halide --------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExpressionTranslator.h"
#include "FloatSemantics.h"
#include "Strict.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "resnorm/Dialect/Halide/IR/Halide.h"
#include "llvm/ADT/TypeSwitch.h"

using Halide::Expr;
using namespace mlir;
using namespace resnorm::door;

using Predicate = arith::CmpFPredicate;

/// Comparisons and order on values whose NaN LLVM may think impossible: done on
/// the bits, where it has no such thoughts.
namespace {
struct Order {
  bool onBits;

  Expr isNaN(const Expr &x) const {
    return onBits ? strict::isNaNOnBits(x) : strict::isNaN(x);
  }
  Expr lt(const Expr &a, const Expr &b) const {
    if (!onBits)
      return strict::lt(a, b);
    return !isNaN(a) && !isNaN(b) && key(a) < key(b);
  }
  Expr le(const Expr &a, const Expr &b) const {
    // Halide makes !(b < a) of a strict <=, which NaN tells apart.
    if (!onBits)
      return strict::lt(a, b) || strict::eq(a, b);
    return !isNaN(a) && !isNaN(b) && key(a) <= key(b);
  }
  Expr eq(const Expr &a, const Expr &b) const {
    if (!onBits)
      return strict::eq(a, b);
    return !isNaN(a) && !isNaN(b) && key(a) == key(b);
  }

private:
  /// A signed integer in the order of the numbers; both zeros are 0. No float
  /// arithmetic: in narrow types Halide lets LLVM think it finite.
  static Expr key(const Expr &x) {
    Halide::Type type = Halide::Int(x.type().bits());
    Expr bits = Halide::reinterpret(type, x);
    Expr magnitude = bits & type.max();
    return Halide::select(bits < 0, -magnitude, magnitude);
  }
};
} // namespace

static Expr compare(Predicate predicate, const Expr &a, const Expr &b,
                    Order order) {
  switch (predicate) {
  case Predicate::AlwaysFalse:
    return Halide::Internal::const_false();
  case Predicate::AlwaysTrue:
    return Halide::Internal::const_true();
  case Predicate::OEQ:
    return order.eq(a, b);
  case Predicate::OGT:
    return order.lt(b, a);
  case Predicate::OGE:
    return order.le(b, a);
  case Predicate::OLT:
    return order.lt(a, b);
  case Predicate::OLE:
    return order.le(a, b);
  case Predicate::ONE:
    return order.lt(a, b) || order.lt(b, a);
  case Predicate::ORD:
    return !order.isNaN(a) && !order.isNaN(b);
  case Predicate::UNO:
    return order.isNaN(a) || order.isNaN(b);
  case Predicate::UEQ:
    return !(order.lt(a, b) || order.lt(b, a));
  case Predicate::UGT:
    return !order.le(a, b);
  case Predicate::UGE:
    return !order.lt(a, b);
  case Predicate::ULT:
    return !order.le(b, a);
  case Predicate::ULE:
    return !order.lt(b, a);
  case Predicate::UNE:
    return !order.eq(a, b);
  }
  llvm_unreachable("all predicates are above");
}

/// maximumf and minimumf: NaN if either is.
static Expr propagatingMax(const Expr &a, const Expr &b, bool bIsNumber,
                           Order order) {
  // Where a is NaN nothing is below it, and a is chosen.
  Expr takeB = order.lt(a, b);
  if (!bIsNumber)
    takeB = takeB || order.isNaN(b);
  return strict::select(takeB, b, a);
}
static Expr propagatingMin(const Expr &a, const Expr &b, bool bIsNumber,
                           Order order) {
  Expr takeB = order.lt(b, a);
  if (!bIsNumber)
    takeB = takeB || order.isNaN(b);
  return strict::select(takeB, b, a);
}

/// maxnumf and minnumf: the number, where one is NaN.
static Expr numberMax(const Expr &a, const Expr &b, Order order) {
  return strict::select(order.isNaN(a) || order.lt(a, b), b, a);
}
static Expr numberMin(const Expr &a, const Expr &b, Order order) {
  return strict::select(order.isNaN(a) || order.lt(b, a), b, a);
}

static bool isNumber(Value value) {
  auto constant = value.getDefiningOp<arith::ConstantOp>();
  auto attribute =
      constant ? dyn_cast<FloatAttr>(constant.getValue()) : FloatAttr();
  return attribute && !attribute.getValue().isNaN();
}

static bool isArithmetic(Operation *op) {
  return isa<arith::AddFOp, arith::SubFOp, arith::MulFOp, arith::DivFOp,
             arith::RemFOp>(op);
}

/// On operands of f32 or f64.
static Expr translateArithmetic(Operation *op, const Expr &a, const Expr &b) {
  bool relaxed = isRelaxed(op) && a.type().bits() >= 32;
  return TypeSwitch<Operation *, Expr>(op)
      .Case([&](arith::AddFOp) { return relaxed ? a + b : strict::add(a, b); })
      .Case([&](arith::SubFOp) { return relaxed ? a - b : strict::sub(a, b); })
      .Case([&](arith::MulFOp) { return relaxed ? a * b : strict::mul(a, b); })
      .Case([&](arith::DivFOp) { return strict::div(a, b); })
      .Case([&](arith::RemFOp) {
        return Halide::Internal::Call::make(
            a.type(), a.type().bits() == 64 ? "fmod" : "fmodf", {a, b},
            Halide::Internal::Call::PureExtern);
      });
}

/// How to compare the operands of `op`. On the bits also where Halide widens
/// them, which LLVM may do as if there were no NaN, and in an update of several
/// values: Halide does not see what a strict comparison loads, and would store
/// one value before it has computed the next.
static Order getOrder(Operation *op) {
  auto update = op->getParentOfType<resnorm::halide::UpdateOp>();
  bool hasSeveralValues =
      update &&
      cast<resnorm::halide::AssignOp>(update.getBody().front().getTerminator())
              .getValues()
              .size() > 1;
  return Order{hasSeveralValues || hidesNaN(op->getOperand(0)) ||
               hidesNaN(op->getOperand(1)) ||
               op->getOperand(0).getType().getIntOrFloatBitWidth() < 32};
}

static Expr translateExtremum(Operation *op, const Expr &a, const Expr &b) {
  if (isRelaxedExtremum(op))
    return isa<arith::MaximumFOp, arith::MaxNumFOp>(op) ? Halide::max(a, b)
                                                        : Halide::min(a, b);
  Order order = getOrder(op);
  bool bIsNumber = isNumber(op->getOperand(1));
  return TypeSwitch<Operation *, Expr>(op)
      .Case([&](arith::MaximumFOp) {
        return propagatingMax(a, b, bIsNumber, order);
      })
      .Case([&](arith::MinimumFOp) {
        return propagatingMin(a, b, bIsNumber, order);
      })
      .Case([&](arith::MaxNumFOp) { return numberMax(a, b, order); })
      .Case([&](arith::MinNumFOp) { return numberMin(a, b, order); })
      .Default([](Operation *) { return Expr(); });
}

Expr ExpressionTranslator::translateFloat(Operation *op) {
  if (auto comparison = dyn_cast<arith::CmpFOp>(op))
    return compare(comparison.getPredicate(), operand(op, 0), operand(op, 1),
                   getOrder(op));
  auto resultType = dyn_cast<FloatType>(op->getResult(0).getType());
  if (!resultType)
    return Expr();
  Halide::Type type = *getHalideType(resultType);
  if (isa<arith::NegFOp>(op))
    return strict::neg(operand(op, 0));
  if (op->getNumOperands() != 2 || op->getOperand(0).getType() != resultType ||
      op->getOperand(1).getType() != resultType)
    return Expr();
  Expr a = operand(op, 0), b = operand(op, 1);
  if (!isArithmetic(op))
    return translateExtremum(op, a, b);
  return narrow(translateArithmetic(op, widen(a), widen(b)), type);
}
