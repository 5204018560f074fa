//===- Gpu.h - How kernels are scheduled for a GPU --------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_DIALECT_HALIDE_TRANSFORMS_SCHEDULE_GPU_H
#define RESNORM_LIB_DIALECT_HALIDE_TRANSFORMS_SCHEDULE_GPU_H

#include "Directives.h"
#include "KernelAnalysis.h"
#include "resnorm/Target/Halide.h"
#include "llvm/ADT/SmallPtrSet.h"

namespace resnorm::halide::scheduling {

/// Threads of a block where nothing speaks for another number: all devices have
/// as many.
inline constexpr int64_t kGpuThreads = 256;

/// Bytes that a thread reads or writes at once.
inline constexpr int64_t kGpuAccessBytes = 16;

using FuncSet = llvm::SmallPtrSetImpl<mlir::Operation *>;

/// Makes one func of several outputs, where one reads another and all have the
/// same extents: the kernel then reads what they share once.
void mergeOutputs(PipelineOp pipeline);

/// Schedules what each of `roots` computes: by a strategy for that where one
/// applies, else func by func.
void scheduleForGPU(PipelineOp pipeline, const TargetDescription &target,
                    const FuncSet &roots);

/// A root by rows: what its reductions are constant along.
struct Rows {
  /// The vars of the root that tell rows apart.
  llvm::SmallBitVector kept;
  /// Elements of a row that the root writes, and that a reduction reads;
  /// kDynamic where they are not known.
  int64_t written = 1, read = 1;
  /// Elements that a thread takes at once: more than one only where a row is
  /// all of the root's innermost var and each reduction runs along it.
  int64_t width = 1;
};

/// The rows of a root whose reductions are all sums and the like along memory;
/// nothing where they are others, or so short that a row is too little for
/// several threads.
std::optional<Rows> findRows(const KernelAnalysis &kernel);

/// Rows, a block of threads each, which exchange through shared memory.
void scheduleRowsForGPU(const KernelAnalysis &kernel, const Rows &rows,
                        Directives &directives);

/// Rows, a warp each, which stay in registers and are exchanged by shuffles;
/// for devices with lanes. False where they are too long, or no multiple of
/// what a warp takes at once.
bool scheduleWarpsForGPU(const KernelAnalysis &kernel, const Rows &rows,
                         Directives &directives);

/// Any root, func by func: itself and what has updates, or would cost much
/// where it is read, at the root of the pipeline, one thread an element. Funcs
/// of `scheduled` are done already.
void scheduleFuncsForGPU(const KernelAnalysis &kernel, Directives &directives,
                         FuncSet &scheduled);

/// Fuses the loops `vars`, innermost first, which lie next to each other.
/// Answers the name of the result.
std::string fuseLoops(Directives &directives, const Stage &stage,
                      llvm::ArrayRef<std::string> vars);

/// A stage at the root: its pure loops `vars`, innermost first, as one loop of
/// threads in blocks; all others inside a thread.
void shareStageOnGPU(Directives &directives, const Stage &stage,
                     llvm::ArrayRef<std::string> vars);

} // namespace resnorm::halide::scheduling

#endif // RESNORM_LIB_DIALECT_HALIDE_TRANSFORMS_SCHEDULE_GPU_H
