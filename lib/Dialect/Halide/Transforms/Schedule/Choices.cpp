//===- Choices.cpp - What a schedule depends on ---------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Strategies.h"

using namespace mlir;
using namespace resnorm::halide;
using namespace resnorm::halide::scheduling;

int64_t ScheduleChoices::choose(StringRef name, int64_t ruled,
                                ArrayRef<int64_t> others) {
  auto known = llvm::find_if(choices, [&](const ScheduleChoice &choice) {
    return choice.name == name;
  });
  if (known == choices.end()) {
    known =
        choices.insert(choices.end(), ScheduleChoice{name.str(), ruled, {}});
    for (int64_t other : others)
      if (other != ruled && !llvm::is_contained(known->others, other))
        known->others.push_back(other);
  }
  auto wanted = given.find(name.str());
  bool isLegal = wanted != given.end() &&
                 llvm::is_contained(known->others, wanted->second);
  return isLegal ? wanted->second : ruled;
}

int64_t ScheduleContext::choose(StringRef what, int64_t ruled,
                                ArrayRef<int64_t> others) const {
  FuncOp root = kernel.getRoot();
  return choices.choose((root.getSymName() + "." + what).str(), ruled, others);
}
