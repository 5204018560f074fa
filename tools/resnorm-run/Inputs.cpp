//===- Inputs.cpp - What a run is given -----------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Inputs.h"
#include "llvm/ADT/STLExtras.h"

using namespace resnorm;
using namespace llvm;

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

Expected<std::vector<NamedTensor>>
resnorm::readAllParameters(const RunOptions &options) {
  std::vector<NamedTensor> parameters;
  for (StringRef path : options.parameterFiles) {
    auto tensors = readParameters(path);
    if (!tensors)
      return tensors.takeError();
    append_range(parameters, std::move(*tensors));
  }
  return parameters;
}

void resnorm::releaseParameters(const Signature &signature,
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

Expected<std::vector<Call>> resnorm::readCalls(const RunOptions &options) {
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
