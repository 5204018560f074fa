//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Conversion/Passes.h"

#include "ResultShapes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tensor/Transforms/Transforms.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"

namespace resnorm {
#define GEN_PASS_DEF_RESNORMDESTINATIONSPASS
#include "resnorm/Conversion/Passes.h.inc"
} // namespace resnorm

using namespace mlir;
using namespace resnorm;

/// What the runtime can pass: a ranked tensor or a scalar of a type that has a
/// representation in memory outside MLIR.
static bool isPassable(Type type) {
  Type element = type;
  if (auto tensor = dyn_cast<RankedTensorType>(type)) {
    element = tensor.getElementType();
    if (tensor.getEncoding() || element.isIndex())
      return false;
  }
  if (auto integer = dyn_cast<IntegerType>(element))
    return integer.isSignless() &&
           llvm::is_contained({1, 8, 16, 32, 64}, integer.getWidth());
  return element.isIndex() || element.isF64() || element.isF32() ||
         element.isF16() || element.isBF16();
}

static LogicalResult checkTypes(func::FuncOp function) {
  auto check = [&](TypeRange types, StringRef kind) -> LogicalResult {
    for (auto [index, type] : llvm::enumerate(types))
      if (!isPassable(type))
        return function.emitOpError("expected every ")
               << kind
               << " to be a scalar or ranked tensor of f64, f32, f16, bf16, "
                  "i1, i8, i16, i32 or i64, got "
               << type << " for " << kind << " " << index;
    return success();
  };
  if (failed(check(function.getArgumentTypes(), "input")))
    return failure();
  return check(function.getResultTypes(), "result");
}

/// Everything that a caller must know and lowering forgets.
static DictionaryAttr makeSignature(func::FuncOp function) {
  Builder b(function.getContext());
  SmallVector<Attribute> inputNames, parameters, outputNames;
  SmallVector<bool> released;
  int64_t prepared = 0;
  for (unsigned i = 0, e = function.getNumArguments(); i < e; ++i) {
    auto name = function.getArgAttrOfType<StringAttr>(i, "resnorm.name");
    auto parameter =
        function.getArgAttrOfType<StringAttr>(i, kParameterAttrName);
    inputNames.push_back(name ? name : b.getStringAttr("arg" + Twine(i)));
    parameters.push_back(parameter ? parameter : b.getStringAttr(""));
    released.push_back(!!function.getArgAttr(i, kReleasedAttrName));
    prepared += !!function.getArgAttr(i, kPreparedAttrName);
  }
  for (unsigned i = 0, e = function.getNumResults(); i < e; ++i) {
    auto name = function.getResultAttrOfType<StringAttr>(i, "resnorm.name");
    outputNames.push_back(name ? name : b.getStringAttr("result" + Twine(i)));
  }
  NamedAttrList signature;
  signature.set("inputs", b.getTypeArrayAttr(function.getArgumentTypes()));
  signature.set("input_names", b.getArrayAttr(inputNames));
  signature.set("parameters", b.getArrayAttr(parameters));
  signature.set("outputs", b.getTypeArrayAttr(function.getResultTypes()));
  signature.set("output_names", b.getArrayAttr(outputNames));
  if (auto init = function->getAttrOfType<StringAttr>(kInitAttrName)) {
    signature.set("init", init);
    signature.set("prepared", b.getI64IntegerAttr(prepared));
    signature.set("released", b.getDenseBoolArrayAttr(released));
  }
  return signature.getDictionary(b.getContext());
}

static MemRefType getDestinationType(Type type) {
  if (auto tensor = dyn_cast<RankedTensorType>(type))
    return MemRefType::get(tensor.getShape(), tensor.getElementType());
  return MemRefType::get({}, type);
}

/// `destination` as what `result` is a reshape of, for as long as it is one:
/// the producer can then write the caller's buffer itself.
static void lookThroughReshapes(OpBuilder &b, Value &result,
                                Value &destination) {
  while (Operation *op = result.getDefiningOp()) {
    if (!isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp>(op))
      return;
    auto source = cast<RankedTensorType>(op->getOperand(0).getType());
    auto type = cast<RankedTensorType>(result.getType());
    if (!source.hasStaticShape() || !type.hasStaticShape())
      return;
    MemRefType target =
        MemRefType::get(source.getShape(), source.getElementType());
    if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op))
      destination = memref::CollapseShapeOp::create(
          b, op->getLoc(), target, destination, expand.getReassociation());
    else
      destination = memref::ExpandShapeOp::create(
          b, op->getLoc(), target, destination,
          cast<tensor::CollapseShapeOp>(op).getReassociationIndices());
    result = op->getOperand(0);
  }
}

/// True if `result` starts from a value that something else reads too: a shared
/// fill, or another result. `eliminate-empty-tensors` would put that value into
/// the destination, and storing `result` would overwrite it before it is read.
/// A region may yield any value from above it, one that another result holds
/// too: where a function has several results, what an op with regions gives is
/// taken to be shared, at the price of a copy.
static bool startsFromShared(Value result, bool isOnlyResult) {
  while (auto opResult = dyn_cast<OpResult>(result)) {
    auto op = dyn_cast<DestinationStyleOpInterface>(opResult.getOwner());
    if (!op)
      return !isOnlyResult && isa<RegionBranchOpInterface>(opResult.getOwner());
    result = op.getTiedOpOperand(opResult)->get();
    if (result.getDefiningOp<tensor::EmptyOp>())
      return false;
    if (!result.hasOneUse())
      return true;
  }
  return false;
}

static Value copyInto(OpBuilder &b, Location loc, Value source,
                      Value destination) {
  Value target = bufferization::ToTensorOp::create(
      b, loc, source.getType(), destination, /*restrict=*/true,
      /*writable=*/true);
  return linalg::CopyOp::create(b, loc, source, target).getResult(0);
}

static void storeResults(func::ReturnOp op, ValueRange destinations) {
  OpBuilder b(op);
  for (auto [index, argument] : llvm::enumerate(destinations)) {
    Value result = op.getOperand(index);
    Value destination = argument;
    lookThroughReshapes(b, result, destination);
    if (startsFromShared(result, destinations.size() == 1))
      result = copyInto(b, op.getLoc(), result, destination);
    if (isa<RankedTensorType>(result.getType()))
      bufferization::MaterializeInDestinationOp::create(
          b, op.getLoc(), Type(), result, destination, /*restrict=*/true,
          /*writable=*/true);
    else
      memref::StoreOp::create(b, op.getLoc(), result, destination);
  }
  op.getOperandsMutable().clear();
}

static void moveResultsToArguments(func::FuncOp function) {
  MLIRContext *context = function.getContext();
  for (unsigned i = 0, e = function.getNumArguments(); i < e; ++i) {
    function.removeArgAttr(i, "resnorm.name");
    for (StringRef name :
         {kParameterAttrName, kPreparedAttrName, kReleasedAttrName})
      function.removeArgAttr(i, name);
    if (isa<TensorType>(function.getArgumentTypes()[i]))
      function.setArgAttr(
          i, bufferization::BufferizationDialect::kWritableAttrName,
          BoolAttr::get(context, false));
  }
  SmallVector<Type> results(function.getResultTypes());
  unsigned first = function.getNumArguments();
  for (Type type : results)
    (void)function.insertArgument(function.getNumArguments(),
                                  getDestinationType(type), {},
                                  function.getLoc());
  SmallVector<Value> destinations(function.getArguments().drop_front(first));
  function.walk([&](func::ReturnOp op) { storeResults(op, destinations); });
  function.removeResAttrsAttr();
  function.setType(FunctionType::get(context, function.getArgumentTypes(), {}));
}

static bool hasDynamicResult(func::FuncOp function) {
  return llvm::any_of(function.getResultTypes(), [](Type type) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    return tensor && !tensor.hasStaticShape();
  });
}

namespace {
struct DestinationsPass final
    : resnorm::impl::ResNormDestinationsPassBase<DestinationsPass> {
  using Base::Base;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    RewritePatternSet patterns(&getContext());
    tensor::populateDecomposeTensorConcatPatterns(patterns);
    if (failed(applyPatternsGreedily(module, std::move(patterns))))
      return signalPassFailure();
    SymbolTableCollection symbols;
    SymbolUserMap users(symbols, module);
    for (auto function :
         llvm::make_early_inc_range(module.getOps<func::FuncOp>()))
      if (function.isPublic() && !function.isExternal() &&
          failed(rewrite(function, users)))
        return signalPassFailure();
  }

  LogicalResult rewrite(func::FuncOp function, SymbolUserMap &users) {
    if (!users.useEmpty(function)) {
      InFlightDiagnostic diagnostic = function.emitOpError(
          "expected a public function not to be called inside the module; "
          "inline it, or make a private copy");
      diagnostic.attachNote((*users.getUsers(function).begin())->getLoc())
          << "used here";
      return diagnostic;
    }
    if (failed(checkTypes(function)))
      return failure();
    function->setAttr("resnorm.signature", makeSignature(function));
    function->removeAttr(kInitAttrName);
    function->removeAttr(kInitializesAttrName);
    if (hasDynamicResult(function) && failed(addShapeFunction(function)))
      return failure();
    moveResultsToArguments(function);
    return success();
  }

  LogicalResult addShapeFunction(func::FuncOp function) {
    func::FuncOp shapes = resnorm::createShapeFunction(function);
    OpPassManager pm(func::FuncOp::getOperationName());
    resnorm::buildShapeSimplification(pm);
    do {
      if (failed(runPipeline(pm, shapes)))
        return failure();
    } while (resnorm::resolveExtentsOfRegions(shapes));
    return resnorm::verifyShapeFunction(shapes);
  }
};
} // namespace
