//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Inspection.h"
#include "resnorm/Tools/TensorFiles.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/raw_ostream.h"

using namespace resnorm;
using namespace llvm;

Error resnorm::writeInspection(const RunOptions &options,
                               const Inspection &inspection) {
  if (!options.dotFile.empty())
    if (Error error = writeToOutput(options.dotFile, [&](raw_ostream &os) {
          writeDot(inspection.graph, os);
          return Error::success();
        }))
      return error;
  if (options.remarksOutput.empty())
    return Error::success();
  return writeToOutput(options.remarksOutput, [&](raw_ostream &os) {
    os << formatv("{0:2}", json::Value(toJSON(inspection.remarks))) << '\n';
    return Error::success();
  });
}
