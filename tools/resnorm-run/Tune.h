//===- Tune.h - Faster schedules than the rules' ----------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TOOLS_RESNORM_RUN_TUNE_H
#define RESNORM_TOOLS_RESNORM_RUN_TUNE_H

#include "Model.h"
#include "resnorm/Tools/HostTensor.h"

namespace resnorm {

/// Tries schedules on the kernels of the whole model, called with these inputs,
/// and writes those that beat the rules' where `options` says.
llvm::Error tune(const RunOptions &options, const Model &model,
                 llvm::ArrayRef<NamedTensor> parameters,
                 llvm::ArrayRef<HostTensor> inputs);

} // namespace resnorm

#endif // RESNORM_TOOLS_RESNORM_RUN_TUNE_H
