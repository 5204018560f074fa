//===- main.cpp - Compile, run, check and time models ---------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Options.h"
#include "Run.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/WithColor.h"

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  resnorm::RunOptions options = resnorm::parseCommandLine(argc, argv);
  if (llvm::Error error = resnorm::run(options)) {
    // An empty message: the diagnostic is out already, with its location.
    std::string message = llvm::toString(std::move(error));
    // What was found before the error is read before it.
    llvm::outs().flush();
    if (!message.empty())
      llvm::WithColor::error(llvm::errs(), "resnorm-run") << message << '\n';
    return 1;
  }
  return 0;
}
