//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HtmlReport.h"
#include "ReportTemplate.h"
#include "resnorm/Tools/TensorFiles.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Threading.h"
#include "llvm/Support/raw_ostream.h"

using namespace resnorm;
using namespace llvm;

static json::Object makeKernel(const KernelSummary &kernel,
                               const Inspection &inspection,
                               const ProfileMeasurement &measurement) {
  json::Array ops;
  for (const KernelGraph::Node &node : inspection.graph.nodes)
    if (node.name == kernel.name && ops.empty())
      ops = json::Array(node.ops);
  Inspection::Kernel text = inspection.kernels.lookup(kernel.name);
  json::Object object{
      {"name", kernel.name},
      {"place", kernel.place},
      {"calls", static_cast<int64_t>(kernel.calls)},
      {"seconds", kernel.seconds},
      {"share", kernel.seconds / measurement.fastest.whole.getSeconds()},
      {"flops", kernel.flops},
      {"gigabytes", kernel.getBandwidth()},
      {"limit", kernel.getShareOfLimit(measurement.scale.limits)},
      {"ops", std::move(ops)},
      {"source", text.source},
      {"pipeline", text.pipeline},
      {"loops", text.loops}};
  // Where nothing is counted there is no figure, rather than 0.
  if (kernel.flops > 0)
    object["gflops"] = kernel.getGflops();
  return object;
}

static json::Object makeGraph(const KernelGraph &graph) {
  static const char *const kinds[] = {"input", "kernel", "output"};
  json::Array nodes, edges;
  for (const KernelGraph::Node &node : graph.nodes)
    nodes.push_back(json::Object{{"kind", kinds[node.kind]},
                                 {"name", node.name},
                                 {"ops", json::Array(node.ops)},
                                 {"place", node.place}});
  for (const KernelGraph::Edge &edge : graph.edges)
    edges.push_back(json::Object{{"from", static_cast<int64_t>(edge.from)},
                                 {"to", static_cast<int64_t>(edge.to)},
                                 {"type", edge.type}});
  return json::Object{{"nodes", std::move(nodes)}, {"edges", std::move(edges)}};
}

Error resnorm::writeHtmlReport(const RunOptions &options,
                               const Inspection &inspection,
                               const ProfileMeasurement &measurement) {
  const ProfileScale &scale = measurement.scale;
  json::Array kernels;
  for (const KernelSummary &kernel : summarize(measurement.fastest, scale))
    kernels.push_back(makeKernel(kernel, inspection, measurement));
  json::Value report = json::Object{
      {"model", sys::path::filename(options.model)},
      {"target", options.target},
      {"threads",
       static_cast<int64_t>(
           options.threads ? options.threads
                           : hardware_concurrency().compute_thread_count())},
      {"calls", measurement.calls},
      {"seconds", measurement.fastest.whole.getSeconds()},
      {"limits", json::Object{{"gflops", scale.limits.gflops},
                              {"gigabytes", scale.limits.readBandwidth}}},
      {"kernels", std::move(kernels)},
      {"graph", makeGraph(inspection.graph)},
      {"remarks", toJSON(ArrayRef(inspection.remarks))}};
  std::string text = formatv("{0}", report).str();
  // A script ends where its text says so, in a string too.
  size_t place = 0;
  while ((place = text.find("</", place)) != std::string::npos)
    text.replace(place, 2, "<\\/");
  auto [head, tail] = StringRef(kReportTemplate).split("/*REPORT*/null");
  return writeToOutput(options.report, [&](raw_ostream &os) {
    os << head << text << tail;
    return Error::success();
  });
}
