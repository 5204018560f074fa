//===- Translate.h - The steps of resnorm-translate -------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TOOLS_RESNORM_TRANSLATE_TRANSLATE_H
#define RESNORM_TOOLS_RESNORM_TRANSLATE_TRANSLATE_H

#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace resnorm {

struct TranslateOptions {
  std::string model;
  bool toObject = false;
  bool toSharedLibrary = false;
  bool toHeader = false;
  bool toDeviceCode = false;
  /// The kernel whose device code is wanted; empty where there is only one.
  std::string kernel;
  std::string output;
  std::vector<std::string> parameterFiles;
  std::string target;
  /// Schedules to take instead of the rules'; empty for none.
  std::string scheduleFile;
  /// What C names begin with; empty for the model file's name.
  std::string name;
};

/// Writes what `options` ask for. An error with an empty message was reported
/// as a diagnostic already.
llvm::Error translate(const TranslateOptions &options);

} // namespace resnorm

#endif // RESNORM_TOOLS_RESNORM_TRANSLATE_TRANSLATE_H
