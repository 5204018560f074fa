//===- RegisterTile.h - Sums that one register file holds -------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a contraction computes at a time: `rows` times `vectors` sums, each in a
// register of its own. A step of the reduction loads one vector of the packed
// factor for each column of registers and one element of the other for each
// row.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TARGET_REGISTERTILE_H
#define RESNORM_TARGET_REGISTERTILE_H

#include "resnorm/Target/Halide.h"

namespace resnorm {

struct RegisterTile {
  int64_t rows = 1;
  /// Vectors that a row is wide.
  int64_t vectors = 1;
};

/// The tile that computes `rows` times `columns` sums with the least work
/// beyond them; either may be ShapedType::kDynamic. `lanes` sums fill a vector.
RegisterTile chooseRegisterTile(const TargetDescription &target, int64_t lanes,
                                int64_t rows, int64_t columns);

/// Rows of the best tile of the given width.
int64_t chooseTileRows(const TargetDescription &target, int64_t vectors,
                       int64_t rows);

} // namespace resnorm

#endif // RESNORM_TARGET_REGISTERTILE_H
