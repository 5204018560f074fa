//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../IR/ShapeRelations.h"
#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "llvm/ADT/TypeSwitch.h"

namespace resnorm {
#define GEN_PASS_DEF_RESNORMGUARDSHAPESPASS
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h.inc"
} // namespace resnorm

using namespace mlir;
using namespace resnorm;

static bool isDynamic(Value tensor) {
  auto type = dyn_cast<RankedTensorType>(tensor.getType());
  return type && !type.hasStaticShape();
}

namespace {
/// Puts assertions before one op.
class Guard {
public:
  explicit Guard(Operation *op) : b(op->getLoc(), op) {}

  void guard(linalg::LinalgOp op);
  void guard(tensor::CastOp op);
  void guard(tensor::ExpandShapeOp op);
  void guard(tensor::ConcatOp op);
  void guard(tensor::ExtractSliceOp op);
  void guard(tensor::InsertSliceOp op);
  void guard(Operation *op, const ShapeRelations &relations);

private:
  Value getExtent(Value tensor, int64_t axis);
  Value getValue(OpFoldResult number) {
    return getValueOrCreateConstantIndexOp(b, b.getLoc(), number);
  }
  /// What `slice` takes of `tensor` is inside.
  void guardSlice(OffsetSizeAndStrideOpInterface slice, Value tensor);
  Value getConstant(int64_t value) {
    return arith::ConstantIndexOp::create(b, value);
  }
  /// Adds what an access `expr` reaches at the last iteration, or null where it
  /// steps backwards.
  Value getLast(AffineExpr expr, ArrayRef<Value> extents);
  void expect(arith::CmpIPredicate predicate, Value left, Value right,
              const Twine &message);

  ImplicitLocOpBuilder b;
};
} // namespace

/// Extents are taken from as far up as they can be: an extent of an
/// intermediate would keep that tensor in memory.
Value Guard::getExtent(Value tensor, int64_t axis) {
  auto type = cast<RankedTensorType>(tensor.getType());
  if (!type.isDynamicDim(axis))
    return getConstant(type.getDimSize(axis));
  auto result = dyn_cast<OpResult>(tensor);
  Operation *op = tensor.getDefiningOp();
  if (auto destination = dyn_cast_or_null<DestinationStyleOpInterface>(op))
    return getExtent(destination.getTiedOpOperand(result)->get(), axis);
  if (auto empty = dyn_cast_or_null<tensor::EmptyOp>(op))
    return empty.getDynamicSize(axis);
  if (auto cast = dyn_cast_or_null<tensor::CastOp>(op);
      cast && isa<RankedTensorType>(cast.getSource().getType()))
    return getExtent(cast.getSource(), axis);
  return tensor::DimOp::create(b, tensor, axis);
}

void Guard::expect(arith::CmpIPredicate predicate, Value left, Value right,
                   const Twine &message) {
  if (left == right)
    return;
  auto a = getConstantIntValue(left), c = getConstantIntValue(right);
  if (a && c &&
      arith::applyCmpPredicate(predicate, APInt(64, *a), APInt(64, *c)))
    return;
  Value holds = arith::CmpIOp::create(b, predicate, left, right);
  cf::AssertOp::create(b, holds, message.str());
}

Value Guard::getLast(AffineExpr expr, ArrayRef<Value> extents) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
    Value extent = extents[dim.getPosition()];
    return extent ? arith::SubIOp::create(b, extent, getConstant(1)) : Value();
  }
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return constant.getValue() >= 0 ? getConstant(constant.getValue())
                                    : Value();
  auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!binary || (binary.getKind() != AffineExprKind::Add &&
                  binary.getKind() != AffineExprKind::Mul))
    return {};
  Value left = getLast(binary.getLHS(), extents);
  Value right = getLast(binary.getRHS(), extents);
  if (!left || !right)
    return {};
  if (binary.getKind() == AffineExprKind::Add)
    return arith::AddIOp::create(b, left, right);
  return arith::MulIOp::create(b, left, right);
}

/// Every operand that a loop walks along must be as long as the loop; one that
/// is read through a window must reach to its last place.
void Guard::guard(linalg::LinalgOp op) {
  if (!op.hasPureTensorSemantics() ||
      llvm::none_of(op->getOperands(), isDynamic))
    return;
  SmallVector<Value> extents(op.getNumLoops());
  SmallVector<std::string> origins(op.getNumLoops());
  auto forEachDim = [&](auto callback) {
    for (OpOperand &operand : op->getOpOperands())
      for (auto [axis, expr] :
           llvm::enumerate(op.getMatchingIndexingMap(&operand).getResults()))
        callback(operand, axis, expr,
                 ("dimension " + Twine(axis) + " of operand " +
                  Twine(operand.getOperandNumber()))
                     .str());
  };
  forEachDim([&](OpOperand &operand, int64_t axis, AffineExpr expr,
                 const std::string &name) {
    auto dim = dyn_cast<AffineDimExpr>(expr);
    if (!dim)
      return;
    Value &extent = extents[dim.getPosition()];
    Value here = getExtent(operand.get(), axis);
    if (!extent) {
      extent = here;
      origins[dim.getPosition()] = name;
      return;
    }
    expect(arith::CmpIPredicate::eq, here, extent,
           "expected " + name + " to be as long as " +
               origins[dim.getPosition()]);
  });
  forEachDim([&](OpOperand &operand, int64_t axis, AffineExpr expr,
                 const std::string &name) {
    if (isa<AffineDimExpr, AffineConstantExpr>(expr))
      return;
    if (Value last = getLast(expr, extents))
      expect(arith::CmpIPredicate::slt, last, getExtent(operand.get(), axis),
             "expected the last index of " + name + " to be inside");
  });
}

/// A cast that adds extents to a type claims them.
void Guard::guard(tensor::CastOp op) {
  auto source = dyn_cast<RankedTensorType>(op.getSource().getType());
  auto type = dyn_cast<RankedTensorType>(op.getType());
  if (!source || !type)
    return;
  for (int64_t axis = 0; axis != type.getRank(); ++axis)
    if (source.isDynamicDim(axis) && !type.isDynamicDim(axis))
      expect(arith::CmpIPredicate::eq, getExtent(op.getSource(), axis),
             getConstant(type.getDimSize(axis)),
             "expected the extent of dimension " + Twine(axis) + " to be " +
                 Twine(type.getDimSize(axis)));
}

void Guard::guard(tensor::ExpandShapeOp op) {
  SmallVector<OpFoldResult> sizes = op.getMixedOutputShape();
  for (auto [axis, group] : llvm::enumerate(op.getReassociationIndices())) {
    if (llvm::none_of(group,
                      [&](int64_t result) {
                        return op.getResultType().isDynamicDim(result);
                      }) &&
        !op.getSrcType().isDynamicDim(axis))
      continue;
    Value product;
    for (int64_t result : group) {
      Value size =
          getValueOrCreateConstantIndexOp(b, op.getLoc(), sizes[result]);
      product = product ? arith::MulIOp::create(b, product, size) : size;
    }
    expect(arith::CmpIPredicate::eq, getExtent(op.getSrc(), axis), product,
           "expected dimension " + Twine(axis) +
               " to have as many elements as the dimensions it is expanded to");
  }
}

void Guard::guard(tensor::ConcatOp op) {
  for (int64_t axis = 0; axis != op.getResultType().getRank(); ++axis) {
    if (axis == static_cast<int64_t>(op.getDim()))
      continue;
    Value first = getExtent(op.getInputs().front(), axis);
    for (auto [index, input] : llvm::enumerate(op.getInputs().drop_front()))
      expect(arith::CmpIPredicate::eq, getExtent(input, axis), first,
             "expected dimension " + Twine(axis) + " of operand " +
                 Twine(index + 1) + " to be as long as that of operand 0");
  }
}

void Guard::guardSlice(OffsetSizeAndStrideOpInterface slice, Value tensor) {
  for (auto [index, offset, size, stride] :
       llvm::enumerate(slice.getMixedOffsets(), slice.getMixedSizes(),
                       slice.getMixedStrides())) {
    auto axis = static_cast<int64_t>(index);
    std::string along = (" along dimension " + Twine(axis)).str();
    Value zero = getConstant(0), from = getValue(offset),
          count = getValue(size);
    using Predicate = arith::CmpIPredicate;
    expect(Predicate::sge, from, zero,
           "expected the offset of the slice" + along + " to be from 0");
    expect(Predicate::sge, count, zero,
           "expected the size of the slice" + along + " to be from 0");
    Value steps = b.createOrFold<arith::SubIOp>(count, getConstant(1));
    Value last = b.createOrFold<arith::AddIOp>(
        from, b.createOrFold<arith::MulIOp>(steps, getValue(stride)));
    expect(Predicate::slt, last, getExtent(tensor, axis),
           "expected the last index of the slice" + along + " to be inside");
  }
}

void Guard::guard(tensor::ExtractSliceOp op) { guardSlice(op, op.getSource()); }

/// What is inserted is as large as the place for it.
void Guard::guard(tensor::InsertSliceOp op) {
  guardSlice(op, op.getDest());
  llvm::SmallBitVector dropped = op.getDroppedDims();
  int64_t axis = 0;
  for (auto [index, size] : llvm::enumerate(op.getMixedSizes()))
    if (!dropped.test(index)) {
      expect(arith::CmpIPredicate::eq, getExtent(op.getSource(), axis),
             getValue(size),
             "expected dimension " + Twine(axis) +
                 " of what is inserted to be as long as the slice");
      ++axis;
    }
}

/// The operands agree with each other and with what the result types claim.
void Guard::guard(Operation *op, const ShapeRelations &relations) {
  auto isKnown = [&](DimRef dim) {
    return dim.value.getDefiningOp() != op ||
           !cast<RankedTensorType>(dim.value.getType()).isDynamicDim(dim.axis);
  };
  auto getName = [&](DimRef dim) {
    std::string axis = ("dimension " + Twine(dim.axis) + " of ").str();
    auto result = dyn_cast<OpResult>(dim.value);
    if (result && result.getOwner() == op)
      return (axis + "result " + Twine(result.getResultNumber())).str();
    unsigned operand =
        llvm::find(op->getOperands(), dim.value) - op->getOperands().begin();
    return (axis + "operand " + Twine(operand)).str();
  };
  for (ArrayRef<DimRef> dims : relations.equal) {
    SmallVector<DimRef> known =
        llvm::to_vector(llvm::make_filter_range(dims, isKnown));
    for (DimRef dim : llvm::drop_begin(known, known.empty() ? 0 : 1))
      expect(arith::CmpIPredicate::eq, getExtent(dim.value, dim.axis),
             getExtent(known.front().value, known.front().axis),
             "expected " + getName(dim) + " to be as long as " +
                 getName(known.front()));
  }
  if (!relations.total || !isKnown(*relations.total))
    return;
  Value sum = getConstant(0);
  for (DimRef part : relations.parts)
    sum = b.createOrFold<arith::AddIOp>(sum, getExtent(part.value, part.axis));
  expect(arith::CmpIPredicate::eq, sum,
         getExtent(relations.total->value, relations.total->axis),
         "expected the operands together to be as long as " +
             getName(*relations.total));
}

namespace {
struct GuardShapes final
    : resnorm::impl::ResNormGuardShapesPassBase<GuardShapes> {
  using Base::Base;

  void runOnOperation() override {
    SmallVector<Operation *> ops;
    getOperation().walk([&](Operation *op) {
      if (isa<OffsetSizeAndStrideOpInterface>(op) ||
          llvm::any_of(op->getOperands(), isDynamic) ||
          llvm::any_of(op->getResults(), isDynamic))
        ops.push_back(op);
    });
    for (Operation *op : ops)
      llvm::TypeSwitch<Operation *>(op)
          .Case<linalg::LinalgOp, tensor::CastOp, tensor::ExpandShapeOp,
                tensor::ConcatOp, tensor::ExtractSliceOp,
                tensor::InsertSliceOp>(
              [&](auto typed) { Guard(op).guard(typed); })
          .Case<ResidualAddOp, ConcatResidualOp, MaxResidualOp, AddNormOp,
                AddDualNormOp, NormAddOp, NormAddNormOp, SoftmaxOp, GeluOp,
                SiluOp, NormOpInterface>([&](auto typed) {
            Guard(op).guard(op, getShapeRelations(typed));
          });
  }
};
} // namespace
