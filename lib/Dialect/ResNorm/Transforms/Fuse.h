//===- Fuse.h - The steps of resnorm-fuse ---------------------- -*- C++
//-*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each step takes a function and leaves it valid. They run in this order, so a
// batch norm goes into a convolution before it could become an add_norm, norms
// are next to their sums before they are fused, Add & Norm has the first choice
// of every residual sum, and a norm before a sum is fused with what is left.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_DIALECT_RESNORM_TRANSFORMS_FUSE_H
#define LIB_DIALECT_RESNORM_TRANSFORMS_FUSE_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/Remarks.h"
#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"

namespace resnorm {

/// Splat operands of generics become scalars of their bodies.
void populateInlineSplatPatterns(mlir::RewritePatternSet &patterns);

/// Makes one matmul of a batched one whose right side is the same for the whole
/// batch, or whose left side is where the right one is a vector.
void populateUnbatchMatmulPatterns(mlir::RewritePatternSet &patterns);

/// Makes a scatter of rows of one whose updates are their elements, each with
/// the row and the column that it goes to.
void populateScatterRowsPatterns(mlir::RewritePatternSet &patterns);

/// Moves elementwise ops before the reshape of a contraction. For the end of
/// the pass: a sum and its norm must have been fused before one of them moves.
void populateEpiloguePatterns(mlir::RewritePatternSet &patterns);

/// batch_norm by given statistics goes into the weights before it.
void foldBatchNorms(mlir::func::FuncOp function);

/// A norm of rows that reads a residual sum through moves is taken before them.
void moveNormsToSums(mlir::func::FuncOp function);

/// residual_add + norm becomes add_norm; with two norms that share their
/// statistics, add_dual_norm.
void fuseAddNorms(mlir::func::FuncOp function);

/// The bias that was added to a branch goes into its add_norm.
void absorbBranchBiases(mlir::func::FuncOp function);

/// norm + add_norm becomes norm_add_norm, norm + residual_add norm_add.
void fuseNormAdds(mlir::func::FuncOp function);

/// A concatenation that starts with the parts of an earlier one appends to it.
void appendConcats(mlir::func::FuncOp function);

/// Says of every norm that is still alone, and of every residual add that is
/// though a norm is beside it, why they were not fused.
void explainUnfused(mlir::func::FuncOp function);

/// Calls `visit` with what `explainUnfused` says, and where.
void forEachUnfused(
    mlir::func::FuncOp function,
    llvm::function_ref<void(mlir::Operation *op, const std::string &why)>
        visit);

/// The tensor that `op` only moves the elements of, by a reshape or transpose;
/// null if it does anything else.
mlir::Value getMovedSource(mlir::Operation *op);

/// Why `norm` cannot be fused with `sum`, which it reads; null if it can.
const char *findAddNormObstacle(NormOpInterface norm, ResidualAddOp sum);

/// Why `norm` cannot be fused with `sum`, which reads it; null if it can.
const char *findNormAddObstacle(NormOpInterface norm, mlir::Operation *sum);

/// A remark of category `resnorm-fuse` about something done.
mlir::remark::detail::InFlightRemark fused(mlir::Operation *op,
                                           llvm::StringRef name);

/// A remark of category `resnorm-fuse` about something refused at `op`.
void refuse(mlir::Operation *op, llvm::StringRef name, const llvm::Twine &why);

/// True if the statistics results of `norm` are used: no fused op gives them.
bool hasUsedStatistics(NormOpInterface norm);

/// True if `value` is computed from a result of `op`, both in one block.
bool dependsOn(mlir::Value value, mlir::Operation *op);

/// `norm` as it must be inside a fused op whose sum has type `element`: a sum
/// that was stored before its statistics were taken stays so.
NormAttr getNormOfStoredSum(NormAttr norm, mlir::Type element);

} // namespace resnorm

#endif // LIB_DIALECT_RESNORM_TRANSFORMS_FUSE_H
