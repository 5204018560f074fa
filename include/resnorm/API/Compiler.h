//===- Compiler.h - From a model to something to call -----------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The whole of Resnorm for a program that has models: text, files or modules go
// in, executables come out. What is wrong with a model is an llvm::Error whose
// text has the lines of the compiler's diagnostics, "file:line:column: error:
// ..."; nothing is printed, thrown or aborted.
//
//   resnorm::Compiler compiler;
//   auto layer = compiler.compileFile("layer.mlir");
//   if (!layer)
//     return layer.takeError();
//   if (llvm::Error error = (*layer)->bind({{"weight", weight}}))
//     return error;
//   return (*layer)->call({x}, {y}); // from any number of threads
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_API_COMPILER_H
#define RESNORM_API_COMPILER_H

#include "mlir/IR/BuiltinOps.h"
#include "resnorm/Runtime/Executable.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <memory>
#include <string>
#include <vector>

namespace resnorm {

struct CompilerOptions {
  /// The function to call; where empty, `main` or the only public one.
  std::string entry;
  /// Names for the first arguments of the function, which make parameters of
  /// them. Not read where arguments have names (`resnorm.param`) already.
  std::vector<std::string> parameters;
  /// A Halide target string; the machine that compiles where empty.
  std::string target;
  /// Folder of kernels' objects that are kept for other runs; none where empty.
  std::string cacheDirectory;
  /// Threads that kernels run on, the caller's included; 0 for one a core.
  unsigned threads = 0;
};

/// The folder of compiled kernels that resnorm-run uses too, or "".
std::string getUserCacheDirectory();

/// Compiles models. Any number of threads may use one compiler at once.
class Compiler {
public:
  explicit Compiler(CompilerOptions options = {});

  /// Compiles model IR or bytecode; `name` stands for a file in messages.
  llvm::Expected<std::unique_ptr<Executable>>
  compile(llvm::StringRef text, llvm::StringRef name = "model.mlir") const;

  llvm::Expected<std::unique_ptr<Executable>>
  compileFile(llvm::StringRef path) const;

  /// Compiles a copy of `module`, whose context gets the dialects that the
  /// passes need.
  llvm::Expected<std::unique_ptr<Executable>>
  compile(mlir::ModuleOp module) const;

private:
  CompilerOptions options;
};

} // namespace resnorm

#endif // RESNORM_API_COMPILER_H
