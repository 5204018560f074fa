//===- Profile.h - What each kernel costs -----------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TOOLS_RESNORM_RUN_PROFILE_H
#define RESNORM_TOOLS_RESNORM_RUN_PROFILE_H

#include "Options.h"
#include "resnorm/Runtime/KernelProfile.h"
#include "resnorm/Tools/MachineLimits.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Error.h"

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace resnorm {

class Executable;
class HostTensor;

/// One call of the whole function.
struct ProfiledRun {
  /// From the caller's thread; the whole function, named as such.
  KernelCall whole;
  std::vector<KernelCall> kernels;
};

/// What the figures of a run are measured against.
struct ProfileScale {
  /// Floating-point operations of one call of a kernel, where they are known.
  llvm::StringMap<double> flops;
  MachineLimits limits;
};

/// Calls `executable`, compiled with `profile-kernels`, a few times, prints the
/// fastest call as a table and writes it where `--profile-out` says.
llvm::Error runProfile(const RunOptions &options, const Executable &executable,
                       llvm::ArrayRef<HostTensor> inputs,
                       llvm::ArrayRef<HostTensor> outputs,
                       llvm::StringMap<double> flops);

/// A line a kernel, slowest first, then the host code and the sum.
void printProfile(const ProfiledRun &run, const ProfileScale &scale,
                  llvm::raw_ostream &os);

/// Chrome's trace format: an event for the whole call and one for each
/// kernel's.
void writeTrace(const ProfiledRun &run, const ProfileScale &scale,
                llvm::raw_ostream &os);

} // namespace resnorm

#endif // RESNORM_TOOLS_RESNORM_RUN_PROFILE_H
