//===- Inputs.h - What a run is given ---------------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TOOLS_RESNORM_RUN_INPUTS_H
#define RESNORM_TOOLS_RESNORM_RUN_INPUTS_H

#include "Options.h"
#include "resnorm/Tools/TensorFiles.h"

namespace resnorm {

/// One of `--calls`: its share of the flags that are given once for each tensor
/// of a call, and the inputs that they name.
struct Call {
  RunOptions options;
  std::vector<HostTensor> inputs;
};

llvm::Expected<std::vector<Call>> readCalls(const RunOptions &options);

llvm::Expected<std::vector<NamedTensor>>
readAllParameters(const RunOptions &options);

/// Lets go of the memory of parameters that calls do not read.
void releaseParameters(const Signature &signature,
                       llvm::MutableArrayRef<HostTensor> arguments);

} // namespace resnorm

#endif // RESNORM_TOOLS_RESNORM_RUN_INPUTS_H
