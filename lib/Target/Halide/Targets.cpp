//===- Targets.cpp - Halide targets by name -------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Targets.h"
#include "PipelineBuilder.h"

#include "resnorm/Target/Halide.h"
#include <cstdlib>
#include <mutex>

using namespace mlir;
using namespace resnorm;
using Halide::Target;

/// HL_DEBUG_CODEGEN, HL_TARGET and the like change what Halide does behind the
/// caller's back.
static void clearEnvironment() {
  static std::once_flag once;
  std::call_once(once, [] {
    SmallVector<std::string> names;
    for (char **entry = environ; *entry; ++entry)
      if (StringRef name = StringRef(*entry).split('=').first;
          name.starts_with("HL_"))
        names.push_back(name.str());
    for (const std::string &name : names)
      unsetenv(name.c_str());
  });
}

std::optional<Target> door::parseTarget(StringRef name, std::string &error) {
  clearEnvironment();
  if (name.empty())
    name = "host";
  // A device alone is one of this machine.
  if (name == "opencl")
    name = "host-opencl-cl_doubles";
  if (name == "cuda")
    name = "host-cuda-cuda_capability_80";
  if (!Target::validate_target_string(name.str())) {
    error = "it is no Halide target; expected 'host', 'opencl', 'cuda' or "
            "architecture-bits-os and features, such as "
            "'x86-64-linux-avx2-fma'";
    return std::nullopt;
  }
  Target target(name.str());
  if (target.has_unknowns()) {
    error = "it does not say which architecture, bits and operating system";
    return std::nullopt;
  }
  return target;
}

static unsigned countVectorRegisters(const Target &target) {
  if (target.arch == Target::X86)
    return target.features_any_of({Target::AVX512, Target::AVX512_Skylake,
                                   Target::AVX512_Cannonlake,
                                   Target::AVX512_Zen4, Target::AVX512_Zen5,
                                   Target::AVX512_SapphireRapids})
               ? 32
               : 16;
  return target.arch == Target::ARM && target.bits == 64 ? 32 : 16;
}

FailureOr<TargetDescription> resnorm::describeTarget(StringRef name,
                                                     std::string &error) {
  try {
    std::optional<Target> target = door::parseTarget(name, error);
    if (!target)
      return failure();
    TargetDescription description;
    description.name = target->to_string();
    description.vectorBytes = target->natural_vector_size<uint8_t>();
    description.vectorRegisters = countVectorRegisters(*target);
    description.isGPU = target->has_gpu_feature();
    description.hasLanes = target->has_feature(Target::CUDA) &&
                           !target->has_feature(Target::OpenCL);
    return description;
  } catch (...) {
    error = door::describeException();
    return failure();
  }
}

LogicalResult resnorm::compileRuntime(StringRef path, StringRef name,
                                      std::string &error) {
  try {
    std::optional<Target> target = door::parseTarget(name, error);
    if (!target)
      return failure();
    Halide::compile_standalone_runtime(path.str(), *target);
    return success();
  } catch (...) {
    error = door::describeException();
    return failure();
  }
}
