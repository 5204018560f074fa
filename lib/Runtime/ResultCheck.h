//===- ResultCheck.h - Comparisons while host code runs ---------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_RUNTIME_RESULTCHECK_H
#define RESNORM_LIB_RUNTIME_RESULTCHECK_H

#include "resnorm/Runtime/Executable.h"

struct halide_buffer_t;

namespace resnorm {

/// While it lives, `resnorm_compare` on this thread asks `check`.
class CheckScope {
public:
  explicit CheckScope(ResultCheck check);
  ~CheckScope();
  CheckScope(const CheckScope &) = delete;
  CheckScope &operator=(const CheckScope &) = delete;

private:
  ResultCheck outer;
};

} // namespace resnorm

extern "C" {
/// What a `halide.compare` calls: 0, or 1 after a message was reported.
int32_t resnorm_compare(const char *what, const halide_buffer_t *got,
                        const halide_buffer_t *want);
}

#endif // RESNORM_LIB_RUNTIME_RESULTCHECK_H
