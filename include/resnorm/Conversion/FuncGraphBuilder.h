//===- FuncGraphBuilder.h - From tensors to Halide funcs --------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What an op sees while it lowers to Halide. Every tensor of the kernel is
// either a parameter buffer or a func of the pipeline, and this class is the
// one place where the order of dimensions turns: its interface speaks MLIR's
// order (outermost first), the ops it creates have Halide's (innermost first).
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_CONVERSION_FUNCGRAPHBUILDER_H
#define RESNORM_CONVERSION_FUNCGRAPHBUILDER_H

#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/OpDefinition.h"
#include "resnorm/Dialect/Halide/IR/Halide.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringSet.h"

namespace resnorm {

class FuncGraphBuilder {
public:
  explicit FuncGraphBuilder(halide::PipelineOp pipeline);

  /// Binds a tensor or scalar of the kernel to a parameter of the pipeline.
  void bindParameter(mlir::Value value, mlir::Value parameter);

  /// Binds a tensor of the kernel to element `element` of `func`.
  void define(mlir::Value tensor, halide::FuncOp func, unsigned element = 0);

  /// The func that holds `tensor`, or null where it is a parameter.
  halide::FuncOp lookupFunc(mlir::Value tensor) const;

  /// Computes one element: given the coordinates, outermost first, returns the
  /// values of the func there. Insertion is inside the func.
  using BodyFn = llvm::function_ref<llvm::SmallVector<mlir::Value>(
      mlir::ImplicitLocOpBuilder &, mlir::ValueRange coordinates)>;

  /// Creates a func over a tensor space of `rank` dimensions. `hint` becomes
  /// its name, made unique. Vars are named d0 (outermost) to d<rank-1>.
  halide::FuncOp createFunc(mlir::Location loc, llvm::StringRef hint,
                            int64_t rank, mlir::TypeRange elementTypes,
                            BodyFn body);

  /// One assignment of an update: coordinates, outermost first, and values.
  struct Assignment {
    llvm::SmallVector<mlir::Value> coordinates;
    llvm::SmallVector<mlir::Value> values;
  };
  using UpdateFn = llvm::function_ref<Assignment(
      mlir::ImplicitLocOpBuilder &, mlir::ValueRange pure,
      mlir::ValueRange reduction)>;

  /// Adds an update over a reduction domain of the given extents, outermost
  /// first (index values from `getExtent` or `getIndexConstant`), named r0
  /// (outermost) onwards.
  halide::UpdateOp createUpdate(mlir::Location loc, halide::FuncOp func,
                                mlir::ValueRange extents, UpdateFn body);

  /// Reads `tensor` at coordinates, outermost first: a load of a parameter or
  /// an apply of a func. Scalars bound to a parameter are read with none.
  mlir::Value read(mlir::ImplicitLocOpBuilder &builder, mlir::Value tensor,
                   mlir::ValueRange coordinates);

  /// The extent of dimension `axis` (0 the outermost) of a tensor: a constant,
  /// or computed from the extents of parameters in the pipeline's body.
  /// Fails, with a diagnostic, where it depends on data.
  mlir::FailureOr<mlir::Value> getExtent(mlir::Value tensor, int64_t axis);

  /// An index constant in the pipeline's body, shared by all uses.
  mlir::Value getIndexConstant(int64_t value);

  halide::PipelineOp getPipeline() const { return pipeline; }

private:
  /// `hint`, made a name that no func of the pipeline has.
  std::string makeUnique(llvm::StringRef hint);

  struct Definition {
    halide::FuncOp func;
    unsigned element;
  };
  halide::PipelineOp pipeline;
  llvm::DenseMap<mlir::Value, mlir::Value> parameters;
  llvm::DenseMap<mlir::Value, Definition> definitions;
  llvm::DenseMap<int64_t, mlir::Value> constants;
  llvm::StringMap<unsigned> names;
};

} // namespace resnorm

#include "resnorm/Conversion/HalideLowerable.h.inc"

#endif // RESNORM_CONVERSION_FUNCGRAPHBUILDER_H
