//===- ExactRoundings.cpp - Keep every rounding of emulated floats --------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Conversion/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

namespace resnorm {
#define GEN_PASS_DEF_RESNORMEXACTROUNDINGSPASS
#include "resnorm/Conversion/Passes.h.inc"
} // namespace resnorm

using namespace mlir;

namespace {
struct ExactRoundings final
    : resnorm::impl::ResNormExactRoundingsPassBase<ExactRoundings> {
  using Base::Base;

  void runOnOperation() override {
    getOperation().walk(
        [](arith::TruncFOp op) { op.removeFastmathAttr(); });
  }
};
} // namespace
