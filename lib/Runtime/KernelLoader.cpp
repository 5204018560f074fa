//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Runtime/KernelLoader.h"
#include "resnorm/Runtime/ParallelFor.h"
#include "resnorm/Runtime/RuntimeObject.h"

#include "HalideRuntime.h"
#include "llvm/ExecutionEngine/Orc/LLJIT.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Support/raw_ostream.h"
#include <atomic>
#include <mutex>

using namespace llvm;

namespace {
/// Links each object on its own, so that kernels of different modules may have
/// the same name, and all of them with one copy of Halide's runtime.
class KernelLoader {
public:
  Expected<void *> load(const ResNormKernel &kernel);

private:
  Error initialize();

  std::unique_ptr<orc::LLJIT> jit;
  unsigned count = 0;
};
} // namespace

static void reportKernelError(void *, const char *message) {
  errs() << "resnorm: " << StringRef(message).rtrim() << '\n';
}

Error KernelLoader::initialize() {
  if (InitializeNativeTarget() || InitializeNativeTargetAsmPrinter())
    return createStringError("LLVM was built without this machine's target");
  auto machine = orc::JITTargetMachineBuilder::detectHost();
  if (!machine)
    return machine.takeError();
  auto created = orc::LLJITBuilder()
                     .setJITTargetMachineBuilder(std::move(*machine))
                     .create();
  if (!created)
    return created.takeError();
  if (Error error = (*created)->addObjectFile(MemoryBuffer::getMemBuffer(
          resnorm::getHalideRuntimeObject(), "halide-runtime",
          /*RequiresNullTerminator=*/false)))
    return error;
  auto setErrorHandler = (*created)->lookup("halide_set_error_handler");
  if (!setErrorHandler)
    return setErrorHandler.takeError();
  setErrorHandler->toPtr<decltype(&halide_set_error_handler)>()(
      reinterpret_cast<halide_error_handler_t>(&reportKernelError));
  auto setParallelFor = (*created)->lookup("halide_set_custom_do_par_for");
  if (!setParallelFor)
    return setParallelFor.takeError();
  setParallelFor->toPtr<decltype(&halide_set_custom_do_par_for)>()(
      &resnorm_parallel_for);
  jit = std::move(*created);
  return Error::success();
}

Expected<void *> KernelLoader::load(const ResNormKernel &kernel) {
  if (!jit)
    if (Error error = initialize())
      return error;
  auto library = jit->createJITDylib("kernel" + std::to_string(count++));
  if (!library)
    return library.takeError();
  library->addToLinkOrder(jit->getMainJITDylib());
  StringRef object(static_cast<const char *>(kernel.object),
                   kernel.objectBytes);
  if (Error error = jit->addObjectFile(
          *library, MemoryBuffer::getMemBufferCopy(object, kernel.name)))
    return error;
  auto address = jit->lookup(*library, kernel.name);
  if (!address)
    return address.takeError();
  return address->toPtr<void *>();
}

void *resnorm_kernel_entry(ResNormKernel *kernel) {
  std::atomic_ref<void *> code(kernel->code);
  if (void *known = code.load(std::memory_order_acquire))
    return known;
  // Never destroyed: Halide's threads run its code until the process ends.
  static auto *loader = new KernelLoader;
  static std::mutex mutex;
  std::lock_guard<std::mutex> lock(mutex);
  if (void *known = code.load(std::memory_order_acquire))
    return known;
  Expected<void *> loaded = loader->load(*kernel);
  if (!loaded) {
    errs() << "resnorm: cannot load kernel '" << kernel->name
           << "': " << toString(loaded.takeError()) << '\n';
    return nullptr;
  }
  code.store(*loaded, std::memory_order_release);
  return *loaded;
}
