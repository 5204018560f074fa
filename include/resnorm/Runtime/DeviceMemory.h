//===- DeviceMemory.h - Host memory and its copy on a device ----*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The C functions that host code around kernels of a device refers to. They are
// one object with Halide's runtime, so every model linked has them, and the
// device's memory, for itself.
//
// All memory that kernels use is the host's: arenas, the caller's tensors,
// prepared parameters. A block of it gets memory of the same size on the device
// when a kernel first uses some of it, so that views of a block are at the same
// places of both. For each block it is noted which bytes are newer on the host
// and which on the device; only those are ever copied, when the other side
// needs them. Parameters so cross once, intermediates never.
//
// Calls of one model are one after the other.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_RUNTIME_DEVICEMEMORY_H
#define RESNORM_RUNTIME_DEVICEMEMORY_H

#include <cstdint>

struct halide_buffer_t;
struct halide_device_interface_t;

extern "C" {

/// Where views of a block may start on any device, in bytes; what starts
/// elsewhere is copied to such a place for the time of a call.
enum { kResNormDeviceAlignment = 512 };

/// Told of every copy between host and device. `what` is a constant text.
struct ResNormCopyObserver {
  void (*begin)(const char *what);
  void (*end)(int64_t bytes);
};

/// Begins a call of the model.
void resnorm_device_enter(void);

/// The caller's tensor at `host`, an input or a result, for this call: what was
/// there before is forgotten.
void resnorm_device_tensor(const void *host, int64_t bytes);

/// Gives `buffer`, which has host memory, the memory of the device, with
/// everything a kernel may read there. Otherwise returns an error code, and
/// leaves the buffer such that a kernel called with it does nothing.
int32_t resnorm_device_bind(halide_buffer_t *buffer, int32_t isOutput,
                            const halide_device_interface_t *device);

/// After the kernel, whatever it returned.
int32_t resnorm_device_unbind(halide_buffer_t *buffer, int32_t isOutput);

/// The host is about to read what `buffer` describes, and to write some of it
/// if `writes`. What fails is told by the end of the call.
void resnorm_device_sync_host(const halide_buffer_t *buffer, int32_t writes);

/// Waits until all kernels are done.
void resnorm_device_wait(void);

/// Brings a result to the host.
int32_t resnorm_device_fetch(const void *host, int64_t bytes);

/// Ends a call: the first error of what had no way to tell it, or 0.
int32_t resnorm_device_leave(void);

/// Returns all memory to the device.
void resnorm_device_release(void);

/// Null for none.
void resnorm_device_observe(const ResNormCopyObserver *observer);
}

#endif // RESNORM_RUNTIME_DEVICEMEMORY_H
