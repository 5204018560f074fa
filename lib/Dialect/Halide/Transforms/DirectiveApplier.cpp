//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DirectiveApplier.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace resnorm::halide;

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

ScheduledFunc *DirectiveApplier::lookupFunc(Operation *op, StringRef name) {
  if (ScheduledFunc *func = schedule.lookup(name))
    return func;
  std::string names;
  for (ScheduledFunc &func : schedule.getFuncs())
    names += (names.empty() ? "@" : ", @") + func.name;
  InFlightDiagnostic error =
      op->emitOpError("expected a func of this pipeline, "
                      "but got @")
      << name << "; the funcs here are " << names;
  for (auto rfactor :
       op->getParentOfType<ScheduleOp>().getBody().getOps<RFactorOp>())
    if (rfactor.getResult() == name)
      error.attachNote(rfactor.getLoc())
          << "@" << name << " is made here; move the directive after it";
  return nullptr;
}

FailureOr<StageRef> DirectiveApplier::lookupStage(ScheduleDirective directive) {
  ScheduledFunc *func =
      lookupFunc(directive, directive.getFuncAttr().getValue());
  if (!func)
    return failure();
  std::optional<uint64_t> update = directive.getUpdateIndex();
  if (update && *update + 1 >= func->stages.size()) {
    InFlightDiagnostic error =
        directive->emitOpError("expected an update of @")
        << func->name << ", but it has " << func->stages.size() - 1
        << ", counted from 0, and not update " << *update;
    error.attachNote(func->definition->getLoc()) << "the func is defined here";
    return error;
  }
  return StageRef{func, update ? static_cast<unsigned>(*update + 1) : 0};
}

void DirectiveApplier::noteConsumer(InFlightDiagnostic &error,
                                    const LoopNest *nest, StringRef var) {
  auto taken = consumed.find({nest, var.str()});
  if (taken != consumed.end())
    error.attachNote(taken->second->getLoc())
        << "'" << var << "' was replaced here";
}

LogicalResult DirectiveApplier::checkLoops(ScheduleDirective directive,
                                           Target target) {
  for (StringRef var : directive.getConsumedVars()) {
    if (target.nest->lookup(var))
      continue;
    InFlightDiagnostic error = directive->emitOpError("expected a loop of ")
                               << target.ref.describe() << ", but got '" << var
                               << "'; its loops are, innermost first, "
                               << target.nest->describe();
    noteConsumer(error, target.nest, var);
    return error;
  }
  return success();
}

LogicalResult DirectiveApplier::checkName(Operation *op, StringRef name) {
  if (!name.empty() && !name.contains('.') && !name.contains('$'))
    return success();
  return op->emitOpError("expected a name without '.' and '$' for a new loop, "
                         "but got '")
         << name << "'; Halide joins names by these";
}

//===----------------------------------------------------------------------===//
// Dispatch
//===----------------------------------------------------------------------===//

LogicalResult DirectiveApplier::apply(ScheduleDirective directive) {
  FailureOr<StageRef> ref = lookupStage(directive);
  if (failed(ref))
    return failure();
  ScheduledFunc &func = *ref->func;
  if (auto bound = dyn_cast<BoundOp>(*directive))
    return this->bound(func, bound);
  if (isa<StreamOp>(directive))
    return stream(func, directive);
  if (isa<ComputeAtOp, ComputeRootOp, StoreAtOp, StoreRootOp, StoreInOp>(
          directive))
    return place(func, directive);
  if (!func.scheduled)
    func.scheduled = directive;
  return applyTo({*ref, &ref->get().nest}, directive);
}

LogicalResult DirectiveApplier::applyTo(Target target,
                                        ScheduleDirective directive) {
  if (failed(checkLoops(directive, target)))
    return failure();
  auto factored = [&](auto op, LoopKind kind) {
    return markFactor(target, op, op.getVar(), op.getFactor(), op.getTail(),
                      kind);
  };
  auto all = [&](auto op, LoopKind kind) {
    return markAll(target, op, op.getVars(), kind);
  };
  return llvm::TypeSwitch<Operation *, LogicalResult>(directive)
      .Case([&](SplitOp op) { return split(target, op); })
      .Case([&](TileOp op) { return tile(target, op); })
      .Case([&](FuseOp op) { return fuse(target, op); })
      .Case([&](ReorderOp op) { return reorder(target, op); })
      .Case([&](VectorizeOp op) { return factored(op, LoopKind::Vectorized); })
      .Case([&](UnrollOp op) { return factored(op, LoopKind::Unrolled); })
      .Case([&](ParallelOp op) { return factored(op, LoopKind::Parallel); })
      .Case([&](GPUBlocksOp op) { return all(op, LoopKind::GPUBlock); })
      .Case([&](GPUThreadsOp op) { return all(op, LoopKind::GPUThread); })
      .Case([&](GPULanesOp op) { return all(op, LoopKind::GPULane); })
      .Case([&](GPUSingleThreadOp op) { return success(); })
      .Case([&](AtomicOp op) { return atomic(target, op); })
      .Case([&](RFactorOp op) { return rfactor(target, op); })
      .Case([&](PrefetchOp op) { return prefetch(target, op); })
      .Case([&](SpecializeOp op) { return specialize(target, op); })
      .Default([](Operation *op) {
        return op->emitOpError("this directive is not known to "
                               "halide-verify-schedule");
      });
}

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

LogicalResult DirectiveApplier::split(Target target, SplitOp op) {
  if (failed(checkName(op, op.getOuter())) ||
      failed(checkName(op, op.getInner())))
    return failure();
  const Loop *loop = target.nest->lookup(op.getVar());
  if (loop->kind != LoopKind::Serial) {
    InFlightDiagnostic error = op.emitOpError("expected a serial loop, but '")
                               << op.getVar()
                               << "' is marked already; split it first";
    error.attachNote(loop->marked->getLoc()) << "it is marked here";
    return error;
  }
  if (failed(target.nest->split(op.getVar(), op.getOuter(), op.getInner(),
                                op.getFactor(), op.getTail(),
                                target.ref.stage != 0,
                                [&] { return op.emitOpError(); })))
    return failure();
  consumed[{target.nest, op.getVar().str()}] = op;
  return success();
}

LogicalResult DirectiveApplier::tile(Target target, TileOp op) {
  auto emitError = [&] { return op.emitOpError(); };
  bool isUpdate = target.ref.stage != 0;
  for (StringRef name : {op.getXo(), op.getYo(), op.getXi(), op.getYi()})
    if (failed(checkName(op, name)))
      return failure();
  for (StringRef var : {op.getX(), op.getY()})
    if (target.nest->lookup(var)->kind != LoopKind::Serial)
      return op.emitOpError("expected serial loops, but '")
             << var << "' is marked already; tile first";
  if (op.getX() == op.getY())
    return op.emitOpError("expected two different loops, but both are '")
           << op.getX() << "'";
  // Failing half way, the nest does not matter any more.
  if (failed(target.nest->split(op.getX(), op.getXo(), op.getXi(),
                                op.getXFactor(), op.getTail(), isUpdate,
                                emitError)) ||
      failed(target.nest->split(op.getY(), op.getYo(), op.getYi(),
                                op.getYFactor(), op.getTail(), isUpdate,
                                emitError)))
    return failure();
  consumed[{target.nest, op.getX().str()}] = op;
  consumed[{target.nest, op.getY().str()}] = op;
  return target.nest->reorder({op.getXi(), op.getYi(), op.getXo(), op.getYo()},
                              target.ref.get().traits.isAssociative, emitError);
}

LogicalResult DirectiveApplier::fuse(Target target, FuseOp op) {
  if (failed(checkName(op, op.getFused())))
    return failure();
  for (StringRef var : {op.getInner(), op.getOuter()})
    if (target.nest->lookup(var)->kind != LoopKind::Serial)
      return op.emitOpError("expected serial loops, but '")
             << var << "' is marked already; fuse first";
  if (failed(target.nest->fuse(op.getInner(), op.getOuter(), op.getFused(),
                               [&] { return op.emitOpError(); })))
    return failure();
  consumed[{target.nest, op.getInner().str()}] = op;
  consumed[{target.nest, op.getOuter().str()}] = op;
  return success();
}

LogicalResult DirectiveApplier::reorder(Target target, ReorderOp op) {
  return target.nest->reorder(
      llvm::to_vector(op.getVars().getAsValueRange<StringAttr>()),
      target.ref.get().traits.isAssociative, [&] { return op.emitOpError(); });
}

static bool isShared(LoopKind kind) {
  return kind != LoopKind::Serial && kind != LoopKind::Unrolled;
}

LogicalResult DirectiveApplier::mark(Target target, Operation *op,
                                     StringRef var, LoopKind kind) {
  Loop *loop = target.nest->lookup(var);
  const Stage &stage = target.ref.get();
  // What a factor made is called by the name of the loop it was made of.
  var = var.split('.').first;
  if (loop->kind != LoopKind::Serial) {
    InFlightDiagnostic error = op->emitOpError("expected a serial loop, but '")
                               << var
                               << "' is marked already; split it to mark each "
                                  "part";
    error.attachNote(loop->marked->getLoc()) << "it is marked here";
    return error;
  }
  if (isShared(kind) && loop->isReduction && !loop->isRaceFree) {
    if (!stage.atomic)
      return op->emitOpError("iterations of reduction variable '")
             << var
             << "' write to the same place; put halide.atomic before this "
                "directive, or take the reduction apart by halide.rfactor";
    if (kind == LoopKind::Vectorized && !stage.traits.foldsInVectors) {
      InFlightDiagnostic error =
          op->emitOpError("Halide folds vectors wrongly except for float sums "
                          "and products; unroll '")
          << var << "', or take the reduction apart by halide.rfactor";
      error.attachNote(stage.definition->getLoc()) << "the update is here";
      return error;
    }
  }
  loop->kind = kind;
  loop->marked = op;
  return success();
}

LogicalResult DirectiveApplier::markFactor(Target target, Operation *op,
                                           StringRef var,
                                           std::optional<uint64_t> factor,
                                           TailStrategy tail, LoopKind kind) {
  if (!factor)
    return mark(target, op, var, kind);
  const Loop *loop = target.nest->lookup(var);
  if (loop->kind != LoopKind::Serial)
    return mark(target, op, var, kind);
  // A dot keeps the name out of the user's reach.
  std::string inner = var.str() + ".inner";
  while (target.nest->lookup(inner))
    inner += ".inner";
  if (failed(target.nest->split(var, var, inner, *factor, tail,
                                target.ref.stage != 0,
                                [&] { return op->emitOpError(); })))
    return failure();
  bool marksOuter = kind == LoopKind::Parallel;
  return mark(target, op, marksOuter ? var : StringRef(inner), kind);
}

LogicalResult DirectiveApplier::markAll(Target target, Operation *op,
                                        ArrayAttr vars, LoopKind kind) {
  size_t limit = kind == LoopKind::GPULane ? 1 : 3;
  if (vars.empty() || vars.size() > limit)
    return op->emitOpError("expected at most ")
           << limit << " and at least one loop, but got " << vars.size();
  for (StringRef var : vars.getAsValueRange<StringAttr>())
    if (failed(mark(target, op, var, kind)))
      return failure();
  return success();
}
