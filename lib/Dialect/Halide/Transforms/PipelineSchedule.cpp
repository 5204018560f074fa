//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Dialect/Halide/Transforms/PipelineSchedule.h"
#include "DirectiveApplier.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace resnorm::halide;

std::string StageRef::describe() const {
  std::string text = "@" + func->name;
  return stage ? text + " update " + std::to_string(stage - 1) : text;
}

/// A constant, or the extent of a parameter that is one.
static std::optional<int64_t> getConstant(Value value) {
  APInt constant;
  if (matchPattern(value, m_ConstantInt(&constant)))
    return constant.getSExtValue();
  auto extent = value.getDefiningOp<ExtentOp>();
  if (!extent)
    return std::nullopt;
  int64_t size = extent.getBuffer().getType().getShape()[extent.getDimension()];
  return ShapedType::isDynamic(size) ? std::nullopt
                                     : std::optional<int64_t>(size);
}

Stage PipelineSchedule::makePureStage(FuncOp func) {
  Stage stage;
  stage.definition = func;
  auto &known = extents[func.getSymName()];
  known.resize(func.getRank());
  for (auto [var, extent] :
       llvm::zip(func.getVars().getAsValueRange<StringAttr>(), known)) {
    Loop loop;
    loop.name = loop.root = var.str();
    loop.extent = extent;
    stage.nest.addOutermost(loop);
  }
  return stage;
}

Stage PipelineSchedule::makeUpdateStage(FuncOp func, UpdateOp update) {
  Stage stage;
  stage.definition = update;
  stage.update = update;
  stage.traits = analyzeReduction(update);
  for (auto [name, extent, argument] :
       llvm::zip(update.getRvars().getAsValueRange<StringAttr>(),
                 update.getExtents(), update.getReductionArguments())) {
    Loop loop;
    loop.name = loop.root = name.str();
    loop.extent = getConstant(extent);
    loop.isReduction = true;
    loop.isRaceFree = isRaceFree(update, argument);
    stage.nest.addOutermost(loop);
  }
  // A var makes a loop where it stands on the left at its own position.
  auto assign = cast<AssignOp>(update.getBody().front().getTerminator());
  auto &known = extents[func.getSymName()];
  for (auto [name, argument] :
       llvm::zip(update.getVars(), update.getPureArguments())) {
    unsigned position =
        llvm::find(func.getVars(), name) - func.getVars().begin();
    if (assign.getCoordinates()[position] != argument)
      continue;
    Loop loop;
    loop.name = loop.root = cast<StringAttr>(name).getValue().str();
    loop.extent = known[position];
    stage.nest.addOutermost(loop);
  }
  return stage;
}

PipelineSchedule::PipelineSchedule(PipelineOp pipeline, const Extents &extents)
    : pipeline(pipeline), extents(extents) {
  for (auto op : pipeline.getBody().getOps<FuncOp>()) {
    auto func = std::make_unique<ScheduledFunc>();
    func->name = op.getSymName().str();
    func->definition = op;
    for (StringRef var : op.getVars().getAsValueRange<StringAttr>())
      func->vars.push_back(var.str());
    func->stages.push_back(makePureStage(op));
    for (UpdateOp update : getUpdates(op))
      func->stages.push_back(makeUpdateStage(op, update));
    funcs.push_back(std::move(func));
  }
  for (StringRef name :
       pipeline.getOutputs().getFuncs().getAsValueRange<FlatSymbolRefAttr>())
    lookup(name)->isOutput = true;
}

/// What a caller and the schedule promise.
static PipelineSchedule::Extents getPromisedExtents(PipelineOp pipeline) {
  PipelineSchedule::Extents extents;
  size_t result = 0;
  for (StringRef name :
       pipeline.getOutputs().getFuncs().getAsValueRange<FlatSymbolRefAttr>()) {
    auto buffer = cast<BufferType>(
        cast<TypeAttr>(pipeline.getResultTypes()[result]).getValue());
    for (int64_t extent : buffer.getShape())
      extents[name].push_back(ShapedType::isDynamic(extent)
                                  ? std::nullopt
                                  : std::optional<int64_t>(extent));
    result += pipeline.lookupFunc(name).getElementTypes().size();
  }
  for (auto bound : pipeline.getSchedule().getBody().getOps<BoundOp>()) {
    FuncOp func = pipeline.lookupFunc(bound.getFunc());
    if (!func)
      continue;
    auto &known = extents[bound.getFunc()];
    known.resize(func.getRank());
    for (auto [position, var] :
         llvm::enumerate(func.getVars().getAsValueRange<StringAttr>()))
      if (var == bound.getVar() && !known[position])
        known[position] = bound.getExtent();
  }
  return extents;
}

FailureOr<PipelineSchedule> PipelineSchedule::create(PipelineOp pipeline) {
  Extents extents = getPromisedExtents(pipeline);
  // Each round tells the extents of funcs one step further from the outputs.
  for (;;) {
    PipelineSchedule schedule(pipeline, extents);
    if (failed(schedule.apply()))
      return failure();
    Extents inferred = schedule.inferExtents();
    auto isSame = [&](auto &entry) {
      auto known = extents.find(entry.getKey());
      return known != extents.end() && known->second == entry.second;
    };
    if (llvm::all_of(inferred, isSame))
      return std::move(schedule);
    extents = std::move(inferred);
  }
}

ScheduledFunc *PipelineSchedule::lookup(StringRef name) {
  for (auto &func : funcs)
    if (func->name == name)
      return func.get();
  return nullptr;
}

ScheduledFunc &
PipelineSchedule::insertBefore(ScheduledFunc &user,
                               std::unique_ptr<ScheduledFunc> func) {
  auto place = llvm::find_if(funcs, [&](auto &f) { return f.get() == &user; });
  return **funcs.insert(place, std::move(func));
}

LogicalResult PipelineSchedule::apply() {
  DirectiveApplier applier(*this);
  for (Operation &directive : pipeline.getSchedule().getBody().front())
    if (failed(applier.apply(cast<ScheduleDirective>(directive))))
      return failure();
  return success();
}

std::optional<Site> PipelineSchedule::getComputeSite(ScheduledFunc &func) {
  if (func.isInlined())
    return std::nullopt;
  auto at = dyn_cast_or_null<ComputeAtOp>(func.computed);
  if (!at)
    return Site();
  ScheduledFunc *consumer = lookup(at.getConsumer());
  unsigned stage = at.getConsumerUpdate() ? *at.getConsumerUpdate() + 1 : 0;
  if (!consumer || stage >= consumer->stages.size())
    return std::nullopt;
  return Site{{consumer, stage}, at.getVar().str()};
}

std::optional<Site> PipelineSchedule::getStoreSite(ScheduledFunc &func) {
  auto at = dyn_cast_or_null<StoreAtOp>(func.stored);
  if (!at)
    return func.stored ? Site() : getComputeSite(func);
  ScheduledFunc *consumer = lookup(at.getConsumer());
  unsigned stage = at.getConsumerUpdate() ? *at.getConsumerUpdate() + 1 : 0;
  if (!consumer || stage >= consumer->stages.size())
    return std::nullopt;
  return Site{{consumer, stage}, at.getVar().str()};
}

SmallVector<SmallVector<Site>> PipelineSchedule::getPaths(StageRef stage) {
  std::optional<Site> site = getComputeSite(*stage.func);
  SmallVector<SmallVector<Site>> paths;
  SmallVector<LoopNest> nests{stage.get().nest};
  llvm::append_range(nests, stage.get().versions);
  for (const SmallVector<Site> &prefix : getPaths(site.value_or(Site())))
    for (const LoopNest &nest : nests) {
      SmallVector<Site> &path = paths.emplace_back(prefix);
      for (const Loop &loop : llvm::reverse(nest.getLoops()))
        path.push_back({stage, loop.name});
    }
  return paths;
}

SmallVector<SmallVector<Site>> PipelineSchedule::getPaths(const Site &site) {
  SmallVector<SmallVector<Site>> paths(1);
  if (!site.stage)
    return paths;
  paths = getPaths(site.stage);
  for (SmallVector<Site> &path : paths)
    path.erase(std::min(std::next(llvm::find(path, site)), path.end()),
               path.end());
  return paths;
}
