//===- HalideModels.h - Which ops lower to Halide ---------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each function attaches the HalideLowerable interface to the ops of one
// family. A compiler with ops of its own does the same for them, and they may
// then stand in kernels.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_CONVERSION_HALIDEMODELS_H
#define RESNORM_CONVERSION_HALIDEMODELS_H

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace resnorm {

/// Every structured op of linalg, by its maps and region.
void registerLinalgHalideModels(mlir::DialectRegistry &registry);

/// tensor ops, as index arithmetic, and arith.constant.
void registerTensorHalideModels(mlir::DialectRegistry &registry);

/// resnorm ops, directly: not through their decomposition.
void registerResNormHalideModels(mlir::DialectRegistry &registry);

/// tm_tensor.scatter, as an update of a func.
void registerTMTensorHalideModels(mlir::DialectRegistry &registry);

} // namespace resnorm

#endif // RESNORM_CONVERSION_HALIDEMODELS_H
