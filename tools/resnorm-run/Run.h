//===- Run.h - The steps of resnorm-run -------------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TOOLS_RESNORM_RUN_RUN_H
#define RESNORM_TOOLS_RESNORM_RUN_RUN_H

#include "Options.h"
#include "llvm/Support/Error.h"

namespace resnorm {

class Executable;
class HostTensor;

/// Everything that the options ask for. An error with an empty message was
/// reported as a diagnostic already.
llvm::Error run(const RunOptions &options);

/// What one call does; 0 where it is not known.
struct WorkEstimate {
  /// Floating-point operations of contractions and convolutions.
  double flops = 0;
  /// Bytes of arguments read and results written, each once.
  double bytes = 0;
};

/// Times repeated calls and prints the figures, beside the machine's limits.
llvm::Error runBenchmark(const RunOptions &options,
                         const Executable &executable,
                         llvm::ArrayRef<HostTensor> inputs,
                         llvm::ArrayRef<HostTensor> outputs,
                         const WorkEstimate &work);

} // namespace resnorm

#endif // RESNORM_TOOLS_RESNORM_RUN_RUN_H
