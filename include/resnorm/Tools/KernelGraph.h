//===- KernelGraph.h - A model as kernels and what flows --------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TOOLS_KERNELGRAPH_H
#define RESNORM_TOOLS_KERNELGRAPH_H

#include "mlir/IR/BuiltinOps.h"
#include <string>
#include <vector>

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace resnorm {

/// What one function of a model does once its kernels are formed.
struct KernelGraph {
  struct Node {
    enum Kind { Input, Kernel, Output } kind;
    /// The kernel's function; "input N" or "output N".
    std::string name;
    /// What was put into the kernel, in order: resnorm ops, named linalg ops,
    /// and of a linalg.generic the names of its body's ops.
    std::vector<std::string> ops;
    /// "file:line:column" of the call in the model, or "".
    std::string place;
  };
  struct Edge {
    size_t from, to;
    /// The tensor as the sender has it.
    std::string type;
  };
  std::vector<Node> nodes;
  /// A node's senders stand before it. Parameters are left out, reshapes and
  /// other host code between kernels are looked through.
  std::vector<Edge> edges;
};

/// `module` is what buildFormationPipeline leaves; `entry` is in it.
KernelGraph buildKernelGraph(mlir::ModuleOp module, llvm::StringRef entry);

/// For Graphviz: one box a kernel call, with what it fuses.
void writeDot(const KernelGraph &graph, llvm::raw_ostream &os);

} // namespace resnorm

#endif // RESNORM_TOOLS_KERNELGRAPH_H
