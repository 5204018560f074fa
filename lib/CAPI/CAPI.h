//===- CAPI.h - What the C API shares ---------------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_CAPI_CAPI_H
#define RESNORM_LIB_CAPI_CAPI_H

#include "resnorm-c/Executable.h"
#include "resnorm/API/Compiler.h"

namespace resnorm {

CompilerOptions unwrapOptions(const ResNormOptions *options);

/// Gives `code` to the caller of the C API, or its error.
ResNormError *wrapExecutable(llvm::Expected<std::unique_ptr<Executable>> code,
                             ResNormExecutable **result);

} // namespace resnorm

#endif // RESNORM_LIB_CAPI_CAPI_H
