/*===- resnorm-c/Dialects.h - Dialects, passes and modules ----------*- C -*-===*\
|*                                                                            *|
|* Part of the Resnorm project, under the Apache License v2.0 with LLVM       *|
|* Exceptions. See LICENSE for license information.                           *|
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception                    *|
|*                                                                            *|
|*===----------------------------------------------------------------------===*|
|*                                                                            *|
|* For programs that use MLIR's C API. libresnorm_c.so has that too, since    *|
|* libMLIR.so does not: a process must have one of them only.                 *|
|*                                                                            *|
\*===----------------------------------------------------------------------===*/

#ifndef RESNORM_C_DIALECTS_H
#define RESNORM_C_DIALECTS_H

#include "mlir-c/IR.h"
#include "resnorm-c/Executable.h"

#ifdef __cplusplus
extern "C" {
#endif

MLIR_DECLARE_CAPI_DIALECT_REGISTRATION(ResNorm, resnorm);
MLIR_DECLARE_CAPI_DIALECT_REGISTRATION(Halide, halide);
MLIR_DECLARE_CAPI_DIALECT_REGISTRATION(TMTensor, tm_tensor);

/* These dialects, all of MLIR's, and the interfaces that passes ask ops for. */
RESNORM_CAPI_EXPORTED void
resnormRegisterAllDialects(MlirDialectRegistry registry);

/* Every pass and pipeline of the project, by the names that resnorm-opt has,
 * for mlirParsePassPipeline. Once a process. */
RESNORM_CAPI_EXPORTED void resnormRegisterPasses(void);

/* Compiles a copy of `module`. */
RESNORM_CAPI_EXPORTED ResNormError *
resnormCompileModule(MlirModule module, const ResNormOptions *options,
                     ResNormExecutable **executable);

#ifdef __cplusplus
}
#endif

#endif /* RESNORM_C_DIALECTS_H */
