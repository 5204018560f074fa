//===- ExpressionTranslator.cpp - Scalar ops to Halide expressions --------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExpressionTranslator.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"

using Halide::Expr;
using namespace mlir;
using namespace resnorm::door;

static Expr makeFloatConstant(const APFloat &value, Halide::Type type) {
  // The bits carry over whatever the value is, NaN and Inf as well.
  uint64_t bits = value.bitcastToAPInt().getZExtValue();
  if (value.isFinite() && type.bits() >= 32)
    return Halide::Internal::make_const(type, value.convertToDouble());
  return Halide::reinterpret(
      type, Halide::Internal::make_const(Halide::UInt(type.bits()), bits));
}

Expr ExpressionTranslator::translateConstant(Operation *op) {
  auto constant = dyn_cast<arith::ConstantOp>(op);
  if (!constant)
    return Expr();
  std::optional<Halide::Type> type = getHalideType(constant.getType());
  if (!type)
    return Expr();
  if (auto value = dyn_cast<FloatAttr>(constant.getValue()))
    return makeFloatConstant(value.getValue(), *type);
  auto value = cast<IntegerAttr>(constant.getValue()).getValue();
  if (type->is_bool())
    return Halide::Internal::make_bool(value.getBoolValue());
  return Halide::Internal::make_const(*type, value.getSExtValue());
}

LogicalResult ExpressionTranslator::translate(Operation *op) {
  for (Type type : op->getResultTypes())
    if (!getHalideType(type))
      return op->emitOpError("has a result of type ")
             << type << ", which kernels cannot hold; expected index, i1, i8, "
             << "i16, i32, i64, f16, bf16, f32 or f64";
  if (op->getNumResults() == 1)
    for (auto family : {&ExpressionTranslator::translateConstant,
                        &ExpressionTranslator::translateInteger,
                        &ExpressionTranslator::translateFloat,
                        &ExpressionTranslator::translateCast,
                        &ExpressionTranslator::translateMath})
      if (Expr result = (this->*family)(op); result.defined()) {
        define(op->getResult(0), result);
        return success();
      }
  return op->emitOpError("has no counterpart in a kernel; expected an op of "
                         "arith or math on scalars");
}
