//===- DirectiveApplier.h - Directives, one at a time -----------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_DIALECT_HALIDE_TRANSFORMS_DIRECTIVEAPPLIER_H
#define RESNORM_LIB_DIALECT_HALIDE_TRANSFORMS_DIRECTIVEAPPLIER_H

#include "resnorm/Dialect/Halide/Transforms/PipelineSchedule.h"
#include <map>

namespace resnorm::halide {

/// Applies directives in order and reports, at the directive, each that is
/// illegal by itself.
class DirectiveApplier {
public:
  explicit DirectiveApplier(PipelineSchedule &schedule) : schedule(schedule) {}

  mlir::LogicalResult apply(ScheduleDirective directive);

private:
  /// The stage and the nest (the stage's own or a specialized version) that
  /// directives now work on.
  struct Target {
    StageRef ref;
    LoopNest *nest;
  };

  ScheduledFunc *lookupFunc(mlir::Operation *op, llvm::StringRef name);
  mlir::FailureOr<StageRef> lookupStage(ScheduleDirective directive);
  mlir::LogicalResult checkLoops(ScheduleDirective directive, Target target);
  mlir::LogicalResult checkName(mlir::Operation *op, llvm::StringRef name);
  /// Names the directive that took a loop away, if one did.
  void noteConsumer(mlir::InFlightDiagnostic &error, const LoopNest *nest,
                    llvm::StringRef var);

  mlir::LogicalResult applyTo(Target target, ScheduleDirective directive);
  mlir::LogicalResult split(Target target, SplitOp op);
  mlir::LogicalResult tile(Target target, TileOp op);
  mlir::LogicalResult fuse(Target target, FuseOp op);
  mlir::LogicalResult reorder(Target target, ReorderOp op);
  mlir::LogicalResult mark(Target target, mlir::Operation *op,
                           llvm::StringRef var, LoopKind kind);
  /// Splits by the factor first, where there is one, as Halide does.
  mlir::LogicalResult markFactor(Target target, mlir::Operation *op,
                                 llvm::StringRef var,
                                 std::optional<uint64_t> factor,
                                 TailStrategy tail, LoopKind kind);
  mlir::LogicalResult markAll(Target target, mlir::Operation *op,
                              mlir::ArrayAttr vars, LoopKind kind);
  mlir::LogicalResult atomic(Target target, AtomicOp op);
  mlir::LogicalResult rfactor(Target target, RFactorOp op);
  mlir::LogicalResult prefetch(Target target, PrefetchOp op);
  mlir::LogicalResult specialize(Target target, SpecializeOp op);
  mlir::LogicalResult place(ScheduledFunc &func, mlir::Operation *op);
  mlir::LogicalResult stream(ScheduledFunc &func, mlir::Operation *op);
  mlir::LogicalResult bound(ScheduledFunc &func, BoundOp op);

  PipelineSchedule &schedule;
  /// Which directive took a loop away, by nest and name.
  std::map<std::pair<const LoopNest *, std::string>, mlir::Operation *>
      consumed;
};

} // namespace resnorm::halide

#endif // RESNORM_LIB_DIALECT_HALIDE_TRANSFORMS_DIRECTIVEAPPLIER_H
