//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Around the call of a kernel the runtime gives each buffer its memory on the
// device and takes note of what was written there (DeviceMemory.h).
//
//===----------------------------------------------------------------------===//

#include "FillBuffer.h"
#include "HalideToLLVM.h"

#include "mlir/Conversion/LLVMCommon/Pattern.h"

using namespace mlir;
using namespace resnorm;
namespace halide = resnorm::halide;

static constexpr StringLiteral kBind = "resnorm_device_bind";
static constexpr StringLiteral kUnbind = "resnorm_device_unbind";
static constexpr StringLiteral kSync = "resnorm_device_sync_host";

/// Halide's own functions of a device.
static std::string getInterfaceName(StringRef device) {
  return ("halide_" + device + "_device_interface").str();
}

void resnorm::declareDeviceFunctions(ModuleOp module, StringRef device) {
  auto b = OpBuilder::atBlockEnd(module.getBody());
  Type pointer = LLVM::LLVMPointerType::get(b.getContext());
  Type word = b.getI32Type(), nothing = LLVM::LLVMVoidType::get(b.getContext());
  auto declare = [&](StringRef name, Type result, ArrayRef<Type> parameters) {
    if (!module.lookupSymbol(name))
      LLVM::LLVMFuncOp::create(b, module.getLoc(), name,
                               LLVM::LLVMFunctionType::get(result, parameters));
  };
  declare(getInterfaceName(device), pointer, {});
  declare(kBind, word, {pointer, word, pointer});
  declare(kUnbind, word, {pointer, word});
  declare(kSync, nothing, {pointer, word});
}

static Value makeFlag(OpBuilder &b, Location loc, bool value) {
  return LLVM::ConstantOp::create(b, loc, b.getI32IntegerAttr(value));
}

Value resnorm::callOnDevice(OpBuilder &b, Location loc, StringRef device,
                            StringRef kernel, ValueRange arguments,
                            ValueRange buffers, size_t outputs) {
  Value zero = makeFlag(b, loc, false), status = zero;
  auto call = [&](StringRef name, ValueRange operands) {
    Value next = LLVM::CallOp::create(b, loc, b.getI32Type(), name, operands)
                     .getResult();
    Value ok =
        LLVM::ICmpOp::create(b, loc, LLVM::ICmpPredicate::eq, status, zero);
    status = LLVM::SelectOp::create(b, loc, ok, next, status);
  };
  auto forEach = [&](auto function) {
    for (auto [index, buffer] : llvm::enumerate(buffers))
      function(buffer, makeFlag(b, loc, index + outputs >= buffers.size()));
  };
  Value interface =
      LLVM::CallOp::create(b, loc, LLVM::LLVMPointerType::get(b.getContext()),
                           getInterfaceName(device), ValueRange())
          .getResult();
  forEach([&](Value buffer, Value isOutput) {
    call(kBind, {buffer, isOutput, interface});
  });
  // With a buffer that has no memory it does nothing.
  call(kernel, arguments);
  forEach(
      [&](Value buffer, Value isOutput) { call(kUnbind, {buffer, isOutput}); });
  return status;
}

namespace {
struct SyncHostPattern final : ConvertOpToLLVMPattern<halide::SyncHostOp> {
  SyncHostPattern(const LLVMTypeConverter &converter,
                  const InvokeContext &context)
      : ConvertOpToLLVMPattern(converter), context(context) {}

  LogicalResult
  matchAndRewrite(halide::SyncHostOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    Location loc = op.getLoc();
    Value frame = context.frames.lookup(op);
    fillBuffer(rewriter, loc, *getTypeConverter(),
               cast<MemRefType>(op.getMemref().getType()), adaptor.getMemref(),
               frame);
    LLVM::CallOp::create(
        rewriter, loc, TypeRange(), kSync,
        ValueRange{frame, makeFlag(rewriter, loc, op.getWrites())});
    rewriter.eraseOp(op);
    return success();
  }

private:
  const InvokeContext &context;
};
} // namespace

void resnorm::populateDeviceToLLVMPatterns(const LLVMTypeConverter &converter,
                                           RewritePatternSet &patterns,
                                           const InvokeContext &context) {
  patterns.add<SyncHostPattern>(converter, context);
}
