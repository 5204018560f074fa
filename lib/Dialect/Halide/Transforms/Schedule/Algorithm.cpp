//===- Algorithm.cpp - What a pipeline computes, without its schedule -----===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Two pipelines compute the same if their text is equal once schedules, and
// funcs that only copy, are gone: a schedule may want a copy of an operand
// where its rows lie next to each other, and says so by such a func.
//
//===----------------------------------------------------------------------===//

#include "resnorm/Dialect/Halide/Transforms/Scheduling.h"

#include "KernelAnalysis.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace resnorm::halide;
using namespace resnorm::halide::scheduling;

/// The read that a func consists of, at its own coordinates; null where it
/// does more.
static Operation *getCopied(FuncOp func) {
  if (func.getBody().empty() || !getUpdates(func).empty())
    return nullptr;
  Block &body = func.getBody().front();
  if (body.getOperations().size() != 2)
    return nullptr;
  Operation &read = body.front();
  auto yield = dyn_cast<YieldOp>(body.back());
  bool isCopy = yield && isa<LoadOp, ApplyOp>(read) &&
                read.getResults() == yield.getValues() &&
                getReadCoordinates(&read) == ValueRange(body.getArguments());
  return isCopy ? &read : nullptr;
}

static void setCoordinates(Operation *read, ValueRange coordinates) {
  if (auto load = dyn_cast<LoadOp>(read))
    load.getCoordinatesMutable().assign(coordinates);
  else
    cast<ApplyOp>(read).getCoordinatesMutable().assign(coordinates);
}

static void inlineCopies(PipelineOp pipeline) {
  SmallVector<StringRef> outputs;
  for (auto name :
       pipeline.getOutputs().getFuncs().getAsRange<FlatSymbolRefAttr>())
    outputs.push_back(name.getValue());
  for (auto func : llvm::make_early_inc_range(
           pipeline.getBody().front().getOps<FuncOp>())) {
    Operation *copied = getCopied(func);
    if (!copied || llvm::is_contained(outputs, func.getSymName()))
      continue;
    pipeline.walk([&](ApplyOp apply) {
      if (apply.getFunc() != func.getSymName())
        return;
      OpBuilder builder(apply);
      Operation *read = builder.clone(*copied);
      setCoordinates(read, apply.getCoordinates());
      apply.replaceAllUsesWith(read->getResults());
      apply.erase();
    });
    func.erase();
  }
}

OwningOpRef<PipelineOp> resnorm::halide::copyAlgorithm(PipelineOp pipeline) {
  OwningOpRef<PipelineOp> algorithm(pipeline.clone());
  if (ScheduleOp schedule = algorithm->getSchedule())
    schedule.erase();
  inlineCopies(*algorithm);
  return algorithm;
}

std::string resnorm::halide::describeAlgorithm(PipelineOp pipeline) {
  OwningOpRef<PipelineOp> algorithm = copyAlgorithm(pipeline);
  algorithm->setSymName("kernel");
  (*algorithm)->setDiscardableAttrs(ArrayRef<NamedAttribute>());
  std::string text;
  llvm::raw_string_ostream os(text);
  (*algorithm)
      ->print(os, OpPrintingFlags().useLocalScope().enableDebugInfo(false));
  return text;
}
