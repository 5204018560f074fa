//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Tools/KernelGraph.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"
#include "resnorm/Support/Place.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/GraphWriter.h"

using namespace mlir;
using namespace resnorm;

/// "linalg.generic (mulf, addf)" of a generic op, and nothing of what makes no
/// value of its own.
static std::string describeOp(Operation *op) {
  std::string name = op->getName().getStringRef().str();
  if (isa<ResNormDialect>(op->getDialect()))
    return name;
  if (!isa<linalg::LinalgOp>(op) || isa<linalg::FillOp>(op))
    return "";
  if (!isa<linalg::GenericOp>(op))
    return name;
  llvm::SetVector<StringRef> body;
  for (Operation &inner : op->getRegion(0).front().without_terminator())
    body.insert(inner.getName().stripDialect());
  if (body.empty())
    return name + " (copy)";
  return name + " (" + llvm::join(body.getArrayRef(), ", ") + ")";
}

static std::string print(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return text;
}

namespace {

class GraphBuilder {
public:
  explicit GraphBuilder(FunctionOpInterface entry)
      : module(entry->getParentOfType<ModuleOp>()), entry(entry) {}

  KernelGraph build() {
    for (auto [index, argument] : llvm::enumerate(entry.getArguments()))
      if (!entry.getArgAttr(index, kParameterAttrName) &&
          !entry.getArgAttr(index, kPreparedAttrName))
        senders[argument] =
            addNode(KernelGraph::Node::Input,
                    ("input " + Twine(inputs++)).str(), argument.getLoc());
    // Program order: what a call reads was made before it.
    entry.walk([&](func::CallOp call) { addCall(call); });
    Operation *end = entry.getFunctionBody().back().getTerminator();
    for (auto [index, result] : llvm::enumerate(end->getOperands()))
      connect(result, addNode(KernelGraph::Node::Output,
                              ("output " + Twine(index)).str(), end->getLoc()));
    return std::move(graph);
  }

private:
  size_t addNode(KernelGraph::Node::Kind kind, std::string name, Location loc) {
    graph.nodes.push_back({kind, std::move(name), {}, getPlace(loc)});
    return graph.nodes.size() - 1;
  }

  void addCall(func::CallOp call) {
    auto kernel = module.lookupSymbol<FunctionOpInterface>(call.getCallee());
    size_t node = addNode(KernelGraph::Node::Kernel, call.getCallee().str(),
                          call.getLoc());
    if (kernel)
      kernel.walk([&](Operation *op) {
        if (std::string text = describeOp(op); !text.empty())
          graph.nodes[node].ops.push_back(std::move(text));
      });
    for (Value operand : call.getOperands())
      connect(operand, node);
    for (Value result : call.getResults())
      senders[result] = node;
  }

  /// Draws edges from every sender that `value` is made of.
  void connect(Value value, size_t node) {
    llvm::SetVector<Value> reached;
    reached.insert(value);
    for (size_t i = 0; i < reached.size(); ++i) {
      Value current = reached[i];
      if (auto sender = senders.find(current); sender != senders.end()) {
        graph.edges.push_back({sender->second, node, print(current.getType())});
        continue;
      }
      // A loop's argument is made of all that the loop reads.
      Operation *maker = current.getDefiningOp();
      if (!maker && current.getParentBlock()->getParentOp() != entry)
        maker = current.getParentBlock()->getParentOp();
      if (!maker)
        continue;
      reached.insert(maker->operand_begin(), maker->operand_end());
      // What a branch or a loop yields is its result.
      for (Region &region : maker->getRegions())
        if (!region.empty())
          reached.insert(region.back().getTerminator()->operand_begin(),
                         region.back().getTerminator()->operand_end());
    }
  }

  ModuleOp module;
  FunctionOpInterface entry;
  size_t inputs = 0;
  llvm::DenseMap<Value, size_t> senders;
  KernelGraph graph;
};

} // namespace

KernelGraph resnorm::buildKernelGraph(ModuleOp module, StringRef entry) {
  return GraphBuilder(module.lookupSymbol<FunctionOpInterface>(entry)).build();
}

void resnorm::writeDot(const KernelGraph &graph, llvm::raw_ostream &os) {
  os << "digraph kernels {\n"
        "  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n"
        "  edge [fontname=\"sans-serif\", fontsize=9];\n";
  for (auto [index, node] : llvm::enumerate(graph.nodes)) {
    std::string label = node.name;
    for (const std::string &op : node.ops)
      label += "\n" + op;
    os << "  n" << index << " [label=\"" << llvm::DOT::EscapeString(label)
       << '"';
    if (node.kind != KernelGraph::Node::Kernel)
      os << ", shape=plaintext";
    if (!node.place.empty())
      os << ", tooltip=\"" << llvm::DOT::EscapeString(node.place) << '"';
    os << "];\n";
  }
  for (const KernelGraph::Edge &edge : graph.edges)
    os << "  n" << edge.from << " -> n" << edge.to << " [label=\""
       << llvm::DOT::EscapeString(edge.type) << "\"];\n";
  os << "}\n";
}
