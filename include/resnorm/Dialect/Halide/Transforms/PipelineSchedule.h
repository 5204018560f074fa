//===- PipelineSchedule.h - A schedule, applied -----------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A pipeline's funcs with the loops of each stage as the schedule leaves them,
// and where each func is computed and stored. Directives are applied in order,
// as Halide applies method calls; what is illegal by itself is reported at the
// directive. What depends on the whole (does a compute_at enclose every use?)
// is asked afterwards.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_DIALECT_HALIDE_TRANSFORMS_PIPELINESCHEDULE_H
#define RESNORM_DIALECT_HALIDE_TRANSFORMS_PIPELINESCHEDULE_H

#include "resnorm/Dialect/Halide/Transforms/LoopNest.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringMap.h"

namespace resnorm::halide {

/// What is known of an update's operation.
struct ReductionTraits {
  /// It may be taken apart and in any order, and Halide can tell.
  bool isAssociative = false;
  /// Halide 21 folds vectors of it rightly: float sums and products only.
  bool foldsInVectors = false;
};
ReductionTraits analyzeReduction(UpdateOp update);

/// Whether iterations of a reduction variable write to different places, and
/// read of their func only what they write.
bool isRaceFree(UpdateOp update, mlir::BlockArgument rvar);

/// A coordinate of a read: a var of the reading definition plus a constant, a
/// constant, or anything else.
struct Coordinate {
  std::string root;
  int64_t offset = 0;
  bool isKnown = true;
  bool operator==(const Coordinate &other) const {
    return root == other.root && offset == other.offset &&
           isKnown == other.isKnown;
  }
};

/// One use of a func by a stage, through any number of inlined funcs.
struct Read {
  std::string func;
  llvm::SmallVector<Coordinate> coordinates;
  mlir::Operation *op;
};

/// A stage of a func: its pure definition or one update.
struct Stage {
  LoopNest nest;
  /// What `specialize` made of the stage, in order.
  llvm::SmallVector<LoopNest> versions;
  /// The func, the update, or the rfactor that defines the stage.
  mlir::Operation *definition;
  /// The update that the stage computes; null for pure definitions.
  UpdateOp update;
  /// For what rfactor left of an update: the partial results it sums up.
  std::optional<Read> partial;
  ReductionTraits traits;
  /// The halide.atomic that applies, or null.
  mlir::Operation *atomic = nullptr;
};

struct ScheduledFunc {
  std::string name;
  llvm::SmallVector<std::string> vars;
  llvm::SmallVector<Stage, 2> stages;
  /// The halide.func or the halide.rfactor that made it.
  mlir::Operation *definition;
  bool isOutput = false;
  /// The directives that place it; null where there is none.
  mlir::Operation *computed = nullptr;
  mlir::Operation *stored = nullptr;
  /// The first directive on its loops, or null.
  mlir::Operation *scheduled = nullptr;
  StoreInOp memory;

  /// Substituted into its consumers: it has no loops of its own.
  bool isInlined() const { return !isOutput && !computed; }
};

/// One stage of one func.
struct StageRef {
  ScheduledFunc *func = nullptr;
  unsigned stage = 0;
  explicit operator bool() const { return func; }
  bool operator==(StageRef other) const {
    return func == other.func && stage == other.stage;
  }
  Stage &get() const { return func->stages[stage]; }
  /// `@f` or `@f update 0`.
  std::string describe() const;
};

/// The loop `var` of a stage; the root of the pipeline where the stage is null.
struct Site {
  StageRef stage;
  std::string var;
  bool operator==(const Site &other) const {
    return stage == other.stage && var == other.var;
  }
};

class PipelineSchedule {
public:
  /// Extents of vars, by func and position, as far as they are known.
  using Extents = llvm::StringMap<llvm::SmallVector<std::optional<int64_t>>>;

  /// Applies the schedule of `pipeline`, which must have one. Reports and fails
  /// where a directive is illegal by itself.
  static mlir::FailureOr<PipelineSchedule> create(PipelineOp pipeline);

  ScheduledFunc *lookup(llvm::StringRef name);
  /// In the order of definition, partial results of rfactor before their user.
  auto getFuncs() { return llvm::make_pointee_range(funcs); }
  /// The extents of a func's vars, as far as they are known; may be short.
  llvm::ArrayRef<std::optional<int64_t>> getKnownExtents(llvm::StringRef func) {
    return extents[func];
  }
  /// Adds a func before `user`, whose part it computes.
  ScheduledFunc &insertBefore(ScheduledFunc &user,
                              std::unique_ptr<ScheduledFunc> func);
  PipelineOp getPipeline() { return pipeline; }

  /// What a stage reads of funcs that are not inlined, itself left out.
  llvm::SmallVector<Read> getReads(StageRef stage);

  /// Where a func is computed; none where it is inlined or the site is illegal.
  std::optional<Site> getComputeSite(ScheduledFunc &func);
  std::optional<Site> getStoreSite(ScheduledFunc &func);

  /// The loops around what a stage computes, outermost first: those of the
  /// place where its func is computed, then its own. One path for each
  /// combination of specialized versions.
  llvm::SmallVector<llvm::SmallVector<Site>> getPaths(StageRef stage);
  /// The loops around a site, itself included; one empty path for the root.
  llvm::SmallVector<llvm::SmallVector<Site>> getPaths(const Site &site);

private:
  PipelineSchedule(PipelineOp pipeline, const Extents &extents);
  Stage makePureStage(FuncOp func);
  Stage makeUpdateStage(FuncOp func, UpdateOp update);
  mlir::LogicalResult apply();
  /// The extents of all funcs, from those of their consumers.
  Extents inferExtents();
  std::optional<int64_t> inferExtent(ScheduledFunc &func, unsigned dimension);
  std::optional<int64_t> inferSpan(ScheduledFunc &func, StageRef reader,
                                   const Coordinate &coordinate);
  /// What a definition reads, through inlined funcs.
  llvm::SmallVector<Read> collectReads(mlir::Operation *definition);

  PipelineOp pipeline;
  Extents extents;
  llvm::SmallVector<std::unique_ptr<ScheduledFunc>> funcs;
  /// What inlined funcs read.
  llvm::StringMap<llvm::SmallVector<Read>> inlinedReads;
};

} // namespace resnorm::halide

#endif // RESNORM_DIALECT_HALIDE_TRANSFORMS_PIPELINESCHEDULE_H
