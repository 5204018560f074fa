//===- Binding.cpp - Inputs and parameters to arguments -------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Tools/Binding.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"

using namespace resnorm;
using namespace llvm;

static Error checkType(StringRef what, StringRef name, const TensorSpec &spec,
                       const HostTensor &tensor) {
  if (spec.accepts(tensor.view()))
    return Error::success();
  return createStringError(what + " '" + name + "' is " + tensor.typeString() +
                           ", but argument '" + spec.name + "' takes " +
                           spec.str());
}

/// Binds by the names that arguments carry. What no argument asks for stays
/// unused: a published checkpoint holds heads and tables that a model leaves
/// out.
static Error bindByName(const Signature &signature,
                        ArrayRef<NamedTensor> parameters,
                        MutableArrayRef<const HostTensor *> bound) {
  StringMap<const HostTensor *> byName;
  for (const NamedTensor &parameter : parameters)
    byName[parameter.name] = &parameter.tensor;
  for (auto [spec, tensor] : zip_equal(signature.inputs, bound)) {
    if (spec.parameter.empty())
      continue;
    auto found = byName.find(spec.parameter);
    if (found == byName.end())
      return createStringError("parameter '" + spec.parameter + "' (" +
                               spec.str() +
                               ") is missing; --params must hold it");
    if (Error error =
            checkType("parameter", spec.parameter, spec, *found->second))
      return error;
    tensor = found->second;
  }
  return Error::success();
}

/// Binds in order to the first arguments.
static Error bindInOrder(const Signature &signature,
                         ArrayRef<NamedTensor> parameters,
                         MutableArrayRef<const HostTensor *> bound) {
  if (parameters.size() > signature.inputs.size())
    return createStringError(Twine(parameters.size()) +
                             " parameters are given, but the function takes " +
                             Twine(signature.inputs.size()) +
                             " arguments in all");
  for (auto [index, parameter] : enumerate(parameters)) {
    if (Error error = checkType("parameter", parameter.name,
                                signature.inputs[index], parameter.tensor))
      return error;
    bound[index] = &parameter.tensor;
  }
  return Error::success();
}

Expected<SmallVector<const HostTensor *>>
resnorm::bindParameters(const Signature &signature,
                        ArrayRef<NamedTensor> parameters) {
  SmallVector<const HostTensor *> bound(signature.inputs.size(), nullptr);
  bool named = any_of(signature.inputs, [](const TensorSpec &spec) {
    return !spec.parameter.empty();
  });
  if (Error error = named ? bindByName(signature, parameters, bound)
                          : bindInOrder(signature, parameters, bound))
    return error;
  return bound;
}

Expected<std::vector<HostTensor>>
resnorm::bindArguments(const Signature &signature,
                       ArrayRef<NamedTensor> parameters,
                       ArrayRef<HostTensor> inputs) {
  auto parametersOfInputs = bindParameters(signature, parameters);
  if (!parametersOfInputs)
    return parametersOfInputs.takeError();
  SmallVector<const HostTensor *> bound = std::move(*parametersOfInputs);

  size_t wanted = count(bound, nullptr);
  if (inputs.size() != wanted) {
    auto types = map_range(
        make_filter_range(zip_equal(signature.inputs, bound),
                          [](auto pair) { return !std::get<1>(pair); }),
        [](auto pair) { return std::get<0>(pair).str(); });
    return createStringError("the function takes " + Twine(wanted) +
                             " inputs beside its parameters (" +
                             join(types, ", ") + "), but " +
                             Twine(inputs.size()) + " are given");
  }
  for (auto [index, tensor] : enumerate(bound)) {
    if (tensor)
      continue;
    if (Error error = checkType("input", signature.inputs[index].name,
                                signature.inputs[index], inputs.front()))
      return error;
    tensor = &inputs.front();
    inputs = inputs.drop_front();
  }

  std::vector<HostTensor> arguments;
  for (const HostTensor *tensor : bound)
    arguments.push_back(*tensor);
  return arguments;
}
