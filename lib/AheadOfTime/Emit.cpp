//===- Emit.cpp - Lowered modules to objects ------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Link.h"
#include "Tables.h"

#include "Linking.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/ExecutionEngine/OptUtils.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "resnorm/Dialect/Halide/IR/Halide.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/Transforms/IPO/Internalize.h"

using namespace mlir;
using namespace resnorm;

/// Data of an object is reached with 32 bits from its code.
static constexpr uint64_t kMostConstantBytes = uint64_t(3) << 29;

static llvm::Expected<std::unique_ptr<llvm::TargetMachine>>
createMachine(const StandaloneTarget &target) {
  llvm::InitializeNativeTarget();
  llvm::InitializeNativeTargetAsmPrinter();
  std::string error;
  const llvm::Target *found =
      llvm::TargetRegistry::lookupTarget(target.triple, error);
  if (!found)
    return llvm::createStringError(error);
  return std::unique_ptr<llvm::TargetMachine>(found->createTargetMachine(
      target.triple, target.cpu, target.features, llvm::TargetOptions(),
      llvm::Reloc::PIC_, /*CM=*/std::nullopt, llvm::CodeGenOptLevel::Default));
}

/// Messages begin with places in the model as it was named to the compiler.
static void shortenPlaces(ModuleOp module, StringRef directory) {
  if (directory.empty())
    return;
  std::string prefix = (directory + "/").str();
  for (auto global : module.getOps<LLVM::GlobalOp>()) {
    auto text = dyn_cast_or_null<StringAttr>(global.getValueAttr());
    StringRef rest = text ? text.getValue() : "";
    if (!rest.consume_front(prefix))
      continue;
    global.setValueAttr(StringAttr::get(module.getContext(), rest));
    global.setGlobalType(LLVM::LLVMArrayType::get(
        IntegerType::get(module.getContext(), 8), rest.size()));
  }
}

/// Gives the globals that the pool took the values of these back, as bytes:
/// LLVM prints other arrays element by element.
static llvm::Error defineConstants(llvm::Module &module,
                                   const linking::ConstantPool &constants) {
  uint64_t sum = 0;
  for (llvm::GlobalVariable &old :
       llvm::make_early_inc_range(module.globals())) {
    auto entry = constants.getAddresses().find(old.getName());
    if (entry == constants.getAddresses().end())
      continue;
    uint64_t size = module.getDataLayout().getTypeAllocSize(old.getValueType());
    if ((sum += size) > kMostConstantBytes)
      return llvm::createStringError(
          "constants of more than " + Twine(kMostConstantBytes) +
          " bytes do not fit into an object; leave parameters as arguments");
    auto *type = llvm::Type::getInt8Ty(module.getContext());
    auto *value = llvm::ConstantDataArray::getRaw(
        StringRef(entry->second, size), size, type);
    auto *global = new llvm::GlobalVariable(
        module, value->getType(), /*isConstant=*/true,
        llvm::GlobalValue::PrivateLinkage, value, "", &old);
    global->setAlignment(llvm::Align(64));
    old.replaceAllUsesWith(global);
    old.eraseFromParent();
  }
  return llvm::Error::success();
}

static llvm::Expected<std::string>
emitHostCode(ModuleOp module, const StandaloneModule &description,
             const StandaloneTarget &target) {
  auto machine = createMachine(target);
  if (!machine)
    return machine.takeError();
  linking::ConstantPool constants;
  constants.takeFrom(module);
  registerBuiltinDialectTranslation(*module.getContext());
  registerLLVMDialectTranslation(*module.getContext());
  llvm::LLVMContext context;
  std::unique_ptr<llvm::Module> host =
      translateModuleToLLVMIR(module, context, description.name);
  if (!host)
    return llvm::createStringError(
        "the host code is not in the LLVM dialect: lower it by resnorm's host "
        "pipeline first");
  host->setDataLayout((*machine)->createDataLayout());
  host->setTargetTriple(target.triple);
  if (llvm::Error error = defineConstants(*host, constants))
    return error;
  addEntries(*host, description);
  llvm::StringSet<> entries;
  for (const std::string &name : getEntryNames(description))
    entries.insert(name);
  llvm::internalizeModule(*host, [&](const llvm::GlobalValue &value) {
    return entries.contains(value.getName());
  });
  auto optimize = makeOptimizingTransformer(/*optLevel=*/2, /*sizeLevel=*/0,
                                            machine->get());
  if (llvm::Error error = optimize(host.get()))
    return error;

  llvm::SmallVector<char, 0> object;
  llvm::raw_svector_ostream os(object);
  llvm::legacy::PassManager passes;
  if ((*machine)->addPassesToEmitFile(passes, os, nullptr,
                                      llvm::CodeGenFileType::ObjectFile))
    return llvm::createStringError("LLVM emits no objects for " +
                                   target.triple.str());
  passes.run(*host);
  return std::string(object.begin(), object.end());
}

llvm::Expected<std::string>
resnorm::emitObject(ModuleOp lowered, const StandaloneModule &description,
                    const StandaloneTarget &target, StringRef directory) {
  std::vector<std::string> parts(1);
  lowered->walk([&](halide::BinaryOp binary) {
    parts.push_back(binary.getObject().str());
    binary.erase();
  });
  for (auto nested : llvm::make_early_inc_range(lowered.getOps<ModuleOp>()))
    nested.erase();
  // Attributes of this project mean nothing to LLVM.
  for (auto function : lowered.getOps<LLVM::LLVMFuncOp>())
    function->removeAttr("resnorm.signature");
  shortenPlaces(lowered, directory);
  auto host = emitHostCode(lowered, description, target);
  if (!host)
    return host.takeError();
  parts.front() = std::move(*host);
  return linkObject(parts, getEntryNames(description), target);
}
