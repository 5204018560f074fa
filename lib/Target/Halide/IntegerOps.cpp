//===- IntegerOps.cpp - Integer arithmetic to Halide ----------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExpressionTranslator.h"
#include "Strict.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "resnorm/Dialect/Halide/IR/Halide.h"
#include "llvm/ADT/TypeSwitch.h"

using Halide::Expr;
using namespace mlir;
using namespace resnorm;
using namespace resnorm::door;

static Expr asUnsigned(const Expr &x) {
  if (x.type().is_bool())
    return x;
  return Halide::cast(Halide::UInt(x.type().bits()), x);
}

static Expr zero(Halide::Type type) {
  return Halide::Internal::make_zero(type);
}

/// True where an update adds to, or multiplies, what its func had.
static bool isAccumulation(Operation *op) {
  auto update = dyn_cast<halide::UpdateOp>(op->getParentOp());
  return update && llvm::any_of(op->getOperands(), [&](Value operand) {
           auto apply = operand.getDefiningOp<halide::ApplyOp>();
           return apply && apply.getFunc() == update.getFunc();
         });
}

/// Halide takes signed overflow of 32 and 64 bits to be undefined; MLIR wraps.
/// Coordinates stay signed: bounds inference needs to read them, and they
/// cannot overflow in a buffer of less than 2^31 elements. So do accumulations,
/// which Halide would not recognize otherwise; what it makes of them wraps.
template <typename F>
static Expr wrapping(Value result, const Expr &a, const Expr &b, F compute) {
  if (result.getType().isIndex() || a.type().bits() < 32 ||
      isAccumulation(result.getDefiningOp()))
    return compute(a, b);
  return Halide::cast(a.type(), compute(asUnsigned(a), asUnsigned(b)));
}

template <typename F>
static Expr unsignedOp(const Expr &a, const Expr &b, F compute) {
  return Halide::cast(a.type(), compute(asUnsigned(a), asUnsigned(b)));
}

/// Halide's division leaves a remainder that is not negative. For a positive
/// divisor, the only kind that bounds inference follows, that is the floor.
static Expr floorDivide(const Expr &a, const Expr &b) {
  if (Halide::Internal::is_positive_const(b))
    return a / b;
  return a / b - Halide::select(b < 0 && a % b != 0, Expr(1), Expr(0));
}

static Expr ceilDivide(const Expr &a, const Expr &b) {
  return a / b + Halide::select(b > 0 && a % b != 0, Expr(1), Expr(0));
}

static Expr convert(Halide::Type type,
                    Expr (*divide)(const Expr &, const Expr &), const Expr &a,
                    const Expr &b) {
  return Halide::cast(type, divide(a, b));
}

/// `b`, or 1 where dividing `a` by it traps. MLIR leaves those divisions
/// undefined, but the lanes of a tail that no one asked for divide too.
static Expr withoutTraps(const Expr &a, const Expr &b) {
  if (Halide::Internal::is_const(b) && !Halide::Internal::is_const_zero(b) &&
      !Halide::Internal::is_negative_const(b))
    return b;
  Expr overflows = b == Halide::cast(b.type(), -1) && a == a.type().min();
  return Halide::select(b == 0 || overflows, Halide::cast(b.type(), 1), b);
}

static Expr compare(arith::CmpIPredicate predicate, const Expr &a,
                    const Expr &b) {
  using enum arith::CmpIPredicate;
  // Signed order on one bit: true is -1.
  bool isBool = a.type().is_bool();
  Expr sa = isBool ? Halide::cast(Halide::Int(8), a) * -1 : a;
  Expr sb = isBool ? Halide::cast(Halide::Int(8), b) * -1 : b;
  Expr ua = isBool ? Halide::cast(Halide::UInt(8), a) : asUnsigned(a);
  Expr ub = isBool ? Halide::cast(Halide::UInt(8), b) : asUnsigned(b);
  switch (predicate) {
  case eq:
    return ua == ub;
  case ne:
    return ua != ub;
  case slt:
    return sa < sb;
  case sle:
    return sa <= sb;
  case sgt:
    return sa > sb;
  case sge:
    return sa >= sb;
  case ult:
    return ua < ub;
  case ule:
    return ua <= ub;
  case ugt:
    return ua > ub;
  case uge:
    return ua >= ub;
  }
  llvm_unreachable("all predicates are above");
}

/// Logic and arithmetic on i1.
static Expr translateBool(Operation *op, const Expr &a, const Expr &b) {
  return TypeSwitch<Operation *, Expr>(op)
      .Case<arith::AndIOp, arith::MulIOp, arith::MinUIOp, arith::MaxSIOp>(
          [&](auto) { return a && b; })
      .Case<arith::OrIOp, arith::MaxUIOp, arith::MinSIOp>(
          [&](auto) { return a || b; })
      .Case<arith::XOrIOp, arith::AddIOp, arith::SubIOp>(
          [&](auto) { return a != b; })
      .Default([](Operation *) { return Expr(); });
}

static Expr translateBinary(Operation *op, const Expr &a, const Expr &b) {
  Value result = op->getResult(0);
  bool isIndex = result.getType().isIndex();
  return TypeSwitch<Operation *, Expr>(op)
      .Case([&](arith::AddIOp) {
        return wrapping(result, a, b, [](Expr x, Expr y) { return x + y; });
      })
      .Case([&](arith::SubIOp) {
        return wrapping(result, a, b, [](Expr x, Expr y) { return x - y; });
      })
      .Case([&](arith::MulIOp) {
        return wrapping(result, a, b, [](Expr x, Expr y) { return x * y; });
      })
      .Case([&](arith::AndIOp) { return a & b; })
      .Case([&](arith::OrIOp) { return a | b; })
      .Case([&](arith::XOrIOp) { return a ^ b; })
      .Case([&](arith::DivSIOp) {
        return Halide::div_round_to_zero(a, withoutTraps(a, b));
      })
      .Case([&](arith::RemSIOp) {
        return Halide::mod_round_to_zero(a, withoutTraps(a, b));
      })
      .Case([&](arith::FloorDivSIOp) {
        return convert(a.type(), floorDivide, a, b);
      })
      .Case([&](arith::CeilDivSIOp) {
        return convert(a.type(), ceilDivide, a, b);
      })
      // An unsigned coordinate is one that is not negative.
      .Case([&](arith::DivUIOp) {
        return isIndex ? a / b
                       : unsignedOp(a, b, [](Expr x, Expr y) { return x / y; });
      })
      .Case([&](arith::CeilDivUIOp) {
        auto divide = [](Expr x, Expr y) {
          return x / y + Halide::select(x % y != 0, Halide::cast(x.type(), 1),
                                        Halide::cast(x.type(), 0));
        };
        return isIndex ? (a + b - 1) / b : unsignedOp(a, b, divide);
      })
      .Case([&](arith::RemUIOp) {
        return isIndex ? a % b
                       : unsignedOp(a, b, [](Expr x, Expr y) { return x % y; });
      })
      .Case([&](arith::MaxSIOp) { return Halide::max(a, b); })
      .Case([&](arith::MinSIOp) { return Halide::min(a, b); })
      .Case([&](arith::MaxUIOp) {
        return unsignedOp(a, b,
                          [](Expr x, Expr y) { return Halide::max(x, y); });
      })
      .Case([&](arith::MinUIOp) {
        return unsignedOp(a, b,
                          [](Expr x, Expr y) { return Halide::min(x, y); });
      })
      .Case([&](arith::ShLIOp) {
        return unsignedOp(a, b, [](Expr x, Expr y) { return x << y; });
      })
      .Case([&](arith::ShRUIOp) {
        return unsignedOp(a, b, [](Expr x, Expr y) { return x >> y; });
      })
      .Case([&](arith::ShRSIOp) { return a >> asUnsigned(b); })
      .Default([](Operation *) { return Expr(); });
}

/// x to an integer power; negative powers of anything but 1 and -1 are 0, as
/// integer division would have it.
static Expr raise(Value result, const Expr &x, const Expr &n) {
  std::optional<int64_t> power = Halide::Internal::as_const_int(n);
  if (!power || *power < 0 || *power > 64)
    return Expr();
  Expr value = Halide::cast(x.type(), 1);
  for (int64_t i = 0; i < *power; ++i)
    value = wrapping(result, value, x, [](Expr a, Expr b) { return a * b; });
  return value;
}

static Expr translateUnary(Operation *op, const Expr &x) {
  Halide::Type type = x.type();
  return TypeSwitch<Operation *, Expr>(op)
      .Case([&](math::AbsIOp) {
        return Halide::cast(
            type, Halide::select(x < zero(type),
                                 zero(asUnsigned(x).type()) - asUnsigned(x),
                                 asUnsigned(x)));
      })
      .Case([&](math::CountLeadingZerosOp) {
        return Halide::cast(type, Halide::count_leading_zeros(asUnsigned(x)));
      })
      .Case([&](math::CountTrailingZerosOp) {
        return Halide::cast(type, Halide::count_trailing_zeros(asUnsigned(x)));
      })
      .Case([&](math::CtPopOp) {
        return Halide::cast(type, Halide::popcount(asUnsigned(x)));
      })
      .Default([](Operation *) { return Expr(); });
}

Expr ExpressionTranslator::translateInteger(Operation *op) {
  if (auto select = dyn_cast<arith::SelectOp>(op))
    return strict::select(operand(op, 0), operand(op, 1), operand(op, 2));
  if (auto comparison = dyn_cast<arith::CmpIOp>(op))
    return compare(comparison.getPredicate(), operand(op, 0), operand(op, 1));
  if (auto power = dyn_cast<math::IPowIOp>(op))
    return raise(power.getResult(), operand(op, 0), operand(op, 1));
  if (!op->getResult(0).getType().isIntOrIndex() || op->getNumOperands() == 0 ||
      op->getOperand(0).getType() != op->getResult(0).getType())
    return Expr();
  if (op->getNumOperands() == 1)
    return translateUnary(op, operand(op, 0));
  if (op->getNumOperands() != 2)
    return Expr();
  Expr a = operand(op, 0), b = operand(op, 1);
  return a.type().is_bool() ? translateBool(op, a, b)
                            : translateBinary(op, a, b);
}
