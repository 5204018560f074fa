/*===- resnorm-c/Executable.h - Models to call ----------------------*- C -*-===*\
|*                                                                            *|
|* Part of the Resnorm project, under the Apache License v2.0 with LLVM       *|
|* Exceptions. See LICENSE for license information.                           *|
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception                    *|
|*                                                                            *|
|*===----------------------------------------------------------------------===*|
|*                                                                            *|
|* Models go in as text, files or libraries, executables come out. Plain C99; *|
|* nothing here needs MLIR's headers.                                         *|
|*                                                                            *|
|* Ownership. What a function makes is the caller's: executables until        *|
|* resnormExecutableDestroy, errors until resnormErrorDestroy. Arguments are  *|
|* read while the function runs and belong to the caller before and after;    *|
|* the one exception is the memory of parameters that are not "released",     *|
|* which calls read and which must stay until the executable is destroyed or  *|
|* bound again. Strings and shapes that an executable gives are its own and   *|
|* live as long as it does.                                                   *|
|*                                                                            *|
|* Errors. Functions return NULL, or an error that says what went wrong;      *|
|* results are then not written, and outputs of a call are undefined.         *|
|*                                                                            *|
|* Threads. Any number may call one executable at once. Binding, and setting  *|
|* the number of threads, wants that no call is under way.                    *|
|*                                                                            *|
\*===----------------------------------------------------------------------===*/

#ifndef RESNORM_C_EXECUTABLE_H
#define RESNORM_C_EXECUTABLE_H

#include "resnorm-c/Tensor.h"
#include <stdbool.h>
#include <stddef.h>

#define RESNORM_CAPI_EXPORTED __attribute__((visibility("default")))

#ifdef __cplusplus
extern "C" {
#endif

typedef struct ResNormError ResNormError;
typedef struct ResNormExecutable ResNormExecutable;

/* One or more lines; a model that was refused has lines
 * "file:line:column: error: ...". Lives as long as the error. */
RESNORM_CAPI_EXPORTED const char *
resnormErrorGetMessage(const ResNormError *error);
RESNORM_CAPI_EXPORTED void resnormErrorDestroy(ResNormError *error);

/* What is 0 or NULL has the meaning said; begin with
 * ResNormOptions options = {sizeof options}; */
typedef struct {
  /* sizeof(ResNormOptions): later versions have more fields, at the end. */
  size_t size;
  /* The function to call. NULL: main, or the only public one. */
  const char *entry;
  /* A Halide target string. NULL: this machine. */
  const char *target;
  /* Folder of kernels kept for other runs. NULL: none is kept. */
  const char *cacheDirectory;
  /* Threads that kernels run on, the caller's included. 0: one a core. */
  uint32_t threads;
  /* Names for the first arguments of the function, which makes parameters of
   * them; not read where arguments are named (resnorm.param) already. */
  uint32_t numParameterNames;
  const char *const *parameterNames;
} ResNormOptions;

/* Compiles model IR or bytecode of `length` bytes; `name` stands for a file in
 * messages. `options` may be NULL. */
RESNORM_CAPI_EXPORTED ResNormError *
resnormCompile(const char *text, size_t length, const char *name,
               const ResNormOptions *options, ResNormExecutable **executable);

RESNORM_CAPI_EXPORTED ResNormError *
resnormCompileFile(const char *path, const ResNormOptions *options,
                   ResNormExecutable **executable);

/* Opens a shared library that resnorm-translate made. Reads `entry` and
 * `threads` of the options. */
RESNORM_CAPI_EXPORTED ResNormError *
resnormOpenLibrary(const char *path, const ResNormOptions *options,
                   ResNormExecutable **executable);

RESNORM_CAPI_EXPORTED void
resnormExecutableDestroy(ResNormExecutable *executable);

typedef struct {
  /* Of a parameter its name in the model. */
  const char *name;
  DLDataType dtype;
  int32_t ndim;
  /* -1 stands for an extent that each call chooses. */
  const int64_t *shape;
  /* Of a parameter: no call reads its memory once it is bound. */
  bool released;
} ResNormTensorSpec;

RESNORM_CAPI_EXPORTED size_t
resnormExecutableGetNumParameters(const ResNormExecutable *executable);
RESNORM_CAPI_EXPORTED ResNormTensorSpec
resnormExecutableGetParameter(const ResNormExecutable *executable, size_t index);
/* Inputs of a call: parameters are not among them. */
RESNORM_CAPI_EXPORTED size_t
resnormExecutableGetNumInputs(const ResNormExecutable *executable);
RESNORM_CAPI_EXPORTED ResNormTensorSpec
resnormExecutableGetInput(const ResNormExecutable *executable, size_t index);
RESNORM_CAPI_EXPORTED size_t
resnormExecutableGetNumOutputs(const ResNormExecutable *executable);
RESNORM_CAPI_EXPORTED ResNormTensorSpec
resnormExecutableGetOutput(const ResNormExecutable *executable, size_t index);

/* Gives the model its parameters and computes what follows from them alone,
 * packed weights above all. All must be there; others are passed over. Not
 * needed for a model without parameters. */
RESNORM_CAPI_EXPORTED ResNormError *
resnormExecutableBind(ResNormExecutable *executable, size_t numParameters,
                      const char *const *names,
                      const DLTensor *const *tensors);

/* Writes the shapes of the outputs that a call with such inputs gives: `ndim`
 * and `shape` of each output give room, its data is not touched. */
RESNORM_CAPI_EXPORTED ResNormError *
resnormExecutableInferShapes(const ResNormExecutable *executable,
                             size_t numInputs, const DLTensor *const *inputs,
                             size_t numOutputs, DLTensor *const *outputs);

/* Writes the outputs, of just those shapes. Tensors are dense and row-major, in
 * memory of the host, of any alignment; an output overlaps nothing else. */
RESNORM_CAPI_EXPORTED ResNormError *
resnormExecutableCall(const ResNormExecutable *executable, size_t numInputs,
                      const DLTensor *const *inputs, size_t numOutputs,
                      DLTensor *const *outputs);

/* For this executable's kernels; 0 for one a core. */
RESNORM_CAPI_EXPORTED void
resnormExecutableSetThreads(ResNormExecutable *executable, uint32_t threads);

/* The folder of compiled kernels that resnorm-run uses too, for
 * `cacheDirectory`; NULL where the user has no such folder. */
RESNORM_CAPI_EXPORTED const char *resnormGetUserCacheDirectory(void);

#ifdef __cplusplus
}
#endif

#endif /* RESNORM_C_EXECUTABLE_H */
