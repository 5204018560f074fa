//===- BindParameters.cpp - Parameters that become constants --------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/AheadOfTime/AheadOfTime.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace resnorm;

/// Constants below this many bytes are attributes that folders look into.
static constexpr int64_t kSmall = 4096;

static std::optional<TensorSpec> describe(Type type) {
  TensorSpec spec;
  if (auto tensor = dyn_cast<RankedTensorType>(type)) {
    for (int64_t extent : tensor.getShape())
      spec.shape.push_back(ShapedType::isDynamic(extent) ? TensorSpec::kDynamic
                                                         : extent);
    type = tensor.getElementType();
  }
  std::string name;
  llvm::raw_string_ostream(name) << type;
  auto elementType = type.isIndex() ? ElementType::I64 : parseElementType(name);
  if (!elementType)
    return std::nullopt;
  spec.elementType = *elementType;
  return spec;
}

llvm::Expected<Signature>
resnorm::describeArguments(FunctionOpInterface function) {
  Signature signature;
  for (auto [index, type] : llvm::enumerate(function.getArgumentTypes())) {
    std::optional<TensorSpec> spec = describe(type);
    if (!spec) {
      std::string text;
      llvm::raw_string_ostream(text) << type;
      return llvm::createStringError(
          "argument " + Twine(index) + " of '@" + function.getName() +
          "' has type " + text +
          "; expected a ranked tensor or a number to bind parameters");
    }
    spec->name = ("arg" + Twine(index)).str();
    if (auto name =
            function.getArgAttrOfType<StringAttr>(index, kParameterAttrName))
      spec->parameter = name.str();
    signature.inputs.push_back(std::move(*spec));
  }
  return signature;
}

static ElementsAttr makeElements(RankedTensorType type, StringRef name,
                                 const TensorView &value) {
  ArrayRef<char> bytes(static_cast<const char *>(value.data),
                       value.getNumBytes());
  if (value.elementType == ElementType::I1)
    return DenseElementsAttr::get(
        type, ArrayRef(static_cast<const bool *>(value.data), bytes.size()));
  if (value.getNumBytes() < kSmall)
    return DenseElementsAttr::getFromRawBuffer(type, bytes);
  return DenseResourceElementsAttr::get(
      type, name,
      UnmanagedAsmResourceBlob::allocateInferAlign(ArrayRef(bytes)));
}

llvm::Error resnorm::replaceByConstants(FunctionOpInterface function,
                                        ArrayRef<TensorView> values) {
  auto module = function->getParentOfType<ModuleOp>();
  if (!isa<func::FuncOp>(function.getOperation()) ||
      !SymbolTable::symbolKnownUseEmpty(function, module))
    return llvm::createStringError(
        "'@" + function.getName() +
        "' is called in its module or lowered already; leave its parameters "
        "as arguments");
  auto b = OpBuilder::atBlockBegin(&function.getFunctionBody().front());
  llvm::BitVector bound(function.getNumArguments());
  for (auto [index, value] : llvm::enumerate(values)) {
    if (!value.data)
      continue;
    BlockArgument argument = function.getArgument(index);
    auto tensor = dyn_cast<RankedTensorType>(argument.getType());
    Type elementType = tensor ? tensor.getElementType() : argument.getType();
    auto elements = makeElements(
        RankedTensorType::get(value.shape, elementType),
        ("resnorm_" + function.getName() + "_" + Twine(index)).str(), value);
    TypedAttr attribute = elements;
    if (!tensor)
      attribute = cast<TypedAttr>(
          cast<DenseElementsAttr>(elements).getSplatValue<Attribute>());
    Value constant = arith::ConstantOp::create(b, argument.getLoc(), attribute);
    if (constant.getType() != argument.getType())
      return llvm::createStringError(
          "parameter for argument " + Twine(index) + " of '@" +
          function.getName() +
          "' has dynamic extents in the model; give them in its type to bind "
          "it");
    argument.replaceAllUsesWith(constant);
    bound.set(index);
  }
  if (failed(function.eraseArguments(bound)))
    return llvm::createStringError("arguments of '@" + function.getName() +
                                   "' cannot be removed");
  return llvm::Error::success();
}
