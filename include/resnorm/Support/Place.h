//===- Place.h - Where in a model an op stands ------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_SUPPORT_PLACE_H
#define RESNORM_SUPPORT_PLACE_H

#include "mlir/IR/Location.h"
#include "llvm/Support/raw_ostream.h"
#include <string>

namespace resnorm {

/// "file:line:column" of the first source location in `location`, or "".
inline std::string getPlace(mlir::Location location) {
  std::string text;
  if (auto place = location->findInstanceOf<mlir::FileLineColLoc>())
    llvm::raw_string_ostream(text)
        << place.getFilename().getValue() << ':' << place.getLine() << ':'
        << place.getColumn();
  return text;
}

} // namespace resnorm

#endif // RESNORM_SUPPORT_PLACE_H
