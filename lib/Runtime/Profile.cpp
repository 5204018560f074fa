//===- Profile.cpp - What profiled host code calls ------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Profile.h"

#include "HalideRuntime.h"
#include "resnorm/Runtime/KernelProfile.h"
#include "llvm/Support/Threading.h"

using namespace resnorm;

static thread_local std::vector<KernelCall> *currentCalls = nullptr;

ProfileScope::ProfileScope(std::vector<KernelCall> &calls)
    : outer(currentCalls) {
  currentCalls = &calls;
}

ProfileScope::~ProfileScope() { currentCalls = outer; }

void resnorm_profile_begin(const char *kernel, const char *place) {
  if (!currentCalls)
    return;
  KernelCall &call = currentCalls->emplace_back();
  call.kernel = kernel;
  call.place = place;
  call.thread = llvm::get_threadid();
  // Last, so that nothing done here is counted.
  call.begin = KernelCall::Clock::now();
}

void resnorm_profile_end() {
  if (currentCalls)
    currentCalls->back().end = KernelCall::Clock::now();
}

void resnorm_profile_buffer(const halide_buffer_t *buffer) {
  if (currentCalls)
    currentCalls->back().bytes +=
        buffer->number_of_elements() * buffer->type.bytes();
}

void resnorm_profile_copy(const char *what) {
  resnorm_profile_begin(what, "");
  if (currentCalls)
    currentCalls->back().isCopy = true;
}

void resnorm_profile_copied(int64_t bytes) {
  resnorm_profile_end();
  if (currentCalls)
    currentCalls->back().bytes = bytes;
}
