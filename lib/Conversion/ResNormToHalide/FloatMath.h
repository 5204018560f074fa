//===- FloatMath.h - Float arithmetic inside funcs --------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Formulas read like formulas: m.mul(m.sub(x, mean), rstd). Every op is relaxed
// as the pass's options allow.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_CONVERSION_FLOATMATH_H
#define RESNORM_LIB_CONVERSION_FLOATMATH_H

#include "resnorm/Conversion/FuncGraphBuilder.h"

namespace resnorm {

class FloatMath {
public:
  FloatMath(FuncGraphBuilder &graph, mlir::ImplicitLocOpBuilder &builder)
      : graph(graph), builder(builder) {}

  mlir::Value add(mlir::Value a, mlir::Value b);
  mlir::Value sub(mlir::Value a, mlir::Value b);
  mlir::Value mul(mlir::Value a, mlir::Value b);
  mlir::Value div(mlir::Value a, mlir::Value b);

  /// sum + term, where the order of the terms is free.
  mlir::Value accumulate(mlir::Value sum, mlir::Value term);

  /// `value` rounded to the float type `type`.
  mlir::Value constant(double value, mlir::Type type);

  /// `value` in the float type `type`.
  mlir::Value convert(mlir::Value value, mlir::Type type);

private:
  FuncGraphBuilder &graph;
  mlir::ImplicitLocOpBuilder &builder;
};

/// f64 where an element type of `tensors` (null ones aside) is, else f32.
mlir::FloatType getWideType(llvm::ArrayRef<mlir::Value> tensors);

} // namespace resnorm

#endif // RESNORM_LIB_CONVERSION_FLOATMATH_H
