//===- GuardIndices.h - Bounds of indices that are data ---------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef LIB_DIALECT_RESNORM_TRANSFORMS_GUARDINDICES_H
#define LIB_DIALECT_RESNORM_TRANSFORMS_GUARDINDICES_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "resnorm/Dialect/TMTensor/IR/TMTensor.h"

namespace resnorm {

/// Asserts that `index` into dimension `axis` is below `bound`, or, where
/// `upper` is false, not below it.
void assertIndex(mlir::ImplicitLocOpBuilder &builder, mlir::Value index,
                 int64_t axis, mlir::Value bound, bool upper);

/// True where `index`, in the body of `op`, is a sum of loops and of values
/// from outside: it never falls while a loop goes on.
bool growsWithLoops(mlir::linalg::GenericOp op, mlir::Value index);

/// What such an index is at the first iteration of every loop of `op`, or at
/// the last.
mlir::Value getExtreme(mlir::ImplicitLocOpBuilder &builder,
                       mlir::linalg::GenericOp op, mlir::Value index,
                       bool last);

/// Makes a generic of `op` that reads by `tensor.extract`.
void expandGather(mlir::tensor::GatherOp op);

/// Asserts before `op` that the elements of its tensor of indices are inside.
void guardScatter(tm_tensor::ScatterOp op);

} // namespace resnorm

#endif // LIB_DIALECT_RESNORM_TRANSFORMS_GUARDINDICES_H
