//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Conversion/FuncGraphBuilder.h"

#include "KernelScalars.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Interfaces/ShapedOpInterfaces.h"

using namespace mlir;
using namespace resnorm;

#include "resnorm/Conversion/HalideLowerable.cpp.inc"

namespace {
/// d0, d1, ... or r0, r1, ... as Halide orders them: innermost first.
struct VarNames {
  VarNames(StringRef prefix, int64_t count) {
    for (int64_t i = count - 1; i >= 0; --i)
      storage.push_back((prefix + Twine(i)).str());
    names.assign(storage.begin(), storage.end());
  }
  SmallVector<std::string> storage;
  SmallVector<StringRef> names;
};
} // namespace

static SmallVector<Value> reversed(ValueRange values) {
  return llvm::to_vector(llvm::reverse(values));
}

/// Shapes, rebuilt in the pipeline's body.
class FuncGraphBuilder::PipelineScalars final : public KernelScalars {
public:
  explicit PipelineScalars(FuncGraphBuilder &graph) : graph(graph) {}

protected:
  OpBuilder getBuilder() override { return graph.getScalarBuilder(); }

  Value getArgumentExtent(BlockArgument tensor, int64_t axis) override {
    Value buffer = graph.parameters.at(tensor);
    int64_t rank = cast<ShapedType>(tensor.getType()).getRank();
    Value &extent = graph.extents[{buffer, axis}];
    if (!extent) {
      OpBuilder builder = getBuilder();
      extent = halide::ExtentOp::create(builder, tensor.getLoc(),
                                        builder.getIndexType(), buffer,
                                        rank - 1 - axis);
    }
    return extent;
  }

  Value getArgument(BlockArgument scalar) override {
    return graph.parameters.at(scalar);
  }

  Value getIndexConstant(Location, int64_t value) override {
    return graph.getIndexConstant(value);
  }

private:
  FuncGraphBuilder &graph;
};

FuncGraphBuilder::FuncGraphBuilder(halide::PipelineOp pipeline, bool strict)
    : pipeline(pipeline), scalars(std::make_unique<PipelineScalars>(*this)),
      strict(strict) {}

FuncGraphBuilder::~FuncGraphBuilder() = default;

void FuncGraphBuilder::bindParameter(Value value, Value parameter) {
  parameters[value] = parameter;
}

void FuncGraphBuilder::define(Value tensor, halide::FuncOp func,
                              unsigned element) {
  definitions[tensor] = {func, element, {}};
}

void FuncGraphBuilder::defineUniform(Value tensor, OpFoldResult scalar) {
  definitions[tensor] = {{}, 0, scalar};
}

void FuncGraphBuilder::defineAs(Value tensor, Value other) {
  if (Value parameter = parameters.lookup(other))
    parameters[tensor] = parameter;
  else
    definitions[tensor] = Definition(definitions.at(other));
}

halide::FuncOp FuncGraphBuilder::lookupFunc(Value tensor) const {
  return definitions.lookup(tensor).func;
}

unsigned FuncGraphBuilder::lookupElement(Value tensor) const {
  return definitions.lookup(tensor).element;
}

std::string FuncGraphBuilder::makeUnique(StringRef hint) {
  // A counted name may itself have been asked for, hence the loop.
  std::string name = hint.str();
  while (!names.try_emplace(name, 0).second)
    name = (hint + "_" + Twine(++names[hint])).str();
  return name;
}

halide::FuncOp FuncGraphBuilder::createFunc(Location loc, StringRef hint,
                                            int64_t rank,
                                            TypeRange elementTypes,
                                            BodyFn body) {
  OpBuilder builder = OpBuilder::atBlockEnd(&pipeline.getBody().front());
  VarNames vars("d", rank);
  auto func = halide::FuncOp::create(builder, loc, makeUnique(hint), vars.names,
                                     elementTypes);
  Block *block = func.addBody();
  auto inside = ImplicitLocOpBuilder::atBlockEnd(loc, block);
  SmallVector<Value> values =
      body(inside, reversed(ValueRange(block->getArguments())));
  halide::YieldOp::create(inside, values);
  return func;
}

halide::UpdateOp FuncGraphBuilder::startUpdate(Location loc,
                                               halide::FuncOp func,
                                               ValueRange extents) {
  VarNames rvars("r", extents.size());
  SmallVector<Value> mins(extents.size(), getIndexConstant(0));
  OpBuilder builder = OpBuilder::atBlockEnd(&pipeline.getBody().front());
  return halide::UpdateOp::create(builder, loc, func, rvars.names, mins,
                                  reversed(extents));
}

halide::UpdateOp FuncGraphBuilder::createUpdate(Location loc,
                                                halide::FuncOp func,
                                                ValueRange extents,
                                                UpdateFn body) {
  halide::UpdateOp update = startUpdate(loc, func, extents);
  Block *block = &update.getBody().front();
  auto inside = ImplicitLocOpBuilder::atBlockEnd(loc, block);
  ValueRange arguments(block->getArguments());
  ValueRange pure = arguments.take_front(func.getRank());
  SmallVector<Value> values = body(
      inside, reversed(pure), reversed(arguments.drop_front(func.getRank())));
  halide::AssignOp::create(inside, pure, values);
  return update;
}

halide::UpdateOp FuncGraphBuilder::createScatter(Location loc,
                                                 halide::FuncOp func,
                                                 ValueRange extents,
                                                 unsigned window,
                                                 ScatterFn body) {
  halide::UpdateOp update = startUpdate(loc, func, extents);
  // It runs over its own domain, not over the func's other vars.
  Block *block = &update.getBody().front();
  block->eraseArguments(window, func.getRank() - window);
  auto inside = ImplicitLocOpBuilder::atBlockEnd(loc, block);
  update.setVarsAttr(
      inside.getArrayAttr(update.getVars().getValue().take_front(window)));
  ValueRange arguments(block->getArguments());
  SmallVector<Value> coordinates = reversed(arguments.drop_front(window));
  llvm::append_range(coordinates, reversed(arguments.take_front(window)));
  Assignment assignment = body(inside, coordinates);
  halide::AssignOp::create(inside, reversed(assignment.coordinates),
                           assignment.values);
  return update;
}

Value FuncGraphBuilder::read(ImplicitLocOpBuilder &builder, Value tensor,
                             ValueRange coordinates) {
  if (Value parameter = parameters.lookup(tensor))
    return halide::LoadOp::create(builder, parameter, reversed(coordinates));
  auto found = definitions.find(tensor);
  assert(found != definitions.end() && "operands are lowered before users");
  const Definition &definition = found->second;
  if (definition.func)
    return apply(builder, definition.func, coordinates)[definition.element];
  if (auto scalar = dyn_cast<Value>(definition.uniform))
    return getScalar(builder, scalar);
  return arith::ConstantOp::create(
      builder, cast<TypedAttr>(cast<Attribute>(definition.uniform)));
}

ValueRange FuncGraphBuilder::apply(ImplicitLocOpBuilder &builder,
                                   halide::FuncOp func,
                                   ValueRange coordinates) {
  return halide::ApplyOp::create(builder, func, reversed(coordinates))
      ->getResults();
}

Value FuncGraphBuilder::getScalar(ImplicitLocOpBuilder &builder, Value scalar) {
  if (Value parameter = parameters.lookup(scalar))
    return parameter;
  Operation *op = scalar.getDefiningOp();
  if (auto extract = dyn_cast<tensor::ExtractOp>(op)) {
    SmallVector<Value> coordinates;
    for (Value index : extract.getIndices())
      coordinates.push_back(getScalar(builder, index));
    return read(builder, extract.getTensor(), coordinates);
  }
  if (op->hasTrait<OpTrait::ConstantLike>())
    return builder.clone(*op)->getResult(0);
  if (isa<ShapedDimOpInterface>(op) ||
      isa<affine::AffineDialect>(op->getDialect()))
    return getPipelineScalar(scalar);
  IRMapping mapping;
  for (Value operand : op->getOperands())
    mapping.map(operand, getScalar(builder, operand));
  return builder.clone(*op, mapping)
      ->getResult(cast<OpResult>(scalar).getResultNumber());
}

Value FuncGraphBuilder::getExtent(Value tensor, int64_t axis) {
  FailureOr<Value> extent = scalars->getExtent(tensor, axis);
  if (succeeded(extent))
    return *extent;
  setFailed();
  return getIndexConstant(0);
}

Value FuncGraphBuilder::getPipelineScalar(Value scalar) {
  FailureOr<Value> value = scalars->rebuild(scalar);
  if (succeeded(value))
    return *value;
  setFailed();
  OpBuilder builder = getScalarBuilder();
  return arith::ConstantOp::create(builder, scalar.getLoc(),
                                   builder.getZeroAttr(scalar.getType()));
}

Value FuncGraphBuilder::getIndexConstant(int64_t value) {
  Value &constant = constants[value];
  if (!constant) {
    OpBuilder builder = OpBuilder::atBlockBegin(&pipeline.getBody().front());
    constant =
        arith::ConstantIndexOp::create(builder, pipeline.getLoc(), value);
  }
  return constant;
}

OpBuilder FuncGraphBuilder::getScalarBuilder() {
  Block &body = pipeline.getBody().front();
  auto funcs = body.getOps<halide::FuncOp>();
  if (funcs.empty())
    return OpBuilder::atBlockEnd(&body);
  return OpBuilder(*funcs.begin());
}

static void addFlags(Operation *op, arith::FastMathFlags flags) {
  auto arithmetic = cast<arith::ArithFastMathInterface>(op);
  flags = flags | arithmetic.getFastMathFlagsAttr().getValue();
  op->setAttr(arithmetic.getFastMathAttrName(),
              arith::FastMathFlagsAttr::get(op->getContext(), flags));
}

void FuncGraphBuilder::relax(Operation *op, bool combinesSum) {
  if (strict ||
      !isa<arith::AddFOp, arith::SubFOp, arith::MulFOp, arith::DivFOp>(op))
    return;
  addFlags(op, arith::FastMathFlags::contract);
  if (combinesSum && isa<arith::AddFOp>(op))
    addFlags(op, arith::FastMathFlags::reassoc);
}

void FuncGraphBuilder::ignoreNaN(Operation *op) {
  if (!strict)
    addFlags(op, arith::FastMathFlags::nnan);
}
