//===- Conversions.cpp - Casts that LLVM leaves to a library --------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// LLVM calls it for a cast from f64 to bf16. The libraries of compilers before
// GCC 13 lack it. A bf16 is returned in the low half of the register that a
// float is returned in, on x86-64 and AArch64; compilers would take a result of
// type __bf16 through more functions of their library.

#include "../RoundToBF16.h"

extern "C" float __truncdfbf2(double value) {
  uint32_t bits = resnorm::roundBitsToBF16(value);
  float result;
  memcpy(&result, &bits, sizeof result);
  return result;
}
