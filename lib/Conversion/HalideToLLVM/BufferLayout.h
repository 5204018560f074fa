//===- BufferLayout.h - halide_buffer_t in LLVM -----------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Offsets in bytes of Halide's two runtime structs on a 64-bit machine, checked
// against HalideRuntime.h by the build.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_CONVERSION_HALIDETOLLVM_BUFFERLAYOUT_H
#define RESNORM_LIB_CONVERSION_HALIDETOLLVM_BUFFERLAYOUT_H

#include "mlir/IR/BuiltinTypes.h"
#include <cstdint>

namespace resnorm::layout {

enum Buffer : int64_t {
  kDevice = 0,
  kDeviceInterface = 8,
  kHost = 16,
  kFlags = 24,
  kType = 32,
  kDimensions = 36,
  kDim = 40,
  kPadding = 48,
  kBufferBytes = 56,
};

enum Dimension : int64_t {
  kMin = 0,
  kExtent = 4,
  kStride = 8,
  kDimensionFlags = 12,
  kDimensionBytes = 16,
};

/// A `halide_type_t` as the 32-bit word it is: code, bits and one lane.
int32_t encodeType(mlir::Type element);

} // namespace resnorm::layout

#endif // RESNORM_LIB_CONVERSION_HALIDETOLLVM_BUFFERLAYOUT_H
