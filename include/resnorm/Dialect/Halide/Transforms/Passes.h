//===- Passes.h - Passes on the halide dialect -----------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_DIALECT_HALIDE_TRANSFORMS_PASSES_H
#define RESNORM_DIALECT_HALIDE_TRANSFORMS_PASSES_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"

namespace resnorm::halide {
#define GEN_PASS_DECL
#include "resnorm/Dialect/Halide/Transforms/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "resnorm/Dialect/Halide/Transforms/Passes.h.inc"
} // namespace resnorm::halide

#endif // RESNORM_DIALECT_HALIDE_TRANSFORMS_PASSES_H
