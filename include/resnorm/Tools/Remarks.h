//===- Remarks.h - What passes say of a model -------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TOOLS_REMARKS_H
#define RESNORM_TOOLS_REMARKS_H

#include "mlir/IR/MLIRContext.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/JSON.h"
#include <string>
#include <vector>

namespace resnorm {

/// An optimization remark of MLIR's, kept beyond the IR that it speaks of.
struct CollectedRemark {
  /// "passed", "missed", "failure" or "analysis".
  std::string kind;
  /// The pass, such as "resnorm-fuse", and what it says in a word.
  std::string pass, name;
  std::string function;
  /// "file:line:column" in the model, or "".
  std::string place;
  std::string message;
};

/// The remarks of all passes that run inside `work`; none of them is printed.
std::vector<CollectedRemark> collectRemarks(mlir::MLIRContext &context,
                                            llvm::function_ref<void()> work);

/// [{"kind": "missed", "pass": "resnorm-fuse", "name": ..., "function": ...,
/// "place": "model.mlir:7:3", "message": ...}, ...]
llvm::json::Array toJSON(llvm::ArrayRef<CollectedRemark> remarks);

} // namespace resnorm

#endif // RESNORM_TOOLS_REMARKS_H
