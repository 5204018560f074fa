//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// For compilers that lower the code around kernels themselves. A kernel becomes
// a private function on memrefs, and its object a constant of the module; the
// function asks the runtime for the code of the object and calls it.
//
//===----------------------------------------------------------------------===//

#include "FillBuffer.h"
#include "HalideToLLVM.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "resnorm/Conversion/Passes.h"

namespace resnorm {
#define GEN_PASS_DEF_RESNORMEMBEDKERNELSPASS
#include "resnorm/Conversion/Passes.h.inc"
} // namespace resnorm

using namespace mlir;
using namespace resnorm;
namespace halide = resnorm::halide;

/// Declared in KernelLoader.h of the runtime.
static constexpr StringLiteral kKernelEntry = "resnorm_kernel_entry";

namespace {
class KernelEmbedder {
public:
  explicit KernelEmbedder(ModuleOp module)
      : module(module), symbols(module), context(module.getContext()),
        pointer(LLVM::LLVMPointerType::get(context)), converter(context) {}

  LogicalResult run();

private:
  LogicalResult check(halide::CallOp call);
  LLVM::GlobalOp embed(halide::BinaryOp binary);
  LLVM::GlobalOp addConstant(Location loc, StringRef name, StringRef bytes);
  func::FuncOp getFunction(halide::CallOp call);
  func::FuncOp addFunction(halide::CallOp call, FunctionType type);
  Value isNotEmpty(ImplicitLocOpBuilder &b, ValueRange outputs);
  void callKernel(ImplicitLocOpBuilder &b, StringRef name, ValueRange operands);
  LLVM::LLVMFuncOp getRuntimeFunction(Location loc);

  ModuleOp module;
  SymbolTable symbols;
  MLIRContext *context;
  LLVM::LLVMPointerType pointer;
  LLVMTypeConverter converter;
  llvm::StringMap<halide::BinaryOp> binaries;
  /// What the runtime needs to know of each kernel.
  llvm::StringMap<LLVM::GlobalOp> records;
  DenseMap<std::pair<StringAttr, Type>, func::FuncOp> functions;
};
} // namespace

LogicalResult KernelEmbedder::check(halide::CallOp call) {
  if (llvm::any_of(call.getOperandTypes(), llvm::IsaPred<TensorType>))
    return call.emitOpError("expected memrefs, got tensors; bufferize the "
                            "module before its kernels are embedded");
  halide::BinaryOp binary = binaries.lookup(call.getCallee());
  if (!binary)
    return call.emitOpError("expected kernel '")
           << call.getCallee()
           << "' to be compiled to a halide.binary; run halide-codegen first";
  if (!binary.getDevice().empty()) {
    InFlightDiagnostic diagnostic =
        call.emitOpError("expected a kernel for a CPU, got one for '")
        << binary.getTarget()
        << "'; compile it with a CPU as the target of halide-codegen, or use "
           "resnorm-pipeline for the whole module";
    diagnostic.attachNote(binary.getLoc()) << "the kernel is here";
    return diagnostic;
  }
  for (Type type : call.getOperandTypes())
    if (!isa<MemRefType>(type) && !getKernelScalarType(type))
      return call.emitOpError("expected scalars of f32, f64 or an integer "
                              "type, got ")
             << type << "; pass it as a tensor of rank 0";
  return success();
}

LLVM::GlobalOp KernelEmbedder::addConstant(Location loc, StringRef name,
                                           StringRef bytes) {
  auto b = OpBuilder::atBlockEnd(module.getBody());
  auto type = LLVM::LLVMArrayType::get(b.getI8Type(), bytes.size());
  auto global = LLVM::GlobalOp::create(b, loc, type, /*isConstant=*/true,
                                       LLVM::Linkage::Internal, name,
                                       b.getStringAttr(bytes));
  symbols.insert(global);
  return global;
}

/// The struct of KernelLoader.h, with the name and the object it points to.
LLVM::GlobalOp KernelEmbedder::embed(halide::BinaryOp binary) {
  Location loc = binary.getLoc();
  StringRef stem = binary.getSymName();
  LLVM::GlobalOp name =
      addConstant(loc, (stem + ".name").str(), (stem + Twine('\0')).str());
  LLVM::GlobalOp object =
      addConstant(loc, (stem + ".object").str(), binary.getObject());
  auto b = ImplicitLocOpBuilder::atBlockEnd(loc, module.getBody());
  auto type = LLVM::LLVMStructType::getLiteral(
      context, {pointer, pointer, pointer, b.getI64Type()});
  auto record = LLVM::GlobalOp::create(b, type, /*isConstant=*/false,
                                       LLVM::Linkage::Internal,
                                       (stem + ".kernel").str(), Attribute());
  symbols.insert(record);
  b.createBlock(&record.getInitializer());
  Value value = LLVM::ZeroOp::create(b, type);
  auto set = [&](int64_t position, Value field) {
    value = LLVM::InsertValueOp::create(b, value, field, position);
  };
  set(1, LLVM::AddressOfOp::create(b, name));
  set(2, LLVM::AddressOfOp::create(b, object));
  set(3, LLVM::ConstantOp::create(
             b, b.getI64IntegerAttr(binary.getObject().size())));
  LLVM::ReturnOp::create(b, value);
  return record;
}

LLVM::LLVMFuncOp KernelEmbedder::getRuntimeFunction(Location loc) {
  if (auto known = symbols.lookup<LLVM::LLVMFuncOp>(kKernelEntry))
    return known;
  auto b = OpBuilder::atBlockEnd(module.getBody());
  auto function = LLVM::LLVMFuncOp::create(
      b, loc, kKernelEntry, LLVM::LLVMFunctionType::get(pointer, {pointer}));
  symbols.insert(function);
  return function;
}

/// Kernels take no empty buffer. Null where all extents are static and none 0.
Value KernelEmbedder::isNotEmpty(ImplicitLocOpBuilder &b, ValueRange outputs) {
  Value zero, all;
  for (Value output : outputs)
    for (auto [axis, extent] :
         llvm::enumerate(cast<MemRefType>(output.getType()).getShape())) {
      if (!ShapedType::isDynamic(extent) && extent != 0)
        continue;
      if (!zero)
        zero = arith::ConstantIndexOp::create(b, 0);
      Value size = memref::DimOp::create(b, output, axis);
      Value some =
          arith::CmpIOp::create(b, arith::CmpIPredicate::ne, size, zero);
      all = all ? arith::AndIOp::create(b, all, some).getResult() : some;
    }
  return all;
}

void KernelEmbedder::callKernel(ImplicitLocOpBuilder &b, StringRef name,
                                ValueRange operands) {
  Value bytes = LLVM::ConstantOp::create(
      b, b.getI64IntegerAttr(getFrameBytes(operands.getTypes())));
  Value frame = LLVM::AllocaOp::create(b, pointer, b.getI8Type(), bytes,
                                       /*alignment=*/16);
  SmallVector<Value> arguments;
  int64_t offset = 0;
  for (Value operand : operands) {
    auto memref = dyn_cast<MemRefType>(operand.getType());
    if (!memref) {
      Type type = getKernelScalarType(operand.getType());
      if (operand.getType() != type)
        operand = arith::ExtUIOp::create(b, type, operand);
      arguments.push_back(operand);
      continue;
    }
    // Whoever lowers the memrefs reconciles the cast.
    Value descriptor = UnrealizedConversionCastOp::create(
                           b, converter.convertType(memref), operand)
                           .getResult(0);
    Value buffer = LLVM::GEPOp::create(b, pointer, b.getI8Type(), frame,
                                       LLVM::GEPArg(offset));
    fillBuffer(b, b.getLoc(), converter, memref, descriptor, buffer);
    offset += getBufferBytes(memref);
    arguments.push_back(buffer);
  }

  Value record = LLVM::AddressOfOp::create(b, records.lookup(name));
  Value code = LLVM::CallOp::create(b, getRuntimeFunction(b.getLoc()), record)
                   .getResult();
  Value null = LLVM::ZeroOp::create(b, pointer);
  Value isLoaded = LLVM::ICmpOp::create(b, LLVM::ICmpPredicate::ne, code, null);
  cf::AssertOp::create(b, isLoaded,
                       ("kernel '" + name + "' could not be loaded").str());
  SmallVector<Type> types(ValueRange(arguments).getTypes());
  auto type = LLVM::LLVMFunctionType::get(b.getI32Type(), types);
  arguments.insert(arguments.begin(), code);
  Value status = LLVM::CallOp::create(b, type, arguments).getResult();
  Value good = arith::ConstantIntOp::create(b, 0, 32);
  Value ok = arith::CmpIOp::create(b, arith::CmpIPredicate::eq, status, good);
  cf::AssertOp::create(b, ok, ("kernel '" + name + "' failed").str());
}

func::FuncOp KernelEmbedder::addFunction(halide::CallOp call,
                                         FunctionType type) {
  Location loc = call.getLoc();
  auto b = ImplicitLocOpBuilder::atBlockEnd(loc, module.getBody());
  auto function = func::FuncOp::create(b, call.getCallee(), type);
  function.setPrivate();
  symbols.insert(function);
  Block *entry = function.addEntryBlock();
  b.setInsertionPointToEnd(entry);
  ValueRange operands = entry->getArguments();
  Value isCalled = isNotEmpty(b, operands.take_back(call.getOutputs().size()));
  Block *body = entry, *end = entry;
  if (isCalled) {
    body = function.addBlock();
    end = function.addBlock();
    cf::CondBranchOp::create(b, isCalled, body, end);
  }
  b.setInsertionPointToEnd(body);
  callKernel(b, call.getCallee(), operands);
  if (body != end)
    cf::BranchOp::create(b, end);
  b.setInsertionPointToEnd(end);
  func::ReturnOp::create(b);
  return function;
}

/// One function for each kernel and kind of memrefs that it is called with.
func::FuncOp KernelEmbedder::getFunction(halide::CallOp call) {
  auto type = FunctionType::get(context, call.getOperandTypes(), {});
  func::FuncOp &function = functions[{call.getCalleeAttr().getAttr(), type}];
  if (!function)
    function = addFunction(call, type);
  return function;
}

LogicalResult KernelEmbedder::run() {
  for (auto binary : module.getOps<halide::BinaryOp>())
    binaries[binary.getSymName()] = binary;
  SmallVector<halide::CallOp> calls;
  module.walk([&](halide::CallOp call) { calls.push_back(call); });
  for (halide::CallOp call : calls)
    if (failed(check(call)))
      return failure();
  // What is not called needs no code.
  for (halide::CallOp call : calls) {
    LLVM::GlobalOp &record = records[call.getCallee()];
    if (!record)
      record = embed(binaries.lookup(call.getCallee()));
  }
  // The names of kernels are free for their functions now.
  for (auto binary :
       llvm::make_early_inc_range(module.getOps<halide::BinaryOp>()))
    symbols.erase(binary);
  for (halide::CallOp call : calls) {
    OpBuilder b(call);
    func::CallOp::create(b, call.getLoc(), getFunction(call),
                         call.getOperands());
    call.erase();
  }
  return success();
}

namespace {
struct EmbedKernelsPass final
    : resnorm::impl::ResNormEmbedKernelsPassBase<EmbedKernelsPass> {
  using Base::Base;

  void runOnOperation() override {
    if (failed(KernelEmbedder(getOperation()).run()))
      signalPassFailure();
  }
};
} // namespace
