//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BufferLayout.h"

#include "HalideRuntime.h"
#include <cstddef>

using namespace resnorm;

static_assert(offsetof(halide_buffer_t, device) == layout::kDevice);
static_assert(offsetof(halide_buffer_t, device_interface) ==
              layout::kDeviceInterface);
static_assert(offsetof(halide_buffer_t, host) == layout::kHost);
static_assert(offsetof(halide_buffer_t, flags) == layout::kFlags);
static_assert(offsetof(halide_buffer_t, type) == layout::kType);
static_assert(offsetof(halide_buffer_t, dimensions) == layout::kDimensions);
static_assert(offsetof(halide_buffer_t, dim) == layout::kDim);
static_assert(offsetof(halide_buffer_t, padding) == layout::kPadding);
static_assert(sizeof(halide_buffer_t) == layout::kBufferBytes);
static_assert(offsetof(halide_dimension_t, min) == layout::kMin);
static_assert(offsetof(halide_dimension_t, extent) == layout::kExtent);
static_assert(offsetof(halide_dimension_t, stride) == layout::kStride);
static_assert(offsetof(halide_dimension_t, flags) == layout::kDimensionFlags);
static_assert(sizeof(halide_dimension_t) == layout::kDimensionBytes);

int32_t layout::encodeType(mlir::Type element) {
  auto encode = [](halide_type_code_t code, unsigned bits) {
    return int32_t(code) | int32_t(bits) << 8 | 1 << 16;
  };
  if (element.isBF16())
    return encode(halide_type_bfloat, 16);
  if (auto type = mlir::dyn_cast<mlir::FloatType>(element))
    return encode(halide_type_float, type.getWidth());
  // Memory holds a truth value as one byte.
  if (element.isInteger(1))
    return encode(halide_type_uint, 8);
  if (element.isIndex())
    return encode(halide_type_int, 64);
  return encode(halide_type_int, element.getIntOrFloatBitWidth());
}
