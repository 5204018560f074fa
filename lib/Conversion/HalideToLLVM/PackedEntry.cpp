//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HalideToLLVM.h"

#include "mlir/IR/ImplicitLocOpBuilder.h"

using namespace mlir;
using namespace resnorm;

namespace {
/// Reads one value after the other from the array of words.
class WordReader {
public:
  WordReader(ImplicitLocOpBuilder &b, Value words) : b(b), words(words) {}

  Value read(Type type) {
    Value address =
        LLVM::GEPOp::create(b, LLVM::LLVMPointerType::get(b.getContext()),
                            b.getI64Type(), words, LLVM::GEPArg(position++));
    return LLVM::LoadOp::create(b, type, address);
  }

private:
  ImplicitLocOpBuilder &b;
  Value words;
  int32_t position = 0;
};
} // namespace

/// Appends what a function takes for a dense memref of `shape`.
static void unpackMemRef(ImplicitLocOpBuilder &b, ArrayRef<int64_t> shape,
                         WordReader &reader,
                         SmallVectorImpl<Value> &arguments) {
  auto constant = [&](int64_t value) -> Value {
    return LLVM::ConstantOp::create(b, b.getI64IntegerAttr(value));
  };
  Value data = reader.read(LLVM::LLVMPointerType::get(b.getContext()));
  SmallVector<Value> extents, strides(shape.size());
  for (int64_t extent : shape) {
    Value given = reader.read(b.getI64Type());
    extents.push_back(ShapedType::isDynamic(extent) ? given : constant(extent));
  }
  Value stride = constant(1);
  for (size_t axis = shape.size(); axis-- > 0;) {
    strides[axis] = stride;
    if (axis != 0)
      stride = LLVM::MulOp::create(b, stride, extents[axis]);
  }
  arguments.append({data, data, constant(0)});
  llvm::append_range(arguments, extents);
  llvm::append_range(arguments, strides);
}

static Value unpackScalar(ImplicitLocOpBuilder &b, Type type,
                          WordReader &reader) {
  Value address = reader.read(LLVM::LLVMPointerType::get(b.getContext()));
  if (type.isIndex())
    type = b.getI64Type();
  if (!type.isInteger(1))
    return LLVM::LoadOp::create(b, type, address);
  Value byte = LLVM::LoadOp::create(b, b.getI8Type(), address);
  Value zero = LLVM::ConstantOp::create(b, b.getI8IntegerAttr(0));
  return LLVM::ICmpOp::create(b, LLVM::ICmpPredicate::ne, byte, zero);
}

static LLVM::LLVMFuncOp declare(LLVM::LLVMFuncOp user, StringRef name,
                                LLVM::LLVMFunctionType type) {
  auto module = user->getParentOfType<ModuleOp>();
  if (auto function = module.lookupSymbol<LLVM::LLVMFuncOp>(name))
    return function;
  auto b = OpBuilder::atBlockEnd(module.getBody());
  return LLVM::LLVMFuncOp::create(b, user.getLoc(), name, type);
}

LogicalResult resnorm::addPackedEntry(LLVM::LLVMFuncOp function) {
  auto signature = function->getAttrOfType<DictionaryAttr>("resnorm.signature");
  auto inputs = signature.getAs<ArrayAttr>("inputs");
  auto outputs = signature.getAs<ArrayAttr>("outputs");
  if (!inputs || !outputs)
    return function.emitOpError("expected 'resnorm.signature' to give the "
                                "types of inputs and outputs");
  // A model has a thousand and more words of arguments, and LLVM takes minutes
  // to pass so many: nobody else calls the function, so nothing is passed.
  function.setAlwaysInline(true);
  OpBuilder builder(function);
  builder.setInsertionPointAfter(function);
  auto pointer = LLVM::LLVMPointerType::get(builder.getContext());
  auto status = builder.getI32Type();
  auto nothing = LLVM::LLVMVoidType::get(builder.getContext());
  auto entry = LLVM::LLVMFuncOp::create(
      builder, function.getLoc(), (function.getName() + ".packed").str(),
      LLVM::LLVMFunctionType::get(status, {pointer}));
  auto b = ImplicitLocOpBuilder::atBlockEnd(function.getLoc(),
                                            entry.addEntryBlock(builder));
  WordReader reader(b, entry.getArgument(0));
  SmallVector<Value> arguments;
  auto unpack = [&](ArrayAttr types, bool scalarsInMemory) {
    for (Type type : types.getAsValueRange<TypeAttr>()) {
      auto tensor = dyn_cast<RankedTensorType>(type);
      if (tensor)
        unpackMemRef(b, tensor.getShape(), reader, arguments);
      else if (scalarsInMemory)
        unpackMemRef(b, {}, reader, arguments);
      else
        arguments.push_back(unpackScalar(b, type, reader));
    }
  };
  unpack(inputs, /*scalarsInMemory=*/false);
  unpack(outputs, /*scalarsInMemory=*/true);
  if (function.getFunctionType().getReturnType() != status ||
      !llvm::equal(function.getArgumentTypes(),
                   ValueRange(arguments).getTypes()))
    return function.emitOpError(
        "expected inputs and outputs as 'resnorm.signature' has them, and a "
        "status; run resnorm-destinations and resnorm-status-returns first");

  auto enter = declare(function, "resnorm_enter",
                       LLVM::LLVMFunctionType::get(pointer, {}));
  auto unwind = declare(function, "resnorm_unwind",
                        LLVM::LLVMFunctionType::get(nothing, {pointer}));
  Value mark = LLVM::CallOp::create(b, enter, ValueRange()).getResult();
  Value result = LLVM::CallOp::create(b, function, arguments).getResult();
  // A call that failed half way still holds its intermediates.
  LLVM::CallOp::create(b, unwind, mark);
  LLVM::ReturnOp::create(b, result);
  return success();
}
