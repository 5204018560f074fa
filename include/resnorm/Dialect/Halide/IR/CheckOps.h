//===- CheckOps.h - Ops that compare results of kernels ---------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_DIALECT_HALIDE_IR_CHECKOPS_H
#define RESNORM_DIALECT_HALIDE_IR_CHECKOPS_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#define GET_OP_CLASSES
#include "resnorm/Dialect/Halide/IR/HalideCheckOps.h.inc"

#endif // RESNORM_DIALECT_HALIDE_IR_CHECKOPS_H
