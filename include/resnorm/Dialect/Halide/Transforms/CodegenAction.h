//===- CodegenAction.h - What halide-codegen does ---------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_DIALECT_HALIDE_TRANSFORMS_CODEGENACTION_H
#define RESNORM_DIALECT_HALIDE_TRANSFORMS_CODEGENACTION_H

#include "mlir/IR/Action.h"

namespace resnorm::halide {

/// `halide-codegen` compiles one pipeline, the action's unit, or finds its
/// object in the cache. Action handlers of the context see when that begins and
/// ends; it takes most of the time of compilation.
class CompileKernelAction final
    : public mlir::tracing::ActionImpl<CompileKernelAction> {
public:
  CompileKernelAction(llvm::ArrayRef<mlir::IRUnit> units, size_t total)
      : ActionImpl(units), total(total) {}

  static constexpr llvm::StringLiteral tag = "halide-compile-kernel";

  /// How many pipelines the module has.
  size_t getTotal() const { return total; }

private:
  size_t total;
};

} // namespace resnorm::halide

MLIR_DECLARE_EXPLICIT_TYPE_ID(resnorm::halide::CompileKernelAction)

#endif // RESNORM_DIALECT_HALIDE_TRANSFORMS_CODEGENACTION_H
