//===- Halide.h - The halide dialect ----------------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Halide algorithms and schedules as IR. This header knows nothing of the
// Halide library: only lib/Target/Halide includes that.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_DIALECT_HALIDE_IR_HALIDE_H
#define RESNORM_DIALECT_HALIDE_IR_HALIDE_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/IR/RegionKindInterface.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "resnorm/Dialect/Halide/IR/HalideDialect.h.inc"
#include "resnorm/Dialect/Halide/IR/HalideEnums.h.inc"

#define GET_TYPEDEF_CLASSES
#include "resnorm/Dialect/Halide/IR/HalideTypes.h.inc"

#include "resnorm/Dialect/Halide/IR/HalideInterfaces.h.inc"

namespace resnorm::halide {
class FuncOp;
class UpdateOp;
class OutputsOp;
class ScheduleOp;
} // namespace resnorm::halide

#define GET_OP_CLASSES
#include "resnorm/Dialect/Halide/IR/HalideOps.h.inc"

namespace resnorm::halide {

/// The updates of `func`, in order.
llvm::SmallVector<UpdateOp> getUpdates(FuncOp func);

} // namespace resnorm::halide

#endif // RESNORM_DIALECT_HALIDE_IR_HALIDE_H
