//===- Work.h - How much a model computes -----------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TOOLS_WORK_H
#define RESNORM_TOOLS_WORK_H

#include "mlir/IR/BuiltinOps.h"

namespace resnorm {

/// Floating-point operations that one call of `entry` spends in contractions,
/// convolutions and other reductions of products, a multiply-add counting two.
/// Counted on a copy after import; ops of dynamic shape count nothing.
double countFlops(mlir::ModuleOp module, llvm::StringRef entry);

} // namespace resnorm

#endif // RESNORM_TOOLS_WORK_H
