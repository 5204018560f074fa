//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LinalgBuilder.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace resnorm;

void LinalgBuilder::setSpace(Value tensor) {
  space = tensor::getMixedSizes(*this, getLoc(), tensor);
}

Access LinalgBuilder::whole(Value tensor) const {
  return {tensor, llvm::to_vector(llvm::seq<int64_t>(0, space.size()))};
}

Value LinalgBuilder::createEmpty(ArrayRef<int64_t> axes, Type element) {
  SmallVector<OpFoldResult> sizes;
  for (int64_t axis : axes)
    sizes.push_back(space[axis]);
  return tensor::EmptyOp::create(*this, sizes, element);
}

Value LinalgBuilder::createGeneric(Value init, ArrayRef<int64_t> outAxes,
                                   ArrayRef<int64_t> loops,
                                   ArrayRef<Access> inputs, bool readsInit,
                                   Body body) {
  auto getMap = [&](ArrayRef<int64_t> axes) {
    SmallVector<AffineExpr> results;
    for (int64_t axis : axes)
      results.push_back(
          axis == Access::kBroadcast
              ? getAffineConstantExpr(0)
              : getAffineDimExpr(llvm::find(loops, axis) - loops.begin()));
    return AffineMap::get(loops.size(), 0, results, getContext());
  };
  SmallVector<Value> tensors;
  SmallVector<AffineMap> maps;
  for (const Access &access : inputs) {
    tensors.push_back(access.tensor);
    maps.push_back(getMap(access.axes));
  }
  maps.push_back(getMap(outAxes));
  SmallVector<utils::IteratorType> iterators;
  for (int64_t axis : loops)
    iterators.push_back(llvm::is_contained(outAxes, axis)
                            ? utils::IteratorType::parallel
                            : utils::IteratorType::reduction);
  auto buildBody = [&](OpBuilder &builder, Location loc, ValueRange arguments) {
    LinalgBuilder inner(loc, builder);
    Value value = body(inner, readsInit ? arguments : arguments.drop_back());
    linalg::YieldOp::create(inner, value);
  };
  return linalg::GenericOp::create(*this, init.getType(), tensors, init, maps,
                                   iterators, buildBody)
      .getResult(0);
}

Value LinalgBuilder::map(ArrayRef<int64_t> axes, Type element,
                         ArrayRef<Access> inputs, Body body) {
  return createGeneric(createEmpty(axes, element), axes, axes, inputs,
                       /*readsInit=*/false, body);
}

Value LinalgBuilder::reduce(ArrayRef<int64_t> keptAxes, TypedAttr initial,
                            ArrayRef<Access> inputs, Body body) {
  Value start = arith::ConstantOp::create(*this, initial);
  Value init = linalg::FillOp::create(*this, start,
                                      createEmpty(keptAxes, initial.getType()))
                   .getResult(0);
  auto loops = llvm::to_vector(llvm::seq<int64_t>(0, space.size()));
  return createGeneric(init, keptAxes, loops, inputs, /*readsInit=*/true, body);
}

Value LinalgBuilder::sum(ArrayRef<int64_t> keptAxes, ArrayRef<Access> inputs,
                         Body body) {
  auto addUp = [&](LinalgBuilder &builder, ValueRange elements) -> Value {
    Value term = builder.toFloat(body(builder, elements.drop_back()),
                                 builder.getF64Type());
    return arith::AddFOp::create(builder, elements.back(), term);
  };
  return reduce(keptAxes, getF64FloatAttr(0.0), inputs, addUp);
}

Value LinalgBuilder::countElements(ArrayRef<int64_t> axes, Type type) {
  int64_t known = 1;
  Value product;
  for (int64_t axis : axes) {
    if (std::optional<int64_t> extent = getConstantIntValue(space[axis])) {
      known *= *extent;
      continue;
    }
    auto extent = cast<Value>(space[axis]);
    product = product ? arith::MulIOp::create(*this, product, extent) : extent;
  }
  if (!product)
    return constant(static_cast<double>(known), type);
  Value factor = arith::ConstantIndexOp::create(*this, known);
  Value count = arith::MulIOp::create(*this, product, factor);
  Value integer = arith::IndexCastOp::create(*this, getI64Type(), count);
  return arith::SIToFPOp::create(*this, type, integer);
}

Value LinalgBuilder::toFloat(Value value, Type type) {
  unsigned from = value.getType().getIntOrFloatBitWidth();
  unsigned to = type.getIntOrFloatBitWidth();
  if (from < to)
    return arith::ExtFOp::create(*this, type, value);
  if (from > to)
    return arith::TruncFOp::create(*this, type, value);
  assert(value.getType() == type && "two storage types in one op");
  return value;
}

Value LinalgBuilder::constant(double value, Type type) {
  return arith::ConstantOp::create(*this, getFloatAttr(type, value));
}

Value LinalgBuilder::castShape(Value tensor, Type type) {
  if (tensor.getType() == type)
    return tensor;
  return tensor::CastOp::create(*this, type, tensor);
}
