//===- ConcatLowering.h - Tensors one after the other -----------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_CONVERSION_CONCATLOWERING_H
#define RESNORM_CONVERSION_CONCATLOWERING_H

#include "resnorm/Conversion/FuncGraphBuilder.h"

namespace resnorm {

/// Defines `result`, the inputs one after the other along `axis`: a chain of
/// selects, each read clamped to its input.
void lowerConcat(FuncGraphBuilder &graph, mlir::Value result,
                 mlir::ValueRange inputs, int64_t axis);

} // namespace resnorm

#endif // RESNORM_CONVERSION_CONCATLOWERING_H
