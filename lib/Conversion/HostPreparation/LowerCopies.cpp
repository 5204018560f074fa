//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Conversion/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/MemRef/Utils/MemRefUtils.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace resnorm {
#define GEN_PASS_DEF_RESNORMLOWERCOPIESPASS
#include "resnorm/Conversion/Passes.h.inc"
} // namespace resnorm

using namespace mlir;

/// How many of the innermost dimensions are one block in memory, of a size
/// known here.
static int64_t countRowDims(MemRefType type) {
  auto [strides, offset] = type.getStridesAndOffset();
  int64_t expected = 1, count = 0;
  for (int64_t axis = type.getRank() - 1; axis >= 0; --axis, ++count) {
    if (strides[axis] != expected || type.isDynamicDim(axis))
      break;
    expected *= type.getDimSize(axis);
  }
  return count;
}

/// What the LLVM lowering makes a memcpy of.
static bool isContiguous(MemRefType type) {
  return type.getLayout().isIdentity() ||
         memref::isStaticShapeAndContiguousRowMajor(type);
}

/// The part of `memref` at `indices` of its outermost dimensions.
static Value takeRow(ImplicitLocOpBuilder &b, Value memref,
                     ValueRange indices) {
  auto type = cast<MemRefType>(memref.getType());
  SmallVector<OpFoldResult> offsets(indices.begin(), indices.end());
  SmallVector<OpFoldResult> sizes(indices.size(), b.getIndexAttr(1));
  SmallVector<OpFoldResult> strides(type.getRank(), b.getIndexAttr(1));
  for (int64_t axis = indices.size(); axis < type.getRank(); ++axis) {
    offsets.push_back(b.getIndexAttr(0));
    sizes.push_back(memref::getMixedSize(b, b.getLoc(), memref, axis));
  }
  MemRefType row = memref::SubViewOp::inferRankReducedResultType(
      type.getShape().drop_front(indices.size()), type, offsets, sizes,
      strides);
  return memref::SubViewOp::create(b, row, memref, offsets, sizes, strides);
}

static void lowerCopy(memref::CopyOp op) {
  auto source = cast<MemRefType>(op.getSource().getType());
  auto target = cast<MemRefType>(op.getTarget().getType());
  if (source.hasStaticShape() && source.getNumElements() == 0)
    return op.erase();
  ImplicitLocOpBuilder b(op.getLoc(), op);
  int64_t rank = source.getRank();
  int64_t rowDims = std::min(countRowDims(source), countRowDims(target));
  Value zero = arith::ConstantIndexOp::create(b, 0);
  Value one = arith::ConstantIndexOp::create(b, 1);
  SmallVector<Value> indices;
  for (int64_t axis = 0; axis < rank - rowDims; ++axis) {
    Value extent = memref::DimOp::create(b, op.getSource(), axis);
    auto loop = scf::ForOp::create(b, zero, extent, one);
    b.setInsertionPointToStart(loop.getBody());
    indices.push_back(loop.getInductionVar());
  }
  if (rowDims == 0) {
    Value element = memref::LoadOp::create(b, op.getSource(), indices);
    memref::StoreOp::create(b, element, op.getTarget(), indices);
  } else {
    memref::CopyOp::create(b, takeRow(b, op.getSource(), indices),
                           takeRow(b, op.getTarget(), indices));
  }
  op.erase();
}

namespace {
struct LowerCopiesPass final
    : resnorm::impl::ResNormLowerCopiesPassBase<LowerCopiesPass> {
  using Base::Base;

  void runOnOperation() override {
    SmallVector<memref::CopyOp> copies;
    getOperation().walk([&](memref::CopyOp op) {
      auto source = dyn_cast<MemRefType>(op.getSource().getType());
      auto target = dyn_cast<MemRefType>(op.getTarget().getType());
      if (source && target && !(isContiguous(source) && isContiguous(target)))
        copies.push_back(op);
    });
    for (memref::CopyOp op : copies)
      lowerCopy(op);
  }
};
} // namespace
