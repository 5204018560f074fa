//===- DLPack.cpp - DLPack's tensors as views -----------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Runtime/DLPack.h"

#include "llvm/ADT/Twine.h"

using namespace resnorm;
using llvm::Twine;

static constexpr int32_t kCPU = 1;
static constexpr uint8_t kInt = 0, kFloat = 2, kBFloat = 4, kBool = 6;

DLDataType resnorm::getDataType(ElementType type) {
  uint8_t bits = getByteWidth(type) * 8;
  switch (type) {
  case ElementType::F64:
  case ElementType::F32:
  case ElementType::F16:
    return {kFloat, bits, 1};
  case ElementType::BF16:
    return {kBFloat, bits, 1};
  case ElementType::I1:
    return {kBool, bits, 1};
  case ElementType::I8:
  case ElementType::I16:
  case ElementType::I32:
  case ElementType::I64:
    return {kInt, bits, 1};
  }
  llvm_unreachable("every element type has numbers");
}

std::optional<ElementType> resnorm::getElementType(DLDataType type) {
  for (ElementType each :
       {ElementType::F64, ElementType::F32, ElementType::F16, ElementType::BF16,
        ElementType::I1, ElementType::I8, ElementType::I16, ElementType::I32,
        ElementType::I64}) {
    DLDataType numbers = getDataType(each);
    if (type.code == numbers.code && type.bits == numbers.bits &&
        type.lanes == 1)
      return each;
  }
  return std::nullopt;
}

static bool isDense(const DLTensor &tensor) {
  if (!tensor.strides)
    return true;
  int64_t stride = 1;
  bool isDense = true, isEmpty = false;
  for (int32_t axis = tensor.ndim; axis-- > 0;) {
    isDense &= tensor.shape[axis] == 1 || tensor.strides[axis] == stride;
    isEmpty |= tensor.shape[axis] == 0;
    stride *= tensor.shape[axis];
  }
  return isDense || isEmpty;
}

llvm::Expected<TensorView> resnorm::viewDLTensor(const DLTensor &tensor,
                                                 const Twine &what) {
  if (tensor.device.device_type != kCPU)
    return llvm::createStringError(
        what + ": expected memory of the host, got DLPack's device type " +
        Twine(tensor.device.device_type));
  if (tensor.ndim < 0 || (tensor.ndim > 0 && !tensor.shape))
    return llvm::createStringError(what + ": no shape");
  auto type = getElementType(tensor.dtype);
  if (!type)
    return llvm::createStringError(
        what +
        ": expected floats, signed integers or booleans, got DLPack's "
        "type code " +
        Twine(unsigned(tensor.dtype.code)) + " with " +
        Twine(unsigned(tensor.dtype.bits)) + " bits");
  if (!isDense(tensor))
    return llvm::createStringError(
        what + ": expected a dense tensor in row-major order; copy it");
  TensorView view;
  view.elementType = *type;
  view.shape.assign(tensor.shape, tensor.shape + tensor.ndim);
  if (tensor.data)
    view.data = static_cast<char *>(tensor.data) + tensor.byte_offset;
  return view;
}
