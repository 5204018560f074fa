//===- Model.h - A model file, parsed ---------------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TOOLS_RESNORM_RUN_MODEL_H
#define RESNORM_TOOLS_RESNORM_RUN_MODEL_H

#include "Inspection.h"
#include "Options.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/OwningOpRef.h"
#include "resnorm/Tools/TensorFiles.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/SourceMgr.h"
#include <memory>

namespace resnorm {

class Executable;
class TunableModel;

/// How a model is compiled.
enum class Path {
  /// Through Halide.
  Product,
  /// Through Halide, with every kernel compared with the reference path.
  Checked,
  /// Through Halide, with the runtime told of every kernel call.
  Profiled,
  /// By stock MLIR alone.
  Reference,
};

/// Owns the context that the model lives in, and prints its diagnostics with
/// the lines they are about.
class Model {
public:
  static llvm::Expected<std::unique_ptr<Model>> read(const RunOptions &options);

  /// True for a shared library of resnorm-translate: there is no IR, and
  /// nothing is known but what the library says of its functions.
  bool isLibrary() const { return !module; }

  /// Marks the first arguments as `parameters` where no argument is marked as
  /// one, so that what depends on them alone is computed once.
  void nameParameters(llvm::ArrayRef<NamedTensor> parameters);

  /// Compiles a copy and links it, or opens the library.
  llvm::Expected<std::unique_ptr<Executable>> load(const RunOptions &options,
                                                   Path path) const;

  mlir::MLIRContext *getContext() const { return module.get().getContext(); }

  /// Compiles a copy whose kernels can be exchanged.
  llvm::Expected<TunableModel> makeTunable(const RunOptions &options) const;

  /// Prints an error of a call as diagnostics where its lines begin with a
  /// place in the model, and returns what is still to be told.
  llvm::Error diagnose(llvm::Error error) const;

  /// True where the model is made of kernels already: the reference path cannot
  /// take it as a whole.
  bool hasKernels() const;

  /// Prints all kernels with their schedules.
  llvm::Error printKernels(const RunOptions &options,
                           llvm::raw_ostream &os) const;

  /// Compiles copies up to their schedules and keeps what there is to see.
  llvm::Expected<Inspection> inspect(const RunOptions &options) const;

  /// Floating-point operations of one call.
  double countFlops() const;

  /// The same of one call of each kernel, where it is known.
  llvm::StringMap<double> countKernelFlops(const RunOptions &options) const;

private:
  explicit Model(const mlir::DialectRegistry &registry);

  mlir::MLIRContext context;
  llvm::SourceMgr sources;
  mlir::SourceMgrDiagnosticHandler diagnostics;
  mlir::OwningOpRef<mlir::ModuleOp> module;
  std::string entry;
};

} // namespace resnorm

#endif // RESNORM_TOOLS_RESNORM_RUN_MODEL_H
