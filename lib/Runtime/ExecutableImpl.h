//===- ExecutableImpl.h - What an executable does ---------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_RUNTIME_EXECUTABLEIMPL_H
#define RESNORM_LIB_RUNTIME_EXECUTABLEIMPL_H

#include "resnorm/Runtime/Executable.h"

namespace resnorm {

/// The methods of Executable, for each way in which code comes to be there.
class Executable::Impl {
public:
  virtual ~Impl() = default;

  virtual llvm::Error bindParameters(llvm::ArrayRef<TensorView> inputs) = 0;
  virtual llvm::Expected<std::vector<llvm::SmallVector<int64_t, 4>>>
  inferOutputShapes(llvm::ArrayRef<TensorView> inputs) const = 0;
  virtual llvm::Error invoke(llvm::ArrayRef<TensorView> inputs,
                             llvm::ArrayRef<TensorView> outputs,
                             ResultCheck check) const = 0;
  /// The same with the parameters that were bound last.
  virtual llvm::Error call(llvm::ArrayRef<TensorView> inputs,
                           llvm::ArrayRef<TensorView> outputs) const = 0;
  virtual llvm::Expected<std::vector<llvm::SmallVector<int64_t, 4>>>
  inferCallShapes(llvm::ArrayRef<TensorView> inputs) const = 0;
  virtual void setThreads(unsigned threads) = 0;

  Signature signature;
  /// The inputs of `signature` that are no parameters.
  std::vector<TensorSpec> callInputs;
  std::vector<std::string> kernels;
};

} // namespace resnorm

#endif // RESNORM_LIB_RUNTIME_EXECUTABLEIMPL_H
