//===- Algorithm.cpp - Funcs and updates to Halide ------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PipelineBuilder.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/TypeSwitch.h"

using Halide::Expr;
using namespace mlir;
using namespace resnorm;
using namespace resnorm::door;

LogicalResult door::verifyIndexable(halide::PipelineOp op,
                                    halide::BufferType type) {
  int64_t elements = 1;
  for (int64_t extent : type.getShape()) {
    if (ShapedType::isDynamic(extent))
      return success();
    elements *= extent;
    if (elements >= int64_t(1) << 31)
      return op.emitOpError("has a buffer of type ")
             << type << " with 2^31 elements or more; kernels index with 32 "
             << "bits: split the tensor";
  }
  return success();
}

/// As far as they are known: whether vectors are aligned follows from them.
static void promiseStrides(Halide::Parameter &parameter,
                           halide::BufferType type) {
  int64_t stride = 1;
  for (auto [i, extent] : llvm::enumerate(type.getShape())) {
    if (i > 0)
      parameter.set_stride_constraint(i, static_cast<int>(stride));
    if (ShapedType::isDynamic(extent))
      return;
    stride *= extent;
  }
}

/// Static extents are promised; every buffer starts at 0. What is on a device
/// is row-major.
static void promiseShape(Halide::Parameter &parameter, halide::BufferType type,
                         bool isOnDevice) {
  for (auto [i, extent] : llvm::enumerate(type.getShape())) {
    parameter.set_min_constraint(i, 0);
    if (!ShapedType::isDynamic(extent))
      parameter.set_extent_constraint(i, static_cast<int>(extent));
  }
  if (isOnDevice)
    promiseStrides(parameter, type);
}

static LogicalResult diagnoseType(halide::PipelineOp op, Type type) {
  return op.emitOpError("has a parameter, func or result of type ")
         << type << ", which kernels cannot hold; expected index, i1, i8, i16, "
         << "i32, i64, f16, bf16, f32 or f64";
}

LogicalResult PipelineBuilder::addParameter(unsigned index) {
  BlockArgument argument = op.getParameters()[index];
  std::string name = op.getParameterName(index);
  if (auto type = dyn_cast<halide::BufferType>(argument.getType())) {
    std::optional<Halide::Type> element = getStorageType(type.getElementType());
    if (!element)
      return diagnoseType(op, type);
    if (failed(verifyIndexable(op, type)))
      return failure();
    int rank = type.getShape().size();
    Halide::Parameter buffer(*element, true, rank, name);
    promiseShape(buffer, type, isOnDevice);
    buffers[argument] = buffer;
    buffersByName[name] = buffer;
    arguments.emplace_back(name, Halide::Argument::InputBuffer, *element, rank,
                           Halide::ArgumentEstimates{});
    return success();
  }
  std::optional<Halide::Type> element = getStorageType(argument.getType());
  if (!element)
    return diagnoseType(op, argument.getType());
  // The caller's index is as wide as its pointers.
  bool isIndex = argument.getType().isIndex();
  Halide::Type type = isIndex ? Halide::Int(64) : *element;
  Halide::Parameter scalar(type, false, 0, name);
  Expr value = fromStorage(Halide::Internal::Variable::make(type, name, scalar),
                           argument.getType());
  expressions.define(argument,
                     isIndex ? Halide::cast(Halide::Int(32), value) : value);
  arguments.emplace_back(name, Halide::Argument::InputScalar, type, 0,
                         Halide::ArgumentEstimates{});
  return success();
}

std::vector<Expr> PipelineBuilder::getAll(ValueRange range) const {
  std::vector<Expr> result;
  for (Value value : range)
    result.push_back(expressions.get(value));
  return result;
}

bool PipelineBuilder::isOutput(StringRef func) {
  return llvm::any_of(
      op.getOutputs().getFuncs().getAsRange<FlatSymbolRefAttr>(),
      [&](FlatSymbolRefAttr name) { return name.getValue() == func; });
}

static Expr getExtent(const Halide::Parameter &buffer, int64_t dimension) {
  if (Expr promised = buffer.extent_constraint(dimension); promised.defined())
    return promised;
  return Halide::Internal::Variable::make(
      Halide::Int(32), buffer.name() + ".extent." + std::to_string(dimension),
      buffer);
}

LogicalResult PipelineBuilder::translateOp(Operation *operation) {
  return TypeSwitch<Operation *, LogicalResult>(operation)
      .Case([&](halide::LoadOp load) {
        Expr value = Halide::Internal::Call::make(
            buffers.lookup(load.getBuffer()), getAll(load.getCoordinates()));
        expressions.define(load.getValue(),
                           fromStorage(value, load.getValue().getType()));
        return success();
      })
      .Case([&](halide::ApplyOp apply) {
        const Halide::Internal::Function &func =
            funcs.find(apply.getFunc())->second;
        std::vector<Expr> coordinates = getAll(apply.getCoordinates());
        for (auto [i, result] : llvm::enumerate(apply.getValues())) {
          Expr value = Halide::Internal::Call::make(func, coordinates, i);
          bool stored = isOutput(apply.getFunc());
          expressions.define(
              result, stored ? fromStorage(value, result.getType()) : value);
        }
        return success();
      })
      .Case([&](halide::ExtentOp extent) {
        expressions.define(extent.getExtent(),
                           getExtent(buffers.lookup(extent.getBuffer()),
                                     extent.getDimension()));
        return success();
      })
      .Default([&](Operation *op) { return expressions.translate(op); });
}

LogicalResult PipelineBuilder::translateBlock(Block &block) {
  for (Operation &operation : block.without_terminator())
    if (failed(translateOp(&operation)))
      return failure();
  return success();
}

/// The values a definition stores; those of outputs as bytes of a buffer.
static std::vector<Expr> asStored(std::vector<Expr> values, bool isOutput) {
  if (isOutput)
    for (Expr &value : values)
      value = toStorage(value);
  return values;
}

LogicalResult PipelineBuilder::addFunc(halide::FuncOp func) {
  bool stored = isOutput(func.getSymName());
  for (Type type : func.getElementTypes().getAsValueRange<TypeAttr>())
    if (!getHalideType(type))
      return diagnoseType(op, type);

  Halide::Internal::Function function(func.getSymName().str());
  funcs[func.getSymName()] = function;
  std::vector<std::string> vars;
  for (StringRef var : func.getVars().getAsValueRange<StringAttr>())
    vars.push_back(var.str());

  std::vector<Expr> values;
  if (func.getBody().empty()) {
    for (Type type : func.getElementTypes().getAsValueRange<TypeAttr>())
      values.push_back(
          Halide::undef(stored ? *getStorageType(type) : *getHalideType(type)));
  } else {
    Block &body = func.getBody().front();
    for (auto [argument, var] : llvm::zip_equal(body.getArguments(), vars))
      expressions.define(
          argument, Halide::Internal::Variable::make(Halide::Int(32), var));
    if (failed(translateBlock(body)))
      return failure();
    values = asStored(getAll(body.getTerminator()->getOperands()), stored);
  }
  function.define(vars, values);
  return success();
}

LogicalResult PipelineBuilder::addUpdate(halide::UpdateOp update) {
  std::vector<Halide::Internal::ReductionVariable> variables;
  for (auto [name, min, extent] :
       llvm::zip_equal(update.getRvars().getAsValueRange<StringAttr>(),
                       update.getMins(), update.getExtents()))
    variables.push_back(
        {name.str(), expressions.get(min), expressions.get(extent)});
  Halide::Internal::ReductionDomain domain;
  if (!variables.empty())
    domain = Halide::Internal::ReductionDomain(variables);

  for (auto [argument, name] :
       llvm::zip_equal(update.getPureArguments(),
                       update.getVars().getAsValueRange<StringAttr>()))
    expressions.define(argument, Halide::Internal::Variable::make(
                                     Halide::Int(32), name.str()));
  for (auto [argument, variable] :
       llvm::zip_equal(update.getReductionArguments(), variables))
    expressions.define(argument, Halide::Internal::Variable::make(
                                     Halide::Int(32), variable.var, domain));

  Block &body = update.getBody().front();
  if (failed(translateBlock(body)))
    return failure();
  auto assign = cast<halide::AssignOp>(body.getTerminator());
  std::vector<Expr> values =
      asStored(getAll(assign.getValues()), isOutput(update.getFunc()));
  funcs.find(update.getFunc())
      ->second.define_update(getAll(assign.getCoordinates()), values, domain);
  return success();
}

LogicalResult PipelineBuilder::addOutputs(halide::OutputsOp outputsOp) {
  auto resultTypes = op.getResultTypes().getAsValueRange<TypeAttr>();
  auto type = resultTypes.begin();
  for (auto name : outputsOp.getFuncs().getAsRange<FlatSymbolRefAttr>()) {
    const Halide::Internal::Function &function =
        funcs.find(name.getValue())->second;
    for (Halide::Parameter buffer : function.output_buffers()) {
      auto bufferType = cast<halide::BufferType>(*type++);
      if (failed(verifyIndexable(op, bufferType)))
        return failure();
      // Halide holds the other buffers of a tuple to the shape of the first.
      if (buffer.same_as(function.output_buffers().front()))
        promiseShape(buffer, bufferType, isOnDevice);
      else if (isOnDevice)
        promiseStrides(buffer, bufferType);
    }
    outputs.emplace_back(function);
  }
  return success();
}

/// Halide 21 stores and loads no half precision on devices without it, and
/// takes bf16 nowhere.
static LogicalResult verifyForDevice(halide::PipelineOp op) {
  auto refuse = [&](Type type) -> LogicalResult {
    return op.emitOpError("has elements of type ")
           << type << ", which kernels for a GPU cannot hold yet; give the "
           << "model in f32, or choose a CPU as target";
  };
  WalkResult result = op.walk([&](Operation *inner) {
    for (Type type : inner->getResultTypes())
      if (isa<Float16Type, BFloat16Type>(type)) {
        (void)refuse(type);
        return WalkResult::interrupt();
      }
    return WalkResult::advance();
  });
  return failure(result.wasInterrupted());
}

LogicalResult PipelineBuilder::buildAlgorithm() {
  if (isOnDevice && failed(verifyForDevice(op)))
    return failure();
  for (unsigned i = 0, e = op.getParameters().size(); i < e; ++i)
    if (failed(addParameter(i)))
      return failure();
  for (Operation &operation : op.getBody().front()) {
    LogicalResult result =
        TypeSwitch<Operation *, LogicalResult>(&operation)
            .Case([&](halide::FuncOp func) { return addFunc(func); })
            .Case([&](halide::UpdateOp update) { return addUpdate(update); })
            .Case([&](halide::OutputsOp outputsOp) {
              return addOutputs(outputsOp);
            })
            .Case([](halide::ScheduleOp) { return success(); })
            .Default([&](Operation *other) { return translateOp(other); });
    if (failed(result))
      return failure();
  }
  return success();
}
