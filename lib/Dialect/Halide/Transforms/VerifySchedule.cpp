//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// Refuses schedules that Halide would refuse, or would compile to something
// wrong or hopeless. Directives are applied by PipelineSchedule; here is what
// depends on the whole: placement (VerifySchedulePlacement.cpp), inlined funcs,
// and loops whose extent must be a constant.

#include "VerifySchedule.h"
#include "resnorm/Dialect/Halide/Transforms/Passes.h"
#include "resnorm/Dialect/Halide/Transforms/Scheduling.h"

namespace resnorm::halide {
#define GEN_PASS_DEF_HALIDEVERIFYSCHEDULEPASS
#include "resnorm/Dialect/Halide/Transforms/Passes.h.inc"
} // namespace resnorm::halide

using namespace mlir;
using namespace resnorm::halide;

/// An inlined func has no loops and no storage.
static LogicalResult verifyInlined(PipelineSchedule &schedule,
                                   ScheduledFunc &func) {
  StringRef wayOut = "add halide.compute_root, or halide.compute_at a loop "
                     "that encloses its uses";
  Operation *directive = func.scheduled ? func.scheduled
                         : func.stored  ? func.stored
                                        : func.memory.getOperation();
  if (directive)
    return directive->emitOpError("@")
           << func.name
           << " is inlined, so it has no loops and no storage of its own; "
           << wayOut;
  if (func.stages.size() == 1)
    return success();
  // Halide would run all its updates again for each value that is read.
  for (ScheduledFunc &reader : schedule.getFuncs()) {
    if (reader.isInlined())
      continue;
    for (unsigned stage = 0; stage != reader.stages.size(); ++stage)
      for (const Read &read : schedule.getReads({&reader, stage})) {
        if (read.func != func.name)
          continue;
        InFlightDiagnostic error =
            func.definition->emitOpError()
            << "@" << func.name
            << " has updates and is inlined: they would all run again for "
               "each value that is read; "
            << wayOut;
        error.attachNote(read.op->getLoc())
            << "read here, by " << StageRef{&reader, stage}.describe();
        return error;
      }
  }
  return success();
}

static StringRef getParticiple(LoopKind kind) {
  if (kind == LoopKind::Vectorized)
    return "vectorized";
  return kind == LoopKind::Unrolled ? "unrolled" : "mapped to lanes";
}

/// What is written out per iteration must be counted by the compiler.
static LogicalResult verifyExtents(StageRef ref, const LoopNest &nest) {
  for (const Loop &loop : nest.getLoops()) {
    if (loop.kind != LoopKind::Vectorized && loop.kind != LoopKind::Unrolled &&
        loop.kind != LoopKind::GPULane)
      continue;
    if (!loop.extent)
      return loop.marked->emitOpError("expected a loop with a constant extent, "
                                      "but that of '")
             << loop.name << "' of " << ref.describe()
             << " is not known; give a factor, or split the loop and have the "
                "inner one "
             << getParticiple(loop.kind);
    if (loop.kind == LoopKind::GPULane && *loop.extent > 32)
      return loop.marked->emitOpError("expected at most 32 lanes, but '")
             << loop.name << "' has " << *loop.extent
             << "; split the loop by 32";
  }
  return success();
}

/// Stack and registers hold what has a constant size.
static void remarkOnMemory(PipelineSchedule &schedule, ScheduledFunc &func) {
  if (!func.memory || (func.memory.getMemory() != MemoryType::Stack &&
                       func.memory.getMemory() != MemoryType::Register))
    return;
  const LoopNest &nest = func.stages.front().nest;
  for (const std::string &var : func.vars)
    if (!nest.getSpan(var, "")) {
      func.memory.emitRemark("the extent of '")
          << var << "' of @" << func.name
          << " is not known to be a constant: the stack may overflow, and "
             "Halide refuses registers where it cannot tell one either";
      return;
    }
}

/// What a prefetch looks ahead over runs around the place where it stands.
static LogicalResult verifyPrefetches(PipelineSchedule &schedule) {
  ScheduleOp directives = schedule.getPipeline().getSchedule();
  for (auto prefetch : directives.getBody().getOps<PrefetchOp>()) {
    const LoopNest &nest =
        schedule.lookup(prefetch.getFunc())->stages.front().nest;
    const Loop *at = nest.lookup(prefetch.getAt());
    const Loop *from = nest.lookup(prefetch.getFrom());
    if (!at || !from || from < at)
      return prefetch.emitOpError("expected loop '")
             << prefetch.getFrom() << "' to be '" << prefetch.getAt()
             << "' or around it, but the loops are, innermost first, "
             << nest.describe();
  }
  return success();
}

LogicalResult resnorm::halide::verifySchedule(PipelineOp pipeline) {
  FailureOr<PipelineSchedule> schedule = PipelineSchedule::create(pipeline);
  if (failed(schedule) || failed(verifyPrefetches(*schedule)))
    return failure();
  for (ScheduledFunc &func : schedule->getFuncs()) {
    if (func.isInlined()) {
      if (failed(verifyInlined(*schedule, func)))
        return failure();
      continue;
    }
    if (failed(verifyPlacement(*schedule, func)))
      return failure();
    remarkOnMemory(*schedule, func);
    for (unsigned stage = 0; stage != func.stages.size(); ++stage) {
      StageRef ref{&func, stage};
      if (failed(verifyExtents(ref, ref.get().nest)) ||
          failed(verifyGPULoops(*schedule, ref)))
        return failure();
      for (const LoopNest &version : ref.get().versions)
        if (failed(verifyExtents(ref, version)))
          return failure();
    }
  }
  return success();
}

namespace {
struct HalideVerifySchedulePass final
    : resnorm::halide::impl::HalideVerifySchedulePassBase<
          HalideVerifySchedulePass> {
  using Base::Base;

  void runOnOperation() override {
    bool hasFailed = false;
    getOperation().walk([&](PipelineOp pipeline) {
      if (pipeline.getSchedule() && failed(verifySchedule(pipeline)))
        hasFailed = true;
    });
    if (hasFailed)
      return signalPassFailure();
    markAllAnalysesPreserved();
  }
};
} // namespace
