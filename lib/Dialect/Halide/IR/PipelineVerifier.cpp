//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// The order of a pipeline's body and what the order means: a func's definition
// is complete before anything else reads it.

#include "VarNames.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "resnorm/Dialect/Halide/IR/Halide.h"
#include "llvm/ADT/StringMap.h"

using namespace mlir;
using namespace resnorm::halide;

namespace {
/// The parts of a body, in the order in which they must come.
enum class Part { Expressions, Funcs, Outputs, Schedule };

/// Follows the definitions of a body in order.
class DefinitionOrder {
public:
  LogicalResult define(FuncOp func);
  LogicalResult update(UpdateOp update);

private:
  LogicalResult checkReads(Operation *definition, FuncOp self, Region &body);

  /// Funcs defined so far.
  llvm::StringMap<FuncOp> defined;
  /// For each func that another one reads, the first such read.
  llvm::StringMap<ApplyOp> reads;
};
} // namespace

static Part getPart(Operation &op) {
  if (isa<FuncOp, UpdateOp>(op))
    return Part::Funcs;
  if (isa<OutputsOp>(op))
    return Part::Outputs;
  return isa<ScheduleOp>(op) ? Part::Schedule : Part::Expressions;
}

static StringRef describe(Part part) {
  switch (part) {
  case Part::Expressions:
    return "scalar expressions";
  case Part::Funcs:
    return "funcs and updates";
  case Part::Outputs:
    return "halide.outputs";
  case Part::Schedule:
    return "halide.schedule";
  }
  llvm_unreachable("all parts are named");
}

LogicalResult DefinitionOrder::checkReads(Operation *definition, FuncOp self,
                                          Region &body) {
  for (ApplyOp apply : body.getOps<ApplyOp>()) {
    StringRef name = apply.getFunc();
    if (self && name == self.getSymName())
      continue;
    if (!defined.contains(name)) {
      InFlightDiagnostic error =
          apply.emitOpError("expected a func defined earlier, but @")
          << name << " is not; move its definition before this one";
      if (isa<FuncOp>(definition) &&
          name == cast<FuncOp>(definition).getSymName())
        error.attachNote(definition->getLoc())
            << "a pure definition cannot read itself; use a halide.update";
      return error;
    }
    reads.try_emplace(name, apply);
  }
  return success();
}

LogicalResult DefinitionOrder::define(FuncOp func) {
  if (func.getBody().empty() && getUpdates(func).empty())
    return func.emitOpError("expected a pure definition or an update of func @")
           << func.getSymName() << ", but it has neither";
  if (failed(checkReads(func, {}, func.getBody())))
    return failure();
  defined[func.getSymName()] = func;
  return success();
}

LogicalResult DefinitionOrder::update(UpdateOp update) {
  FuncOp func = defined.lookup(update.getFunc());
  if (!func)
    return update.emitOpError("expected the func defined earlier, but @")
           << update.getFunc() << " comes later; move the update after it";
  if (auto read = reads.find(update.getFunc()); read != reads.end()) {
    InFlightDiagnostic error =
        update.emitOpError("expected all updates of func @")
        << update.getFunc()
        << " before its first use by another, which fixes its definition; "
           "move the update up";
    error.attachNote(read->second.getLoc()) << "first used here";
    return error;
  }
  return checkReads(update, func, update.getBody());
}

/// The buffers of the call are the elements of the outputs, in order.
static LogicalResult verifyOutputs(PipelineOp pipeline, OutputsOp outputs) {
  SmallVector<Type> expected =
      llvm::to_vector(pipeline.getResultTypes().getAsValueRange<TypeAttr>());
  size_t index = 0;
  for (StringRef name :
       outputs.getFuncs().getAsValueRange<FlatSymbolRefAttr>()) {
    FuncOp func = pipeline.lookupFunc(name);
    for (Type element : func.getElementTypes().getAsValueRange<TypeAttr>()) {
      if (index == expected.size())
        return outputs.emitOpError("expected as many elements as the pipeline "
                                   "has results, ")
               << expected.size() << ", but the outputs have more";
      auto buffer = cast<BufferType>(expected[index]);
      if (buffer.getElementType() != element ||
          buffer.getShape().size() != func.getRank())
        return outputs.emitOpError("expected result #")
               << index << " of the pipeline to have rank " << func.getRank()
               << " and element type " << element << " as func @" << name
               << " has, but got " << buffer;
      ++index;
    }
  }
  if (index != expected.size())
    return outputs.emitOpError("expected as many elements as the pipeline has "
                               "results, ")
           << expected.size() << ", but the outputs have " << index;
  return success();
}

LogicalResult PipelineOp::verifyRegions() {
  DefinitionOrder order;
  Part part = Part::Expressions;
  for (Operation &op : getBody().front()) {
    Part next = getPart(op);
    if (next < part || (next == part && next >= Part::Outputs))
      return op.emitOpError("expected ")
             << describe(next) << " " << (next == part ? "once" : "before ")
             << (next == part ? StringRef() : describe(part))
             << " in a pipeline; its parts are " << describe(Part::Expressions)
             << ", " << describe(Part::Funcs) << ", " << describe(Part::Outputs)
             << ", " << describe(Part::Schedule);
    part = next;
    if (next == Part::Expressions &&
        (!isMemoryEffectFree(&op) || isa<LoadOp, ApplyOp>(op)))
      return op.emitOpError("expected only scalar expressions of parameters "
                            "outside the funcs of a pipeline");
    if (auto func = dyn_cast<FuncOp>(op); func && failed(order.define(func)))
      return failure();
    if (auto update = dyn_cast<UpdateOp>(op);
        update && failed(order.update(update)))
      return failure();
  }
  for (BlockArgument parameter : getParameters()) {
    std::string name = getParameterName(parameter.getArgNumber());
    if (FuncOp func = lookupFunc(name)) {
      InFlightDiagnostic error =
          emitOpError("expected parameters and funcs to have different names, "
                      "but both have '")
          << name << "'; rename one";
      error.attachNote(func.getLoc()) << "the func is defined here";
      return error;
    }
  }
  if (OutputsOp outputs = getOutputs())
    return verifyOutputs(*this, outputs);
  return emitOpError("expected a halide.outputs after the funcs");
}

LogicalResult OutputsOp::verify() {
  auto pipeline = cast<PipelineOp>((*this)->getParentOp());
  if (getFuncs().empty())
    return emitOpError("expected at least one func");
  SmallVector<StringRef> seen;
  for (StringRef name : getFuncs().getAsValueRange<FlatSymbolRefAttr>()) {
    if (!pipeline.lookupFunc(name))
      return emitOpError("expected funcs of this pipeline, but @")
             << name << " is none";
    if (llvm::is_contained(seen, name))
      return emitOpError("expected different funcs, but @")
             << name << " stands twice; define a func that copies it";
    seen.push_back(name);
  }
  return success();
}
