//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Runtime/Tensor.h"
#include "RoundToBF16.h"
#include "llvm/ADT/bit.h"
#include <cmath>

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/raw_ostream.h"

using namespace resnorm;

uint16_t resnorm::roundToBF16(double value) { return roundBitsToBF16(value); }

unsigned resnorm::getByteWidth(ElementType type) {
  switch (type) {
  case ElementType::F64:
  case ElementType::I64:
    return 8;
  case ElementType::F32:
  case ElementType::I32:
    return 4;
  case ElementType::F16:
  case ElementType::BF16:
  case ElementType::I16:
    return 2;
  case ElementType::I1:
  case ElementType::I8:
    return 1;
  }
  llvm_unreachable("every element type has a width");
}

llvm::StringRef resnorm::getName(ElementType type) {
  switch (type) {
  case ElementType::F64:
    return "f64";
  case ElementType::F32:
    return "f32";
  case ElementType::F16:
    return "f16";
  case ElementType::BF16:
    return "bf16";
  case ElementType::I1:
    return "i1";
  case ElementType::I8:
    return "i8";
  case ElementType::I16:
    return "i16";
  case ElementType::I32:
    return "i32";
  case ElementType::I64:
    return "i64";
  }
  llvm_unreachable("every element type has a name");
}

std::optional<ElementType> resnorm::parseElementType(llvm::StringRef name) {
  return llvm::StringSwitch<std::optional<ElementType>>(name)
      .Case("f64", ElementType::F64)
      .Case("f32", ElementType::F32)
      .Case("f16", ElementType::F16)
      .Case("bf16", ElementType::BF16)
      .Case("i1", ElementType::I1)
      .Case("i8", ElementType::I8)
      .Case("i16", ElementType::I16)
      .Case("i32", ElementType::I32)
      .Case("i64", ElementType::I64)
      .Default(std::nullopt);
}

static std::string toString(llvm::ArrayRef<int64_t> shape, ElementType type) {
  std::string text;
  llvm::raw_string_ostream os(text);
  for (int64_t extent : shape) {
    if (extent == TensorSpec::kDynamic)
      os << "?x";
    else
      os << extent << "x";
  }
  os << getName(type);
  return text;
}

int64_t TensorView::getNumElements() const {
  int64_t count = 1;
  for (int64_t extent : shape)
    count *= extent;
  return count;
}

std::string TensorView::str() const { return toString(shape, elementType); }

bool TensorSpec::hasStaticShape() const {
  return !llvm::is_contained(shape, kDynamic);
}

std::string TensorSpec::str() const { return toString(shape, elementType); }

bool TensorSpec::accepts(const TensorView &view) const {
  return view.elementType == elementType &&
         llvm::equal(shape, view.shape, [](int64_t wanted, int64_t extent) {
           return extent >= 0 && (wanted == kDynamic || wanted == extent);
         });
}
