//===- Target.cpp - Targets by any of their names -------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/AheadOfTime/AheadOfTime.h"

#include "resnorm/Target/Halide.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/TargetParser/Host.h"

using namespace resnorm;
using llvm::StringRef;
using llvm::Triple;

static StandaloneTarget getHost(StringRef halide) {
  StandaloneTarget target;
  target.halide = halide.str();
  target.triple = Triple(llvm::sys::getDefaultTargetTriple());
  target.cpu = llvm::sys::getHostCPUName().str();
  llvm::SmallVector<std::string> features;
  for (const auto &feature : llvm::sys::getHostCPUFeatures())
    features.push_back((feature.second ? "+" : "-") + feature.first().str());
  // Their order is that of a hash table.
  llvm::sort(features);
  target.features = llvm::join(features, ",");
  target.isHost = true;
  return target;
}

/// Halide's name for what a triple says, or "" where there is none.
static std::string getHalideName(const Triple &triple) {
  if (triple.isOSLinux() && triple.getArch() == Triple::x86_64)
    return "x86-64-linux";
  if (triple.isOSLinux() && triple.getArch() == Triple::aarch64)
    return "arm-64-linux";
  return "";
}

llvm::Expected<StandaloneTarget> StandaloneTarget::parse(StringRef name) {
  Triple triple(Triple::normalize(name));
  std::string halide = getHalideName(triple);
  if (halide.empty())
    halide = name.str();
  std::string error;
  auto description = describeTarget(halide, error);
  if (failed(description))
    return llvm::createStringError("target '" + name + "': " + error +
                                   "; a triple such as x86_64-linux-gnu is "
                                   "taken too");
  if (description->isGPU)
    return llvm::createStringError(
        "target '" + name +
        "' is a GPU; expected a CPU, which objects that stand alone run on");
  StandaloneTarget host = getHost(description->name);
  if (name.empty() || name == "host")
    return host;
  // The support code is compiled with this tool.
  if (!StringRef(description->name).starts_with("x86-64-linux") ||
      host.triple.getArch() != Triple::x86_64 || !host.triple.isOSLinux())
    return llvm::createStringError(
        "target '" + name + "': the support code of this build is for " +
        host.triple.str() +
        "; expected a target of the same architecture and system");
  StandaloneTarget target;
  target.halide = description->name;
  target.triple = host.triple;
  target.cpu = "x86-64";
  return target;
}
