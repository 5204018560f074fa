//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Ranges.h"

#include <cstdlib>
#include <cstring>

using namespace resnorm::device;

RangeSet::~RangeSet() { free(ranges); }

void RangeSet::insert(unsigned position, Range range) {
  if (count == capacity) {
    capacity = capacity ? 2 * capacity : 4;
    ranges = static_cast<Range *>(realloc(ranges, capacity * sizeof(Range)));
    if (!ranges)
      abort();
  }
  memmove(ranges + position + 1, ranges + position,
          (count - position) * sizeof(Range));
  ranges[position] = range;
  ++count;
}

void RangeSet::erase(unsigned position) {
  --count;
  memmove(ranges + position, ranges + position + 1,
          (count - position) * sizeof(Range));
}

void RangeSet::add(Range range) {
  if (range.isEmpty())
    return;
  unsigned position = 0;
  while (position < count && ranges[position].end < range.begin)
    ++position;
  while (position < count && ranges[position].begin <= range.end) {
    if (ranges[position].begin < range.begin)
      range.begin = ranges[position].begin;
    if (ranges[position].end > range.end)
      range.end = ranges[position].end;
    erase(position);
  }
  insert(position, range);
}

void RangeSet::remove(Range range) {
  for (unsigned position = 0; position < count;) {
    Range known = ranges[position];
    if (!known.overlaps(range)) {
      ++position;
      continue;
    }
    erase(position);
    if (known.begin < range.begin)
      insert(position++, {known.begin, range.begin});
    if (range.end < known.end)
      insert(position++, {range.end, known.end});
  }
}

Range RangeSet::findFirst(Range range) const {
  for (unsigned position = 0; position < count; ++position) {
    Range known = ranges[position];
    if (!known.overlaps(range))
      continue;
    return {known.begin > range.begin ? known.begin : range.begin,
            known.end < range.end ? known.end : range.end};
  }
  return {0, 0};
}
