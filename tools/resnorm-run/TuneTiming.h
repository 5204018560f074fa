//===- TuneTiming.h - Kernels' times side by side ---------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TOOLS_RESNORM_RUN_TUNETIMING_H
#define RESNORM_TOOLS_RESNORM_RUN_TUNETIMING_H

#include "TuneJournal.h"
#include "resnorm/Runtime/Executable.h"
#include "llvm/ADT/StringMap.h"

namespace resnorm {

/// The least seconds of a call of a function, and of all calls of each kernel
/// within one.
struct CallTimes {
  double whole = 0;
  llvm::StringMap<double> kernels;

  void takeLeast(const CallTimes &other);
};

struct SideBySide {
  CallTimes baseline, trial;
  /// Of the trial's kernels.
  llvm::StringMap<Measurement> kernels;
};

/// Calls both in turn, a few calls each, so that what slows the machine down
/// slows both, for about `seconds`.
llvm::Expected<SideBySide> timeSideBySide(const Executable &baseline,
                                          const Executable &trial,
                                          llvm::ArrayRef<TensorView> inputs,
                                          llvm::ArrayRef<TensorView> outputs,
                                          double seconds);

} // namespace resnorm

#endif // RESNORM_TOOLS_RESNORM_RUN_TUNETIMING_H
