//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BatchNormParameters.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace resnorm;

BatchNormParameters::BatchNormParameters(RewriterBase &rewriter,
                                         NormOpInterface norm)
    : rewriter(rewriter), loc(norm.getLoc()), norm(norm),
      vectorType(cast<RankedTensorType>(norm.getGivenMean().getType())) {}

Value BatchNormParameters::map(ValueRange inputs, ArrayRef<AffineMap> maps,
                               Value init, BodyFn body) {
  auto type = cast<RankedTensorType>(init.getType());
  SmallVector<AffineMap> all(maps);
  all.push_back(rewriter.getMultiDimIdentityMap(type.getRank()));
  SmallVector<utils::IteratorType> loops(type.getRank(),
                                         utils::IteratorType::parallel);
  return linalg::GenericOp::create(
             rewriter, loc, type, inputs, init, all, loops,
             [&](OpBuilder &nested, Location loc, ValueRange args) {
               ImplicitLocOpBuilder builder(loc, nested);
               linalg::YieldOp::create(builder,
                                       body(builder, args.drop_back()));
             })
      .getResult(0);
}

Value BatchNormParameters::mapVectors(ValueRange inputs, BodyFn body) {
  Value init = tensor::EmptyOp::create(rewriter, loc, vectorType.getShape(),
                                       vectorType.getElementType());
  SmallVector<AffineMap> maps(inputs.size(),
                              rewriter.getMultiDimIdentityMap(1));
  return map(inputs, maps, init, body);
}

Value BatchNormParameters::createMultiplier() {
  SmallVector<Value> inputs = {norm.getGivenVariance()};
  if (norm.getScale())
    inputs.push_back(norm.getScale());
  FloatAttr epsilon = rewriter.getFloatAttr(vectorType.getElementType(),
                                            norm.getNorm().getEpsilonValue());
  return mapVectors(inputs, [&](ImplicitLocOpBuilder &builder,
                                ValueRange args) {
    Value eps = arith::ConstantOp::create(builder, epsilon);
    Value one = arith::ConstantOp::create(
        builder, builder.getFloatAttr(vectorType.getElementType(), 1.0));
    Value sum = arith::AddFOp::create(builder, args[0], eps);
    Value root = math::SqrtOp::create(builder, sum);
    return arith::DivFOp::create(builder, args.size() > 1 ? args[1] : one, root)
        .getResult();
  });
}

Value BatchNormParameters::createAddend(ArrayRef<Value> addends,
                                        Value multiplier) {
  SmallVector<Value> inputs = {norm.getGivenMean(), multiplier};
  llvm::append_range(inputs, addends);
  if (norm.getBias())
    inputs.push_back(norm.getBias());
  return mapVectors(
      inputs, [&](ImplicitLocOpBuilder &builder, ValueRange args) -> Value {
        Value shift = arith::NegFOp::create(builder, args[0]);
        for (Value addend : args.slice(2, addends.size()))
          shift = arith::AddFOp::create(builder, addend, shift);
        Value product = arith::MulFOp::create(builder, shift, args[1]);
        if (!norm.getBias())
          return product;
        return arith::AddFOp::create(builder, product, args.back());
      });
}

Value BatchNormParameters::expand(Value vector, ArrayRef<int64_t> extents) {
  if (extents.size() == 1)
    return vector;
  ReassociationIndices group = llvm::to_vector(
      llvm::seq<int64_t>(0, static_cast<int64_t>(extents.size())));
  auto type = RankedTensorType::get(extents, vectorType.getElementType());
  return tensor::ExpandShapeOp::create(rewriter, loc, type, vector,
                                       ArrayRef<ReassociationIndices>{group});
}

/// The map of a tensor that runs along `axes` of a space of `rank` dimensions.
static AffineMap getMapAlong(ArrayRef<int64_t> axes, int64_t rank,
                             MLIRContext *context) {
  SmallVector<AffineExpr> exprs = llvm::map_to_vector(
      axes, [&](int64_t axis) { return getAffineDimExpr(axis, context); });
  return AffineMap::get(rank, 0, exprs, context);
}

SmallVector<int64_t> resnorm::getExtents(Value value, ArrayRef<int64_t> axes) {
  auto type = cast<RankedTensorType>(value.getType());
  return llvm::map_to_vector(
      axes, [&](int64_t axis) { return type.getDimSize(axis); });
}

Value BatchNormParameters::scaleAlong(Value value, Value vector,
                                      ArrayRef<int64_t> axes) {
  auto type = cast<RankedTensorType>(value.getType());
  Value init = tensor::EmptyOp::create(
      rewriter, loc, tensor::getMixedSizes(rewriter, loc, value),
      type.getElementType());
  AffineMap along = getMapAlong(axes, type.getRank(), rewriter.getContext());
  return map(
      {value, expand(vector, getExtents(value, axes))},
      {rewriter.getMultiDimIdentityMap(type.getRank()), along}, init,
      [](ImplicitLocOpBuilder &builder, ValueRange args) {
        return arith::MulFOp::create(builder, args[0], args[1]).getResult();
      });
}

Value BatchNormParameters::broadcast(Value vector, Value init,
                                     ArrayRef<int64_t> axes) {
  auto type = cast<RankedTensorType>(init.getType());
  Value empty = tensor::EmptyOp::create(
      rewriter, loc, tensor::getMixedSizes(rewriter, loc, init),
      type.getElementType());
  return map({expand(vector, getExtents(init, axes))},
             {getMapAlong(axes, type.getRank(), rewriter.getContext())}, empty,
             [](ImplicitLocOpBuilder &, ValueRange args) { return args[0]; });
}
