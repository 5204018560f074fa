//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PackIntervals.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Sequence.h"
#include "llvm/Support/MathExtras.h"
#include <limits>

using namespace resnorm;

namespace {
/// Bytes [begin, end) that are taken.
struct Range {
  int64_t begin;
  int64_t end;
};
} // namespace

/// The tightest gap for `size` bytes below or between `taken` (sorted by
/// begin), or the first byte above all of them.
static int64_t findOffset(llvm::ArrayRef<Range> taken, int64_t size) {
  int64_t best = -1;
  int64_t bestGap = std::numeric_limits<int64_t>::max();
  int64_t end = 0;
  for (const Range &range : taken) {
    int64_t gap = range.begin - end;
    if (gap >= size && gap < bestGap) {
      best = end;
      bestGap = gap;
    }
    end = std::max(end, range.end);
  }
  return best >= 0 ? best : end;
}

Packing resnorm::packIntervals(llvm::ArrayRef<LiveInterval> intervals,
                               int64_t alignment) {
  Packing packing;
  packing.offsets.resize(intervals.size());
  auto order = llvm::to_vector(llvm::seq<size_t>(intervals.size()));
  llvm::sort(order, [&](size_t a, size_t b) {
    return std::pair(-intervals[a].size, a) < std::pair(-intervals[b].size, b);
  });
  for (auto [position, index] : llvm::enumerate(order)) {
    const LiveInterval &interval = intervals[index];
    llvm::SmallVector<Range> taken;
    for (size_t other : llvm::ArrayRef(order).take_front(position)) {
      const LiveInterval &placed = intervals[other];
      if (placed.first <= interval.last && interval.first <= placed.last)
        taken.push_back({packing.offsets[other],
                         packing.offsets[other] +
                             int64_t(llvm::alignTo(placed.size, alignment))});
    }
    llvm::sort(taken, [](const Range &a, const Range &b) {
      return a.begin < b.begin;
    });
    int64_t size = llvm::alignTo(interval.size, alignment);
    packing.offsets[index] = findOffset(taken, size);
    packing.size = std::max(packing.size, packing.offsets[index] + size);
  }
  return packing;
}
