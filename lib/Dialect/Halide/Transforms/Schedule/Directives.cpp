//===- Directives.cpp - Writing a schedule down ---------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Directives.h"

using namespace mlir;
using namespace resnorm::halide;
using namespace resnorm::halide::scheduling;

Directives::Directives(PipelineOp pipeline)
    : builder(pipeline.getContext()), loc(pipeline.getLoc()) {
  builder.setInsertionPointToEnd(&pipeline.getBody().front());
  auto schedule = ScheduleOp::create(builder, loc);
  builder.setInsertionPointToEnd(&schedule.getBody().front());
}

IntegerAttr Directives::getInteger(int64_t value) {
  return builder.getI64IntegerAttr(value);
}
StringAttr Directives::getString(StringRef text) {
  return builder.getStringAttr(text);
}
FlatSymbolRefAttr Directives::getFunc(StringRef name) {
  return FlatSymbolRefAttr::get(builder.getContext(), name);
}
TailStrategyAttr Directives::getGuard() {
  return TailStrategyAttr::get(builder.getContext(), TailStrategy::GuardWithIf);
}
IntegerAttr Directives::getUpdate(const Stage &stage) {
  return stage.update ? getInteger(*stage.update) : IntegerAttr();
}

void Directives::split(const Stage &stage, StringRef var, StringRef outer,
                       StringRef inner, int64_t factor, TailStrategy tail) {
  SplitOp::create(builder, loc, getFunc(stage.func), getUpdate(stage),
                  getString(var), getString(outer), getString(inner),
                  getInteger(factor),
                  TailStrategyAttr::get(builder.getContext(), tail));
}

void Directives::fuse(const Stage &stage, StringRef inner, StringRef outer,
                      StringRef fused) {
  FuseOp::create(builder, loc, getFunc(stage.func), getUpdate(stage),
                 getString(inner), getString(outer), getString(fused));
}

void Directives::reorder(const Stage &stage, ArrayRef<std::string> vars) {
  SmallVector<StringRef> names(vars.begin(), vars.end());
  ReorderOp::create(builder, loc, getFunc(stage.func), getUpdate(stage),
                    builder.getStrArrayAttr(names));
}

void Directives::vectorize(const Stage &stage, StringRef var,
                           std::optional<int64_t> factor) {
  VectorizeOp::create(builder, loc, getFunc(stage.func), getUpdate(stage),
                      getString(var),
                      factor ? getInteger(*factor) : IntegerAttr(),
                      factor ? getGuard() : TailStrategyAttr());
}

void Directives::unroll(const Stage &stage, StringRef var,
                        std::optional<int64_t> factor) {
  UnrollOp::create(builder, loc, getFunc(stage.func), getUpdate(stage),
                   getString(var), factor ? getInteger(*factor) : IntegerAttr(),
                   factor ? getGuard() : TailStrategyAttr());
}

void Directives::parallel(const Stage &stage, StringRef var) {
  ParallelOp::create(builder, loc, getFunc(stage.func), getUpdate(stage),
                     getString(var), /*factor=*/IntegerAttr());
}

template <typename OpT>
static void mark(OpBuilder &builder, Location loc, FlatSymbolRefAttr func,
                 IntegerAttr update, ArrayRef<std::string> vars) {
  SmallVector<StringRef> names(vars.begin(), vars.end());
  OpT::create(builder, loc, func, update, builder.getStrArrayAttr(names));
}

void Directives::gpuBlocks(const Stage &stage, ArrayRef<std::string> vars) {
  mark<GPUBlocksOp>(builder, loc, getFunc(stage.func), getUpdate(stage), vars);
}

void Directives::gpuThreads(const Stage &stage, ArrayRef<std::string> vars) {
  mark<GPUThreadsOp>(builder, loc, getFunc(stage.func), getUpdate(stage), vars);
}

void Directives::gpuLanes(const Stage &stage, StringRef var) {
  mark<GPULanesOp>(builder, loc, getFunc(stage.func), getUpdate(stage),
                   {var.str()});
}

void Directives::gpuSingleThread(const Stage &stage) {
  GPUSingleThreadOp::create(builder, loc, getFunc(stage.func),
                            getUpdate(stage));
}

void Directives::storeIn(StringRef func, MemoryType memory) {
  StoreInOp::create(builder, loc, getFunc(func),
                    MemoryTypeAttr::get(builder.getContext(), memory));
}

void Directives::computeAt(StringRef func, const Stage &consumer,
                           StringRef var) {
  ComputeAtOp::create(builder, loc, getFunc(func), getFunc(consumer.func),
                      getUpdate(consumer), getString(var));
}

void Directives::boundExtent(StringRef func, StringRef var, int64_t extent) {
  BoundOp::create(builder, loc, getFunc(func), getString(var),
                  /*min=*/IntegerAttr(), getInteger(extent));
}

void Directives::stream(StringRef func) {
  StreamOp::create(builder, loc, getFunc(func));
}

void Directives::computeRoot(StringRef func) {
  ComputeRootOp::create(builder, loc, getFunc(func));
}

void Directives::rfactor(const Stage &stage, StringRef rvar, StringRef var,
                         StringRef result) {
  RFactorOp::create(builder, loc, getFunc(stage.func), getUpdate(stage),
                    builder.getStrArrayAttr({rvar}),
                    builder.getStrArrayAttr({var}), getFunc(result));
}

void Directives::atomic(const Stage &stage) {
  AtomicOp::create(builder, loc, getFunc(stage.func), getUpdate(stage),
                   /*override_associativity=*/UnitAttr());
}
