//===- StreamingStores.h - Stores past the caches ---------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_TARGET_HALIDE_STREAMINGSTORES_H
#define RESNORM_LIB_TARGET_HALIDE_STREAMINGSTORES_H

#include "mlir/Support/LLVM.h"
#include <string>

namespace resnorm::door {

/// Compiles Halide's bitcode, in the file `path`, to an object, with the stores
/// of vectors to the named buffers made non-temporal where they are aligned.
mlir::FailureOr<std::string>
compileWithStreamingStores(llvm::StringRef path,
                           llvm::ArrayRef<std::string> buffers,
                           std::string &error);

} // namespace resnorm::door

#endif // RESNORM_LIB_TARGET_HALIDE_STREAMINGSTORES_H
