//===- FloatSemantics.cpp - Which float ops may be rewritten --------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FloatSemantics.h"
#include "Strict.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "resnorm/Dialect/Halide/IR/Halide.h"

using Halide::Expr;
using namespace mlir;
using namespace resnorm;

static bool hasFlag(Operation *op, arith::FastMathFlags flag) {
  auto interface = dyn_cast<arith::ArithFastMathInterface>(op);
  // Conversions carry the attribute only where it was given.
  arith::FastMathFlagsAttr flags =
      interface ? interface.getFastMathFlagsAttr() : nullptr;
  return flags && arith::bitEnumContainsAll(flags.getValue(), flag);
}

bool door::isRelaxed(Operation *op) {
  if (hasFlag(op, arith::FastMathFlags::reassoc))
    return true;
  return isa<arith::MulFOp>(op) && !op->use_empty() &&
         hasFlag(op, arith::FastMathFlags::contract) &&
         llvm::all_of(op->getUsers(), [](Operation *user) {
           return isa<arith::AddFOp, arith::SubFOp>(user) &&
                  hasFlag(user, arith::FastMathFlags::reassoc);
         });
}

bool door::isRelaxedExtremum(Operation *op) {
  return isa<arith::MaximumFOp, arith::MinimumFOp, arith::MaxNumFOp,
             arith::MinNumFOp>(op) &&
         hasFlag(op, arith::FastMathFlags::nnan) &&
         op->getResult(0).getType().getIntOrFloatBitWidth() >= 32;
}

/// The values that the definitions of `func` store.
static SmallVector<Value> getDefinedValues(halide::FuncOp func) {
  SmallVector<Value> values;
  if (!func.getBody().empty())
    llvm::append_range(values,
                       func.getBody().front().getTerminator()->getOperands());
  for (halide::UpdateOp update : halide::getUpdates(func))
    llvm::append_range(
        values, cast<halide::AssignOp>(update.getBody().front().getTerminator())
                    .getValues());
  return values;
}

static bool hidesNaN(Value value, SmallPtrSetImpl<Operation *> &open) {
  Operation *op = value.getDefiningOp();
  if (!op || isa<halide::LoadOp, arith::ConstantOp>(op))
    return false;
  if (!isa<FloatType>(value.getType()) || !open.insert(op).second)
    return false;
  if (door::isRelaxed(op) || door::isRelaxedExtremum(op))
    return true;
  if (auto apply = dyn_cast<halide::ApplyOp>(op)) {
    auto pipeline = op->getParentOfType<halide::PipelineOp>();
    auto func = pipeline.lookupFunc(apply.getFunc());
    return func && llvm::any_of(getDefinedValues(func), [&](Value defined) {
             return hidesNaN(defined, open);
           });
  }
  auto hides = [&](Value operand) { return hidesNaN(operand, open); };
  if (isa<arith::AddFOp, arith::SubFOp, arith::MulFOp, arith::DivFOp>(op))
    return llvm::all_of(op->getOperands(), [&](Value operand) {
      return operand.getDefiningOp<arith::ConstantOp>() || hides(operand);
    });
  return llvm::any_of(op->getOperands(), hides);
}

bool door::hidesNaN(Value value) {
  SmallPtrSet<Operation *, 16> open;
  return ::hidesNaN(value, open);
}

Expr door::widen(const Expr &x) {
  return x.type().is_float() && x.type().bits() < 32
             ? Halide::cast(Halide::Float(32), x)
             : x;
}

/// f64 to f32, away from what is even where it is inexact: so a second rounding
/// to fewer digits gives what one would have given.
static Expr roundToOdd(const Expr &x) {
  Expr nearest = Halide::cast(Halide::Float(32), x);
  Expr back = Halide::cast(Halide::Float(64), nearest);
  Expr bits = door::strict::bits(nearest);
  Expr isLarger =
      door::strict::lt(door::strict::abs(x), door::strict::abs(back));
  Expr below = Halide::select(isLarger, bits - 1, bits);
  return Halide::reinterpret(
      Halide::Float(32),
      Halide::select(door::strict::eq(back, x), bits, below | 1));
}

Expr door::narrow(const Expr &x, Halide::Type type) {
  // Halide goes by way of f32.
  if (x.type().bits() == 64 && type.is_bfloat())
    return Halide::cast(type, roundToOdd(x));
  return x.type() == type ? x : Halide::cast(type, x);
}
