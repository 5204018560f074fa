//===- ShapeRelations.h - Which dimensions agree ----------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each op says once which dimensions of its operands and results agree.
// Reification, the refinement of result types and the folding of tensor.cast
// all follow from that. The verifiers check the same facts with a message each.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_DIALECT_RESNORM_IR_SHAPERELATIONS_H
#define RESNORM_LIB_DIALECT_RESNORM_IR_SHAPERELATIONS_H

#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"

#include "mlir/IR/PatternMatch.h"

namespace resnorm {

/// One dimension of an operand or result.
struct DimRef {
  mlir::Value value;
  int64_t axis;
};

struct ShapeRelations {
  /// The dimensions within one class have the same extent.
  llvm::SmallVector<llvm::SmallVector<DimRef>> equal;
  /// The extent of `total` is the sum of the extents of `parts`.
  std::optional<DimRef> total;
  llvm::SmallVector<DimRef> parts;

  /// Says that all dimensions of `values` (null ones are skipped) agree.
  void addSameShape(llvm::ArrayRef<mlir::Value> values);
  /// Says that dimension `axis` of `value` agrees with the class at `index`.
  void add(size_t index, mlir::Value value, int64_t axis);
};

ShapeRelations getShapeRelations(NormOpInterface op);
ShapeRelations getShapeRelations(ResidualAddOp op);
ShapeRelations getShapeRelations(ConcatResidualOp op);
ShapeRelations getShapeRelations(MaxResidualOp op);
ShapeRelations getShapeRelations(AddNormOp op);
ShapeRelations getShapeRelations(AddDualNormOp op);
ShapeRelations getShapeRelations(NormAddOp op);
ShapeRelations getShapeRelations(NormAddNormOp op);
ShapeRelations getShapeRelations(SoftmaxOp op);
ShapeRelations getShapeRelations(GeluOp op);
ShapeRelations getShapeRelations(SiluOp op);

/// Reifies the results of `op`: attributes where the result type is static,
/// else the dimension of an operand that agrees.
mlir::LogicalResult
reifyByRelations(mlir::Operation *op, const ShapeRelations &relations,
                 mlir::OpBuilder &builder,
                 mlir::ReifiedRankedShapedTypeDims &reified);

/// Takes operands from before a tensor.cast that only forgot extents, and
/// makes extents of the results static where the operands say them. Refuses
/// where extents contradict each other: that is for the run time to report.
mlir::LogicalResult refineShapes(mlir::Operation *op,
                                 const ShapeRelations &relations,
                                 mlir::PatternRewriter &rewriter);

/// Creates `op` anew with other operands, as many as before, or result types.
mlir::Operation *recreate(mlir::PatternRewriter &rewriter, mlir::Operation *op,
                          mlir::ValueRange operands, mlir::TypeRange types);

template <typename OpT>
struct RefineShapes final : mlir::OpRewritePattern<OpT> {
  using mlir::OpRewritePattern<OpT>::OpRewritePattern;

  mlir::LogicalResult
  matchAndRewrite(OpT op, mlir::PatternRewriter &rewriter) const override {
    return refineShapes(op, getShapeRelations(op), rewriter);
  }
};

} // namespace resnorm

#endif // RESNORM_LIB_DIALECT_RESNORM_IR_SHAPERELATIONS_H
