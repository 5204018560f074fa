//===- Executable.h - A compiled model in this process ----------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Takes a module that buildHostPipeline or buildReferencePipeline has lowered
// to the LLVM dialect, links its host code, the kernels' objects and Halide's
// runtime into this process, and calls one of its functions.
//
// Nothing of the module is kept: it may be destroyed once `create` returns.
// Every failure, of the kernels too, is an llvm::Error; nothing aborts.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_RUNTIME_EXECUTABLE_H
#define RESNORM_RUNTIME_EXECUTABLE_H

#include "mlir/IR/BuiltinOps.h"
#include "resnorm/Runtime/Tensor.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Error.h"
#include <memory>

namespace resnorm {

struct ExecutableOptions {
  /// The object of Halide's runtime; empty for the one in this library.
  /// Not read where the module has no kernels.
  std::string runtimeObject;
  /// Threads that kernels run on, the caller's included; 0 for one a core.
  unsigned threads = 0;
  /// How hard LLVM tries on host code, 0 to 3.
  unsigned optimizationLevel = 2;
};

/// Says whether the result of a kernel is close enough to the reference path's.
/// `what` begins the message of an error: the place in the model, the kernel
/// and the number of the result.
using ResultCheck = llvm::function_ref<llvm::Error(
    llvm::StringRef what, const TensorView &got, const TensorView &want)>;

struct NamedTensorView {
  llvm::StringRef name;
  TensorView view;
};

class Executable {
public:
  /// Links function `entry` of `lowered` and what it needs.
  static llvm::Expected<std::unique_ptr<Executable>>
  create(mlir::ModuleOp lowered, llvm::StringRef entry,
         const ExecutableOptions &options = {});
  /// Opens function `entry` of a shared library that resnorm-translate made;
  /// its only function where `entry` is empty.
  static llvm::Expected<std::unique_ptr<Executable>>
  open(llvm::StringRef library, llvm::StringRef entry,
       const ExecutableOptions &options = {});
  ~Executable();

  const Signature &getSignature() const;

  /// The kernels linked in, in the order of the module.
  llvm::ArrayRef<std::string> getKernelNames() const;

  /// Computes once what the model computes from parameters alone (packed and
  /// transposed weights, folded norms), which calls then read. Takes all inputs
  /// of the signature in order and reads those that are parameters. Needed
  /// before the first call where the signature has parameters; again when they
  /// change, not while a call is under way. The memory of parameters whose spec
  /// says `released` may go afterwards.
  llvm::Error bindParameters(llvm::ArrayRef<TensorView> inputs);

  /// The shapes of all outputs for inputs of these shapes (data is not read).
  llvm::Expected<std::vector<llvm::SmallVector<int64_t, 4>>>
  inferOutputShapes(llvm::ArrayRef<TensorView> inputs) const;

  /// Runs the function. Inputs that are `released` need no data. Outputs are
  /// written whole, into memory that the caller owns and that overlaps no input
  /// and no other output; they are undefined after an error. Safe to call from
  /// several threads at once.
  ///
  /// Where the module was compiled with `verify-kernels`, `check` is called for
  /// every result of every kernel, on this thread, in the order of the calls,
  /// and its first error ends the run. Without it nothing is compared.
  llvm::Error invoke(llvm::ArrayRef<TensorView> inputs,
                     llvm::ArrayRef<TensorView> outputs,
                     ResultCheck check = nullptr) const;

  /// What `call` takes: the inputs that are no parameters, in order.
  llvm::ArrayRef<TensorSpec> getCallInputs() const;

  /// Binds parameters by their names, as `bindParameters` does; names that the
  /// model does not have are passed over. The memory of those whose spec says
  /// `released` may go afterwards; that of others must stay while calls read
  /// it.
  llvm::Error bind(llvm::ArrayRef<NamedTensorView> parameters);

  /// Runs the function with the parameters that `bind` was given; a model
  /// without parameters needs none. Otherwise as `invoke`, and quicker: it
  /// takes no lock, and allocates nothing after a thread's first call, but what
  /// outputs of dynamic shape need.
  llvm::Error call(llvm::ArrayRef<TensorView> inputs,
                   llvm::ArrayRef<TensorView> outputs) const;

  /// The shapes of the outputs of a `call` with inputs of these shapes.
  llvm::Expected<std::vector<llvm::SmallVector<int64_t, 4>>>
  inferCallShapes(llvm::ArrayRef<TensorView> inputs) const;

  /// Changes how many threads kernels run on; 0 for one a core. Not while a
  /// call is under way.
  void setThreads(unsigned threads);

private:
  class Impl;
  class Linked;
  class Opened;
  explicit Executable(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl;
};

/// The file of Halide's runtime that was built beside this library.
std::string getDefaultRuntimeObject();

} // namespace resnorm

#endif // RESNORM_RUNTIME_EXECUTABLE_H
