//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// Which funcs a stage reads, at which coordinates, and how many values of each
// dimension that needs.

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"
#include "resnorm/Dialect/Halide/Transforms/PipelineSchedule.h"

using namespace mlir;
using namespace resnorm::halide;

/// The name of a var of a halide.func or halide.update.
static std::string getVarName(Operation *definition, unsigned index) {
  if (auto func = dyn_cast<FuncOp>(definition))
    return cast<StringAttr>(func.getVars()[index]).getValue().str();
  auto update = cast<UpdateOp>(definition);
  unsigned pure = update.getVars().size();
  Attribute name =
      index < pure ? update.getVars()[index] : update.getRvars()[index - pure];
  return cast<StringAttr>(name).getValue().str();
}

static Coordinate getCoordinate(Value value, Operation *definition) {
  APInt constant;
  if (matchPattern(value, m_ConstantInt(&constant)))
    return {"", constant.getSExtValue()};
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    if (argument.getOwner()->getParentOp() != definition)
      return {"", 0, /*isKnown=*/false};
    return {getVarName(definition, argument.getArgNumber())};
  }
  Operation *op = value.getDefiningOp();
  if (isa<arith::IndexCastOp>(op))
    return getCoordinate(op->getOperand(0), definition);
  if (!isa<arith::AddIOp, arith::SubIOp>(op))
    return {"", 0, /*isKnown=*/false};
  Coordinate left = getCoordinate(op->getOperand(0), definition);
  Coordinate right = getCoordinate(op->getOperand(1), definition);
  bool isAdd = isa<arith::AddIOp>(op);
  if (isAdd && left.root.empty())
    std::swap(left, right);
  if (!left.isKnown || !right.isKnown || !right.root.empty())
    return {"", 0, /*isKnown=*/false};
  left.offset += isAdd ? right.offset : -right.offset;
  return left;
}

/// A read of `inner`, which is inlined where `outer` reads it.
static Read compose(const Read &outer, const Read &inner,
                    ArrayRef<std::string> vars) {
  Read result{inner.func, {}, inner.op};
  for (const Coordinate &coordinate : inner.coordinates) {
    const auto *var = llvm::find(vars, coordinate.root);
    if (!coordinate.isKnown || coordinate.root.empty()) {
      result.coordinates.push_back(coordinate);
      continue;
    }
    Coordinate given = outer.coordinates[var - vars.begin()];
    given.offset += coordinate.offset;
    result.coordinates.push_back(given);
  }
  return result;
}

SmallVector<Read> PipelineSchedule::collectReads(Operation *definition) {
  StringRef self;
  if (auto update = dyn_cast<UpdateOp>(definition))
    self = update.getFunc();
  SmallVector<Read> reads;
  auto add = [&](Read read) {
    auto isSame = [&](const Read &other) {
      return other.func == read.func && other.coordinates == read.coordinates;
    };
    if (llvm::none_of(reads, isSame))
      reads.push_back(std::move(read));
  };
  Region &body = definition->getRegion(0);
  for (auto apply : body.getOps<ApplyOp>()) {
    if (apply.getFunc() == self)
      continue;
    Read read{apply.getFunc().str(), {}, apply};
    for (Value coordinate : apply.getCoordinates())
      read.coordinates.push_back(getCoordinate(coordinate, definition));
    ScheduledFunc *func = lookup(apply.getFunc());
    if (!func->isInlined() || func->stages.size() > 1) {
      add(std::move(read));
      continue;
    }
    auto known = inlinedReads.find(func->name);
    if (known == inlinedReads.end()) {
      SmallVector<Read> inner = collectReads(func->definition);
      known = inlinedReads.try_emplace(func->name, std::move(inner)).first;
    }
    for (const Read &inner : known->second)
      add(compose(read, inner, func->vars));
  }
  return reads;
}

SmallVector<Read> PipelineSchedule::getReads(StageRef ref) {
  Stage &stage = ref.get();
  if (stage.partial)
    return {*stage.partial};
  if (isa<RFactorOp>(stage.definition) && !stage.update)
    return {};
  return collectReads(stage.update ? stage.update : stage.definition);
}

std::optional<int64_t>
PipelineSchedule::inferSpan(ScheduledFunc &func, StageRef reader,
                            const Coordinate &coordinate) {
  if (!coordinate.isKnown)
    return std::nullopt;
  if (coordinate.root.empty())
    return 1;
  std::optional<Site> site = getComputeSite(func);
  if (!site || !reader.get().versions.empty())
    return std::nullopt;
  const LoopNest &nest = reader.get().nest;
  if (site->stage == reader)
    return nest.getSpan(coordinate.root, site->var);
  std::optional<Site> readerSite = getComputeSite(*reader.func);
  if (readerSite && *readerSite == *site)
    return nest.getSpan(coordinate.root, "");
  return std::nullopt;
}

std::optional<int64_t> PipelineSchedule::inferExtent(ScheduledFunc &func,
                                                     unsigned dimension) {
  // All reads must be of one var of one stage: only then are their positions
  // known to each other.
  std::optional<int64_t> span;
  int64_t low = 0, high = 0;
  StageRef onlyReader;
  std::string root;
  for (ScheduledFunc &other : getFuncs()) {
    if (other.isInlined() || &other == &func)
      continue;
    for (unsigned stage = 0; stage != other.stages.size(); ++stage)
      for (const Read &read : getReads({&other, stage})) {
        if (read.func != func.name)
          continue;
        const Coordinate &coordinate = read.coordinates[dimension];
        StageRef reader{&other, stage};
        if (onlyReader && (!(onlyReader == reader) || root != coordinate.root))
          return std::nullopt;
        span = inferSpan(func, reader, coordinate);
        if (!span)
          return std::nullopt;
        low = onlyReader ? std::min(low, coordinate.offset) : coordinate.offset;
        high =
            onlyReader ? std::max(high, coordinate.offset) : coordinate.offset;
        onlyReader = reader;
        root = coordinate.root;
      }
  }
  return span ? std::optional<int64_t>(*span + high - low) : std::nullopt;
}

PipelineSchedule::Extents PipelineSchedule::inferExtents() {
  Extents inferred = extents;
  for (ScheduledFunc &func : getFuncs()) {
    auto &known = inferred[func.name];
    known.resize(func.vars.size());
    if (func.isInlined())
      continue;
    for (auto [dimension, extent] : llvm::enumerate(known))
      if (!extent)
        extent = inferExtent(func, dimension);
  }
  return inferred;
}
