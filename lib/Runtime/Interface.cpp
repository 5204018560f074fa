//===- Interface.cpp - What callers see of executables --------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExecutableImpl.h"

#include "llvm/ADT/StringMap.h"

using namespace resnorm;
using llvm::ArrayRef;

using Shape = llvm::SmallVector<int64_t, 4>;

Executable::Executable(std::unique_ptr<Impl> impl) : impl(std::move(impl)) {}
Executable::~Executable() = default;

const Signature &Executable::getSignature() const { return impl->signature; }

ArrayRef<TensorSpec> Executable::getCallInputs() const {
  return impl->callInputs;
}

ArrayRef<std::string> Executable::getKernelNames() const {
  return impl->kernels;
}

llvm::Error Executable::bindParameters(ArrayRef<TensorView> inputs) {
  return impl->bindParameters(inputs);
}

llvm::Error Executable::bind(ArrayRef<NamedTensorView> parameters) {
  llvm::StringMap<const TensorView *> byName;
  for (const NamedTensorView &parameter : parameters)
    if (!byName.try_emplace(parameter.name, &parameter.view).second)
      return llvm::createStringError("parameter '" + parameter.name +
                                     "' is given twice");
  std::vector<TensorView> inputs(impl->signature.inputs.size());
  for (auto [spec, view] : llvm::zip_equal(impl->signature.inputs, inputs)) {
    if (spec.parameter.empty())
      continue;
    auto found = byName.find(spec.parameter);
    if (found == byName.end())
      return llvm::createStringError("parameter '" + spec.parameter + "' (" +
                                     spec.str() + ") is missing");
    view = *found->second;
    if (!spec.accepts(view) || (!view.data && view.getNumElements() != 0))
      return llvm::createStringError("parameter '" + spec.parameter +
                                     "': expected " + spec.str() + ", got " +
                                     (view.data ? view.str() : "no data"));
  }
  return impl->bindParameters(inputs);
}

llvm::Expected<std::vector<Shape>>
Executable::inferOutputShapes(ArrayRef<TensorView> inputs) const {
  return impl->inferOutputShapes(inputs);
}

llvm::Expected<std::vector<Shape>>
Executable::inferCallShapes(ArrayRef<TensorView> inputs) const {
  return impl->inferCallShapes(inputs);
}

llvm::Error Executable::invoke(ArrayRef<TensorView> inputs,
                               ArrayRef<TensorView> outputs,
                               ResultCheck check) const {
  return impl->invoke(inputs, outputs, check);
}

llvm::Error Executable::call(ArrayRef<TensorView> inputs,
                             ArrayRef<TensorView> outputs) const {
  return impl->call(inputs, outputs);
}

void Executable::setThreads(unsigned threads) { impl->setThreads(threads); }
