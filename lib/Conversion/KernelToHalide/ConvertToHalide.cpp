//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Conversion/Passes.h"

#include "KernelToPipeline.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"

namespace resnorm {
#define GEN_PASS_DEF_CONVERTTOHALIDEPASS
#include "resnorm/Conversion/Passes.h.inc"
} // namespace resnorm

using namespace mlir;
using namespace resnorm;

namespace {
struct ConvertToHalide final
    : resnorm::impl::ConvertToHalidePassBase<ConvertToHalide> {
  using Base::Base;

  void runOnOperation() override {
    SmallVector<func::FuncOp> kernels;
    for (auto function : getOperation().getOps<func::FuncOp>())
      if (function->hasAttr(kKernelAttrName))
        kernels.push_back(function);

    llvm::StringMap<SmallVector<func::CallOp>> calls;
    getOperation().walk(
        [&](func::CallOp call) { calls[call.getCallee()].push_back(call); });

    // Every kernel is tried, so that one run tells of all that is wrong.
    for (func::FuncOp kernel : kernels) {
      bool converted = succeeded(convertKernel(kernel, strict));
      if (converted)
        for (func::CallOp call : calls.lookup(kernel.getSymName()))
          converted &= succeeded(convertCall(call, kernel));
      if (converted)
        kernel.erase();
      else
        signalPassFailure();
    }
  }
};
} // namespace
