//===- Products.h - Sums of products and their operands ---------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_DIALECT_HALIDE_TRANSFORMS_SCHEDULE_PRODUCTS_H
#define RESNORM_LIB_DIALECT_HALIDE_TRANSFORMS_SCHEDULE_PRODUCTS_H

#include "Strategies.h"

namespace resnorm::halide::scheduling {

/// One factor of a product.
struct Factor {
  /// The root's vars that it depends on, and those that some read of it runs
  /// along.
  llvm::SmallBitVector vars, contiguous;
  /// Coordinates of its last read, innermost first.
  llvm::SmallVector<mlir::Value> coordinates;
  unsigned reads = 0;
};

/// The only reduction of a kernel, where each of its dimensions is one var of
/// the root; null otherwise.
const Member *findOnlySum(const KernelAnalysis &kernel);

/// The factors of a sum of products of two.
std::optional<std::pair<Factor, Factor>>
getFactors(const Member &sum, const KernelAnalysis &kernel);

/// Computes once, before the products, each operand that costs more than a load
/// or that turns memory around. Answers their names.
llvm::SmallVector<std::string> storeOperands(const ScheduleContext &context);

} // namespace resnorm::halide::scheduling

#endif // RESNORM_LIB_DIALECT_HALIDE_TRANSFORMS_SCHEDULE_PRODUCTS_H
