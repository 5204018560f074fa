//===- HostTensor.h - Tensors that tools read and write ---------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A tensor with the memory that holds it, and the element access that tools
// need: slow, exact, for any element type.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TOOLS_HOSTTENSOR_H
#define RESNORM_TOOLS_HOSTTENSOR_H

#include "resnorm/Runtime/Tensor.h"
#include "llvm/Support/Error.h"
#include <memory>
#include <optional>

namespace resnorm {

/// Owns its memory, or keeps alive the mapped file that does; copies share it.
class HostTensor {
public:
  HostTensor() = default;
  /// Zeros, 64-byte aligned; an error where memory does not hold as many.
  static llvm::Expected<HostTensor> allocate(ElementType type,
                                             llvm::ArrayRef<int64_t> shape);
  /// Memory inside `owner`.
  HostTensor(TensorView view, std::shared_ptr<void> owner)
      : tensor(std::move(view)), owner(std::move(owner)) {}

  const TensorView &view() const { return tensor; }
  /// "2x3xf32".
  std::string typeString() const;

private:
  TensorView tensor;
  std::shared_ptr<void> owner;
};

/// The bytes of a dense tensor, or nullopt where 63 bits do not count them.
std::optional<int64_t> countBytes(ElementType type,
                                  llvm::ArrayRef<int64_t> shape);

/// "2x3xf32"; a scalar is "f32".
std::string formatType(const TensorView &tensor);

/// Element `index` in row-major order, widened. i64 beyond 2^53 are rounded.
double getElement(const TensorView &tensor, int64_t index);

/// Stores `value`, rounded to nearest, ties to even.
void setElement(const TensorView &tensor, int64_t index, double value);

/// "[1, 0, 3]": the coordinates of a row-major index.
std::string formatCoordinates(const TensorView &tensor, int64_t index);

/// Floats uniform in [-1, 1), integers in 0..7, booleans; the same numbers for
/// the same seed on every machine.
void fillRandom(const TensorView &tensor, uint64_t seed);

/// Parses `2x3xf32=1,2,3,4,5,6`, `2x3xf32=0` (all elements), `f32=1.5`,
/// `2x3xf32=random:SEED` and `@file.npy`.
llvm::Expected<HostTensor> parseTensor(llvm::StringRef text);

/// As `2x3xf32=[1 2 3][4 5 6]`; elements past `limit` are left out as `...`.
std::string formatTensor(const TensorView &tensor, int64_t limit = 1024);

} // namespace resnorm

#endif // RESNORM_TOOLS_HOSTTENSOR_H
