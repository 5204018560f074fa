//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Linking.h"
#include "Profile.h"
#include "ResultCheck.h"

#include "mlir/ExecutionEngine/OptUtils.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "resnorm/Runtime/HostSupport.h"
#include "resnorm/Runtime/RuntimeObject.h"
#include "llvm/ADT/bit.h"
#include "llvm/ExecutionEngine/Orc/AbsoluteSymbols.h"
#include "llvm/ExecutionEngine/Orc/ExecutionUtils.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/ExecutionEngine/Orc/ThreadSafeModule.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/TargetSelect.h"

using namespace mlir;
using namespace resnorm;
namespace orc = llvm::orc;

std::string resnorm::getDefaultRuntimeObject() {
  // Beside the running tool where it is installed or built, else where this
  // library was built.
  static int anchor;
  llvm::SmallString<128> path(
      llvm::sys::fs::getMainExecutable(nullptr, &anchor));
  llvm::sys::path::remove_filename(path);
  llvm::sys::path::append(path, "..", "lib", "resnorm-halide-runtime.o");
  llvm::sys::path::remove_dots(path, /*remove_dot_dot=*/true);
  if (llvm::sys::fs::exists(path))
    return std::string(path);
  return RESNORM_LIBRARY_DIR "/resnorm-halide-runtime.o";
}

/// What LLVM calls for a cast from f64 to bf16: the compiler's own support
/// library has it, but not every process links to that.
static __bf16 truncateToBF16(double value) {
  return llvm::bit_cast<__bf16>(roundToBF16(value));
}

/// What host code and kernels find in this process by name.
static llvm::Error defineSymbols(orc::LLJIT &jit,
                                 const linking::ConstantPool &constants) {
  orc::SymbolMap symbols;
  orc::MangleAndInterner mangle(jit.getExecutionSession(), jit.getDataLayout());
  auto define = [&](StringRef name, auto *address, llvm::JITSymbolFlags flags) {
    symbols[mangle(name)] = {orc::ExecutorAddr::fromPtr(address), flags};
  };
  llvm::JITSymbolFlags data = llvm::JITSymbolFlags::Exported;
  llvm::JITSymbolFlags code = data | llvm::JITSymbolFlags::Callable;
  define("_mlir_memref_to_llvm_alloc", &_mlir_memref_to_llvm_alloc, code);
  define("_mlir_memref_to_llvm_aligned_alloc",
         &_mlir_memref_to_llvm_aligned_alloc, code);
  define("_mlir_memref_to_llvm_free", &_mlir_memref_to_llvm_free, code);
  define("resnorm_enter", &resnorm_enter, code);
  define("resnorm_unwind", &resnorm_unwind, code);
  define("resnorm_find_block", &resnorm_find_block, code);
  define("resnorm_report", &resnorm_report, code);
  define("resnorm_report_numbers", &resnorm_report_numbers, code);
  define("resnorm_compare", &resnorm_compare, code);
  define("resnorm_profile_begin", &resnorm_profile_begin, code);
  define("resnorm_profile_end", &resnorm_profile_end, code);
  define("resnorm_profile_buffer", &resnorm_profile_buffer, code);
  define("__truncdfbf2", &truncateToBF16, code);
  for (const auto &entry : constants.getAddresses())
    define(entry.first(), entry.second, data);
  return jit.getMainJITDylib().define(orc::absoluteSymbols(std::move(symbols)));
}

static llvm::Expected<orc::ThreadSafeModule>
translate(ModuleOp module, orc::JITTargetMachineBuilder &machine,
          const llvm::DataLayout &layout, unsigned optimizationLevel) {
  registerBuiltinDialectTranslation(*module.getContext());
  registerLLVMDialectTranslation(*module.getContext());
  auto context = std::make_unique<llvm::LLVMContext>();
  std::unique_ptr<llvm::Module> host =
      translateModuleToLLVMIR(module, *context, "resnorm-host");
  if (!host)
    return llvm::createStringError(
        "the host code is not in the LLVM dialect: lower it by resnorm's host "
        "or reference pipeline first");
  host->setDataLayout(layout);
  host->setTargetTriple(machine.getTargetTriple());
  auto targetMachine = machine.createTargetMachine();
  if (!targetMachine)
    return targetMachine.takeError();
  auto optimize = makeOptimizingTransformer(optimizationLevel, /*sizeLevel=*/0,
                                            targetMachine->get());
  if (llvm::Error error = optimize(host.get()))
    return error;
  return orc::ThreadSafeModule(std::move(host), std::move(context));
}

static llvm::Expected<std::unique_ptr<llvm::MemoryBuffer>>
getRuntime(const ExecutableOptions &options, bool usesDevice) {
  if (options.runtimeObject.empty())
    return llvm::MemoryBuffer::getMemBuffer(
        usesDevice ? getDeviceRuntimeObject() : getHalideRuntimeObject(),
        "halide-runtime",
        /*RequiresNullTerminator=*/false);
  auto file = llvm::MemoryBuffer::getFile(options.runtimeObject);
  if (!file)
    return llvm::createStringError(
        "cannot read Halide's runtime '" + options.runtimeObject +
        "': " + file.getError().message() +
        "; name another object, or none for the one in this library");
  return std::move(*file);
}

static llvm::Error addObjects(orc::LLJIT &jit, ArrayRef<StringRef> objects,
                              const ExecutableOptions &options,
                              bool usesDevice) {
  if (objects.empty())
    return llvm::Error::success();
  auto runtime = getRuntime(options, usesDevice);
  if (!runtime)
    return runtime.takeError();
  if (llvm::Error error = jit.addObjectFile(std::move(*runtime)))
    return error;
  for (StringRef object : objects)
    if (llvm::Error error =
            jit.addObjectFile(llvm::MemoryBuffer::getMemBufferCopy(object)))
      return error;
  return llvm::Error::success();
}

llvm::Expected<std::unique_ptr<orc::LLJIT>>
linking::link(ModuleOp module, ArrayRef<StringRef> objects,
              const ConstantPool &constants, const ExecutableOptions &options,
              bool usesDevice) {
  llvm::InitializeNativeTarget();
  llvm::InitializeNativeTargetAsmPrinter();
  auto machine = orc::JITTargetMachineBuilder::detectHost();
  if (!machine)
    return machine.takeError();
  // Host code must reach constants and kernels anywhere in the address space.
  machine->setRelocationModel(llvm::Reloc::PIC_);
  auto jit = orc::LLJITBuilder().setJITTargetMachineBuilder(*machine).create();
  if (!jit)
    return jit.takeError();
  if (llvm::Error error = defineSymbols(**jit, constants))
    return error;
  if (llvm::Error error = addObjects(**jit, objects, options, usesDevice))
    return error;
  auto host = translate(module, *machine, (*jit)->getDataLayout(),
                        options.optimizationLevel);
  if (!host)
    return host.takeError();
  if (llvm::Error error = (*jit)->addIRModule(std::move(*host)))
    return error;
  if (llvm::Error error = (*jit)->initialize((*jit)->getMainJITDylib()))
    return error;
  return jit;
}
