//===- PixelTile.cpp - How many sums fit the registers --------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PixelTile.h"
#include <algorithm>
#include <limits>

using namespace resnorm::halide::scheduling;

bool PixelTile::fits(unsigned registers) const {
  int64_t factors = readsVectors ? vectors : std::min(rows, vectors) + 1;
  return rows * vectors + factors <= registers;
}

double PixelTile::getCycles() const {
  double sums = rows * vectors;
  double reads = vectors + (readsVectors ? sums : rows);
  return std::max({sums / 2, reads / 2, 4.0});
}

/// What starting and storing a tile costs, in steps of a product: keeps tiles
/// large where sizes are close.
static constexpr double kStepsOfStart = 0.1;

int64_t resnorm::halide::scheduling::chooseRows(int64_t extent, PixelTile tile,
                                                unsigned registers) {
  int64_t best = 1;
  double fewest = std::numeric_limits<double>::max();
  for (tile.rows = 1; tile.rows <= extent && tile.fits(registers);
       ++tile.rows) {
    double tiles = (extent + tile.rows - 1) / tile.rows;
    double cycles = tiles * (tile.getCycles() + kStepsOfStart);
    if (cycles <= fewest) {
      fewest = cycles;
      best = tile.rows;
    }
  }
  return best;
}
