//===- PixelTile.h - How many sums fit the registers --------------*- C++
//-*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_DIALECT_HALIDE_TRANSFORMS_SCHEDULE_PIXELTILE_H
#define RESNORM_LIB_DIALECT_HALIDE_TRANSFORMS_SCHEDULE_PIXELTILE_H

#include "resnorm/Target/Halide.h"
#include <cstdint>

namespace resnorm::halide::scheduling {

/// A tile of sums, rows x vectors of them, that is kept in registers while
/// products are added: each step reads a vector of one factor for each of
/// `vectors`, and for each row a number of the other, spread over a vector
/// (`readsVectors` false), or a vector of its own for each sum.
struct PixelTile {
  int64_t rows = 1;
  int64_t vectors = 1;
  bool readsVectors = false;

  bool fits(unsigned registers) const;
  /// Cycles of one step, where two multiply-adds and two reads start in each
  /// and a sum is ready for the next product four later.
  double getCycles() const;
};

/// The number of rows with which `extent` of them take the fewest cycles; a
/// rest that the rows leave has a smaller tile.
int64_t chooseRows(int64_t extent, PixelTile tile, unsigned registers);

} // namespace resnorm::halide::scheduling

#endif // RESNORM_LIB_DIALECT_HALIDE_TRANSFORMS_SCHEDULE_PIXELTILE_H
