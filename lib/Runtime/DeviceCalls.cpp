//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DeviceCalls.h"

#include "Profile.h"
#include "resnorm/Runtime/HostSupport.h"
#include "llvm/ADT/STLExtras.h"
#include <cstdlib>
#include <dlfcn.h>

using namespace resnorm;
using llvm::ArrayRef;
using llvm::StringRef;
using llvm::Twine;

/// Loads the first of `names` that there is, where the symbols of it are found
/// by everybody: Halide's runtime looks for them by other names of the file.
static llvm::Expected<void *> loadFirst(ArrayRef<const char *> names,
                                        StringRef device, StringRef wayOut) {
  for (const char *name : names)
    if (void *library = dlopen(name, RTLD_NOW | RTLD_GLOBAL))
      return library;
  return llvm::createStringError(
      "target '" + device + "' needs " + names.front() +
      ", which cannot be loaded: " + dlerror() + "; " + wayOut);
}

static llvm::Error loadCUDA() {
  auto library = loadFirst({"libcuda.so.1", "libcuda.so"}, "cuda",
                           "install NVIDIA's driver, or choose another target, "
                           "such as opencl or host");
  if (!library)
    return library.takeError();
  // Halide's own limit of 64 makes rows in registers spill.
  setenv("HL_CUDA_JIT_MAX_REGISTERS", "255", /*replace=*/0);
  return llvm::Error::success();
}

static llvm::Error loadOpenCL() {
  StringRef wayOut = "install an OpenCL platform, such as Debian's "
                     "ocl-icd-libopencl1 and pocl-opencl-icd, or choose "
                     "another target, such as host";
  auto library =
      loadFirst({"libOpenCL.so.1", "libOpenCL.so"}, "opencl", wayOut);
  if (!library)
    return library.takeError();
  using GetPlatforms = int32_t (*)(uint32_t, void *, uint32_t *);
  auto getPlatforms =
      reinterpret_cast<GetPlatforms>(dlsym(*library, "clGetPlatformIDs"));
  uint32_t count = 0;
  if (getPlatforms && getPlatforms(0, nullptr, &count) == 0 && count > 0)
    return llvm::Error::success();
  return llvm::createStringError(
      "target 'opencl' needs a device, and OpenCL knows of none; " + wayOut);
}

llvm::Error linking::loadDriver(StringRef device) {
  return device == "cuda" ? loadCUDA() : loadOpenCL();
}

static const ResNormCopyObserver observer = {resnorm_profile_copy,
                                             resnorm_profile_copied};

llvm::Expected<linking::Device> linking::Device::find(llvm::orc::LLJIT &jit) {
  Device device;
  llvm::Error failure = llvm::Error::success();
  auto lookup = [&](StringRef name, auto &function) {
    auto address = jit.lookup(name);
    if (address)
      function = address->toPtr<std::remove_reference_t<decltype(function)>>();
    else
      failure = llvm::joinErrors(std::move(failure), address.takeError());
  };
  decltype(&resnorm_device_observe) observe = nullptr;
  void (*initializeOpenCL)() = nullptr, (*initializeCUDA)() = nullptr;
  lookup("resnorm_initialize_opencl", initializeOpenCL);
  lookup("resnorm_initialize_cuda", initializeCUDA);
  lookup("resnorm_device_enter", device.enterFn);
  lookup("resnorm_device_tensor", device.tensorFn);
  lookup("resnorm_device_fetch", device.fetchFn);
  lookup("resnorm_device_leave", device.leaveFn);
  lookup("resnorm_device_release", device.releaseFn);
  lookup("resnorm_device_observe", observe);
  if (failure)
    return std::move(failure);
  // What the object has for the start of a program.
  initializeOpenCL();
  initializeCUDA();
  observe(&observer);
  return device;
}

void linking::Device::begin(ArrayRef<TensorView> inputs,
                            ArrayRef<TensorView> outputs) const {
  enterFn();
  for (const TensorView &view : llvm::concat<const TensorView>(inputs, outputs))
    tensorFn(view.data, view.getNumBytes());
}

llvm::Error linking::Device::end(ArrayRef<TensorView> outputs) const {
  int32_t status = 0;
  for (const TensorView &view : outputs)
    if (!status)
      status = fetchFn(view.data, view.getNumBytes());
  if (!status)
    status = leaveFn();
  if (!status)
    return llvm::Error::success();
  StringRef messages = resnorm_messages();
  return llvm::createStringError(
      messages.empty() ? "the device failed with status " + Twine(status).str()
                       : messages.str());
}
