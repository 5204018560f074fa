//===- Scatters.cpp - Updates at positions that are data ------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A scatter goes through its updates in order, since several of them may go to
// one place. Along the window of an update there is no order, and its elements
// lie beside each other:
//
//   for r: for v_o: for v_i < lanes:    f(v, target(r)) += update(v, r)
//
// Updates that take long to compute are shared between threads, each of which
// goes through all rows:
//
//   for v_o: (tasks)  for r: for v_i < lanes: ...
//
//===----------------------------------------------------------------------===//

#include "Strategies.h"

#include "mlir/IR/BuiltinTypeInterfaces.h"

using namespace mlir;
using namespace resnorm::halide;
using namespace resnorm::halide::scheduling;

/// Arithmetic that is worth more than one thread.
static constexpr int64_t kSharedWork = 1 << 16;
/// Elements of a window of unknown extent.
static constexpr int64_t kUsualWindow = 64;

static bool isShared(const KernelAnalysis &kernel, UpdateOp update,
                     int64_t window) {
  int64_t elements = ShapedType::isDynamic(window) ? kUsualWindow : window;
  int64_t steps = multiplyExtents(getReductionExtents(update));
  if (ShapedType::isDynamic(steps))
    return true;
  int64_t cost = getCost(kernel.getRoot());
  for (const Member &member : kernel.getMembers())
    cost += getCost(member.func);
  return elements * steps * cost > kSharedWork;
}

void resnorm::halide::scheduling::scheduleScatters(
    const ScheduleContext &context) {
  FuncOp root = context.kernel.getRoot();
  for (UpdateOp update : getUpdates(root)) {
    SmallVector<std::string> window = getVarNames(update.getVars());
    if (window.empty() || window.size() == root.getRank())
      continue;
    std::string var = window.front();
    SmallVector<std::string> vars = getVarNames(root.getVars());
    int64_t extent =
        context.kernel.getExtents()[llvm::find(vars, var) - vars.begin()];
    int64_t lanes = clampLanes(context.kernel.getLanes(context.target), extent);
    if (lanes < 2)
      continue;
    Stage stage{root.getSymName().str(), update.getIndex()};
    std::string outer = var + "_o", inner = var + "_i";
    context.directives.split(stage, var, outer, inner, lanes);
    bool shares = isShared(context.kernel, update, extent);
    SmallVector<std::string> order{inner};
    if (!shares)
      order.push_back(outer);
    llvm::append_range(order, ArrayRef(window).drop_front());
    llvm::append_range(order, getVarNames(update.getRvars()));
    if (shares)
      order.push_back(outer);
    context.directives.reorder(stage, order);
    context.directives.vectorize(stage, inner);
    if (shares)
      context.directives.parallel(stage, outer);
  }
}
