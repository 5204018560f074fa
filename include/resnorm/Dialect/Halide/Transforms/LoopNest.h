//===- LoopNest.h - The loops of one stage ---------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What directives do to the loops of a stage, without Halide: the model that
// halide-verify-schedule checks against and that schedulers may ask.
//
// Loops are kept innermost first, as Halide lists them. A loop knows which var
// of the definition it is a part of and how far one iteration moves that var,
// so that the values a var takes inside some loop can be counted.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_DIALECT_HALIDE_TRANSFORMS_LOOPNEST_H
#define RESNORM_DIALECT_HALIDE_TRANSFORMS_LOOPNEST_H

#include "mlir/IR/Diagnostics.h"
#include "resnorm/Dialect/Halide/IR/Halide.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <optional>
#include <string>

namespace resnorm::halide {

enum class LoopKind {
  Serial,
  Parallel,
  Vectorized,
  Unrolled,
  GPUBlock,
  GPUThread,
  GPULane
};

struct Loop {
  std::string name;
  /// The var or reduction variable that the loop runs over; empty where it
  /// runs over several, fused.
  std::string root;
  /// The number of iterations, where it is a constant.
  std::optional<int64_t> extent;
  /// How far one iteration moves the root.
  int64_t stride = 1;
  LoopKind kind = LoopKind::Serial;
  bool isReduction = false;
  /// Iterations of a reduction loop that never touch what another one writes.
  bool isRaceFree = false;
  /// The loop ends early in some iterations of the loops around it.
  bool isRagged = false;
  /// The directive that gave it its kind; null for a serial loop.
  mlir::Operation *marked = nullptr;
};

class LoopNest {
public:
  using EmitError = llvm::function_ref<mlir::InFlightDiagnostic()>;

  /// Innermost first.
  llvm::ArrayRef<Loop> getLoops() const { return loops; }
  const Loop *lookup(llvm::StringRef name) const;
  Loop *lookup(llvm::StringRef name);

  /// `'i', 'j'`, innermost first, for messages. Loops that a factor made have
  /// no name to call them by and are left out.
  std::string describe() const;

  /// Adds a loop around all others.
  void addOutermost(Loop loop) { loops.push_back(std::move(loop)); }

  /// Each of these reports by `emitError` what makes it illegal, and then
  /// leaves the nest as it was.
  mlir::LogicalResult split(llvm::StringRef var, llvm::StringRef outer,
                            llvm::StringRef inner, int64_t factor,
                            TailStrategy tail, bool isUpdate,
                            EmitError emitError);
  mlir::LogicalResult fuse(llvm::StringRef inner, llvm::StringRef outer,
                           llvm::StringRef fused, EmitError emitError);
  /// `mayReorderReduction`: the update is associative and commutative.
  mlir::LogicalResult reorder(llvm::ArrayRef<llvm::StringRef> vars,
                              bool mayReorderReduction, EmitError emitError);

  /// Keeps the loops for which `keep` holds.
  void retain(llvm::function_ref<bool(const Loop &)> keep);

  /// How many values `root` takes in the loops inside `site`, which names a
  /// loop of this nest, or in all loops where it is empty. None where that is
  /// not a constant.
  std::optional<int64_t> getSpan(llvm::StringRef root,
                                 llvm::StringRef site) const;

private:
  mlir::LogicalResult checkNewName(llvm::StringRef name,
                                   llvm::ArrayRef<llvm::StringRef> replaced,
                                   EmitError emitError) const;
  size_t find(llvm::StringRef name) const;

  llvm::SmallVector<Loop> loops;
};

} // namespace resnorm::halide

#endif // RESNORM_DIALECT_HALIDE_TRANSFORMS_LOOPNEST_H
