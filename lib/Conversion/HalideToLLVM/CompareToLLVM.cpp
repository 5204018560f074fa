//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FillBuffer.h"
#include "HalideToLLVM.h"

#include "mlir/Conversion/LLVMCommon/Pattern.h"
#include "resnorm/Dialect/Halide/IR/CheckOps.h"

using namespace mlir;
using namespace resnorm;
namespace halide = resnorm::halide;

/// Declared in ResultCheck.h of the runtime.
static constexpr StringLiteral kCompare = "resnorm_compare";

void resnorm::declareCompare(ModuleOp module) {
  if (module.lookupSymbol(kCompare))
    return;
  auto builder = OpBuilder::atBlockEnd(module.getBody());
  auto pointer = LLVM::LLVMPointerType::get(module.getContext());
  auto type = LLVM::LLVMFunctionType::get(builder.getI32Type(),
                                          {pointer, pointer, pointer});
  LLVM::LLVMFuncOp::create(builder, module.getLoc(), kCompare, type);
}

namespace {
struct ComparePattern final : ConvertOpToLLVMPattern<halide::CompareOp> {
  ComparePattern(const LLVMTypeConverter &converter,
                 const InvokeContext &context)
      : ConvertOpToLLVMPattern(converter), context(context) {}

  LogicalResult
  matchAndRewrite(halide::CompareOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    Location loc = op.getLoc();
    Value frame = context.frames.lookup(op);
    auto wantType = cast<MemRefType>(op.getWant().getType());
    auto gotType = cast<MemRefType>(op.getGot().getType());
    Value want = LLVM::GEPOp::create(
        rewriter, loc, frame.getType(), rewriter.getI8Type(), frame,
        LLVM::GEPArg(static_cast<int32_t>(getBufferBytes(gotType))));
    fillBuffer(rewriter, loc, *getTypeConverter(), gotType, adaptor.getGot(),
               frame);
    fillBuffer(rewriter, loc, *getTypeConverter(), wantType, adaptor.getWant(),
               want);
    rewriter.replaceOpWithNewOp<LLVM::CallOp>(
        op, rewriter.getI32Type(), kCompare,
        ValueRange{adaptor.getWhat(), frame, want});
    return success();
  }

private:
  const InvokeContext &context;
};
} // namespace

void resnorm::populateCompareToLLVMPatterns(const LLVMTypeConverter &converter,
                                            RewritePatternSet &patterns,
                                            const InvokeContext &context) {
  patterns.add<ComparePattern>(converter, context);
}
