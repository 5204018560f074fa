//===- Passes.h - Passes on the resnorm dialect -----------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_DIALECT_RESNORM_TRANSFORMS_PASSES_H
#define RESNORM_DIALECT_RESNORM_TRANSFORMS_PASSES_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Pass/Pass.h"

namespace resnorm {

/// Marks a function that says what a kernel's results should be. It is lowered
/// by the reference path: no pass raises, fuses or outlines what it holds.
inline constexpr llvm::StringLiteral kReferenceAttrName = "resnorm.reference";

#define GEN_PASS_DECL
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h.inc"
} // namespace resnorm

#endif // RESNORM_DIALECT_RESNORM_TRANSFORMS_PASSES_H
