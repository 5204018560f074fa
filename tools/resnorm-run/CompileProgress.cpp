//===- CompileProgress.cpp - A line that says how far compilation is ------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CompileProgress.h"
#include "mlir/Pass/Pass.h"
#include "resnorm/Dialect/Halide/Transforms/CodegenAction.h"

using namespace resnorm;
using namespace llvm;

CompileProgress::CompileProgress(mlir::MLIRContext *context)
    : context(context) {
  // The line goes before a diagnostic comes.
  diagnostics =
      context->getDiagEngine().registerHandler([this](mlir::Diagnostic &) {
        line.clear();
        return mlir::failure();
      });
  context->registerActionHandler(
      [this](function_ref<void()> act, const mlir::tracing::Action &action) {
        if (const auto *pass = dyn_cast<mlir::PassExecutionAction>(&action);
            pass && !pass->getPass().getArgument().empty())
          line.show("compiling: " + pass->getPass().getArgument());
        act();
        const auto *kernel = dyn_cast<halide::CompileKernelAction>(&action);
        if (!kernel)
          return;
        line.show("compiling: " + Twine(++compiled) + " of " +
                  Twine(kernel->getTotal()) + " kernels");
      });
}

CompileProgress::~CompileProgress() {
  context->registerActionHandler(nullptr);
  context->getDiagEngine().eraseHandler(diagnostics);
}
