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

/// Registers the dialects and the interfaces they attach to upstream ops.
void registerAllDialects(mlir::DialectRegistry &registry);

/// Registers every pass and pipeline of the project with MLIR's global
/// registry. Call it before the command line is parsed.
void registerAllPasses();

} // namespace resnorm

#endif // RESNORM_INITALL_H
