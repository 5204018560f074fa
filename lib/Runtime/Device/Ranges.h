//===- Ranges.h - A set of bytes --------------------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Without the C++ library: this is linked into what users compile.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_RUNTIME_DEVICE_RANGES_H
#define RESNORM_LIB_RUNTIME_DEVICE_RANGES_H

#include <cstdint>

namespace resnorm::device {

/// From `begin` to before `end`.
struct Range {
  uint64_t begin, end;

  bool isEmpty() const { return begin >= end; }
  bool contains(Range other) const {
    return begin <= other.begin && other.end <= end;
  }
  bool overlaps(Range other) const {
    return begin < other.end && other.begin < end;
  }
};

/// Ranges that neither overlap nor touch, in order.
class RangeSet {
public:
  ~RangeSet();

  void add(Range range);
  void remove(Range range);
  void clear() { count = 0; }

  /// What of `range` is in the set from its start on; empty for nothing.
  Range findFirst(Range range) const;

private:
  void insert(unsigned position, Range range);
  void erase(unsigned position);

  Range *ranges = nullptr;
  unsigned count = 0, capacity = 0;
};

} // namespace resnorm::device

#endif // RESNORM_LIB_RUNTIME_DEVICE_RANGES_H
