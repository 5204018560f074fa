//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ResultShapes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Transforms/Transforms.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;

/// Stores every extent of the returned values before `op` and returns nothing.
static void storeExtents(func::ReturnOp op, Value destination) {
  ImplicitLocOpBuilder b(op.getLoc(), op);
  int64_t position = 0;
  for (Value result : op.getOperands()) {
    auto type = dyn_cast<RankedTensorType>(result.getType());
    for (int64_t axis = 0, rank = type ? type.getRank() : 0; axis < rank;
         ++axis) {
      Value extent =
          type.isDynamicDim(axis)
              ? Value(tensor::DimOp::create(b, result, axis))
              : arith::ConstantIndexOp::create(b, type.getDimSize(axis))
                    .getResult();
      Value index = arith::ConstantIndexOp::create(b, position++);
      memref::StoreOp::create(b, extent, destination, index);
    }
  }
  op.getOperandsMutable().clear();
}

func::FuncOp resnorm::createShapeFunction(func::FuncOp function) {
  OpBuilder builder(function);
  builder.setInsertionPointAfter(function);
  auto clone = cast<func::FuncOp>(builder.clone(*function));
  clone.setName((function.getName() + ".result_shapes").str());

  int64_t count = 0;
  for (Type type : function.getResultTypes())
    if (auto tensor = dyn_cast<RankedTensorType>(type))
      count += tensor.getRank();
  auto destination = MemRefType::get({count}, builder.getIndexType());
  SmallVector<Type> inputs(function.getArgumentTypes());
  inputs.push_back(destination);
  clone.setType(builder.getFunctionType(inputs, {}));
  clone.removeResAttrsAttr();
  NamedAttrList signature(
      function->getAttrOfType<DictionaryAttr>("resnorm.signature"));
  signature.set("outputs", builder.getTypeArrayAttr(RankedTensorType::get(
                               {count}, builder.getIndexType())));
  signature.set("output_names", builder.getStrArrayAttr({"extents"}));
  clone->setAttr("resnorm.signature",
                 signature.getDictionary(clone.getContext()));
  Value argument =
      clone.getBody().front().addArgument(destination, function.getLoc());

  // What the function asserts of data it asserts when it is called.
  // A call without results is there for its checks too.
  SmallVector<Operation *> checks;
  clone.walk([&](Operation *op) {
    if (isa<cf::AssertOp>(op) ||
        (isa<CallOpInterface>(op) && op->getNumResults() == 0))
      checks.push_back(op);
  });
  for (Operation *op : checks)
    op->erase();
  clone.walk([&](func::ReturnOp op) { storeExtents(op, argument); });
  return clone;
}

void resnorm::buildShapeSimplification(OpPassManager &pm) {
  pm.addPass(createCanonicalizerPass());
  pm.addPass(memref::createResolveRankedShapeTypeResultDimsPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

/// The extent that `dim` reads of a result of `producer`, in terms of what is
/// outside of its regions, or null.
static Value reifyOutside(tensor::DimOp dim, Operation *producer) {
  std::optional<int64_t> axis = dim.getConstantIndex();
  if (!axis)
    return {};
  // Two branches are seen to agree where both lead to the extents of what their
  // results started from.
  auto isOutside = [&](Value value, std::optional<int64_t>,
                       ValueBoundsConstraintSet &) {
    return value.getDefiningOp() != producer &&
           !producer->isAncestor(value.getParentBlock()->getParentOp()) &&
           !isa_and_nonnull<DestinationStyleOpInterface, tensor::EmptyOp,
                            tensor::DimOp>(value.getDefiningOp());
  };
  OpBuilder builder(dim);
  auto extent = arith::reifyShapedValueDimBound(
      builder, dim.getLoc(), presburger::BoundType::EQ, dim.getSource(), *axis,
      isOutside);
  if (failed(extent))
    return {};
  return mlir::getValueOrCreateConstantIndexOp(builder, dim.getLoc(), *extent);
}

bool resnorm::resolveExtentsOfRegions(func::FuncOp function) {
  bool changed = false;
  function.walk([&](tensor::DimOp dim) {
    Operation *producer = dim.getSource().getDefiningOp();
    if (!producer || producer->getNumRegions() == 0)
      return;
    if (Value extent = reifyOutside(dim, producer)) {
      dim.replaceAllUsesWith(extent);
      dim.erase();
      changed = true;
    }
  });
  return changed;
}

LogicalResult resnorm::verifyShapeFunction(func::FuncOp function) {
  WalkResult result = function.walk([&](Operation *op) {
    // A dim of an input is all that is left of tensors.
    bool ofInput = llvm::all_of(op->getOperands(), [](Value operand) {
      return !isa<TensorType>(operand.getType()) || isa<BlockArgument>(operand);
    });
    bool readsData = isa<tensor::ExtractOp>(op) || isa<CallOpInterface>(op);
    if (ofInput && !readsData &&
        llvm::none_of(op->getResultTypes(), llvm::IsaPred<TensorType>))
      return WalkResult::advance();
    InFlightDiagnostic diagnostic = mlir::emitError(
        function.getLoc(),
        "expected result shapes that follow from the shapes of the inputs");
    diagnostic.attachNote(op->getLoc())
        << "this op's result decides a shape; give the result a static shape "
           "or return it padded to one";
    return WalkResult::interrupt();
  });
  return failure(result.wasInterrupted());
}
