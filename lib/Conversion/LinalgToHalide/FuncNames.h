//===- FuncNames.h - What to call the func of a linalg op -------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_CONVERSION_FUNCNAMES_H
#define RESNORM_LIB_CONVERSION_FUNCNAMES_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace resnorm {

/// A readable name: the op's own, or for a linalg.generic what its region
/// computes last ("add", "sum", "relu", "gather", "copy"). Only readers of the
/// IR depend on it.
llvm::StringRef suggestFuncName(mlir::linalg::LinalgOp op);

} // namespace resnorm

#endif // RESNORM_LIB_CONVERSION_FUNCNAMES_H
