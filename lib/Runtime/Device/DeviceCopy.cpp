//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DeviceCopy.h"

#include "HalideRuntime.h"
#include "resnorm/Runtime/DeviceMemory.h"
#include <cstdlib>

using namespace resnorm::device;

static const ResNormCopyObserver *observer;

void resnorm_device_observe(const ResNormCopyObserver *given) {
  observer = given;
}

/// Halide counts in 32 bits, so bytes are rows of so many.
static constexpr int32_t kRow = 1 << 16;
/// The most that is copied at once.
static constexpr uint64_t kPiece = uint64_t(1) << 30;

namespace {
/// A buffer of bytes with the dimensions it needs.
struct Bytes {
  halide_dimension_t dim[2] = {};
  halide_buffer_t buffer = {};

  /// As many bytes, or a few more where they are many.
  explicit Bytes(uint64_t bytes) {
    bool isRow = bytes <= uint64_t(kRow);
    dim[0] = halide_dimension_t(0, isRow ? int32_t(bytes) : kRow, 1);
    dim[1] = halide_dimension_t(0, int32_t((bytes + kRow - 1) / kRow), kRow);
    buffer.type = halide_type_of<uint8_t>();
    buffer.dimensions = 2;
    buffer.dim = dim;
  }

  /// One row of at most kPiece bytes, for copies.
  void shorten(uint64_t bytes) {
    dim[0] = halide_dimension_t(0, int32_t(bytes), 1);
    buffer.dimensions = 1;
  }
};
} // namespace

int32_t Allocation::allocate(uint64_t size,
                             const halide_device_interface_t *interface) {
  if (handle)
    return 0;
  Bytes whole(size);
  if (int32_t status = halide_device_malloc(nullptr, &whole.buffer, interface))
    return status;
  handle = whole.buffer.device;
  device = whole.buffer.device_interface;
  bytes = size;
  return 0;
}

void Allocation::free() {
  if (!handle)
    return;
  Bytes whole(bytes);
  whole.buffer.device = handle;
  whole.buffer.device_interface = device;
  (void)halide_device_free(nullptr, &whole.buffer);
  handle = 0;
}

/// Makes `part`, a buffer of two dimensions, begin `offset` bytes behind the
/// start.
int32_t Allocation::crop(uint64_t offset, halide_buffer_t &part) {
  Bytes whole(bytes);
  whole.dim[1].stride = kRow;
  whole.buffer.device = handle;
  whole.buffer.device_interface = device;
  Bytes place(bytes);
  place.dim[0].min = int32_t(offset % kRow);
  place.dim[1].min = int32_t(offset / kRow);
  if (int32_t status =
          halide_device_crop(nullptr, &whole.buffer, &place.buffer))
    return status;
  part.device = place.buffer.device;
  part.device_interface = place.buffer.device_interface;
  return 0;
}

int32_t Allocation::copy(uint64_t base, Range range, bool toDevice,
                         const char *what) {
  if (observer)
    observer->begin(what);
  int32_t status = 0;
  for (uint64_t at = range.begin; at < range.end && !status; at += kPiece) {
    uint64_t rest = range.end - at;
    Bytes part(bytes);
    status = crop(at - base, part.buffer);
    if (status)
      break;
    part.shorten(rest < kPiece ? rest : kPiece);
    part.buffer.host = reinterpret_cast<uint8_t *>(at);
    part.buffer.flags = toDevice ? halide_buffer_flag_host_dirty
                                 : halide_buffer_flag_device_dirty;
    status = toDevice ? halide_copy_to_device(nullptr, &part.buffer, device)
                      : halide_copy_to_host(nullptr, &part.buffer);
    int32_t released = halide_device_release_crop(nullptr, &part.buffer);
    if (!status)
      status = released;
  }
  if (observer)
    observer->end(int64_t(range.end - range.begin));
  return status;
}

/// Copies between a part of this memory, laid out as `buffer` is, and another
/// of its own, laid out by `dense`.
int32_t Allocation::exchange(uint64_t offset, const halide_buffer_t &buffer,
                             halide_dimension_t *dense, bool toDense) {
  halide_buffer_t part = {}, aside = {};
  part.type = aside.type = buffer.type;
  part.dimensions = aside.dimensions = buffer.dimensions;
  part.dim = buffer.dim;
  aside.dim = dense;
  aside.device = buffer.device;
  aside.device_interface = device;
  if (int32_t status = crop(offset, part))
    return status;
  halide_buffer_t &from = toDense ? part : aside, &to = toDense ? aside : part;
  from.flags = halide_buffer_flag_device_dirty;
  int32_t status = halide_buffer_copy(nullptr, &from, device, &to);
  int32_t released = halide_device_release_crop(nullptr, &part);
  return status ? status : released;
}

/// True where kernels may use `buffer` where it lies: they are compiled for
/// rows one behind the other, which begin at a whole access.
static bool isAcceptable(Range range, const halide_buffer_t &buffer) {
  int32_t stride = 1;
  for (int32_t axis = 0; axis < buffer.dimensions; ++axis) {
    if (buffer.dim[axis].stride != stride)
      return false;
    stride *= buffer.dim[axis].extent;
  }
  return range.begin % kResNormDeviceAlignment == 0;
}

int32_t Allocation::view(Range range, bool isRead, halide_buffer_t &buffer) {
  buffer.padding = nullptr;
  if (isAcceptable(range, buffer))
    return crop(range.begin, buffer);
  auto *dense = static_cast<halide_dimension_t *>(
      malloc((buffer.dimensions + 1) * sizeof(halide_dimension_t)));
  if (!dense)
    return halide_error_code_out_of_memory;
  int32_t stride = 1;
  for (int32_t axis = 0; axis < buffer.dimensions; ++axis) {
    dense[axis] = buffer.dim[axis];
    dense[axis].stride = stride;
    stride *= dense[axis].extent;
  }
  halide_buffer_t aside = buffer;
  aside.dim = dense;
  int32_t status = halide_device_malloc(nullptr, &aside, device);
  if (!status) {
    buffer.device = aside.device;
    buffer.device_interface = device;
    if (isRead)
      status = exchange(range.begin, buffer, dense, /*toDense=*/true);
    // Until it is released.
    buffer.padding = buffer.dim;
    buffer.dim = dense;
  } else {
    ::free(dense);
  }
  return status;
}

int32_t Allocation::release(Range range, halide_buffer_t &buffer,
                            bool isWritten) {
  if (!buffer.padding)
    return halide_device_release_crop(nullptr, &buffer);
  auto *dense = static_cast<halide_dimension_t *>(buffer.padding);
  int32_t status =
      isWritten ? exchange(range.begin, buffer, dense, /*toDense=*/false) : 0;
  int32_t freed = halide_device_free(nullptr, &buffer);
  ::free(dense);
  return status ? status : freed;
}

void Allocation::describe(halide_buffer_t &buffer) {
  if (!buffer.padding)
    return;
  auto *dense = buffer.dim;
  buffer.dim = static_cast<halide_dimension_t *>(buffer.padding);
  buffer.padding = dense;
}

int32_t Allocation::wait() {
  Bytes whole(bytes);
  whole.buffer.device = handle;
  whole.buffer.device_interface = device;
  return halide_device_sync(nullptr, &whole.buffer);
}
