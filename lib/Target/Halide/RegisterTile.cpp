//===- RegisterTile.cpp - Sums that one register file holds ---------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Target/RegisterTile.h"

#include "mlir/IR/BuiltinTypeInterfaces.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace resnorm;

/// Sums that must be under way for multiply-adds to follow each other at once:
/// two units, four or five cycles each.
static constexpr int64_t kSumsInFlight = 10;

/// The most rows that leave registers for a vector of each column and for one
/// element of the other factor.
static int64_t countMostRows(const TargetDescription &target, int64_t vectors) {
  int64_t registers = target.vectorRegisters;
  return std::max<int64_t>((registers - 1 - vectors) / vectors, 1);
}

/// Time for all rows, in rows, of tiles of `tileRows`.
static double estimateRows(int64_t rows, int64_t tileRows, int64_t vectors) {
  double padded = ShapedType::isDynamic(rows)
                      ? 1.0
                      : double(llvm::divideCeil(rows, tileRows) * tileRows);
  double sums = double(tileRows * vectors);
  return padded * std::max(1.0, kSumsInFlight / sums);
}

int64_t resnorm::chooseTileRows(const TargetDescription &target,
                                int64_t vectors, int64_t rows) {
  int64_t most = countMostRows(target, vectors);
  if (!ShapedType::isDynamic(rows))
    most = std::min(most, std::max<int64_t>(rows, 1));
  int64_t best = most;
  for (int64_t candidate = most - 1; candidate > 0; --candidate)
    if (estimateRows(rows, candidate, vectors) <
        estimateRows(rows, best, vectors))
      best = candidate;
  return best;
}

RegisterTile resnorm::chooseRegisterTile(const TargetDescription &target,
                                         int64_t lanes, int64_t rows,
                                         int64_t columns) {
  // Wider tiles load fewer elements of the other factor, narrower ones waste
  // less at the edge; past four vectors no file has rows left.
  RegisterTile best;
  double bestCost = 0;
  for (int64_t vectors : {3, 2, 4, 1}) {
    int64_t tileRows = chooseTileRows(target, vectors, rows);
    double padded = ShapedType::isDynamic(columns)
                        ? 1.0
                        : double(llvm::divideCeil(columns, lanes * vectors) *
                                 lanes * vectors);
    double loads = double(tileRows + vectors) / double(tileRows * vectors);
    double cost = padded * estimateRows(rows, tileRows, vectors) *
                  (1 + std::max(0.0, loads - 0.67));
    if (bestCost == 0 || cost < bestCost * 0.99) {
      best = {tileRows, vectors};
      bestCost = cost;
    }
  }
  return best;
}
