//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// The loops of a GPU kernel: blocks, with nothing between them, then threads,
// then lanes; serial loops anywhere else.

#include "VerifySchedule.h"

using namespace mlir;
using namespace resnorm::halide;

static bool isGPU(LoopKind kind) {
  return kind == LoopKind::GPUBlock || kind == LoopKind::GPUThread ||
         kind == LoopKind::GPULane;
}

/// A target string that is given must name what the loops need; where none is,
/// code generation chooses.
static LogicalResult verifyTarget(PipelineOp pipeline, const Loop &loop) {
  if (!pipeline.getTarget())
    return success();
  SmallVector<StringRef> features;
  pipeline.getTarget()->split(features, '-');
  auto has = [&](StringRef name) { return llvm::is_contained(features, name); };
  if (loop.kind == LoopKind::GPULane && has("opencl"))
    return loop.marked->emitOpError("the OpenCL target has no lanes; exchange "
                                    "through gpu_shared memory, or use a CUDA "
                                    "target");
  if (has("cuda") || has("opencl") || has("metal") || has("vulkan") ||
      has("d3d12compute") || has("webgpu"))
    return success();
  return loop.marked->emitOpError("expected a target with a GPU, but the "
                                  "pipeline's is '")
         << *pipeline.getTarget() << "'; add -cuda or -opencl to it";
}

namespace {
/// Follows a path from the outside in.
class KernelChecker {
public:
  explicit KernelChecker(PipelineOp pipeline) : pipeline(pipeline) {}
  LogicalResult enter(const Site &site, const Loop &loop);

private:
  LogicalResult refuse(const Loop &loop, const Twine &why,
                       const Loop *other = nullptr);

  PipelineOp pipeline;
  unsigned blocks = 0, threads = 0;
  /// A loop inside the blocks that is none.
  const Loop *inside = nullptr;
  const Loop *block = nullptr;
  const Loop *lane = nullptr;
};
} // namespace

LogicalResult KernelChecker::refuse(const Loop &loop, const Twine &why,
                                    const Loop *other) {
  InFlightDiagnostic error = loop.marked->emitOpError("loop '")
                             << loop.name << "' " << why;
  if (other && other->marked)
    error.attachNote(other->marked->getLoc())
        << "loop '" << other->name << "' is marked here";
  return error;
}

LogicalResult KernelChecker::enter(const Site &site, const Loop &loop) {
  if (isGPU(loop.kind) && failed(verifyTarget(pipeline, loop)))
    return failure();
  if (loop.kind == LoopKind::GPUBlock) {
    if (inside)
      return refuse(loop,
                    "is a GPU block inside '" + inside->name +
                        "', which is inside another block; make the blocks "
                        "one nest, reordered outermost",
                    inside);
    block = &loop;
    return ++blocks > 3 ? refuse(loop, "is a fourth block; three are the most")
                        : success();
  }
  if (!block) {
    if (isGPU(loop.kind))
      return refuse(loop, "is a GPU thread outside of any block; add "
                          "halide.gpu_blocks to a loop around it");
    return success();
  }
  inside = &loop;
  if (loop.kind == LoopKind::Parallel)
    return refuse(
        loop, "is parallel inside a GPU block; use halide.gpu_threads", block);
  if (loop.kind != LoopKind::GPUThread && loop.kind != LoopKind::GPULane)
    return success();
  if (lane)
    return refuse(loop, "is a GPU thread inside the lanes", lane);
  if (loop.kind == LoopKind::GPULane)
    lane = &loop;
  return ++threads > 3 ? refuse(loop, "is a fourth thread; three are the most, "
                                      "lanes counted")
                       : success();
}

static const Loop *lookup(const Site &site) {
  Stage &stage = site.stage.get();
  if (const Loop *loop = stage.nest.lookup(site.var))
    return loop;
  for (const LoopNest &version : stage.versions)
    if (const Loop *loop = version.lookup(site.var))
      return loop;
  llvm_unreachable("paths are made of the loops of nests");
}

LogicalResult resnorm::halide::verifyGPULoops(PipelineSchedule &schedule,
                                              StageRef ref) {
  for (const SmallVector<Site> &path : schedule.getPaths(ref)) {
    KernelChecker checker(schedule.getPipeline());
    for (const Site &site : path)
      if (failed(checker.enter(site, *lookup(site))))
        return failure();
  }
  return success();
}
