//===- Arguments.h - Tensors that callers hand over -------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A tensor is refused here, with a message, before any kernel could read
// outside it.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_RUNTIME_STANDALONE_ARGUMENTS_H
#define RESNORM_LIB_RUNTIME_STANDALONE_ARGUMENTS_H

#include "resnorm/Runtime/Standalone.h"
#include <cstddef>

namespace resnorm::standalone {

/// Reports one line in printf's format and returns kResNormInvalidArgument.
int32_t refuse(const char *format, ...) __attribute__((format(printf, 1, 2)));

/// True where `tensor` is what `entry` describes: type, rank, static extents,
/// dense, in memory of the host, countable in 32 bits. Reports what differs;
/// `kind` and `index` say which tensor it is.
bool check(const ResNormTensorEntry &entry, const DLTensor *tensor,
           const char *kind, int32_t index);

/// Appends the address of `tensor` and its extents, as packed functions take
/// them, and returns where the next tensor goes.
int64_t *pack(const DLTensor &tensor, int64_t *words);

/// The bytes of a tensor that `pack` has written to `words`.
size_t countBytes(const ResNormTensorEntry &entry, const int64_t *words);

} // namespace resnorm::standalone

#endif // RESNORM_LIB_RUNTIME_STANDALONE_ARGUMENTS_H
