//===- Link.h - Many objects to one -----------------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_AHEADOFTIME_LINK_H
#define RESNORM_LIB_AHEADOFTIME_LINK_H

#include "resnorm/AheadOfTime/AheadOfTime.h"

namespace resnorm {

/// Joins objects with our support code and Halide's runtime to one object whose
/// only global symbols are `entries` and what it wants of the C library.
llvm::Expected<std::string> linkObject(llvm::ArrayRef<std::string> parts,
                                       llvm::ArrayRef<std::string> entries,
                                       const StandaloneTarget &target);

} // namespace resnorm

#endif // RESNORM_LIB_AHEADOFTIME_LINK_H
