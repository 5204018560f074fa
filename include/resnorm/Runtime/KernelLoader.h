//===- KernelLoader.h - Kernels that are constants of a program -*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What code made by `resnorm-embed-kernels` calls. It is all of
// libresnorm_runtime.so, which needs LLVM to link objects, and no MLIR.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_RUNTIME_KERNELLOADER_H
#define RESNORM_RUNTIME_KERNELLOADER_H

#include <cstdint>

extern "C" {

/// A kernel as it lies in a compiled module, all but `code` constant.
struct ResNormKernel {
  /// The code, once it is linked; written by the runtime alone.
  void *code;
  /// The C function that the object defines.
  const char *name;
  const void *object;
  int64_t objectBytes;
};

/// The code of `kernel`, linked into this process at the first call and never
/// unloaded. Null after a message on stderr where it cannot be. Safe to call
/// from several threads at once.
void *resnorm_kernel_entry(ResNormKernel *kernel);
}

#endif // RESNORM_RUNTIME_KERNELLOADER_H
