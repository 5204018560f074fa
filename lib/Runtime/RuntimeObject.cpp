//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Runtime/RuntimeObject.h"

// In the assembler's words: as numbers it would take the compiler seconds.
asm(".pushsection .rodata,\"a\",@progbits\n"
    ".balign 16\n"
    ".hidden resnorm_halide_runtime\n"
    ".hidden resnorm_halide_runtime_end\n"
    ".globl resnorm_halide_runtime, resnorm_halide_runtime_end\n"
    "resnorm_halide_runtime:\n"
    ".incbin \"" RESNORM_HALIDE_RUNTIME "\"\n"
    "resnorm_halide_runtime_end:\n"
    ".popsection\n");

extern "C" const char resnorm_halide_runtime[], resnorm_halide_runtime_end[];

llvm::StringRef resnorm::getHalideRuntimeObject() {
  return {
      resnorm_halide_runtime,
      static_cast<size_t>(resnorm_halide_runtime_end - resnorm_halide_runtime)};
}
