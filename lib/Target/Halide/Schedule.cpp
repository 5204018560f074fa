//===- Schedule.cpp - Directives to Halide --------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PipelineBuilder.h"

#include "mlir/IR/BuiltinAttributes.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace resnorm;
using namespace resnorm::door;

namespace resnorm::door {

/// One directive is one call on a Halide::Stage or Halide::Func. Which names
/// are reduction variables is followed through splits and fuses, because Halide
/// wants to be told.
class ScheduleApplier {
public:
  explicit ScheduleApplier(PipelineBuilder &builder);

  LogicalResult apply(Block &directives);

  /// Updates without a directive are meant to have none; Halide warns of them
  /// otherwise.
  void acceptDefaults();

private:
  LogicalResult applyOne(Operation *directive);
  LogicalResult applyToFunc(Operation *directive);
  void split(halide::SplitOp op);
  void tile(halide::TileOp op);
  void fuse(halide::FuseOp op);
  void rfactor(halide::RFactorOp op);
  LogicalResult specialize(halide::SpecializeOp op);
  template <typename OpT>
  void mark(OpT op);

  Halide::Func getFunc(FlatSymbolRefAttr name) {
    return Halide::Func(builder.funcs.find(name.getValue())->second);
  }
  /// The stage that a directive names, or the specialization it stands in.
  template <typename OpT>
  Halide::Stage getStage(OpT op) {
    if (specialization)
      return *specialization;
    Halide::Func func = getFunc(op.getFuncAttr());
    if (std::optional<uint64_t> update = op.getUpdateIndex())
      return func.update(*update);
    return Halide::Stage(func);
  }

  static std::string getStageName(StringRef func,
                                  std::optional<uint64_t> update) {
    return func.str() + (update ? "." + std::to_string(*update) : "");
  }
  template <typename OpT>
  static std::string getStageName(OpT op) {
    return getStageName(op.getFunc(), op.getUpdateIndex());
  }
  bool isReduction(const std::string &stage, StringRef var) const {
    auto names = reductionVars.find(stage);
    return names != reductionVars.end() && names->second.contains(var);
  }
  Halide::VarOrRVar getVar(const std::string &stage, StringRef var) const {
    return Halide::VarOrRVar(var.str(), isReduction(stage, var));
  }
  std::vector<Halide::VarOrRVar> getVars(const std::string &stage,
                                         ArrayAttr names) const {
    std::vector<Halide::VarOrRVar> vars;
    for (StringRef name : names.getAsValueRange<StringAttr>())
      vars.push_back(getVar(stage, name));
    return vars;
  }
  Halide::LoopLevel getLevel(FlatSymbolRefAttr consumer,
                             std::optional<uint64_t> update, StringRef var) {
    std::string stage = getStageName(consumer.getValue(), update);
    Halide::Func func = getFunc(consumer);
    // Halide takes the last stage where none is named, and refuses it by
    // number.
    bool isLast = update && static_cast<int>(*update) + 1 ==
                                func.num_update_definitions();
    return Halide::LoopLevel(func, getVar(stage, var),
                             update && !isLast ? static_cast<int>(*update) + 1
                                               : -1);
  }

  PipelineBuilder &builder;
  llvm::StringMap<llvm::StringSet<>> reductionVars;
  std::optional<Halide::Stage> specialization;
  llvm::StringSet<> scheduled;
};

} // namespace resnorm::door

ScheduleApplier::ScheduleApplier(PipelineBuilder &builder) : builder(builder) {
  for (halide::UpdateOp update :
       builder.op.getBody().front().getOps<halide::UpdateOp>())
    for (StringRef rvar : update.getRvars().getAsValueRange<StringAttr>())
      reductionVars[getStageName(update.getFunc(), update.getIndex())].insert(
          rvar);
}

static Halide::TailStrategy getTail(halide::TailStrategy tail) {
  switch (tail) {
  case halide::TailStrategy::Auto:
    return Halide::TailStrategy::Auto;
  case halide::TailStrategy::GuardWithIf:
    return Halide::TailStrategy::GuardWithIf;
  case halide::TailStrategy::RoundUp:
    return Halide::TailStrategy::RoundUp;
  case halide::TailStrategy::ShiftInwards:
    return Halide::TailStrategy::ShiftInwards;
  case halide::TailStrategy::Predicate:
    return Halide::TailStrategy::Predicate;
  case halide::TailStrategy::PredicateLoads:
    return Halide::TailStrategy::PredicateLoads;
  case halide::TailStrategy::PredicateStores:
    return Halide::TailStrategy::PredicateStores;
  }
  llvm_unreachable("all strategies are above");
}

static Halide::MemoryType getMemory(halide::MemoryType memory) {
  switch (memory) {
  case halide::MemoryType::Auto:
    return Halide::MemoryType::Auto;
  case halide::MemoryType::Heap:
    return Halide::MemoryType::Heap;
  case halide::MemoryType::Stack:
    return Halide::MemoryType::Stack;
  case halide::MemoryType::Register:
    return Halide::MemoryType::Register;
  case halide::MemoryType::GPUShared:
    return Halide::MemoryType::GPUShared;
  }
  llvm_unreachable("all kinds of memory are above");
}

void ScheduleApplier::split(halide::SplitOp op) {
  std::string stage = getStageName(op);
  bool reduction = isReduction(stage, op.getVar());
  getStage(op).split(getVar(stage, op.getVar()),
                     Halide::VarOrRVar(op.getOuter().str(), reduction),
                     Halide::VarOrRVar(op.getInner().str(), reduction),
                     static_cast<int>(op.getFactor()), getTail(op.getTail()));
  if (reduction) {
    reductionVars[stage].insert(op.getOuter());
    reductionVars[stage].insert(op.getInner());
  }
}

void ScheduleApplier::tile(halide::TileOp op) {
  std::string stage = getStageName(op);
  bool x = isReduction(stage, op.getX()), y = isReduction(stage, op.getY());
  getStage(op).tile(getVar(stage, op.getX()), getVar(stage, op.getY()),
                    Halide::VarOrRVar(op.getXo().str(), x),
                    Halide::VarOrRVar(op.getYo().str(), y),
                    Halide::VarOrRVar(op.getXi().str(), x),
                    Halide::VarOrRVar(op.getYi().str(), y),
                    static_cast<int>(op.getXFactor()),
                    static_cast<int>(op.getYFactor()), getTail(op.getTail()));
  for (auto [isRVar, outer, inner] :
       {std::tuple(x, op.getXo(), op.getXi()), {y, op.getYo(), op.getYi()}})
    if (isRVar) {
      reductionVars[stage].insert(outer);
      reductionVars[stage].insert(inner);
    }
}

void ScheduleApplier::fuse(halide::FuseOp op) {
  std::string stage = getStageName(op);
  bool reduction =
      isReduction(stage, op.getInner()) || isReduction(stage, op.getOuter());
  getStage(op).fuse(getVar(stage, op.getInner()), getVar(stage, op.getOuter()),
                    Halide::VarOrRVar(op.getFused().str(), reduction));
  if (reduction)
    reductionVars[stage].insert(op.getFused());
}

template <typename OpT>
void ScheduleApplier::mark(OpT op) {
  Halide::VarOrRVar var = getVar(getStageName(op), op.getVar());
  Halide::Stage stage = getStage(op);
  Halide::TailStrategy tail = getTail(op.getTail());
  std::optional<uint64_t> given = op.getFactor();
  Halide::Expr factor =
      given ? Halide::Expr(static_cast<int>(*given)) : Halide::Expr();
  if constexpr (std::is_same_v<OpT, halide::VectorizeOp>)
    given ? stage.vectorize(var, factor, tail) : stage.vectorize(var);
  else if constexpr (std::is_same_v<OpT, halide::UnrollOp>)
    given ? stage.unroll(var, factor, tail) : stage.unroll(var);
  else
    given ? stage.parallel(var, factor, tail) : stage.parallel(var);
}

void ScheduleApplier::rfactor(halide::RFactorOp op) {
  std::vector<std::pair<Halide::RVar, Halide::Var>> preserved;
  for (auto [rvar, var] :
       llvm::zip_equal(op.getRvars().getAsValueRange<StringAttr>(),
                       op.getVars().getAsValueRange<StringAttr>()))
    preserved.emplace_back(Halide::RVar(rvar.str()), Halide::Var(var.str()));
  std::string stage = getStageName(op);
  Halide::Func partial = getStage(op).rfactor(preserved);
  builder.funcs[op.getResult()] = partial.function();
  // Its update has the splits of the one it is a part of.
  scheduled.insert(getStageName(op.getResult(), 0));
  // The partial func's update reduces over what was not preserved.
  llvm::StringSet<> left = reductionVars[stage];
  for (StringRef rvar : op.getRvars().getAsValueRange<StringAttr>())
    left.erase(rvar);
  reductionVars[getStageName(op.getResult(), 0)] = std::move(left);
}

LogicalResult ScheduleApplier::specialize(halide::SpecializeOp op) {
  std::optional<Halide::Stage> outer = specialization;
  specialization =
      getStage(op).specialize(builder.expressions.get(op.getCondition()));
  LogicalResult result = apply(op.getBody().front());
  specialization = outer;
  return result;
}

LogicalResult ScheduleApplier::applyToFunc(Operation *directive) {
  return TypeSwitch<Operation *, LogicalResult>(directive)
      .Case([&](halide::ComputeAtOp op) {
        getFunc(op.getFuncAttr())
            .compute_at(getLevel(op.getConsumerAttr(), op.getConsumerUpdate(),
                                 op.getVar()));
        return success();
      })
      .Case([&](halide::StoreAtOp op) {
        getFunc(op.getFuncAttr())
            .store_at(getLevel(op.getConsumerAttr(), op.getConsumerUpdate(),
                               op.getVar()));
        return success();
      })
      .Case([&](halide::ComputeRootOp op) {
        getFunc(op.getFuncAttr()).compute_root();
        return success();
      })
      .Case([&](halide::StoreRootOp op) {
        getFunc(op.getFuncAttr()).store_root();
        return success();
      })
      .Case([&](halide::StoreInOp op) {
        getFunc(op.getFuncAttr()).store_in(getMemory(op.getMemory()));
        return success();
      })
      .Case([&](halide::StreamOp op) {
        builder.streamed.push_back(op.getFunc().str());
        return success();
      })
      .Case([&](halide::BoundOp op) {
        Halide::Func func = getFunc(op.getFuncAttr());
        Halide::Var var(op.getVar().str());
        int extent = static_cast<int>(op.getExtent());
        if (auto min = op.getMin())
          func.bound(var, static_cast<int>(*min), extent);
        else
          func.bound_extent(var, extent);
        return success();
      })
      .Case([&](halide::PrefetchOp op) {
        Halide::Func func = getFunc(op.getFuncAttr());
        Halide::Var at(op.getAt().str()), from(op.getFrom().str());
        int offset = static_cast<int>(op.getOffset());
        auto parameter = builder.buffersByName.find(op.getSource());
        if (parameter != builder.buffersByName.end())
          func.prefetch(parameter->second, at, from, offset);
        else
          func.prefetch(getFunc(op.getSourceAttr()), at, from, offset);
        return success();
      })
      .Default([](Operation *op) {
        return op->emitOpError("is no directive that code generation knows");
      });
}

LogicalResult ScheduleApplier::applyOne(Operation *directive) {
  auto forLoops = [&](auto op, auto method) {
    std::vector<Halide::VarOrRVar> vars =
        getVars(getStageName(op), op.getVars());
    Halide::Stage stage = getStage(op);
    for (const Halide::VarOrRVar &var : vars)
      method(stage, var);
    return success();
  };
  return TypeSwitch<Operation *, LogicalResult>(directive)
      .Case([&](halide::SplitOp op) { return split(op), success(); })
      .Case([&](halide::TileOp op) { return tile(op), success(); })
      .Case([&](halide::FuseOp op) { return fuse(op), success(); })
      .Case([&](halide::ReorderOp op) {
        getStage(op).reorder(getVars(getStageName(op), op.getVars()));
        return success();
      })
      .Case<halide::VectorizeOp, halide::UnrollOp, halide::ParallelOp>(
          [&](auto op) { return mark(op), success(); })
      .Case([&](halide::RFactorOp op) { return rfactor(op), success(); })
      .Case([&](halide::AtomicOp op) {
        getStage(op).atomic(op.getOverrideAssociativity());
        return success();
      })
      .Case([&](halide::SpecializeOp op) { return specialize(op); })
      .Case([&](halide::GPUBlocksOp op) {
        return forLoops(op, [](Halide::Stage &stage, Halide::VarOrRVar var) {
          stage.gpu_blocks(var);
        });
      })
      .Case([&](halide::GPUThreadsOp op) {
        return forLoops(op, [](Halide::Stage &stage, Halide::VarOrRVar var) {
          stage.gpu_threads(var);
        });
      })
      .Case([&](halide::GPULanesOp op) {
        return forLoops(op, [](Halide::Stage &stage, Halide::VarOrRVar var) {
          stage.gpu_lanes(var);
        });
      })
      .Case([&](halide::GPUSingleThreadOp op) {
        getStage(op).gpu_single_thread();
        return success();
      })
      .Default([&](Operation *op) { return applyToFunc(op); });
}

LogicalResult ScheduleApplier::apply(Block &directives) {
  for (Operation &directive : directives) {
    if (auto staged = dyn_cast<halide::ScheduleDirective>(directive))
      scheduled.insert(getStageName(staged.getFuncAttr().getValue(),
                                    staged.getUpdateIndex()));
    try {
      if (failed(applyOne(&directive)))
        return failure();
    } catch (...) {
      return directive.emitOpError("is refused by Halide: ")
             << describeException();
    }
  }
  return success();
}

void ScheduleApplier::acceptDefaults() {
  for (auto &entry : builder.funcs) {
    Halide::Func func(entry.second);
    for (int i = 0, e = func.num_update_definitions(); i < e; ++i)
      if (!scheduled.contains(getStageName(entry.first(), i)))
        func.update(i).unscheduled();
  }
}

LogicalResult PipelineBuilder::applySchedule() {
  halide::ScheduleOp schedule = op.getSchedule();
  if (!schedule)
    return success();
  ScheduleApplier applier(*this);
  if (failed(applier.apply(schedule.getBody().front())))
    return failure();
  applier.acceptDefaults();
  return success();
}
