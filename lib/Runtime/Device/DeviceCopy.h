//===- DeviceCopy.h - Memory of a device ------------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_RUNTIME_DEVICE_DEVICECOPY_H
#define RESNORM_LIB_RUNTIME_DEVICE_DEVICECOPY_H

#include "Ranges.h"

struct halide_buffer_t;
struct halide_dimension_t;
struct halide_device_interface_t;

namespace resnorm::device {

/// Bytes on a device. Ranges count from their start unless said otherwise.
/// Functions return 0 or an error code of Halide.
class Allocation {
public:
  /// Nothing if it is there.
  int32_t allocate(uint64_t bytes, const halide_device_interface_t *device);
  void free();
  bool isAllocated() const { return handle != 0; }
  const halide_device_interface_t *getDevice() const { return device; }

  /// Copies the host's `range`, in addresses, where the whole begins at `base`
  /// on the host.
  int32_t copy(uint64_t base, Range range, bool toDevice, const char *what);

  /// Gives `buffer`, for which `range` is all it spans, memory on the device:
  /// these bytes, or where they do not suit kernels others, with what they hold
  /// if `isRead`; its dimensions then change until `describe`.
  int32_t view(Range range, bool isRead, halide_buffer_t &buffer);

  /// Gives a buffer that was viewed its own dimensions again.
  static void describe(halide_buffer_t &buffer);

  /// Ends a view after `describe`; `isWritten` where its bytes are new.
  int32_t release(Range range, halide_buffer_t &buffer, bool isWritten);

  int32_t wait();

private:
  int32_t crop(uint64_t offset, halide_buffer_t &part);
  int32_t exchange(uint64_t offset, const halide_buffer_t &buffer,
                   halide_dimension_t *dense, bool toDense);

  uint64_t handle = 0;
  uint64_t bytes = 0;
  const halide_device_interface_t *device = nullptr;
};

} // namespace resnorm::device

#endif // RESNORM_LIB_RUNTIME_DEVICE_DEVICECOPY_H
