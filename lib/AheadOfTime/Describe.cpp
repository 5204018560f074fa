//===- Describe.cpp - A lowered module as C sees it -----------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/AheadOfTime/AheadOfTime.h"

#include "Linking.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;
using namespace resnorm;

std::string resnorm::makeIdentifier(StringRef text) {
  std::string name;
  for (char c : text)
    name += llvm::isAlnum(c) || c == '_' ? c : '_';
  if (name.empty() || llvm::isDigit(name.front()))
    name.insert(name.begin(), '_');
  return name;
}

bool StandaloneFunction::hasDynamicOutput() const {
  return llvm::any_of(signature.outputs, [](const TensorSpec &spec) {
    return !spec.hasStaticShape();
  });
}

/// Reads what an init function computes, and takes that out of the inputs.
static llvm::Error readInit(Operation *function, StandaloneFunction &result) {
  auto attribute = function->getAttrOfType<DictionaryAttr>("resnorm.signature");
  auto callee = attribute.getAs<StringAttr>("init");
  auto count = attribute.getAs<IntegerAttr>("prepared");
  if (!callee || !count)
    return llvm::Error::success();
  auto init =
      SymbolTable::lookupNearestSymbolFrom<LLVM::LLVMFuncOp>(function, callee);
  if (!init)
    return llvm::createStringError("the module has no lowered function '@" +
                                   callee.getValue() +
                                   "', which prepares parameters");
  auto signature = linking::readSignature(init);
  if (!signature)
    return signature.takeError();
  std::vector<TensorSpec> &inputs = result.signature.inputs;
  if (signature->outputs.size() != static_cast<uint64_t>(count.getInt()) ||
      signature->outputs.size() > inputs.size())
    return llvm::createStringError("'@" + callee.getValue() + "' computes " +
                                   Twine(signature->outputs.size()) +
                                   " values, but " + Twine(count.getInt()) +
                                   " are taken");
  inputs.resize(inputs.size() - signature->outputs.size());
  result.init = callee.str();
  result.prepared = std::move(signature->outputs);
  for (const TensorSpec &wanted : signature->inputs) {
    auto spec = llvm::find_if(inputs, [&](const TensorSpec &each) {
      return each.parameter == wanted.parameter && each.shape == wanted.shape;
    });
    if (spec == inputs.end())
      return llvm::createStringError("no input is parameter '" +
                                     wanted.parameter + "'");
    result.initInputs.push_back(spec - inputs.begin());
  }
  return llvm::Error::success();
}

llvm::Expected<StandaloneModule>
StandaloneModule::describe(ModuleOp lowered, ArrayRef<std::string> functions,
                           StringRef name) {
  StandaloneModule module;
  module.name = makeIdentifier(name);
  llvm::StringSet<> prefixes;
  for (const std::string &functionName : functions) {
    auto function = lowered.lookupSymbol<LLVM::LLVMFuncOp>(functionName);
    if (!function)
      return llvm::createStringError("the module has no lowered function '@" +
                                     functionName + "'");
    auto signature = linking::readSignature(function);
    if (!signature)
      return signature.takeError();
    StandaloneFunction &result = module.functions.emplace_back();
    result.name = functionName;
    result.prefix = module.name + "_" + makeIdentifier(functionName);
    result.signature = std::move(*signature);
    if (llvm::Error error = readInit(function, result))
      return error;
    if (!prefixes.insert(result.prefix).second)
      return llvm::createStringError("two functions are '" + result.prefix +
                                     "' in C; rename one");
  }
  if (module.functions.empty())
    return llvm::createStringError("the module has no public function");
  return module;
}
