//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BufferLayout.h"
#include "HalideToLLVM.h"

#include "mlir/Conversion/LLVMCommon/MemRefBuilder.h"
#include "mlir/Conversion/LLVMCommon/Pattern.h"

using namespace mlir;
using namespace resnorm;
namespace halide = resnorm::halide;

static int64_t getBufferBytes(MemRefType type) {
  return llvm::alignTo(layout::kBufferBytes, 16) +
         type.getRank() * layout::kDimensionBytes;
}

static int64_t getFrameBytes(halide::InvokeOp op) {
  int64_t bytes = 0;
  for (Type type : op.getOperandTypes())
    if (auto memref = dyn_cast<MemRefType>(type))
      bytes += getBufferBytes(memref);
  return bytes;
}

/// How a scalar is passed, or null where the C function cannot take it.
static Type getScalarType(Type type) {
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
    Type scalar = isa<MemRefType>(type) ? Type(pointer) : getScalarType(type);
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

/// Halide runtime functions that move buffers between host and device.
static void declareDeviceFunctions(ModuleOp module) {
  auto builder = OpBuilder::atBlockEnd(module.getBody());
  auto pointer = LLVM::LLVMPointerType::get(module.getContext());
  auto type =
      LLVM::LLVMFunctionType::get(builder.getI32Type(), {pointer, pointer});
  for (StringRef name : {"halide_copy_to_host", "halide_device_free"})
    LLVM::LLVMFuncOp::create(builder, module.getLoc(), name, type);
}

static bool isDeviceTarget(StringRef target) {
  return llvm::any_of(llvm::split(target, '-'), [](StringRef feature) {
    return feature == "cuda" || feature == "opencl" || feature == "metal" ||
           feature == "vulkan";
  });
}

LogicalResult resnorm::prepareInvokes(ModuleOp module, InvokeContext &context) {
  SmallVector<halide::BinaryOp> binaries(module.getOps<halide::BinaryOp>());
  llvm::StringMap<halide::BinaryOp> byName;
  for (halide::BinaryOp binary : binaries) {
    byName[binary.getSymName()] = binary;
    context.isDevice[binary.getSymName()] = isDeviceTarget(binary.getTarget());
  }
  llvm::StringMap<halide::InvokeOp> firstUses;
  auto declarations = OpBuilder::atBlockEnd(module.getBody());
  for (auto function : module.getOps<func::FuncOp>()) {
    SmallVector<halide::InvokeOp> invokes;
    function.walk([&](halide::InvokeOp op) { invokes.push_back(op); });
    int64_t bytes = 0;
    for (halide::InvokeOp op : invokes) {
      if (!byName.contains(op.getCallee()))
        return op.emitOpError("expected kernel '")
               << op.getCallee()
               << "' to be compiled to a halide.binary; run halide-codegen "
                  "first";
      bytes = std::max(bytes, getFrameBytes(op));
      if (firstUses.try_emplace(op.getCallee(), op).second &&
          failed(declareKernel(op, declarations)))
        return failure();
    }
    if (invokes.empty())
      continue;
    auto b = OpBuilder::atBlockBegin(&function.getBody().front());
    Value count = LLVM::ConstantOp::create(b, function.getLoc(),
                                           b.getI64IntegerAttr(bytes));
    Value frame = LLVM::AllocaOp::create(
        b, function.getLoc(), LLVM::LLVMPointerType::get(b.getContext()),
        b.getI8Type(), count, /*alignment=*/16);
    for (halide::InvokeOp op : invokes)
      context.frames[op] = frame;
  }
  if (llvm::any_of(context.isDevice,
                   [](const auto &entry) { return entry.second; }))
    declareDeviceFunctions(module);
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
    bool isDevice = context.isDevice.lookup(op.getCallee());
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
      fill(rewriter, loc, buffer, memref, converted, isDevice);
      offset += getBufferBytes(memref);
      arguments.push_back(buffer);
      buffers.push_back(buffer);
    }
    Value status = LLVM::CallOp::create(rewriter, loc, rewriter.getI32Type(),
                                        op.getCallee(), arguments)
                       .getResult();
    if (isDevice)
      status =
          bringBack(rewriter, loc, status, buffers, op.getOutputs().size());
    rewriter.replaceOp(op, status);
    return success();
  }

private:
  /// Stores `value`, 32 or 64 bits, `offset` bytes behind `base`.
  static void store(OpBuilder &b, Location loc, Value base, int64_t offset,
                    Value value) {
    Value address =
        LLVM::GEPOp::create(b, loc, LLVM::LLVMPointerType::get(b.getContext()),
                            b.getI8Type(), base, LLVM::GEPArg(offset));
    LLVM::StoreOp::create(b, loc, value, address, /*alignment=*/4);
  }

  static Value constant(OpBuilder &b, Location loc, unsigned bits,
                        int64_t value) {
    return LLVM::ConstantOp::create(
        b, loc, b.getIntegerAttr(b.getIntegerType(bits), value));
  }

  static Value convertScalar(OpBuilder &b, Location loc, Type type,
                             Value value) {
    if (type.isInteger(1))
      return LLVM::ZExtOp::create(b, loc, b.getI8Type(), value);
    return value;
  }

  void fill(OpBuilder &b, Location loc, Value buffer, MemRefType type,
            Value converted, bool isDevice) const {
    MemRefDescriptor descriptor(converted);
    auto set = [&](int64_t offset, unsigned bits, int64_t value) {
      store(b, loc, buffer, offset, constant(b, loc, bits, value));
    };
    Value dims = LLVM::GEPOp::create(
        b, loc, LLVM::LLVMPointerType::get(b.getContext()), b.getI8Type(),
        buffer, LLVM::GEPArg(llvm::alignTo(layout::kBufferBytes, 16)));
    set(layout::kDevice, 64, 0);
    set(layout::kDeviceInterface, 64, 0);
    store(b, loc, buffer, layout::kHost,
          descriptor.bufferPtr(b, loc, *getTypeConverter(), type));
    set(layout::kFlags, 64, isDevice ? layout::kHostDirty : 0);
    set(layout::kType, 32, layout::encodeType(type.getElementType()));
    set(layout::kDimensions, 32, type.getRank());
    store(b, loc, buffer, layout::kDim, dims);
    set(layout::kPadding, 64, 0);

    auto truncate = [&](Value value) -> Value {
      return LLVM::TruncOp::create(b, loc, b.getI32Type(), value);
    };
    for (int64_t axis = 0, rank = type.getRank(); axis < rank; ++axis) {
      int64_t at = (rank - 1 - axis) * layout::kDimensionBytes;
      bool innermost = axis == rank - 1;
      store(b, loc, dims, at + layout::kMin, constant(b, loc, 32, 0));
      store(b, loc, dims, at + layout::kExtent,
            truncate(descriptor.size(b, loc, axis)));
      store(b, loc, dims, at + layout::kStride,
            innermost ? constant(b, loc, 32, 1)
                      : truncate(descriptor.stride(b, loc, axis)));
      store(b, loc, dims, at + layout::kDimensionFlags,
            constant(b, loc, 32, 0));
    }
  }

  /// After a kernel on a device: outputs come back to the host, device memory
  /// is freed. Returns the first status that is not 0.
  Value bringBack(OpBuilder &b, Location loc, Value status,
                  ArrayRef<Value> buffers, size_t outputs) const {
    Value zero = constant(b, loc, 32, 0);
    Value null = LLVM::ZeroOp::create(
        b, loc, LLVM::LLVMPointerType::get(b.getContext()));
    auto call = [&](StringRef name, Value buffer) {
      Value next = LLVM::CallOp::create(b, loc, b.getI32Type(), name,
                                        ValueRange{null, buffer})
                       .getResult();
      Value ok =
          LLVM::ICmpOp::create(b, loc, LLVM::ICmpPredicate::eq, status, zero);
      status = LLVM::SelectOp::create(b, loc, ok, next, status);
    };
    for (Value buffer : buffers.take_back(outputs))
      call("halide_copy_to_host", buffer);
    for (Value buffer : buffers)
      call("halide_device_free", buffer);
    return status;
  }

  const InvokeContext &context;
};
} // namespace

void resnorm::populateInvokeToLLVMPatterns(const LLVMTypeConverter &converter,
                                           RewritePatternSet &patterns,
                                           const InvokeContext &context) {
  patterns.add<InvokePattern>(converter, context);
}
