//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// resnorm-make-runtime FILE [TARGET]: compiles Halide's runtime to an object
// file. The build runs it once; kernels are linked with what it makes.

#include "resnorm/Target/Halide.h"
#include "llvm/Support/raw_ostream.h"

int main(int argc, char **argv) {
  if (argc < 2 || argc > 3) {
    llvm::errs() << "usage: resnorm-make-runtime FILE [TARGET]\n";
    return 1;
  }
  std::string error;
  if (mlir::succeeded(resnorm::compileRuntime(
          argv[1], argc == 3 ? argv[2] : "host", error)))
    return 0;
  llvm::errs() << "resnorm-make-runtime: error: " << error << "\n";
  return 1;
}
