//===- arrays.h - Arrays of Python libraries --------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_PYTHON_ARRAYS_H
#define RESNORM_PYTHON_ARRAYS_H

#include "resnorm-c/Executable.h"
#include <memory>
#include <nanobind/nanobind.h>
#include <nanobind/ndarray.h>
#include <string>
#include <vector>

namespace resnorm::python {

/// An array of any library that speaks DLPack, whose memory is not copied.
class Taken {
public:
  /// `what` begins the message of a TypeError.
  Taken(nanobind::handle object, const std::string &what);

  const DLTensor *get() const { return &tensor; }
  /// For results. A TypeError where the array is read-only.
  DLTensor *getWritable(const std::string &what);

private:
  nanobind::ndarray<> array;
  bool isWritable = false;
  std::vector<int64_t> shape, strides;
  DLTensor tensor;
};

/// Memory for a result, and an array in the end.
class Made {
public:
  explicit Made(const ResNormTensorSpec &spec);

  DLTensor *get() { return &tensor; }
  /// Once its shape is known.
  void allocate();
  /// Gives the memory to a new array of `library`: "numpy", "torch" or "jax".
  nanobind::object release(const std::string &library);

private:
  struct Free {
    void operator()(void *pointer) const { free(pointer); }
  };

  std::unique_ptr<void, Free> memory;
  std::vector<int64_t> shape;
  DLTensor tensor;
};

/// The tensors of a list of either.
template <typename T, typename List>
std::vector<T *> getTensors(List &list) {
  std::vector<T *> tensors;
  for (auto &each : list)
    tensors.push_back(each->get());
  return tensors;
}

} // namespace resnorm::python

#endif // RESNORM_PYTHON_ARRAYS_H
