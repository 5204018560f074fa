//===- Run.cpp - The steps of resnorm-run ---------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Run.h"
#include "Calls.h"
#include "HtmlReport.h"
#include "Inputs.h"
#include "Results.h"
#include "Tune.h"
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

static Path choosePath(const RunOptions &options) {
  if (options.reference)
    return Path::Reference;
  if (options.verify)
    return Path::Checked;
  return options.profile || options.reportsPage() ? Path::Profiled
                                                  : Path::Product;
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

static Error profile(const RunOptions &options, const Model &model,
                     const Executable &executable,
                     ArrayRef<HostTensor> arguments,
                     ArrayRef<HostTensor> outputs) {
  auto measurement = measureProfile(options, executable, arguments, outputs,
                                    model.countKernelFlops(options));
  if (!measurement)
    return measurement.takeError();
  if (options.profile)
    if (Error error = reportProfile(options, *measurement))
      return error;
  if (!options.reportsPage())
    return Error::success();
  auto inspection = model.inspect(options);
  if (!inspection)
    return inspection.takeError();
  return writeHtmlReport(options, *inspection, *measurement);
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
  if (!options.benchmark && !options.profile && !options.reportsPage())
    return Error::success();

  // What is timed makes no comparisons.
  std::unique_ptr<Executable> unchecked;
  const Executable *timed = &executable;
  if (isChecked) {
    auto loaded =
        model.load(options, options.benchmark ? Path::Product : Path::Profiled);
    if (!loaded)
      return loaded.takeError();
    unchecked = std::move(*loaded);
    if (Error error = unchecked->bindParameters(viewsOf(arguments)))
      return error;
    timed = unchecked.get();
  }
  if (options.profile || options.reportsPage())
    return profile(options, model, *timed, arguments, *outputs);
  WorkEstimate work;
  work.flops = model.countFlops();
  for (const HostTensor &tensor : concat<const HostTensor>(arguments, *outputs))
    work.bytes += tensor.view().getNumBytes();
  return runBenchmark(options, *timed, arguments, *outputs, work);
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
  if (options.reportsPage() && (options.benchmark || options.reference))
    return createStringError("a page for --report shows a profile; leave out "
                             "--benchmark and --reference");
  if (!options.scheduleFile.empty() && options.reference)
    return createStringError("--schedule is of kernels, and the reference path "
                             "has none; leave out --reference");
  if (options.tune && (options.benchmark || options.profile || options.verify ||
                       options.reference || !options.scheduleFile.empty()))
    return createStringError(
        "--tune looks for schedules and does nothing else; "
        "leave out --benchmark, --profile, --verify, "
        "--reference and --schedule");
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
  if (!options.dotFile.empty() || !options.remarksOutput.empty()) {
    auto inspection = (*model)->inspect(options);
    if (!inspection)
      return inspection.takeError();
    if (Error error = writeInspection(options, *inspection))
      return error;
  }

  if (options.tune)
    return tune(options, **model, *parameters, calls->front().inputs);

  RunReport report;
  for (const NamedTensor &parameter : *parameters)
    report.parameterBytes += parameter.tensor.view().getNumBytes();
  auto start = Clock::now();
  auto executable = (*model)->load(options, choosePath(options));
  if (!executable)
    return executable.takeError();
  report.compileSeconds = getSecondsSince(start);
  report.kernels = (*executable)->getKernelNames().size();
  if (!options.report.empty() && !options.reportsPage())
    report.startRunning();

  Error problem =
      runCalls(*calls, options, **model, **executable, *parameters, report);
  // Of a wrong result above all, a report is wanted.
  if (options.report.empty() || options.reportsPage())
    return problem;
  return joinErrors(std::move(problem), report.write(options));
}
