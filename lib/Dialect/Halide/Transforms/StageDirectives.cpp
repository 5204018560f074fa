//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// The directives that change a stage or its func as a whole. Those that change
// loops alone are in DirectiveApplier.cpp.

#include "DirectiveApplier.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;
using namespace resnorm::halide;

LogicalResult DirectiveApplier::atomic(Target target, AtomicOp op) {
  Stage &stage = target.ref.get();
  if (target.ref.stage == 0)
    return op.emitOpError("expected an update, but got the pure definition of "
                          "@")
           << op.getFunc() << "; write `update 0` after its name";
  if (!stage.traits.isAssociative && !op.getOverrideAssociativity()) {
    InFlightDiagnostic error = op.emitOpError(
        "the update cannot be shown to be associative; add "
        "override_associativity if any order gives a result you accept");
    error.attachNote(stage.definition->getLoc()) << "the update is here";
    return error;
  }
  stage.atomic = op;
  return success();
}

/// Checks what rfactor asks of the stage and of the names it brings.
static LogicalResult verifyRFactor(RFactorOp op, StageRef ref) {
  Stage &stage = ref.get();
  if (ref.stage == 0)
    return op.emitOpError("expected an update, but got the pure definition of "
                          "@")
           << op.getFunc() << "; write `update 0` after its name";
  if (!stage.traits.isAssociative) {
    InFlightDiagnostic error = op.emitOpError(
        "the update cannot be shown to be associative and commutative: "
        "expected new = old op value, where op is a sum or product (of floats "
        "of 32 bits or more, with fastmath<reassoc>) or an integer minimum or "
        "maximum, and value does not read @");
    error << op.getFunc();
    error.attachNote(stage.definition->getLoc()) << "the update is here";
    return error;
  }
  if (!stage.versions.empty())
    return op.emitOpError("expected rfactor before specialize, which has "
                          "copied the loops already; move it up");
  if (op.getRvars().empty() || op.getRvars().size() != op.getVars().size())
    return op.emitOpError("expected one new var for each reduction variable "
                          "and at least one, but got ")
           << op.getRvars().size() << " reduction variables and "
           << op.getVars().size() << " vars";
  for (StringRef rvar : op.getRvars().getAsValueRange<StringAttr>())
    if (!stage.nest.lookup(rvar)->isReduction)
      return op.emitOpError("expected reduction variables, but '")
             << rvar << "' is a pure var";
  llvm::StringSet<> seen;
  for (StringRef var : op.getVars().getAsValueRange<StringAttr>()) {
    if (stage.nest.lookup(var) || llvm::is_contained(ref.func->vars, var) ||
        !seen.insert(var).second)
      return op.emitOpError("expected new names for the vars, but '")
             << var << "' is taken";
  }
  return success();
}

LogicalResult DirectiveApplier::rfactor(Target target, RFactorOp op) {
  Stage &stage = target.ref.get();
  if (failed(verifyRFactor(op, target.ref)))
    return failure();
  StringRef name = op.getResult();
  if (schedule.lookup(name))
    return op.emitOpError("expected a new name for the partial results, but "
                          "there is a func @")
           << name << " already";
  auto rvars = llvm::to_vector(op.getRvars().getAsValueRange<StringAttr>());
  auto vars = llvm::to_vector(op.getVars().getAsValueRange<StringAttr>());
  for (StringRef var : vars)
    if (failed(checkName(op, var)))
      return failure();

  // The partial func has the func's vars, then the new ones.
  auto part = std::make_unique<ScheduledFunc>();
  part->name = name.str();
  part->definition = op;
  part->vars = target.ref.func->vars;
  Read read{part->name, {}, op};
  for (const std::string &var : part->vars) {
    bool hasLoop = llvm::any_of(stage.nest.getLoops(), [&](const Loop &loop) {
      return !loop.isReduction && loop.root == var;
    });
    read.coordinates.push_back({var, 0, hasLoop});
  }
  Stage pure;
  pure.definition = op;
  for (auto [position, var] : llvm::enumerate(part->vars)) {
    Loop loop;
    loop.name = loop.root = var;
    auto known = schedule.getKnownExtents(name);
    if (position < known.size())
      loop.extent = known[position];
    pure.nest.addOutermost(loop);
  }
  // Its update keeps all loops of this one; those taken out are pure now.
  Stage update = stage;
  update.definition = op;
  update.atomic = nullptr;
  for (auto [rvar, var] : llvm::zip(rvars, vars)) {
    Loop *loop = update.nest.lookup(rvar);
    Loop pureLoop = *loop;
    pureLoop.root = pureLoop.name = var.str();
    pureLoop.stride = 1;
    pureLoop.kind = LoopKind::Serial;
    pureLoop.isReduction = pureLoop.isRagged = false;
    pure.nest.addOutermost(pureLoop);
    loop->name = var.str();
    loop->isReduction = false;
    part->vars.push_back(var.str());
    read.coordinates.push_back({rvar.str()});
  }
  part->stages.push_back(std::move(pure));
  part->stages.push_back(std::move(update));

  // What is left of the update runs over what was taken out.
  stage.nest.retain([&](const Loop &loop) {
    return !loop.isReduction || llvm::is_contained(rvars, loop.name);
  });
  for (StringRef rvar : rvars) {
    Loop *loop = stage.nest.lookup(rvar);
    loop->root = rvar.str();
    loop->stride = 1;
    loop->isRagged = false;
  }
  stage.partial = std::move(read);
  schedule.insertBefore(*target.ref.func, std::move(part));
  return success();
}

LogicalResult DirectiveApplier::prefetch(Target target, PrefetchOp op) {
  StringRef source = op.getSource();
  if (schedule.lookup(source))
    return success();
  PipelineOp pipeline = schedule.getPipeline();
  for (BlockArgument parameter : pipeline.getParameters())
    if (pipeline.getParameterName(parameter.getArgNumber()) == source &&
        isa<BufferType>(parameter.getType()))
      return success();
  return op.emitOpError("expected a func or a buffer parameter of this "
                        "pipeline as the source, but got @")
         << source;
}

LogicalResult DirectiveApplier::specialize(Target target, SpecializeOp op) {
  Stage &stage = target.ref.get();
  LoopNest version = stage.nest;
  for (Operation &nested : op.getBody().front()) {
    auto directive = cast<ScheduleDirective>(nested);
    if (isa<RFactorOp, SpecializeOp, AtomicOp, BoundOp, PrefetchOp, ComputeAtOp,
            ComputeRootOp, StoreAtOp, StoreRootOp, StoreInOp, StreamOp>(
            nested)) {
      InFlightDiagnostic error =
          nested.emitOpError("expected only directives on loops in a "
                             "specialize; move this one out");
      error.attachNote(op.getLoc()) << "the specialize is here";
      return error;
    }
    if (directive.getFuncAttr() != op.getFuncAttr() ||
        directive.getUpdateIndex() != op.getUpdateIndex()) {
      InFlightDiagnostic error = nested.emitOpError("expected a directive on ")
                                 << target.ref.describe()
                                 << ", the stage that is specialized";
      error.attachNote(op.getLoc()) << "the specialize is here";
      return error;
    }
    if (failed(applyTo({target.ref, &version}, directive)))
      return failure();
  }
  stage.versions.push_back(std::move(version));
  return success();
}

LogicalResult DirectiveApplier::place(ScheduledFunc &func, Operation *op) {
  if (auto memory = dyn_cast<StoreInOp>(op)) {
    if (func.memory) {
      InFlightDiagnostic error = op->emitOpError("@")
                                 << func.name << " has its memory already";
      error.attachNote(func.memory.getLoc()) << "it is chosen here";
      return error;
    }
    func.memory = memory;
    return success();
  }
  bool isStore = isa<StoreAtOp, StoreRootOp>(op);
  if (func.isOutput && !isa<ComputeRootOp>(op))
    return op->emitOpError("@")
           << func.name
           << " is an output, which is computed and stored at "
              "the root; remove this directive";
  Operation *&place = isStore ? func.stored : func.computed;
  if (place) {
    InFlightDiagnostic error = op->emitOpError("@")
                               << func.name << " is placed already; remove one";
    error.attachNote(place->getLoc()) << "it is placed here";
    return error;
  }
  place = op;
  return success();
}

LogicalResult DirectiveApplier::stream(ScheduledFunc &func, Operation *op) {
  if (!func.isOutput)
    return op->emitOpError("expected an output, but @")
           << func.name
           << " is read by this pipeline, from the caches; remove this "
              "directive";
  return success();
}

LogicalResult DirectiveApplier::bound(ScheduledFunc &func, BoundOp op) {
  auto *var = llvm::find(func.vars, op.getVar());
  if (var == func.vars.end()) {
    std::string names;
    for (const std::string &name : func.vars)
      names += (names.empty() ? "'" : ", '") + name + "'";
    return op.emitOpError("expected a var of @")
           << func.name << ", but got '" << op.getVar() << "'; its vars are "
           << names;
  }
  auto known = schedule.getKnownExtents(func.name);
  size_t position = var - func.vars.begin();
  if (position < known.size() && known[position] &&
      *known[position] != static_cast<int64_t>(op.getExtent()))
    return op.emitOpError("the extent of '")
           << op.getVar() << "' is promised to be " << *known[position]
           << " by the pipeline's result type or another bound, but here it "
              "is "
           << op.getExtent();
  return success();
}
