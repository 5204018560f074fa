//===- PipelineBuilder.h - From a halide.pipeline to a Halide::Pipeline -*- C++
//-*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// Names are the IR's own. Halide::Func's constructor makes names unique within
// the process, so that the same IR would get other names, and other objects,
// the second time; Internal::Function's constructor does not.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_TARGET_HALIDE_PIPELINEBUILDER_H
#define RESNORM_LIB_TARGET_HALIDE_PIPELINEBUILDER_H

#include "ExpressionTranslator.h"

#include "resnorm/Dialect/Halide/IR/Halide.h"
#include "llvm/ADT/StringMap.h"
#include <Halide.h>

namespace resnorm::door {

class PipelineBuilder {
public:
  PipelineBuilder(halide::PipelineOp op, bool isOnDevice)
      : op(op), isOnDevice(isOnDevice) {}

  /// Builds funcs, updates and outputs.
  mlir::LogicalResult buildAlgorithm();

  /// Applies the schedule's directives in order; none is no error.
  mlir::LogicalResult applySchedule();

  Halide::Pipeline getPipeline() const { return Halide::Pipeline(outputs); }
  std::vector<Halide::Internal::Function> getFunctions() const {
    std::vector<Halide::Internal::Function> functions;
    for (const Halide::Func &output : outputs)
      functions.push_back(output.function());
    return functions;
  }
  const std::vector<Halide::Argument> &getArguments() const {
    return arguments;
  }

  /// The outputs that are stored past the caches.
  llvm::ArrayRef<std::string> getStreamed() const { return streamed; }

private:
  mlir::LogicalResult addParameter(unsigned index);
  mlir::LogicalResult addFunc(halide::FuncOp func);
  mlir::LogicalResult addUpdate(halide::UpdateOp update);
  mlir::LogicalResult addOutputs(halide::OutputsOp outputsOp);
  mlir::LogicalResult translateBlock(mlir::Block &block);
  mlir::LogicalResult translateOp(mlir::Operation *operation);
  std::vector<Halide::Expr> getAll(mlir::ValueRange range) const;
  bool isOutput(llvm::StringRef func);

  friend class ScheduleApplier;

  halide::PipelineOp op;
  /// True where buffers are those of a device.
  bool isOnDevice;
  ExpressionTranslator expressions;
  llvm::DenseMap<mlir::Value, Halide::Parameter> buffers;
  llvm::StringMap<Halide::Parameter> buffersByName;
  llvm::StringMap<Halide::Internal::Function> funcs;
  std::vector<Halide::Argument> arguments;
  std::vector<Halide::Func> outputs;
  llvm::SmallVector<std::string> streamed;
};

/// Within a handler: what the exception says, as one line without a prefix.
std::string describeException();

/// Fails, with a diagnostic at `op`, where a buffer of this type would need
/// more than 32 bits to index.
mlir::LogicalResult verifyIndexable(halide::PipelineOp op,
                                    halide::BufferType type);

} // namespace resnorm::door

#endif // RESNORM_LIB_TARGET_HALIDE_PIPELINEBUILDER_H
