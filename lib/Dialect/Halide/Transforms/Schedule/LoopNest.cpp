//===- LoopNest.cpp - The loops of a root ---------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Strategies.h"

#include "mlir/IR/BuiltinTypeInterfaces.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace resnorm::halide;
using namespace resnorm::halide::scheduling;

LoopNest::LoopNest(const ScheduleContext &context, StringRef func)
    : directives(context.directives), stage{func.str(), std::nullopt} {
  FuncOp root = context.kernel.getRoot();
  loops = getVarNames(root.getVars());
}

void LoopNest::split(const std::string &var, int64_t factor,
                     TailStrategy tail) {
  auto *place = llvm::find(loops, var);
  assert(place != loops.end() && "splits one of its loops");
  directives.split(stage, var, var + "_o", var + "_i", factor, tail);
  *place = var + "_i";
  loops.insert(std::next(place), var + "_o");
}

void LoopNest::vectorize(const std::string &var, int64_t factor) {
  if (factor < 2)
    return;
  split(var, factor);
  directives.vectorize(stage, var + "_i");
}

void LoopNest::reorder(ArrayRef<std::string> order) {
  if (llvm::equal(order, loops))
    return;
  directives.reorder(stage, order);
  loops.assign(order.begin(), order.end());
}

std::string LoopNest::distribute(unsigned first, int64_t perTask,
                                 bool parallel) {
  if (first >= loops.size())
    return "";
  while (parallel && loops.size() > first + 1) {
    std::string fused = loops[first] + "_" + loops[first + 1];
    directives.fuse(stage, loops[first], loops[first + 1], fused);
    loops[first] = fused;
    loops.erase(loops.begin() + first + 1);
  }
  std::string single = loops[first];
  if (!parallel)
    return single;
  if (perTask > 1) {
    split(single, perTask);
    single += "_i";
    ++first;
  }
  directives.parallel(stage, loops[first]);
  return single;
}

int64_t resnorm::halide::scheduling::clampLanes(int64_t lanes, int64_t extent) {
  if (ShapedType::isDynamic(extent) || extent >= lanes)
    return lanes;
  return extent < 2 ? 1 : static_cast<int64_t>(llvm::PowerOf2Ceil(extent));
}
