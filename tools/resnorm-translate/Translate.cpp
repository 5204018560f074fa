//===- Translate.cpp - The steps of resnorm-translate ---------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Translate.h"

#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/OwningOpRef.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Support/FileUtilities.h"
#include "resnorm/AheadOfTime/AheadOfTime.h"
#include "resnorm/Dialect/Halide/IR/Halide.h"
#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"
#include "resnorm/InitAll.h"
#include "resnorm/Pipelines/Compile.h"
#include "resnorm/Target/Halide.h"
#include "resnorm/Tools/Binding.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/raw_ostream.h"

using namespace resnorm;
using namespace llvm;

/// The error of a step that has emitted a diagnostic.
static Error alreadyReported() { return createStringError(Twine()); }

static Expected<std::vector<NamedTensor>>
readAllParameters(const TranslateOptions &options) {
  std::vector<NamedTensor> parameters;
  for (StringRef path : options.parameterFiles) {
    path.consume_front("@");
    auto tensors = readParameters(path);
    if (!tensors)
      return tensors.takeError();
    append_range(parameters, std::move(*tensors));
  }
  return parameters;
}

/// The functions that a caller of the module would call.
static std::vector<mlir::FunctionOpInterface>
getPublicFunctions(mlir::ModuleOp module) {
  std::vector<mlir::FunctionOpInterface> functions;
  for (auto function : module.getOps<mlir::FunctionOpInterface>())
    if (function.isPublic() && !function.isExternal())
      functions.push_back(function);
  return functions;
}

/// Makes constants of the arguments that `parameters` are for.
static Error bindToConstants(ArrayRef<mlir::FunctionOpInterface> functions,
                             ArrayRef<NamedTensor> parameters) {
  for (mlir::FunctionOpInterface function : functions) {
    auto signature = describeArguments(function);
    if (!signature)
      return signature.takeError();
    bool isNamed = any_of(signature->inputs, [](const TensorSpec &spec) {
      return !spec.parameter.empty();
    });
    if (!isNamed && functions.size() > 1)
      return createStringError(
          "--params binds in order, but the module has " +
          Twine(functions.size()) +
          " public functions; name parameters with the attribute " +
          kParameterAttrName);
    auto bound = bindParameters(*signature, parameters);
    if (!bound)
      return bound.takeError();
    std::vector<TensorView> values;
    for (const HostTensor *tensor : *bound)
      values.push_back(tensor ? tensor->view() : TensorView());
    if (Error error = replaceByConstants(function, values))
      return error;
  }
  return Error::success();
}

static Error writeFile(StringRef path, StringRef bytes) {
  return writeToOutput(path, [&](raw_ostream &os) {
    os << bytes;
    return Error::success();
  });
}

/// Writes what is asked for, the header last.
static Error write(const TranslateOptions &options, mlir::ModuleOp lowered,
                   const StandaloneModule &description,
                   const StandaloneTarget &target) {
  bool hasCode = options.toObject || options.toSharedLibrary;
  if (hasCode) {
    auto bytes = emitObject(lowered, description, target,
                            sys::path::parent_path(options.model));
    if (bytes && options.toSharedLibrary)
      bytes = linkSharedLibrary(*bytes, description);
    if (!bytes)
      return bytes.takeError();
    if (Error error = writeFile(options.output, *bytes))
      return error;
  }
  if (!options.toHeader)
    return Error::success();
  SmallString<128> path(options.output);
  if (hasCode)
    sys::path::replace_extension(path, "h");
  std::string text;
  raw_string_ostream os(text);
  writeHeader(description, os);
  return writeFile(path, text);
}

/// Writes what the device gets of one kernel.
static Error writeDeviceCode(const TranslateOptions &options,
                             mlir::ModuleOp module) {
  PipelineOptions pipeline;
  pipeline.target = options.target;
  pipeline.scheduleFile = options.scheduleFile;
  if (failed(compileToSchedules(module, pipeline)))
    return alreadyReported();
  SmallVector<StringRef> names;
  halide::PipelineOp chosen;
  for (auto kernel : module.getOps<halide::PipelineOp>()) {
    names.push_back(kernel.getSymName());
    if (options.kernel.empty() || names.back() == options.kernel)
      chosen = kernel;
  }
  if (!chosen || (options.kernel.empty() && names.size() > 1))
    return createStringError(
        "expected --kernel to name one of the model's kernels: " +
        (names.empty() ? "there are none" : join(names, ", ")));
  mlir::FailureOr<std::string> code = emitDeviceCode(chosen, options.target);
  if (failed(code))
    return alreadyReported();
  return writeFile(options.output, *code);
}

Error resnorm::translate(const TranslateOptions &options) {
  if (options.toObject && options.toSharedLibrary)
    return createStringError("one file is not both an object and a shared "
                             "library; give --to-object or "
                             "--to-shared-library");
  if (!options.toObject && !options.toSharedLibrary && !options.toHeader &&
      !options.toDeviceCode)
    return createStringError("nothing to make; give --to-object, "
                             "--to-shared-library, --to-header or "
                             "--to-device-code");
  // Files first: a missing one is told before seconds of compilation.
  auto target =
      StandaloneTarget::parse(options.toDeviceCode ? "host" : options.target);
  if (!target)
    return target.takeError();
  auto parameters = readAllParameters(options);
  if (!parameters)
    return parameters.takeError();
  std::string error;
  if (!options.scheduleFile.empty() &&
      !mlir::openInputFile(options.scheduleFile, &error))
    return createStringError(Twine(error));
  std::unique_ptr<MemoryBuffer> file =
      mlir::openInputFile(options.model, &error);
  if (!file)
    return createStringError(Twine(error));

  mlir::DialectRegistry registry;
  registerAllDialects(registry);
  // Halide numbers names as they come, in one sequence for the process: one
  // thread, so that the same model gives the same bytes.
  mlir::MLIRContext context(registry, mlir::MLIRContext::Threading::DISABLED);
  context.printOpOnDiagnostic(false);
  SourceMgr sources;
  sources.AddNewSourceBuffer(std::move(file), SMLoc());
  mlir::SourceMgrDiagnosticHandler diagnostics(sources, &context);
  auto module = mlir::parseSourceFile<mlir::ModuleOp>(sources, &context);
  if (!module)
    return alreadyReported();

  std::vector<mlir::FunctionOpInterface> functions =
      getPublicFunctions(*module);
  std::vector<std::string> names;
  for (mlir::FunctionOpInterface function : functions)
    names.push_back(function.getName().str());
  if (!parameters->empty())
    if (Error error = bindToConstants(functions, *parameters))
      return error;
  if (options.toDeviceCode)
    return writeDeviceCode(options, *module);
  PipelineOptions pipeline;
  pipeline.target = target->halide;
  pipeline.scheduleFile = options.scheduleFile;
  if (failed(compile(*module, pipeline)))
    return alreadyReported();
  StringRef stem = sys::path::filename(options.model).split('.').first;
  auto description = StandaloneModule::describe(
      *module, names, options.name.empty() ? stem : options.name);
  if (!description)
    return description.takeError();
  return write(options, *module, *description, *target);
}
