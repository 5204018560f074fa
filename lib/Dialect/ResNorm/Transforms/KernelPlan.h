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

#include "KernelRoles.h"
#include "mlir/IR/Block.h"
#include "mlir/IR/Operation.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SetVector.h"

namespace resnorm {

/// Ops of one block that become one kernel. Together they are convex: no path
/// leaves the kernel and comes back.
struct Kernel {
  /// The op the kernel is named after and scheduled around.
  mlir::Operation *anchor = nullptr;
  /// Ops that are this kernel's own.
  llvm::SetVector<mlir::Operation *> members;
  /// Ops that only move elements, which several kernels compute for
  /// themselves. Free ops and scalar code are in neither set: each kernel
  /// repeats those it needs.
  llvm::DenseSet<mlir::Operation *> repeated;
};

/// Plans the kernels of one block:
///
/// 1. Each anchor starts a kernel and takes in the pointwise ops after it that
///    compute at its own points, as far as that adds no result to store.
/// 2. From the last op to the first, what is left joins the kernel of its
///    users. What is stored anyway, what several kernels need and what a kernel
///    would compute many times over becomes the root of a kernel of its own.
class KernelPlanner {
public:
  /// With `normsOnly`, ops of other dialects are in no kernel.
  KernelPlanner(mlir::Block &block, bool normsOnly)
      : block(block), normsOnly(normsOnly) {}

  /// Kernels in the order of their anchors. Nested regions are not entered.
  llvm::SmallVector<Kernel> run();

private:
  KernelRole getRole(mlir::Operation *op) const;
  bool isInPlace(mlir::Operation *op) const;
  unsigned startKernel(mlir::Operation *anchor);
  void addMember(unsigned kernel, mlir::Operation *op);

  // KernelEpilogue.cpp
  void growEpilogue(unsigned kernel);
  bool canFollow(mlir::Operation *op, unsigned kernel) const;
  bool readsAtOwnPoints(mlir::Operation *op, unsigned kernel) const;
  bool dependsOnKernelOutside(mlir::Operation *op, unsigned kernel) const;
  unsigned countOutputs(const llvm::SetVector<mlir::Operation *> &ops) const;

  // KernelProducers.cpp
  void placeProducer(mlir::Operation *op);
  bool collectUsers(mlir::Operation *op, llvm::SetVector<unsigned> &users);
  bool isReadManyTimes(mlir::Operation *op) const;
  bool isStored(mlir::Value source) const;
  bool isMovedOnly(mlir::Value source) const;

  mlir::Block &block;
  bool normsOnly;
  llvm::SmallVector<Kernel> kernels;
  /// The kernels that hold an op: several where they repeat it.
  llvm::DenseMap<mlir::Operation *, llvm::SmallVector<unsigned>> kernelsOf;
  /// Ops of kernels whose elements are computed more than once.
  llvm::DenseSet<mlir::Operation *> computedManyTimes;
};

/// The operands of `op` and the values from outside that its regions use.
llvm::SetVector<mlir::Value> getUsedValues(mlir::Operation *op);

/// True if the owner of `use` reads each element once, or nearly: a norm's
/// input, not a matmul's operand, not what is broadcast.
bool readsOnce(mlir::OpOperand &use);

} // namespace resnorm

#endif // LIB_DIALECT_RESNORM_TRANSFORMS_KERNELPLAN_H
