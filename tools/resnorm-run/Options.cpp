//===- Options.cpp - The command line of resnorm-run ----------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Options.h"
#include "resnorm/API/Compiler.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/WithColor.h"

using namespace llvm;
using namespace resnorm;

namespace {
struct CommandLine {
  cl::OptionCategory whatCategory{"What to run"};
  cl::OptionCategory checkCategory{"How to check it"};
  cl::OptionCategory howCategory{"How to compile and run it"};
  cl::OptionCategory measureCategory{"What to measure and show"};

  cl::opt<std::string> model{cl::Positional, cl::Required,
                             cl::desc("<model.mlir or model.so>"),
                             cl::cat(whatCategory)};
  cl::opt<std::string> entry{
      "entry",
      cl::desc("Function to call; the only public one, or main, if not given"),
      cl::value_desc("name"), cl::cat(whatCategory)};
  cl::list<std::string> inputs{
      "input",
      cl::desc("An input, once for each in order: 2x3xf32=1,2,3,4,5,6, "
               "2x3xf32=0, 2x3xf32=random:SEED or @file.npy"),
      cl::value_desc("tensor"), cl::cat(whatCategory)};
  cl::list<std::string> parameterFiles{
      "params",
      cl::desc("Parameters, @file.npz or @file.safetensors: bound by the "
               "arguments' resnorm.param names, else in order"),
      cl::value_desc("@file"), cl::cat(whatCategory)};
  cl::list<std::string> outputs{
      "output",
      cl::desc("Write an output, once for each in order: @file.npy, or - "
               "to print it"),
      cl::value_desc("@file"), cl::cat(whatCategory)};
  cl::opt<unsigned> calls{
      "calls",
      cl::desc("Calls of the compiled function, in turn; each takes its share "
               "of --input, --output and --expected-output"),
      cl::init(1), cl::cat(whatCategory)};

  cl::list<std::string> expectedOutputs{
      "expected-output",
      cl::desc(
          "What an output should be, once for each in order, written as an "
          "input is; exit 1 and name the worst element where it is not"),
      cl::value_desc("tensor"), cl::cat(checkCategory)};
  cl::opt<std::string> tolerance{
      "tolerance",
      cl::desc("rtol:1e-4,atol:1e-5 (the default), ulp:N, or max:1e-5: of the "
               "output's largest magnitude"),
      cl::value_desc("tolerance"), cl::init("rtol:1e-4,atol:1e-5"),
      cl::cat(checkCategory)};
  cl::opt<bool> verify{
      "verify",
      cl::desc("Compare the results of every kernel, then those of the whole "
               "model, with the reference path: linalg as loops by stock "
               "MLIR, no Halide; exit 1 and name the first kernel and element "
               "that differ"),
      cl::cat(checkCategory)};

  cl::opt<std::string> target{
      "target", cl::desc("Halide target string, e.g. x86-64-linux-avx2-fma"),
      cl::value_desc("target"), cl::init("host"), cl::cat(howCategory)};
  cl::opt<std::string> cache{
      "kernel-cache",
      cl::desc("Folder where compiled kernels are kept across runs, or off; "
               "the user's cache folder if not given"),
      cl::value_desc("dir|off"), cl::cat(howCategory)};
  cl::opt<std::string> schedule{
      "schedule",
      cl::desc("Kernels with schedules to take instead of those that the rules "
               "make: what --print-kernels prints, edited, or what --tune "
               "writes"),
      cl::value_desc("file"), cl::cat(howCategory)};
  cl::opt<unsigned> threads{"threads", cl::desc("Threads; 0 for one a core"),
                            cl::init(0), cl::cat(howCategory)};
  cl::opt<bool> reference{
      "reference",
      cl::desc("Run by the reference path instead: slow, independent"),
      cl::cat(howCategory)};

  cl::opt<std::string> report{
      "report",
      cl::desc("Write compile time, kernels, memory and errors as JSON; to "
               "file.html, a page of the profile, the model as a graph of "
               "kernels, their schedules and loops, and all remarks"),
      cl::value_desc("file"), cl::cat(measureCategory)};
  cl::opt<std::string> remarks{
      "remarks-output",
      cl::desc("Write what was raised and fused, and why not, as JSON"),
      cl::value_desc("file"), cl::cat(measureCategory)};
  cl::opt<std::string> dot{
      "emit-dot",
      cl::desc("Write the kernels and what is fused into each as a graph for "
               "Graphviz"),
      cl::value_desc("file"), cl::cat(measureCategory)};
  cl::opt<bool> printKernels{
      "print-kernels",
      cl::desc("Print every kernel, algorithm, schedule and loops, and stop"),
      cl::cat(measureCategory)};
  cl::opt<std::string> tune{
      "tune",
      cl::desc(
          "Try other schedules than the rules' on the model's kernels with "
          "these arguments, and write those that are faster, for "
          "--schedule; <model>.schedules.mlir if no file is given. A file "
          "with .journal for its suffix keeps what was measured, so that "
          "the same command goes on where the last one stopped"),
      cl::value_desc("file"), cl::ValueOptional, cl::cat(measureCategory)};
  cl::opt<double> tuneBudget{"tune-budget",
                             cl::desc("Seconds that --tune may take"),
                             cl::init(60), cl::cat(measureCategory)};
  cl::opt<bool> benchmark{"benchmark",
                          cl::desc("Call the function repeatedly and time it"),
                          cl::cat(measureCategory)};
  cl::opt<unsigned> repetitions{
      "benchmark-repetitions",
      cl::desc("Timed calls; 0 for about two seconds' worth"), cl::init(0),
      cl::cat(measureCategory)};
  cl::opt<std::string> benchmarkOut{
      "benchmark-out", cl::desc("Write the times as Google Benchmark's JSON"),
      cl::value_desc("file"), cl::cat(measureCategory)};
  cl::opt<bool> profile{
      "profile",
      cl::desc(
          "Print a table of the kernels: their places in the model, calls, "
          "time, and share of the machine's measured limits"),
      cl::cat(measureCategory)};
  cl::opt<std::string> profileOut{
      "profile-out", cl::desc("Write the profile as Chrome's trace JSON"),
      cl::value_desc("file"), cl::cat(measureCategory)};
};
} // namespace

/// The folder of kernels kept across runs; empty for none.
static std::string chooseCacheDirectory(const std::string &option) {
  if (option == "off")
    return {};
  if (!option.empty())
    return option;
  return getUserCacheDirectory();
}

RunOptions resnorm::parseCommandLine(int argc, char **argv) {
  // LLVM's libraries bring hundreds of options, --threads among them.
  cl::ResetCommandLineParser();
  CommandLine line;
  cl::ParseCommandLineOptions(
      argc, argv,
      "Compiles a model (linalg on tensors, TOSA or any later stage) or opens "
      "one that\nresnorm-translate compiled, calls "
      "one of its\nfunctions, and checks or times it.\n");

  Expected<Tolerance> parsedTolerance = Tolerance::parse(line.tolerance);
  if (!parsedTolerance) {
    WithColor::error(errs(), "resnorm-run")
        << toString(parsedTolerance.takeError()) << '\n';
    std::exit(1);
  }

  RunOptions options;
  options.model = line.model;
  options.entry = line.entry;
  options.inputs = line.inputs;
  for (StringRef file : line.parameterFiles) {
    file.consume_front("@");
    options.parameterFiles.push_back(file.str());
  }
  options.outputs = line.outputs;
  options.expectedOutputs = line.expectedOutputs;
  options.calls = line.calls;
  options.tolerance = *parsedTolerance;
  options.target = line.target;
  options.cacheDirectory = chooseCacheDirectory(line.cache);
  options.threads = line.threads;
  options.reference = line.reference;
  options.verify = line.verify;
  options.report = line.report;
  options.scheduleFile = line.schedule;
  options.tune = line.tune.getNumOccurrences() > 0;
  options.tuneFile = line.tune;
  if (options.tuneFile.empty()) {
    StringRef stem = sys::path::filename(options.model).split('.').first;
    options.tuneFile = (stem + ".schedules.mlir").str();
  }
  options.tuneBudget = line.tuneBudget;
  options.remarksOutput = line.remarks;
  options.dotFile = line.dot;
  options.printKernels = line.printKernels;
  options.benchmark =
      line.benchmark || line.repetitions || !line.benchmarkOut.empty();
  options.repetitions = line.repetitions;
  options.benchmarkOut = line.benchmarkOut;
  options.profile = line.profile || !line.profileOut.empty();
  options.profileOut = line.profileOut;
  return options;
}
