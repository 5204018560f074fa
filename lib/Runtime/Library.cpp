//===- Library.cpp - Models compiled ahead of time ------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExecutableImpl.h"

#include "resnorm/Runtime/DLPack.h"
#include "resnorm/Runtime/Standalone.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include <dlfcn.h>

using namespace resnorm;
using llvm::ArrayRef;
using llvm::StringRef;
using llvm::Twine;

using Shape = llvm::SmallVector<int64_t, 4>;

static llvm::Expected<std::vector<TensorSpec>>
readTensors(const ResNormTensorEntry *entries, int32_t count) {
  std::vector<TensorSpec> specs;
  for (const ResNormTensorEntry &entry : ArrayRef(entries, count)) {
    TensorSpec &spec = specs.emplace_back();
    auto type = getElementType({entry.code, entry.bits, 1});
    if (!type)
      return llvm::createStringError("tensor '" + Twine(entry.name) +
                                     "' has elements of an unknown type");
    spec.elementType = *type;
    spec.name = entry.name;
    if (entry.flags & kResNormParameter)
      spec.parameter = entry.name;
    spec.released = entry.flags & kResNormReleased;
    for (int64_t extent : ArrayRef(entry.shape, entry.rank))
      spec.shape.push_back(extent < 0 ? TensorSpec::kDynamic : extent);
  }
  return specs;
}

namespace {
/// Views as the library takes them.
class Tensors {
public:
  /// Takes those whose entries have the flag `parameter`, or lack it.
  Tensors(ArrayRef<TensorView> views, const ResNormTensorEntry *entries,
          uint16_t parameter = 0)
      : shapes(views.size()), tensors(views.size()) {
    for (size_t i = 0; i != views.size(); ++i) {
      shapes[i] = views[i].shape;
      tensors[i] = {views[i].data,
                    {/*kDLCPU=*/1, 0},
                    static_cast<int32_t>(shapes[i].size()),
                    {entries[i].code, entries[i].bits, 1},
                    shapes[i].data(),
                    nullptr,
                    0};
      if ((entries[i].flags & kResNormParameter) == parameter)
        pointers.push_back(&tensors[i]);
    }
  }
  Tensors(const Tensors &) = delete;
  Tensors &operator=(const Tensors &) = delete;

  DLTensor *const *get() const { return pointers.data(); }
  ArrayRef<Shape> getShapes() const { return shapes; }

private:
  std::vector<Shape> shapes;
  std::vector<DLTensor> tensors;
  std::vector<DLTensor *> pointers;
};
} // namespace

/// Code in a shared library, which checks what it is given itself.
class Executable::Opened final : public Executable::Impl {
public:
  ~Opened() override {
    if (module)
      module->free(instance);
    if (library)
      dlclose(library);
  }

  llvm::Error open(StringRef path, StringRef entry,
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
  void setThreads(unsigned threads) override { module->setThreads(threads); }

private:
  llvm::Error choose(StringRef path, StringRef entry);
  /// Types are read from views here; the rest the library checks.
  llvm::Error check(StringRef kind, ArrayRef<TensorSpec> specs,
                    ArrayRef<TensorView> views) const;
  llvm::Error report(int32_t status) const {
    if (status == kResNormSuccess)
      return llvm::Error::success();
    return llvm::createStringError(module->messages());
  }

  void *library = nullptr;
  const ResNormModuleEntry *module = nullptr;
  const ResNormFunctionEntry *function = nullptr;
  ResNormInstance *instance = nullptr;
  bool readsParameters = false;
  /// The entries of `callInputs`.
  std::vector<ResNormTensorEntry> callEntries;
};

llvm::Error Executable::Opened::choose(StringRef path, StringRef entry) {
  ArrayRef functions(module->functions, module->numFunctions);
  llvm::SmallVector<StringRef> names;
  for (const ResNormNamedFunction &each : functions) {
    names.push_back(each.name);
    if (entry == each.name || (entry.empty() && functions.size() == 1))
      function = each.entry;
  }
  if (function)
    return llvm::Error::success();
  return llvm::createStringError(
      (entry.empty() ? "name the function to call"
                     : "there is no function @" + entry) +
      "; those of '" + path + "': @" + llvm::join(names, ", @"));
}

llvm::Error Executable::Opened::open(StringRef path, StringRef entry,
                                     const ExecutableOptions &options) {
  // A path without a folder would be looked for among the system's libraries.
  llvm::SmallString<128> file(path);
  if (std::error_code error = llvm::sys::fs::make_absolute(file))
    return llvm::createStringError("'" + path + "': " + error.message());
  library = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (!library)
    return llvm::createStringError(dlerror());
  module =
      static_cast<const ResNormModuleEntry *>(dlsym(library, "resnorm_module"));
  if (!module)
    return llvm::createStringError(
        "'" + path + "' is no shared library that resnorm-translate made");
  if (module->version != kResNormStandaloneVersion) {
    int32_t version = std::exchange(module, nullptr)->version;
    return llvm::createStringError(
        "'" + path + "' has version " + Twine(version) +
        " of the interface, expected " + Twine(kResNormStandaloneVersion) +
        "; compile it again");
  }
  if (llvm::Error error = choose(path, entry))
    return error;
  auto inputs = readTensors(function->inputs, function->numInputs);
  if (!inputs)
    return inputs.takeError();
  auto outputs = readTensors(function->outputs, function->numOutputs);
  if (!outputs)
    return outputs.takeError();
  signature.inputs = std::move(*inputs);
  signature.outputs = std::move(*outputs);
  module->setThreads(options.threads);
  for (auto [index, spec] : llvm::enumerate(signature.inputs))
    if (spec.parameter.empty()) {
      callInputs.push_back(spec);
      callEntries.push_back(function->inputs[index]);
    }
  readsParameters = callInputs.size() != signature.inputs.size();
  return readsParameters ? llvm::Error::success() : bindParameters({});
}

llvm::Error Executable::Opened::check(StringRef kind,
                                      ArrayRef<TensorSpec> specs,
                                      ArrayRef<TensorView> views) const {
  if (specs.size() != views.size())
    return llvm::createStringError("expected " + Twine(specs.size()) + " " +
                                   kind + "s, got " + Twine(views.size()));
  for (auto [index, spec, view] : llvm::enumerate(specs, views))
    if (!spec.accepts(view))
      return llvm::createStringError(kind + " " + Twine(index) + " ('" +
                                     spec.name + "'): expected " + spec.str() +
                                     ", got " + view.str());
  return llvm::Error::success();
}

llvm::Error Executable::Opened::bindParameters(ArrayRef<TensorView> inputs) {
  // What nothing is given for does not change.
  if (instance && !readsParameters)
    return llvm::Error::success();
  if (readsParameters && inputs.size() != signature.inputs.size())
    return llvm::createStringError(
        "expected " + Twine(signature.inputs.size()) +
        " inputs, of which parameters are bound, got " + Twine(inputs.size()));
  for (auto [spec, view] : llvm::zip(signature.inputs, inputs))
    if (!spec.parameter.empty() && !spec.accepts(view))
      return llvm::createStringError("parameter '" + spec.parameter +
                                     "': expected " + spec.str() + ", got " +
                                     view.str());
  Tensors parameters(inputs, function->inputs, kResNormParameter);
  ResNormInstance *loaded;
  if (llvm::Error error =
          report(module->load(function, parameters.get(), &loaded)))
    return error;
  module->free(std::exchange(instance, loaded));
  return llvm::Error::success();
}

llvm::Expected<std::vector<Shape>>
Executable::Opened::inferOutputShapes(ArrayRef<TensorView> inputs) const {
  if (llvm::Error error = check("input", signature.inputs, inputs))
    return error;
  std::vector<TensorView> outputs;
  for (const TensorSpec &spec : signature.outputs)
    outputs.push_back({nullptr, spec.elementType, spec.shape});
  Tensors given(inputs, function->inputs);
  Tensors asked(outputs, function->outputs);
  if (llvm::Error error =
          report(module->shapes(function, instance, given.get(), asked.get())))
    return error;
  return std::vector<Shape>(asked.getShapes());
}

llvm::Error Executable::Opened::invoke(ArrayRef<TensorView> inputs,
                                       ArrayRef<TensorView> outputs,
                                       ResultCheck) const {
  if (llvm::Error error = check("input", signature.inputs, inputs))
    return error;
  if (llvm::Error error = check("output", signature.outputs, outputs))
    return error;
  Tensors given(inputs, function->inputs);
  Tensors wanted(outputs, function->outputs);
  return report(module->call(function, instance, given.get(), wanted.get()));
}

static llvm::Error unboundError() {
  return llvm::createStringError("expected the parameters to be bound before "
                                 "the first call: call bind");
}

llvm::Expected<std::vector<Shape>>
Executable::Opened::inferCallShapes(ArrayRef<TensorView> inputs) const {
  if (!instance)
    return unboundError();
  if (llvm::Error error = check("input", callInputs, inputs))
    return error;
  std::vector<TensorView> outputs;
  for (const TensorSpec &spec : signature.outputs)
    outputs.push_back({nullptr, spec.elementType, spec.shape});
  Tensors given(inputs, callEntries.data());
  Tensors asked(outputs, function->outputs);
  if (llvm::Error error =
          report(module->shapes(function, instance, given.get(), asked.get())))
    return error;
  return std::vector<Shape>(asked.getShapes());
}

llvm::Error Executable::Opened::call(ArrayRef<TensorView> inputs,
                                     ArrayRef<TensorView> outputs) const {
  if (!instance)
    return unboundError();
  if (llvm::Error error = check("input", callInputs, inputs))
    return error;
  if (llvm::Error error = check("output", signature.outputs, outputs))
    return error;
  Tensors given(inputs, callEntries.data());
  Tensors wanted(outputs, function->outputs);
  return report(module->call(function, instance, given.get(), wanted.get()));
}

llvm::Expected<std::unique_ptr<Executable>>
Executable::open(StringRef library, StringRef entry,
                 const ExecutableOptions &options) {
  auto impl = std::make_unique<Opened>();
  if (llvm::Error error = impl->open(library, entry, options))
    return error;
  return std::unique_ptr<Executable>(new Executable(std::move(impl)));
}
