//===- ResNorm.h - The resnorm dialect --------------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Residual connections, normalizations and their fused forms as ops on ranked
// tensors. dialects/ResNorm/spec.md gives the meaning of each.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_DIALECT_RESNORM_IR_RESNORM_H
#define RESNORM_DIALECT_RESNORM_IR_RESNORM_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/Dialect/Linalg/IR/LinalgInterfaces.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "resnorm/Dialect/ResNorm/IR/ResNormDialect.h.inc"
#include "resnorm/Dialect/ResNorm/IR/ResNormEnums.h.inc"

#define GET_ATTRDEF_CLASSES
#include "resnorm/Dialect/ResNorm/IR/ResNormAttributes.h.inc"

#include "resnorm/Dialect/ResNorm/IR/ResNormInterfaces.h.inc"

// Upstream's linalg interfaces spell these names without their namespace.
namespace resnorm {
using mlir::FailureOr;
using mlir::OpBuilder;
using mlir::SmallVector;
using mlir::Value;
} // namespace resnorm

#define GET_OP_CLASSES
#include "resnorm/Dialect/ResNorm/IR/ResNormOps.h.inc"

namespace resnorm {

/// Marks a function argument that is a parameter of the model (a weight); the
/// value is its name, a string.
inline constexpr llvm::StringLiteral kParameterAttrName = "resnorm.param";

/// Mark, on a function whose parameters were hoisted, an argument that its init
/// function computes, and a parameter that only the init function reads.
inline constexpr llvm::StringLiteral kPreparedAttrName = "resnorm.prepared";
inline constexpr llvm::StringLiteral kReleasedAttrName = "resnorm.released";

/// Names, on such a function, its init function, which carries
/// kInitializesAttrName and the function's name.
inline constexpr llvm::StringLiteral kInitAttrName = "resnorm.init";
inline constexpr llvm::StringLiteral kInitializesAttrName =
    "resnorm.initializes";

/// Marks a private function that `resnorm-form-kernels` outlined.
inline constexpr llvm::StringLiteral kKernelAttrName = "resnorm.kernel";

} // namespace resnorm

#endif // RESNORM_DIALECT_RESNORM_IR_RESNORM_H
