//===- AheadOfTime.h - Objects that stand alone -----------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Takes a module that buildHostPipeline has lowered to the LLVM dialect, as
// Executable does, and makes an object or a shared library of it that needs
// nothing but the C library: host code, kernels, Halide's runtime with its
// thread pool and our own support code. Its only symbols are the entries that
// the header declares, so that several such objects link into one program.
// The same module gives the same bytes.
//
// Every failure is an llvm::Error.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_AHEADOFTIME_AHEADOFTIME_H
#define RESNORM_AHEADOFTIME_AHEADOFTIME_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "resnorm/Runtime/Tensor.h"
#include "llvm/Support/Error.h"
#include "llvm/TargetParser/Triple.h"

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace resnorm {

/// Which machine code to make.
struct StandaloneTarget {
  /// Halide's name, for PipelineOptions::target.
  std::string halide;
  llvm::Triple triple;
  /// For host code; kernels have theirs from Halide's target.
  std::string cpu;
  std::string features;
  /// True for the machine that compiles and all its features.
  bool isHost = false;

  /// Takes "host", a Halide target or an LLVM triple.
  static llvm::Expected<StandaloneTarget> parse(llvm::StringRef name);
};

/// A public function as C sees it.
struct StandaloneFunction {
  /// In the module.
  std::string name;
  /// What its entries' names begin with: "<module>_<name>".
  std::string prefix;
  /// Parameters among the inputs.
  Signature signature;
  /// What loading computes, with `init`, from the inputs of these numbers.
  std::string init;
  std::vector<TensorSpec> prepared;
  std::vector<int32_t> initInputs;

  bool hasDynamicOutput() const;
};

struct StandaloneModule {
  /// A C identifier, which the names of all entries begin with.
  std::string name;
  std::vector<StandaloneFunction> functions;

  /// Describes the `functions` of `lowered` that can be called.
  static llvm::Expected<StandaloneModule>
  describe(mlir::ModuleOp lowered, llvm::ArrayRef<std::string> functions,
           llvm::StringRef name);
};

/// The arguments of a function on tensors, before it is compiled, as inputs.
llvm::Expected<Signature> describeArguments(mlir::FunctionOpInterface function);

/// Makes arguments of `function` constants: those whose view has data, which
/// must have the argument's type and live as long as the module.
llvm::Error replaceByConstants(mlir::FunctionOpInterface function,
                               llvm::ArrayRef<TensorView> values);

/// `text` with everything else than letters, digits and underscores replaced.
std::string makeIdentifier(llvm::StringRef text);

/// Makes an ELF object. `lowered` is left without its constants' values.
/// `directory` is taken off the front of places in messages, which depend on
/// where a model lies otherwise.
llvm::Expected<std::string> emitObject(mlir::ModuleOp lowered,
                                       const StandaloneModule &description,
                                       const StandaloneTarget &target,
                                       llvm::StringRef directory);

/// Links what `emitObject` made to a shared library, which Executable::open
/// takes.
llvm::Expected<std::string>
linkSharedLibrary(llvm::StringRef object, const StandaloneModule &description);

/// Writes the C header: the entries, what they take and return.
void writeHeader(const StandaloneModule &description, llvm::raw_ostream &os);

} // namespace resnorm

#endif // RESNORM_AHEADOFTIME_AHEADOFTIME_H
