//===- KernelOutline.h - Make a kernel a function --------------- -*- C++
//-*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef LIB_DIALECT_RESNORM_TRANSFORMS_KERNELOUTLINE_H
#define LIB_DIALECT_RESNORM_TRANSFORMS_KERNELOUTLINE_H

#include "KernelPlan.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/SymbolTable.h"
#include "llvm/ADT/StringMap.h"

namespace resnorm {

/// Outlines kernels into private functions at the end of a module; kernels that
/// are equal but for locations share one.
class KernelOutliner {
public:
  explicit KernelOutliner(mlir::ModuleOp module) : symbols(module) {}

  /// Replaces the members of `kernel` by a call placed at the last of them.
  /// The block may have to be sorted afterwards.
  void outline(const Kernel &kernel);

private:
  /// The function equal to `candidate`, which is erased if there is one
  /// already.
  mlir::func::FuncOp unique(mlir::func::FuncOp candidate, llvm::StringRef stem);

  mlir::SymbolTable symbols;
  llvm::StringMap<unsigned> counts;
  llvm::DenseMap<llvm::hash_code, llvm::SmallVector<mlir::func::FuncOp>> known;
};

} // namespace resnorm

#endif // LIB_DIALECT_RESNORM_TRANSFORMS_KERNELOUTLINE_H
