//===- BufferizableOpInterfaceImpl.h - Bufferization ------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_DIALECT_HALIDE_TRANSFORMS_BUFFERIZABLEOPINTERFACEIMPL_H
#define RESNORM_DIALECT_HALIDE_TRANSFORMS_BUFFERIZABLEOPINTERFACEIMPL_H

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace resnorm::halide {

/// Lets one-shot bufferization see through `halide.call`: inputs are read, outs
/// are written and never read.
void registerBufferizableOpInterfaceExternalModels(
    mlir::DialectRegistry &registry);

} // namespace resnorm::halide

#endif // RESNORM_DIALECT_HALIDE_TRANSFORMS_BUFFERIZABLEOPINTERFACEIMPL_H
