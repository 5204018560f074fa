//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"
#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"

namespace resnorm {
#define GEN_PASS_DEF_RESNORMDECOMPOSEPASS
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h.inc"
} // namespace resnorm

using namespace mlir;
using namespace resnorm;

/// The ops under `root` that know how to be decomposed, inner ones first.
static SmallVector<linalg::AggregatedOpInterface> collect(Operation *root,
                                                          bool normsOnly) {
  SmallVector<linalg::AggregatedOpInterface> ops;
  root->walk([&](linalg::AggregatedOpInterface op) {
    if (!normsOnly || isa<ResNormDialect>(op->getDialect()))
      ops.push_back(op);
  });
  return ops;
}

/// Packed layouts become padding, a reshape and a transpose.
static LogicalResult lowerPacks(RewriterBase &rewriter, Operation *root) {
  SmallVector<linalg::PackOp> packs;
  root->walk([&](linalg::PackOp op) { packs.push_back(op); });
  for (linalg::PackOp pack : packs) {
    rewriter.setInsertionPoint(pack);
    if (failed(linalg::lowerPack(rewriter, pack)))
      return pack->emitOpError("cannot be decomposed");
  }
  return success();
}

/// Concatenations that are in no kernel become slices of their results.
static LogicalResult lowerConcats(RewriterBase &rewriter, Operation *root) {
  SmallVector<tensor::ConcatOp> concats;
  root->walk([&](tensor::ConcatOp op) { concats.push_back(op); });
  for (tensor::ConcatOp concat : concats) {
    rewriter.setInsertionPoint(concat);
    FailureOr<SmallVector<Value>> values = concat.decomposeOperation(rewriter);
    if (failed(values))
      return concat.emitOpError("cannot be decomposed");
    rewriter.replaceOp(concat, *values);
  }
  return success();
}

namespace {
struct DecomposePass final
    : resnorm::impl::ResNormDecomposePassBase<DecomposePass> {
  using Base::Base;

  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    // Fused ops leave other ops of the dialect behind, which the next round
    // takes.
    for (auto ops = collect(getOperation(), normsOnly); !ops.empty();
         ops = collect(getOperation(), normsOnly)) {
      for (linalg::AggregatedOpInterface op : ops) {
        rewriter.setInsertionPoint(op);
        FailureOr<SmallVector<Value>> values = op.decomposeOperation(rewriter);
        if (failed(values)) {
          op->emitOpError("cannot be decomposed");
          return signalPassFailure();
        }
        rewriter.replaceOp(op, *values);
      }
    }
    if (!normsOnly && (failed(lowerPacks(rewriter, getOperation())) ||
                       failed(lowerConcats(rewriter, getOperation()))))
      signalPassFailure();
  }
};
} // namespace
