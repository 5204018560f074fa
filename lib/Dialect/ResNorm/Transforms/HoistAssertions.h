//===- HoistAssertions.h - Guards out of generics ---------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef LIB_DIALECT_RESNORM_TRANSFORMS_HOISTASSERTIONS_H
#define LIB_DIALECT_RESNORM_TRANSFORMS_HOISTASSERTIONS_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace resnorm {

/// Front ends put `cf.assert` into the bodies of gathers. A kernel cannot stop
/// half way, so each such generic is split: a reduction that says whether all
/// conditions hold, a `cf.assert` of that on the host, and the generic without
/// its guards. A generic whose conditions need loops that no input bounds is
/// left as it is.
void hoistAssertions(mlir::func::FuncOp function);

} // namespace resnorm

#endif // LIB_DIALECT_RESNORM_TRANSFORMS_HOISTASSERTIONS_H
