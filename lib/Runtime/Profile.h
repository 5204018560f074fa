//===- Profile.h - What profiled host code calls ----------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_RUNTIME_PROFILE_H
#define RESNORM_LIB_RUNTIME_PROFILE_H

#include <cstdint>

struct halide_buffer_t;

extern "C" {
/// A kernel call begins.
void resnorm_profile_begin(const char *kernel, const char *place);
/// The call that began last has ended.
void resnorm_profile_end();
/// The call that ended last was given `buffer`.
void resnorm_profile_buffer(const halide_buffer_t *buffer);
/// A copy between host and device begins; it may be within a kernel call's
/// begin and end no more than a kernel call is.
void resnorm_profile_copy(const char *what);
/// The copy that began last has ended.
void resnorm_profile_copied(int64_t bytes);
}

#endif // RESNORM_LIB_RUNTIME_PROFILE_H
