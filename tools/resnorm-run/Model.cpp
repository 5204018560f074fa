//===- Model.cpp - A model file, parsed -----------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Model.h"
#include "CompileProgress.h"
#include "Tunable.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Support/FileUtilities.h"
#include "resnorm/Dialect/Halide/IR/Halide.h"
#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"
#include "resnorm/InitAll.h"
#include "resnorm/Pipelines/Compile.h"
#include "resnorm/Runtime/Executable.h"
#include "resnorm/Target/Halide.h"
#include "resnorm/Tools/Work.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Regex.h"

using namespace resnorm;
using namespace llvm;

/// The error of a step that has emitted a diagnostic.
static Error alreadyReported() { return createStringError(Twine()); }

/// The function to call: the one named, or else main or the only public one.
static Expected<std::string> chooseEntry(mlir::ModuleOp module,
                                         StringRef wanted) {
  SmallVector<StringRef> names;
  for (auto function : module.getOps<mlir::FunctionOpInterface>())
    if (function.isPublic() && !function.isExternal())
      names.push_back(function.getName());
  if (!wanted.empty() && is_contained(names, wanted))
    return wanted.str();
  if (wanted.empty() && names.size() == 1)
    return names.front().str();
  if (wanted.empty() && is_contained(names, "main"))
    return "main";
  std::string known = names.empty() ? "none" : "@" + join(names, ", @");
  if (wanted.empty())
    return createStringError(
        "name the function to call with --entry; the public functions of the "
        "module: " +
        Twine(known));
  return createStringError("there is no public function @" + wanted +
                           "; the public functions of the module: " + known);
}

static mlir::DialectRegistry makeRegistry() {
  mlir::DialectRegistry registry;
  registerAllDialects(registry);
  return registry;
}

static PipelineOptions &configure(PipelineOptions &pipeline,
                                  const RunOptions &options) {
  pipeline.target = options.target;
  pipeline.cacheDirectory = options.cacheDirectory;
  pipeline.scheduleFile = options.scheduleFile;
  return pipeline;
}

Model::Model(const mlir::DialectRegistry &registry)
    : context(registry), diagnostics(sources, &context) {
  // The line of the model says more than the op that became of it.
  context.printOpOnDiagnostic(false);
}

Expected<std::unique_ptr<Model>> Model::read(const RunOptions &options) {
  if (sys::path::extension(options.model) == ".so") {
    std::unique_ptr<Model> library(new Model(mlir::DialectRegistry()));
    library->entry = options.entry;
    return library;
  }
  std::string error;
  std::unique_ptr<MemoryBuffer> file =
      mlir::openInputFile(options.model, &error);
  if (!file)
    return createStringError(Twine(error));

  std::unique_ptr<Model> model(new Model(makeRegistry()));
  model->sources.AddNewSourceBuffer(std::move(file), SMLoc());
  model->module =
      mlir::parseSourceFile<mlir::ModuleOp>(model->sources, &model->context);
  if (!model->module)
    return alreadyReported();
  auto entry = chooseEntry(*model->module, options.entry);
  if (!entry)
    return entry.takeError();
  model->entry = std::move(*entry);
  return model;
}

void Model::nameParameters(ArrayRef<NamedTensor> parameters) {
  if (isLibrary())
    return;
  auto function = cast<mlir::FunctionOpInterface>(module->lookupSymbol(entry));
  StringSet<> names;
  for (const NamedTensor &parameter : parameters)
    names.insert(parameter.name);
  bool isNamed = any_of(seq(function.getNumArguments()), [&](unsigned index) {
    return !!function.getArgAttr(index, kParameterAttrName);
  });
  // What does not fit is refused when arguments are bound.
  if (isNamed || parameters.size() > function.getNumArguments() ||
      names.size() != parameters.size())
    return;
  for (auto [index, parameter] : enumerate(parameters))
    function.setArgAttr(index, kParameterAttrName,
                        mlir::StringAttr::get(&context, parameter.name));
}

Expected<std::unique_ptr<Executable>> Model::load(const RunOptions &options,
                                                  Path path) const {
  ExecutableOptions executable;
  executable.threads = options.threads;
  if (isLibrary()) {
    if (path != Path::Product)
      return createStringError("a shared library is compiled already; give the "
                               "model's IR to verify or profile it, or to run "
                               "it by the reference path");
    if (!options.scheduleFile.empty())
      return createStringError("a shared library's kernels are machine code; "
                               "give the model's IR for --schedule");
    return Executable::open(options.model, entry, executable);
  }
  CompileProgress progress(getContext());
  mlir::OwningOpRef<mlir::ModuleOp> copy(module.get().clone());
  PipelineOptions pipeline;
  pipeline.verifyKernels = path == Path::Checked;
  pipeline.profileKernels = path == Path::Profiled;
  if (failed(path == Path::Reference
                 ? compileReference(*copy)
                 : compile(*copy, configure(pipeline, options))))
    return alreadyReported();
  return Executable::create(*copy, entry, executable);
}

Error Model::printKernels(const RunOptions &options, raw_ostream &os) const {
  if (isLibrary())
    return createStringError("a shared library's kernels are machine code; "
                             "give the model's IR to print them");
  mlir::OwningOpRef<mlir::ModuleOp> copy(module.get().clone());
  PipelineOptions pipeline;
  if (failed(compileToSchedules(*copy, configure(pipeline, options))))
    return alreadyReported();
  for (auto kernel : copy->getOps<halide::PipelineOp>()) {
    mlir::FailureOr<std::string> loops = printLoopNest(kernel, options.target);
    if (failed(loops))
      return alreadyReported();
    // What is printed stays IR: the loops are a comment.
    os << *kernel << "\n";
    for (StringRef line : split(StringRef(*loops).trim(), '\n'))
      os << "// " << line << '\n';
    os << '\n';
  }
  return Error::success();
}

Expected<TunableModel> Model::makeTunable(const RunOptions &options) const {
  if (isLibrary())
    return createStringError("a shared library's kernels are machine code; "
                             "give the model's IR to tune them");
  CompileProgress progress(getContext());
  PipelineOptions pipeline;
  pipeline.profileKernels = true;
  return TunableModel::create(
      mlir::OwningOpRef<mlir::ModuleOp>(module.get().clone()), entry, options,
      configure(pipeline, options));
}

/// "file:3:7: text" as the place and the text; no place where there is none.
static std::pair<mlir::Location, StringRef>
splitPlace(StringRef line, mlir::MLIRContext *context) {
  static const Regex pattern("^(.+):([0-9]+):([0-9]+): (.*)$");
  SmallVector<StringRef> parts;
  unsigned row, column;
  if (!pattern.match(line, &parts) || parts[2].getAsInteger(10, row) ||
      parts[3].getAsInteger(10, column))
    return {mlir::UnknownLoc::get(context), line};
  return {mlir::FileLineColLoc::get(context, parts[1], row, column), parts[4]};
}

Error Model::diagnose(Error error) const {
  if (isLibrary())
    return error;
  std::string message = toString(std::move(error));
  SmallVector<std::pair<mlir::Location, StringRef>> lines;
  for (StringRef line : split(StringRef(message), '\n'))
    lines.push_back(splitPlace(line, module.get().getContext()));
  const auto *main = find_if(lines, [](const auto &line) {
    return !isa<mlir::UnknownLoc>(line.first);
  });
  if (main == lines.end())
    return createStringError(message);
  mlir::InFlightDiagnostic diagnostic = mlir::emitError(main->first)
                                        << main->second;
  for (const auto &line : lines)
    if (&line != main)
      diagnostic.attachNote(isa<mlir::UnknownLoc>(line.first) ? main->first
                                                              : line.first)
          << line.second;
  return alreadyReported();
}

bool Model::hasKernels() const {
  return !isLibrary() &&
         module.get()
             .walk([](halide::CallOp) { return mlir::WalkResult::interrupt(); })
             .wasInterrupted();
}

/// Without the values of large constants.
static std::string print(mlir::Operation *op) {
  std::string text;
  raw_string_ostream os(text);
  op->print(os, mlir::OpPrintingFlags().elideLargeElementsAttrs());
  return text;
}

Expected<Inspection> Model::inspect(const RunOptions &options) const {
  if (isLibrary())
    return createStringError("a shared library's kernels are machine code; "
                             "give the model's IR to see what is in them");
  Inspection inspection;
  PipelineOptions pipeline;
  configure(pipeline, options);
  mlir::OwningOpRef<mlir::ModuleOp> copy(module.get().clone());
  mlir::LogicalResult formed = mlir::failure();
  inspection.remarks = collectRemarks(
      *copy->getContext(), [&] { formed = formKernels(*copy, pipeline); });
  if (failed(formed))
    return alreadyReported();
  inspection.graph = buildKernelGraph(*copy, entry);
  for (const KernelGraph::Node &node : inspection.graph.nodes)
    if (mlir::Operation *kernel = copy->lookupSymbol(node.name))
      inspection.kernels[node.name].source = print(kernel);

  copy = module.get().clone();
  if (failed(compileToSchedules(*copy, pipeline)))
    return alreadyReported();
  for (auto kernel : copy->getOps<halide::PipelineOp>()) {
    mlir::FailureOr<std::string> loops = printLoopNest(kernel, options.target);
    if (failed(loops))
      return alreadyReported();
    Inspection::Kernel &text = inspection.kernels[kernel.getSymName()];
    text.pipeline = print(kernel);
    text.loops = std::move(*loops);
  }
  return inspection;
}

double Model::countFlops() const {
  return isLibrary() ? 0 : resnorm::countFlops(*module, entry);
}

StringMap<double> Model::countKernelFlops(const RunOptions &options) const {
  return resnorm::countKernelFlops(*module, options.target);
}
