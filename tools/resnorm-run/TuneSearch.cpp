//===- TuneSearch.cpp - Which schedules of a kernel are tried -------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TuneSearch.h"
#include "mlir/IR/Diagnostics.h"
#include "llvm/Support/raw_ostream.h"

using namespace resnorm;
using namespace resnorm::halide;
using namespace llvm;

double resnorm::getThreshold(const Measurement &measurement) {
  return std::max(0.02, 2 * measurement.noise);
}

std::string ScheduleCandidate::describe() const {
  std::string text;
  raw_string_ostream os(text);
  for (const ScheduleChoice &choice : choices)
    if (auto value = values.find(choice.name);
        value != values.end() && value->second != choice.ruled)
      os << (text.empty() ? "" : ", ") << choice.name << " = " << value->second
         << " (" << choice.ruled << ")";
  return text;
}

KernelSearch::KernelSearch(PipelineOp algorithm,
                           const TargetDescription &target)
    : algorithm(algorithm), target(target), name(algorithm.getSymName().str()),
      ruled(schedule({})) {
  seen.insert(ruled->text);
  queueNeighbours(*ruled);
}

std::unique_ptr<ScheduleCandidate>
KernelSearch::schedule(ChoiceValues values) const {
  auto candidate = std::make_unique<ScheduleCandidate>();
  candidate->pipeline = PipelineOp(algorithm).clone();
  ScheduleChoices choices(values);
  schedulePipeline(*candidate->pipeline, target, choices);
  candidate->values = std::move(values);
  candidate->choices = choices.getChoices().vec();
  raw_string_ostream os(candidate->text);
  (*candidate->pipeline)
      ->print(os,
              mlir::OpPrintingFlags().useLocalScope().enableDebugInfo(false));
  return candidate;
}

void KernelSearch::queueNeighbours(const ScheduleCandidate &candidate) {
  // The first alternative of every choice before the second of any.
  size_t most = 0;
  for (const ScheduleChoice &choice : candidate.choices)
    most = std::max<size_t>(most, choice.others.size());
  queue.clear();
  for (size_t i = 0; i != most; ++i)
    for (const ScheduleChoice &choice : candidate.choices)
      if (i < choice.others.size()) {
        ChoiceValues values = candidate.values;
        values[choice.name] = choice.others[i];
        queue.push_back(std::move(values));
      }
}

std::unique_ptr<ScheduleCandidate> KernelSearch::next() {
  while (!queue.empty()) {
    std::unique_ptr<ScheduleCandidate> candidate =
        schedule(std::move(queue.front()));
    queue.pop_front();
    if (seen.insert(candidate->text).second &&
        succeeded(verifySchedule(*candidate->pipeline)))
      return candidate;
  }
  return nullptr;
}

void KernelSearch::report(std::unique_ptr<ScheduleCandidate> candidate) {
  double limit = best ? best->measured.ratio : 1;
  if (candidate->measured.ratio >=
      limit * (1 - getThreshold(candidate->measured)))
    return;
  best = std::move(candidate);
  queueNeighbours(*best);
}

void KernelSearch::giveUp() {
  best.reset();
  queue.clear();
}
