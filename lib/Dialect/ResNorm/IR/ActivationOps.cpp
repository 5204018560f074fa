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

LogicalResult SoftmaxOp::verify() {
  int64_t rank = getInput().getType().getRank();
  int64_t axis = getAxis();
  if (axis < 0 || axis >= rank) // C30
    return emitOpError() << "expected an axis from 0 to " << rank - 1
                         << ", got " << axis;
  return success();
}

LogicalResult GeluOp::verify() {
  return verifyFinite(*this, getCoefficient(), "coefficient");
}

LogicalResult
SoftmaxOp::reifyResultShapes(OpBuilder &builder,
                             ReifiedRankedShapedTypeDims &reified) {
  return reifyByRelations(*this, getShapeRelations(*this), builder, reified);
}
LogicalResult GeluOp::reifyResultShapes(OpBuilder &builder,
                                        ReifiedRankedShapedTypeDims &reified) {
  return reifyByRelations(*this, getShapeRelations(*this), builder, reified);
}
LogicalResult SiluOp::reifyResultShapes(OpBuilder &builder,
                                        ReifiedRankedShapedTypeDims &reified) {
  return reifyByRelations(*this, getShapeRelations(*this), builder, reified);
}

void SoftmaxOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                            MLIRContext *context) {
  patterns.add<RefineShapes<SoftmaxOp>>(context);
}
void GeluOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                         MLIRContext *context) {
  patterns.add<RefineShapes<GeluOp>>(context);
}
void SiluOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                         MLIRContext *context) {
  patterns.add<RefineShapes<SiluOp>>(context);
}
