//===- Strategies.h - How kernels of each kind are scheduled ----*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_DIALECT_HALIDE_TRANSFORMS_SCHEDULE_STRATEGIES_H
#define RESNORM_LIB_DIALECT_HALIDE_TRANSFORMS_SCHEDULE_STRATEGIES_H

#include "Directives.h"
#include "KernelAnalysis.h"
#include "resnorm/Dialect/Halide/Transforms/Scheduling.h"
#include "llvm/ADT/SmallPtrSet.h"

namespace resnorm::halide::scheduling {

/// What every strategy works on.
struct ScheduleContext {
  const KernelAnalysis &kernel;
  const TargetDescription &target;
  Directives &directives;
  /// Funcs that other roots read too, so that no loop of this one may hold
  /// them.
  const llvm::SmallPtrSetImpl<mlir::Operation *> &shared;
  ScheduleChoices &choices;

  /// Every number that is a matter of speed alone comes from here: what the
  /// rules say, unless `resnorm-run --tune` wants one of `others`, all of which
  /// must be legal. `what` names it within this root.
  int64_t choose(llvm::StringRef what, int64_t ruled,
                 llvm::ArrayRef<int64_t> others) const;
};

/// Elementwise kernels and data movement: vectors along the innermost
/// dimension, tasks along the others.
void scheduleElementwise(const ScheduleContext &context);

/// Updates that say themselves where they go: vectors along their windows.
void scheduleScatters(const ScheduleContext &context);

/// Norms, softmax and reductions: the root by rows, everything that a row needs
/// computed where the row begins.
void scheduleRows(const ScheduleContext &context);

/// Independent accumulators hide the latency of an addition.
inline constexpr int64_t kAccumulators = 4;

/// Tasks that are enough to balance any number of threads.
inline constexpr int64_t kBalancedTasks = 64;

/// A reduction along a var that memory is read along: lanes and accumulators of
/// its own, up to `lanes` lanes each. `computePartial` places a func of partial
/// results; where it does so at the root, `sharesParts` hands the parts of a
/// long sum to several threads. No change where the update is no associative
/// reduction.
void scheduleReductionLanes(
    const ScheduleContext &context, int64_t lanes, UpdateOp update,
    llvm::function_ref<void(llvm::StringRef)> computePartial, bool sharesParts);

/// Convolutions with channels last: tiles of pixels by output channels. False
/// where the kernel is none, or its extents do not suit.
bool scheduleConvolution(const ScheduleContext &context);

/// Matrix products and convolutions: tiles of sums in registers. False where
/// the kernel is none, or has no var to make tiles along.
bool scheduleContraction(const ScheduleContext &context);

/// A var of the root, not `written`, that a read of the kernel runs along in
/// memory.
std::optional<unsigned> findTurnedVar(const KernelAnalysis &kernel,
                                      unsigned written);

/// An elementwise kernel that writes along one var and reads along another:
/// blocks of both, so that what is read of a cache line is read at once.
void scheduleTranspose(const ScheduleContext &context, unsigned written,
                       unsigned turned, int64_t taskElements);

/// The loops of a root, innermost first, while a strategy shapes them.
class LoopNest {
public:
  LoopNest(const ScheduleContext &context, llvm::StringRef func);

  const Stage &getStage() const { return stage; }
  const llvm::SmallVector<std::string> &getLoops() const { return loops; }

  /// Splits loop `var` into var_o and var_i, which takes its place.
  void split(const std::string &var, int64_t factor,
             TailStrategy tail = TailStrategy::GuardWithIf);
  void vectorize(const std::string &var, int64_t factor);
  void reorder(llvm::ArrayRef<std::string> order);

  /// Fuses the loops from position `first` outwards into one, splits that into
  /// tasks of `perTask` iterations and runs them in parallel. Answers the loop
  /// of single iterations, or an empty name where there is none.
  std::string distribute(unsigned first, int64_t perTask, bool parallel);

private:
  Directives &directives;
  Stage stage;
  llvm::SmallVector<std::string> loops;
};

/// A vector length that is no more than `lanes` and does not exceed an extent
/// by more than rounding up to a power of two needs.
int64_t clampLanes(int64_t lanes, int64_t extent);

} // namespace resnorm::halide::scheduling

#endif // RESNORM_LIB_DIALECT_HALIDE_TRANSFORMS_SCHEDULE_STRATEGIES_H
