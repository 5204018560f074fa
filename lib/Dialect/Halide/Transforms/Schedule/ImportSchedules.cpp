//===- ImportSchedules.cpp - A user's schedules, from a file --------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Dialect/Halide/Transforms/Passes.h"
#include "resnorm/Dialect/Halide/Transforms/Scheduling.h"

#include "mlir/IR/OperationSupport.h"
#include "mlir/Parser/Parser.h"
#include "llvm/ADT/StringMap.h"

namespace resnorm::halide {
#define GEN_PASS_DEF_HALIDEIMPORTSCHEDULESPASS
#include "resnorm/Dialect/Halide/Transforms/Passes.h.inc"
} // namespace resnorm::halide

using namespace mlir;
using namespace resnorm::halide;

static constexpr StringLiteral kWayOut =
    "start again from what resnorm-run --print-kernels prints";

/// Up to eight names of `kernels`.
static std::string listKernels(ArrayRef<PipelineOp> kernels) {
  constexpr size_t kMost = 8;
  std::string text;
  for (PipelineOp kernel : kernels.take_front(kMost))
    text += (text.empty() ? "@" : ", @") + kernel.getSymName().str();
  if (kernels.size() > kMost)
    text += " and " + std::to_string(kernels.size() - kMost) + " more";
  return text.empty() ? "none" : text;
}

static bool areAlike(Operation &a, Operation &b) {
  return OperationEquivalence::isEquivalentTo(
      &a, &b, OperationEquivalence::ignoreValueEquivalence, nullptr,
      OperationEquivalence::IgnoreLocations);
}

/// The first two ops in which two bodies differ; none where one goes on longer.
static std::optional<std::pair<Operation *, Operation *>>
findDifference(Block &ours, Block &theirs) {
  for (auto [a, b] : llvm::zip(ours, theirs)) {
    if (areAlike(a, b))
      continue;
    if (a.getNumRegions() == 1 && b.getNumRegions() == 1 &&
        !a.getRegion(0).empty() && !b.getRegion(0).empty())
      if (auto inner =
              findDifference(a.getRegion(0).front(), b.getRegion(0).front()))
        return inner;
    return std::pair(&a, &b);
  }
  return std::nullopt;
}

/// Shows where two algorithms of the same name part.
static void noteDifference(InFlightDiagnostic &error, PipelineOp given,
                           PipelineOp kernel) {
  OwningOpRef<PipelineOp> ours = copyAlgorithm(given);
  OwningOpRef<PipelineOp> theirs = copyAlgorithm(kernel);
  if (auto ops =
          findDifference(ours->getBody().front(), theirs->getBody().front())) {
    error.attachNote(ops->first->getLoc()) << "it differs from here on";
    error.attachNote(ops->second->getLoc())
        << "the kernel has '" << ops->second->getName() << "' there";
    return;
  }
  error.attachNote(kernel.getLoc()) << "the kernel is made here";
}

static LogicalResult refuse(PipelineOp given, ArrayRef<PipelineOp> kernels) {
  const auto *named = llvm::find_if(kernels, [&](PipelineOp kernel) {
    return kernel.getSymName() == given.getSymName();
  });
  if (named == kernels.end())
    return given.emitOpError("expected the algorithm of a kernel of this "
                             "model, but @")
           << given.getSymName() << " is that of none; the kernels are "
           << listKernels(kernels) << "; leave it out, or " << kWayOut;
  InFlightDiagnostic error =
      given.emitOpError("expected the algorithm of kernel @")
      << given.getSymName()
      << ", but got another; change its schedule alone, or " << kWayOut;
  noteDifference(error, given, *named);
  return error;
}

/// The kernel computes as before, in the loops that `given` says.
static void takeSchedule(PipelineOp kernel, PipelineOp given) {
  OwningOpRef<PipelineOp> copy(given.clone());
  kernel.getBody().takeBody(copy->getBody());
}

namespace {
struct HalideImportSchedulesPass final
    : resnorm::halide::impl::HalideImportSchedulesPassBase<
          HalideImportSchedulesPass> {
  using Base::Base;

  void runOnOperation() override {
    OwningOpRef<ModuleOp> module =
        parseSourceFile<ModuleOp>(file, &getContext());
    if (!module)
      return signalPassFailure();
    SmallVector<PipelineOp> kernels(getOperation().getOps<PipelineOp>());
    llvm::StringMap<SmallVector<PipelineOp, 1>> byAlgorithm;
    for (PipelineOp kernel : kernels)
      byAlgorithm[describeAlgorithm(kernel)].push_back(kernel);
    llvm::StringMap<PipelineOp> taken;
    for (PipelineOp given : module->getOps<PipelineOp>())
      if (failed(import(given, kernels, byAlgorithm, taken)))
        signalPassFailure();
  }

private:
  using ByAlgorithm = llvm::StringMap<SmallVector<PipelineOp, 1>>;
  static LogicalResult import(PipelineOp given, ArrayRef<PipelineOp> kernels,
                              const ByAlgorithm &byAlgorithm,
                              llvm::StringMap<PipelineOp> &taken);
};
} // namespace

LogicalResult HalideImportSchedulesPass::import(
    PipelineOp given, ArrayRef<PipelineOp> kernels,
    const ByAlgorithm &byAlgorithm, llvm::StringMap<PipelineOp> &taken) {
  if (!given.getSchedule())
    return given.emitOpError("expected a schedule for @")
           << given.getSymName()
           << ", but there is none; write halide.schedule, or leave the kernel "
              "out for the rules to schedule it";
  std::string algorithm = describeAlgorithm(given);
  auto known = byAlgorithm.find(algorithm);
  if (known == byAlgorithm.end())
    return refuse(given, kernels);
  PipelineOp kernel = known->second.front();
  auto [other, isNew] = taken.try_emplace(algorithm, given);
  if (!isNew) {
    InFlightDiagnostic error =
        given.emitOpError("expected one schedule for kernel @")
        << kernel.getSymName() << ", but this is the second; leave one out";
    error.attachNote(other->second.getLoc()) << "this is the first";
    return error;
  }
  for (PipelineOp same : known->second)
    takeSchedule(same, given);
  return success();
}
