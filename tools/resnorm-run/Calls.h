//===- Calls.h - Calls of a compiled model ----------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TOOLS_RESNORM_RUN_CALLS_H
#define RESNORM_TOOLS_RESNORM_RUN_CALLS_H

#include "Model.h"
#include "resnorm/Runtime/Executable.h"
#include "resnorm/Tools/HostTensor.h"

namespace resnorm {

std::vector<TensorView> viewsOf(llvm::ArrayRef<HostTensor> tensors);

/// Memory for the outputs that these inputs give.
llvm::Expected<std::vector<HostTensor>>
allocateOutputs(const Model &model, const Executable &executable,
                llvm::ArrayRef<HostTensor> inputs);

llvm::Expected<std::vector<HostTensor>> call(const Model &model,
                                             const Executable &executable,
                                             llvm::ArrayRef<HostTensor> inputs,
                                             ResultCheck check = nullptr);

/// Calls what was compiled with checks and prints that its kernels passed them.
llvm::Expected<std::vector<HostTensor>>
callChecked(const RunOptions &options, const Model &model,
            const Executable &executable, llvm::ArrayRef<HostTensor> inputs);

} // namespace resnorm

#endif // RESNORM_TOOLS_RESNORM_RUN_CALLS_H
