//===- Codegen.cpp - Pipelines to binaries --------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// Each pipeline becomes a binary of the same name. Pipelines are isolated from
// above and compilation only reads them, so they compile side by side; the
// module changes afterwards, in its own order. An object that an earlier run
// has kept is not compiled again.
//
//===----------------------------------------------------------------------===//

#include "resnorm/Dialect/Halide/Transforms/CodegenAction.h"
#include "resnorm/Dialect/Halide/Transforms/Passes.h"
#include "resnorm/Target/Halide.h"
#include "resnorm/Target/KernelCache.h"

#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/Threading.h"

namespace resnorm::halide {
#define GEN_PASS_DEF_HALIDECODEGENPASS
#include "resnorm/Dialect/Halide/Transforms/Passes.h.inc"
} // namespace resnorm::halide

using namespace mlir;
using namespace resnorm;
using namespace resnorm::halide;

MLIR_DEFINE_EXPLICIT_TYPE_ID(resnorm::halide::CompileKernelAction)

namespace {
struct HalideCodegenPass final
    : halide::impl::HalideCodegenPassBase<HalideCodegenPass> {
  using Base::Base;

  void runOnOperation() override;
};
} // namespace

FailureOr<std::string> resnorm::findOrCompile(PipelineOp pipeline,
                                              StringRef target,
                                              const KernelCache &cache) {
  if (!cache.isEnabled())
    return compileToObject(pipeline, target);
  std::string description = describeCompilation(pipeline, target);
  if (description.empty())
    return compileToObject(pipeline, target);
  if (std::optional<std::string> kept = cache.find(description))
    return std::move(*kept);
  FailureOr<std::string> object = compileToObject(pipeline, target);
  if (succeeded(object))
    cache.keep(description, *object);
  return object;
}

static void replaceByBinary(PipelineOp pipeline, StringRef target,
                            StringRef object) {
  OpBuilder builder(pipeline);
  SmallVector<Type> parameterTypes;
  for (BlockArgument parameter : pipeline.getParameters())
    parameterTypes.push_back(parameter.getType());
  BinaryOp::create(builder, pipeline.getLoc(), pipeline.getSymName(),
                   builder.getTypeArrayAttr(parameterTypes),
                   pipeline.getResultTypes(),
                   pipeline.getTarget().value_or(target), object);
  pipeline.erase();
}

void HalideCodegenPass::runOnOperation() {
  MLIRContext *context = &getContext();
  SmallVector<PipelineOp> pipelines(getOperation().getOps<PipelineOp>());
  SmallVector<std::string> objects(pipelines.size());
  KernelCache cache(cacheDirectory);
  cache.prune();

  ParallelDiagnosticHandler handler(context);
  LogicalResult result =
      failableParallelForEachN(context, 0, pipelines.size(), [&](size_t i) {
        handler.setOrderIDForThread(i);
        FailureOr<std::string> object = failure();
        context->executeAction<CompileKernelAction>(
            [&] { object = findOrCompile(pipelines[i], target, cache); },
            {pipelines[i].getOperation()}, pipelines.size());
        handler.eraseOrderIDForThread();
        if (succeeded(object))
          objects[i] = std::move(*object);
        return success(succeeded(object));
      });
  if (failed(result))
    return signalPassFailure();
  for (auto [pipeline, object] : llvm::zip_equal(pipelines, objects))
    replaceByBinary(pipeline, target, object);
}
