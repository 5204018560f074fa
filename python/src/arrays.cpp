//===- arrays.cpp - Arrays of Python libraries ----------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "arrays.h"

#include <cstdlib>
#include <nanobind/stl/string.h>
#include <new>

using namespace resnorm::python;
namespace nb = nanobind;

Taken::Taken(nb::handle object, const std::string &what) {
  // Results of other programs may not be written to: they are inputs here.
  nb::ndarray<nb::ro> readable;
  nb::ndarray<> writable;
  if (nb::try_cast(object, writable, /*convert=*/false)) {
    array = std::move(writable);
    isWritable = true;
  } else if (nb::try_cast(object, readable, /*convert=*/false)) {
    array = nb::ndarray<>(readable.handle());
  } else {
    std::string type = nb::cast<std::string>(nb::repr(object.type()));
    throw nb::type_error(
        (what +
         ": expected an array that other libraries can read by DLPack "
         "(of NumPy, PyTorch, JAX, ...), got " +
         type)
            .c_str());
  }
  for (size_t axis = 0; axis < array.ndim(); ++axis) {
    shape.push_back(array.shape(axis));
    strides.push_back(array.stride(axis));
  }
  auto dtype = array.dtype();
  tensor = {array.data(),
            {array.device_type(), array.device_id()},
            int32_t(array.ndim()),
            {uint8_t(dtype.code), dtype.bits, dtype.lanes},
            shape.data(),
            strides.data(),
            0};
}

DLTensor *Taken::getWritable(const std::string &what) {
  if (!isWritable)
    throw nb::type_error((what + ": the array is read-only").c_str());
  return &tensor;
}

Made::Made(const ResNormTensorSpec &spec)
    : shape(spec.shape, spec.shape + spec.ndim),
      tensor{nullptr, {1, 0}, spec.ndim, spec.dtype, shape.data(), nullptr, 0} {
}

void Made::allocate() {
  constexpr size_t kLine = 64;
  size_t bytes = tensor.dtype.bits / 8;
  for (int64_t extent : shape)
    bytes *= extent;
  bytes = bytes ? (bytes + kLine - 1) / kLine * kLine : kLine;
  memory.reset(aligned_alloc(kLine, bytes));
  if (!memory)
    throw std::bad_alloc();
  tensor.data = memory.get();
}

template <typename Library>
static nb::object wrap(void *data, const std::vector<int64_t> &shape,
                       DLDataType type, nb::handle owner) {
  std::vector<size_t> extents(shape.begin(), shape.end());
  nb::dlpack::dtype dtype;
  dtype.code = type.code;
  dtype.bits = type.bits;
  dtype.lanes = 1;
  return nb::cast(nb::ndarray<Library>(data, extents.size(), extents.data(),
                                       owner, nullptr, dtype));
}

nb::object Made::release(const std::string &library) {
  nb::capsule owner(memory.get(),
                    [](void *pointer) noexcept { free(pointer); });
  void *data = memory.release();
  if (library == "torch")
    return wrap<nb::pytorch>(data, shape, tensor.dtype, owner);
  if (library == "jax")
    return wrap<nb::jax>(data, shape, tensor.dtype, owner);
  return wrap<nb::numpy>(data, shape, tensor.dtype, owner);
}
