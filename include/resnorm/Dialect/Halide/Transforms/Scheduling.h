//===- Scheduling.h - Schedules and what they could be ----------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_DIALECT_HALIDE_TRANSFORMS_SCHEDULING_H
#define RESNORM_DIALECT_HALIDE_TRANSFORMS_SCHEDULING_H

#include "mlir/IR/OwningOpRef.h"
#include "resnorm/Dialect/Halide/IR/Halide.h"
#include "resnorm/Target/Halide.h"
#include "llvm/ADT/SmallVector.h"
#include <map>
#include <string>
#include <vector>

namespace resnorm::halide {

/// Values for choices, by name.
using ChoiceValues = std::map<std::string, int64_t>;

/// A number that a schedule depends on.
struct ScheduleChoice {
  /// The root that it is about and what it is: "out.tile_rows".
  std::string name;
  /// What the rules choose.
  int64_t ruled = 0;
  /// What else would be legal and may be faster, the likeliest first.
  llvm::SmallVector<int64_t> others;
};

/// The choices that strategies make for one pipeline: by their rules, unless a
/// value is given.
class ScheduleChoices {
public:
  ScheduleChoices() = default;
  explicit ScheduleChoices(ChoiceValues given) : given(std::move(given)) {}

  /// Notes the choice and answers `ruled`, or what was given for it where that
  /// is one of `others`.
  int64_t choose(llvm::StringRef name, int64_t ruled,
                 llvm::ArrayRef<int64_t> others);

  /// All choices, in the order in which they were made. What is given may
  /// change which there are.
  llvm::ArrayRef<ScheduleChoice> getChoices() const { return choices; }

private:
  ChoiceValues given;
  std::vector<ScheduleChoice> choices;
};

/// Gives `pipeline`, which has no schedule, one for `target`.
void schedulePipeline(PipelineOp pipeline, const TargetDescription &target,
                      ScheduleChoices &choices);

/// What `halide-verify-schedule` does for one pipeline.
mlir::LogicalResult verifySchedule(PipelineOp pipeline);

/// What `pipeline` computes: a copy without schedule, in which funcs that only
/// copy are inlined. Such funcs may come and go with a schedule.
mlir::OwningOpRef<PipelineOp> copyAlgorithm(PipelineOp pipeline);

/// A text by which the algorithm is known from one run to the next: equal for
/// pipelines of any name with the same funcs and vars that compute the same.
std::string describeAlgorithm(PipelineOp pipeline);

} // namespace resnorm::halide

#endif // RESNORM_DIALECT_HALIDE_TRANSFORMS_SCHEDULING_H
