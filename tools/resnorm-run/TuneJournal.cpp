//===- TuneJournal.cpp - What tuning has measured -------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TuneJournal.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"
#include <cmath>
#include <limits>

using namespace resnorm;
using namespace llvm;

TuneJournal::TuneJournal(std::string path) : path(std::move(path)) {
  auto file = MemoryBuffer::getFile(this->path, /*IsText=*/true);
  if (!file)
    return;
  for (StringRef line : split((*file)->getBuffer(), '\n')) {
    Expected<json::Value> value = json::parse(line);
    if (!value) {
      consumeError(value.takeError());
      continue;
    }
    const json::Object *object = value->getAsObject();
    std::optional<StringRef> key =
        object ? object->getString("key") : std::nullopt;
    if (!key)
      continue;
    // JSON has no infinity.
    double ratio = object->getNumber("ratio").value_or(
        std::numeric_limits<double>::infinity());
    double noise = object->getNumber("noise").value_or(0);
    measurements[*key] = {ratio, noise};
  }
  known = measurements.size();
}

std::optional<Measurement> TuneJournal::find(StringRef key) const {
  auto found = measurements.find(key);
  if (found == measurements.end())
    return std::nullopt;
  return found->second;
}

Error TuneJournal::add(StringRef key, StringRef what, Measurement measurement) {
  measurements[key] = measurement;
  json::Object line{{"key", key}, {"schedule", what}};
  if (std::isfinite(measurement.ratio)) {
    line["ratio"] = measurement.ratio;
    line["noise"] = measurement.noise;
  }
  std::error_code error;
  raw_fd_ostream os(path, error, sys::fs::OF_Append | sys::fs::OF_Text);
  if (error)
    return createStringError(error,
                             "cannot write " + path + ": " + error.message());
  os << json::Value(std::move(line)) << '\n';
  return Error::success();
}
