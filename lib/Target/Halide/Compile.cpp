//===- Compile.cpp - Pipelines to objects ---------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PipelineBuilder.h"
#include "StreamingStores.h"
#include "Targets.h"

#include "resnorm/Target/Halide.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include <mutex>

namespace Halide::Internal {
/// Exported by libHalide, declared in no header that it installs.
std::string print_loop_nest(const std::vector<Function> &outputs);
} // namespace Halide::Internal

using namespace mlir;
using namespace resnorm;
using namespace resnorm::door;

static std::string toSentence(StringRef text) {
  text = text.trim();
  for (StringRef prefix : {"Error:", "Internal Error:"})
    if (text.consume_front_insensitive(prefix))
      text = text.ltrim();
  std::string sentence = text.str();
  llvm::replace(sentence, '\n', ' ');
  return sentence;
}

std::string door::describeException() {
  try {
    throw;
  } catch (const Halide::Error &error) {
    return toSentence(error.what());
  } catch (const std::exception &error) {
    return toSentence(error.what());
  } catch (...) {
    return "an exception of unknown type";
  }
}

namespace {
/// Halide warns on stderr that half precision is emulated; that is how it is
/// meant to be on most targets. Errors stay exceptions.
class SilentReporter final : public Halide::CompileTimeErrorReporter {
public:
  void warning(const char *) override {}
  [[noreturn]] void error(const char *message) override {
    throw Halide::CompileError(message);
  }
};
} // namespace

static void silenceWarnings() {
  static SilentReporter reporter;
  static std::once_flag once;
  std::call_once(
      once, [] { Halide::set_custom_compile_time_error_reporter(&reporter); });
}

/// Runs `compile` on the built and scheduled pipeline; what it throws becomes a
/// diagnostic.
template <typename T, typename F>
static FailureOr<T> withPipeline(halide::PipelineOp op, StringRef defaultTarget,
                                 F compile) {
  silenceWarnings();
  try {
    std::string error;
    StringRef name = op.getTarget().value_or(defaultTarget);
    std::optional<Halide::Target> target = parseTarget(name, error);
    if (!target)
      return op.emitOpError("has target '") << name << "': " << error;
    PipelineBuilder builder(op, target->has_gpu_feature());
    if (failed(builder.buildAlgorithm()) || failed(builder.applySchedule()))
      return failure();
    return compile(builder, target->with_feature(Halide::Target::NoRuntime));
  } catch (...) {
    return op.emitOpError("is refused by Halide: ") << describeException();
  }
}

/// By way of bitcode: Halide has no stores past the caches.
static FailureOr<std::string> compileStreamed(halide::PipelineOp pipeline,
                                              const Halide::Module &module,
                                              ArrayRef<std::string> buffers) {
  SmallString<128> path;
  if (std::error_code error =
          llvm::sys::fs::createTemporaryFile("resnorm-kernel", "bc", path))
    return pipeline.emitOpError("cannot make a temporary file for bitcode: ")
           << error.message();
  llvm::FileRemover remover(path);
  module.compile({{Halide::OutputFileType::bitcode, std::string(path)}});
  std::string error;
  FailureOr<std::string> object =
      compileWithStreamingStores(path, buffers, error);
  if (failed(object))
    return pipeline.emitOpError("cannot be compiled with streaming stores: ")
           << error;
  return object;
}

FailureOr<std::string> resnorm::compileToObject(halide::PipelineOp pipeline,
                                                StringRef defaultTarget) {
  return withPipeline<std::string>(
      pipeline, defaultTarget,
      [&](PipelineBuilder &builder,
          const Halide::Target &target) -> FailureOr<std::string> {
        Halide::Module module = builder.getPipeline().compile_to_module(
            builder.getArguments(), pipeline.getSymName().str(), target,
            Halide::LinkageType::External);
        if (!builder.getStreamed().empty())
          return compileStreamed(pipeline, module, builder.getStreamed());
        Halide::Buffer<uint8_t> object =
            module.resolve_submodules().compile_to_buffer();
        return std::string(reinterpret_cast<const char *>(object.data()),
                           object.size_in_bytes());
      });
}

FailureOr<std::string> resnorm::emitDeviceCode(halide::PipelineOp pipeline,
                                               StringRef defaultTarget) {
  return withPipeline<std::string>(
      pipeline, defaultTarget,
      [&](PipelineBuilder &builder,
          const Halide::Target &target) -> FailureOr<std::string> {
        Halide::Module module = builder.getPipeline().compile_to_module(
            builder.getArguments(), pipeline.getSymName().str(), target);
        Halide::Buffer<> code = module.get_device_code_buffer();
        if (!code.defined())
          return pipeline.emitOpError("has no code for a device: expected a "
                                      "target with one, such as cuda, and a "
                                      "schedule that uses it, but the target "
                                      "is '")
                 << target.to_string() << "'";
        // It ends with a null.
        StringRef text(static_cast<const char *>(code.data()),
                       code.size_in_bytes());
        return text.rtrim('\0').str();
      });
}

FailureOr<std::string> resnorm::printLoopNest(halide::PipelineOp pipeline,
                                              StringRef defaultTarget) {
  return withPipeline<std::string>(
      pipeline, defaultTarget,
      [&](PipelineBuilder &builder, const Halide::Target &target) {
        return Halide::Internal::print_loop_nest(builder.getFunctions());
      });
}
