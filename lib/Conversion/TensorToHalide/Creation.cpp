//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TensorLowering.h"
#include "resnorm/Conversion/IndexArithmetic.h"

using namespace mlir;
using namespace resnorm;

/// How many elements may become a chain of selects.
static constexpr int64_t kMaxSelects = 16;

LogicalResult resnorm::check(arith::ConstantOp op, EmitErrorFn emitError) {
  auto dense = dyn_cast<DenseElementsAttr>(op.getValue());
  if (dense && (dense.isSplat() || dense.getNumElements() <= kMaxSelects))
    return success();
  if (emitError)
    return emitError() << "expected in a kernel constants of one value or of "
                          "at most "
                       << kMaxSelects << " elements, got " << op.getType()
                       << ": pass this one to the kernel as an operand";
  return failure();
}

LogicalResult resnorm::check(tensor::FromElementsOp op, EmitErrorFn emitError) {
  if (op.getElements().size() <= kMaxSelects)
    return success();
  if (emitError)
    return emitError() << "expected in a kernel at most " << kMaxSelects
                       << " elements, got " << op.getElements().size()
                       << ": build the tensor outside and pass it as an "
                          "operand";
  return failure();
}

LogicalResult resnorm::check(tensor::GenerateOp op, EmitErrorFn emitError) {
  return checkBody(op.getBody().front(), emitError);
}

/// elements[row-major number of the coordinates], as a chain of selects.
static void
lowerElements(FuncGraphBuilder &graph, Operation *op, int64_t count,
              function_ref<Value(ImplicitLocOpBuilder &, int64_t)> element) {
  auto type = cast<RankedTensorType>(op->getResult(0).getType());
  defineResult(graph, op, [&](ImplicitLocOpBuilder &builder, ValueRange at) {
    Value number = indexConstant(builder, 0);
    for (auto [coordinate, extent] : llvm::zip(at, type.getShape()))
      number = indexAdd(
          builder, indexMul(builder, number, indexConstant(builder, extent)),
          coordinate);
    Value value = element(builder, count - 1);
    for (int64_t i = count - 2; i >= 0; --i) {
      Value here = arith::CmpIOp::create(builder, arith::CmpIPredicate::eq,
                                         number, indexConstant(builder, i));
      value =
          arith::SelectOp::create(builder, here, element(builder, i), value);
    }
    return value;
  });
}

void resnorm::lower(FuncGraphBuilder &graph, arith::ConstantOp op) {
  auto dense = cast<DenseElementsAttr>(op.getValue());
  if (dense.isSplat())
    return graph.defineUniform(op.getResult(),
                               dense.getSplatValue<Attribute>());
  auto values = llvm::to_vector(dense.getValues<TypedAttr>());
  lowerElements(graph, op, values.size(),
                [&](ImplicitLocOpBuilder &builder, int64_t i) -> Value {
                  return arith::ConstantOp::create(builder, values[i]);
                });
}

/// Nothing may depend on what it holds; zero is as good as anything.
void resnorm::lower(FuncGraphBuilder &graph, tensor::EmptyOp op) {
  Type type = op.getType().getElementType();
  graph.defineUniform(op.getResult(), Builder(op).getZeroAttr(type));
}

void resnorm::lower(FuncGraphBuilder &graph, tensor::SplatOp op) {
  graph.defineUniform(op.getResult(), op.getInput());
}

void resnorm::lower(FuncGraphBuilder &graph, tensor::FromElementsOp op) {
  if (op.getElements().size() == 1)
    return graph.defineUniform(op.getResult(), op.getElements().front());
  lowerElements(graph, op, op.getElements().size(),
                [&](ImplicitLocOpBuilder &builder, int64_t i) {
                  return graph.getScalar(builder, op.getElements()[i]);
                });
}

void resnorm::lower(FuncGraphBuilder &graph, tensor::GenerateOp op) {
  defineResult(graph, op, [&](ImplicitLocOpBuilder &builder, ValueRange at) {
    Block &body = op.getBody().front();
    IRMapping mapping;
    mapping.map(ValueRange(body.getArguments()), at);
    return lowerBody(graph, builder, body, mapping, at).front();
  });
}
