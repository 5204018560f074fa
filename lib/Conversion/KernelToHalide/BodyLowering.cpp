//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Conversion/BodyLowering.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/ShapedOpInterfaces.h"
#include "resnorm/Conversion/IndexArithmetic.h"

using namespace mlir;
using namespace resnorm;

/// Ops that a func holds as they are.
static bool isScalarArithmetic(Operation *op) {
  return isa<arith::ArithDialect, math::MathDialect>(op->getDialect()) &&
         op->getNumRegions() == 0 && isMemoryEffectFree(op) &&
         llvm::none_of(op->getOperandTypes(), llvm::IsaPred<ShapedType>) &&
         llvm::none_of(op->getResultTypes(), llvm::IsaPred<ShapedType>);
}

LogicalResult resnorm::checkBody(Block &body, EmitErrorFn emitError) {
  for (Operation &op : body.without_terminator()) {
    if (isScalarArithmetic(&op) ||
        isa<linalg::IndexOp, tensor::ExtractOp, affine::AffineApplyOp,
            ShapedDimOpInterface>(op))
      continue;
    if (!emitError)
      return failure();
    InFlightDiagnostic error =
        emitError() << "expected a body of scalar arith and math ops, got '"
                    << op.getName()
                    << "', which kernels cannot hold: leave this op outside "
                       "the kernel";
    error.attachNote(op.getLoc()) << "this op of the body";
    return error;
  }
  return success();
}

/// A read at coordinates that data decided is clamped: Halide bounds every
/// read before the kernel starts, and cannot bound this one otherwise.
static Value lowerExtract(FuncGraphBuilder &graph,
                          ImplicitLocOpBuilder &builder,
                          tensor::ExtractOp extract, ValueRange indices,
                          ValueRange loops) {
  SmallVector<Value> coordinates;
  for (auto [axis, index] : llvm::enumerate(indices)) {
    bool bounded =
        llvm::is_contained(loops, index) || getConstantIntValue(index);
    coordinates.push_back(
        bounded ? index
                : indexClamp(builder, index,
                             graph.getExtent(extract.getTensor(), axis)));
  }
  return graph.read(builder, extract.getTensor(), coordinates);
}

SmallVector<Value> resnorm::lowerBody(FuncGraphBuilder &graph,
                                      ImplicitLocOpBuilder &builder,
                                      Block &body, IRMapping &mapping,
                                      ValueRange loops,
                                      ValueRange accumulators) {
  Operation *terminator = body.getTerminator();
  auto lookup = [&](Value value) {
    if (!mapping.contains(value))
      mapping.map(value, graph.getScalar(builder, value));
    return mapping.lookup(value);
  };

  for (Operation &op : body.without_terminator()) {
    builder.setLoc(op.getLoc());
    if (auto index = dyn_cast<linalg::IndexOp>(op)) {
      mapping.map(index.getResult(), loops[index.getDim()]);
      continue;
    }
    if (auto dim = dyn_cast<ShapedDimOpInterface>(op)) {
      mapping.map(op.getResult(0), graph.getPipelineScalar(op.getResult(0)));
      continue;
    }
    SmallVector<Value> operands;
    for (Value operand : op.getOperands())
      if (!isa<ShapedType>(operand.getType()))
        operands.push_back(lookup(operand));
    if (auto extract = dyn_cast<tensor::ExtractOp>(op)) {
      mapping.map(extract.getResult(),
                  lowerExtract(graph, builder, extract, operands, loops));
      continue;
    }
    if (auto apply = dyn_cast<affine::AffineApplyOp>(op)) {
      AffineMap map = apply.getAffineMap();
      ValueRange values(operands);
      mapping.map(apply.getResult(),
                  emitAffine(builder, map, values.take_front(map.getNumDims()),
                             values.drop_front(map.getNumDims()))
                      .front());
      continue;
    }
    bool combines = llvm::any_of(op.getOperands(),
                                 [&](Value v) {
                                   return llvm::is_contained(accumulators, v);
                                 }) &&
                    llvm::is_contained(op.getUsers(), terminator);
    graph.relax(builder.clone(op, mapping), combines);
  }

  SmallVector<Value> results;
  for (Value value : terminator->getOperands())
    results.push_back(lookup(value));
  return results;
}

LogicalResult resnorm::checkElementType(Type type, EmitErrorFn emitError) {
  if (type.isF64() || type.isF32() || type.isF16() || type.isBF16())
    return success();
  for (unsigned width : {1, 8, 16, 32, 64})
    if (type.isSignlessInteger(width))
      return success();
  if (emitError)
    return emitError() << "expected elements of f64, f32, f16, bf16, i1, i8, "
                          "i16, i32 or i64, got "
                       << type
                       << ", which kernels cannot hold: cast before the kernel "
                          "or leave this op outside it";
  return failure();
}

LogicalResult resnorm::checkTensorTypes(Operation *op, EmitErrorFn emitError) {
  auto check = [&](Type type) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    if (tensor)
      return checkElementType(tensor.getElementType(), emitError);
    if (!isa<ShapedType>(type))
      return success();
    if (emitError)
      return LogicalResult(emitError() << "expected ranked tensors, got "
                                       << type << ": kernels hold no other");
    return failure();
  };
  for (Type type : op->getOperandTypes())
    if (failed(check(type)))
      return failure();
  for (Type type : op->getResultTypes())
    if (failed(check(type)))
      return failure();
  return success();
}
