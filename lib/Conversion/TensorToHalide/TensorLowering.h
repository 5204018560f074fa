//===- TensorLowering.h - tensor ops as index arithmetic --------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One overload an op; Models.cpp makes interface models of them. None copies:
// each result is a func that reads its operands elsewhere, which Halide
// inlines.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_CONVERSION_TENSORLOWERING_H
#define RESNORM_LIB_CONVERSION_TENSORLOWERING_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "resnorm/Conversion/BodyLowering.h"

namespace resnorm {

// Creation.cpp
llvm::LogicalResult check(mlir::arith::ConstantOp op, EmitErrorFn emitError);
llvm::LogicalResult check(mlir::tensor::FromElementsOp op,
                          EmitErrorFn emitError);
llvm::LogicalResult check(mlir::tensor::GenerateOp op, EmitErrorFn emitError);
void lower(FuncGraphBuilder &graph, mlir::arith::ConstantOp op);
void lower(FuncGraphBuilder &graph, mlir::tensor::EmptyOp op);
void lower(FuncGraphBuilder &graph, mlir::tensor::SplatOp op);
void lower(FuncGraphBuilder &graph, mlir::tensor::FromElementsOp op);
void lower(FuncGraphBuilder &graph, mlir::tensor::GenerateOp op);

// Reshapes.cpp
void lower(FuncGraphBuilder &graph, mlir::tensor::CastOp op);
void lower(FuncGraphBuilder &graph, mlir::tensor::ExpandShapeOp op);
void lower(FuncGraphBuilder &graph, mlir::tensor::CollapseShapeOp op);

// Slices.cpp
llvm::LogicalResult check(mlir::tensor::PadOp op, EmitErrorFn emitError);
void lower(FuncGraphBuilder &graph, mlir::tensor::ExtractSliceOp op);
void lower(FuncGraphBuilder &graph, mlir::tensor::InsertSliceOp op);
void lower(FuncGraphBuilder &graph, mlir::tensor::PadOp op);

// Gathers.cpp
void lower(FuncGraphBuilder &graph, mlir::tensor::GatherOp op);
void lower(FuncGraphBuilder &graph, mlir::tensor::InsertOp op);
void lower(FuncGraphBuilder &graph, mlir::tensor::ConcatOp op);

/// Defines the result of `op` as one func of its shape.
void defineResult(FuncGraphBuilder &graph, mlir::Operation *op,
                  llvm::function_ref<mlir::Value(mlir::ImplicitLocOpBuilder &,
                                                 mlir::ValueRange)>
                      body);

} // namespace resnorm

#endif // RESNORM_LIB_CONVERSION_TENSORLOWERING_H
