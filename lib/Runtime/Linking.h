//===- Linking.h - The parts of Executable::create --------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_RUNTIME_LINKING_H
#define RESNORM_LIB_RUNTIME_LINKING_H

#include "mlir/IR/BuiltinOps.h"
#include "resnorm/Runtime/Executable.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ExecutionEngine/Orc/LLJIT.h"

namespace resnorm::linking {

/// Reads what `resnorm-destinations` left on a function, with all its inputs.
llvm::Expected<Signature> readSignature(mlir::Operation *function);

/// Constants that host code refers to, in memory outside the JIT.
class ConstantPool {
public:
  ConstantPool() = default;
  ConstantPool(const ConstantPool &) = delete;
  ConstantPool &operator=(const ConstantPool &) = delete;
  ~ConstantPool();

  /// Moves every large constant of `module` here and leaves a declaration in
  /// its place: LLVM would otherwise print each through its assembler.
  void takeFrom(mlir::ModuleOp module);

  /// Frees the constants of `names`: nothing may refer to them any more.
  void release(llvm::ArrayRef<std::string> names);

  /// Where each constant is, by symbol name.
  const llvm::StringMap<char *> &getAddresses() const { return addresses; }

private:
  llvm::StringMap<char *> addresses;
};

/// The constants of `module` that function `user` alone refers to.
std::vector<std::string> findConstantsOf(mlir::ModuleOp module,
                                         llvm::StringRef user);

/// Links the host code of `module` (in the LLVM dialect, without
/// `halide.binary`), the objects and the constants; `usesDevice` where objects
/// are for one.
llvm::Expected<std::unique_ptr<llvm::orc::LLJIT>>
link(mlir::ModuleOp module, llvm::ArrayRef<llvm::StringRef> objects,
     const ConstantPool &constants, const ExecutableOptions &options,
     bool usesDevice);

} // namespace resnorm::linking

#endif // RESNORM_LIB_RUNTIME_LINKING_H
