//===- MachineLimits.h - What the machine can do at best --------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TOOLS_MACHINELIMITS_H
#define RESNORM_TOOLS_MACHINELIMITS_H

namespace resnorm {

/// Measured now, on this machine, in a fraction of a second: what other
/// programs take is missing from it.
struct MachineLimits {
  /// 10^9 f32 operations a second in multiply-adds, all threads.
  double gflops = 0;
  /// 10^9 bytes a second read from memory, all threads.
  double readBandwidth = 0;
};

/// `threads` 0 means one a core.
MachineLimits measureMachineLimits(unsigned threads);

} // namespace resnorm

#endif // RESNORM_TOOLS_MACHINELIMITS_H
