//===- KernelProfile.h - When kernels ran -----------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_RUNTIME_KERNELPROFILE_H
#define RESNORM_RUNTIME_KERNELPROFILE_H

#include <chrono>
#include <cstdint>
#include <vector>

namespace resnorm {

/// One call of a kernel, or one copy between host and device. The texts live as
/// long as the executable.
struct KernelCall {
  using Clock = std::chrono::steady_clock;

  const char *kernel = "";
  /// "file:line:column" of the call in the model, or "".
  const char *place = "";
  Clock::time_point begin, end;
  /// Bytes of all inputs and results, each once.
  int64_t bytes = 0;
  /// `kernel` then says of what and where to.
  bool isCopy = false;
  /// The thread that called it; its loops may run on others too.
  uint64_t thread = 0;

  double getSeconds() const {
    return std::chrono::duration<double>(end - begin).count();
  }
};

/// While it lives, kernel calls made by this thread in code compiled with
/// `profile-kernels` are appended to `calls`.
class ProfileScope {
public:
  explicit ProfileScope(std::vector<KernelCall> &calls);
  ~ProfileScope();
  ProfileScope(const ProfileScope &) = delete;
  ProfileScope &operator=(const ProfileScope &) = delete;

private:
  std::vector<KernelCall> *outer;
};

} // namespace resnorm

#endif // RESNORM_RUNTIME_KERNELPROFILE_H
