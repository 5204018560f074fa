//===- Progress.h - A line that says what goes on ---------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TOOLS_RESNORM_RUN_PROGRESS_H
#define RESNORM_TOOLS_RESNORM_RUN_PROGRESS_H

#include "llvm/ADT/Twine.h"
#include <chrono>
#include <mutex>

namespace resnorm {

/// One line on a terminal, overwritten as work goes on and gone at its end.
/// Nothing is written where standard error is no terminal, nor before half a
/// second has passed. It is plain text: NO_COLOR has nothing to turn off. Any
/// thread may call it.
class ProgressLine {
public:
  ProgressLine();
  ~ProgressLine() { clear(); }

  void show(const llvm::Twine &text);
  /// Before anything else is written to the terminal.
  void clear();

private:
  using Clock = std::chrono::steady_clock;

  bool isTerminal;
  std::mutex mutex;
  Clock::time_point next;
  bool isShown = false;
};

} // namespace resnorm

#endif // RESNORM_TOOLS_RESNORM_RUN_PROGRESS_H
