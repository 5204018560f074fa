//===- ContractionAnalysis.cpp - What a contraction is --------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ContractionAnalysis.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/BuiltinTypeInterfaces.h"

using namespace mlir;
using namespace resnorm;
using namespace resnorm::halide;
using namespace resnorm::halide::scheduling;

namespace {
/// One factor of the product, by the root's vars.
struct Factor {
  llvm::SmallBitVector vars;
  /// Vars that some read of it runs along.
  llvm::SmallBitVector contiguous;
};
} // namespace

/// Follows a factor to the elements it is made of.
static void collectReads(Value value, const KernelAnalysis &kernel,
                         Factor &factor) {
  Operation *op = value.getDefiningOp();
  if (!op)
    return;
  ValueRange coordinates;
  if (auto load = dyn_cast<LoadOp>(op))
    coordinates = load.getCoordinates();
  else if (auto apply = dyn_cast<ApplyOp>(op))
    coordinates = apply.getCoordinates();
  for (Value coordinate : coordinates)
    factor.vars |= kernel.getDependence(coordinate).vars;
  if (!coordinates.empty())
    factor.contiguous |= kernel.getDependence(coordinates.front()).vars;
  if (!isa<LoadOp, ApplyOp>(op))
    for (Value operand : op->getOperands())
      collectReads(operand, kernel, factor);
}

static std::optional<std::pair<Factor, Factor>>
getFactors(const Member &member, const KernelAnalysis &kernel) {
  SmallVector<UpdateOp> updates = getUpdates(member.func);
  if (updates.size() != 1 || !isFloatSum(updates.front()))
    return std::nullopt;
  Operation *sum = getCombiner(updates.front());
  for (Value operand : sum->getOperands()) {
    auto product = operand.getDefiningOp<mlir::arith::MulFOp>();
    if (!product || product.getLhs() == product.getRhs())
      continue;
    llvm::SmallBitVector none(kernel.getRank());
    Factor lhs{none, none}, rhs{none, none};
    collectReads(product.getLhs(), kernel, lhs);
    collectReads(product.getRhs(), kernel, rhs);
    return std::pair(lhs, rhs);
  }
  return std::nullopt;
}

/// True where each dimension of the member is one var of the root.
static bool followsRoot(const Member &member) {
  llvm::SmallBitVector seen(member.getRootVars().size());
  for (const Dependence &dimension : member.dimensions) {
    if (dimension.reduced || dimension.vars.count() > 1 ||
        dimension.vars.anyCommon(seen))
      return false;
    seen |= dimension.vars;
  }
  return true;
}

/// Neighbours along the vector var in a factor that is packed for it: a load
/// whose first coordinate is that var modulo the extent of the dimension.
static int64_t findPackedColumns(const Contraction &contraction,
                                 const KernelAnalysis &kernel) {
  UpdateOp update = getUpdates(contraction.sum->func).front();
  for (LoadOp load : update.getBody().front().getOps<LoadOp>()) {
    if (load.getCoordinates().empty())
      continue;
    Value first = load.getCoordinates().front();
    auto remainder = first.getDefiningOp<arith::RemUIOp>();
    int64_t extent =
        cast<BufferType>(load.getBuffer().getType()).getShape().front();
    if (remainder && getConstantIntValue(remainder.getRhs()) == extent &&
        kernel.getDependence(first).vars.test(contraction.vectorVar))
      return extent;
  }
  return 0;
}

static int64_t countSteps(const Member &sum) {
  int64_t steps = 1;
  for (Value extent : getUpdates(sum.func).front().getExtents()) {
    std::optional<int64_t> constant = getConstantIntValue(extent);
    if (!constant)
      return ShapedType::kDynamic;
    steps *= *constant;
  }
  return steps;
}

std::optional<Contraction>
resnorm::halide::scheduling::findContraction(const KernelAnalysis &kernel) {
  ArrayRef<int64_t> extents = kernel.getExtents();
  Contraction result;
  for (const Member &member : kernel.getMembers())
    if (member.isReduction()) {
      if (result.sum)
        return std::nullopt;
      result.sum = &member;
    }
  if (!result.sum || !followsRoot(*result.sum))
    return std::nullopt;
  auto factors = getFactors(*result.sum, kernel);
  if (!factors)
    return std::nullopt;
  while (result.vectorVar + 1 < extents.size() &&
         extents[result.vectorVar] == 1)
    ++result.vectorVar;
  auto [first, second] = *factors;
  if (!first.contiguous.test(result.vectorVar))
    std::swap(first, second);
  if (!first.contiguous.test(result.vectorVar))
    return std::nullopt;
  result.contiguousFactor = first.vars;
  llvm::SmallBitVector candidates = second.vars;
  candidates.reset(first.vars);
  candidates.reset(result.vectorVar);
  result.packedColumns = findPackedColumns(result, kernel);
  result.steps = countSteps(*result.sum);
  for (unsigned var : candidates.set_bits())
    if (extents[var] != 1) {
      result.tileVar = var;
      return result;
    }
  // One row alone still reads a packed factor in order.
  if (result.packedColumns == 0 || candidates.none())
    return std::nullopt;
  result.tileVar = candidates.find_first();
  return result;
}
