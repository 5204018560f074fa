//===- Calls.cpp - Calls of a compiled model ------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Calls.h"
#include "resnorm/Tools/Compare.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

using namespace resnorm;
using namespace llvm;

std::vector<TensorView> resnorm::viewsOf(ArrayRef<HostTensor> tensors) {
  std::vector<TensorView> views;
  for (const HostTensor &tensor : tensors)
    views.push_back(tensor.view());
  return views;
}

Expected<std::vector<HostTensor>>
resnorm::allocateOutputs(const Model &model, const Executable &executable,
                         ArrayRef<HostTensor> inputs) {
  auto shapes = executable.inferOutputShapes(viewsOf(inputs));
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
  return outputs;
}

Expected<std::vector<HostTensor>> resnorm::call(const Model &model,
                                                const Executable &executable,
                                                ArrayRef<HostTensor> inputs,
                                                ResultCheck check) {
  auto outputs = allocateOutputs(model, executable, inputs);
  if (!outputs)
    return outputs.takeError();
  if (Error error =
          executable.invoke(viewsOf(inputs), viewsOf(*outputs), check))
    return model.diagnose(std::move(error));
  return outputs;
}

Expected<std::vector<HostTensor>>
resnorm::callChecked(const RunOptions &options, const Model &model,
                     const Executable &executable,
                     ArrayRef<HostTensor> inputs) {
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
