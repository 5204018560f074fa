//===- Tables.cpp - What an object says of itself -------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Tables.h"
#include "resnorm/Runtime/DLPack.h"

#include "resnorm/Runtime/Standalone.h"
#include "llvm/IR/IRBuilder.h"

using namespace llvm;
using namespace resnorm;

namespace {
class TableBuilder {
public:
  explicit TableBuilder(Module &module)
      : module(module), builder(module.getContext()),
        pointer(builder.getPtrTy()), i32(builder.getInt32Ty()) {}

  /// The ResNormFunctionEntry of `function`.
  Constant *addFunction(const StandaloneFunction &function);

  /// The ResNormModuleEntry, under a name that others see.
  void addModule(const StandaloneModule &description,
                 ArrayRef<Constant *> tables);

  /// A function of C that calls `callee` with `table` and its own arguments.
  void addEntry(const Twine &name, StringRef callee, Constant *table,
                unsigned numArguments);
  /// A function of C that only calls `callee`.
  void addForward(const Twine &name, StringRef callee, Type *result,
                  ArrayRef<Type *> arguments);

private:
  Constant *addGlobal(Constant *value) {
    auto *global = new GlobalVariable(module, value->getType(),
                                      /*isConstant=*/true,
                                      GlobalValue::PrivateLinkage, value);
    return global;
  }
  Constant *getNull() { return ConstantPointerNull::get(pointer); }
  Constant *addArray(ArrayRef<Constant *> values) {
    if (values.empty())
      return getNull();
    auto *type = ArrayType::get(values.front()->getType(), values.size());
    return addGlobal(ConstantArray::get(type, values));
  }
  Constant *addTensors(ArrayRef<TensorSpec> specs);
  Constant *getPacked(const Twine &name) {
    return cast<Constant>(
        module
            .getOrInsertFunction((name + ".packed").str(),
                                 FunctionType::get(i32, {pointer}, false))
            .getCallee());
  }

  Module &module;
  IRBuilder<> builder;
  PointerType *pointer;
  IntegerType *i32;
};
} // namespace

Constant *TableBuilder::addTensors(ArrayRef<TensorSpec> specs) {
  SmallVector<Constant *> entries;
  for (const TensorSpec &spec : specs) {
    SmallVector<Constant *> extents;
    for (int64_t extent : spec.shape)
      extents.push_back(builder.getInt64(
          extent == TensorSpec::kDynamic ? uint64_t(-1) : extent));
    DLDataType type = getDataType(spec.elementType);
    uint16_t flags = (spec.parameter.empty() ? 0 : kResNormParameter) |
                     (spec.released ? kResNormReleased : 0);
    StringRef name = spec.parameter.empty() ? spec.name : spec.parameter;
    entries.push_back(ConstantStruct::getAnon(
        {addGlobal(ConstantDataArray::getString(module.getContext(), name)),
         addArray(extents), builder.getInt32(spec.shape.size()),
         builder.getInt8(type.code), builder.getInt8(type.bits),
         builder.getInt16(flags)}));
  }
  return addArray(entries);
}

Constant *TableBuilder::addFunction(const StandaloneFunction &function) {
  const Signature &signature = function.signature;
  SmallVector<Constant *> initInputs;
  for (int32_t index : function.initInputs)
    initInputs.push_back(builder.getInt32(index));
  return addGlobal(ConstantStruct::getAnon(
      {addTensors(signature.inputs), addTensors(signature.outputs),
       addTensors(function.prepared), addArray(initInputs),
       getPacked(function.name),
       function.hasDynamicOutput() ? getPacked(function.name + ".result_shapes")
                                   : getNull(),
       function.init.empty() ? getNull() : getPacked(function.init),
       builder.getInt32(signature.inputs.size()),
       builder.getInt32(signature.outputs.size()),
       builder.getInt32(function.prepared.size()),
       builder.getInt32(initInputs.size())}));
}

void TableBuilder::addModule(const StandaloneModule &description,
                             ArrayRef<Constant *> tables) {
  SmallVector<Constant *> functions;
  for (auto [function, table] : zip_equal(description.functions, tables))
    functions.push_back(
        ConstantStruct::getAnon({addGlobal(ConstantDataArray::getString(
                                     module.getContext(), function.name)),
                                 table}));
  SmallVector<Constant *> fields{builder.getInt32(kResNormStandaloneVersion),
                                 builder.getInt32(functions.size()),
                                 addArray(functions)};
  // Only addresses are taken, and their types do not show in them.
  auto *type = FunctionType::get(i32, {pointer}, /*isVarArg=*/false);
  for (StringRef name : {"resnorm_standalone_load", "resnorm_standalone_shapes",
                         "resnorm_standalone_call", "resnorm_standalone_free",
                         "resnorm_messages", "resnorm_standalone_set_threads"})
    fields.push_back(
        cast<Constant>(module.getOrInsertFunction(name, type).getCallee()));
  Constant *value = ConstantStruct::getAnon(fields);
  new GlobalVariable(module, value->getType(), /*isConstant=*/true,
                     GlobalValue::ExternalLinkage, value,
                     description.name + "_module");
}

void TableBuilder::addEntry(const Twine &name, StringRef callee,
                            Constant *table, unsigned numArguments) {
  SmallVector<Type *> types(numArguments, pointer);
  auto *function = Function::Create(FunctionType::get(i32, types, false),
                                    GlobalValue::ExternalLinkage, name, module);
  types.insert(types.begin(), pointer);
  FunctionCallee target =
      module.getOrInsertFunction(callee, FunctionType::get(i32, types, false));
  SmallVector<Value *> arguments{table};
  for (Argument &argument : function->args())
    arguments.push_back(&argument);
  builder.SetInsertPoint(BasicBlock::Create(module.getContext(), "", function));
  builder.CreateRet(builder.CreateCall(target, arguments));
}

void TableBuilder::addForward(const Twine &name, StringRef callee, Type *result,
                              ArrayRef<Type *> arguments) {
  auto *type = FunctionType::get(result, arguments, false);
  auto *function =
      Function::Create(type, GlobalValue::ExternalLinkage, name, module);
  SmallVector<Value *> values;
  for (Argument &argument : function->args())
    values.push_back(&argument);
  builder.SetInsertPoint(BasicBlock::Create(module.getContext(), "", function));
  Value *value =
      builder.CreateCall(module.getOrInsertFunction(callee, type), values);
  if (result->isVoidTy())
    builder.CreateRetVoid();
  else
    builder.CreateRet(value);
}

void resnorm::addEntries(Module &module, const StandaloneModule &description) {
  TableBuilder builder(module);
  LLVMContext &context = module.getContext();
  Type *pointer = PointerType::get(context, 0);
  Type *nothing = Type::getVoidTy(context);
  SmallVector<Constant *> tables;
  for (const StandaloneFunction &function : description.functions) {
    Constant *table = tables.emplace_back(builder.addFunction(function));
    builder.addEntry(function.prefix + "_load", "resnorm_standalone_load",
                     table, 2);
    builder.addEntry(function.prefix + "_shapes", "resnorm_standalone_shapes",
                     table, 3);
    builder.addEntry(function.prefix + "_call", "resnorm_standalone_call",
                     table, 3);
    builder.addForward(function.prefix + "_free", "resnorm_standalone_free",
                       nothing, {pointer});
  }
  builder.addForward(description.name + "_message", "resnorm_messages", pointer,
                     {});
  builder.addForward(description.name + "_set_threads",
                     "resnorm_standalone_set_threads", nothing,
                     {Type::getInt32Ty(context)});
  builder.addModule(description, tables);
}

std::vector<std::string>
resnorm::getEntryNames(const StandaloneModule &description) {
  std::vector<std::string> names{description.name + "_message",
                                 description.name + "_module",
                                 description.name + "_set_threads"};
  for (const StandaloneFunction &function : description.functions)
    for (StringRef suffix : {"_load", "_shapes", "_call", "_free"})
      names.push_back((function.prefix + suffix).str());
  return names;
}
