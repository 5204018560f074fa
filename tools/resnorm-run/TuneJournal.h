//===- TuneJournal.h - What tuning has measured -----------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TOOLS_RESNORM_RUN_TUNEJOURNAL_H
#define RESNORM_TOOLS_RESNORM_RUN_TUNEJOURNAL_H

#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Error.h"
#include <optional>
#include <string>

namespace resnorm {

/// A schedule's time beside the rules'.
struct Measurement {
  /// Of the rules' time; infinite for what does not compile.
  double ratio = 1;
  /// By how much two measurements of the same code differed.
  double noise = 0;
};

/// Measurements by a key of everything that they depend on, kept in a file of
/// one line each. A line that cannot be read is none.
class TuneJournal {
public:
  explicit TuneJournal(std::string path);

  std::optional<Measurement> find(llvm::StringRef key) const;
  /// How many the file had.
  size_t getKnown() const { return known; }
  /// `what` is for those who read the file.
  llvm::Error add(llvm::StringRef key, llvm::StringRef what,
                  Measurement measurement);

private:
  std::string path;
  llvm::StringMap<Measurement> measurements;
  size_t known = 0;
};

} // namespace resnorm

#endif // RESNORM_TOOLS_RESNORM_RUN_TUNEJOURNAL_H
