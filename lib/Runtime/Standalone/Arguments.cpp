//===- Arguments.cpp - Tensors that callers hand over ---------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Arguments.h"

#include "resnorm/Runtime/HostSupport.h"
#include <cinttypes>
#include <cstdarg>
#include <cstdio>

using namespace resnorm;

/// DLPack's numbers.
static constexpr int32_t kCPU = 1;
static constexpr uint8_t kInt = 0, kUInt = 1, kFloat = 2, kBFloat = 4,
                         kBool = 6;

namespace {
/// A line of limited length; what does not fit is cut off.
struct Text {
  char characters[256] = "";
  size_t length = 0;

  __attribute__((format(printf, 2, 3))) void append(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    int written = vsnprintf(characters + length, sizeof characters - length,
                            format, arguments);
    va_end(arguments);
    if (written > 0)
      length += written;
    if (length >= sizeof characters)
      length = sizeof characters - 1;
  }

  /// "2x?xf32"; a scalar is "f32".
  void appendType(const int64_t *shape, int32_t rank, uint8_t code,
                  uint8_t bits) {
    for (int32_t axis = 0; axis < rank; ++axis)
      if (shape[axis] < 0)
        append("?x");
      else
        append("%" PRId64 "x", shape[axis]);
    switch (code) {
    case kInt:
      return append("i%u", bits);
    case kUInt:
      return append("u%u", bits);
    case kFloat:
      return append("f%u", bits);
    case kBFloat:
      return append("bf%u", bits);
    case kBool:
      return append("bool");
    default:
      return append("type %u of %u bits", code, bits);
    }
  }
};
} // namespace

int32_t standalone::refuse(const char *format, ...) {
  char line[1024];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(line, sizeof line, format, arguments);
  va_end(arguments);
  resnorm_report(line);
  return kResNormInvalidArgument;
}

static bool hasType(const ResNormTensorEntry &entry, const DLTensor &tensor) {
  if (tensor.dtype.code != entry.code || tensor.dtype.bits != entry.bits ||
      tensor.dtype.lanes != 1 || tensor.ndim != entry.rank)
    return false;
  for (int32_t axis = 0; axis < entry.rank; ++axis)
    if (tensor.shape[axis] < 0 ||
        (entry.shape[axis] >= 0 && entry.shape[axis] != tensor.shape[axis]))
      return false;
  return true;
}

/// The number of elements, or -1 where kernels, which count in 32 bits, cannot
/// count them.
static int64_t countElements(const DLTensor &tensor) {
  int64_t count = 1;
  bool isCountable = true;
  for (int32_t axis = 0; axis < tensor.ndim; ++axis)
    isCountable &= tensor.shape[axis] <= INT32_MAX &&
                   !__builtin_mul_overflow(count, tensor.shape[axis], &count) &&
                   count <= INT32_MAX;
  return isCountable ? count : -1;
}

static bool isDense(const DLTensor &tensor) {
  if (!tensor.strides)
    return true;
  int64_t stride = 1;
  for (int32_t axis = tensor.ndim; axis-- > 0;) {
    if (tensor.shape[axis] != 1 && tensor.strides[axis] != stride)
      return false;
    stride *= tensor.shape[axis];
  }
  return true;
}

bool standalone::check(const ResNormTensorEntry &entry, const DLTensor *tensor,
                       const char *kind, int32_t index) {
  Text wanted;
  wanted.append("%s %d ('%s'): expected ", kind, index, entry.name);
  wanted.appendType(entry.shape, entry.rank, entry.code, entry.bits);
  if (!tensor) {
    refuse("%s, got no tensor", wanted.characters);
    return false;
  }
  if (tensor->device.device_type != kCPU) {
    refuse("%s in the host's memory, got device type %d", wanted.characters,
           tensor->device.device_type);
    return false;
  }
  if (tensor->ndim < 0 || (tensor->ndim > 0 && !tensor->shape)) {
    refuse("%s, got a tensor without a shape", wanted.characters);
    return false;
  }
  if (!hasType(entry, *tensor)) {
    Text got;
    got.appendType(tensor->shape, tensor->ndim, tensor->dtype.code,
                   tensor->dtype.bits);
    refuse("%s, got %s", wanted.characters, got.characters);
    return false;
  }
  int64_t count = countElements(*tensor);
  if (count < 0) {
    refuse("%s with less than 2^31 elements; split the batch",
           wanted.characters);
    return false;
  }
  if (count == 0)
    return true;
  if (!isDense(*tensor)) {
    refuse("%s, dense in row-major order, got other strides; copy it",
           wanted.characters);
    return false;
  }
  if (!tensor->data) {
    refuse("%s, got no data", wanted.characters);
    return false;
  }
  return true;
}

int64_t *standalone::pack(const DLTensor &tensor, int64_t *words) {
  // Kernels refuse null, also where there is nothing to read.
  alignas(64) static char nothing[64];
  char *data = tensor.data ? static_cast<char *>(tensor.data) : nothing;
  *words++ = reinterpret_cast<int64_t>(data + tensor.byte_offset);
  for (int32_t axis = 0; axis < tensor.ndim; ++axis)
    *words++ = tensor.shape[axis];
  return words;
}

size_t standalone::countBytes(const ResNormTensorEntry &entry,
                              const int64_t *words) {
  size_t bytes = entry.bits / 8;
  for (int32_t axis = 0; axis < entry.rank; ++axis)
    bytes *= words[1 + axis];
  return bytes;
}
