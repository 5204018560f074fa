//===- Tables.h - What an object says of itself -----------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_AHEADOFTIME_TABLES_H
#define RESNORM_LIB_AHEADOFTIME_TABLES_H

#include "resnorm/AheadOfTime/AheadOfTime.h"
#include "llvm/IR/Module.h"

namespace resnorm {

/// Adds the entries of all functions and the tables that they hand to the
/// support code (resnorm/Runtime/Standalone.h).
void addEntries(llvm::Module &module, const StandaloneModule &description);

/// The names of all entries.
std::vector<std::string> getEntryNames(const StandaloneModule &description);

} // namespace resnorm

#endif // RESNORM_LIB_AHEADOFTIME_TABLES_H
