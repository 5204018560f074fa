//===- Report.cpp - What a run found out, as JSON -------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

using namespace resnorm;
using namespace llvm;

/// A line of /proc/self/status in bytes; 0 where there is none.
static int64_t readStatus(StringRef key) {
  auto file = MemoryBuffer::getFileAsStream("/proc/self/status");
  if (!file)
    return 0;
  StringRef line = (*file)->getBuffer().split(key).second.ltrim(": \t");
  int64_t kibibytes = 0;
  line.consumeInteger(10, kibibytes);
  return kibibytes * 1024;
}

void RunReport::startRunning() {
  compilePeak = readStatus("VmHWM");
  residentBefore = readStatus("VmRSS");
  // "5" resets the peak. Where it may not, the run's peak includes compiling.
  std::error_code error;
  raw_fd_ostream os("/proc/self/clear_refs", error);
  if (error)
    return;
  os << '5';
  os.close();
  os.clear_error();
}

Error RunReport::write(const RunOptions &options) const {
  int64_t runPeak = readStatus("VmHWM");
  json::Array results;
  for (const OutputReport &output : outputs)
    results.push_back(json::Object{{"type", output.type},
                                   {"max_difference", output.maxAbsolute},
                                   {"relative_error", output.relativeError}});
  json::Value report = json::Object{
      {"model", options.model},
      {"kernels", static_cast<int64_t>(kernels)},
      {"compile_seconds", compileSeconds},
      {"first_call_seconds", firstCallSeconds},
      {"parameter_bytes", parameterBytes},
      {"activation_bytes", activationBytes},
      {"peak_memory_bytes", std::max(compilePeak, runPeak)},
      {"model_memory_bytes", runPeak - residentBefore + parameterBytes},
      {"outputs", std::move(results)}};
  return writeToOutput(options.report, [&](raw_ostream &os) {
    os << formatv("{0:2}", report) << '\n';
    return Error::success();
  });
}
