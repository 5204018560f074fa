//===- FillBuffer.h - A memref as a halide_buffer_t -------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_CONVERSION_HALIDETOLLVM_FILLBUFFER_H
#define RESNORM_LIB_CONVERSION_HALIDETOLLVM_FILLBUFFER_H

#include "mlir/Conversion/LLVMCommon/TypeConverter.h"
#include "mlir/IR/Builders.h"

namespace resnorm {

/// Bytes of a `halide_buffer_t` with its dimensions behind it, for a memref of
/// `type`.
int64_t getBufferBytes(mlir::MemRefType type);

/// Fills the `getBufferBytes(type)` bytes at `buffer` so that they describe
/// `converted`, a memref of `type` lowered by `converter`. Extents and strides
/// are reversed to Halide's order.
void fillBuffer(mlir::OpBuilder &b, mlir::Location loc,
                const mlir::LLVMTypeConverter &converter, mlir::MemRefType type,
                mlir::Value converted, mlir::Value buffer);

} // namespace resnorm

#endif // RESNORM_LIB_CONVERSION_HALIDETOLLVM_FILLBUFFER_H
