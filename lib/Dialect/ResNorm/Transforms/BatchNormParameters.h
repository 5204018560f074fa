//===- BatchNormParameters.h - A batch norm on weights ----------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef LIB_DIALECT_RESNORM_TRANSFORMS_BATCHNORMPARAMETERS_H
#define LIB_DIALECT_RESNORM_TRANSFORMS_BATCHNORMPARAMETERS_H

#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/PatternMatch.h"
#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"

namespace resnorm {

/// Emits what a batch norm by given statistics does to weights and biases: ops
/// on parameters alone.
class BatchNormParameters {
public:
  BatchNormParameters(mlir::RewriterBase &rewriter, NormOpInterface norm);

  /// scale / sqrt(variance + epsilon)
  mlir::Value createMultiplier();
  /// (sum of `addends`) * multiplier + bias - mean * multiplier
  mlir::Value createAddend(llvm::ArrayRef<mlir::Value> addends,
                           mlir::Value multiplier);
  /// `value` times `vector` along `axes`; `value` has a static shape there.
  mlir::Value scaleAlong(mlir::Value value, mlir::Value vector,
                         llvm::ArrayRef<int64_t> axes);
  /// `vector` along `axes` of a tensor like `init`.
  mlir::Value broadcast(mlir::Value vector, mlir::Value init,
                        llvm::ArrayRef<int64_t> axes);

private:
  using BodyFn = llvm::function_ref<mlir::Value(mlir::ImplicitLocOpBuilder &,
                                                mlir::ValueRange)>;
  mlir::Value map(mlir::ValueRange inputs, llvm::ArrayRef<mlir::AffineMap> maps,
                  mlir::Value init, BodyFn body);
  mlir::Value mapVectors(mlir::ValueRange inputs, BodyFn body);
  mlir::Value expand(mlir::Value vector, llvm::ArrayRef<int64_t> extents);

  mlir::RewriterBase &rewriter;
  mlir::Location loc;
  NormOpInterface norm;
  mlir::RankedTensorType vectorType;
};

/// The sizes of `axes` of a tensor.
llvm::SmallVector<int64_t> getExtents(mlir::Value value,
                                      llvm::ArrayRef<int64_t> axes);

} // namespace resnorm

#endif // LIB_DIALECT_RESNORM_TRANSFORMS_BATCHNORMPARAMETERS_H
