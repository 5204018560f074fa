//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ShapeRelations.h"
#include "Verification.h"

using namespace mlir;
using namespace resnorm;

//===----------------------------------------------------------------------===//
// residual_add
//===----------------------------------------------------------------------===//

/// C22: the gate has the rank of the sum, and every extent is 1 or the sum's.
static LogicalResult verifyGate(ResidualAddOp op) {
  if (!op.getGate())
    return success();
  ArrayRef<int64_t> gate = op.getGate().getType().getShape();
  ArrayRef<int64_t> sum = op.getX().getType().getShape();
  if (gate.size() != sum.size())
    return op.emitOpError() << "expected a gate of rank " << sum.size()
                            << ", got " << gate.size();
  for (auto [axis, pair] : llvm::enumerate(llvm::zip_equal(gate, sum))) {
    auto [extent, full] = pair;
    if (extent != 1 && failed(verifyCompatibleShape(extent, full)))
      return op.emitOpError() << "expected the gate's extent on axis " << axis
                              << " to be 1 or " << full << ", got " << extent;
  }
  return success();
}

LogicalResult ResidualAddOp::verify() {
  Value layerScale = getLayerScale(), gate = getGate(), row = getRowScale();
  FloatType arithmetic = getArithmeticType({getX(), getBranch(), getSum()});
  int64_t last = getX().getType().getRank() - 1;
  return success(
      succeeded(verifyFinite(*this, getAlpha(), "alpha")) &&
      succeeded(verifyElementTypes(
          *this, arithmetic,
          {getX(), getBranch(), layerScale, gate, row, getSum()})) &&
      succeeded(verifySameShape(*this, getX(), getBranch(), "branch")) &&
      succeeded(verifySameShape(*this, getX(), getSum(), "sum")) &&
      succeeded(verifyVector(*this, layerScale, getX().getType(), last,
                             "layer_scale")) &&
      succeeded(verifyGate(*this)) &&
      succeeded(verifyVector(*this, row, getX().getType(), 0, "row_scale")));
}

LogicalResult
ResidualAddOp::reifyResultShapes(OpBuilder &builder,
                                 ReifiedRankedShapedTypeDims &reified) {
  return reifyByRelations(*this, getShapeRelations(*this), builder, reified);
}

//===----------------------------------------------------------------------===//
// concat_residual
//===----------------------------------------------------------------------===//

LogicalResult ConcatResidualOp::verify() {
  if (getInputs().empty())
    return emitOpError("expected one input or more"); // C26
  RankedTensorType result = getConcatenated().getType();
  int64_t axis = getAxis();
  if (axis < 0 || axis >= result.getRank()) // C27
    return emitOpError() << "expected an axis from 0 to "
                         << result.getRank() - 1 << ", got " << axis;
  int64_t sum = 0;
  for (Value input : getInputs()) {
    auto type = cast<RankedTensorType>(input.getType());
    if (type.getElementType() != result.getElementType()) // C28
      return emitOpError() << "expected inputs of type "
                           << result.getElementType() << ", got "
                           << type.getElementType();
    SmallVector<int64_t> expected(result.getShape());
    expected[axis] = ShapedType::kDynamic;
    if (failed(verifyShape(*this, input, expected, "input")))
      return failure();
    bool isDynamic = ShapedType::isDynamic(sum) || type.isDynamicDim(axis);
    sum = isDynamic ? ShapedType::kDynamic : sum + type.getDimSize(axis);
  }
  if (failed(verifyCompatibleShape(sum, result.getDimSize(axis)))) // C29
    return emitOpError() << "expected the result's extent on axis " << axis
                         << " to be the inputs' sum, " << sum << ", got "
                         << result.getDimSize(axis);
  return success();
}

LogicalResult
ConcatResidualOp::reifyResultShapes(OpBuilder &builder,
                                    ReifiedRankedShapedTypeDims &reified) {
  return reifyByRelations(*this, getShapeRelations(*this), builder, reified);
}

OpFoldResult ConcatResidualOp::fold(FoldAdaptor) {
  bool isIdentity =
      getInputs().size() == 1 && getInputs()[0].getType() == getType();
  return isIdentity ? OpFoldResult(getInputs()[0]) : OpFoldResult();
}

//===----------------------------------------------------------------------===//
// max_residual
//===----------------------------------------------------------------------===//

LogicalResult
MaxResidualOp::reifyResultShapes(OpBuilder &builder,
                                 ReifiedRankedShapedTypeDims &reified) {
  return reifyByRelations(*this, getShapeRelations(*this), builder, reified);
}

OpFoldResult MaxResidualOp::fold(FoldAdaptor) {
  // The maximum of equal values is that value, NaN and -0.0 included.
  bool isIdentity =
      llvm::all_equal(getInputs()) && getInputs()[0].getType() == getType();
  return isIdentity ? OpFoldResult(getInputs()[0]) : OpFoldResult();
}
