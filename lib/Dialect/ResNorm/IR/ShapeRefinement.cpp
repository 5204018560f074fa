//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ShapeRelations.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace resnorm;

static RankedTensorType getTensorType(Value value) {
  return cast<RankedTensorType>(value.getType());
}

/// The operand from before a tensor.cast that only forgot extents.
static Value lookThroughCast(Value operand) {
  auto castOp = operand.getDefiningOp<tensor::CastOp>();
  return castOp && tensor::canFoldIntoConsumerOp(castOp) ? castOp.getSource()
                                                         : operand;
}

/// The one static extent among `dims`; dynamic where there is none, and no
/// value where two contradict each other.
static std::optional<int64_t> unify(ArrayRef<DimRef> dims) {
  int64_t unified = ShapedType::kDynamic;
  for (DimRef dim : dims) {
    Value source = lookThroughCast(dim.value);
    int64_t extent = getTensorType(source).getDimSize(dim.axis);
    if (ShapedType::isDynamic(extent))
      continue;
    if (!ShapedType::isDynamic(unified) && unified != extent)
      return std::nullopt;
    unified = extent;
  }
  return unified;
}

static std::optional<int64_t> unifySum(ArrayRef<DimRef> parts) {
  int64_t sum = 0;
  for (DimRef part : parts) {
    std::optional<int64_t> extent = unify(part);
    if (ShapedType::isDynamic(*extent))
      return ShapedType::kDynamic;
    sum += *extent;
  }
  return sum;
}

Operation *resnorm::recreate(PatternRewriter &rewriter, Operation *op,
                             ValueRange operands, TypeRange types) {
  OperationState state(op->getLoc(), op->getName(), operands, types,
                       op->getDiscardableAttrDictionary().getValue());
  state.propertiesAttr = op->getPropertiesAsAttribute();
  return rewriter.create(state);
}

LogicalResult resnorm::refineShapes(Operation *op,
                                    const ShapeRelations &relations,
                                    PatternRewriter &rewriter) {
  SmallVector<SmallVector<int64_t>> shapes;
  for (Value result : op->getResults())
    shapes.emplace_back(getTensorType(result).getShape());
  DenseMap<Value, int64_t> covered;
  auto refine = [&](DimRef dim, int64_t extent) {
    ++covered[dim.value];
    auto result = dyn_cast<OpResult>(dim.value);
    if (result && result.getOwner() == op && !ShapedType::isDynamic(extent))
      shapes[result.getResultNumber()][dim.axis] = extent;
  };
  for (ArrayRef<DimRef> dims : relations.equal) {
    std::optional<int64_t> extent = unify(dims);
    if (!extent)
      return rewriter.notifyMatchFailure(op, "extents contradict each other");
    for (DimRef dim : dims)
      refine(dim, *extent);
  }
  if (relations.total) {
    int64_t extent = unifySum(relations.parts).value();
    std::optional<int64_t> stated = unify(*relations.total);
    if (!ShapedType::isDynamic(extent) && !ShapedType::isDynamic(*stated) &&
        extent != *stated)
      return rewriter.notifyMatchFailure(op, "extents contradict each other");
    refine(*relations.total, extent);
    for (DimRef part : relations.parts)
      refine(part, ShapedType::kDynamic);
  }

  // An operand with a dimension that no relation covers (the gate, which may
  // broadcast) stays as it is.
  SmallVector<Value> operands;
  for (Value operand : op->getOperands())
    operands.push_back(covered[operand] >= getTensorType(operand).getRank()
                           ? lookThroughCast(operand)
                           : operand);
  SmallVector<Type> types;
  for (auto [result, shape] : llvm::zip_equal(op->getResults(), shapes))
    types.push_back(getTensorType(result).clone(shape));
  if (llvm::equal(operands, op->getOperands()) &&
      llvm::equal(types, op->getResultTypes()))
    return rewriter.notifyMatchFailure(op, "no extent to refine");

  Operation *refined = recreate(rewriter, op, operands, types);
  SmallVector<Value> replacements;
  for (auto [before, after] :
       llvm::zip_equal(op->getResults(), refined->getResults()))
    replacements.push_back(before.getType() == after.getType()
                               ? Value(after)
                               : tensor::CastOp::create(rewriter, op->getLoc(),
                                                        before.getType(), after)
                                     .getResult());
  rewriter.replaceOp(op, replacements);
  return success();
}
