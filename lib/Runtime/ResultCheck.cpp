//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ResultCheck.h"

#include "HalideRuntime.h"
#include "resnorm/Runtime/HostSupport.h"
#include <cstring>

using namespace resnorm;

static thread_local ResultCheck currentCheck;

CheckScope::CheckScope(ResultCheck check) : outer(currentCheck) {
  currentCheck = check;
}

CheckScope::~CheckScope() { currentCheck = outer; }

static ElementType getElementType(halide_type_t type) {
  if (type.code == halide_type_bfloat)
    return ElementType::BF16;
  if (type.code == halide_type_float)
    return type.bits == 64   ? ElementType::F64
           : type.bits == 32 ? ElementType::F32
                             : ElementType::F16;
  // The one unsigned type is a truth value in a byte.
  if (type.code == halide_type_uint)
    return ElementType::I1;
  switch (type.bits) {
  case 8:
    return ElementType::I8;
  case 16:
    return ElementType::I16;
  case 32:
    return ElementType::I32;
  default:
    return ElementType::I64;
  }
}

/// A view of `buffer` in row-major order; `storage` holds the elements where
/// they lie otherwise in memory.
static TensorView getDenseView(const halide_buffer_t &buffer,
                               std::vector<char> &storage) {
  TensorView view;
  view.data = buffer.host;
  view.elementType = getElementType(buffer.type);
  bool isDense = true;
  int64_t stride = 1;
  for (int32_t axis = 0; axis != buffer.dimensions; ++axis) {
    view.shape.insert(view.shape.begin(), buffer.dim[axis].extent);
    isDense &= buffer.dim[axis].stride == stride;
    stride *= buffer.dim[axis].extent;
  }
  if (isDense)
    return view;
  int64_t width = getByteWidth(view.elementType);
  storage.resize(view.getNumBytes());
  for (int64_t i = 0, e = view.getNumElements(); i != e; ++i) {
    int64_t offset = 0, rest = i;
    for (int32_t axis = 0; axis != buffer.dimensions; ++axis) {
      offset += rest % buffer.dim[axis].extent * buffer.dim[axis].stride;
      rest /= buffer.dim[axis].extent;
    }
    memcpy(storage.data() + i * width, buffer.host + offset * width, width);
  }
  view.data = storage.data();
  return view;
}

int32_t resnorm_compare(const char *what, const halide_buffer_t *got,
                        const halide_buffer_t *want) {
  if (!currentCheck)
    return 0;
  std::vector<char> gotStorage, wantStorage;
  llvm::Error error = currentCheck(what, getDenseView(*got, gotStorage),
                                   getDenseView(*want, wantStorage));
  if (!error)
    return 0;
  resnorm_report(llvm::toString(std::move(error)).c_str());
  return 1;
}
