//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Conversion/Passes.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Pass/PassManager.h"
#include "resnorm/Dialect/Halide/IR/CheckOps.h"
#include "resnorm/Dialect/Halide/IR/Halide.h"
#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h"

namespace resnorm {
#define GEN_PASS_DEF_RESNORMVERIFYKERNELSPASS
#include "resnorm/Conversion/Passes.h.inc"
} // namespace resnorm

using namespace mlir;
using namespace resnorm;

/// A private function that takes what `call` of `kernel` took and gave, and
/// expects the same results of the kernel's body.
static func::FuncOp createReference(func::FuncOp kernel, func::CallOp call) {
  func::FuncOp function = kernel.clone();
  function.setName((kernel.getName() + ".reference").str());
  function->removeAttr(kKernelAttrName);
  OpBuilder builder(function.getContext());
  function->setAttr(kReferenceAttrName, builder.getUnitAttr());
  // Inlined, it would be compiled like the code around it.
  function.setNoInline(true);

  // The call says where in the model this is: equal kernels are one function.
  Location loc = call.getLoc();
  function->setLoc(loc);
  Block &body = function.getBody().front();
  auto yield = cast<func::ReturnOp>(body.getTerminator());
  builder.setInsertionPoint(yield);
  for (auto [index, want] : llvm::enumerate(yield.getOperands())) {
    Value got = body.addArgument(want.getType(), loc);
    halide::ExpectOp::create(builder, loc, kernel.getName(), index, got, want);
  }
  yield.getOperandsMutable().clear();
  function.setType(builder.getFunctionType(body.getArgumentTypes(), {}));
  function.setResAttrsAttr(nullptr);
  return function;
}

namespace {
struct VerifyKernels final
    : resnorm::impl::ResNormVerifyKernelsPassBase<VerifyKernels> {
  using Base::Base;

  void runOnOperation() override {
    SymbolTable symbols(getOperation());
    SmallVector<std::pair<func::CallOp, func::FuncOp>> calls;
    getOperation().walk([&](func::CallOp call) {
      auto kernel = symbols.lookup<func::FuncOp>(call.getCallee());
      if (kernel && kernel->hasAttr(kKernelAttrName))
        calls.push_back({call, kernel});
    });
    OpPassManager decompose(func::FuncOp::getOperationName());
    decompose.addPass(createResNormDecomposePass());
    for (auto [call, kernel] : calls) {
      func::FuncOp reference = createReference(kernel, call);
      symbols.insert(reference);
      if (failed(runPipeline(decompose, reference)))
        return signalPassFailure();
      SmallVector<Value> operands(call.getOperands());
      llvm::append_range(operands, call.getResults());
      OpBuilder builder(call->getContext());
      builder.setInsertionPointAfter(call);
      func::CallOp::create(builder, call.getLoc(), reference, operands);
    }
  }
};
} // namespace
