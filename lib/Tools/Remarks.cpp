//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Tools/Remarks.h"

#include "mlir/IR/Remarks.h"
#include "resnorm/Support/Place.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace resnorm;

/// What was streamed into the remark; getMsg() repeats the other fields.
static std::string joinArgs(const remark::detail::Remark &remark) {
  std::string text;
  for (const remark::detail::Remark::Arg &arg : remark.getArgs())
    text += (text.empty() ? "" : " ") + arg.val;
  return text;
}

namespace {

class Collector final : public remark::detail::MLIRRemarkStreamerBase {
public:
  explicit Collector(std::vector<CollectedRemark> &remarks)
      : remarks(remarks) {}

  void streamOptimizationRemark(const remark::detail::Remark &remark) override {
    remarks.push_back({StringRef(remark.getRemarkTypeString()).lower(),
                       remark.getCategoryName().str(),
                       remark.getRemarkName().str(), remark.getFunction().str(),
                       getPlace(remark.getLocation()), joinArgs(remark)});
  }

private:
  std::vector<CollectedRemark> &remarks;
};

} // namespace

std::vector<CollectedRemark>
resnorm::collectRemarks(MLIRContext &context, function_ref<void()> work) {
  std::vector<CollectedRemark> remarks;
  remark::RemarkCategories everything;
  everything.passed = everything.missed = everything.analysis =
      everything.failed = ".*";
  LogicalResult enabled = remark::enableOptimizationRemarks(
      context, std::make_unique<Collector>(remarks),
      std::make_unique<remark::RemarkEmittingPolicyAll>(), everything);
  assert(succeeded(enabled) && "the filter is a regular expression");
  (void)enabled;
  work();
  context.setRemarkEngine(nullptr);
  return remarks;
}

llvm::json::Array resnorm::toJSON(ArrayRef<CollectedRemark> remarks) {
  llvm::json::Array array;
  for (const CollectedRemark &remark : remarks)
    array.push_back(llvm::json::Object{{"kind", remark.kind},
                                       {"pass", remark.pass},
                                       {"name", remark.name},
                                       {"function", remark.function},
                                       {"place", remark.place},
                                       {"message", remark.message}});
  return array;
}
