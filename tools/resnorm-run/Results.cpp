//===- Results.cpp - What becomes of results ------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Results.h"
#include "Calls.h"
#include "resnorm/Runtime/Executable.h"
#include "resnorm/Tools/Compare.h"
#include "resnorm/Tools/TensorFiles.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

using namespace resnorm;
using namespace llvm;

Error resnorm::emitOutputs(const RunOptions &options,
                           ArrayRef<HostTensor> outputs) {
  if (options.outputs.size() > outputs.size())
    return createStringError(Twine(options.outputs.size()) +
                             " --output are given, but the function returns " +
                             Twine(outputs.size()));
  // Nothing is printed beside a check or a measurement unless it is asked for.
  bool quiet = !options.expectedOutputs.empty() || options.benchmark ||
               options.profile || options.verify || !options.outputs.empty();
  for (auto [index, output] : enumerate(outputs)) {
    StringRef where = index < options.outputs.size()
                          ? StringRef(options.outputs[index])
                          : StringRef(quiet ? "" : "-");
    if (where == "-") {
      outs() << "result[" << index << "]: " << formatTensor(output.view())
             << '\n';
    } else if (where.consume_front("@")) {
      if (Error error = writeNpy(where, output.view()))
        return error;
    } else if (!where.empty()) {
      return createStringError("'" + where +
                               "': write --output=@file.npy or --output=-");
    }
  }
  return Error::success();
}

/// Compares one output and prints how far it is from what it should be.
static Error checkOutput(size_t index, StringRef relation,
                         const HostTensor &got, const HostTensor &want,
                         const Tolerance &tolerance, RunReport &report) {
  std::string what = ("result[" + Twine(index) + "]").str();
  if (got.view().shape == want.view().shape) {
    Comparison result = compare(got.view(), want.view(), tolerance);
    report.outputs.push_back(
        {got.typeString(), result.maxAbsolute, result.relativeToLargest});
  }
  if (Error error = checkEqual(what, got.view(), want.view(), tolerance))
    return error;
  const OutputReport &result = report.outputs.back();
  outs() << what << ": " << result.type << ' ' << relation
         << ", largest difference " << format("%.3g", result.maxAbsolute)
         << ", relative error " << format("%.2g", result.relativeError) << '\n';
  return Error::success();
}

Error resnorm::checkExpected(const RunOptions &options,
                             ArrayRef<HostTensor> outputs, RunReport &report) {
  if (options.expectedOutputs.size() > outputs.size())
    return createStringError(Twine(options.expectedOutputs.size()) +
                             " --expected-output are given, but the function "
                             "returns " +
                             Twine(outputs.size()));
  for (auto [index, text] : enumerate(options.expectedOutputs)) {
    Expected<HostTensor> expected = parseTensor(text);
    if (!expected)
      return createStringError("--expected-output=" + text + ": " +
                               toString(expected.takeError()));
    if (Error error = checkOutput(index, "as expected", outputs[index],
                                  *expected, options.tolerance, report))
      return error;
  }
  return Error::success();
}

Error resnorm::checkReference(const RunOptions &options, const Model &model,
                              ArrayRef<HostTensor> inputs,
                              ArrayRef<HostTensor> outputs, RunReport &report) {
  auto reference = model.load(options, Path::Reference);
  if (!reference)
    return reference.takeError();
  auto expected = call(model, **reference, inputs);
  if (!expected)
    return expected.takeError();
  for (auto [index, output] : enumerate(outputs))
    if (Error error =
            checkOutput(index, "agrees with the reference path", output,
                        (*expected)[index], options.tolerance, report))
      return error;
  return Error::success();
}
