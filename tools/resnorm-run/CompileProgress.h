//===- CompileProgress.h - A line that says how far compilation is ----*- C++
//-*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TOOLS_RESNORM_RUN_COMPILEPROGRESS_H
#define RESNORM_TOOLS_RESNORM_RUN_COMPILEPROGRESS_H

#include "Progress.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/MLIRContext.h"
#include <atomic>

namespace resnorm {

/// Shows the pass that runs and how many kernels are compiled, while it lives.
class CompileProgress {
public:
  explicit CompileProgress(mlir::MLIRContext *context);
  ~CompileProgress();

private:
  mlir::MLIRContext *context;
  ProgressLine line;
  mlir::DiagnosticEngine::HandlerID diagnostics;
  std::atomic<size_t> compiled = 0;
};

} // namespace resnorm

#endif // RESNORM_TOOLS_RESNORM_RUN_COMPILEPROGRESS_H
