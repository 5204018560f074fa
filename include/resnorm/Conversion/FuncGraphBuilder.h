//===- FuncGraphBuilder.h - From tensors to Halide funcs --------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What an op sees while it lowers to Halide. Every tensor of the kernel is
// a parameter buffer, a func of the pipeline, or one scalar throughout, and
// this class is the one place where the order of dimensions turns: its
// interface speaks MLIR's order (outermost first), the ops it creates have
// Halide's (innermost first).
//
// Nothing here returns a failure: ops are checked before they are lowered
// (HalideLowerable::checkHalideLowerable). What only shows deep inside a body,
// such as an extent that depends on data, is reported there and remembered;
// the value is then a zero, and `hasFailed` says so at the end.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_CONVERSION_FUNCGRAPHBUILDER_H
#define RESNORM_CONVERSION_FUNCGRAPHBUILDER_H

#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/OpDefinition.h"
#include "resnorm/Dialect/Halide/IR/Halide.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringMap.h"

namespace resnorm {

class FuncGraphBuilder {
public:
  /// With `strict`, no op gets a fast-math flag that its source lacks.
  FuncGraphBuilder(halide::PipelineOp pipeline, bool strict);
  ~FuncGraphBuilder();

  /// Binds a tensor or scalar of the kernel to a parameter of the pipeline.
  void bindParameter(mlir::Value value, mlir::Value parameter);

  /// Binds a tensor of the kernel to element `element` of `func`.
  void define(mlir::Value tensor, halide::FuncOp func, unsigned element = 0);

  /// Binds a tensor to one scalar throughout: a constant, or a scalar of the
  /// kernel. No func is made.
  void defineUniform(mlir::Value tensor, mlir::OpFoldResult scalar);

  /// Binds a tensor to what another one, of the same values, is bound to.
  void defineAs(mlir::Value tensor, mlir::Value other);

  /// The func that holds `tensor`, or null where it is a parameter or uniform.
  halide::FuncOp lookupFunc(mlir::Value tensor) const;

  /// Which element of `lookupFunc(tensor)` the tensor is.
  unsigned lookupElement(mlir::Value tensor) const;

  /// Computes one element: given the coordinates, outermost first, returns the
  /// values of the func there. Insertion is inside the func.
  using BodyFn = llvm::function_ref<llvm::SmallVector<mlir::Value>(
      mlir::ImplicitLocOpBuilder &, mlir::ValueRange coordinates)>;

  /// Creates a func over a tensor space of `rank` dimensions. `hint` becomes
  /// its name, made unique. Vars are named d0 (outermost) to d<rank-1>.
  halide::FuncOp createFunc(mlir::Location loc, llvm::StringRef hint,
                            int64_t rank, mlir::TypeRange elementTypes,
                            BodyFn body);

  /// Values of an update, given the pure vars and the reduction's, outermost
  /// first.
  using UpdateFn = llvm::function_ref<llvm::SmallVector<mlir::Value>(
      mlir::ImplicitLocOpBuilder &, mlir::ValueRange pure,
      mlir::ValueRange reduction)>;

  /// Adds an update of `func` at all its pure vars over a reduction domain of
  /// the given extents, outermost first (from `getExtent` or
  /// `getIndexConstant`), named r0 (outermost) onwards.
  halide::UpdateOp createUpdate(mlir::Location loc, halide::FuncOp func,
                                mlir::ValueRange extents, UpdateFn body);

  /// The left-hand side of an update and what is stored there.
  struct Assignment {
    llvm::SmallVector<mlir::Value> coordinates;
    llvm::SmallVector<mlir::Value> values;
  };

  /// What an update does at a point of its reduction domain and, after that,
  /// of the func's last dims.
  using ScatterFn = llvm::function_ref<Assignment(
      mlir::ImplicitLocOpBuilder &, mlir::ValueRange coordinates)>;

  /// The same where the body also says which point of `func` is updated. The
  /// update runs over the last `window` dims of `func` as they are: there the
  /// body must give back the coordinates that it gets.
  halide::UpdateOp createScatter(mlir::Location loc, halide::FuncOp func,
                                 mlir::ValueRange extents, unsigned window,
                                 ScatterFn body);

  /// Reads `tensor` at coordinates, outermost first.
  mlir::Value read(mlir::ImplicitLocOpBuilder &builder, mlir::Value tensor,
                   mlir::ValueRange coordinates);

  /// All elements of `func` at coordinates, outermost first.
  mlir::ValueRange apply(mlir::ImplicitLocOpBuilder &builder,
                         halide::FuncOp func, mlir::ValueRange coordinates);

  /// The value of a scalar of the kernel inside a body.
  mlir::Value getScalar(mlir::ImplicitLocOpBuilder &builder,
                        mlir::Value scalar);

  /// The extent of dimension `axis` (0 the outermost) of a tensor: a constant,
  /// or computed from the extents of parameters in the pipeline's body.
  mlir::Value getExtent(mlir::Value tensor, int64_t axis);

  /// A scalar of the kernel in the pipeline's body, where no coordinate is
  /// known: shapes and arithmetic on them, not data.
  mlir::Value getPipelineScalar(mlir::Value scalar);

  /// An index constant in the pipeline's body, shared by all uses.
  mlir::Value getIndexConstant(int64_t value);

  /// Where scalars of the pipeline's body go: before its first func.
  mlir::OpBuilder getScalarBuilder();

  /// Marks an op of ordinary arithmetic as one that may be contracted, and,
  /// where it combines a sum, reassociated. Nothing happens under `strict`.
  void relax(mlir::Operation *op, bool combinesSum = false);

  /// Marks an op of which it does not matter what it makes of a NaN. Nothing
  /// happens under `strict`.
  void ignoreNaN(mlir::Operation *op);

  halide::PipelineOp getPipeline() const { return pipeline; }

  /// Remembers that the kernel cannot be converted; the caller reports why.
  void setFailed() { failed = true; }
  bool hasFailed() const { return failed; }

private:
  /// An update without a terminator.
  halide::UpdateOp startUpdate(mlir::Location loc, halide::FuncOp func,
                               mlir::ValueRange extents);

  /// `hint`, made a name that no func of the pipeline has.
  std::string makeUnique(llvm::StringRef hint);

  struct Definition {
    halide::FuncOp func;
    unsigned element = 0;
    mlir::OpFoldResult uniform;
  };
  halide::PipelineOp pipeline;
  llvm::DenseMap<mlir::Value, mlir::Value> parameters;
  llvm::DenseMap<mlir::Value, Definition> definitions;
  llvm::DenseMap<std::pair<mlir::Value, int64_t>, mlir::Value> extents;
  llvm::DenseMap<int64_t, mlir::Value> constants;
  llvm::StringMap<unsigned> names;
  class PipelineScalars;
  std::unique_ptr<PipelineScalars> scalars;
  bool strict;
  bool failed = false;
};

} // namespace resnorm

#include "resnorm/Conversion/HalideLowerable.h.inc"

#endif // RESNORM_CONVERSION_FUNCGRAPHBUILDER_H
