//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ShapeRelations.h"

#include "resnorm/Dialect/ResNorm/IR/NormGeometry.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace resnorm;

static RankedTensorType getTensorType(Value value) {
  return cast<RankedTensorType>(value.getType());
}

//===----------------------------------------------------------------------===//
// What agrees in each op
//===----------------------------------------------------------------------===//

void ShapeRelations::addSameShape(ArrayRef<Value> values) {
  for (Value value : values) {
    if (!value)
      continue;
    int64_t rank = getTensorType(value).getRank();
    if (equal.empty())
      equal.resize(rank);
    for (int64_t axis = 0; axis < rank; ++axis)
      add(axis, value, axis);
  }
}

void ShapeRelations::add(size_t index, Value value, int64_t axis) {
  if (value)
    equal[index].push_back({value, axis});
}

/// Adds operands that run along the affine axes of a norm.
static void addAffine(ShapeRelations &relations, const NormGeometry &geometry,
                      ArrayRef<Value> operands) {
  for (auto [index, axis] : llvm::enumerate(geometry.affineAxes))
    for (Value operand : operands)
      relations.add(axis, operand, index);
}

static NormGeometry getGeometry(NormAttr norm, Value input) {
  return NormGeometry::get(norm, getTensorType(input).getRank());
}

ShapeRelations resnorm::getShapeRelations(NormOpInterface op) {
  NormGeometry geometry = getGeometry(op.getNorm(), op.getInput());
  ShapeRelations relations;
  relations.addSameShape({op.getInput(), op.getNormalized()});
  addAffine(
      relations, geometry,
      {op.getScale(), op.getBias(), op.getGivenMean(), op.getGivenVariance()});
  int64_t position = 0;
  for (int64_t axis = 0, rank = relations.equal.size(); axis < rank; ++axis) {
    if (axis == geometry.groupedAxis) {
      ++position;
    } else if (llvm::is_contained(geometry.keptAxes, axis)) {
      relations.add(axis, op.getMeanResult(), position);
      relations.add(axis, op.getRstdResult(), position++);
    }
  }
  return relations;
}

ShapeRelations resnorm::getShapeRelations(ResidualAddOp op) {
  ShapeRelations relations;
  relations.addSameShape({op.getX(), op.getBranch(), op.getSum()});
  relations.add(relations.equal.size() - 1, op.getLayerScale(), 0);
  relations.add(0, op.getRowScale(), 0);
  return relations;
}

ShapeRelations resnorm::getShapeRelations(ConcatResidualOp op) {
  ShapeRelations relations;
  int64_t axis = op.getAxis();
  SmallVector<Value> values(op.getInputs());
  values.push_back(op.getConcatenated());
  relations.addSameShape(values);
  relations.equal[axis].clear();
  relations.total = DimRef{op.getConcatenated(), axis};
  for (Value input : op.getInputs())
    relations.parts.push_back({input, axis});
  return relations;
}

ShapeRelations resnorm::getShapeRelations(MaxResidualOp op) {
  ShapeRelations relations;
  SmallVector<Value> values(op.getInputs());
  values.push_back(op.getMaximum());
  relations.addSameShape(values);
  return relations;
}

ShapeRelations resnorm::getShapeRelations(AddNormOp op) {
  ShapeRelations relations;
  relations.addSameShape(
      {op.getX(), op.getBranch(), op.getSum(), op.getNormalized()});
  relations.add(relations.equal.size() - 1, op.getBranchBias(), 0);
  addAffine(relations, getGeometry(op.getNorm(), op.getX()),
            {op.getScale(), op.getBias(), op.getMean(), op.getVariance()});
  return relations;
}

ShapeRelations resnorm::getShapeRelations(AddDualNormOp op) {
  ShapeRelations relations;
  relations.addSameShape(
      {op.getX(), op.getBranch(), op.getSum(), op.getFirst(), op.getSecond()});
  relations.add(relations.equal.size() - 1, op.getBranchBias(), 0);
  addAffine(
      relations, getGeometry(op.getNorm(), op.getX()),
      {op.getScale(), op.getBias(), op.getSecondScale(), op.getSecondBias()});
  return relations;
}

ShapeRelations resnorm::getShapeRelations(NormAddOp op) {
  ShapeRelations relations;
  relations.addSameShape({op.getX(), op.getBranch(), op.getSum()});
  addAffine(relations, getGeometry(op.getNorm(), op.getX()),
            {op.getScale(), op.getBias(), op.getMean(), op.getVariance()});
  return relations;
}

ShapeRelations resnorm::getShapeRelations(NormAddNormOp op) {
  ShapeRelations relations;
  relations.addSameShape(
      {op.getX(), op.getBranch(), op.getSum(), op.getNormalized()});
  addAffine(relations, getGeometry(op.getBranchNorm(), op.getX()),
            {op.getBranchScale(), op.getBranchBias()});
  addAffine(relations, getGeometry(op.getNorm(), op.getX()),
            {op.getScale(), op.getBias()});
  return relations;
}

ShapeRelations resnorm::getShapeRelations(SoftmaxOp op) {
  ShapeRelations relations;
  relations.addSameShape({op.getInput(), op.getOutput()});
  return relations;
}

ShapeRelations resnorm::getShapeRelations(GeluOp op) {
  ShapeRelations relations;
  relations.addSameShape({op.getInput(), op.getOutput()});
  return relations;
}

ShapeRelations resnorm::getShapeRelations(SiluOp op) {
  ShapeRelations relations;
  relations.addSameShape({op.getInput(), op.getOutput()});
  return relations;
}

//===----------------------------------------------------------------------===//
// Reification
//===----------------------------------------------------------------------===//

/// The value of a dimension that is dynamic in the result.
static Value createDim(OpBuilder &builder, Location loc, DimRef dim) {
  return getValueOrCreateConstantIndexOp(
      builder, loc, tensor::getMixedSize(builder, loc, dim.value, dim.axis));
}

/// The first operand of `op` among `dims`, an operand of static extent if
/// there is one.
static std::optional<DimRef> findOperand(Operation *op, ArrayRef<DimRef> dims) {
  std::optional<DimRef> found;
  for (DimRef dim : dims) {
    if (dim.value.getDefiningOp() == op)
      continue;
    if (!getTensorType(dim.value).isDynamicDim(dim.axis))
      return dim;
    if (!found)
      found = dim;
  }
  return found;
}

LogicalResult resnorm::reifyByRelations(Operation *op,
                                        const ShapeRelations &relations,
                                        OpBuilder &builder,
                                        ReifiedRankedShapedTypeDims &reified) {
  Location loc = op->getLoc();
  reified.clear();
  for (Value result : op->getResults()) {
    auto &shape = reified.emplace_back();
    for (int64_t extent : getTensorType(result).getShape())
      shape.push_back(ShapedType::isDynamic(extent)
                          ? OpFoldResult()
                          : builder.getIndexAttr(extent));
  }
  auto isUnknown = [&](DimRef dim) {
    auto result = dyn_cast<OpResult>(dim.value);
    return result && result.getOwner() == op &&
           !reified[result.getResultNumber()][dim.axis];
  };
  auto set = [&](DimRef dim, Value extent) {
    reified[cast<OpResult>(dim.value).getResultNumber()][dim.axis] = extent;
  };
  for (ArrayRef<DimRef> dims : relations.equal) {
    std::optional<DimRef> operand = findOperand(op, dims);
    for (DimRef dim : dims)
      if (operand && isUnknown(dim))
        set(dim, createDim(builder, loc, *operand));
  }
  if (relations.total && isUnknown(*relations.total)) {
    Value sum;
    for (DimRef part : relations.parts) {
      Value extent = createDim(builder, loc, part);
      sum = sum ? arith::AddIOp::create(builder, loc, sum, extent).getResult()
                : extent;
    }
    set(*relations.total, sum);
  }
  return success();
}
