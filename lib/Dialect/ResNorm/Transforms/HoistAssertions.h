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
#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace resnorm {

/// Front ends put `cf.assert` into the bodies of gathers. A kernel cannot stop
/// half way, so each such generic is split: a reduction that gives the index
/// furthest out, or whether all conditions hold, a `cf.assert` of that on the
/// host, and the generic without its guards. A generic whose conditions need loops that no input bounds is
/// left as it is.
void hoistAssertions(mlir::func::FuncOp function);

/// True where `value`, in the body of `op`, depends on elements of its inputs,
/// and an assertion about it could be hoisted.
bool canHoistCondition(mlir::linalg::GenericOp op, mlir::Value value);

} // namespace resnorm

#endif // LIB_DIALECT_RESNORM_TRANSFORMS_HOISTASSERTIONS_H
