//===- BoundCall.cpp - Calls without parameters ---------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BoundCall.h"
#include "Preparation.h"

using namespace resnorm;
using llvm::ArrayRef;

void linking::BoundCall::bind(const Signature &signature,
                              ArrayRef<TensorView> inputs,
                              ArrayRef<TensorView> prepared) {
  words.clear();
  inputWords.clear();
  memory.clear();
  for (auto [index, spec] : llvm::enumerate(signature.inputs)) {
    if (spec.parameter.empty()) {
      inputWords.push_back(words.size());
      words.append(1 + spec.shape.size(), 0);
      continue;
    }
    TensorView view = inputs[index];
    // Calls do not read it, and its memory may be gone.
    if (spec.released)
      view.data = nullptr;
    pack(view, words);
    if (!view.data)
      continue;
    auto begin = reinterpret_cast<uintptr_t>(view.data);
    memory.push_back({begin, begin + view.getNumBytes()});
  }
  for (const TensorView &view : prepared)
    pack(view, words);
  // Ends are in order too: parameters that overlap are one.
  llvm::sort(memory);
  size_t count = 0;
  for (auto [begin, end] : memory) {
    if (count && begin < memory[count - 1].second)
      memory[count - 1].second = std::max(memory[count - 1].second, end);
    else
      memory[count++] = {begin, end};
  }
  memory.resize(count);
  bound = true;
}

void linking::BoundCall::fill(ArrayRef<TensorView> inputs,
                              llvm::SmallVectorImpl<int64_t> &filled) const {
  filled.assign(words.begin(), words.end());
  for (auto [begin, view] : llvm::zip_equal(inputWords, inputs)) {
    llvm::SmallVector<int64_t, 8> input;
    pack(view, input);
    llvm::copy(input, filled.begin() + begin);
  }
}

bool linking::BoundCall::overlaps(const TensorView &view) const {
  auto begin = reinterpret_cast<uintptr_t>(view.data);
  auto next = llvm::partition_point(
      memory, [&](const auto &range) { return range.second <= begin; });
  return next != memory.end() && next->first < begin + view.getNumBytes();
}
