//===- RoundToBF16.h - The nearest bf16 -------------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_RUNTIME_ROUNDTOBF16_H
#define RESNORM_LIB_RUNTIME_ROUNDTOBF16_H

#include <cmath>
#include <cstdint>
#include <cstring>

namespace resnorm {

/// What resnorm::roundToBF16 says, without LLVM: compiled models have it too.
inline uint16_t roundBitsToBF16(double value) {
  if (std::isnan(value))
    return 0x7fc0;
  float narrow = static_cast<float>(value);
  uint32_t bits;
  memcpy(&bits, &narrow, sizeof bits);
  // Sticky: where float rounded, make sure a tie of bf16 is not mistaken.
  if (std::isfinite(narrow) && (bits & 0xffff) == 0x8000 && narrow != value)
    bits += (std::fabs(value) > std::fabs(narrow)) ? 1 : -1;
  bits += 0x7fff + ((bits >> 16) & 1);
  return static_cast<uint16_t>(bits >> 16);
}

} // namespace resnorm

#endif // RESNORM_LIB_RUNTIME_ROUNDTOBF16_H
