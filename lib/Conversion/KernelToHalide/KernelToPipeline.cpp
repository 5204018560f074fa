//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelToPipeline.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/LinalgInterfaces.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Dominance.h"
#include "mlir/Transforms/CSE.h"
#include "resnorm/Conversion/BodyLowering.h"
#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;
using namespace resnorm;

/// The buffer that a caller passes a tensor as: dimensions in Halide's order.
static Type getParameterType(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor)
    return type.isIndex() ? IntegerType::get(type.getContext(), 64) : type;
  SmallVector<int64_t> shape(llvm::reverse(tensor.getShape()));
  return halide::BufferType::get(shape, tensor.getElementType());
}

static LogicalResult checkSignature(func::FuncOp kernel) {
  if (!kernel.isPrivate() || !kernel.getBody().hasOneBlock())
    return kernel.emitOpError("expected a kernel, a function marked ")
           << kKernelAttrName
           << ", to be private and to have one block: outline it again with "
              "resnorm-form-kernels";
  auto emitError = [&] { return kernel.emitOpError(); };
  for (Type type : kernel.getArgumentTypes()) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    Type element = tensor ? tensor.getElementType() : type;
    if (!type.isIndex() && failed(checkElementType(element, emitError)))
      return failure();
  }
  for (Type type : kernel.getResultTypes()) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    if (!tensor)
      return kernel.emitOpError("expected kernels to return ranked tensors, "
                                "got ")
             << type << ": return a tensor<" << type << "> instead";
    if (failed(checkElementType(tensor.getElementType(), emitError)))
      return failure();
  }
  return success();
}

/// An op that computes scalars, of shapes mostly: rebuilt where it is used.
static bool isScalarOp(Operation *op) {
  return isa<arith::ArithDialect, math::MathDialect, affine::AffineDialect,
             tensor::TensorDialect>(op->getDialect()) &&
         op->getNumRegions() == 0 && isMemoryEffectFree(op) &&
         llvm::none_of(op->getResultTypes(), llvm::IsaPred<ShapedType>);
}

static LogicalResult checkOp(Operation *op) {
  auto emitError = [op] { return op->emitOpError(); };
  if (isScalarOp(op))
    return success();
  if (auto lowerable = dyn_cast<HalideLowerable>(op)) {
    if (failed(checkTensorTypes(op, emitError)))
      return failure();
    return lowerable.checkHalideLowerable(emitError);
  }
  if (OpTrait::hasElementwiseMappableTraits(op))
    return checkTensorTypes(op, emitError);
  return op->emitOpError("expected in a kernel only ops that lower to Halide "
                         "funcs, which this one does not: leave it outside "
                         "the kernel, or attach HalideLowerable to it");
}

/// An arith or math op on whole tensors: the same op on their elements.
static void lowerElementwise(FuncGraphBuilder &graph, Operation *op) {
  auto type = cast<RankedTensorType>(op->getResult(0).getType());
  StringRef name = op->getName().stripDialect();
  halide::FuncOp func = graph.createFunc(
      op->getLoc(), name, type.getRank(), type.getElementType(),
      [&](ImplicitLocOpBuilder &builder, ValueRange coordinates) {
        SmallVector<Value> operands;
        for (Value operand : op->getOperands())
          operands.push_back(isa<RankedTensorType>(operand.getType())
                                 ? graph.read(builder, operand, coordinates)
                                 : graph.getScalar(builder, operand));
        Operation *scalar =
            builder.create(op->getLoc(), op->getName().getIdentifier(),
                           operands, type.getElementType(), op->getAttrs());
        graph.relax(scalar);
        return SmallVector<Value>(scalar->getResults());
      });
  graph.define(op->getResult(0), func);
}

static void lowerOp(FuncGraphBuilder &graph, Operation *op) {
  if (isScalarOp(op))
    return;
  if (auto lowerable = dyn_cast<HalideLowerable>(op))
    return lowerable.lowerToHalide(graph);
  lowerElementwise(graph, op);
}

/// A pure func of `tensor` alone, for an output that must be one.
static halide::FuncOp createCopy(FuncGraphBuilder &graph, Value tensor) {
  auto type = cast<RankedTensorType>(tensor.getType());
  halide::FuncOp source = graph.lookupFunc(tensor);
  std::string hint = source ? source.getSymName().str() + "_out" : "copy";
  return graph.createFunc(
      tensor.getLoc(), hint, type.getRank(), type.getElementType(),
      [&](ImplicitLocOpBuilder &builder, ValueRange coordinates) {
        return SmallVector<Value>{graph.read(builder, tensor, coordinates)};
      });
}

/// True if the leading `results` are all elements of `func` in order, so that
/// the func may be an output itself.
static bool isWholeFunc(FuncGraphBuilder &graph, halide::FuncOp func,
                        ValueRange results) {
  size_t count = func.getElementTypes().size();
  if (count > results.size())
    return false;
  for (auto [element, tensor] : llvm::enumerate(results.take_front(count)))
    if (graph.lookupFunc(tensor) != func ||
        graph.lookupElement(tensor) != element)
      return false;
  return true;
}

/// Names the outputs. Each is a pure func that no other result shares: a func
/// with updates would be stored once for each of them.
static void createOutputs(FuncGraphBuilder &graph, func::ReturnOp returned) {
  SmallVector<Attribute> outputs;
  ValueRange results = returned.getOperands();
  while (!results.empty()) {
    halide::FuncOp func = graph.lookupFunc(results.front());
    if (!func || !halide::getUpdates(func).empty() ||
        !isWholeFunc(graph, func, results) ||
        llvm::is_contained(outputs, SymbolRefAttr::get(func)))
      func = createCopy(graph, results.front());
    outputs.push_back(SymbolRefAttr::get(func));
    results = results.drop_front(func.getElementTypes().size());
  }
  OpBuilder builder =
      OpBuilder::atBlockEnd(&graph.getPipeline().getBody().front());
  halide::OutputsOp::create(builder, returned.getLoc(),
                            builder.getArrayAttr(outputs));
}

/// Erases funcs that no output needs, such as a second result that the kernel
/// does not return. Users stand after what they use, updates after their func.
static void eraseUnusedFuncs(halide::PipelineOp pipeline) {
  llvm::StringSet<> used;
  for (auto name :
       pipeline.getOutputs().getFuncs().getAsRange<FlatSymbolRefAttr>())
    used.insert(name.getValue());
  for (Operation &op :
       llvm::make_early_inc_range(llvm::reverse(pipeline.getBody().front()))) {
    StringRef name;
    if (auto func = dyn_cast<halide::FuncOp>(op))
      name = func.getSymName();
    else if (auto update = dyn_cast<halide::UpdateOp>(op))
      name = update.getFunc();
    else
      continue;
    if (!used.contains(name)) {
      op.erase();
      continue;
    }
    op.walk([&](halide::ApplyOp apply) { used.insert(apply.getFunc()); });
  }
}

static void bindArguments(FuncGraphBuilder &graph, func::FuncOp kernel) {
  halide::PipelineOp pipeline = graph.getPipeline();
  for (auto [argument, parameter] :
       llvm::zip_equal(kernel.getArguments(), pipeline.getParameters())) {
    parameter.setLoc(argument.getLoc());
    Value value = parameter;
    if (argument.getType().isIndex()) {
      OpBuilder builder = graph.getScalarBuilder();
      value = arith::IndexCastOp::create(builder, argument.getLoc(),
                                         argument.getType(), parameter);
    }
    graph.bindParameter(argument, value);
  }
}

/// An aggregate with no lowering of its own (linalg.softmax) is lowered as what
/// it decomposes to.
static LogicalResult decomposeAggregates(func::FuncOp kernel) {
  IRRewriter rewriter(kernel.getContext());
  SmallVector<linalg::AggregatedOpInterface> aggregates;
  for (Operation &op : kernel.getBody().front())
    if (auto aggregate = dyn_cast<linalg::AggregatedOpInterface>(op);
        aggregate && !isa<HalideLowerable>(op))
      aggregates.push_back(aggregate);
  for (linalg::AggregatedOpInterface aggregate : aggregates) {
    rewriter.setInsertionPoint(aggregate);
    FailureOr<SmallVector<Value>> parts =
        aggregate.decomposeOperation(rewriter);
    if (failed(parts))
      return aggregate->emitOpError(
          "expected an op that lowers to Halide funcs or decomposes into such, "
          "which this one does not: leave it outside the kernel");
    rewriter.replaceOp(aggregate, *parts);
  }
  return success();
}

FailureOr<halide::PipelineOp> resnorm::convertKernel(func::FuncOp kernel,
                                                     bool strict) {
  if (failed(checkSignature(kernel)) || failed(decomposeAggregates(kernel)))
    return failure();
  Block &body = kernel.getBody().front();
  bool checked = true;
  for (Operation &op : body.without_terminator())
    checked &= succeeded(checkOp(&op));
  if (!checked)
    return failure();

  OpBuilder builder(kernel);
  auto types = [](TypeRange tensors) {
    return llvm::map_to_vector(tensors, getParameterType);
  };
  auto pipeline = halide::PipelineOp::create(
      builder, kernel.getLoc(), kernel.getSymName(),
      types(kernel.getArgumentTypes()), types(kernel.getResultTypes()));
  FuncGraphBuilder graph(pipeline, strict);
  bindArguments(graph, kernel);
  // Early increment: reified shapes are inserted before the op at hand.
  for (Operation &op : llvm::make_early_inc_range(body.without_terminator()))
    lowerOp(graph, &op);
  createOutputs(graph, cast<func::ReturnOp>(body.getTerminator()));
  if (graph.hasFailed()) {
    pipeline.erase();
    return failure();
  }
  eraseUnusedFuncs(pipeline);
  // Bodies were built one by one: constants and reads repeat, or go unused.
  IRRewriter rewriter(builder);
  DominanceInfo dominance(pipeline);
  eliminateCommonSubExpressions(rewriter, dominance, pipeline);
  return pipeline;
}
