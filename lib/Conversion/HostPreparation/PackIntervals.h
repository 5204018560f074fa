//===- PackIntervals.h - Offsets for values that live a while ---*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_CONVERSION_HOSTPREPARATION_PACKINTERVALS_H
#define RESNORM_LIB_CONVERSION_HOSTPREPARATION_PACKINTERVALS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include <cstdint>

namespace resnorm {

/// Something of `size` bytes that lives from time `first` to `last`, both
/// included.
struct LiveInterval {
  int64_t first;
  int64_t last;
  int64_t size;
};

struct Packing {
  /// One offset an interval, in their order, multiples of the alignment.
  llvm::SmallVector<int64_t> offsets;
  /// Bytes that hold all of them, a multiple of the alignment.
  int64_t size = 0;
};

/// Gives intervals offsets so that no two that live at one time share a byte.
/// The largest go first, each into the tightest gap among those placed already;
/// the result depends on nothing but the input.
Packing packIntervals(llvm::ArrayRef<LiveInterval> intervals,
                      int64_t alignment);

} // namespace resnorm

#endif // RESNORM_LIB_CONVERSION_HOSTPREPARATION_PACKINTERVALS_H
