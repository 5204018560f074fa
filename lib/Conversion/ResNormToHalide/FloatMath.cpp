//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FloatMath.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace resnorm;

template <typename OpTy>
static Value createRelaxed(FuncGraphBuilder &graph,
                           ImplicitLocOpBuilder &builder, Value a, Value b,
                           bool combinesSum = false) {
  auto op = OpTy::create(builder, a, b);
  graph.relax(op, combinesSum);
  return op;
}

Value FloatMath::add(Value a, Value b) {
  return createRelaxed<arith::AddFOp>(graph, builder, a, b);
}

Value FloatMath::sub(Value a, Value b) {
  return createRelaxed<arith::SubFOp>(graph, builder, a, b);
}

Value FloatMath::mul(Value a, Value b) {
  return createRelaxed<arith::MulFOp>(graph, builder, a, b);
}

Value FloatMath::div(Value a, Value b) {
  return createRelaxed<arith::DivFOp>(graph, builder, a, b);
}

Value FloatMath::accumulate(Value sum, Value term) {
  return createRelaxed<arith::AddFOp>(graph, builder, sum, term,
                                      /*combinesSum=*/true);
}

Value FloatMath::constant(double value, Type type) {
  return arith::ConstantOp::create(builder, builder.getFloatAttr(type, value));
}

Value FloatMath::convert(Value value, Type type) {
  unsigned from = value.getType().getIntOrFloatBitWidth();
  unsigned to = type.getIntOrFloatBitWidth();
  if (value.getType() == type)
    return value;
  if (from < to)
    return arith::ExtFOp::create(builder, type, value);
  // f16 and bf16: neither holds the other.
  if (from == to)
    value = arith::ExtFOp::create(builder, builder.getF32Type(), value);
  return arith::TruncFOp::create(builder, type, value);
}

FloatType resnorm::getWideType(ArrayRef<Value> tensors) {
  MLIRContext *context = tensors.front().getContext();
  for (Value tensor : tensors)
    if (tensor && getElementTypeOrSelf(tensor).isF64())
      return Float64Type::get(context);
  return Float32Type::get(context);
}
