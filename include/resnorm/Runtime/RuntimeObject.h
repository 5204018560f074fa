//===- RuntimeObject.h - What kernels are linked with -----------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_RUNTIME_RUNTIMEOBJECT_H
#define RESNORM_RUNTIME_RUNTIMEOBJECT_H

#include "llvm/ADT/StringRef.h"

namespace resnorm {

/// Halide's runtime for this machine, an object file that was compiled when
/// this library was built and is part of it.
llvm::StringRef getHalideRuntimeObject();

/// The same with what kernels of a device need: Halide's OpenCL and CUDA, and
/// the functions of DeviceMemory.h.
llvm::StringRef getDeviceRuntimeObject();

} // namespace resnorm

#endif // RESNORM_RUNTIME_RUNTIMEOBJECT_H
