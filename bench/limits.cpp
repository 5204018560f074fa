//===- limits.cpp - What this machine can do at best ----------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// limits THREADS READS:ELEMENTS...: for each argument the seconds of the
// barest kernel that reads READS arrays of f32 and writes one, by plain and by
// non-temporal stores, or for read:ELEMENTS of one that only reads; the best of
// many rounds. Threads wait spinning at first, so starting them costs next to
// nothing. Prints JSON.
//
//===----------------------------------------------------------------------===//

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <immintrin.h>
#include <thread>
#include <vector>

using Clock = std::chrono::steady_clock;

/// Spins, then gives way: where cores are shared, the one waited for may need
/// this one.
template <typename Condition>
static void waitUntil(Condition holds) {
  for (int spins = 0; !holds(); ++spins)
    if (spins < 5000)
      _mm_pause();
    else
      std::this_thread::yield();
}

namespace {
class Team {
public:
  explicit Team(unsigned size) : size(size) {
    for (unsigned i = 1; i < size; ++i)
      threads.emplace_back([this, i] { serve(i); });
  }
  ~Team() {
    stop = true;
    ++round;
    for (std::thread &thread : threads)
      thread.join();
  }
  void run(const std::function<void(unsigned)> &work) {
    current = &work;
    left = size - 1;
    ++round;
    work(0);
    waitUntil([&] { return left == 0; });
  }

private:
  void serve(unsigned index) {
    for (unsigned seen = 0;;) {
      waitUntil([&] { return round != seen; });
      seen = round;
      if (stop)
        return;
      (*current)(index);
      --left;
    }
  }
  unsigned size;
  std::vector<std::thread> threads;
  const std::function<void(unsigned)> *current = nullptr;
  std::atomic<unsigned> round{0}, left{0};
  std::atomic<bool> stop{false};
};

struct Arrays {
  const float *a, *b;
  float *out;
};
} // namespace

template <int Reads, bool Streaming>
static void kernel(Arrays arrays, size_t begin, size_t end) {
  for (size_t i = begin; i != end; i += 8) {
    __m256 value = _mm256_load_ps(arrays.a + i);
    value = _mm256_add_ps(value, Reads == 2 ? _mm256_load_ps(arrays.b + i)
                                            : _mm256_set1_ps(1.0f));
    if (Streaming)
      _mm256_stream_ps(arrays.out + i, value);
    else
      _mm256_store_ps(arrays.out + i, value);
  }
  if (Streaming)
    _mm_sfence();
}

/// Sums what it reads; one element a thread is written.
static void readOnly(Arrays arrays, size_t begin, size_t end) {
  constexpr int kChains = 8;
  __m256 sums[kChains] = {};
  size_t i = begin;
  for (; i + 8 * kChains <= end; i += 8 * kChains)
    for (int chain = 0; chain != kChains; ++chain)
      sums[chain] =
          _mm256_add_ps(sums[chain], _mm256_load_ps(arrays.a + i + 8 * chain));
  for (; i < end; i += 8)
    sums[0] = _mm256_add_ps(sums[0], _mm256_load_ps(arrays.a + i));
  for (int chain = 1; chain != kChains; ++chain)
    sums[0] = _mm256_add_ps(sums[0], sums[chain]);
  if (begin != end)
    arrays.out[begin] = _mm256_cvtss_f32(sums[0]);
}

static double timeBest(Team &team, unsigned threads, Arrays arrays,
                       size_t elements,
                       void (*kernel)(Arrays, size_t, size_t)) {
  size_t vectors = elements / 8;
  std::function<void(unsigned)> work = [&](unsigned thread) {
    kernel(arrays, vectors * thread / threads * 8,
           vectors * (thread + 1) / threads * 8);
  };
  double best = 1e9, spent = 0;
  for (int i = 0; i < 10 || (spent < 0.15 && i < 20000); ++i) {
    auto start = Clock::now();
    team.run(work);
    std::chrono::duration<double> elapsed = Clock::now() - start;
    best = std::min(best, elapsed.count());
    spent += elapsed.count();
  }
  return best;
}

static double measurePeak(Team &team, unsigned threads) {
  constexpr long kIterations = 2000000;
  constexpr int kChains = 10;
  std::vector<float> sinks(threads * 16);
  double best = 1e9;
  for (int round = 0; round != 5; ++round) {
    auto start = Clock::now();
    team.run([&](unsigned thread) {
      __m256 chains[kChains], scale = _mm256_set1_ps(0.999f);
      for (int i = 0; i != kChains; ++i)
        chains[i] = _mm256_set1_ps(0.001f * i);
      for (long k = 0; k != kIterations; ++k)
        for (int i = 0; i != kChains; ++i)
          chains[i] = _mm256_fmadd_ps(chains[i], scale, scale);
      for (int i = 0; i != kChains; ++i)
        sinks[thread * 16] += _mm256_cvtss_f32(chains[i]);
    });
    std::chrono::duration<double> elapsed = Clock::now() - start;
    best = std::min(best, elapsed.count());
  }
  return 2.0 * 8 * kChains * kIterations * threads / best;
}

int main(int argc, char **argv) {
  unsigned threads = argc > 1 ? std::max(1, std::atoi(argv[1])) : 1;
  Team team(threads);
  std::printf("{\"fma_peak_flops\": %.4g, \"bare\": {",
              measurePeak(team, threads));
  for (int i = 2; i < argc; ++i) {
    unsigned reads = 0;
    size_t elements = 0;
    bool onlyReads = std::sscanf(argv[i], "read:%zu", &elements) == 1;
    if (!onlyReads && std::sscanf(argv[i], "%u:%zu", &reads, &elements) != 2)
      return 1;
    size_t bytes = (elements + 15) / 16 * 64;
    Arrays arrays{};
    float *memory[3];
    for (float *&array : memory) {
      array = static_cast<float *>(std::aligned_alloc(64, bytes));
      std::fill(array, array + bytes / 4, 1.0f);
    }
    arrays = {memory[0], memory[1], memory[2]};
    if (i > 2)
      std::printf(", ");
    if (onlyReads) {
      std::printf("\"%s\": {\"read\": %.6g}", argv[i],
                  timeBest(team, threads, arrays, elements, readOnly));
      for (float *array : memory)
        std::free(array);
      continue;
    }
    double plain = timeBest(team, threads, arrays, elements,
                            reads == 2 ? kernel<2, false> : kernel<1, false>);
    double streaming = timeBest(team, threads, arrays, elements,
                                reads == 2 ? kernel<2, true> : kernel<1, true>);
    std::printf("\"%s\": {\"plain\": %.6g, \"streaming\": %.6g}", argv[i],
                plain, streaming);
    for (float *array : memory)
      std::free(array);
  }
  std::printf("}}\n");
  return 0;
}
