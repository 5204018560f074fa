//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Dialect/Halide/IR/CheckOps.h"

#include "mlir/IR/TypeUtilities.h"
#include "resnorm/Dialect/Halide/IR/Halide.h"

using namespace mlir;
using namespace resnorm::halide;

#define GET_OP_CLASSES
#include "resnorm/Dialect/Halide/IR/HalideCheckOps.cpp.inc"

/// What is written is the message of a comparison that fails: without it the op
/// would be dead on tensors.
void ExpectOp::getEffects(
    SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>
        &effects) {
  for (OpOperand &operand : getOperation()->getOpOperands())
    if (isa<MemRefType>(operand.get().getType()))
      effects.emplace_back(MemoryEffects::Read::get(), &operand,
                           SideEffects::DefaultResource::get());
  effects.emplace_back(MemoryEffects::Write::get(),
                       SideEffects::DefaultResource::get());
}

LogicalResult ExpectOp::verify() {
  auto got = dyn_cast<ShapedType>(getGot().getType());
  auto want = dyn_cast<ShapedType>(getWant().getType());
  bool sameKind =
      (isa<RankedTensorType>(got) && isa<RankedTensorType>(want)) ||
      (isa<MemRefType>(got) && isa<MemRefType>(want));
  if (!sameKind || got.getElementType() != want.getElementType() ||
      failed(verifyCompatibleShape(got, want)))
    return emitOpError("expected two ranked tensors or two memrefs of one "
                       "element type and shape, but got ")
           << got << " and " << want;
  return success();
}
