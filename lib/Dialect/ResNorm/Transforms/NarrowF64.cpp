//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h"

namespace resnorm {
#define GEN_PASS_DEF_RESNORMNARROWF64PASS
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h.inc"
} // namespace resnorm

using namespace mlir;
using namespace resnorm;

static bool isF64(Type type) { return getElementTypeOrSelf(type).isF64(); }

static Type narrow(Type type) {
  auto f32 = Float32Type::get(type.getContext());
  if (auto shaped = dyn_cast<ShapedType>(type))
    return shaped.clone(f32);
  return f32;
}

/// The constant in f32; null if it is not finite there but is in f64.
static TypedAttr narrow(TypedAttr value) {
  bool inRange = true;
  auto convert = [&](const APFloat &wide) {
    APFloat result = wide;
    bool loses;
    result.convert(APFloat::IEEEsingle(), APFloat::rmNearestTiesToEven, &loses);
    inRange &= wide.isFinite() == result.isFinite();
    return result;
  };
  if (auto scalar = dyn_cast<FloatAttr>(value)) {
    auto result =
        FloatAttr::get(narrow(scalar.getType()), convert(scalar.getValue()));
    return inRange ? result : FloatAttr();
  }
  auto elements = dyn_cast<DenseFPElementsAttr>(value);
  if (!elements)
    return {};
  auto result = elements.mapValues(
      Float32Type::get(value.getContext()),
      [&](const APFloat &wide) { return convert(wide).bitcastToAPInt(); });
  return inRange ? cast<TypedAttr>(result) : TypedAttr();
}

/// True if `op` may hold f64 values that only a front end asked for.
static bool canNarrow(Operation *op) {
  bool wide = llvm::any_of(op->getOperandTypes(), isF64) ||
              llvm::any_of(op->getResultTypes(), isF64);
  if (!wide)
    return true;
  if (isa<arith::ExtFOp, arith::TruncFOp>(op))
    return getElementTypeOrSelf(isa<arith::ExtFOp>(op)
                                    ? op->getOperand(0).getType()
                                    : op->getResult(0).getType())
        .isF32();
  if (auto constant = dyn_cast<arith::ConstantOp>(op))
    return static_cast<bool>(narrow(constant.getValue()));
  // Any other cast is where the model itself brings f64 in.
  if (isa<CastOpInterface>(op))
    return false;
  return isa<linalg::LinalgOp, linalg::YieldOp>(op) ||
         isa<arith::ArithDialect, math::MathDialect, tensor::TensorDialect>(
             op->getDialect());
}

static bool canNarrow(func::FuncOp function) {
  if (llvm::any_of(function.getArgumentTypes(), isF64) ||
      llvm::any_of(function.getResultTypes(), isF64))
    return false;
  return !function
              .walk([](Operation *op) {
                return canNarrow(op) ? WalkResult::advance()
                                     : WalkResult::interrupt();
              })
              .wasInterrupted();
}

static void narrowTypes(func::FuncOp function) {
  // Before any type changes: afterwards a cast no longer shows its width.
  SmallVector<Operation *> casts;
  function.walk([&](Operation *op) {
    if (isa<arith::ExtFOp, arith::TruncFOp>(op) &&
        (isF64(op->getOperand(0).getType()) ||
         isF64(op->getResult(0).getType())))
      casts.push_back(op);
  });
  function.walk([&](Operation *op) {
    if (auto constant = dyn_cast<arith::ConstantOp>(op))
      if (isF64(constant.getType()))
        constant.setValueAttr(narrow(constant.getValue()));
    for (Region &region : op->getRegions())
      for (BlockArgument argument : region.getArguments())
        if (isF64(argument.getType()))
          argument.setType(narrow(argument.getType()));
    for (Value result : op->getResults())
      if (isF64(result.getType()))
        result.setType(narrow(result.getType()));
  });
  for (Operation *op : casts) {
    op->getResult(0).replaceAllUsesWith(op->getOperand(0));
    op->erase();
  }
}

namespace {
struct NarrowF64 final : resnorm::impl::ResNormNarrowF64PassBase<NarrowF64> {
  using Base::Base;

  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (!function->hasAttr(kReferenceAttrName) && canNarrow(function))
      narrowTypes(function);
  }
};
} // namespace
