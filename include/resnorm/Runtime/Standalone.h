//===- Standalone.h - Objects that stand alone ------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What an object made by resnorm-translate says of itself, and what its entries
// call. The compiler emits these structs as constants (lib/AheadOfTime), the
// support code linked into the object reads them: both sides change together.
// Tensors are DLPack's.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_RUNTIME_STANDALONE_H
#define RESNORM_RUNTIME_STANDALONE_H

#include "resnorm-c/Tensor.h"
#include <cstdint>

extern "C" {

/// What an entry returns.
enum ResNormStatus : int32_t {
  kResNormSuccess = 0,
  kResNormInvalidArgument = 1,
  kResNormOutOfMemory = 2,
  kResNormFailed = 3,
};

enum ResNormTensorFlags : uint16_t {
  /// Given when the model is loaded, not when it is called.
  kResNormParameter = 1,
  /// A parameter that is not read after loading.
  kResNormReleased = 2,
};

/// One input or output; an extent below 0 is known only at run time.
struct ResNormTensorEntry {
  const char *name;
  const int64_t *shape;
  int32_t rank;
  uint8_t code;
  uint8_t bits;
  uint16_t flags;
};

using ResNormPacked = int32_t (*)(int64_t *words);

struct ResNormFunctionEntry {
  /// Every input of the function, parameters among them.
  const ResNormTensorEntry *inputs;
  const ResNormTensorEntry *outputs;
  /// What `init` computes when the model is loaded; follows the inputs.
  const ResNormTensorEntry *prepared;
  /// Which inputs `init` takes.
  const int32_t *initInputs;
  ResNormPacked call;
  /// Null where all outputs have static shapes.
  ResNormPacked shapes;
  /// Null where nothing is prepared.
  ResNormPacked init;
  int32_t numInputs;
  int32_t numOutputs;
  int32_t numPrepared;
  int32_t numInitInputs;
};

/// A function with its parameters.
struct ResNormInstance;

/// Changes with any struct here.
constexpr int32_t kResNormStandaloneVersion = 1;

struct ResNormNamedFunction {
  /// In the module.
  const char *name;
  const ResNormFunctionEntry *entry;
};

/// What a shared library has under the name `resnorm_module`: its functions and
/// its own copies of what is declared below.
struct ResNormModuleEntry {
  int32_t version;
  int32_t numFunctions;
  const ResNormNamedFunction *functions;
  int32_t (*load)(const ResNormFunctionEntry *, DLTensor *const *,
                  ResNormInstance **);
  int32_t (*shapes)(const ResNormFunctionEntry *, const ResNormInstance *,
                    DLTensor *const *, DLTensor *const *);
  int32_t (*call)(const ResNormFunctionEntry *, const ResNormInstance *,
                  DLTensor *const *, DLTensor *const *);
  void (*free)(ResNormInstance *);
  const char *(*messages)();
  void (*setThreads)(int32_t);
};

int32_t resnorm_standalone_load(const ResNormFunctionEntry *function,
                                DLTensor *const *parameters,
                                ResNormInstance **instance);

/// Writes the shapes of the outputs that `inputs` give.
int32_t resnorm_standalone_shapes(const ResNormFunctionEntry *function,
                                  const ResNormInstance *instance,
                                  DLTensor *const *inputs,
                                  DLTensor *const *outputs);

int32_t resnorm_standalone_call(const ResNormFunctionEntry *function,
                                const ResNormInstance *instance,
                                DLTensor *const *inputs,
                                DLTensor *const *outputs);

void resnorm_standalone_free(ResNormInstance *instance);

/// Threads that kernels run on, the caller's included; 0 for one a core.
void resnorm_standalone_set_threads(int32_t count);
}

#endif // RESNORM_RUNTIME_STANDALONE_H
