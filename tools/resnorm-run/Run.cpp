//===- Run.cpp - The steps of resnorm-run ---------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Run.h"
#include "Model.h"
#include "resnorm/Runtime/Executable.h"
#include "resnorm/Tools/Binding.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

using namespace resnorm;
using namespace llvm;

static std::vector<TensorView> viewsOf(ArrayRef<HostTensor> tensors) {
  std::vector<TensorView> views;
  for (const HostTensor &tensor : tensors)
    views.push_back(tensor.view());
  return views;
}

static Expected<std::vector<HostTensor>> call(const Executable &executable,
                                              ArrayRef<HostTensor> inputs) {
  std::vector<TensorView> inputViews = viewsOf(inputs);
  auto shapes = executable.inferOutputShapes(inputViews);
  if (!shapes)
    return shapes.takeError();
  std::vector<HostTensor> outputs;
  for (auto [spec, shape] :
       zip_equal(executable.getSignature().outputs, *shapes)) {
    auto output = HostTensor::allocate(spec.elementType, shape);
    if (!output)
      return output.takeError();
    outputs.push_back(std::move(*output));
  }
  if (Error error = executable.invoke(inputViews, viewsOf(outputs)))
    return error;
  return outputs;
}

/// Prints outputs, or writes them where --output says.
static Error emitOutputs(const RunOptions &options,
                         ArrayRef<HostTensor> outputs) {
  if (options.outputs.size() > outputs.size())
    return createStringError(Twine(options.outputs.size()) +
                             " --output are given, but the function returns " +
                             Twine(outputs.size()));
  // Nothing is printed beside a check or a benchmark unless it is asked for.
  bool quiet = !options.expectedOutputs.empty() || options.benchmark ||
               options.verify || !options.outputs.empty();
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
                         const Tolerance &tolerance) {
  std::string what = ("result[" + Twine(index) + "]").str();
  if (Error error = checkEqual(what, got.view(), want.view(), tolerance))
    return error;
  Comparison result = compare(got.view(), want.view(), tolerance);
  outs() << what << ": " << got.typeString() << ' ' << relation
         << ", largest difference " << format("%.3g", result.maxAbsolute)
         << '\n';
  return Error::success();
}

static Error checkExpected(const RunOptions &options,
                           ArrayRef<HostTensor> outputs) {
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
                                  *expected, options.tolerance))
      return error;
  }
  return Error::success();
}

/// Compares with the reference path, compiled from the model as it was read.
static Error checkReference(const RunOptions &options, const Model &model,
                            ArrayRef<HostTensor> inputs,
                            ArrayRef<HostTensor> outputs) {
  auto reference = model.load(options, /*reference=*/true);
  if (!reference)
    return reference.takeError();
  auto expected = call(**reference, inputs);
  if (!expected)
    return expected.takeError();
  for (auto [index, output] : enumerate(outputs))
    if (Error error =
            checkOutput(index, "agrees with the reference path", output,
                        (*expected)[index], options.tolerance))
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

Error resnorm::run(const RunOptions &options) {
  // Files first: a missing one is told before seconds of compilation.
  auto inputs = readInputs(options);
  if (!inputs)
    return inputs.takeError();
  auto parameters = readAllParameters(options);
  if (!parameters)
    return parameters.takeError();
  auto model = Model::read(options);
  if (!model)
    return model.takeError();
  (*model)->nameParameters(*parameters);
  if (options.printKernels)
    return (*model)->printKernels(options, outs());

  auto executable = (*model)->load(options, options.reference);
  if (!executable)
    return executable.takeError();
  auto arguments =
      bindArguments((*executable)->getSignature(), *parameters, *inputs);
  if (!arguments)
    return arguments.takeError();
  if (Error error = (*executable)->bindParameters(viewsOf(*arguments)))
    return error;
  // The reference path reads them as they are.
  if (!options.verify) {
    parameters->clear();
    releaseParameters((*executable)->getSignature(), *arguments);
  }
  auto outputs = call(**executable, *arguments);
  if (!outputs)
    return outputs.takeError();

  if (Error error = emitOutputs(options, *outputs))
    return error;
  if (Error error = checkExpected(options, *outputs))
    return error;
  if (options.verify)
    if (Error error = checkReference(options, **model, *arguments, *outputs))
      return error;
  if (!options.benchmark)
    return Error::success();

  WorkEstimate work;
  work.flops = (*model)->countFlops();
  for (const HostTensor &tensor :
       concat<const HostTensor>(*arguments, *outputs))
    work.bytes += tensor.view().getNumBytes();
  return runBenchmark(options, **executable, *arguments, *outputs, work);
}
