//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Runtime/RuntimeObject.h"

// In the assembler's words: as numbers it would take the compiler seconds.
#define RESNORM_OBJECT(name, file)                                             \
  asm(".pushsection .rodata,\"a\",@progbits\n"                                 \
      ".balign 16\n"                                                           \
      ".hidden " name "\n"                                                     \
      ".hidden " name "_end\n"                                                 \
      ".globl " name ", " name "_end\n" name ":\n"                             \
      ".incbin \"" file "\"\n" name "_end:\n"                                  \
      ".popsection\n")

RESNORM_OBJECT("resnorm_halide_runtime", RESNORM_HALIDE_RUNTIME);
RESNORM_OBJECT("resnorm_device_runtime", RESNORM_DEVICE_RUNTIME);

extern "C" const char resnorm_halide_runtime[], resnorm_halide_runtime_end[],
    resnorm_device_runtime[], resnorm_device_runtime_end[];

static llvm::StringRef between(const char *begin, const char *end) {
  return {begin, static_cast<size_t>(end - begin)};
}

llvm::StringRef resnorm::getHalideRuntimeObject() {
  return between(resnorm_halide_runtime, resnorm_halide_runtime_end);
}

llvm::StringRef resnorm::getDeviceRuntimeObject() {
  return between(resnorm_device_runtime, resnorm_device_runtime_end);
}
