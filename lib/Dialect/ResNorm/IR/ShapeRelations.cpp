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
#include "llvm/ADT/DenseMap.h"

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

//===----------------------------------------------------------------------===//
// Refinement
//===----------------------------------------------------------------------===//

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
