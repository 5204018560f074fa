//===- BodyLowering.h - Scalar regions inside funcs -------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The regions of linalg ops, tensor.generate and tensor.pad compute one scalar
// element; their ops are cloned into the body of a func.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_CONVERSION_BODYLOWERING_H
#define RESNORM_CONVERSION_BODYLOWERING_H

#include "mlir/IR/IRMapping.h"
#include "resnorm/Conversion/FuncGraphBuilder.h"

namespace resnorm {

using EmitErrorFn = llvm::function_ref<mlir::InFlightDiagnostic()>;

/// Succeeds where every op of `body` can be cloned into a func: arith and math
/// ops on scalars, tensor.extract, linalg.index. Otherwise `emitError`, which
/// may be null, tells of the first that cannot, with a note at it.
llvm::LogicalResult checkBody(mlir::Block &body, EmitErrorFn emitError);

/// Clones the ops of `body` and returns what its terminator yields. `mapping`
/// holds the block arguments; `loops` are the values of linalg.index. Values
/// from outside become constants, parameters or reads. A read by
/// tensor.extract is clamped unless its coordinate is a loop. Ordinary float
/// arithmetic is relaxed; an addition to one of `accumulators`, which is
/// yielded, as the combining op of a sum.
llvm::SmallVector<mlir::Value>
lowerBody(FuncGraphBuilder &graph, mlir::ImplicitLocOpBuilder &builder,
          mlir::Block &body, mlir::IRMapping &mapping, mlir::ValueRange loops,
          mlir::ValueRange accumulators = {});

/// Succeeds if kernels can hold elements of this type.
llvm::LogicalResult checkElementType(mlir::Type type, EmitErrorFn emitError);

/// The same for every tensor that `op` takes or gives.
llvm::LogicalResult checkTensorTypes(mlir::Operation *op,
                                     EmitErrorFn emitError);

} // namespace resnorm

#endif // RESNORM_CONVERSION_BODYLOWERING_H
