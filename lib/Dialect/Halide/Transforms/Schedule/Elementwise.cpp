//===- Elementwise.cpp - Elementwise kernels ------------------------------===//
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

/// Elements that make a task worth handing to another thread.
static constexpr int64_t kTaskElements = 16384;

/// The innermost dimension that has more than one element.
static unsigned getVectorDimension(ArrayRef<int64_t> extents) {
  for (auto [i, extent] : llvm::enumerate(extents))
    if (extent != 1)
      return i;
  return 0;
}

void resnorm::halide::scheduling::scheduleElementwise(
    const ScheduleContext &context) {
  const KernelAnalysis &kernel = context.kernel;
  ArrayRef<int64_t> extents = kernel.getExtents();
  if (extents.empty())
    return;
  unsigned dimension = getVectorDimension(extents);
  int64_t taskElements = context.choose("task_elements", kTaskElements,
                                        {kTaskElements * 4, kTaskElements / 4});
  int64_t mostTasks = context.choose("tasks", kBalancedTasks,
                                     {kBalancedTasks / 4, kBalancedTasks * 4});
  if (auto turned = findTurnedVar(kernel, dimension))
    return scheduleTranspose(context, dimension, *turned, taskElements);
  LoopNest nest(context, kernel.getRoot().getSymName());
  int64_t vectors = context.choose("vectors", 1, {2, 4});
  int64_t lanes =
      clampLanes(kernel.getLanes(context.target) * vectors, extents[dimension]);

  int64_t total = multiplyExtents(extents);
  bool isDynamic = ShapedType::isDynamic(total);
  bool parallel = isDynamic || total > 2 * kTaskElements;
  // One long row is cut into tasks itself.
  int64_t rows = multiplyExtents(extents.drop_front(dimension + 1));
  std::string var = nest.getLoops()[dimension];
  if (rows == 1 && parallel) {
    nest.split(var, isDynamic ? taskElements
                              : std::max(taskElements, total / mostTasks));
    nest.vectorize(var + "_i", lanes);
    context.directives.parallel(nest.getStage(), var + "_o");
    return;
  }
  nest.vectorize(var, lanes);
  int64_t rowElements = multiplyExtents(extents.take_front(dimension + 1));
  int64_t perTask =
      ShapedType::isDynamic(rowElements)
          ? 1
          : llvm::divideCeil(taskElements, std::max<int64_t>(rowElements, 1));
  if (!isDynamic && rowElements > 0)
    perTask = std::max(perTask, total / rowElements / mostTasks);
  unsigned outer = dimension + (lanes > 1 ? 2 : 1);
  nest.distribute(outer, perTask, parallel);
}
