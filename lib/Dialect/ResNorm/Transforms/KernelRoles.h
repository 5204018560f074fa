//===- KernelRoles.h - What an op is to a kernel ---------------- -*- C++
//-*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef LIB_DIALECT_RESNORM_TRANSFORMS_KERNELROLES_H
#define LIB_DIALECT_RESNORM_TRANSFORMS_KERNELROLES_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace resnorm {

/// What an op is to the kernels around it.
enum class KernelRole {
  /// No kernel: control flow, scalar code, casts, calls.
  Host,
  /// A reshape or slice: free between kernels, where it is a view of memory,
  /// and index arithmetic inside one.
  View,
  /// Costs nothing to repeat in each kernel that needs it: constants, empty
  /// tensors, fills.
  Free,
  /// Moves elements and computes none: transposes, broadcasts, copies.
  Movement,
  /// One element of each operand gives one element of the result.
  Pointwise,
  /// What a kernel is built around: reads an element more than once, or has
  /// a loop nest of its own.
  Anchor,
};

KernelRole getKernelRole(mlir::Operation *op);

/// True for scalar code without effects (index arithmetic, `tensor.dim`): it
/// may be repeated inside a kernel that has all its tensors.
bool isScalarCode(mlir::Operation *op);

/// A sum of products of two tensors: a matrix product or a convolution, over
/// whatever maps.
bool isSumOfProducts(mlir::linalg::LinalgOp op);

/// What kernels around `op` are called: the op's name, or for a generic what it
/// computes.
llvm::StringRef getKernelStem(mlir::Operation *op);

} // namespace resnorm

#endif // LIB_DIALECT_RESNORM_TRANSFORMS_KERNELROLES_H
