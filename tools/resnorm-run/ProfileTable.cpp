//===- ProfileTable.cpp - Kernels by time ---------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Profile.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include <tuple>

using namespace resnorm;
using namespace llvm;

/// "model.mlir:12", from "folder/model.mlir:12:5".
static std::string shorten(StringRef place) {
  return place.empty() ? "-"
                       : sys::path::filename(place).rsplit(':').first.str();
}

std::vector<KernelSummary> resnorm::summarize(const ProfiledRun &run,
                                              const ProfileScale &scale) {
  MapVector<StringRef, KernelSummary> rows;
  for (const KernelCall &call : run.kernels) {
    KernelSummary &row = rows[call.kernel];
    if (row.calls++ == 0) {
      row.name = call.kernel;
      row.place = shorten(call.place);
    }
    row.places.insert(call.place);
    row.seconds += call.getSeconds();
    row.bytes += static_cast<double>(call.bytes);
    row.flops += scale.flops.lookup(call.kernel);
  }
  std::vector<KernelSummary> sorted;
  for (auto &row : rows)
    sorted.push_back(std::move(row.second));
  llvm::sort(sorted, [](const KernelSummary &a, const KernelSummary &b) {
    return std::tie(b.seconds, a.name) < std::tie(a.seconds, b.name);
  });
  // The first place stands for the others.
  for (KernelSummary &row : sorted)
    if (row.places.size() > 1)
      row.place += formatv(" +{0}", row.places.size() - 1);
  return sorted;
}

static std::string formatOr(const char *format, double value, bool isKnown) {
  std::string text = "-";
  if (isKnown) {
    text.clear();
    raw_string_ostream(text) << llvm::format(format, value);
  }
  return text;
}

static void printLine(raw_ostream &os, const KernelSummary &row, double total,
                      const MachineLimits &limits) {
  double limit = row.getShareOfLimit(limits) * 100;
  os << right_justify(row.calls ? utostr(row.calls) : "-", 7)
     << format("%11.4f", row.seconds * 1e3)
     << right_justify(
            formatOr("%.4f", row.seconds * 1e3 / row.calls, row.calls), 11)
     << format("%9.2f", 100 * row.seconds / total)
     << right_justify(formatOr("%.1f", row.getGflops(), row.flops > 0), 9)
     << right_justify(formatOr("%.1f", row.getBandwidth(), row.bytes > 0), 9)
     << right_justify(formatOr("%.0f", limit, row.bytes > 0), 9) << '\n';
}

void resnorm::printProfile(const ProfiledRun &run, const ProfileScale &scale,
                           raw_ostream &os) {
  std::vector<KernelSummary> rows = summarize(run, scale);
  double total = run.whole.getSeconds();
  KernelSummary host, all;
  host.name = "host code";
  host.place = all.place = "-";
  host.seconds = total;
  all.name = "all";
  all.seconds = total;
  for (const KernelSummary &row : rows) {
    host.seconds -= row.seconds;
    all.calls += row.calls;
    all.bytes += row.bytes;
    all.flops += row.flops;
  }
  rows.push_back(std::move(host));
  rows.push_back(std::move(all));

  size_t nameWidth = 6, placeWidth = 5;
  for (const KernelSummary &row : rows) {
    nameWidth = std::max(nameWidth, row.name.size());
    placeWidth = std::max(placeWidth, row.place.size());
  }
  os << left_justify("kernel", nameWidth) << "  "
     << left_justify("place", placeWidth)
     << "  calls   total ms    call ms  share %  GFLOP/s     GB/s  limit %\n";
  for (const KernelSummary &row : rows) {
    os << left_justify(row.name, nameWidth) << "  "
       << left_justify(row.place, placeWidth);
    printLine(os, row, total, scale.limits);
  }
}
