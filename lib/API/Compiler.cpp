//===- Compiler.cpp - From a model to something to call -------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/API/Compiler.h"

#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/OwningOpRef.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Support/FileUtilities.h"
#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"
#include "resnorm/InitAll.h"
#include "resnorm/Pipelines/Compile.h"
#include "resnorm/Support/Place.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SourceMgr.h"

using namespace resnorm;
using llvm::StringRef;
using llvm::Twine;

using ExecutableOrError = llvm::Expected<std::unique_ptr<Executable>>;

namespace {
/// Keeps errors with their notes as text. Warnings and remarks go where the
/// context sends them.
class ErrorText {
public:
  explicit ErrorText(mlir::MLIRContext *context)
      : handler(context, [this](mlir::Diagnostic &diagnostic) {
          if (diagnostic.getSeverity() != mlir::DiagnosticSeverity::Error)
            return mlir::failure();
          append(diagnostic, "error");
          for (mlir::Diagnostic &note : diagnostic.getNotes())
            append(note, "note");
          return mlir::success();
        }) {}

  llvm::Error take() {
    if (text.empty())
      return llvm::createStringError("the model was refused without a reason");
    return llvm::createStringError(StringRef(text).rtrim());
  }

private:
  void append(mlir::Diagnostic &diagnostic, StringRef kind) {
    llvm::raw_string_ostream os(text);
    if (std::string place = getPlace(diagnostic.getLocation()); !place.empty())
      os << place << ": ";
    os << kind << ": " << diagnostic << '\n';
  }

  std::string text;
  mlir::ScopedDiagnosticHandler handler;
};
} // namespace

static const mlir::DialectRegistry &getRegistry() {
  static const mlir::DialectRegistry registry = [] {
    mlir::DialectRegistry all;
    registerAllDialects(all);
    return all;
  }();
  return registry;
}

/// The function to call: the one named, or else main or the only public one.
static llvm::Expected<mlir::FunctionOpInterface>
chooseEntry(mlir::ModuleOp module, StringRef wanted) {
  llvm::SmallVector<StringRef> names;
  for (auto function : module.getOps<mlir::FunctionOpInterface>())
    if (function.isPublic() && !function.isExternal())
      names.push_back(function.getName());
  StringRef usual = names.size() == 1 ? names.front() : "main";
  StringRef name = wanted.empty() ? usual : wanted;
  if (llvm::is_contained(names, name))
    return cast<mlir::FunctionOpInterface>(module.lookupSymbol(name));
  std::string known = names.empty() ? "none" : "@" + llvm::join(names, ", @");
  return llvm::createStringError(
      (wanted.empty() ? "name the function to call"
                      : "there is no public function @" + wanted) +
      Twine("; the public functions of the module: ") + known);
}

/// Makes parameters of the first arguments.
static llvm::Error nameParameters(mlir::FunctionOpInterface function,
                                  llvm::ArrayRef<std::string> names) {
  for (unsigned index = 0; index < function.getNumArguments(); ++index)
    if (function.getArgAttr(index, kParameterAttrName))
      return llvm::Error::success();
  if (names.size() > function.getNumArguments())
    return llvm::createStringError(
        Twine(names.size()) + " parameters are named, but @" +
        function.getName() + " takes " + Twine(function.getNumArguments()) +
        " arguments in all");
  for (auto [index, name] : llvm::enumerate(names))
    function.setArgAttr(index, kParameterAttrName,
                        mlir::StringAttr::get(function.getContext(), name));
  return llvm::Error::success();
}

/// Compiles `module` in place.
static ExecutableOrError compileInPlace(mlir::ModuleOp module,
                                        const CompilerOptions &options) {
  auto function = chooseEntry(module, options.entry);
  if (!function)
    return function.takeError();
  if (llvm::Error error = nameParameters(*function, options.parameters))
    return error;
  std::string entry = function->getName().str();
  PipelineOptions pipeline;
  if (!options.target.empty())
    pipeline.target = options.target;
  pipeline.cacheDirectory = options.cacheDirectory;
  ErrorText errors(module.getContext());
  if (failed(resnorm::compile(module, pipeline)))
    return errors.take();
  ExecutableOptions executable;
  executable.threads = options.threads;
  return Executable::create(module, entry, executable);
}

std::string resnorm::getUserCacheDirectory() {
  llvm::SmallString<128> directory;
  if (!llvm::sys::path::cache_directory(directory))
    return "";
  llvm::sys::path::append(directory, "resnorm", "kernels");
  return std::string(directory);
}

Compiler::Compiler(CompilerOptions options) : options(std::move(options)) {}

static ExecutableOrError compileBuffer(std::unique_ptr<llvm::MemoryBuffer> file,
                                       const CompilerOptions &options) {
  mlir::MLIRContext context(getRegistry());
  context.printOpOnDiagnostic(false);
  mlir::OwningOpRef<mlir::ModuleOp> module;
  {
    ErrorText errors(&context);
    llvm::SourceMgr sources;
    sources.AddNewSourceBuffer(std::move(file), llvm::SMLoc());
    module = mlir::parseSourceFile<mlir::ModuleOp>(sources, &context);
    if (!module)
      return errors.take();
  }
  return compileInPlace(*module, options);
}

ExecutableOrError Compiler::compile(StringRef text, StringRef name) const {
  return compileBuffer(llvm::MemoryBuffer::getMemBufferCopy(text, name),
                       options);
}

ExecutableOrError Compiler::compileFile(StringRef path) const {
  std::string error;
  std::unique_ptr<llvm::MemoryBuffer> file = mlir::openInputFile(path, &error);
  if (!file)
    return llvm::createStringError(error);
  return compileBuffer(std::move(file), options);
}

ExecutableOrError Compiler::compile(mlir::ModuleOp module) const {
  module.getContext()->appendDialectRegistry(getRegistry());
  mlir::OwningOpRef<mlir::ModuleOp> copy(module.clone());
  return compileInPlace(*copy, options);
}
