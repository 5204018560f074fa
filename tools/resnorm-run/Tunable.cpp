//===- Tunable.cpp - A model whose kernels can be exchanged ---------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Tunable.h"
#include "resnorm/Pipelines/Compile.h"

using namespace resnorm;
using namespace llvm;

Expected<TunableModel>
TunableModel::create(mlir::OwningOpRef<mlir::ModuleOp> module, StringRef entry,
                     const RunOptions &run, const PipelineOptions &options) {
  TunableModel model;
  model.entry = entry.str();
  model.options.threads = run.threads;
  model.lowered = std::move(module);
  // An empty error: diagnostics have said it.
  if (failed(compileToAlgorithms(*model.lowered, options)))
    return createStringError(Twine());
  for (auto kernel : model.lowered->getOps<halide::PipelineOp>())
    model.algorithms.emplace_back(kernel.clone());
  if (failed(compileAlgorithms(*model.lowered, options)))
    return createStringError(Twine());
  return model;
}

Expected<std::unique_ptr<Executable>>
TunableModel::link(const StringMap<std::string> &objects) const {
  mlir::OwningOpRef<mlir::ModuleOp> copy(lowered.get().clone());
  for (auto binary : copy->getOps<halide::BinaryOp>())
    if (auto object = objects.find(binary.getSymName());
        object != objects.end())
      binary.setObject(object->second);
  return Executable::create(*copy, entry, options);
}
