//===- ContractionAnalysis.cpp - What a contraction is --------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ContractionAnalysis.h"
#include "Products.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/BuiltinTypeInterfaces.h"

using namespace mlir;
using namespace resnorm;
using namespace resnorm::halide;
using namespace resnorm::halide::scheduling;

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

std::optional<Contraction>
resnorm::halide::scheduling::findContraction(const KernelAnalysis &kernel) {
  ArrayRef<int64_t> extents = kernel.getExtents();
  Contraction result;
  result.sum = findOnlySum(kernel);
  if (!result.sum)
    return std::nullopt;
  auto factors = getFactors(*result.sum, kernel);
  if (!factors)
    return std::nullopt;
  result.vectorVar = kernel.getVectorVar();
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
  result.steps = multiplyExtents(
      getReductionExtents(getUpdates(result.sum->func).front()));
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
