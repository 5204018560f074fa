//===- Lowering.h - What pipelines share ------------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_PIPELINES_LOWERING_H
#define RESNORM_LIB_PIPELINES_LOWERING_H

namespace mlir {
class OpPassManager;
} // namespace mlir

namespace resnorm {

/// Tensors to memrefs, functions and calls too, all in row-major order; loops
/// may return what they allocate.
void addOneShotBufferization(mlir::OpPassManager &pm);

/// Host code on memrefs, loops lowered to branches and scalar arithmetic to
/// what LLVM and libm have.
void addScalarLowering(mlir::OpPassManager &pm);

} // namespace resnorm

#endif // RESNORM_LIB_PIPELINES_LOWERING_H
