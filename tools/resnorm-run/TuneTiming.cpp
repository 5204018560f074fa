//===- TuneTiming.cpp - Kernels' times side by side -----------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TuneTiming.h"
#include "resnorm/Runtime/KernelProfile.h"
#include <algorithm>
#include <cmath>

using namespace resnorm;
using namespace llvm;

void CallTimes::takeLeast(const CallTimes &other) {
  whole = whole ? std::min(whole, other.whole) : other.whole;
  for (const auto &kernel : other.kernels) {
    auto [known, isNew] = kernels.try_emplace(kernel.getKey(), kernel.second);
    if (!isNew)
      known->second = std::min(known->second, kernel.second);
  }
}

static Expected<CallTimes> timeCall(const Executable &executable,
                                    ArrayRef<TensorView> inputs,
                                    ArrayRef<TensorView> outputs) {
  std::vector<KernelCall> calls;
  KernelCall whole;
  {
    ProfileScope scope(calls);
    whole.begin = KernelCall::Clock::now();
    if (Error error = executable.invoke(inputs, outputs))
      return error;
    whole.end = KernelCall::Clock::now();
  }
  CallTimes times;
  times.whole = whole.getSeconds();
  for (const KernelCall &call : calls)
    times.kernels[call.kernel] += call.getSeconds();
  return times;
}

/// The first call brings its own data into the caches, and is not counted.
static Expected<CallTimes> timeBatch(const Executable &executable,
                                     ArrayRef<TensorView> inputs,
                                     ArrayRef<TensorView> outputs,
                                     unsigned calls) {
  CallTimes least;
  for (unsigned i = 0; i <= calls; ++i) {
    auto times = timeCall(executable, inputs, outputs);
    if (!times)
      return times.takeError();
    if (i)
      least.takeLeast(*times);
  }
  return least;
}

Expected<SideBySide> resnorm::timeSideBySide(const Executable &baseline,
                                             const Executable &trial,
                                             ArrayRef<TensorView> inputs,
                                             ArrayRef<TensorView> outputs,
                                             double seconds) {
  constexpr double kBatch = 0.02, kMuchSlower = 3;
  constexpr unsigned kFewestBatches = 4, kMostCalls = 50;
  SideBySide result;
  // The baseline's batches of even and odd number, apart.
  CallTimes halves[2];
  unsigned calls = 2;
  double spent = 0;
  for (unsigned i = 0; i < kFewestBatches || spent < seconds; ++i) {
    auto ours = timeBatch(baseline, inputs, outputs, calls);
    if (!ours)
      return ours.takeError();
    auto theirs = timeBatch(trial, inputs, outputs, calls);
    if (!theirs)
      return theirs.takeError();
    halves[i % 2].takeLeast(*ours);
    result.baseline.takeLeast(*ours);
    result.trial.takeLeast(*theirs);
    spent += (calls + 1) * (ours->whole + theirs->whole);
    // No more calls tell more of what is far off.
    if (i && theirs->whole > kMuchSlower * ours->whole)
      break;
    calls = std::clamp<unsigned>(kBatch / std::max(ours->whole, 1e-6), 2,
                                 kMostCalls);
  }
  for (const auto &kernel : result.trial.kernels) {
    double ruled = result.baseline.kernels.lookup(kernel.getKey());
    if (ruled <= 0)
      continue;
    double even = halves[0].kernels.lookup(kernel.getKey());
    double odd = halves[1].kernels.lookup(kernel.getKey());
    result.kernels[kernel.getKey()] = {kernel.second / ruled,
                                       std::abs(even - odd) / ruled};
  }
  return result;
}
