//===- BoundCall.h - Calls without parameters -------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The words that packed functions take, parameters and prepared values filled
// in when they are bound. A call copies them to memory that its thread keeps,
// and fills in its own inputs and outputs: no lock, and no allocation after the
// thread's first call.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_RUNTIME_BOUNDCALL_H
#define RESNORM_LIB_RUNTIME_BOUNDCALL_H

#include "resnorm/Runtime/Tensor.h"

namespace resnorm::linking {

class BoundCall {
public:
  /// Keeps where the parameters among `inputs`, one for each of `signature`,
  /// and the values in `prepared` are.
  void bind(const Signature &signature, llvm::ArrayRef<TensorView> inputs,
            llvm::ArrayRef<TensorView> prepared);

  bool isBound() const { return bound; }

  /// Makes `words` those of a call with `inputs`, which are no parameters.
  void fill(llvm::ArrayRef<TensorView> inputs,
            llvm::SmallVectorImpl<int64_t> &words) const;

  /// True where `view` shares memory with a parameter that calls read.
  bool overlaps(const TensorView &view) const;

private:
  bool bound = false;
  llvm::SmallVector<int64_t, 0> words;
  /// Where in `words` each input begins that is no parameter.
  llvm::SmallVector<unsigned> inputWords;
  /// First byte and end of the parameters that calls read, in order.
  std::vector<std::pair<uintptr_t, uintptr_t>> memory;
};

} // namespace resnorm::linking

#endif // RESNORM_LIB_RUNTIME_BOUNDCALL_H
