//===- Instance.cpp - Models in a program without us ----------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Linked into what resnorm-translate makes, with HostSupport.cpp and Halide's
// runtime: C alone, no C++ library. An instance keeps the words of inputs as
// packed functions take them, parameters and prepared values filled in; a call
// copies them, fills in its own inputs and appends its outputs. So instances
// are not written after loading, and calls share them between threads.
//
//===----------------------------------------------------------------------===//

#include "Arguments.h"

#include "HalideRuntime.h"
#include "resnorm/Runtime/HostSupport.h"
#include "resnorm/Runtime/ParallelFor.h"
#include <atomic>
#include <cstdlib>
#include <cstring>
#include <sys/mman.h>

using namespace resnorm::standalone;

struct ResNormInstance {
  const ResNormFunctionEntry *function;
  /// Of inputs, then of prepared values.
  int64_t *words;
  int32_t numWords;
};

/// 0 for one a core.
static std::atomic<int32_t> threads{0};

static int32_t countWords(const ResNormTensorEntry *entries, int32_t count) {
  int32_t words = 0;
  for (int32_t i = 0; i < count; ++i)
    words += 1 + entries[i].rank;
  return words;
}

static int32_t outOfMemory() {
  resnorm_report("the system has no memory for this");
  return kResNormOutOfMemory;
}

static int32_t run(ResNormPacked function, int64_t *words) {
  if (function(words) == 0)
    return kResNormSuccess;
  if (!*resnorm_messages())
    resnorm_report("the model failed and said nothing");
  return kResNormFailed;
}

static void reportKernelError(void *, const char *message) {
  resnorm_report(message);
}

/// Large values start at a large page, if the system has them: kernels stream
/// through weights.
static void *allocatePrepared(size_t bytes) {
  constexpr size_t kLine = 64, kPage = size_t(1) << 21;
  void *memory = nullptr;
  if (bytes < kLine)
    bytes = kLine;
  if (posix_memalign(&memory, bytes >= kPage ? kPage : kLine, bytes))
    return nullptr;
  if (bytes >= kPage)
    (void)madvise(memory, bytes, MADV_HUGEPAGE);
  return memory;
}

/// Fills in the words of parameters.
static int32_t takeParameters(ResNormInstance &instance,
                              DLTensor *const *parameters) {
  const ResNormFunctionEntry &function = *instance.function;
  int64_t *words = instance.words;
  int32_t count = 0;
  for (int32_t i = 0; i < function.numInputs; ++i) {
    const ResNormTensorEntry &entry = function.inputs[i];
    if (entry.flags & kResNormParameter) {
      if (!parameters)
        return refuse("expected the parameters, got null");
      if (!check(entry, parameters[count], "parameter", count))
        return kResNormInvalidArgument;
      pack(*parameters[count++], words);
    }
    words += 1 + entry.rank;
  }
  return kResNormSuccess;
}

/// Computes what calls want prepared.
static int32_t prepare(ResNormInstance &instance) {
  const ResNormFunctionEntry &function = *instance.function;
  int64_t *prepared =
      instance.words + countWords(function.inputs, function.numInputs);
  int64_t *words = prepared;
  for (int32_t i = 0; i < function.numPrepared; ++i) {
    const ResNormTensorEntry &entry = function.prepared[i];
    memcpy(words + 1, entry.shape, entry.rank * sizeof(int64_t));
    void *memory = allocatePrepared(countBytes(entry, words));
    if (!memory)
      return outOfMemory();
    *words = reinterpret_cast<int64_t>(memory);
    words += 1 + entry.rank;
  }
  if (!function.init)
    return kResNormSuccess;
  // No more than all words: each of its inputs is an input of the function.
  auto *arguments =
      static_cast<int64_t *>(malloc((instance.numWords + 1) * sizeof(int64_t)));
  if (!arguments)
    return outOfMemory();
  int64_t *next = arguments;
  auto append = [&](const int64_t *from, int32_t count) {
    memcpy(next, from, count * sizeof(int64_t));
    next += count;
  };
  for (int32_t i = 0; i < function.numInitInputs; ++i) {
    int32_t input = function.initInputs[i];
    append(instance.words + countWords(function.inputs, input),
           1 + function.inputs[input].rank);
  }
  append(prepared, countWords(function.prepared, function.numPrepared));
  int32_t status = run(function.init, arguments);
  free(arguments);
  // Its intermediates are as large as parameters, and it runs once.
  resnorm_trim();
  return status;
}

int32_t resnorm_standalone_load(const ResNormFunctionEntry *function,
                                DLTensor *const *parameters,
                                ResNormInstance **result) {
  resnorm_enter();
  halide_set_error_handler(
      reinterpret_cast<halide_error_handler_t>(&reportKernelError));
  halide_set_custom_do_par_for(&resnorm_parallel_for);
  if (!result)
    return refuse("expected where to put the model, got null");
  *result = nullptr;
  int32_t numWords = countWords(function->inputs, function->numInputs) +
                     countWords(function->prepared, function->numPrepared);
  auto *instance = static_cast<ResNormInstance *>(
      calloc(1, sizeof(ResNormInstance) + numWords * sizeof(int64_t)));
  if (!instance)
    return outOfMemory();
  instance->function = function;
  instance->words = reinterpret_cast<int64_t *>(instance + 1);
  instance->numWords = numWords;
  int32_t status = takeParameters(*instance, parameters);
  if (status == kResNormSuccess)
    status = prepare(*instance);
  if (status != kResNormSuccess) {
    resnorm_standalone_free(instance);
    return status;
  }
  *result = instance;
  return kResNormSuccess;
}

void resnorm_standalone_free(ResNormInstance *instance) {
  if (!instance)
    return;
  const ResNormFunctionEntry &function = *instance->function;
  int64_t *words =
      instance->words + countWords(function.inputs, function.numInputs);
  for (int32_t i = 0; i < function.numPrepared; ++i) {
    free(reinterpret_cast<void *>(*words));
    words += 1 + function.prepared[i].rank;
  }
  free(instance);
}

/// Checks the inputs of a call and makes its words, with room for `more`.
static int32_t start(const ResNormFunctionEntry *function,
                     const ResNormInstance *instance, DLTensor *const *inputs,
                     DLTensor *const *outputs, int32_t more, int64_t *&words) {
  resnorm_enter();
  if (!instance || instance->function != function)
    return refuse("expected a model that the load function of the same name "
                  "has made, got %s",
                  instance ? "another" : "null");
  if (!outputs)
    return refuse("expected the outputs, got null");
  words = static_cast<int64_t *>(
      malloc((instance->numWords + more) * sizeof(int64_t)));
  if (!words)
    return outOfMemory();
  memcpy(words, instance->words, instance->numWords * sizeof(int64_t));
  int64_t *next = words;
  for (int32_t i = 0, count = 0; i < function->numInputs; ++i) {
    const ResNormTensorEntry &entry = function->inputs[i];
    if (!(entry.flags & kResNormParameter)) {
      if (!inputs)
        return refuse("expected the inputs, got null");
      if (!check(entry, inputs[count], "input", count))
        return kResNormInvalidArgument;
      pack(*inputs[count++], next);
    }
    next += 1 + entry.rank;
  }
  return kResNormSuccess;
}

/// Calls `visit` with the number of each output, its entry and its extents
/// until that fails.
template <typename Visit>
static int32_t inferShapes(const ResNormInstance &instance,
                           const int64_t *inputWords, Visit visit) {
  const ResNormFunctionEntry &function = *instance.function;
  int32_t count =
      countWords(function.outputs, function.numOutputs) - function.numOutputs;
  int64_t *words = nullptr, *extents = nullptr;
  int32_t status = kResNormSuccess;
  if (function.shapes) {
    words = static_cast<int64_t *>(
        malloc((instance.numWords + 2 + count) * sizeof(int64_t)));
    if (!words)
      return outOfMemory();
    memcpy(words, inputWords, instance.numWords * sizeof(int64_t));
    extents = words + instance.numWords + 2;
    words[instance.numWords] = reinterpret_cast<int64_t>(extents);
    words[instance.numWords + 1] = count;
    status = run(function.shapes, words);
  }
  const int64_t *next = extents;
  for (int32_t i = 0; i < function.numOutputs && status == kResNormSuccess;
       ++i) {
    const ResNormTensorEntry &entry = function.outputs[i];
    status = visit(i, entry, extents ? next : entry.shape);
    next += entry.rank;
  }
  free(words);
  return status;
}

int32_t resnorm_standalone_shapes(const ResNormFunctionEntry *function,
                                  const ResNormInstance *instance,
                                  DLTensor *const *inputs,
                                  DLTensor *const *outputs) {
  int64_t *words = nullptr;
  int32_t status = start(function, instance, inputs, outputs, 0, words);
  if (status == kResNormSuccess)
    status = inferShapes(
        *instance, words,
        [&](int32_t i, const ResNormTensorEntry &entry,
            const int64_t *extents) -> int32_t {
          if (!outputs[i] || outputs[i]->ndim != entry.rank ||
              (entry.rank && !outputs[i]->shape))
            return refuse("output %d ('%s'): expected room for %d extents", i,
                          entry.name, entry.rank);
          memcpy(outputs[i]->shape, extents, entry.rank * sizeof(int64_t));
          return kResNormSuccess;
        });
  free(words);
  return status;
}

/// Refuses an output that shares memory with an input or an output before it.
static int32_t checkOverlap(const ResNormFunctionEntry &function,
                            const ResNormInstance &instance,
                            const int64_t *words) {
  const int64_t *output = words + instance.numWords;
  for (int32_t i = 0; i < function.numOutputs; ++i) {
    const ResNormTensorEntry &entry = function.outputs[i];
    uint64_t begin = *output, end = begin + countBytes(entry, output);
    auto overlaps = [&](const ResNormTensorEntry *others, int32_t count,
                        const int64_t *next) {
      for (int32_t j = 0; j < count; ++j) {
        uint64_t other = *next;
        if (!(others[j].flags & kResNormReleased) &&
            begin < other + countBytes(others[j], next) && other < end)
          return true;
        next += 1 + others[j].rank;
      }
      return false;
    };
    if (overlaps(function.inputs, function.numInputs, words) ||
        overlaps(function.outputs, i, words + instance.numWords))
      return refuse("output %d ('%s') overlaps another tensor; give every "
                    "output memory of its own",
                    i, entry.name);
    output += 1 + entry.rank;
  }
  return kResNormSuccess;
}

static int32_t takeOutputs(const ResNormFunctionEntry &function,
                           const ResNormInstance &instance,
                           DLTensor *const *outputs, int64_t *words) {
  int64_t *next = words + instance.numWords;
  for (int32_t i = 0; i < function.numOutputs; ++i) {
    if (!check(function.outputs[i], outputs[i], "output", i))
      return kResNormInvalidArgument;
    next = pack(*outputs[i], next);
  }
  if (int32_t status = checkOverlap(function, instance, words))
    return status;
  if (!function.shapes)
    return kResNormSuccess;
  return inferShapes(instance, words,
                     [&](int32_t i, const ResNormTensorEntry &entry,
                         const int64_t *extents) -> int32_t {
                       ResNormTensorEntry exact = entry;
                       exact.shape = extents;
                       return check(exact, outputs[i], "output", i)
                                  ? kResNormSuccess
                                  : kResNormInvalidArgument;
                     });
}

int32_t resnorm_standalone_call(const ResNormFunctionEntry *function,
                                const ResNormInstance *instance,
                                DLTensor *const *inputs,
                                DLTensor *const *outputs) {
  int64_t *words = nullptr;
  int32_t status =
      start(function, instance, inputs, outputs,
            countWords(function->outputs, function->numOutputs), words);
  if (status == kResNormSuccess)
    status = takeOutputs(*function, *instance, outputs, words);
  if (status == kResNormSuccess) {
    resnorm_set_threads(threads.load(std::memory_order_relaxed));
    status = run(function->call, words);
  }
  free(words);
  return status;
}

void resnorm_standalone_set_threads(int32_t count) {
  count = count > 0 ? count : 0;
  threads.store(count, std::memory_order_relaxed);
  halide_set_num_threads(count);
}
