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
#include "llvm/Support/raw_ostream.h"
#include <sys/resource.h>

using namespace resnorm;
using namespace llvm;

static int64_t getPeakMemory() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return int64_t(usage.ru_maxrss) * 1024;
}

Error RunReport::write(const RunOptions &options) const {
  json::Array results;
  for (const OutputReport &output : outputs)
    results.push_back(json::Object{{"type", output.type},
                                   {"max_difference", output.maxAbsolute},
                                   {"relative_error", output.relativeError}});
  json::Value report = json::Object{{"model", options.model},
                                    {"kernels", static_cast<int64_t>(kernels)},
                                    {"compile_seconds", compileSeconds},
                                    {"first_call_seconds", firstCallSeconds},
                                    {"parameter_bytes", parameterBytes},
                                    {"peak_memory_bytes", getPeakMemory()},
                                    {"outputs", std::move(results)}};
  return writeToOutput(options.report, [&](raw_ostream &os) {
    os << formatv("{0:2}", report) << '\n';
    return Error::success();
  });
}
