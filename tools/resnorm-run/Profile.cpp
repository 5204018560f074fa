//===- Profile.cpp - Time every kernel ------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Profile.h"
#include "resnorm/Runtime/Executable.h"
#include "resnorm/Tools/HostTensor.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Threading.h"
#include "llvm/Support/raw_ostream.h"

using namespace resnorm;
using namespace llvm;

static Expected<ProfiledRun> callOnce(const Executable &executable,
                                      ArrayRef<TensorView> inputs,
                                      ArrayRef<TensorView> outputs) {
  ProfiledRun run;
  run.whole.thread = get_threadid();
  ProfileScope scope(run.kernels);
  run.whole.begin = KernelCall::Clock::now();
  if (Error error = executable.invoke(inputs, outputs))
    return error;
  run.whole.end = KernelCall::Clock::now();
  return run;
}

Expected<ProfileMeasurement>
resnorm::measureProfile(const RunOptions &options, const Executable &executable,
                        ArrayRef<HostTensor> inputs,
                        ArrayRef<HostTensor> outputs, StringMap<double> flops) {
  std::vector<TensorView> inputViews, outputViews;
  for (const HostTensor &tensor : inputs)
    inputViews.push_back(tensor.view());
  for (const HostTensor &tensor : outputs)
    outputViews.push_back(tensor.view());
  ProfileMeasurement result;
  result.scale = {std::move(flops), measureMachineLimits(options.threads)};

  constexpr int kWarmUp = 3, kFewest = 5, kMost = 1000;
  constexpr double kBudget = 2.0;
  ProfiledRun &fastest = result.fastest;
  double spent = 0;
  for (int i = -kWarmUp; i < kFewest || (i < kMost && spent < kBudget); ++i) {
    auto run = callOnce(executable, inputViews, outputViews);
    if (!run)
      return run.takeError();
    if (i < 0)
      continue;
    spent += run->whole.getSeconds();
    if (result.calls++ == 0 ||
        run->whole.getSeconds() < fastest.whole.getSeconds())
      fastest = std::move(*run);
  }
  return result;
}

Error resnorm::reportProfile(const RunOptions &options,
                             const ProfileMeasurement &measurement) {
  const auto &[fastest, scale, calls] = measurement;
  outs() << format("profile: the fastest of %d calls; limits %.0f GFLOP/s and "
                   "%.1f GB/s, measured\n",
                   calls, scale.limits.gflops, scale.limits.readBandwidth);
  printProfile(fastest, scale, outs());
  if (options.profileOut.empty())
    return Error::success();
  return writeToOutput(options.profileOut, [&](raw_ostream &os) {
    writeTrace(measurement.fastest, measurement.scale, os);
    return Error::success();
  });
}

static json::Object makeEvent(const KernelCall &call, StringRef name,
                              StringRef category, const ProfiledRun &run) {
  auto toMicroseconds = [](KernelCall::Clock::duration duration) {
    return std::chrono::duration<double, std::micro>(duration).count();
  };
  return json::Object{{"name", name},
                      {"cat", category},
                      {"ph", "X"},
                      {"pid", 1},
                      {"tid", static_cast<int64_t>(call.thread)},
                      {"ts", toMicroseconds(call.begin - run.whole.begin)},
                      {"dur", toMicroseconds(call.end - call.begin)}};
}

void resnorm::writeTrace(const ProfiledRun &run, const ProfileScale &scale,
                         raw_ostream &os) {
  json::Array events;
  events.push_back(makeEvent(run.whole, "call", "function", run));
  for (const KernelCall &call : run.kernels) {
    json::Object event = makeEvent(call, call.kernel, "kernel", run);
    json::Object details{{"place", call.place}, {"bytes", call.bytes}};
    if (auto found = scale.flops.find(call.kernel); found != scale.flops.end())
      details["flops"] = found->second;
    event["args"] = std::move(details);
    events.push_back(std::move(event));
  }
  os << formatv("{0:2}",
                json::Value(json::Object{{"traceEvents", std::move(events)},
                                         {"displayTimeUnit", "ms"}}))
     << '\n';
}
