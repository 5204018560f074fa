//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FillBuffer.h"
#include "HalideToLLVM.h"
#include "resnorm/Dialect/Halide/IR/CheckOps.h"

#include "mlir/Conversion/LLVMCommon/Pattern.h"

using namespace mlir;
using namespace resnorm;
namespace halide = resnorm::halide;

int64_t resnorm::getFrameBytes(TypeRange types) {
  int64_t bytes = 0;
  for (Type type : types)
    if (auto memref = dyn_cast<MemRefType>(type))
      bytes += getBufferBytes(memref);
  return bytes;
}

Type resnorm::getKernelScalarType(Type type) {
  if (type.isIndex())
    return IntegerType::get(type.getContext(), 64);
  if (type.isInteger(1))
    return IntegerType::get(type.getContext(), 8);
  if (type.isF32() || type.isF64() || type.isInteger(8) || type.isInteger(16) ||
      type.isInteger(32) || type.isInteger(64))
    return type;
  return Type();
}

static LogicalResult declareKernel(halide::InvokeOp op, OpBuilder &builder) {
  auto pointer = LLVM::LLVMPointerType::get(op.getContext());
  SmallVector<Type> parameters;
  for (Type type : op.getOperandTypes()) {
    Type scalar =
        isa<MemRefType>(type) ? Type(pointer) : getKernelScalarType(type);
    if (!scalar)
      return op.emitOpError("expected scalars of f32, f64 or an integer type, "
                            "got ")
             << type << "; pass it as a tensor of rank 0";
    parameters.push_back(scalar);
  }
  auto type = LLVM::LLVMFunctionType::get(builder.getI32Type(), parameters);
  LLVM::LLVMFuncOp::create(builder, op.getLoc(), op.getCallee(), type);
  return success();
}

LogicalResult resnorm::prepareInvokes(ModuleOp module, InvokeContext &context) {
  SmallVector<halide::BinaryOp> binaries(module.getOps<halide::BinaryOp>());
  llvm::StringMap<halide::BinaryOp> byName;
  for (halide::BinaryOp binary : binaries) {
    byName[binary.getSymName()] = binary;
    StringRef device = binary.getDevice();
    context.devices[binary.getSymName()] = device.str();
    if (!device.empty())
      declareDeviceFunctions(module, device);
  }
  llvm::StringMap<halide::InvokeOp> firstUses;
  auto declarations = OpBuilder::atBlockEnd(module.getBody());
  for (auto function : module.getOps<func::FuncOp>()) {
    SmallVector<Operation *> users;
    function.walk([&](Operation *op) {
      if (isa<halide::InvokeOp, halide::CompareOp, halide::SyncHostOp>(op))
        users.push_back(op);
    });
    int64_t bytes = 0;
    for (Operation *user : users) {
      bytes = std::max(bytes, getFrameBytes(user->getOperandTypes()));
      auto op = dyn_cast<halide::InvokeOp>(user);
      if (isa<halide::CompareOp>(user))
        declareCompare(module);
      if (!op)
        continue;
      if (!byName.contains(op.getCallee()))
        return op.emitOpError("expected kernel '")
               << op.getCallee()
               << "' to be compiled to a halide.binary; run halide-codegen "
                  "first";
      if (firstUses.try_emplace(op.getCallee(), op).second &&
          failed(declareKernel(op, declarations)))
        return failure();
    }
    if (users.empty())
      continue;
    auto b = OpBuilder::atBlockBegin(&function.getBody().front());
    Value count = LLVM::ConstantOp::create(b, function.getLoc(),
                                           b.getI64IntegerAttr(bytes));
    Value frame = LLVM::AllocaOp::create(
        b, function.getLoc(), LLVM::LLVMPointerType::get(b.getContext()),
        b.getI8Type(), count, /*alignment=*/16);
    for (Operation *op : users)
      context.frames[op] = frame;
  }
  if (binaries.empty())
    return success();
  auto b = OpBuilder::atBlockEnd(module.getBody());
  auto kernels = ModuleOp::create(b, module.getLoc(), "resnorm_kernels");
  for (halide::BinaryOp binary : binaries)
    binary->moveBefore(kernels.getBody(), kernels.getBody()->end());
  return success();
}

namespace {
struct InvokePattern final : ConvertOpToLLVMPattern<halide::InvokeOp> {
  InvokePattern(const LLVMTypeConverter &converter,
                const InvokeContext &context)
      : ConvertOpToLLVMPattern(converter), context(context) {}

  LogicalResult
  matchAndRewrite(halide::InvokeOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    Location loc = op.getLoc();
    auto pointer = LLVM::LLVMPointerType::get(op.getContext());
    Value frame = context.frames.lookup(op);
    std::string device = context.devices.lookup(op.getCallee());
    SmallVector<Value> arguments, buffers;
    int64_t offset = 0;
    for (auto [original, converted] :
         llvm::zip_equal(op.getOperands(), adaptor.getOperands())) {
      auto memref = dyn_cast<MemRefType>(original.getType());
      if (!memref) {
        arguments.push_back(
            convertScalar(rewriter, loc, original.getType(), converted));
        continue;
      }
      Value buffer =
          LLVM::GEPOp::create(rewriter, loc, pointer, rewriter.getI8Type(),
                              frame, LLVM::GEPArg(offset));
      fillBuffer(rewriter, loc, *getTypeConverter(), memref, converted, buffer);
      offset += getBufferBytes(memref);
      arguments.push_back(buffer);
      buffers.push_back(buffer);
    }
    Value status =
        device.empty()
            ? LLVM::CallOp::create(rewriter, loc, rewriter.getI32Type(),
                                   op.getCallee(), arguments)
                  .getResult()
            : callOnDevice(rewriter, loc, device, op.getCallee(), arguments,
                           buffers, op.getOutputs().size());
    rewriter.replaceOp(op, status);
    return success();
  }

private:
  static Value convertScalar(OpBuilder &b, Location loc, Type type,
                             Value value) {
    if (type.isInteger(1))
      return LLVM::ZExtOp::create(b, loc, b.getI8Type(), value);
    return value;
  }

  const InvokeContext &context;
};
} // namespace

void resnorm::populateInvokeToLLVMPatterns(const LLVMTypeConverter &converter,
                                           RewritePatternSet &patterns,
                                           const InvokeContext &context) {
  patterns.add<InvokePattern>(converter, context);
}
