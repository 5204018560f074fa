//===- LayoutPass.cpp - Convolutions with channels last, end to end -------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Fuse.h"
#include "LayoutRewriter.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h"

namespace resnorm {
#define GEN_PASS_DEF_RESNORMLAYOUTPASS
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h.inc"
} // namespace resnorm

using namespace mlir;
using namespace resnorm;

namespace {
struct ResNormLayout final
    : resnorm::impl::ResNormLayoutPassBase<ResNormLayout> {
  using Base::Base;

  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet cleanup(context);
    populateEpiloguePatterns(cleanup);
    for (RegisteredOperationName op : context->getRegisteredOperations())
      if (isa<linalg::LinalgDialect, tensor::TensorDialect>(op.getDialect()))
        op.getCanonicalizationPatterns(cleanup, context);
    patterns = std::move(cleanup);
    return success();
  }

  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (function.isDeclaration())
      return;
    LayoutPlan plan(function);
    LayoutRewriter(function, plan, vectorBytes).run();
    if (failed(applyPatternsGreedily(function, patterns)))
      signalPassFailure();
  }

private:
  FrozenRewritePatternSet patterns;
};
} // namespace
