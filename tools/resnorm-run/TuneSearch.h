//===- TuneSearch.h - Which schedules of a kernel are tried -----*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TOOLS_RESNORM_RUN_TUNESEARCH_H
#define RESNORM_TOOLS_RESNORM_RUN_TUNESEARCH_H

#include "TuneJournal.h"
#include "mlir/IR/OwningOpRef.h"
#include "resnorm/Dialect/Halide/Transforms/Scheduling.h"
#include "llvm/ADT/StringSet.h"
#include <deque>

namespace resnorm {

/// One schedule of a kernel.
struct ScheduleCandidate {
  mlir::OwningOpRef<halide::PipelineOp> pipeline;
  halide::ChoiceValues values;
  std::vector<halide::ScheduleChoice> choices;
  /// Its pipeline as text, schedule included.
  std::string text;
  /// Machine code; empty until it is compiled.
  std::string object;
  Measurement measured;

  /// "tile_rows = 5 (6), tasks = 256 (64)": what differs from the rules'
  /// choices, which stand in parentheses.
  std::string describe() const;
};

/// Goes from the best schedule so far to its neighbours, which differ in one
/// choice, until none is better. Starts from the rules' schedule.
class KernelSearch {
public:
  KernelSearch(halide::PipelineOp algorithm, const TargetDescription &target);

  /// The next schedule that is legal and was not tried yet; null at the end.
  std::unique_ptr<ScheduleCandidate> next();

  /// Takes it where it beats the best one by more than the noise.
  void report(std::unique_ptr<ScheduleCandidate> candidate);

  llvm::StringRef getName() const { return name; }
  const ScheduleCandidate &getRuled() const { return *ruled; }
  /// The best one measured; null where that is the rules'.
  ScheduleCandidate *getFound() const { return best.get(); }
  /// Goes back to the rules' schedule and tries nothing more.
  void giveUp();

private:
  std::unique_ptr<ScheduleCandidate>
  schedule(halide::ChoiceValues values) const;
  void queueNeighbours(const ScheduleCandidate &candidate);

  halide::PipelineOp algorithm;
  TargetDescription target;
  std::string name;
  std::unique_ptr<ScheduleCandidate> ruled, best;
  std::deque<halide::ChoiceValues> queue;
  llvm::StringSet<> seen;
};

/// The least gain that counts, as a share of the time.
double getThreshold(const Measurement &measurement);

} // namespace resnorm

#endif // RESNORM_TOOLS_RESNORM_RUN_TUNESEARCH_H
