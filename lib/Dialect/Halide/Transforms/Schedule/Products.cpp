//===- Products.cpp - Sums of products and their operands -----------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Products.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace resnorm;
using namespace resnorm::halide;
using namespace resnorm::halide::scheduling;

const Member *
resnorm::halide::scheduling::findOnlySum(const KernelAnalysis &kernel) {
  const Member *sum = nullptr;
  for (const Member &member : kernel.getMembers())
    if (member.isReduction()) {
      if (sum)
        return nullptr;
      sum = &member;
    }
  if (!sum)
    return nullptr;
  llvm::SmallBitVector seen(kernel.getRank());
  for (const Dependence &dimension : sum->dimensions) {
    if (dimension.reduced || dimension.vars.count() > 1 ||
        dimension.vars.anyCommon(seen))
      return nullptr;
    seen |= dimension.vars;
  }
  return sum;
}

/// Follows a factor to the elements it is made of.
static void collectReads(Value value, const KernelAnalysis &kernel,
                         Factor &factor) {
  Operation *op = value.getDefiningOp();
  if (!op)
    return;
  if (!isa<LoadOp, ApplyOp>(op)) {
    for (Value operand : op->getOperands())
      collectReads(operand, kernel, factor);
    return;
  }
  ValueRange coordinates = getReadCoordinates(op);
  for (Value coordinate : coordinates)
    factor.vars |= kernel.getDependence(coordinate).vars;
  if (!coordinates.empty())
    factor.contiguous |= kernel.getDependence(coordinates.front()).vars;
  factor.coordinates = llvm::to_vector(coordinates);
  ++factor.reads;
}

std::optional<std::pair<Factor, Factor>>
resnorm::halide::scheduling::getFactors(const Member &sum,
                                        const KernelAnalysis &kernel) {
  SmallVector<UpdateOp> updates = getUpdates(sum.func);
  if (updates.size() != 1 || !isFloatSum(updates.front()))
    return std::nullopt;
  for (Value operand : getCombiner(updates.front())->getOperands()) {
    auto product = operand.getDefiningOp<arith::MulFOp>();
    if (!product || product.getLhs() == product.getRhs())
      continue;
    llvm::SmallBitVector none(kernel.getRank());
    Factor lhs{none, none, {}}, rhs{none, none, {}};
    collectReads(product.getLhs(), kernel, lhs);
    collectReads(product.getRhs(), kernel, rhs);
    return std::pair(lhs, rhs);
  }
  return std::nullopt;
}

/// True where the func reads memory along its own innermost var.
static bool readsInOrder(FuncOp func) {
  if (func.getBody().empty() || func.getRank() == 0)
    return true;
  Block &body = func.getBody().front();
  auto result = body.walk([&](LoadOp load) {
    bool inOrder = load.getCoordinates().empty() ||
                   load.getCoordinates().front() == body.getArgument(0) ||
                   !isa<BlockArgument>(load.getCoordinates().front());
    return inOrder ? WalkResult::advance() : WalkResult::interrupt();
  });
  return !result.wasInterrupted();
}

SmallVector<std::string>
resnorm::halide::scheduling::storeOperands(const ScheduleContext &context) {
  SmallVector<std::string> stored;
  Directives &directives = context.directives;
  for (const Member &member : context.kernel.getMembers()) {
    bool isOperand =
        llvm::any_of(member.dimensions, [](const Dependence &dimension) {
          return dimension.reduced;
        });
    if (member.isReduction() || !isOperand ||
        (getCost(member.func) < 2 && readsInOrder(member.func)))
      continue;
    Stage stage{member.getName(), std::nullopt};
    SmallVector<std::string> names = member.getVarNames();
    stored.push_back(stage.func);
    directives.computeRoot(stage.func);
    directives.split(stage, names[0], names[0] + "_o", names[0] + "_i",
                     context.kernel.getLanes(context.target));
    directives.vectorize(stage, names[0] + "_i");
    if (names.size() > 1)
      directives.parallel(stage, names.back());
  }
  return stored;
}
