//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Conversion/IndexArithmetic.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace resnorm;

Value resnorm::indexConstant(ImplicitLocOpBuilder &builder, int64_t value) {
  return arith::ConstantIndexOp::create(builder, value);
}

Value resnorm::indexAdd(ImplicitLocOpBuilder &builder, Value lhs, Value rhs) {
  return builder.createOrFold<arith::AddIOp>(lhs, rhs);
}

Value resnorm::indexSub(ImplicitLocOpBuilder &builder, Value lhs, Value rhs) {
  return builder.createOrFold<arith::SubIOp>(lhs, rhs);
}

Value resnorm::indexMul(ImplicitLocOpBuilder &builder, Value lhs, Value rhs) {
  return builder.createOrFold<arith::MulIOp>(lhs, rhs);
}

Value resnorm::indexDiv(ImplicitLocOpBuilder &builder, Value lhs, Value rhs) {
  return builder.createOrFold<arith::DivUIOp>(lhs, rhs);
}

Value resnorm::indexFloorDiv(ImplicitLocOpBuilder &builder, Value lhs,
                             Value rhs) {
  if (getConstantIntValue(rhs) == 1)
    return lhs;
  return builder.createOrFold<arith::FloorDivSIOp>(lhs, rhs);
}

Value resnorm::indexMod(ImplicitLocOpBuilder &builder, Value lhs, Value rhs) {
  return builder.createOrFold<arith::RemUIOp>(lhs, rhs);
}

Value resnorm::indexMin(ImplicitLocOpBuilder &builder, Value lhs, Value rhs) {
  return builder.createOrFold<arith::MinSIOp>(lhs, rhs);
}

Value resnorm::indexMax(ImplicitLocOpBuilder &builder, Value lhs, Value rhs) {
  return builder.createOrFold<arith::MaxSIOp>(lhs, rhs);
}

Value resnorm::indexClamp(ImplicitLocOpBuilder &builder, Value index,
                          Value extent) {
  Value zero = indexConstant(builder, 0);
  Value last = indexSub(builder, extent, indexConstant(builder, 1));
  return indexMax(builder, indexMin(builder, index, last), zero);
}

Value resnorm::indexInBounds(ImplicitLocOpBuilder &builder, Value index,
                             Value extent) {
  Value zero = indexConstant(builder, 0);
  using enum arith::CmpIPredicate;
  Value low = arith::CmpIOp::create(builder, sge, index, zero);
  Value high = arith::CmpIOp::create(builder, slt, index, extent);
  return arith::AndIOp::create(builder, low, high);
}

Value resnorm::indexValue(ImplicitLocOpBuilder &builder, OpFoldResult value) {
  return getValueOrCreateConstantIndexOp(builder, builder.getLoc(), value);
}

/// True if the expression cannot be negative where no dim is.
static bool isNonNegative(AffineExpr expr) {
  switch (expr.getKind()) {
  case AffineExprKind::DimId:
  case AffineExprKind::Mod:
    return true;
  case AffineExprKind::Constant:
    return cast<AffineConstantExpr>(expr).getValue() >= 0;
  case AffineExprKind::SymbolId:
    return false;
  case AffineExprKind::Add:
  case AffineExprKind::Mul:
  case AffineExprKind::FloorDiv:
  case AffineExprKind::CeilDiv: {
    auto binary = cast<AffineBinaryOpExpr>(expr);
    return isNonNegative(binary.getLHS()) && isNonNegative(binary.getRHS());
  }
  }
  return false;
}

/// lhs mod rhs as affine means it: in [0, rhs), whatever the sign of lhs.
static Value emitMod(ImplicitLocOpBuilder &builder, AffineExpr lhsExpr,
                     Value lhs, Value rhs) {
  if (isNonNegative(lhsExpr))
    return indexMod(builder, lhs, rhs);
  Value quotient = indexFloorDiv(builder, lhs, rhs);
  return indexSub(builder, lhs, indexMul(builder, quotient, rhs));
}

Value resnorm::emitAffine(ImplicitLocOpBuilder &builder, AffineExpr expr,
                          ValueRange dims, ValueRange symbols) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return dims[dim.getPosition()];
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expr))
    return symbols[symbol.getPosition()];
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return indexConstant(builder, constant.getValue());

  auto binary = cast<AffineBinaryOpExpr>(expr);
  Value lhs = emitAffine(builder, binary.getLHS(), dims, symbols);
  Value rhs = emitAffine(builder, binary.getRHS(), dims, symbols);
  switch (expr.getKind()) {
  case AffineExprKind::Add:
    return indexAdd(builder, lhs, rhs);
  case AffineExprKind::Mul:
    return indexMul(builder, lhs, rhs);
  case AffineExprKind::FloorDiv:
    return isNonNegative(binary.getLHS()) ? indexDiv(builder, lhs, rhs)
                                          : indexFloorDiv(builder, lhs, rhs);
  case AffineExprKind::CeilDiv: {
    Value less = indexSub(builder, rhs, indexConstant(builder, 1));
    return indexFloorDiv(builder, indexAdd(builder, lhs, less), rhs);
  }
  default:
    return emitMod(builder, binary.getLHS(), lhs, rhs);
  }
}

SmallVector<Value> resnorm::emitAffine(ImplicitLocOpBuilder &builder,
                                       AffineMap map, ValueRange dims,
                                       ValueRange symbols) {
  return llvm::map_to_vector(map.getResults(), [&](AffineExpr expr) {
    return emitAffine(builder, expr, dims, symbols);
  });
}
