//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/IR/DialectImplementation.h"
#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"
using namespace mlir;
using namespace resnorm;
FailureOr<SmallVector<Value>> LayerNormOp::decomposeOperation(OpBuilder &) {
  return failure();
}
LogicalResult LayerNormOp::reifyResultShapes(OpBuilder &,
                                             ReifiedRankedShapedTypeDims &) {
  return failure();
}
LogicalResult LayerNormOp::verify() { return success(); }
FailureOr<SmallVector<Value>> RMSNormOp::decomposeOperation(OpBuilder &) {
  return failure();
}
LogicalResult RMSNormOp::reifyResultShapes(OpBuilder &,
                                           ReifiedRankedShapedTypeDims &) {
  return failure();
}
LogicalResult RMSNormOp::verify() { return success(); }
FailureOr<SmallVector<Value>> BatchNormOp::decomposeOperation(OpBuilder &) {
  return failure();
}
LogicalResult BatchNormOp::reifyResultShapes(OpBuilder &,
                                             ReifiedRankedShapedTypeDims &) {
  return failure();
}
LogicalResult BatchNormOp::verify() { return success(); }
FailureOr<SmallVector<Value>> InstanceNormOp::decomposeOperation(OpBuilder &) {
  return failure();
}
LogicalResult InstanceNormOp::reifyResultShapes(OpBuilder &,
                                                ReifiedRankedShapedTypeDims &) {
  return failure();
}
LogicalResult InstanceNormOp::verify() { return success(); }
FailureOr<SmallVector<Value>> GroupNormOp::decomposeOperation(OpBuilder &) {
  return failure();
}
LogicalResult GroupNormOp::reifyResultShapes(OpBuilder &,
                                             ReifiedRankedShapedTypeDims &) {
  return failure();
}
LogicalResult GroupNormOp::verify() { return success(); }
FailureOr<SmallVector<Value>> ResidualAddOp::decomposeOperation(OpBuilder &) {
  return failure();
}
LogicalResult ResidualAddOp::reifyResultShapes(OpBuilder &,
                                               ReifiedRankedShapedTypeDims &) {
  return failure();
}
LogicalResult ResidualAddOp::verify() { return success(); }
FailureOr<SmallVector<Value>>
ConcatResidualOp::decomposeOperation(OpBuilder &) {
  return failure();
}
LogicalResult
ConcatResidualOp::reifyResultShapes(OpBuilder &,
                                    ReifiedRankedShapedTypeDims &) {
  return failure();
}
LogicalResult ConcatResidualOp::verify() { return success(); }
FailureOr<SmallVector<Value>> MaxResidualOp::decomposeOperation(OpBuilder &) {
  return failure();
}
LogicalResult MaxResidualOp::reifyResultShapes(OpBuilder &,
                                               ReifiedRankedShapedTypeDims &) {
  return failure();
}
LogicalResult MaxResidualOp::verify() { return success(); }
FailureOr<SmallVector<Value>> AddNormOp::decomposeOperation(OpBuilder &) {
  return failure();
}
LogicalResult AddNormOp::reifyResultShapes(OpBuilder &,
                                           ReifiedRankedShapedTypeDims &) {
  return failure();
}
LogicalResult AddNormOp::verify() { return success(); }
FailureOr<SmallVector<Value>> AddDualNormOp::decomposeOperation(OpBuilder &) {
  return failure();
}
LogicalResult AddDualNormOp::reifyResultShapes(OpBuilder &,
                                               ReifiedRankedShapedTypeDims &) {
  return failure();
}
LogicalResult AddDualNormOp::verify() { return success(); }
FailureOr<SmallVector<Value>> NormAddOp::decomposeOperation(OpBuilder &) {
  return failure();
}
LogicalResult NormAddOp::reifyResultShapes(OpBuilder &,
                                           ReifiedRankedShapedTypeDims &) {
  return failure();
}
LogicalResult NormAddOp::verify() { return success(); }
FailureOr<SmallVector<Value>> NormAddNormOp::decomposeOperation(OpBuilder &) {
  return failure();
}
LogicalResult NormAddNormOp::reifyResultShapes(OpBuilder &,
                                               ReifiedRankedShapedTypeDims &) {
  return failure();
}
LogicalResult NormAddNormOp::verify() { return success(); }
FailureOr<SmallVector<Value>> SoftmaxOp::decomposeOperation(OpBuilder &) {
  return failure();
}
LogicalResult SoftmaxOp::reifyResultShapes(OpBuilder &,
                                           ReifiedRankedShapedTypeDims &) {
  return failure();
}
LogicalResult SoftmaxOp::verify() { return success(); }
FailureOr<SmallVector<Value>> GeluOp::decomposeOperation(OpBuilder &) {
  return failure();
}
LogicalResult GeluOp::reifyResultShapes(OpBuilder &,
                                        ReifiedRankedShapedTypeDims &) {
  return failure();
}
LogicalResult GeluOp::verify() { return success(); }
FailureOr<SmallVector<Value>> SiluOp::decomposeOperation(OpBuilder &) {
  return failure();
}
LogicalResult SiluOp::reifyResultShapes(OpBuilder &,
                                        ReifiedRankedShapedTypeDims &) {
  return failure();
}
void LayerNormOp::getCanonicalizationPatterns(RewritePatternSet &,
                                              MLIRContext *) {}
void RMSNormOp::getCanonicalizationPatterns(RewritePatternSet &,
                                            MLIRContext *) {}
void BatchNormOp::getCanonicalizationPatterns(RewritePatternSet &,
                                              MLIRContext *) {}
void InstanceNormOp::getCanonicalizationPatterns(RewritePatternSet &,
                                                 MLIRContext *) {}
void GroupNormOp::getCanonicalizationPatterns(RewritePatternSet &,
                                              MLIRContext *) {}
void AddNormOp::getCanonicalizationPatterns(RewritePatternSet &,
                                            MLIRContext *) {}
void AddDualNormOp::getCanonicalizationPatterns(RewritePatternSet &,
                                                MLIRContext *) {}
void NormAddOp::getCanonicalizationPatterns(RewritePatternSet &,
                                            MLIRContext *) {}
void NormAddNormOp::getCanonicalizationPatterns(RewritePatternSet &,
                                                MLIRContext *) {}
void ResidualAddOp::getCanonicalizationPatterns(RewritePatternSet &,
                                                MLIRContext *) {}
OpFoldResult ConcatResidualOp::fold(FoldAdaptor) { return {}; }
OpFoldResult MaxResidualOp::fold(FoldAdaptor) { return {}; }

void ConcatResidualOp::getCanonicalizationPatterns(RewritePatternSet &, MLIRContext *) {}
void MaxResidualOp::getCanonicalizationPatterns(RewritePatternSet &, MLIRContext *) {}
void SoftmaxOp::getCanonicalizationPatterns(RewritePatternSet &, MLIRContext *) {}
void GeluOp::getCanonicalizationPatterns(RewritePatternSet &, MLIRContext *) {}
void SiluOp::getCanonicalizationPatterns(RewritePatternSet &, MLIRContext *) {}
