//===- MachineLimits.cpp - What the machine can do at best ----------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Tools/MachineLimits.h"
#include <algorithm>
#include <chrono>
#include <cstddef>
#include <limits>
#include <thread>
#include <vector>

using namespace resnorm;

using Vector = float __attribute__((vector_size(64), may_alias));

// One version for each width of vector registers; the loader picks.
#if defined(__x86_64__)
#define RESNORM_EVERY_ISA                                                      \
  __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define RESNORM_EVERY_ISA
#endif

/// Sixteen independent chains of multiply-adds: more than latency times units.
RESNORM_EVERY_ISA static float multiplyAdd(long iterations) {
#pragma clang fp contract(fast)
  Vector chains[16];
  for (int i = 0; i != 16; ++i)
    chains[i] = Vector{} + 0.001f * i;
  Vector scale = Vector{} + 0.999f, offset = Vector{} + 0.001f;
  for (long k = 0; k != iterations; ++k)
#pragma clang loop unroll(full)
    for (int i = 0; i != 16; ++i)
      chains[i] = chains[i] * scale + offset;
  Vector sum{};
  for (const Vector &chain : chains)
    sum += chain;
  return sum[0];
}

RESNORM_EVERY_ISA static float readAll(const Vector *data, size_t count) {
  Vector sums[4] = {};
  for (size_t i = 0; i + 4 <= count; i += 4)
    for (int j = 0; j != 4; ++j)
      sums[j] += data[i + j];
  Vector sum = sums[0] + sums[1] + sums[2] + sums[3];
  return sum[0];
}

/// The shortest of several rounds of `work(thread)` on all threads, in seconds.
template <typename Work>
static double timeBest(unsigned threads, Work work) {
  using Clock = std::chrono::steady_clock;
  double best = std::numeric_limits<double>::infinity();
  for (int round = 0; round != 8; ++round) {
    auto start = Clock::now();
    std::vector<std::thread> others;
    for (unsigned i = 1; i != threads; ++i)
      others.emplace_back(work, i);
    work(0u);
    for (std::thread &other : others)
      other.join();
    best = std::min(
        best, std::chrono::duration<double>(Clock::now() - start).count());
  }
  return best;
}

MachineLimits resnorm::measureMachineLimits(unsigned threads) {
  if (threads == 0)
    threads = std::max(1u, std::thread::hardware_concurrency());
  MachineLimits limits;

  constexpr long kIterations = 400000;
  std::vector<float> sinks(threads);
  double seconds = timeBest(threads, [&](unsigned thread) {
    sinks[thread] = multiplyAdd(kIterations);
  });
  limits.gflops = 2.0 * 16 * 16 * kIterations * threads / seconds / 1e9;

  // 256 MiB: larger than the last-level cache.
  std::vector<Vector> memory(size_t(4) << 20, Vector{} + 1.0f);
  size_t share = memory.size() / threads / 4 * 4;
  seconds = timeBest(threads, [&](unsigned thread) {
    sinks[thread] = readAll(memory.data() + thread * share, share);
  });
  limits.readBandwidth = 64.0 * share * threads / seconds / 1e9;
  return limits;
}
