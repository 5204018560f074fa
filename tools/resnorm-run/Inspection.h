//===- Inspection.h - What the compiler made of a model ---------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TOOLS_RESNORM_RUN_INSPECTION_H
#define RESNORM_TOOLS_RESNORM_RUN_INSPECTION_H

#include "Options.h"
#include "resnorm/Tools/KernelGraph.h"
#include "resnorm/Tools/Remarks.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Error.h"

namespace resnorm {

struct Inspection {
  struct Kernel {
    /// IR: the kernel as a function of resnorm and linalg ops, then as a
    /// `halide.pipeline` with its schedule.
    std::string source, pipeline;
    /// Halide's pseudocode of the scheduled loops.
    std::string loops;
  };
  KernelGraph graph;
  std::vector<CollectedRemark> remarks;
  llvm::StringMap<Kernel> kernels;
};

/// Writes what `--emit-dot` and `--remarks-output` ask for.
llvm::Error writeInspection(const RunOptions &options,
                            const Inspection &inspection);

} // namespace resnorm

#endif // RESNORM_TOOLS_RESNORM_RUN_INSPECTION_H
