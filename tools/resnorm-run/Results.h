//===- Results.h - What becomes of results ----------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TOOLS_RESNORM_RUN_RESULTS_H
#define RESNORM_TOOLS_RESNORM_RUN_RESULTS_H

#include "Model.h"
#include "Report.h"
#include "resnorm/Tools/HostTensor.h"

namespace resnorm {

/// Prints outputs, or writes them where --output says.
llvm::Error emitOutputs(const RunOptions &options,
                        llvm::ArrayRef<HostTensor> outputs);

/// Compares with what --expected-output says.
llvm::Error checkExpected(const RunOptions &options,
                          llvm::ArrayRef<HostTensor> outputs,
                          RunReport &report);

/// Compares with the reference path, compiled from the model as it was read.
llvm::Error checkReference(const RunOptions &options, const Model &model,
                           llvm::ArrayRef<HostTensor> inputs,
                           llvm::ArrayRef<HostTensor> outputs,
                           RunReport &report);

} // namespace resnorm

#endif // RESNORM_TOOLS_RESNORM_RUN_RESULTS_H
