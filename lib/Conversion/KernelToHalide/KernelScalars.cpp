//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelScalars.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Interfaces/CastInterfaces.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/ShapedOpInterfaces.h"
#include "resnorm/Conversion/IndexArithmetic.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace resnorm;

static LogicalResult emitDependsOnData(Operation *op, Twine what) {
  return op->emitOpError()
         << what
         << " depends on data; a kernel needs extents that follow from the "
            "shapes of its arguments: pass it as an argument or leave this op "
            "out of the kernel";
}

/// A tensor of the same shape that `result`'s extents may be taken from.
static Value getSameShaped(OpResult result) {
  Operation *op = result.getOwner();
  if (auto destination = dyn_cast<DestinationStyleOpInterface>(op))
    return destination.getTiedOpOperand(result)->get();
  if (isa<CastOpInterface>(op) || OpTrait::hasElementwiseMappableTraits(op))
    for (Value operand : op->getOperands())
      if (isa<RankedTensorType>(operand.getType()))
        return operand;
  return {};
}

FailureOr<Value> KernelScalars::getExtent(Value tensor, int64_t axis) {
  auto type = cast<RankedTensorType>(tensor.getType());
  if (!type.isDynamicDim(axis))
    return getIndexConstant(tensor.getLoc(), type.getDimSize(axis));
  if (auto argument = dyn_cast<BlockArgument>(tensor))
    return getArgumentExtent(argument, axis);
  if (Value known = extents.lookup({tensor, axis}))
    return known;

  auto result = cast<OpResult>(tensor);
  Operation *op = result.getOwner();
  FailureOr<Value> extent = failure();
  ReifiedRankedShapedTypeDims shapes;
  OpBuilder builder(op);
  if (Value other = getSameShaped(result)) {
    extent = getExtent(other, axis);
  } else if (succeeded(reifyResultShapes(builder, op, shapes))) {
    OpFoldResult size = shapes[result.getResultNumber()][axis];
    if (auto value = dyn_cast<Value>(size))
      extent = rebuild(value);
    else
      extent = getIndexConstant(op->getLoc(), *getConstantIntValue(size));
  } else {
    return emitDependsOnData(op, "extent of dimension " + Twine(axis));
  }
  if (succeeded(extent))
    extents[{tensor, axis}] = *extent;
  return extent;
}

FailureOr<Value> KernelScalars::rebuild(Value scalar) {
  if (auto argument = dyn_cast<BlockArgument>(scalar))
    return getArgument(argument);
  if (Value known = rebuilt.lookup(scalar))
    return known;
  if (auto constant = getConstantIntValue(scalar);
      constant && scalar.getType().isIndex())
    return getIndexConstant(scalar.getLoc(), *constant);
  auto result = cast<OpResult>(scalar);
  FailureOr<Value> value =
      rebuildOp(result.getOwner(), result.getResultNumber());
  if (succeeded(value))
    rebuilt[scalar] = *value;
  return value;
}

FailureOr<Value> KernelScalars::rebuildOp(Operation *op,
                                          unsigned resultNumber) {
  if (auto dim = dyn_cast<ShapedDimOpInterface>(op)) {
    std::optional<int64_t> axis = getConstantIntValue(dim.getDimension());
    if (!axis)
      return emitDependsOnData(op, "the number of the dimension");
    return getExtent(dim.getShapedValue(), *axis);
  }
  if (op->getNumRegions() != 0 || !isMemoryEffectFree(op) ||
      llvm::any_of(op->getOperandTypes(), llvm::IsaPred<ShapedType>))
    return emitDependsOnData(op, "its result, from which a shape is computed,");

  SmallVector<Value> operands;
  for (Value operand : op->getOperands()) {
    FailureOr<Value> value = rebuild(operand);
    if (failed(value))
      return failure();
    operands.push_back(*value);
  }

  OpBuilder at = getBuilder();
  ImplicitLocOpBuilder builder(op->getLoc(), at);
  auto emitMap = [&](AffineMap map) {
    ValueRange values(operands);
    unsigned numDims = map.getNumDims();
    return emitAffine(builder, map, values.take_front(numDims),
                      values.drop_front(numDims));
  };
  auto fold = [&](AffineMap map, auto combine) {
    SmallVector<Value> values = emitMap(map);
    Value folded = values.front();
    for (Value value : llvm::drop_begin(values))
      folded = combine(builder, folded, value);
    return folded;
  };
  return TypeSwitch<Operation *, Value>(op)
      .Case([&](affine::AffineApplyOp apply) {
        return emitMap(apply.getAffineMap()).front();
      })
      .Case([&](affine::AffineMinOp min) {
        return fold(min.getAffineMap(), indexMin);
      })
      .Case([&](affine::AffineMaxOp max) {
        return fold(max.getAffineMap(), indexMax);
      })
      .Default([&](Operation *) {
        IRMapping mapping;
        mapping.map(op->getOperands(), operands);
        return builder.clone(*op, mapping)->getResult(resultNumber);
      });
}
