//===- InitAll.h - Register all of Resnorm ----------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_INITALL_H
#define RESNORM_INITALL_H

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace resnorm {

/// Registers the project's dialects and the interfaces it attaches to ops of
/// upstream dialects, for a tool that registers MLIR's own dialects itself.
void registerOwnDialects(mlir::DialectRegistry &registry);

/// Registers every pass and pipeline of the project with MLIR's global
/// registry. Call it before the command line is parsed.
void registerOwnPasses();

/// The project's dialects and all of MLIR's, with their extensions.
void registerAllDialects(mlir::DialectRegistry &registry);

/// The project's passes and pipelines and all of MLIR's.
void registerAllPasses();

} // namespace resnorm

#endif // RESNORM_INITALL_H
