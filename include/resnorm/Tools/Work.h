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
#include "llvm/ADT/StringMap.h"

namespace resnorm {

/// Floating-point operations that one call of `entry` spends in contractions,
/// convolutions and other reductions of products, a multiply-add counting two.
/// Counted on a copy after import; ops of dynamic shape count nothing.
double countFlops(mlir::ModuleOp module, llvm::StringRef entry);

/// The same of one call of each kernel that compiling `module` for `target`
/// makes, by its name, padding included. Kernels with nothing to count or a
/// dynamic shape among it are absent.
llvm::StringMap<double> countKernelFlops(mlir::ModuleOp module,
                                         llvm::StringRef target);

} // namespace resnorm

#endif // RESNORM_TOOLS_WORK_H
