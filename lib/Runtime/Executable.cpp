//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Runtime/Executable.h"
#include "BoundCall.h"
#include "DeviceCalls.h"
#include "ExecutableImpl.h"
#include "Linking.h"
#include "Preparation.h"
#include "ResultCheck.h"

#include "HalideRuntime.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/OwningOpRef.h"
#include "resnorm/Dialect/Halide/IR/Halide.h"
#include "resnorm/Runtime/HostSupport.h"
#include "resnorm/Runtime/ParallelFor.h"
#include <limits>
#include <mutex>

using namespace mlir;
using namespace resnorm;

using PackedFn = int32_t (*)(int64_t *words);
using Shape = llvm::SmallVector<int64_t, 4>;

/// Code linked into this process by LLVM's JIT.
class Executable::Linked final : public Executable::Impl {
public:
  ~Linked() override {
    // Workers run code that is about to be unmapped.
    if (stopThreads)
      stopThreads();
    if (device)
      device->release();
    jit.reset();
    resnorm_trim();
  }

  llvm::Error link(ModuleOp lowered, StringRef name,
                   const ExecutableOptions &options);
  llvm::Error bindParameters(ArrayRef<TensorView> inputs) override;
  llvm::Expected<std::vector<Shape>>
  inferOutputShapes(ArrayRef<TensorView> inputs) const override;
  llvm::Error invoke(ArrayRef<TensorView> inputs, ArrayRef<TensorView> outputs,
                     ResultCheck check) const override;
  llvm::Error call(ArrayRef<TensorView> inputs,
                   ArrayRef<TensorView> outputs) const override;
  llvm::Expected<std::vector<Shape>>
  inferCallShapes(ArrayRef<TensorView> inputs) const override;
  void setThreads(unsigned count) override {
    threads = count;
    if (setNumThreads)
      setNumThreads(count);
  }

private:
  llvm::Error checkInputs(ArrayRef<TensorView> inputs) const;
  llvm::Error checkCallInputs(ArrayRef<TensorView> inputs) const;
  /// `words` are those of the inputs.
  llvm::Error checkOutputs(ArrayRef<TensorView> inputs,
                           ArrayRef<TensorView> outputs,
                           ArrayRef<int64_t> words) const;
  llvm::Expected<std::vector<Shape>> inferShapes(ArrayRef<int64_t> words) const;
  void packInputs(ArrayRef<TensorView> inputs,
                  SmallVectorImpl<int64_t> &words) const;

  llvm::Error prepare(ArrayRef<TensorView> inputs);
  llvm::Error linkRuntime(const ExecutableOptions &options);
  template <typename Fn>
  llvm::Error lookup(StringRef name, Fn &function) {
    auto address = jit->lookup(name);
    if (!address)
      return address.takeError();
    function = address->template toPtr<Fn>();
    return llvm::Error::success();
  }

  /// Calls the function itself; `inputs` are those that are no parameters.
  llvm::Error runEntry(SmallVectorImpl<int64_t> &words,
                       ArrayRef<TensorView> inputs,
                       ArrayRef<TensorView> outputs) const;

  linking::Preparation preparation;
  linking::BoundCall boundCall;
  linking::ConstantPool constants;
  std::unique_ptr<llvm::orc::LLJIT> jit;
  PackedFn entry = nullptr;
  PackedFn resultShapes = nullptr;
  PackedFn init = nullptr;
  unsigned threads = 0;
  decltype(&halide_set_num_threads) setNumThreads = nullptr;
  decltype(&halide_shutdown_thread_pool) stopThreads = nullptr;
  /// Where kernels run on one.
  std::optional<linking::Device> device;
  /// A device's memory is one for all calls.
  mutable std::mutex deviceMutex;
};

static void reportKernelError(void *, const char *message) {
  resnorm_report(message);
}

static bool hasDynamicOutput(const Signature &signature) {
  return llvm::any_of(signature.outputs, [](const TensorSpec &spec) {
    return !spec.hasStaticShape();
  });
}

llvm::Error Executable::Linked::link(ModuleOp lowered, StringRef name,
                                     const ExecutableOptions &options) {
  OwningOpRef<ModuleOp> module(cast<ModuleOp>(lowered->clone()));
  auto function = module->lookupSymbol<LLVM::LLVMFuncOp>(name);
  if (!function)
    return llvm::createStringError("the module has no lowered function '@" +
                                   name + "'");
  auto read = linking::readSignature(function);
  if (!read)
    return read.takeError();
  signature = std::move(*read);
  if (llvm::Error error = preparation.read(function, signature))
    return error;

  llvm::SmallVector<StringRef> objects;
  std::string deviceName;
  // Bytes of an attribute live as long as the context.
  module->walk([&](halide::BinaryOp binary) {
    kernels.push_back(binary.getSymName().str());
    objects.push_back(binary.getObject());
    if (StringRef name = binary.getDevice(); !name.empty())
      deviceName = name.str();
    binary.erase();
  });
  for (auto nested : llvm::make_early_inc_range(module->getOps<ModuleOp>()))
    nested.erase();
  // Attributes of this project mean nothing to LLVM.
  for (auto each : module->getOps<LLVM::LLVMFuncOp>())
    each->removeAttr("resnorm.signature");
  if (!deviceName.empty())
    if (llvm::Error error = linking::loadDriver(deviceName))
      return error;
  std::vector<std::string> transient =
      linking::findConstantsOf(*module, preparation.getInitName());
  constants.takeFrom(*module);
  auto linked = linking::link(*module, objects, constants, options,
                              /*usesDevice=*/!deviceName.empty());
  if (!linked)
    return linked.takeError();
  jit = std::move(*linked);

  if (llvm::Error error = lookup((name + ".packed").str(), entry))
    return error;
  if (hasDynamicOutput(signature))
    if (llvm::Error error =
            lookup((name + ".result_shapes.packed").str(), resultShapes))
      return error;
  if (preparation.isNeeded())
    if (llvm::Error error = lookup(preparation.getEntry(), init))
      return error;
  if (!kernels.empty())
    if (llvm::Error error = linkRuntime(options))
      return error;
  if (!deviceName.empty()) {
    auto found = linking::Device::find(*jit);
    if (!found)
      return found.takeError();
    device = *found;
  }
  for (const TensorSpec &spec : signature.inputs)
    if (spec.parameter.empty())
      callInputs.push_back(spec);
  if (!preparation.readsParameters()) {
    // Constants need no caller, and are not needed twice.
    if (llvm::Error error = prepare({}))
      return error;
    if (preparation.isDone())
      constants.release(transient);
  }
  if (callInputs.size() == signature.inputs.size())
    boundCall.bind(signature, {}, preparation.getValues());
  return llvm::Error::success();
}

/// Hooks into Halide's runtime, which comes with kernels.
llvm::Error Executable::Linked::linkRuntime(const ExecutableOptions &options) {
  decltype(&halide_set_error_handler) setErrorHandler;
  if (llvm::Error error = lookup("halide_set_error_handler", setErrorHandler))
    return error;
  setErrorHandler(reinterpret_cast<halide_error_handler_t>(&reportKernelError));
  if (llvm::Error error = lookup("halide_set_num_threads", setNumThreads))
    return error;
  setThreads(options.threads);
  decltype(&halide_set_custom_do_par_for) setParallelFor;
  if (llvm::Error error =
          lookup("halide_set_custom_do_par_for", setParallelFor))
    return error;
  setParallelFor(&resnorm_parallel_for);
  return lookup("halide_shutdown_thread_pool", stopThreads);
}

/// Kernels count in 32 bits.
static bool isTooLarge(const TensorView &view) {
  int64_t count = 1;
  for (int64_t extent : view.shape)
    if (extent > std::numeric_limits<int32_t>::max() ||
        llvm::MulOverflow(count, extent, count))
      return true;
  return count > std::numeric_limits<int32_t>::max();
}

static llvm::Error refuse(StringRef kind, size_t index, const TensorSpec &spec,
                          const Twine &why) {
  return llvm::createStringError(kind + " " + Twine(index) + " ('" + spec.name +
                                 "'): " + why);
}

static llvm::Error checkViews(ArrayRef<TensorSpec> specs,
                              ArrayRef<TensorView> views, StringRef kind,
                              bool limited) {
  if (specs.size() != views.size())
    return llvm::createStringError("expected " + Twine(specs.size()) + " " +
                                   kind + "s, got " + Twine(views.size()));
  for (auto [index, spec, view] : llvm::enumerate(specs, views)) {
    if (!spec.accepts(view))
      return refuse(kind, index, spec,
                    "expected " + spec.str() + ", got " + view.str());
    if (limited && isTooLarge(view))
      return refuse(kind, index, spec,
                    view.str() + " has 2^31 elements or more, and kernels "
                                 "index with 32 bits; split the batch");
    if (!view.data && view.getNumElements() != 0 && !spec.released)
      return refuse(kind, index, spec, "no data");
  }
  return llvm::Error::success();
}

llvm::Error Executable::Linked::checkInputs(ArrayRef<TensorView> inputs) const {
  if (preparation.isNeeded() && !preparation.isDone())
    return llvm::createStringError(
        "expected the parameters to be bound before the first call: call "
        "bindParameters");
  return checkViews(signature.inputs, inputs, "input", !kernels.empty());
}

static bool overlap(const TensorView &a, const TensorView &b) {
  auto *aData = static_cast<const char *>(a.data);
  auto *bData = static_cast<const char *>(b.data);
  return aData < bData + b.getNumBytes() && bData < aData + a.getNumBytes();
}

static llvm::Error overlapError(size_t index) {
  return llvm::createStringError(
      "output " + Twine(index) +
      " overlaps another tensor; give every output memory of its own");
}

llvm::Error Executable::Linked::checkOutputs(ArrayRef<TensorView> inputs,
                                             ArrayRef<TensorView> outputs,
                                             ArrayRef<int64_t> words) const {
  if (llvm::Error error =
          checkViews(signature.outputs, outputs, "output", !kernels.empty()))
    return error;
  for (auto [index, output] : llvm::enumerate(outputs))
    for (const TensorView &other :
         llvm::concat<const TensorView>(inputs, outputs.take_front(index)))
      if (overlap(output, other))
        return overlapError(index);
  if (!resultShapes)
    return llvm::Error::success();
  auto shapes = inferShapes(words);
  if (!shapes)
    return shapes.takeError();
  for (auto [index, shape, output] : llvm::enumerate(*shapes, outputs))
    if (shape != output.shape)
      return llvm::createStringError(
          "output " + Twine(index) + ": these inputs give " +
          TensorView{nullptr, output.elementType, shape}.str() + ", got " +
          output.str());
  return llvm::Error::success();
}

/// Inputs as the function takes them: those of the signature, then prepared.
void Executable::Linked::packInputs(ArrayRef<TensorView> inputs,
                                    SmallVectorImpl<int64_t> &words) const {
  for (const TensorView &view : inputs)
    linking::pack(view, words);
  for (const TensorView &view : preparation.getValues())
    linking::pack(view, words);
}

static llvm::Error run(PackedFn function, SmallVectorImpl<int64_t> &words) {
  if (int32_t status = function(words.data())) {
    StringRef messages = resnorm_messages();
    if (messages.empty())
      return llvm::createStringError("failed with status " + Twine(status));
    return llvm::createStringError(messages);
  }
  return llvm::Error::success();
}

llvm::Error Executable::Linked::runEntry(SmallVectorImpl<int64_t> &words,
                                         ArrayRef<TensorView> inputs,
                                         ArrayRef<TensorView> outputs) const {
  resnorm_set_threads(threads);
  if (!device)
    return run(entry, words);
  std::lock_guard<std::mutex> lock(deviceMutex);
  device->begin(inputs, outputs);
  if (llvm::Error error = run(entry, words))
    return error;
  return device->end(outputs);
}

llvm::Expected<std::vector<Shape>>
Executable::Linked::inferShapes(ArrayRef<int64_t> inputWords) const {
  std::vector<Shape> shapes;
  for (const TensorSpec &spec : signature.outputs)
    shapes.push_back(spec.shape);
  if (!resultShapes)
    return shapes;
  size_t count = 0;
  for (const Shape &shape : shapes)
    count += shape.size();
  llvm::SmallVector<int64_t> extents(count);
  llvm::SmallVector<int64_t, 64> words(inputWords);
  words.push_back(reinterpret_cast<int64_t>(extents.data()));
  words.push_back(count);
  if (llvm::Error error = run(resultShapes, words))
    return error;
  const int64_t *next = extents.data();
  for (Shape &shape : shapes)
    for (int64_t &extent : shape)
      extent = *next++;
  return shapes;
}

llvm::Error Executable::Linked::prepare(ArrayRef<TensorView> inputs) {
  // What constants alone decide was computed at once and does not change.
  if (!preparation.isNeeded() ||
      (preparation.isDone() && !preparation.readsParameters()))
    return llvm::Error::success();
  llvm::SmallVector<int64_t, 256> words;
  if (llvm::Error error = preparation.start(signature, inputs, words))
    return error;
  std::unique_lock<std::mutex> lock(deviceMutex, std::defer_lock);
  if (device) {
    lock.lock();
    device->enter();
  }
  if (llvm::Error error = run(init, words))
    return error;
  preparation.finish();
  // Other parameters may come to lie where these were.
  if (device)
    device->release();
  // Its intermediates are as large as parameters, and it runs once.
  resnorm_trim();
  return llvm::Error::success();
}

llvm::Error Executable::Linked::bindParameters(ArrayRef<TensorView> inputs) {
  if (llvm::Error error = prepare(inputs))
    return error;
  if (inputs.size() == signature.inputs.size())
    boundCall.bind(signature, inputs, preparation.getValues());
  return llvm::Error::success();
}

llvm::Expected<std::vector<Shape>>
Executable::Linked::inferOutputShapes(ArrayRef<TensorView> inputs) const {
  if (llvm::Error error = checkInputs(inputs))
    return error;
  llvm::SmallVector<int64_t, 256> words;
  packInputs(inputs, words);
  return inferShapes(words);
}

llvm::Error Executable::Linked::invoke(ArrayRef<TensorView> inputs,
                                       ArrayRef<TensorView> outputs,
                                       ResultCheck check) const {
  if (llvm::Error error = checkInputs(inputs))
    return error;
  llvm::SmallVector<int64_t, 256> words;
  packInputs(inputs, words);
  if (llvm::Error error = checkOutputs(inputs, outputs, words))
    return error;
  for (const TensorView &view : outputs)
    linking::pack(view, words);
  CheckScope scope(check);
  SmallVector<TensorView> given;
  if (device)
    for (auto [spec, view] : llvm::zip_equal(signature.inputs, inputs))
      if (spec.parameter.empty())
        given.push_back(view);
  return runEntry(words, given, outputs);
}

llvm::Error
Executable::Linked::checkCallInputs(ArrayRef<TensorView> inputs) const {
  if (!boundCall.isBound())
    return llvm::createStringError("expected the parameters to be bound before "
                                   "the first call: call bind");
  return checkViews(callInputs, inputs, "input", !kernels.empty());
}

llvm::Expected<std::vector<Shape>>
Executable::Linked::inferCallShapes(ArrayRef<TensorView> inputs) const {
  if (llvm::Error error = checkCallInputs(inputs))
    return error;
  llvm::SmallVector<int64_t, 256> words;
  boundCall.fill(inputs, words);
  return inferShapes(words);
}

llvm::Error Executable::Linked::call(ArrayRef<TensorView> inputs,
                                     ArrayRef<TensorView> outputs) const {
  // Keeps its memory from call to call.
  static thread_local llvm::SmallVector<int64_t, 256> words;
  if (llvm::Error error = checkCallInputs(inputs))
    return error;
  boundCall.fill(inputs, words);
  if (llvm::Error error = checkOutputs(inputs, outputs, words))
    return error;
  for (auto [index, view] : llvm::enumerate(outputs)) {
    if (boundCall.overlaps(view))
      return overlapError(index);
    linking::pack(view, words);
  }
  return runEntry(words, inputs, outputs);
}

llvm::Expected<std::unique_ptr<Executable>>
Executable::create(ModuleOp lowered, StringRef entry,
                   const ExecutableOptions &options) {
  auto impl = std::make_unique<Linked>();
  if (llvm::Error error = impl->link(lowered, entry, options))
    return error;
  return std::unique_ptr<Executable>(new Executable(std::move(impl)));
}
