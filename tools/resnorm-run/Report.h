//===- Report.h - What a run found out, as JSON -----------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TOOLS_RESNORM_RUN_REPORT_H
#define RESNORM_TOOLS_RESNORM_RUN_REPORT_H

#include "Options.h"
#include "llvm/Support/Error.h"

namespace resnorm {

/// How far an output is from what was expected.
struct OutputReport {
  std::string type;
  double maxAbsolute = 0;
  /// max |got - want| / max |want|
  double relativeError = 0;
};

struct RunReport {
  /// From IR in memory to a function that can be called.
  double compileSeconds = 0;
  double firstCallSeconds = 0;
  size_t kernels = 0;
  int64_t parameterBytes = 0;
  /// Inputs, outputs and the arena of the largest call.
  int64_t activationBytes = 0;
  /// Of every call, in order; those that something was expected of.
  std::vector<OutputReport> outputs;

  /// Ends what counts as compiling: what memory is used from here on, beside
  /// `parameterBytes` that are in memory already, the model itself takes.
  void startRunning();

  /// Writes it where `options` says, with the peaks of memory.
  llvm::Error write(const RunOptions &options) const;

private:
  int64_t compilePeak = 0;
  int64_t residentBefore = 0;
};

} // namespace resnorm

#endif // RESNORM_TOOLS_RESNORM_RUN_REPORT_H
