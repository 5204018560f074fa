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
#include "llvm/ADT/StringSet.h"
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

struct ProfileMeasurement {
  /// One call, not means over calls: its parts add up to it.
  ProfiledRun fastest;
  ProfileScale scale;
  int calls = 0;
};

/// Calls `executable`, compiled with `profile-kernels`, for some seconds.
llvm::Expected<ProfileMeasurement>
measureProfile(const RunOptions &options, const Executable &executable,
               llvm::ArrayRef<HostTensor> inputs,
               llvm::ArrayRef<HostTensor> outputs,
               llvm::StringMap<double> flops);

/// Prints the fastest call as a table and writes it where `--profile-out` says.
llvm::Error reportProfile(const RunOptions &options,
                          const ProfileMeasurement &measurement);

/// All calls of one kernel. Equal kernels of a model are one.
struct KernelSummary {
  std::string name;
  /// The line of the model that makes the first call, "+N" for N other lines.
  std::string place;
  llvm::StringSet<> places;
  size_t calls = 0;
  double seconds = 0, bytes = 0, flops = 0;

  double getGflops() const { return flops / seconds / 1e9; }
  /// In GB/s.
  double getBandwidth() const { return bytes / seconds / 1e9; }
  /// Of the limit that it is nearer to; above 1 where its data was in a cache.
  double getShareOfLimit(const MachineLimits &limits) const {
    return std::max(getGflops() / limits.gflops,
                    getBandwidth() / limits.readBandwidth);
  }
};

/// The kernels of a run, slowest first.
std::vector<KernelSummary> summarize(const ProfiledRun &run,
                                     const ProfileScale &scale);

/// A line a kernel, slowest first, then the host code and the sum.
void printProfile(const ProfiledRun &run, const ProfileScale &scale,
                  llvm::raw_ostream &os);

/// Chrome's trace format: an event for the whole call and one for each
/// kernel's.
void writeTrace(const ProfiledRun &run, const ProfileScale &scale,
                llvm::raw_ostream &os);

} // namespace resnorm

#endif // RESNORM_TOOLS_RESNORM_RUN_PROFILE_H
