//===- Types.cpp - Element types ------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExpressionTranslator.h"

#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/TypeSwitch.h"

using Halide::Expr;
using namespace mlir;

std::optional<Halide::Type> resnorm::door::getHalideType(Type type) {
  using Answer = std::optional<Halide::Type>;
  return TypeSwitch<Type, Answer>(type)
      .Case([](IndexType) { return Answer(Halide::Int(32)); })
      .Case([](IntegerType type) {
        switch (type.getWidth()) {
        case 1:
          return Answer(Halide::Bool());
        case 8:
        case 16:
        case 32:
        case 64:
          return Answer(Halide::Int(type.getWidth()));
        default:
          return Answer();
        }
      })
      .Case([](BFloat16Type) { return Answer(Halide::BFloat(16)); })
      .Case<Float16Type, Float32Type, Float64Type>(
          [](FloatType type) { return Answer(Halide::Float(type.getWidth())); })
      .Default([](Type) { return Answer(); });
}

std::optional<Halide::Type> resnorm::door::getStorageType(Type type) {
  if (type.isInteger(1))
    return Halide::UInt(8);
  return getHalideType(type);
}

Expr resnorm::door::toStorage(Expr value) {
  return value.type().is_bool() ? Halide::cast(Halide::UInt(8), value) : value;
}

Expr resnorm::door::fromStorage(Expr value, Type type) {
  return type.isInteger(1) ? value != Halide::cast(value.type(), 0) : value;
}
