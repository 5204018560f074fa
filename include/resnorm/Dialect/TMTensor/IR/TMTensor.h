//===- TMTensor.h - The tm_tensor dialect -----------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_DIALECT_TMTENSOR_IR_TMTENSOR_H
#define RESNORM_DIALECT_TMTENSOR_IR_TMTENSOR_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/Dialect/Linalg/IR/LinalgInterfaces.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "resnorm/Dialect/TMTensor/IR/TMTensorDialect.h.inc"

// Upstream's linalg interfaces spell these names without their namespace.
namespace resnorm::tm_tensor {
using mlir::FailureOr;
using mlir::OpBuilder;
using mlir::SmallVector;
using mlir::Value;
} // namespace resnorm::tm_tensor

#define GET_OP_CLASSES
#include "resnorm/Dialect/TMTensor/IR/TMTensorOps.h.inc"

#endif // RESNORM_DIALECT_TMTENSOR_IR_TMTENSOR_H
