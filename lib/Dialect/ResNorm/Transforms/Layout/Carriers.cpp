//===- Carriers.cpp - Ops that work in any order --------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Carriers.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace resnorm;

/// Where `axes`, ascending, are in the order, ascending; `moved` tells how the
/// vectors along them, such as a scale, must be transposed.
static SmallVector<int64_t> moveAxes(ArrayRef<int64_t> axes, OrderRef order,
                                     Order &moved) {
  SmallVector<std::pair<int64_t, int64_t>> keyed;
  for (auto [i, axis] : llvm::enumerate(axes))
    keyed.push_back({getPosition(order, axis), static_cast<int64_t>(i)});
  llvm::sort(keyed);
  moved = llvm::map_to_vector(keyed, [](auto entry) { return entry.second; });
  return llvm::map_to_vector(keyed, [](auto entry) { return entry.first; });
}

/// True if the axes that statistics keep stay in their order.
static bool keepsStatistics(NormOpInterface norm, OrderRef order) {
  bool used = llvm::any_of(norm->getResults(), [&](OpResult result) {
    return result != norm.getNormalized() && !result.use_empty();
  });
  NormKind kind = norm.getNorm().getKind();
  if (!used || (kind != NormKind::LayerNorm && kind != NormKind::RMSNorm))
    return true;
  Order kept(order);
  llvm::erase_if(kept, [&](int64_t axis) {
    return llvm::is_contained(norm.getNorm().getAxes().asArrayRef(), axis);
  });
  return llvm::is_sorted(kept);
}

/// True if scale and bias of the norm can stay as they are.
static bool keepsAxes(NormAttr norm, OrderRef order) {
  Order moved;
  moveAxes(norm.getAxes(), order, moved);
  return isIdentity(moved);
}

bool resnorm::isUniformCarrier(Operation *op, OrderRef order) {
  int64_t last = static_cast<int64_t>(order.size()) - 1;
  bool keepsLast = order.back() == last, keepsFirst = order.front() == 0;
  return TypeSwitch<Operation *, bool>(op)
      .Case([](tensor::PadOp pad) { return !!pad.getConstantPaddingValue(); })
      .Case([](tensor::ExtractSliceOp slice) {
        return slice.getSourceType().getRank() == slice.getType().getRank();
      })
      .Case([](tensor::InsertSliceOp slice) {
        return slice.getSourceType().getRank() == slice.getType().getRank();
      })
      .Case([&](NormOpInterface norm) { return keepsStatistics(norm, order); })
      .Case([&](ResidualAddOp add) {
        return (keepsLast || !add.getLayerScale()) &&
               (keepsFirst || !add.getRowScale());
      })
      .Case<AddNormOp, AddDualNormOp>([&](auto fused) {
        return (keepsLast || !fused.getBranchBias()) &&
               keepsAxes(fused.getNorm(), order);
      })
      .Case([&](NormAddOp fused) { return keepsAxes(fused.getNorm(), order); })
      .Case([&](NormAddNormOp fused) {
        return keepsAxes(fused.getNorm(), order) &&
               keepsAxes(fused.getBranchNorm(), order);
      })
      .Case<tensor::ConcatOp, ConcatResidualOp, MaxResidualOp, GeluOp, SiluOp,
            SoftmaxOp>([](Operation *) { return true; })
      .Default([](Operation *) { return false; });
}

SmallVector<Value> resnorm::getTensorsOfOneOrder(Operation *op, size_t rank) {
  SmallVector<Value> tensors;
  auto collect = [&](ValueRange values) {
    for (Value value : values)
      if (auto type = dyn_cast<RankedTensorType>(value.getType());
          type && type.getRank() == static_cast<int64_t>(rank))
        tensors.push_back(value);
  };
  collect(op->getOperands());
  collect(op->getResults());
  return tensors;
}

static Attribute moveNorm(NormAttr norm, OrderRef order) {
  Order moved;
  SmallVector<int64_t> axes = moveAxes(norm.getAxes(), order, moved);
  return NormAttr::get(norm.getContext(), norm.getKind(), axes,
                       norm.getEpsilonValue(), norm.getNumerics(),
                       norm.getGroups());
}

/// The attributes of a resnorm op that name axes.
static void moveAttributes(Operation *op, OrderRef order) {
  Builder builder(op->getContext());
  for (NamedAttribute named : llvm::to_vector(op->getAttrs())) {
    StringRef name = named.getName();
    if (auto norm = dyn_cast<NormAttr>(named.getValue()))
      op->setAttr(name, moveNorm(norm, order));
    Order moved;
    if (name == "axes")
      op->setAttr(
          name, builder.getDenseI64ArrayAttr(moveAxes(
                    cast<DenseI64ArrayAttr>(named.getValue()), order, moved)));
    if (name == "axis" || name == "channel_axis" || name == "dim")
      op->setAttr(
          name, IntegerAttr::get(
                    cast<IntegerAttr>(named.getValue()).getType(),
                    getPosition(order,
                                cast<IntegerAttr>(named.getValue()).getInt())));
  }
}

static Operation *rewriteSlice(OpBuilder &builder, Operation *op,
                               OrderRef order, GetInOrder get) {
  if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op))
    return tensor::ExtractSliceOp::create(
        builder, op->getLoc(), permute(slice.getType(), order),
        get(slice.getSource(), order),
        permute<OpFoldResult>(slice.getMixedOffsets(), order),
        permute<OpFoldResult>(slice.getMixedSizes(), order),
        permute<OpFoldResult>(slice.getMixedStrides(), order));
  auto slice = cast<tensor::InsertSliceOp>(op);
  return tensor::InsertSliceOp::create(
      builder, op->getLoc(), get(slice.getSource(), order),
      get(slice.getDest(), order),
      permute<OpFoldResult>(slice.getMixedOffsets(), order),
      permute<OpFoldResult>(slice.getMixedSizes(), order),
      permute<OpFoldResult>(slice.getMixedStrides(), order));
}

Operation *resnorm::rewriteUniformCarrier(OpBuilder &builder, Operation *op,
                                          OrderRef order, GetInOrder get) {
  if (auto pad = dyn_cast<tensor::PadOp>(op))
    return tensor::PadOp::create(
        builder, op->getLoc(), permute(pad.getResultType(), order),
        get(pad.getSource(), order),
        permute<OpFoldResult>(pad.getMixedLowPad(), order),
        permute<OpFoldResult>(pad.getMixedHighPad(), order),
        pad.getConstantPaddingValue());
  if (isa<tensor::ExtractSliceOp, tensor::InsertSliceOp>(op))
    return rewriteSlice(builder, op, order, get);

  // Scale and bias of a norm over several axes may have to turn with them.
  Order moved;
  auto norm = dyn_cast<NormOpInterface>(op);
  if (norm)
    moveAxes(norm.getNorm().getAxes(), order, moved);
  SmallVector<Value> operands;
  for (Value operand : op->getOperands()) {
    auto type = dyn_cast<RankedTensorType>(operand.getType());
    bool isVector =
        norm && (operand == norm.getScale() || operand == norm.getBias());
    if (isVector && moved.size() > 1)
      operands.push_back(transpose(builder, operand, moved));
    else if (!isVector && type &&
             type.getRank() == static_cast<int64_t>(order.size()))
      operands.push_back(get(operand, order));
    else
      operands.push_back(operand);
  }
  SmallVector<Type> types =
      llvm::map_to_vector(op->getResultTypes(), [&](Type type) -> Type {
        auto tensor = cast<RankedTensorType>(type);
        return tensor.getRank() == static_cast<int64_t>(order.size())
                   ? permute(tensor, order)
                   : tensor;
      });
  Operation *created = clone(builder, op, types, operands);
  moveAttributes(created, order);
  return created;
}

Value resnorm::rewriteReshape(OpBuilder &builder, Operation *op,
                              OrderRef sourceOrder, OrderRef resultOrder,
                              GetInOrder get) {
  SmallVector<ReassociationIndices> groups;
  auto regroup = [&](ArrayRef<ReassociationIndices> old, OrderRef collapsed) {
    int64_t next = 0;
    for (ReassociationIndices group :
         permute<ReassociationIndices>(old, collapsed)) {
      std::iota(group.begin(), group.end(), next);
      next += group.size();
      groups.push_back(group);
    }
  };
  Value source = get(op->getOperand(0), sourceOrder);
  RankedTensorType type =
      permute(cast<RankedTensorType>(op->getResult(0).getType()), resultOrder);
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op)) {
    regroup(collapse.getReassociationIndices(), resultOrder);
    return tensor::CollapseShapeOp::create(builder, op->getLoc(), type, source,
                                           groups);
  }
  auto expand = cast<tensor::ExpandShapeOp>(op);
  regroup(expand.getReassociationIndices(), sourceOrder);
  return tensor::ExpandShapeOp::create(
      builder, op->getLoc(), type, source, groups,
      permute<OpFoldResult>(expand.getMixedOutputShape(), resultOrder));
}
