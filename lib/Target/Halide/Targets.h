//===- Targets.h - Halide targets by name -----------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_TARGET_HALIDE_TARGETS_H
#define RESNORM_LIB_TARGET_HALIDE_TARGETS_H

#include "mlir/Support/LLVM.h"
#include <Halide.h>
#include <optional>

namespace resnorm::door {

/// The target of that name, "host" resolved; else a sentence in `error`.
/// Environment variables have no say.
std::optional<Halide::Target> parseTarget(llvm::StringRef name,
                                          std::string &error);

} // namespace resnorm::door

#endif // RESNORM_LIB_TARGET_HALIDE_TARGETS_H
