//===- HtmlReport.h - A run on one page -------------------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TOOLS_RESNORM_RUN_HTMLREPORT_H
#define RESNORM_TOOLS_RESNORM_RUN_HTMLREPORT_H

#include "Inspection.h"
#include "Profile.h"

namespace resnorm {

/// Writes one HTML file that needs no other to `--report`: every kernel with
/// its time, share of the limit, IR, schedule and loops; the model as a graph
/// of kernels; all remarks.
llvm::Error writeHtmlReport(const RunOptions &options,
                            const Inspection &inspection,
                            const ProfileMeasurement &measurement);

} // namespace resnorm

#endif // RESNORM_TOOLS_RESNORM_RUN_HTMLREPORT_H
