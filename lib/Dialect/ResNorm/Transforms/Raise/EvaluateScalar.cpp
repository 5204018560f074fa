//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Scalars: what a region computes of its block arguments.
//
//===----------------------------------------------------------------------===//

#include "Evaluator.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/TypeSwitch.h"
#include <cmath>
#include <cstdio>
#include <cstdlib>

using namespace mlir;
using namespace resnorm::raise;

double resnorm::raise::cleanConstant(FloatAttr attr) {
  double value = attr.getValueAsDouble();
  if (!attr.getType().isF32() || !std::isfinite(value))
    return value;
  // The shortest decimal that is this float: 1.0e-5, not 9.99999974e-06.
  for (int digits = 1; digits <= 9; ++digits) {
    char text[32];
    std::snprintf(text, sizeof(text), "%.*g", digits, value);
    if (std::strtof(text, nullptr) != static_cast<float>(value))
      continue;
    // A reciprocal of a count needs all the digits of a float: 1/72.
    double reciprocal = 1 / value, count = std::nearbyint(reciprocal);
    if (digits >= 7 && count > 1 && count < (1 << 24) &&
        closeTo(reciprocal, count, 1.2e-7))
      return 1 / count;
    return std::strtod(text, nullptr);
  }
  return value;
}

Expr Evaluator::number(Attribute attribute) {
  if (auto real = dyn_cast<FloatAttr>(attribute))
    return exprs.constant(cleanConstant(real));
  auto integer = dyn_cast<IntegerAttr>(attribute);
  if (!integer)
    return nullptr;
  // A truth value is 0 or 1; which number a sign bit makes is up to its user.
  const APInt &value = integer.getValue();
  if (value.getBitWidth() == 1)
    return exprs.constant(value.getZExtValue());
  return exprs.constant(value.getSExtValue());
}

/// The outcome of a comparison of two numbers, neither of them NaN.
static bool compareNumbers(arith::CmpFPredicate predicate, double a, double b) {
  switch (predicate) {
  case arith::CmpFPredicate::AlwaysFalse:
  case arith::CmpFPredicate::UNO:
    return false;
  case arith::CmpFPredicate::AlwaysTrue:
  case arith::CmpFPredicate::ORD:
    return true;
  case arith::CmpFPredicate::OEQ:
  case arith::CmpFPredicate::UEQ:
    return a == b;
  case arith::CmpFPredicate::ONE:
  case arith::CmpFPredicate::UNE:
    return a != b;
  case arith::CmpFPredicate::OGT:
  case arith::CmpFPredicate::UGT:
    return a > b;
  case arith::CmpFPredicate::OGE:
  case arith::CmpFPredicate::UGE:
    return a >= b;
  case arith::CmpFPredicate::OLT:
  case arith::CmpFPredicate::ULT:
    return a < b;
  case arith::CmpFPredicate::OLE:
  case arith::CmpFPredicate::ULE:
    return a <= b;
  }
  llvm_unreachable("all predicates are covered");
}

Expr Evaluator::scalar(Value value, Scope &scope) {
  if (Expr known = scope.values.lookup(value))
    return known;
  Expr result = scalarUncached(value, scope);
  scope.values[value] = result;
  return result;
}

Expr Evaluator::scalarUncached(Value value, Scope &scope) {
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    if (!scope.op || argument.getOwner() != scope.op.getBlock())
      return exprs.leaf(value, {});
    OpOperand *operand = scope.op.getMatchingOpOperand(argument);
    if (!isa<RankedTensorType>(operand->get().getType()))
      return scalar(operand->get(), scope);
    AffineMap map = scope.op.getMatchingIndexingMap(operand);
    Coords coords;
    for (AffineExpr expr : map.getResults()) {
      if (auto dim = dyn_cast<AffineDimExpr>(expr))
        coords.push_back(scope.loops[dim.getPosition()]);
      else if (isa<AffineConstantExpr>(expr))
        coords.push_back(expr);
      else
        return exprs.leaf(value, scope.loops);
    }
    return evaluate(operand->get(), coords);
  }
  Operation *op = value.getDefiningOp();
  bool isInside = scope.op && scope.op->isAncestor(op);
  if (Expr result = scalarOp(op, scope))
    return result;
  return exprs.leaf(value,
                    isInside ? ArrayRef(scope.loops) : ArrayRef<AffineExpr>());
}

/// The name of a function of its operands alone: what is not an operand of `op`
/// is part of the name, but for fast-math flags.
static std::string functionName(Operation *op) {
  std::string name = op->getName().getStringRef().str();
  llvm::raw_string_ostream stream(name);
  for (NamedAttribute attribute : op->getAttrDictionary())
    if (attribute.getName() != "fastmath")
      stream << ' ' << attribute.getName() << '=' << attribute.getValue();
  stream << ' ' << op->getResult(0).getType();
  return name;
}

/// True if the result of `op` is exact, whatever its type.
static bool isExact(Operation *op) {
  return isa<arith::ConstantOp, arith::NegFOp, arith::MaximumFOp,
             arith::MaxNumFOp, arith::MinimumFOp, arith::MinNumFOp,
             arith::ExtFOp, arith::SelectOp, math::AbsFOp, tensor::ExtractOp>(
      op);
}

Expr Evaluator::scalarOp(Operation *op, Scope &scope) {
  if (op->getNumResults() != 1)
    return nullptr;
  auto arg = [&](unsigned i) { return scalar(op->getOperand(i), scope); };
  auto minusOne = [&](Expr e) { return exprs.scale(e, -1); };
  auto power = [&](Expr base, Expr exponent) -> Expr {
    if (std::optional<double> number = exponent->asConstant())
      return exprs.power(base, *number);
    return exprs.function("pow", {base, exponent});
  };
  auto result =
      llvm::TypeSwitch<Operation *, Expr>(op)
          .Case([&](arith::ConstantOp constant) {
            return number(constant.getValue());
          })
          .Case([&](arith::CmpFOp compare) -> Expr {
            std::optional<double> a = arg(0)->asConstant();
            std::optional<double> b = arg(1)->asConstant();
            if (a && b && !std::isnan(*a) && !std::isnan(*b))
              return exprs.constant(
                  compareNumbers(compare.getPredicate(), *a, *b));
            return exprs.function(functionName(op), {arg(0), arg(1)});
          })
          .Case([&](arith::SelectOp) -> Expr {
            if (std::optional<double> condition = arg(0)->asConstant())
              return arg(*condition != 0 ? 1 : 2);
            return exprs.function(functionName(op), {arg(0), arg(1), arg(2)});
          })
          .Case<arith::AddFOp, arith::AddIOp>(
              [&](auto) { return exprs.add(arg(0), arg(1)); })
          .Case<arith::SubFOp, arith::SubIOp>(
              [&](auto) { return exprs.add(arg(0), minusOne(arg(1))); })
          .Case<arith::MulFOp, arith::MulIOp>(
              [&](auto) { return exprs.multiply(arg(0), arg(1)); })
          .Case([&](arith::DivFOp) {
            return exprs.multiply(arg(0), exprs.power(arg(1), -1));
          })
          .Case([&](math::FmaOp) {
            return exprs.add(exprs.multiply(arg(0), arg(1)), arg(2));
          })
          .Case([&](arith::NegFOp) { return minusOne(arg(0)); })
          .Case<arith::MaximumFOp, arith::MaxNumFOp>(
              [&](auto) { return exprs.maximum(arg(0), arg(1)); })
          .Case<arith::MinimumFOp, arith::MinNumFOp>([&](auto) {
            return minusOne(exprs.maximum(minusOne(arg(0)), minusOne(arg(1))));
          })
          .Case<arith::ExtFOp, arith::TruncFOp, arith::IndexCastOp>(
              [&](auto) { return arg(0); })
          .Case<arith::SIToFPOp, arith::ExtSIOp>([&](auto) -> Expr {
            return op->getOperand(0).getType().isInteger(1) ? nullptr : arg(0);
          })
          .Case<arith::UIToFPOp, arith::ExtUIOp>([&](auto) -> Expr {
            std::optional<double> value = arg(0)->asConstant();
            return value && *value < 0 ? nullptr : arg(0);
          })
          .Case([&](math::RsqrtOp) { return exprs.power(arg(0), -0.5); })
          .Case([&](math::SqrtOp) { return exprs.power(arg(0), 0.5); })
          .Case<math::PowFOp, math::FPowIOp>(
              [&](auto) { return power(arg(0), arg(1)); })
          .Case([&](math::ExpOp) { return exprs.function("exp", arg(0)); })
          .Case([&](math::ErfOp) { return exprs.function("erf", arg(0)); })
          .Case([&](math::TanhOp) { return exprs.function("tanh", arg(0)); })
          .Case([&](tensor::DimOp dim) -> Expr {
            std::optional<int64_t> number = dim.getConstantIndex();
            if (!number || !isa<RankedTensorType>(dim.getSource().getType()))
              return nullptr;
            return extent(dim.getSource(), *number);
          })
          .Case([&](tensor::ExtractOp extract) -> Expr {
            Coords coords;
            for (Value position : extract.getIndices()) {
              AffineExpr coord = index(position, scope);
              if (!coord)
                return nullptr;
              coords.push_back(coord);
            }
            return evaluate(extract.getTensor(), coords);
          })
          .Default([&](Operation *) -> Expr {
            bool isFunction = op->getNumRegions() == 0 && isPure(op) &&
                              op->getNumOperands() > 0 &&
                              llvm::all_of(op->getOperandTypes(), [](Type t) {
                                return t.isIntOrIndexOrFloat();
                              });
            if (!isFunction)
              return nullptr;
            SmallVector<Expr> args;
            for (unsigned i = 0; i < op->getNumOperands(); ++i)
              args.push_back(arg(i));
            return exprs.function(functionName(op), args);
          });
  auto type = dyn_cast<FloatType>(op->getResult(0).getType());
  if (result && type && type.getWidth() < 32 && !isExact(op))
    return exprs.round(type, result);
  return result;
}
