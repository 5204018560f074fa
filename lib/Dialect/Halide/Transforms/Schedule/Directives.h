//===- Directives.h - Writing a schedule down -------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_DIALECT_HALIDE_TRANSFORMS_SCHEDULE_DIRECTIVES_H
#define RESNORM_LIB_DIALECT_HALIDE_TRANSFORMS_SCHEDULE_DIRECTIVES_H

#include "mlir/IR/Builders.h"
#include "resnorm/Dialect/Halide/IR/Halide.h"
#include <optional>
#include <string>

namespace resnorm::halide::scheduling {

/// The pure definition of a func, or one of its updates.
struct Stage {
  std::string func;
  std::optional<int64_t> update;
};

/// Appends directives to the schedule of a pipeline. Tails test each iteration:
/// that is right for every extent, 0 included, and Halide moves the test out of
/// the loops' bodies.
class Directives {
public:
  explicit Directives(PipelineOp pipeline);

  void split(const Stage &stage, llvm::StringRef var, llvm::StringRef outer,
             llvm::StringRef inner, int64_t factor,
             TailStrategy tail = TailStrategy::GuardWithIf);
  void fuse(const Stage &stage, llvm::StringRef inner, llvm::StringRef outer,
            llvm::StringRef fused);
  void reorder(const Stage &stage, llvm::ArrayRef<std::string> vars);
  void vectorize(const Stage &stage, llvm::StringRef var,
                 std::optional<int64_t> factor = std::nullopt);
  void unroll(const Stage &stage, llvm::StringRef var,
              std::optional<int64_t> factor = std::nullopt);
  void parallel(const Stage &stage, llvm::StringRef var);
  void gpuBlocks(const Stage &stage, llvm::ArrayRef<std::string> vars);
  void gpuThreads(const Stage &stage, llvm::ArrayRef<std::string> vars);
  void gpuLanes(const Stage &stage, llvm::StringRef var);
  void gpuSingleThread(const Stage &stage);
  void storeIn(llvm::StringRef func, MemoryType memory);
  void computeAt(llvm::StringRef func, const Stage &consumer,
                 llvm::StringRef var);
  /// Computes `extent` values along `var`, wherever they start.
  void boundExtent(llvm::StringRef func, llvm::StringRef var, int64_t extent);
  void stream(llvm::StringRef func);
  void computeRoot(llvm::StringRef func);
  void rfactor(const Stage &stage, llvm::StringRef rvar, llvm::StringRef var,
               llvm::StringRef result);
  void atomic(const Stage &stage);

private:
  mlir::IntegerAttr getUpdate(const Stage &stage);
  mlir::FlatSymbolRefAttr getFunc(llvm::StringRef name);
  mlir::IntegerAttr getInteger(int64_t value);
  TailStrategyAttr getGuard();
  mlir::StringAttr getString(llvm::StringRef text);

  mlir::OpBuilder builder;
  mlir::Location loc;
};

} // namespace resnorm::halide::scheduling

#endif // RESNORM_LIB_DIALECT_HALIDE_TRANSFORMS_SCHEDULE_DIRECTIVES_H
