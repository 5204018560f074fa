//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HalideToLLVM.h"
#include "resnorm/Conversion/Passes.h"
#include "resnorm/Dialect/Halide/IR/CheckOps.h"

#include "mlir/Conversion/ArithToLLVM/ArithToLLVM.h"
#include "mlir/Conversion/ControlFlowToLLVM/ControlFlowToLLVM.h"
#include "mlir/Conversion/FuncToLLVM/ConvertFuncToLLVM.h"
#include "mlir/Conversion/IndexToLLVM/IndexToLLVM.h"
#include "mlir/Conversion/LLVMCommon/ConversionTarget.h"
#include "mlir/Conversion/MathToLLVM/MathToLLVM.h"
#include "mlir/Conversion/MathToLibm/MathToLibm.h"
#include "mlir/Conversion/MemRefToLLVM/MemRefToLLVM.h"
#include "mlir/Conversion/UBToLLVM/UBToLLVM.h"

namespace resnorm {
#define GEN_PASS_DEF_CONVERTHALIDETOLLVMPASS
#include "resnorm/Conversion/Passes.h.inc"
} // namespace resnorm

using namespace mlir;

static void populatePatterns(const LLVMTypeConverter &converter,
                             RewritePatternSet &patterns,
                             SymbolTableCollection &symbols) {
  populateFuncToLLVMConversionPatterns(converter, patterns, &symbols);
  populateFinalizeMemRefToLLVMConversionPatterns(converter, patterns, &symbols);
  cf::populateControlFlowToLLVMConversionPatterns(converter, patterns);
  arith::populateArithToLLVMConversionPatterns(converter, patterns);
  index::populateIndexToLLVMConversionPatterns(converter, patterns);
  ub::populateUBToLLVMConversionPatterns(converter, patterns);
  populateMathToLLVMConversionPatterns(converter, patterns,
                                       /*approximateLog1p=*/false);
  // libm's functions are the accurate ones: LLVM's lowering of expm1 is not.
  populateMathToLibmConversionPatterns(patterns, /*benefit=*/2);
}

namespace {
struct HalideToLLVMPass final
    : resnorm::impl::ConvertHalideToLLVMPassBase<HalideToLLVMPass> {
  using Base::Base;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    resnorm::InvokeContext invokes;
    if (failed(resnorm::prepareInvokes(module, invokes)))
      return signalPassFailure();

    LowerToLLVMOptions options(&getContext());
    options.allocLowering = LowerToLLVMOptions::AllocLowering::AlignedAlloc;
    options.useGenericFunctions = true;
    LLVMTypeConverter converter(&getContext(), options);
    RewritePatternSet patterns(&getContext());
    SymbolTableCollection symbols;
    populatePatterns(converter, patterns, symbols);
    resnorm::populateInvokeToLLVMPatterns(converter, patterns, invokes);
    resnorm::populateCompareToLLVMPatterns(converter, patterns, invokes);
    resnorm::populateDeviceToLLVMPatterns(converter, patterns, invokes);
    LLVMConversionTarget target(getContext());
    target.addLegalOp<ModuleOp>();
    target.addLegalDialect<resnorm::halide::HalideDialect>();
    target.addIllegalOp<resnorm::halide::CallOp, resnorm::halide::InvokeOp,
                        resnorm::halide::ExpectOp, resnorm::halide::CompareOp,
                        resnorm::halide::SyncHostOp>();
    if (failed(applyFullConversion(module, target, std::move(patterns))))
      return signalPassFailure();

    for (auto function :
         llvm::make_early_inc_range(module.getOps<LLVM::LLVMFuncOp>()))
      if (function->hasAttr("resnorm.signature") &&
          failed(resnorm::addPackedEntry(function)))
        return signalPassFailure();
  }
};
} // namespace
