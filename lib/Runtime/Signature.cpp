//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Linking.h"

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"

using namespace mlir;
using namespace resnorm;

static llvm::Error malformed(Operation *function) {
  return llvm::createStringError(
      "function has no well-formed 'resnorm.signature': it was not lowered by "
      "resnorm's host or reference pipeline");
}

static std::optional<ElementType> convertElementType(Type type) {
  if (type.isIndex())
    return ElementType::I64;
  std::string name;
  llvm::raw_string_ostream(name) << type;
  return parseElementType(name);
}

static bool readSpec(Attribute typeAttr, TensorSpec &spec) {
  auto type = dyn_cast_or_null<TypeAttr>(typeAttr);
  if (!type)
    return false;
  Type element = type.getValue();
  if (auto tensor = dyn_cast<RankedTensorType>(element)) {
    element = tensor.getElementType();
    for (int64_t extent : tensor.getShape())
      spec.shape.push_back(ShapedType::isDynamic(extent) ? TensorSpec::kDynamic
                                                         : extent);
  }
  std::optional<ElementType> elementType = convertElementType(element);
  if (!elementType)
    return false;
  spec.elementType = *elementType;
  return true;
}

static bool readSpecs(DictionaryAttr signature, StringRef types,
                      StringRef names, StringRef parameters,
                      std::vector<TensorSpec> &specs) {
  auto typeList = signature.getAs<ArrayAttr>(types);
  auto nameList = signature.getAs<ArrayAttr>(names);
  auto parameterList = signature.getAs<ArrayAttr>(parameters);
  if (!typeList || !nameList || nameList.size() != typeList.size() ||
      (parameterList && parameterList.size() != typeList.size()))
    return false;
  for (auto [index, type] : llvm::enumerate(typeList)) {
    TensorSpec &spec = specs.emplace_back();
    auto name = dyn_cast<StringAttr>(nameList[index]);
    if (!name || !readSpec(type, spec))
      return false;
    spec.name = name.str();
    if (parameterList)
      if (auto parameter = dyn_cast<StringAttr>(parameterList[index]))
        spec.parameter = parameter.str();
  }
  return true;
}

llvm::Expected<Signature> linking::readSignature(Operation *function) {
  auto attribute = function->getAttrOfType<DictionaryAttr>("resnorm.signature");
  Signature signature;
  if (!attribute ||
      !readSpecs(attribute, "inputs", "input_names", "parameters",
                 signature.inputs) ||
      !readSpecs(attribute, "outputs", "output_names", "", signature.outputs))
    return malformed(function);
  if (auto bytes = attribute.getAs<IntegerAttr>("arena_bytes"))
    signature.arenaBytes = bytes.getInt();
  if (auto flags = attribute.getAs<DenseBoolArrayAttr>("released"))
    for (auto [spec, flag] : llvm::zip(signature.inputs, flags.asArrayRef()))
      spec.released = flag;
  return signature;
}
