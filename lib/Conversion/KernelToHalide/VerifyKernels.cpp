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

/// A private function that takes what `kernel` took and gave when it was called
/// at `loc`, and expects the same results of the kernel's body.
static func::FuncOp createReference(func::FuncOp kernel, Location loc) {
  func::FuncOp function = kernel.clone();
  function.setName((kernel.getName() + ".reference").str());
  function.setPrivate();
  function->removeAttr(kKernelAttrName);
  function->removeAttr(kInitializesAttrName);
  OpBuilder builder(function.getContext());
  function->setAttr(kReferenceAttrName, builder.getUnitAttr());
  // Inlined, it would be compiled like the code around it.
  function.setNoInline(true);

  // The call says where in the model this is: equal kernels are one function.
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

/// What the init function of `function` took and gave: parameters of that name,
/// and prepared values in their order.
static SmallVector<Value> getInitOperands(func::FuncOp function,
                                          func::FuncOp init) {
  SmallVector<Value> operands, prepared;
  DenseMap<Attribute, Value> parameters;
  for (BlockArgument argument : function.getArguments()) {
    unsigned number = argument.getArgNumber();
    if (function.getArgAttr(number, kPreparedAttrName))
      prepared.push_back(argument);
    else if (Attribute name = function.getArgAttr(number, kParameterAttrName))
      parameters[name] = argument;
  }
  for (unsigned number = 0; number != init.getNumArguments(); ++number)
    operands.push_back(
        parameters.lookup(init.getArgAttr(number, kParameterAttrName)));
  llvm::append_range(operands, prepared);
  return operands;
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
    // Adds a call of a copy of `callee` where `builder` is.
    auto compare = [&](OpBuilder &builder, Location loc, func::FuncOp callee,
                       ValueRange operands) {
      func::FuncOp reference = createReference(callee, loc);
      symbols.insert(reference);
      func::CallOp::create(builder, loc, reference, operands);
      return runPipeline(decompose, reference);
    };
    for (auto [call, kernel] : calls) {
      SmallVector<Value> operands(call.getOperands());
      llvm::append_range(operands, call.getResults());
      OpBuilder builder(call->getContext());
      builder.setInsertionPointAfter(call);
      if (failed(compare(builder, call.getLoc(), kernel, operands)))
        return signalPassFailure();
    }
    // Of kernels that are converted already, nothing says what they should give.
    if (!getOperation().getOps<halide::PipelineOp>().empty())
      return;
    for (auto function :
         llvm::to_vector(getOperation().getOps<func::FuncOp>())) {
      auto name = function->getAttrOfType<StringAttr>(kInitAttrName);
      auto init = name ? symbols.lookup<func::FuncOp>(name) : func::FuncOp();
      if (!init || function.isExternal())
        continue;
      auto builder = OpBuilder::atBlockBegin(&function.getBody().front());
      if (failed(compare(builder, init.getLoc(), init,
                         getInitOperands(function, init))))
        return signalPassFailure();
    }
  }
};
} // namespace
