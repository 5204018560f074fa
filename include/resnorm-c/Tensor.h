/*===- resnorm-c/Tensor.h - Tensors of other programs ---------------*- C -*-===*\
|*                                                                            *|
|* Part of the Resnorm project, under the Apache License v2.0 with LLVM       *|
|* Exceptions. See LICENSE for license information.                           *|
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception                    *|
|*                                                                            *|
|*===----------------------------------------------------------------------===*|
|*                                                                            *|
|* DLTensor and its parts, laid out as DLPack's. Include DLPack's own         *|
|* dlpack.h before this header to use both.                                   *|
|*                                                                            *|
\*===----------------------------------------------------------------------===*/

#ifndef RESNORM_C_TENSOR_H
#define RESNORM_C_TENSOR_H

#include <stdint.h>

/* Headers that resnorm-translate writes have the same under the same name. */
#if !defined(DLPACK_DLPACK_H_) && !defined(RESNORM_DLTENSOR)
#define RESNORM_DLTENSOR

typedef struct {
  int32_t device_type; /* 1: memory of the host */
  int32_t device_id;
} DLDevice;

typedef struct {
  uint8_t code; /* 0 int, 2 float, 4 bfloat, 6 bool */
  uint8_t bits;
  uint16_t lanes; /* 1 */
} DLDataType;

typedef struct {
  void *data;
  DLDevice device;
  int32_t ndim;
  DLDataType dtype;
  int64_t *shape;
  int64_t *strides; /* in elements; NULL for dense and row-major */
  uint64_t byte_offset;
} DLTensor;

#endif

#endif /* RESNORM_C_TENSOR_H */
