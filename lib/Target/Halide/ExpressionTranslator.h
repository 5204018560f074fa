//===- ExpressionTranslator.h - Scalar ops to Halide expressions -*- C++
//-*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// One arith or math op at a time becomes one Halide::Expr. Representation:
//   index     Int(32), Halide's own coordinates; overflow is undefined
//   i1        Bool
//   i8..i64   Int(8)..Int(64), signless: ops that wrap or that are unsigned go
//             through UInt of the same width
//   f32, f64  Float
//   f16, bf16 computed in f32 and rounded after every op, which is what IEEE
//             arithmetic on them gives
//
// Float arithmetic is IEEE-exact (Halide's strict intrinsics: no reassociation,
// no contraction, NaN and Inf kept) unless the op may be reassociated, or feeds
// such an op and may be contracted with it. Comparisons, minima, maxima and
// selections are always exact; FloatSemantics.h says how.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_TARGET_HALIDE_EXPRESSIONTRANSLATOR_H
#define RESNORM_LIB_TARGET_HALIDE_EXPRESSIONTRANSLATOR_H

#include "mlir/IR/Operation.h"
#include "mlir/Support/LLVM.h"
#include "llvm/ADT/DenseMap.h"
#include <Halide.h>

namespace resnorm::door {

/// The Halide type of a value, or nullopt where there is none (i128, ...).
std::optional<Halide::Type> getHalideType(mlir::Type type);

/// The type of the bytes in a buffer: that of the value, but i1 takes a byte.
std::optional<Halide::Type> getStorageType(mlir::Type type);

/// Converts a value to and from the type that it is stored with.
Halide::Expr toStorage(Halide::Expr value);
Halide::Expr fromStorage(Halide::Expr value, mlir::Type type);

class ExpressionTranslator {
public:
  void define(mlir::Value value, Halide::Expr expression) {
    values[value] = std::move(expression);
  }
  Halide::Expr get(mlir::Value value) const { return values.lookup(value); }

  /// Translates an arith or math op whose operands are defined. Says why, at
  /// the op, where there is no such expression.
  mlir::LogicalResult translate(mlir::Operation *op);

private:
  // Each answers an undefined Expr for ops that are not of its family.
  Halide::Expr translateConstant(mlir::Operation *op);
  Halide::Expr translateInteger(mlir::Operation *op);
  Halide::Expr translateFloat(mlir::Operation *op);
  Halide::Expr translateCast(mlir::Operation *op);
  Halide::Expr translateMath(mlir::Operation *op);

  Halide::Expr operand(mlir::Operation *op, unsigned index) const {
    return get(op->getOperand(index));
  }

  llvm::DenseMap<mlir::Value, Halide::Expr> values;
};

} // namespace resnorm::door

#endif // RESNORM_LIB_TARGET_HALIDE_EXPRESSIONTRANSLATOR_H
