//===- HostTensor.cpp - Tensors that tools read and write -----------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Tools/HostTensor.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/bit.h"
#include "llvm/Support/AlignOf.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/raw_ostream.h"
#include <cmath>
#include <cstring>
#include <new>
#include <random>

using namespace resnorm;
using namespace llvm;

std::optional<int64_t> resnorm::countBytes(ElementType type,
                                           ArrayRef<int64_t> shape) {
  int64_t bytes = getByteWidth(type);
  for (int64_t extent : shape)
    if (extent < 0 || MulOverflow(bytes, extent, bytes))
      return std::nullopt;
  return bytes;
}

static constexpr std::align_val_t kAlignment{64};

Expected<HostTensor> HostTensor::allocate(ElementType type,
                                          ArrayRef<int64_t> shape) {
  TensorView view;
  view.elementType = type;
  view.shape.assign(shape.begin(), shape.end());
  // A tensor without elements still has an address.
  std::optional<int64_t> bytes = countBytes(type, shape);
  if (bytes)
    view.data =
        ::operator new(std::max<size_t>(*bytes, 1), kAlignment, std::nothrow);
  if (!view.data)
    return createStringError("'" + formatType(view) +
                             "' has more elements than memory can hold");
  std::memset(view.data, 0, *bytes);
  return HostTensor(view, std::shared_ptr<void>(view.data, [](void *memory) {
                      ::operator delete(memory, kAlignment);
                    }));
}

std::string HostTensor::typeString() const { return formatType(tensor); }

std::string resnorm::formatType(const TensorView &tensor) {
  std::string text;
  raw_string_ostream os(text);
  for (int64_t extent : tensor.shape)
    os << extent << 'x';
  os << getName(tensor.elementType);
  return text;
}

template <typename T>
static T load(const TensorView &tensor, int64_t index) {
  T value;
  std::memcpy(&value,
              static_cast<const char *>(tensor.data) + index * sizeof(T),
              sizeof(T));
  return value;
}

template <typename T>
static void store(const TensorView &tensor, int64_t index, T value) {
  std::memcpy(static_cast<char *>(tensor.data) + index * sizeof(T), &value,
              sizeof(T));
}

static float widenBF16(uint16_t bits) {
  return bit_cast<float>(static_cast<uint32_t>(bits) << 16);
}

double resnorm::getElement(const TensorView &tensor, int64_t index) {
  switch (tensor.elementType) {
  case ElementType::F64:
    return load<double>(tensor, index);
  case ElementType::F32:
    return load<float>(tensor, index);
  case ElementType::F16:
    return static_cast<double>(load<_Float16>(tensor, index));
  case ElementType::BF16:
    return widenBF16(load<uint16_t>(tensor, index));
  case ElementType::I1:
    return load<uint8_t>(tensor, index) != 0;
  case ElementType::I8:
    return load<int8_t>(tensor, index);
  case ElementType::I16:
    return load<int16_t>(tensor, index);
  case ElementType::I32:
    return load<int32_t>(tensor, index);
  case ElementType::I64:
    return static_cast<double>(load<int64_t>(tensor, index));
  }
  llvm_unreachable("unknown element type");
}

void resnorm::setElement(const TensorView &tensor, int64_t index,
                         double value) {
  switch (tensor.elementType) {
  case ElementType::F64:
    return store(tensor, index, value);
  case ElementType::F32:
    return store(tensor, index, static_cast<float>(value));
  case ElementType::F16:
    return store(tensor, index, static_cast<_Float16>(value));
  case ElementType::BF16:
    return store(tensor, index, roundToBF16(value));
  case ElementType::I1:
    return store<uint8_t>(tensor, index, value != 0);
  case ElementType::I8:
    return store(tensor, index, static_cast<int8_t>(value));
  case ElementType::I16:
    return store(tensor, index, static_cast<int16_t>(value));
  case ElementType::I32:
    return store(tensor, index, static_cast<int32_t>(value));
  case ElementType::I64:
    return store(tensor, index, static_cast<int64_t>(value));
  }
}

std::string resnorm::formatCoordinates(const TensorView &tensor,
                                       int64_t index) {
  SmallVector<int64_t> coordinates(tensor.shape.size());
  for (size_t axis = tensor.shape.size(); axis-- > 0;) {
    coordinates[axis] = index % tensor.shape[axis];
    index /= tensor.shape[axis];
  }
  return "[" +
         join(map_range(coordinates, [](int64_t c) { return itostr(c); }),
              ", ") +
         "]";
}

void resnorm::fillRandom(const TensorView &tensor, uint64_t seed) {
  // The engine is specified to the bit; standard distributions are not.
  std::mt19937_64 engine(seed);
  for (int64_t i = 0, e = tensor.getNumElements(); i != e; ++i) {
    double unit = static_cast<double>(engine() >> 11) * 0x1p-53;
    switch (tensor.elementType) {
    case ElementType::F64:
    case ElementType::F32:
    case ElementType::F16:
    case ElementType::BF16:
      setElement(tensor, i, 2 * unit - 1);
      break;
    case ElementType::I1:
      setElement(tensor, i, unit < 0.5);
      break;
    default:
      setElement(tensor, i, std::floor(8 * unit));
      break;
    }
  }
}
