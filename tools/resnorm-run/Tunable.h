//===- Tunable.h - A model whose kernels can be exchanged -------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TOOLS_RESNORM_RUN_TUNABLE_H
#define RESNORM_TOOLS_RESNORM_RUN_TUNABLE_H

#include "Options.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "resnorm/Dialect/Halide/IR/Halide.h"
#include "resnorm/Runtime/Executable.h"
#include "llvm/ADT/StringMap.h"

namespace resnorm {

struct PipelineOptions;

/// Host code that is lowered once, for kernels that are compiled many times.
class TunableModel {
public:
  /// Compiles `module` by the rules, up to what is linked.
  static llvm::Expected<TunableModel>
  create(mlir::OwningOpRef<mlir::ModuleOp> module, llvm::StringRef entry,
         const RunOptions &run, const PipelineOptions &options);

  /// The kernels, without schedules.
  llvm::ArrayRef<mlir::OwningOpRef<halide::PipelineOp>> getAlgorithms() const {
    return algorithms;
  }

  /// Links the kernels in `objects`, by name, and the rules' for all others.
  /// Every kernel call is told to the runtime.
  llvm::Expected<std::unique_ptr<Executable>>
  link(const llvm::StringMap<std::string> &objects = {}) const;

private:
  mlir::OwningOpRef<mlir::ModuleOp> lowered;
  std::vector<mlir::OwningOpRef<halide::PipelineOp>> algorithms;
  std::string entry;
  ExecutableOptions options;
};

} // namespace resnorm

#endif // RESNORM_TOOLS_RESNORM_RUN_TUNABLE_H
