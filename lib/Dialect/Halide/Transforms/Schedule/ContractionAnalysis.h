//===- ContractionAnalysis.h - What a contraction is ------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A contraction is a sum of products of two factors. One of the root's vars
// runs along memory in a factor (the vector var); along another one that factor
// does not change (the tile var), so that a vector of it serves several rows.
// In a convolution the tile var is a pixel or a channel, by the layout.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_DIALECT_HALIDE_TRANSFORMS_SCHEDULE_CONTRACTIONANALYSIS_H
#define RESNORM_LIB_DIALECT_HALIDE_TRANSFORMS_SCHEDULE_CONTRACTIONANALYSIS_H

#include "KernelAnalysis.h"

namespace resnorm::halide::scheduling {

struct Contraction {
  const Member *sum = nullptr;
  unsigned vectorVar = 0, tileVar = 0;
  /// Vars that the contiguous factor depends on.
  llvm::SmallBitVector contiguousFactor;
  /// How many neighbours along the vector var lie together in a factor packed
  /// for that; 0 where the factor is not packed.
  int64_t packedColumns = 0;
  /// Steps of the reduction; kDynamic where they are not known.
  int64_t steps = 1;
};

/// The only reduction of the kernel, if it is a contraction.
std::optional<Contraction> findContraction(const KernelAnalysis &kernel);

} // namespace resnorm::halide::scheduling

#endif // RESNORM_LIB_DIALECT_HALIDE_TRANSFORMS_SCHEDULE_CONTRACTIONANALYSIS_H
