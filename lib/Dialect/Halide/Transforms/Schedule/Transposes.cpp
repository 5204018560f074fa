//===- Transposes.cpp - Elementwise kernels that turn memory --------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Elementwise kernels that read along another var than they write along. Row by
// row, each element read would touch a cache line of its own, and where rows
// are a multiple of 4 KiB apart those lines fall on the same few sets. In
// blocks of as many rows as a line has elements, each line serves all of them:
//
//   for u_o, ...:                       (tasks)
//     for v_o:
//       for u_i < 16: for v_i < lanes:  out(v, u) = f(in(u, v))
//
//===----------------------------------------------------------------------===//

#include "Strategies.h"

#include "mlir/IR/BuiltinTypeInterfaces.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace resnorm::halide;
using namespace resnorm::halide::scheduling;

/// Elements of a cache line, of the usual type.
static constexpr int64_t kLineElements = 16;

/// The var that a read runs along in memory, if `written` moves it further out.
static std::optional<unsigned> getTurnedVar(LoadOp load, unsigned written,
                                            const KernelAnalysis &kernel) {
  ArrayRef<int64_t> shape =
      cast<BufferType>(load.getBuffer().getType()).getShape();
  llvm::SmallBitVector innermost(kernel.getRank()), outer(kernel.getRank());
  for (auto [coordinate, extent] : llvm::zip(load.getCoordinates(), shape)) {
    llvm::SmallBitVector vars = kernel.getDependence(coordinate).vars;
    if (extent == 1)
      continue;
    if (innermost.none())
      innermost = vars;
    else
      outer |= vars;
  }
  // Of several, parts of a dimension that a reshape split, the first is the
  // part that moves by single elements.
  if (innermost.none() || innermost.test(written) || !outer.test(written))
    return std::nullopt;
  return innermost.find_first();
}

std::optional<unsigned>
resnorm::halide::scheduling::findTurnedVar(const KernelAnalysis &kernel,
                                           unsigned written) {
  std::optional<unsigned> turned;
  auto visit = [&](FuncOp func) {
    for (Block *body : getDefinitions(func))
      body->walk([&](LoadOp load) {
        if (!turned)
          turned = getTurnedVar(load, written, kernel);
      });
  };
  visit(kernel.getRoot());
  for (const Member &member : kernel.getMembers())
    visit(member.func);
  return turned;
}

void resnorm::halide::scheduling::scheduleTranspose(
    const ScheduleContext &context, unsigned written, unsigned turned,
    int64_t taskElements) {
  const KernelAnalysis &kernel = context.kernel;
  ArrayRef<int64_t> extents = kernel.getExtents();
  LoopNest nest(context, kernel.getRoot().getSymName());
  std::string vector = nest.getLoops()[written], row = nest.getLoops()[turned];
  int64_t lanes = clampLanes(kernel.getLanes(context.target), extents[written]);
  int64_t line = context.choose("line_elements", kLineElements, {8, 32});
  nest.split(row, line);
  nest.vectorize(vector, lanes);

  SmallVector<std::string> order;
  if (lanes > 1)
    order.push_back(vector + "_i");
  order.push_back(row + "_i");
  order.push_back(lanes > 1 ? vector + "_o" : vector);
  unsigned outer = order.size();
  for (const std::string &loop : nest.getLoops())
    if (!llvm::is_contained(order, loop))
      order.push_back(loop);
  nest.reorder(order);

  int64_t total = multiplyExtents(extents);
  bool isDynamic = ShapedType::isDynamic(total);
  int64_t block = ShapedType::isDynamic(extents[written])
                      ? taskElements
                      : extents[written] * line;
  nest.distribute(outer,
                  llvm::divideCeil(taskElements, std::max<int64_t>(block, 1)),
                  isDynamic || total > 2 * taskElements);
}
