//===- Progress.cpp - A line that says what goes on -----------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Progress.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"

using namespace resnorm;
using namespace llvm;

static constexpr std::chrono::milliseconds kInterval(100);

ProgressLine::ProgressLine() : next(Clock::now()) {
  std::optional<std::string> terminal = sys::Process::GetEnv("TERM");
  isTerminal =
      sys::Process::StandardErrIsDisplayed() && terminal && *terminal != "dumb";
}

void ProgressLine::show(const Twine &text) {
  if (!isTerminal)
    return;
  std::lock_guard<std::mutex> lock(mutex);
  if (Clock::now() < next)
    return;
  next = Clock::now() + kInterval;
  // Longer than the terminal is wide, it would not be overwritten.
  unsigned columns = sys::Process::StandardErrColumns();
  std::string line = text.str();
  if (columns > 1 && line.size() >= columns)
    line.resize(columns - 1);
  errs() << "\r\033[K" << line;
  errs().flush();
  isShown = true;
}

void ProgressLine::clear() {
  std::lock_guard<std::mutex> lock(mutex);
  if (!isShown)
    return;
  errs() << "\r\033[K";
  errs().flush();
  isShown = false;
}
