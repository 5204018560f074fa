//===- Preparation.h - What is computed when parameters are bound ----*- C++
//-*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The other half of `resnorm-hoist-parameters`: memory for the values that an
// init function computes, and the arguments to call it with.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_RUNTIME_PREPARATION_H
#define RESNORM_LIB_RUNTIME_PREPARATION_H

#include "Linking.h"
#include "resnorm/Runtime/Tensor.h"

namespace resnorm::linking {

/// Appends address and extents of `view`, as packed functions take them.
void pack(const TensorView &view, llvm::SmallVectorImpl<int64_t> &words);

class Preparation {
public:
  /// Reads what `resnorm-destinations` left on `function` and on its init
  /// function, and takes prepared inputs out of `signature`.
  llvm::Error read(mlir::Operation *function, Signature &signature);

  bool isNeeded() const { return !name.empty(); }
  bool readsParameters() const { return !init.inputs.empty(); }
  bool isDone() const { return done; }
  llvm::StringRef getInitName() const { return name; }
  /// The packed entry of the init function.
  std::string getEntry() const { return name + ".packed"; }
  llvm::ArrayRef<TensorView> getValues() const { return values; }

  /// Makes the arguments of the init function from `inputs`, one for each of
  /// `signature`, and memory for what it computes.
  llvm::Error start(const Signature &signature,
                    llvm::ArrayRef<TensorView> inputs,
                    llvm::SmallVectorImpl<int64_t> &words);
  void finish() { done = true; }

private:
  llvm::Error allocate();

  struct Free {
    void operator()(void *pointer) const { free(pointer); }
  };

  std::string name;
  bool done = false;
  Signature init;
  std::vector<std::unique_ptr<void, Free>> memory;
  std::vector<TensorView> values;
};

} // namespace resnorm::linking

#endif // RESNORM_LIB_RUNTIME_PREPARATION_H
