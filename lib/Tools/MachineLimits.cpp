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

template <int Bytes>
using Vector = float __attribute__((vector_size(Bytes), may_alias));

/// Ten independent chains of multiply-adds: more than two units of latency four
/// need, and few enough to stay in sixteen registers.
static constexpr int kChains = 10;

template <int Bytes>
__attribute__((always_inline)) static inline float
multiplyAdd(long iterations) {
#pragma clang fp contract(fast)
  Vector<Bytes> chains[kChains];
  for (int i = 0; i != kChains; ++i)
    chains[i] = Vector<Bytes>{} + 0.001f * i;
  Vector<Bytes> scale = Vector<Bytes>{} + 0.999f,
                offset = Vector<Bytes>{} + 0.001f;
  for (long k = 0; k != iterations; ++k)
#pragma clang loop unroll(full)
    for (int i = 0; i != kChains; ++i)
      chains[i] = chains[i] * scale + offset;
  Vector<Bytes> sum{};
  for (const Vector<Bytes> &chain : chains)
    sum += chain;
  return sum[0];
}

namespace {
/// The multiply-adds of one instruction set.
struct Kernel {
  float (*multiplyAdd)(long iterations);
  int lanes;
};
} // namespace

#if defined(__x86_64__)
__attribute__((target("avx512f"))) static float multiplyAdd512(long n) {
  return multiplyAdd<64>(n);
}
__attribute__((target("avx2,fma"))) static float multiplyAdd256(long n) {
  return multiplyAdd<32>(n);
}
#endif

static Kernel chooseKernel() {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512f"))
    return {multiplyAdd512, 16};
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
    return {multiplyAdd256, 8};
#endif
  return {multiplyAdd<16>, 4};
}

static float readAll(const Vector<32> *data, size_t count) {
  Vector<32> sums[4] = {};
  for (size_t i = 0; i + 4 <= count; i += 4)
    for (int j = 0; j != 4; ++j)
      sums[j] += data[i + j];
  Vector<32> sum = sums[0] + sums[1] + sums[2] + sums[3];
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

  constexpr long kIterations = 1000000;
  Kernel kernel = chooseKernel();
  std::vector<float> sinks(threads);
  double seconds = timeBest(threads, [&](unsigned thread) {
    sinks[thread] = kernel.multiplyAdd(kIterations);
  });
  limits.gflops =
      2.0 * kernel.lanes * kChains * kIterations * threads / seconds / 1e9;

  // 256 MiB: larger than the last-level cache.
  std::vector<Vector<32>> memory(size_t(8) << 20, Vector<32>{} + 1.0f);
  size_t share = memory.size() / threads / 4 * 4;
  seconds = timeBest(threads, [&](unsigned thread) {
    sinks[thread] = readAll(memory.data() + thread * share, share);
  });
  limits.readBandwidth = 32.0 * share * threads / seconds / 1e9;
  return limits;
}
