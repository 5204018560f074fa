//===- Options.h - The command line of resnorm-run --------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TOOLS_RESNORM_RUN_OPTIONS_H
#define RESNORM_TOOLS_RESNORM_RUN_OPTIONS_H

#include "resnorm/Tools/Compare.h"
#include <string>
#include <vector>

namespace resnorm {

struct RunOptions {
  std::string model;
  std::string entry;
  std::vector<std::string> inputs;
  std::vector<std::string> parameterFiles;
  std::vector<std::string> outputs;
  std::vector<std::string> expectedOutputs;
  unsigned calls = 1;
  Tolerance tolerance;
  std::string target;
  /// Where kernels are kept across runs; empty for nowhere.
  std::string cacheDirectory;
  unsigned threads = 0;
  bool reference = false;
  bool verify = false;
  std::string report;
  /// Where the kernels go as a graph, and all remarks; empty for nowhere.
  std::string dotFile;
  std::string remarksOutput;
  bool printKernels = false;
  /// Schedules to take instead of the rules'; empty for none.
  std::string scheduleFile;
  bool tune = false;
  /// Where the schedules go that tuning finds.
  std::string tuneFile;
  double tuneBudget = 60;
  bool benchmark = false;
  unsigned repetitions = 0;
  std::string benchmarkOut;
  bool profile = false;
  std::string profileOut;

  /// True where the report is a page, which shows a profile.
  bool reportsPage() const {
    return llvm::StringRef(report).ends_with(".html");
  }
};

/// Parses the command line; prints help or what is wrong with it and exits
/// where there is nothing to run.
RunOptions parseCommandLine(int argc, char **argv);

} // namespace resnorm

#endif // RESNORM_TOOLS_RESNORM_RUN_OPTIONS_H
