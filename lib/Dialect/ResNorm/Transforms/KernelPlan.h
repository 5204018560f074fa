//===- KernelPlan.h - Which ops share a kernel ------------------ -*- C++
//-*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef LIB_DIALECT_RESNORM_TRANSFORMS_KERNELPLAN_H
#define LIB_DIALECT_RESNORM_TRANSFORMS_KERNELPLAN_H

#include "mlir/IR/Block.h"
#include "llvm/ADT/SetVector.h"

namespace resnorm {

/// Ops of one block that become one kernel. Together they are convex: no path
/// leaves the kernel and comes back. Free ops and scalar code are no members;
/// each kernel repeats those it needs.
struct Kernel {
  /// The op the kernel is named after and scheduled around.
  mlir::Operation *anchor = nullptr;
  llvm::SetVector<mlir::Operation *> members;
};

/// Cuts `block` into kernels. Nested regions are not entered.
llvm::SmallVector<Kernel> planKernels(mlir::Block &block);

} // namespace resnorm

#endif // LIB_DIALECT_RESNORM_TRANSFORMS_KERNELPLAN_H
