//===- Executable.cpp - Models to call, in C ------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CAPI.h"

#include "resnorm/API/Compiler.h"
#include "resnorm/Runtime/DLPack.h"

using namespace resnorm;
using llvm::ArrayRef;
using llvm::Twine;

struct ResNormError {
  std::string message;
};

namespace {
/// Specs as C sees them, with the memory that they point to.
class Specs {
public:
  void add(const TensorSpec &spec) {
    auto &shape = shapes.emplace_back(
        std::make_unique<llvm::SmallVector<int64_t, 4>>(spec.shape));
    llvm::replace(*shape, TensorSpec::kDynamic, int64_t(-1));
    names.push_back(std::make_unique<std::string>(
        spec.parameter.empty() ? spec.name : spec.parameter));
    specs.push_back({names.back()->c_str(), getDataType(spec.elementType),
                     int32_t(shape->size()), shape->data(), spec.released});
  }
  size_t size() const { return specs.size(); }
  ResNormTensorSpec operator[](size_t index) const {
    return index < specs.size() ? specs[index] : ResNormTensorSpec{};
  }

private:
  std::vector<std::unique_ptr<llvm::SmallVector<int64_t, 4>>> shapes;
  std::vector<std::unique_ptr<std::string>> names;
  std::vector<ResNormTensorSpec> specs;
};
} // namespace

struct ResNormExecutable {
  std::unique_ptr<Executable> code;
  Specs parameters, inputs, outputs;
};

static ResNormError *toC(llvm::Error error) {
  return error ? new ResNormError{llvm::toString(std::move(error))} : nullptr;
}

ResNormError *
resnorm::wrapExecutable(llvm::Expected<std::unique_ptr<Executable>> code,
                        ResNormExecutable **result) {
  if (!code)
    return toC(code.takeError());
  auto executable = std::make_unique<ResNormExecutable>();
  for (const TensorSpec &spec : (*code)->getSignature().inputs)
    if (!spec.parameter.empty())
      executable->parameters.add(spec);
  for (const TensorSpec &spec : (*code)->getCallInputs())
    executable->inputs.add(spec);
  for (const TensorSpec &spec : (*code)->getSignature().outputs)
    executable->outputs.add(spec);
  executable->code = std::move(*code);
  *result = executable.release();
  return nullptr;
}

CompilerOptions resnorm::unwrapOptions(const ResNormOptions *given) {
  CompilerOptions options;
  if (!given)
    return options;
  if (given->entry)
    options.entry = given->entry;
  if (given->target)
    options.target = given->target;
  if (given->cacheDirectory)
    options.cacheDirectory = given->cacheDirectory;
  options.threads = given->threads;
  for (const char *name :
       ArrayRef(given->parameterNames, given->numParameterNames))
    options.parameters.push_back(name);
  return options;
}

const char *resnormErrorGetMessage(const ResNormError *error) {
  return error ? error->message.c_str() : "";
}

void resnormErrorDestroy(ResNormError *error) { delete error; }

ResNormError *resnormCompile(const char *text, size_t length, const char *name,
                             const ResNormOptions *options,
                             ResNormExecutable **executable) {
  Compiler compiler(unwrapOptions(options));
  return wrapExecutable(
      compiler.compile({text, length}, name ? name : "model.mlir"), executable);
}

ResNormError *resnormCompileFile(const char *path,
                                 const ResNormOptions *options,
                                 ResNormExecutable **executable) {
  Compiler compiler(unwrapOptions(options));
  return wrapExecutable(compiler.compileFile(path), executable);
}

ResNormError *resnormOpenLibrary(const char *path, const ResNormOptions *given,
                                 ResNormExecutable **executable) {
  CompilerOptions options = unwrapOptions(given);
  ExecutableOptions ofExecutable;
  ofExecutable.threads = options.threads;
  return wrapExecutable(Executable::open(path, options.entry, ofExecutable),
                        executable);
}

void resnormExecutableDestroy(ResNormExecutable *executable) {
  delete executable;
}

size_t resnormExecutableGetNumParameters(const ResNormExecutable *executable) {
  return executable->parameters.size();
}
ResNormTensorSpec
resnormExecutableGetParameter(const ResNormExecutable *executable,
                              size_t index) {
  return executable->parameters[index];
}
size_t resnormExecutableGetNumInputs(const ResNormExecutable *executable) {
  return executable->inputs.size();
}
ResNormTensorSpec resnormExecutableGetInput(const ResNormExecutable *executable,
                                            size_t index) {
  return executable->inputs[index];
}
size_t resnormExecutableGetNumOutputs(const ResNormExecutable *executable) {
  return executable->outputs.size();
}
ResNormTensorSpec
resnormExecutableGetOutput(const ResNormExecutable *executable, size_t index) {
  return executable->outputs[index];
}

using Views = llvm::SmallVector<TensorView, 8>;

/// Makes views of `tensors`, which are of the kind that `kind` says.
static llvm::Error view(ArrayRef<const DLTensor *> tensors,
                        llvm::StringRef kind, Views &views) {
  for (auto [index, tensor] : llvm::enumerate(tensors)) {
    if (!tensor)
      return llvm::createStringError(kind + " " + Twine(index) +
                                     ": expected a tensor, got null");
    auto made = viewDLTensor(*tensor, kind + " " + Twine(index));
    if (!made)
      return made.takeError();
    views.push_back(std::move(*made));
  }
  return llvm::Error::success();
}

ResNormError *resnormExecutableBind(ResNormExecutable *executable,
                                    size_t numParameters,
                                    const char *const *names,
                                    const DLTensor *const *tensors) {
  std::vector<NamedTensorView> parameters;
  for (size_t i = 0; i < numParameters; ++i) {
    if (!names[i] || !tensors[i])
      return toC(
          llvm::createStringError("parameter " + Twine(i) +
                                  ": expected a name and a tensor, got null"));
    auto made =
        viewDLTensor(*tensors[i], "parameter '" + Twine(names[i]) + "'");
    if (!made)
      return toC(made.takeError());
    parameters.push_back({names[i], std::move(*made)});
  }
  return toC(executable->code->bind(parameters));
}

ResNormError *resnormExecutableInferShapes(const ResNormExecutable *executable,
                                           size_t numInputs,
                                           const DLTensor *const *inputs,
                                           size_t numOutputs,
                                           DLTensor *const *outputs) {
  Views views;
  if (llvm::Error error = view({inputs, numInputs}, "input", views))
    return toC(std::move(error));
  auto shapes = executable->code->inferCallShapes(views);
  if (!shapes)
    return toC(shapes.takeError());
  if (numOutputs != shapes->size())
    return toC(llvm::createStringError("expected " + Twine(shapes->size()) +
                                       " outputs, got " + Twine(numOutputs)));
  for (auto [index, shape] : llvm::enumerate(*shapes)) {
    DLTensor *output = outputs[index];
    if (!output || output->ndim != int32_t(shape.size()) ||
        (!shape.empty() && !output->shape))
      return toC(llvm::createStringError("output " + Twine(index) +
                                         ": expected room for " +
                                         Twine(shape.size()) + " extents"));
  }
  for (auto [index, shape] : llvm::enumerate(*shapes))
    llvm::copy(shape, outputs[index]->shape);
  return nullptr;
}

ResNormError *resnormExecutableCall(const ResNormExecutable *executable,
                                    size_t numInputs,
                                    const DLTensor *const *inputs,
                                    size_t numOutputs,
                                    DLTensor *const *outputs) {
  Views in, out;
  if (llvm::Error error = view({inputs, numInputs}, "input", in))
    return toC(std::move(error));
  if (llvm::Error error = view({outputs, numOutputs}, "output", out))
    return toC(std::move(error));
  return toC(executable->code->call(in, out));
}

void resnormExecutableSetThreads(ResNormExecutable *executable,
                                 uint32_t threads) {
  executable->code->setThreads(threads);
}

const char *resnormGetUserCacheDirectory(void) {
  static const std::string directory = getUserCacheDirectory();
  return directory.empty() ? nullptr : directory.c_str();
}
