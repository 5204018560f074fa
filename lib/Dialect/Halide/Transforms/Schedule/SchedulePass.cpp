//===- SchedulePass.cpp - A schedule for every pipeline -------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// Picks the roots of a pipeline, looks at what each one computes, and lets one
// strategy write its directives.
//
//===----------------------------------------------------------------------===//

#include "Gpu.h"
#include "Strategies.h"

#include "Products.h"
#include "resnorm/Dialect/Halide/Transforms/Passes.h"
#include "llvm/Support/MathExtras.h"

namespace resnorm::halide {
#define GEN_PASS_DEF_HALIDESCHEDULEPASS
#include "resnorm/Dialect/Halide/Transforms/Passes.h.inc"
} // namespace resnorm::halide

using namespace mlir;
using namespace resnorm;
using namespace resnorm::halide;
using namespace resnorm::halide::scheduling;

/// True if an update says itself where it writes, as a scatter does: for one
/// element of the func all of it must be computed.
static bool writesAnywhere(FuncOp func) {
  return llvm::any_of(getUpdates(func), [&](UpdateOp update) {
    return update.getVars().size() < func.getRank();
  });
}

namespace {
struct Partition {
  /// Outputs, scatters, and what several of them read where computing it twice
  /// costs more than storing it.
  SmallPtrSet<Operation *, 4> roots;
  /// What several roots read and is inlined into each: no loop of one root
  /// encloses the uses in another.
  SmallPtrSet<Operation *, 4> shared;
};
} // namespace

static Partition partition(PipelineOp pipeline) {
  Partition result;
  SmallPtrSet<Operation *, 4> &roots = result.roots;
  for (auto name :
       pipeline.getOutputs().getFuncs().getAsRange<FlatSymbolRefAttr>())
    roots.insert(pipeline.lookupFunc(name.getValue()));

  // Readers come after what they read.
  llvm::DenseMap<Operation *, SmallPtrSet<Operation *, 4>> reachedFrom;
  SmallVector<FuncOp> funcs(pipeline.getBody().front().getOps<FuncOp>());
  for (FuncOp func : llvm::reverse(funcs)) {
    SmallPtrSet<Operation *, 4> from = reachedFrom.lookup(func);
    bool isHeavy = !getUpdates(func).empty() || getCost(func) >= 4;
    if ((from.size() > 1 && isHeavy) || writesAnywhere(func))
      roots.insert(func);
    if (roots.contains(func))
      from = {func};
    else if (from.size() > 1)
      result.shared.insert(func);
    for (Block *body : getDefinitions(func))
      body->walk([&](ApplyOp apply) {
        FuncOp read = pipeline.lookupFunc(apply.getFunc());
        if (read != func)
          reachedFrom[read].insert(from.begin(), from.end());
      });
  }
  return result;
}

/// Bytes of an output; kDynamic where its shape is not known.
static int64_t getOutputBytes(const KernelAnalysis &kernel) {
  int64_t elements = multiplyExtents(kernel.getExtents());
  if (ShapedType::isDynamic(elements))
    return ShapedType::kDynamic;
  FuncOp root = kernel.getRoot();
  int64_t bytes = 0;
  for (Type type : root.getElementTypes().getAsValueRange<TypeAttr>())
    bytes +=
        elements *
        llvm::divideCeil(type.isIndex() ? 64 : type.getIntOrFloatBitWidth(), 8);
  return bytes;
}

static bool isRead(FuncOp func) {
  WalkResult result =
      func->getParentOfType<PipelineOp>().walk([&](ApplyOp apply) {
        bool reads = apply.getFunc() == func.getSymName() &&
                     apply->getParentOfType<FuncOp>() != func;
        return reads ? WalkResult::interrupt() : WalkResult::advance();
      });
  return result.wasInterrupted();
}

/// Less than this is found in any machine's cache.
static constexpr int64_t kLeastStreamed = 1 << 20;

/// Stores past the caches: nothing in the kernel reads the output, which takes
/// so much of the last-level cache that little of it would be found there.
static bool isStreamed(const ScheduleContext &context) {
  int64_t bytes = getOutputBytes(context.kernel);
  if (context.target.isGPU || ShapedType::isDynamic(bytes) ||
      bytes < kLeastStreamed || isRead(context.kernel.getRoot()))
    return false;
  return context.choose("stream", bytes >= context.target.sharedCacheBytes / 2,
                        {0, 1});
}

/// By the first strategy that applies. True where results are computed in tiles
/// of registers.
static bool scheduleSums(const ScheduleContext &context) {
  bool isProduct = false;
  if (const Member *sum = findOnlySum(context.kernel))
    isProduct = getFactors(*sum, context.kernel).has_value();
  int64_t first = 0;
  if (isProduct)
    first = context.choose("strategy", 0, {1, 2});
  if (first < 1 && scheduleConvolution(context))
    return true;
  if (first < 2 && scheduleContraction(context))
    return true;
  scheduleRows(context);
  return false;
}

void resnorm::halide::schedulePipeline(PipelineOp pipeline,
                                       const TargetDescription &target,
                                       ScheduleChoices &choices) {
  if (target.isGPU)
    mergeOutputs(pipeline);
  auto [roots, shared] = partition(pipeline);
  if (target.isGPU)
    return scheduleForGPU(pipeline, target, roots);
  SmallVector<FuncOp> outputs;
  for (auto name :
       pipeline.getOutputs().getFuncs().getAsRange<FlatSymbolRefAttr>())
    outputs.push_back(pipeline.lookupFunc(name.getValue()));

  Directives directives(pipeline);
  for (FuncOp func : pipeline.getBody().front().getOps<FuncOp>()) {
    if (!roots.contains(func))
      continue;
    if (!llvm::is_contained(outputs, func))
      directives.computeRoot(func.getSymName());
    KernelAnalysis kernel(func, roots);
    ScheduleContext context{kernel, target, directives, shared, choices};
    bool hasReductions =
        llvm::any_of(kernel.getMembers(),
                     [](const Member &member) { return member.isReduction(); });
    bool isTiled = false;
    if (hasReductions)
      isTiled = scheduleSums(context);
    else
      scheduleElementwise(context);
    scheduleScatters(context);
    // A tile of a contraction is too narrow for whole lines.
    if (!isTiled && llvm::is_contained(outputs, func) && isStreamed(context))
      directives.stream(func.getSymName());
  }
}

namespace {
struct HalideSchedulePass final
    : halide::impl::HalideSchedulePassBase<HalideSchedulePass> {
  using Base::Base;

  void runOnOperation() override {
    for (PipelineOp pipeline : getOperation().getOps<PipelineOp>()) {
      if (pipeline.getSchedule())
        continue;
      std::string error;
      StringRef name = pipeline.getTarget().value_or(target);
      FailureOr<TargetDescription> description = describeTarget(name, error);
      if (failed(description)) {
        pipeline.emitOpError("has target '") << name << "': " << error;
        return signalPassFailure();
      }
      ScheduleChoices choices;
      schedulePipeline(pipeline, *description, choices);
    }
  }
};
} // namespace
