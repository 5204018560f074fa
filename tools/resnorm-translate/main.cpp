//===- main.cpp - Compile models ahead of time ----------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Translate.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/WithColor.h"

using namespace llvm;

static resnorm::TranslateOptions parseCommandLine(int argc, char **argv) {
  // LLVM's libraries bring hundreds of options.
  cl::ResetCommandLineParser();
  cl::OptionCategory category("What to make of a model");
  cl::opt<std::string> model(cl::Positional, cl::Required,
                             cl::desc("<model.mlir>"), cl::cat(category));
  cl::opt<bool> toObject("to-object",
                         cl::desc("Write an object to link with a program"),
                         cl::cat(category));
  cl::opt<bool> toSharedLibrary("to-shared-library",
                                cl::desc("Write a shared library"),
                                cl::cat(category));
  cl::opt<bool> toHeader(
      "to-header",
      cl::desc("Write the C header, beside an object or library with .h for "
               "its suffix"),
      cl::cat(category));
  cl::opt<bool> toDeviceCode(
      "to-device-code",
      cl::desc("Write a kernel as the device gets it: PTX for --target=cuda, C "
               "for opencl"),
      cl::cat(category));
  cl::opt<std::string> kernel(
      "kernel", cl::desc("The kernel to write, where there are several"),
      cl::value_desc("name"), cl::cat(category));
  cl::opt<std::string> output("o", cl::Required, cl::desc("Where to write"),
                              cl::value_desc("file"), cl::cat(category));
  cl::list<std::string> parameters(
      "params",
      cl::desc("Parameters, @file.npz or @file.safetensors, to store in the "
               "object; arguments if not given"),
      cl::value_desc("@file"), cl::cat(category));
  cl::opt<std::string> target(
      "target",
      cl::desc("Halide target string, e.g. x86-64-linux-avx2-fma, or a triple; "
               "this machine if not given"),
      cl::value_desc("target"), cl::init("host"), cl::cat(category));
  cl::opt<std::string> schedule(
      "schedule",
      cl::desc("Kernels with schedules to take instead of those that the rules "
               "make, as resnorm-run --print-kernels and --tune write them"),
      cl::value_desc("file"), cl::cat(category));
  cl::opt<std::string> name(
      "name",
      cl::desc("What names in C begin with; the model file's name up to its "
               "first dot if not given"),
      cl::value_desc("identifier"), cl::cat(category));
  cl::ParseCommandLineOptions(
      argc, argv,
      "Compiles a model (linalg on tensors, TOSA or any later stage) ahead of "
      "time, to files\nthat need nothing of Resnorm.\n");
  resnorm::TranslateOptions options;
  options.model = model;
  options.toObject = toObject;
  options.toSharedLibrary = toSharedLibrary;
  options.toHeader = toHeader;
  options.toDeviceCode = toDeviceCode;
  options.kernel = kernel;
  options.output = output;
  options.parameterFiles = parameters;
  options.target = target;
  options.scheduleFile = schedule;
  options.name = name;
  return options;
}

int main(int argc, char **argv) {
  InitLLVM init(argc, argv);
  if (Error error = resnorm::translate(parseCommandLine(argc, argv))) {
    // An empty message: the diagnostic is out already, with its location.
    std::string message = toString(std::move(error));
    if (!message.empty())
      WithColor::error(errs(), "resnorm-translate") << message << '\n';
    return 1;
  }
  return 0;
}
