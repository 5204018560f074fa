//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FillBuffer.h"

#include "BufferLayout.h"
#include "mlir/Conversion/LLVMCommon/MemRefBuilder.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace mlir;
using namespace resnorm;

int64_t resnorm::getBufferBytes(MemRefType type) {
  return llvm::alignTo(layout::kBufferBytes, 16) +
         type.getRank() * layout::kDimensionBytes;
}

static Value offsetBy(OpBuilder &b, Location loc, Value base, int64_t offset) {
  return LLVM::GEPOp::create(b, loc, LLVM::LLVMPointerType::get(b.getContext()),
                             b.getI8Type(), base, LLVM::GEPArg(offset));
}

/// Stores `value`, 32 or 64 bits, `offset` bytes behind `base`.
static void store(OpBuilder &b, Location loc, Value base, int64_t offset,
                  Value value) {
  LLVM::StoreOp::create(b, loc, value, offsetBy(b, loc, base, offset),
                        /*alignment=*/4);
}

void resnorm::fillBuffer(OpBuilder &b, Location loc,
                         const LLVMTypeConverter &converter, MemRefType type,
                         Value converted, Value buffer) {
  MemRefDescriptor descriptor(converted);
  auto constant = [&](unsigned bits, int64_t value) -> Value {
    return LLVM::ConstantOp::create(
        b, loc, b.getIntegerAttr(b.getIntegerType(bits), value));
  };
  auto set = [&](int64_t offset, unsigned bits, int64_t value) {
    store(b, loc, buffer, offset, constant(bits, value));
  };
  Value dims =
      offsetBy(b, loc, buffer, llvm::alignTo(layout::kBufferBytes, 16));
  set(layout::kDevice, 64, 0);
  set(layout::kDeviceInterface, 64, 0);
  store(b, loc, buffer, layout::kHost,
        descriptor.bufferPtr(b, loc, converter, type));
  set(layout::kFlags, 64, 0);
  set(layout::kType, 32, layout::encodeType(type.getElementType()));
  set(layout::kDimensions, 32, type.getRank());
  store(b, loc, buffer, layout::kDim, dims);
  set(layout::kPadding, 64, 0);

  auto truncate = [&](Value value) -> Value {
    return LLVM::TruncOp::create(b, loc, b.getI32Type(), value);
  };
  bool hasUnitStride = type.isLastDimUnitStride();
  for (int64_t axis = 0, rank = type.getRank(); axis < rank; ++axis) {
    int64_t at = (rank - 1 - axis) * layout::kDimensionBytes;
    bool isUnit = hasUnitStride && axis == rank - 1;
    store(b, loc, dims, at + layout::kMin, constant(32, 0));
    store(b, loc, dims, at + layout::kExtent,
          truncate(descriptor.size(b, loc, axis)));
    store(b, loc, dims, at + layout::kStride,
          isUnit ? constant(32, 1) : truncate(descriptor.stride(b, loc, axis)));
    store(b, loc, dims, at + layout::kDimensionFlags, constant(32, 0));
  }
}
