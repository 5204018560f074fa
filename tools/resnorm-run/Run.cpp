//===- Run.cpp - The steps of resnorm-run ---------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Run.h"
#include "Model.h"
#include "Profile.h"
#include "Report.h"
#include "mlir/Support/FileUtilities.h"
#include "resnorm/Runtime/Executable.h"
#include "resnorm/Tools/Binding.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include <chrono>

using namespace resnorm;
using namespace llvm;

using Clock = std::chrono::steady_clock;

static double getSecondsSince(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

static std::vector<TensorView> viewsOf(ArrayRef<HostTensor> tensors) {
  std::vector<TensorView> views;
  for (const HostTensor &tensor : tensors)
    views.push_back(tensor.view());
  return views;
}

static Expected<std::vector<HostTensor>> call(const Model &model,
                                              const Executable &executable,
                                              ArrayRef<HostTensor> inputs,
                                              ResultCheck check = nullptr) {
  std::vector<TensorView> inputViews = viewsOf(inputs);
  auto shapes = executable.inferOutputShapes(inputViews);
  if (!shapes)
    return model.diagnose(shapes.takeError());
  std::vector<HostTensor> outputs;
  for (auto [spec, shape] :
       zip_equal(executable.getSignature().outputs, *shapes)) {
    auto output = HostTensor::allocate(spec.elementType, shape);
    if (!output)
      return output.takeError();
    outputs.push_back(std::move(*output));
  }
  if (Error error = executable.invoke(inputViews, viewsOf(outputs), check))
    return model.diagnose(std::move(error));
  return outputs;
}

/// Calls what was compiled with checks and prints that its kernels passed them.
static Expected<std::vector<HostTensor>>
callChecked(const RunOptions &options, const Model &model,
            const Executable &executable, ArrayRef<HostTensor> inputs) {
  unsigned count = 0;
  double largest = 0;
  auto outputs =
      call(model, executable, inputs,
           [&](StringRef what, const TensorView &got, const TensorView &want) {
             ++count;
             Comparison result = compare(got, want, options.tolerance);
             largest = std::max(largest, result.maxAbsolute);
             return checkKernel(what, got, want, options.tolerance);
           });
  if (!outputs)
    return outputs.takeError();
  if (count == 0 && model.hasKernels())
    return createStringError(
        "the model is made of kernels and says nothing of what they should "
        "give; verify the model they came from, or kernels with references, of "
        "resnorm-verify-kernels");
  outs() << "kernels: " << count
         << " results agree with the reference path, largest difference "
         << format("%.3g", largest) << '\n';
  return outputs;
}

/// Prints outputs, or writes them where --output says.
static Error emitOutputs(const RunOptions &options,
                         ArrayRef<HostTensor> outputs) {
  if (options.outputs.size() > outputs.size())
    return createStringError(Twine(options.outputs.size()) +
                             " --output are given, but the function returns " +
                             Twine(outputs.size()));
  // Nothing is printed beside a check or a measurement unless it is asked for.
  bool quiet = !options.expectedOutputs.empty() || options.benchmark ||
               options.profile || options.verify || !options.outputs.empty();
  for (auto [index, output] : enumerate(outputs)) {
    StringRef where = index < options.outputs.size()
                          ? StringRef(options.outputs[index])
                          : StringRef(quiet ? "" : "-");
    if (where == "-") {
      outs() << "result[" << index << "]: " << formatTensor(output.view())
             << '\n';
    } else if (where.consume_front("@")) {
      if (Error error = writeNpy(where, output.view()))
        return error;
    } else if (!where.empty()) {
      return createStringError("'" + where +
                               "': write --output=@file.npy or --output=-");
    }
  }
  return Error::success();
}

/// Compares one output and prints how far it is from what it should be.
static Error checkOutput(size_t index, StringRef relation,
                         const HostTensor &got, const HostTensor &want,
                         const Tolerance &tolerance, RunReport &report) {
  std::string what = ("result[" + Twine(index) + "]").str();
  if (got.view().shape == want.view().shape) {
    Comparison result = compare(got.view(), want.view(), tolerance);
    report.outputs.push_back(
        {got.typeString(), result.maxAbsolute, result.relativeToLargest});
  }
  if (Error error = checkEqual(what, got.view(), want.view(), tolerance))
    return error;
  const OutputReport &result = report.outputs.back();
  outs() << what << ": " << result.type << ' ' << relation
         << ", largest difference " << format("%.3g", result.maxAbsolute)
         << ", relative error " << format("%.2g", result.relativeError) << '\n';
  return Error::success();
}

static Error checkExpected(const RunOptions &options,
                           ArrayRef<HostTensor> outputs, RunReport &report) {
  if (options.expectedOutputs.size() > outputs.size())
    return createStringError(Twine(options.expectedOutputs.size()) +
                             " --expected-output are given, but the function "
                             "returns " +
                             Twine(outputs.size()));
  for (auto [index, text] : enumerate(options.expectedOutputs)) {
    Expected<HostTensor> expected = parseTensor(text);
    if (!expected)
      return createStringError("--expected-output=" + text + ": " +
                               toString(expected.takeError()));
    if (Error error = checkOutput(index, "as expected", outputs[index],
                                  *expected, options.tolerance, report))
      return error;
  }
  return Error::success();
}

/// Compares with the reference path, compiled from the model as it was read.
static Error checkReference(const RunOptions &options, const Model &model,
                            ArrayRef<HostTensor> inputs,
                            ArrayRef<HostTensor> outputs, RunReport &report) {
  auto reference = model.load(options, Path::Reference);
  if (!reference)
    return reference.takeError();
  auto expected = call(model, **reference, inputs);
  if (!expected)
    return expected.takeError();
  for (auto [index, output] : enumerate(outputs))
    if (Error error =
            checkOutput(index, "agrees with the reference path", output,
                        (*expected)[index], options.tolerance, report))
      return error;
  return Error::success();
}

static Expected<std::vector<HostTensor>> readInputs(const RunOptions &options) {
  std::vector<HostTensor> inputs;
  for (StringRef text : options.inputs) {
    Expected<HostTensor> tensor = parseTensor(text);
    if (!tensor)
      return createStringError("--input=" + text + ": " +
                               toString(tensor.takeError()));
    inputs.push_back(std::move(*tensor));
  }
  return inputs;
}

static Expected<std::vector<NamedTensor>>
readAllParameters(const RunOptions &options) {
  std::vector<NamedTensor> parameters;
  for (StringRef path : options.parameterFiles) {
    auto tensors = readParameters(path);
    if (!tensors)
      return tensors.takeError();
    append_range(parameters, std::move(*tensors));
  }
  return parameters;
}

/// Lets go of the memory of parameters that calls do not read.
static void releaseParameters(const Signature &signature,
                              MutableArrayRef<HostTensor> arguments) {
  for (auto [spec, tensor] : zip_equal(signature.inputs, arguments)) {
    if (!spec.released)
      continue;
    TensorView view = tensor.view();
    view.data = nullptr;
    tensor = HostTensor(std::move(view), nullptr);
  }
}

/// The options of one of `options.calls` calls: its share of the flags that are
/// given once for each tensor of a call.
static Expected<RunOptions> getCall(const RunOptions &options, unsigned index) {
  RunOptions call = options;
  auto take = [&](StringRef flag, std::vector<std::string> &values) -> Error {
    if (values.size() % options.calls)
      return createStringError(Twine(values.size()) + " " + flag +
                               " are given, which --calls=" +
                               Twine(options.calls) + " does not divide");
    size_t share = values.size() / options.calls;
    auto slice = ArrayRef(values).slice(index * share, share);
    values = std::vector<std::string>(slice.begin(), slice.end());
    return Error::success();
  };
  if (Error error = take("--input", call.inputs))
    return error;
  if (Error error = take("--output", call.outputs))
    return error;
  if (Error error = take("--expected-output", call.expectedOutputs))
    return error;
  return call;
}

static Path choosePath(const RunOptions &options) {
  if (options.reference)
    return Path::Reference;
  if (options.verify)
    return Path::Checked;
  return options.profile ? Path::Profiled : Path::Product;
}

static int64_t countActivations(const Signature &signature,
                                ArrayRef<HostTensor> arguments,
                                ArrayRef<HostTensor> outputs) {
  int64_t bytes = signature.arenaBytes;
  for (auto [spec, argument] : zip_equal(signature.inputs, arguments))
    if (spec.parameter.empty())
      bytes += argument.view().getNumBytes();
  for (const HostTensor &output : outputs)
    bytes += output.view().getNumBytes();
  return bytes;
}

/// Calls the function once, and does with the outputs what `options` asks.
static Error runCall(const RunOptions &options, const Model &model,
                     const Executable &executable,
                     ArrayRef<HostTensor> arguments, RunReport &report) {
  auto start = Clock::now();
  bool isChecked = choosePath(options) == Path::Checked;
  auto outputs = isChecked ? callChecked(options, model, executable, arguments)
                           : call(model, executable, arguments);
  if (!outputs)
    return outputs.takeError();
  if (!report.firstCallSeconds)
    report.firstCallSeconds = getSecondsSince(start);
  report.activationBytes = std::max(
      report.activationBytes,
      countActivations(executable.getSignature(), arguments, *outputs));

  if (Error error = emitOutputs(options, *outputs))
    return error;
  if (Error error = checkExpected(options, *outputs, report))
    return error;
  if (options.verify && !model.hasKernels())
    if (Error error =
            checkReference(options, model, arguments, *outputs, report))
      return error;
  if (!options.benchmark && !options.profile)
    return Error::success();

  // What is timed makes no comparisons.
  std::unique_ptr<Executable> unchecked;
  const Executable *timed = &executable;
  if (isChecked) {
    auto loaded =
        model.load(options, options.profile ? Path::Profiled : Path::Product);
    if (!loaded)
      return loaded.takeError();
    unchecked = std::move(*loaded);
    if (Error error = unchecked->bindParameters(viewsOf(arguments)))
      return error;
    timed = unchecked.get();
  }
  if (options.profile)
    return runProfile(options, *timed, arguments, *outputs,
                      model.countKernelFlops(options));
  WorkEstimate work;
  work.flops = model.countFlops();
  for (const HostTensor &tensor : concat<const HostTensor>(arguments, *outputs))
    work.bytes += tensor.view().getNumBytes();
  return runBenchmark(options, *timed, arguments, *outputs, work);
}

namespace {
struct Call {
  RunOptions options;
  std::vector<HostTensor> inputs;
};
} // namespace

static Expected<std::vector<Call>> readCalls(const RunOptions &options) {
  if (!options.calls)
    return createStringError("--calls=0 runs nothing; the least is 1");
  std::vector<Call> calls;
  for (unsigned index = 0; index != options.calls; ++index) {
    Expected<RunOptions> callOptions = getCall(options, index);
    if (!callOptions)
      return callOptions.takeError();
    auto inputs = readInputs(*callOptions);
    if (!inputs)
      return inputs.takeError();
    calls.push_back({std::move(*callOptions), std::move(*inputs)});
  }
  return calls;
}

/// Binds parameters once and makes every call.
static Error runCalls(MutableArrayRef<Call> calls, const RunOptions &options,
                      const Model &model, Executable &executable,
                      std::vector<NamedTensor> &parameters, RunReport &report) {
  const Signature &signature = executable.getSignature();
  std::vector<std::vector<HostTensor>> bound;
  for (const Call &call : calls) {
    auto arguments = bindArguments(signature, parameters, call.inputs);
    if (!arguments)
      return arguments.takeError();
    bound.push_back(std::move(*arguments));
  }
  if (Error error = executable.bindParameters(viewsOf(bound.front())))
    return error;
  // The reference path reads them as they are.
  if (!options.verify) {
    parameters.clear();
    for (std::vector<HostTensor> &arguments : bound)
      releaseParameters(signature, arguments);
  }
  for (auto [call, arguments] : zip_equal(calls, bound))
    if (Error error =
            runCall(call.options, model, executable, arguments, report))
      return error;
  return Error::success();
}

Error resnorm::run(const RunOptions &options) {
  if (options.profile && options.benchmark)
    return createStringError("--profile times code that notes every kernel "
                             "call, --benchmark code that does not; give one");
  if (options.profile && options.reference)
    return createStringError("--profile is of kernels, and the reference path "
                             "has none; leave out --reference");
  if (!options.scheduleFile.empty() && options.reference)
    return createStringError("--schedule is of kernels, and the reference path "
                             "has none; leave out --reference");
  // Files first: a missing one is told before seconds of compilation.
  auto calls = readCalls(options);
  if (!calls)
    return calls.takeError();
  auto parameters = readAllParameters(options);
  if (!parameters)
    return parameters.takeError();
  if (std::string error; !options.scheduleFile.empty() &&
                         !mlir::openInputFile(options.scheduleFile, &error))
    return createStringError(Twine(error));
  auto model = Model::read(options);
  if (!model)
    return model.takeError();
  (*model)->nameParameters(*parameters);
  if (options.printKernels)
    return (*model)->printKernels(options, outs());

  RunReport report;
  for (const NamedTensor &parameter : *parameters)
    report.parameterBytes += parameter.tensor.view().getNumBytes();
  auto start = Clock::now();
  auto executable = (*model)->load(options, choosePath(options));
  if (!executable)
    return executable.takeError();
  report.compileSeconds = getSecondsSince(start);
  report.kernels = (*executable)->getKernelNames().size();
  if (!options.report.empty())
    report.startRunning();

  Error problem =
      runCalls(*calls, options, **model, **executable, *parameters, report);
  // Of a wrong result above all, a report is wanted.
  if (options.report.empty())
    return problem;
  return joinErrors(std::move(problem), report.write(options));
}
