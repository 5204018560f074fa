//===- Benchmark.cpp - Time repeated calls --------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Run.h"
#include "resnorm/Runtime/Executable.h"
#include "resnorm/Tools/HostTensor.h"
#include "resnorm/Tools/MachineLimits.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"
#include <chrono>

using namespace resnorm;
using namespace llvm;

using Clock = std::chrono::steady_clock;

/// Seconds of each call, after a few untimed ones.
static Expected<std::vector<double>> timeCalls(const Executable &executable,
                                               ArrayRef<TensorView> inputs,
                                               ArrayRef<TensorView> outputs,
                                               unsigned repetitions) {
  constexpr int kWarmUp = 3, kFewest = 10, kMost = 100000;
  constexpr double kBudget = 2.0;
  auto goesOn = [&](int index, double spent) {
    if (repetitions)
      return index < static_cast<int>(repetitions);
    return index < kFewest || (spent < kBudget && index < kMost);
  };

  std::vector<double> seconds;
  double spent = 0;
  for (int i = -kWarmUp; goesOn(i, spent); ++i) {
    auto start = Clock::now();
    if (Error error = executable.invoke(inputs, outputs))
      return error;
    std::chrono::duration<double> elapsed = Clock::now() - start;
    if (i < 0)
      continue;
    seconds.push_back(elapsed.count());
    spent += elapsed.count();
  }
  return seconds;
}

/// Google Benchmark's format, so that its tools compare runs.
static json::Value toJSON(const RunOptions &options, ArrayRef<double> seconds,
                          const MachineLimits &limits,
                          const WorkEstimate &work) {
  json::Array runs;
  for (auto [index, time] : enumerate(seconds))
    runs.push_back(
        json::Object{{"name", options.model},
                     {"run_name", options.model},
                     {"run_type", "iteration"},
                     {"repetitions", static_cast<int64_t>(seconds.size())},
                     {"repetition_index", static_cast<int64_t>(index)},
                     {"threads", options.threads},
                     {"iterations", 1},
                     {"real_time", time * 1e3},
                     {"cpu_time", time * 1e3},
                     {"time_unit", "ms"},
                     {"flops", work.flops},
                     {"bytes", work.bytes}});
  return json::Object{
      {"context", json::Object{{"executable", "resnorm-run"},
                               {"target", options.target},
                               {"fma_peak_gflops", limits.gflops},
                               {"read_bandwidth_gbs", limits.readBandwidth}}},
      {"benchmarks", std::move(runs)}};
}

Error resnorm::runBenchmark(const RunOptions &options,
                            const Executable &executable,
                            ArrayRef<HostTensor> inputs,
                            ArrayRef<HostTensor> outputs,
                            const WorkEstimate &work) {
  std::vector<TensorView> inputViews, outputViews;
  for (const HostTensor &tensor : inputs)
    inputViews.push_back(tensor.view());
  for (const HostTensor &tensor : outputs)
    outputViews.push_back(tensor.view());

  MachineLimits limits = measureMachineLimits(options.threads);
  auto seconds =
      timeCalls(executable, inputViews, outputViews, options.repetitions);
  if (!seconds)
    return seconds.takeError();

  std::vector<double> sorted = *seconds;
  llvm::sort(sorted);
  double minimum = sorted.front(), median = sorted[sorted.size() / 2];
  outs() << format("time    median %.4g ms, minimum %.4g ms (%zu calls)\n",
                   median * 1e3, minimum * 1e3, sorted.size());
  if (work.flops > 0)
    outs() << format("compute %.1f GFLOP/s at the minimum, %.0f %% of the %.0f "
                     "measured (%.3f GFLOP a call)\n",
                     work.flops / minimum / 1e9,
                     100 * work.flops / minimum / 1e9 / limits.gflops,
                     limits.gflops, work.flops / 1e9);
  outs() << format("memory  %.1f GB/s of arguments and results, %.0f %% of the "
                   "%.0f measured\n",
                   work.bytes / minimum / 1e9,
                   100 * work.bytes / minimum / 1e9 / limits.readBandwidth,
                   limits.readBandwidth);
  if (options.benchmarkOut.empty())
    return Error::success();
  return writeToOutput(options.benchmarkOut, [&](raw_ostream &os) {
    os << formatv("{0:2}", toJSON(options, *seconds, limits, work)) << '\n';
    return Error::success();
  });
}
