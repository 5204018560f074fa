//===- DeviceCalls.h - Calls of a model on a device -------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_RUNTIME_DEVICECALLS_H
#define RESNORM_LIB_RUNTIME_DEVICECALLS_H

#include "resnorm/Runtime/DeviceMemory.h"
#include "resnorm/Runtime/Tensor.h"
#include "llvm/ExecutionEngine/Orc/LLJIT.h"

namespace resnorm::linking {

/// Loads what kernels for `device`, "opencl" or "cuda", need of the system;
/// says what is missing.
llvm::Error loadDriver(llvm::StringRef device);

/// The functions of DeviceMemory.h that were linked with one model.
class Device {
public:
  static llvm::Expected<Device> find(llvm::orc::LLJIT &jit);

  void enter() const { enterFn(); }
  void release() const { releaseFn(); }

  /// Before a call with `inputs`, which are no parameters.
  void begin(llvm::ArrayRef<TensorView> inputs,
             llvm::ArrayRef<TensorView> outputs) const;

  /// After a call: results are on the host.
  llvm::Error end(llvm::ArrayRef<TensorView> outputs) const;

private:
  decltype(&resnorm_device_enter) enterFn = nullptr;
  decltype(&resnorm_device_tensor) tensorFn = nullptr;
  decltype(&resnorm_device_fetch) fetchFn = nullptr;
  decltype(&resnorm_device_leave) leaveFn = nullptr;
  decltype(&resnorm_device_release) releaseFn = nullptr;
};

} // namespace resnorm::linking

#endif // RESNORM_LIB_RUNTIME_DEVICECALLS_H
