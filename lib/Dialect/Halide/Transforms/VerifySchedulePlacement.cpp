//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// Is each func computed and stored where all its uses can see it? Sites are
// compared along paths: the loops around a use, outermost first.

#include "VerifySchedule.h"

using namespace mlir;
using namespace resnorm::halide;

using Path = SmallVector<Site>;

namespace {
/// A use of a func and one path of loops that leads to it.
struct Use {
  Path path;
  Read read;
  StageRef reader;
};
} // namespace

static SmallVector<Use> collectUses(PipelineSchedule &schedule,
                                    ScheduledFunc &func) {
  SmallVector<Use> uses;
  for (ScheduledFunc &reader : schedule.getFuncs()) {
    if (reader.isInlined() || &reader == &func)
      continue;
    for (unsigned stage = 0; stage != reader.stages.size(); ++stage)
      for (const Read &read : schedule.getReads({&reader, stage}))
        if (read.func == func.name)
          for (Path &path : schedule.getPaths(StageRef{&reader, stage}))
            uses.push_back({std::move(path), read, {&reader, stage}});
  }
  return uses;
}

/// The sites that are on every path, outermost first.
static Path getLegalSites(ArrayRef<Use> uses) {
  Path legal;
  if (uses.empty())
    return legal;
  for (const Site &site : uses.front().path)
    if (llvm::all_of(uses, [&](const Use &use) {
          return llvm::is_contained(use.path, site);
        }))
      legal.push_back(site);
  return legal;
}

static std::string describe(const Path &path) {
  std::string text;
  for (const Site &site : path)
    if (!StringRef(site.var).contains('.'))
      text += (text.empty() ? "" : ", ") + site.stage.describe() + " \"" +
              site.var + "\"";
  return text;
}

static std::string describeLegal(const Path &legal) {
  std::string sites = describe(legal);
  return "legal are halide.compute_root" +
         (sites.empty() ? std::string() : " and halide.compute_at " + sites);
}

/// The consumer and its loop are there.
static LogicalResult verifySite(PipelineSchedule &schedule, Operation *op,
                                ScheduledFunc &func, StringRef consumer,
                                std::optional<uint64_t> update, StringRef var) {
  ScheduledFunc *target = schedule.lookup(consumer);
  if (!target)
    return op->emitOpError("expected a func of this pipeline as the consumer, "
                           "but got @")
           << consumer;
  unsigned stage = update ? *update + 1 : 0;
  if (stage >= target->stages.size())
    return op->emitOpError("expected an update of @")
           << consumer << ", but it has " << target->stages.size() - 1
           << ", counted from 0, and not update " << *update;
  // Definitions come before their uses, so this keeps places free of cycles.
  for (ScheduledFunc &other : schedule.getFuncs()) {
    if (&other == &func)
      break;
    if (&other == target || target == &func)
      return op->emitOpError("@")
             << consumer << " is defined before @" << func.name
             << " and cannot use it; name a consumer";
  }
  if (target == &func)
    return op->emitOpError("expected a consumer of @")
           << func.name << ", but got the func itself";
  StageRef ref{target, stage};
  if (target->isInlined()) {
    InFlightDiagnostic error = op->emitOpError("@")
                               << consumer
                               << " is inlined and has no loops; name the func "
                                  "it is inlined into, or compute it";
    error.attachNote(target->definition->getLoc()) << "it is defined here";
    return error;
  }
  if (ref.get().nest.lookup(var))
    return success();
  return op->emitOpError("expected a loop of ")
         << ref.describe() << ", but got '" << var
         << "'; its loops are, innermost first, " << ref.get().nest.describe();
}

/// Every use lies inside the site.
static LogicalResult verifyEncloses(Operation *op, ScheduledFunc &func,
                                    const Site &site, ArrayRef<Use> uses) {
  Path legal = getLegalSites(uses);
  for (const Use &use : uses) {
    if (llvm::is_contained(use.path, site))
      continue;
    InFlightDiagnostic error = op->emitOpError("expected every use of @")
                               << func.name << " inside loop '" << site.var
                               << "' of " << site.stage.describe() << "; "
                               << describeLegal(legal);
    std::string loops = describe(use.path);
    error.attachNote(use.read.op->getLoc())
        << "used here, by " << use.reader.describe()
        << (loops.empty() ? "" : ", inside the loops ") << loops;
    return error;
  }
  return success();
}

/// Storage begins where or before computation does, and threads do not share a
/// window that slides.
static LogicalResult verifyStorage(PipelineSchedule &schedule,
                                   ScheduledFunc &func) {
  Site compute = *schedule.getComputeSite(func);
  Site store = *schedule.getStoreSite(func);
  for (const Path &path : schedule.getPaths(compute)) {
    auto *begin = path.begin();
    if (store.stage) {
      begin = llvm::find(path, store);
      if (begin == path.end()) {
        InFlightDiagnostic error =
            func.stored->emitOpError("expected storage of @")
            << func.name << " around where it is computed, but loop '"
            << store.var << "' of " << store.stage.describe()
            << " is not around that";
        error.attachNote(func.computed->getLoc())
            << "computed here"
            << (path.empty() ? ", at the root" : ", inside the loops ")
            << describe(path);
        return error;
      }
      ++begin;
    }
    for (const Site &site : llvm::make_range(begin, path.end())) {
      const Loop *loop = site.stage.get().nest.lookup(site.var);
      if (!loop || loop->kind == LoopKind::Serial ||
          loop->kind == LoopKind::Unrolled)
        continue;
      InFlightDiagnostic error =
          func.stored->emitOpError("@")
          << func.name << " is stored outside loop '" << site.var << "' of "
          << site.stage.describe()
          << ", whose iterations run side by side, and computed inside it; "
             "store it at that loop or further in";
      error.attachNote(loop->marked->getLoc()) << "the loop is marked here";
      return error;
    }
  }
  return success();
}

LogicalResult resnorm::halide::verifyPlacement(PipelineSchedule &schedule,
                                               ScheduledFunc &func) {
  if (auto at = dyn_cast_or_null<ComputeAtOp>(func.computed)) {
    SmallVector<Use> uses = collectUses(schedule, func);
    if (failed(verifySite(schedule, at, func, at.getConsumer(),
                          at.getConsumerUpdate(), at.getVar())))
      return failure();
    if (uses.empty())
      return at.emitOpError("expected uses of @")
             << func.name
             << " inside that loop, but nothing that is computed uses it";
    if (failed(verifyEncloses(at, func, *schedule.getComputeSite(func), uses)))
      return failure();
  }
  if (!func.stored)
    return success();
  if (auto at = dyn_cast<StoreAtOp>(func.stored))
    if (failed(verifySite(schedule, at, func, at.getConsumer(),
                          at.getConsumerUpdate(), at.getVar())))
      return failure();
  return verifyStorage(schedule, func);
}
