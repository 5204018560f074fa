//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One kernel of the GPU for each func that is stored, one thread for each of
// its elements:
//
//   for j: for i: f(i, j)   =>   for t_o (blocks): for t_i < 256 (threads):
//                                  f(t % n, t / n), t = t_o * 256 + t_i
//
// Neighbouring threads have neighbouring elements. A reduction is serial in its
// thread. Right for every pipeline, and good for elementwise ones.
//
//===----------------------------------------------------------------------===//

#include "Gpu.h"

using namespace mlir;
using namespace resnorm;
using namespace resnorm::halide;
using namespace resnorm::halide::scheduling;

/// Ops of a func beyond which a reduction does not compute it again for each
/// of its steps.
static constexpr unsigned kCheap = 4;

std::string resnorm::halide::scheduling::fuseLoops(Directives &directives,
                                                   const Stage &stage,
                                                   ArrayRef<std::string> vars) {
  std::string all = vars.front();
  for (const std::string &var : vars.drop_front()) {
    std::string fused = all + "_" + var;
    directives.fuse(stage, all, var, fused);
    all = fused;
  }
  return all;
}

void resnorm::halide::scheduling::shareStageOnGPU(Directives &directives,
                                                  const Stage &stage,
                                                  ArrayRef<std::string> vars) {
  if (vars.empty())
    return directives.gpuSingleThread(stage);
  std::string all = fuseLoops(directives, stage, vars);
  directives.split(stage, all, all + "_o", all + "_i", kGpuThreads);
  directives.gpuBlocks(stage, {all + "_o"});
  directives.gpuThreads(stage, {all + "_i"});
}

/// True where each step of some reduction reads `func`.
static bool isReadByReduction(FuncOp func) {
  auto pipeline = func->getParentOfType<PipelineOp>();
  for (UpdateOp update : pipeline.getBody().front().getOps<UpdateOp>())
    for (ApplyOp apply : update.getBody().front().getOps<ApplyOp>())
      if (apply.getFunc() == func.getSymName())
        return true;
  return false;
}

static void scheduleStages(FuncOp func, Directives &directives) {
  std::string name = func.getSymName().str();
  shareStageOnGPU(directives, {name, std::nullopt},
                  getVarNames(func.getVars()));
  for (UpdateOp update : getUpdates(func))
    shareStageOnGPU(directives, {name, update.getIndex()},
                    getVarNames(update.getVars()));
}

void resnorm::halide::scheduling::scheduleFuncsForGPU(
    const KernelAnalysis &kernel, Directives &directives, FuncSet &scheduled) {
  for (const Member &member : kernel.getMembers()) {
    bool isStored = member.isReduction() || (getCost(member.func) >= kCheap &&
                                             isReadByReduction(member.func));
    if (!isStored || !scheduled.insert(member.func).second)
      continue;
    directives.computeRoot(member.getName());
    scheduleStages(member.func, directives);
  }
  scheduleStages(kernel.getRoot(), directives);
}

void resnorm::halide::scheduling::scheduleForGPU(
    PipelineOp pipeline, const TargetDescription &target,
    const FuncSet &roots) {
  SmallVector<StringRef> outputs;
  for (auto name :
       pipeline.getOutputs().getFuncs().getAsRange<FlatSymbolRefAttr>())
    outputs.push_back(name.getValue());
  Directives directives(pipeline);
  SmallPtrSet<Operation *, 8> scheduled;
  for (FuncOp func : pipeline.getBody().front().getOps<FuncOp>()) {
    if (!roots.contains(func))
      continue;
    if (!llvm::is_contained(outputs, func.getSymName()))
      directives.computeRoot(func.getSymName());
    KernelAnalysis kernel(func, roots);
    std::optional<Rows> rows = findRows(kernel);
    if (!rows)
      scheduleFuncsForGPU(kernel, directives, scheduled);
    else if (!target.hasLanes ||
             !scheduleWarpsForGPU(kernel, *rows, directives))
      scheduleRowsForGPU(kernel, *rows, directives);
  }
}
