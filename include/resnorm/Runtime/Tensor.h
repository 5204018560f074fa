//===- Tensor.h - Values that go in and out of an executable ----*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Dense row-major tensors in memory that the caller owns, and the description
// of what a function takes and returns. Nothing here knows of MLIR.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_RUNTIME_TENSOR_H
#define RESNORM_RUNTIME_TENSOR_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace resnorm {

/// The types of elements. `index` scalars of a function are I64 here, and an
/// I1 takes one byte, 0 or 1.
enum class ElementType : uint8_t { F64, F32, F16, BF16, I1, I8, I16, I32, I64 };

/// Bytes that one element takes.
unsigned getByteWidth(ElementType type);

/// "f32", "bf16", "i64", ...: MLIR's spelling.
llvm::StringRef getName(ElementType type);

/// The type of MLIR's spelling, or nullopt.
std::optional<ElementType> parseElementType(llvm::StringRef name);

/// The bits of the bf16 nearest to `value`, ties to even; rounded once, where
/// rounding to float on the way could round twice.
uint16_t roundToBF16(double value);

/// A dense row-major tensor that somebody else owns. A scalar has rank 0.
struct TensorView {
  void *data = nullptr;
  ElementType elementType = ElementType::F32;
  llvm::SmallVector<int64_t, 4> shape;

  int64_t getNumElements() const;
  int64_t getNumBytes() const {
    return getNumElements() * getByteWidth(elementType);
  }
  /// "2x3xf32"; a scalar is "f32".
  std::string str() const;
};

/// What a function wants of one input or says of one output.
struct TensorSpec {
  /// Stands in `shape` where an extent is known only at run time.
  static constexpr int64_t kDynamic = INT64_MIN;

  /// The argument's name where the model gives one (`resnorm.name`), or "arg3",
  /// "result0".
  std::string name;
  /// The name of the parameter to bind (`resnorm.param`); empty where the input
  /// is not a parameter of the model.
  std::string parameter;
  /// True for a parameter that is read only when it is bound: calls after that
  /// take it without data.
  bool released = false;
  ElementType elementType = ElementType::F32;
  llvm::SmallVector<int64_t, 4> shape;

  bool hasStaticShape() const;
  /// As in MLIR: "2x?xf32"; a scalar is "f32".
  std::string str() const;
  /// True where `view` has the element type, rank and static extents wanted.
  bool accepts(const TensorView &view) const;
};

struct Signature {
  std::vector<TensorSpec> inputs;
  std::vector<TensorSpec> outputs;
  /// What one call holds for intermediates of static size.
  int64_t arenaBytes = 0;
};

} // namespace resnorm

#endif // RESNORM_RUNTIME_TENSOR_H
