//===- threads.cpp - One executable, many threads -------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// threads MODEL THREADS CALLS: calls the only function of MODEL, lowered IR or
// a library of resnorm-translate, CALLS times from each of THREADS threads, a
// third of the calls with arguments that are refused. Every result must have
// the bits of the first, which one thread computed alone.
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/OwningOpRef.h"
#include "mlir/Parser/Parser.h"
#include "resnorm/Dialect/Halide/IR/Halide.h"
#include "resnorm/Runtime/Executable.h"
#include "llvm/Support/raw_ostream.h"
#include <atomic>
#include <cstdlib>
#include <cstring>
#include <thread>

using namespace resnorm;

static llvm::ExitOnError check("threads: ");

namespace {
/// f32 tensors of the shapes that specs have.
struct Tensors {
  explicit Tensors(llvm::ArrayRef<TensorSpec> specs, unsigned seed = 0) {
    memory.resize(specs.size());
    for (auto [spec, values] : llvm::zip_equal(specs, memory)) {
      TensorView view{nullptr, spec.elementType, spec.shape};
      values.resize(view.getNumElements());
      for (float &value : values)
        value = float((seed = seed * 1103515245 + 12345) >> 16 & 255) / 128 - 1;
      view.data = values.data();
      views.push_back(view);
      named.push_back({spec.parameter, view});
    }
  }
  std::vector<std::vector<float>> memory;
  std::vector<TensorView> views;
  std::vector<NamedTensorView> named;
};
} // namespace

static std::unique_ptr<Executable> load(llvm::StringRef path) {
  if (path.ends_with(".so"))
    return check(Executable::open(path, ""));
  mlir::MLIRContext context;
  context.loadDialect<mlir::LLVM::LLVMDialect, halide::HalideDialect>();
  context.allowUnregisteredDialects();
  auto module = mlir::parseSourceFile<mlir::ModuleOp>(path, &context);
  if (!module)
    exit(1);
  return check(Executable::create(*module, "main"));
}

int main(int argc, char **argv) {
  if (argc != 4)
    return 2;
  unsigned threads = atoi(argv[2]), calls = atoi(argv[3]);
  std::unique_ptr<Executable> model = load(argv[1]);
  std::vector<TensorSpec> parameterSpecs;
  for (const TensorSpec &spec : model->getSignature().inputs)
    if (!spec.parameter.empty())
      parameterSpecs.push_back(spec);
  Tensors parameters(parameterSpecs, 1);
  check(model->bind(parameters.named));
  Tensors inputs(model->getCallInputs(), 2);
  Tensors first(model->getSignature().outputs);
  check(model->call(inputs.views, first.views));

  std::atomic<unsigned> different = 0, accepted = 0;
  std::vector<std::thread> callers;
  for (unsigned thread = 0; thread < threads; ++thread)
    callers.emplace_back([&] {
      Tensors outputs(model->getSignature().outputs);
      for (unsigned call = 0; call < calls; ++call) {
        check(model->call(inputs.views, outputs.views));
        different += outputs.memory != first.memory;
        outputs.memory.front().front() = 0;
        if (call % 3 == 0) {
          llvm::Error error = model->call(inputs.views, {});
          accepted += !error;
          consumeError(std::move(error));
        }
      }
    });
  for (std::thread &caller : callers)
    caller.join();
  llvm::outs() << threads * calls << " calls, " << different << " differ, "
               << accepted << " wrong ones accepted\n";
  return different || accepted;
}
