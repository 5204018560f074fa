//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Fuse.h"
#include "Raise/Raise.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h"
#include "resnorm/Support/Place.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"

namespace resnorm {
#define GEN_PASS_DEF_RESNORMREPORTPASS
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h.inc"
} // namespace resnorm

using namespace mlir;
using namespace resnorm;

namespace {

/// Something at a place that was not done, and why.
struct Refusal {
  std::string what, location, reason;
};

struct Report final : raise::RaiseListener {
  std::map<std::string, int64_t> ops, norms;
  int64_t allNorms = 0, fusedNorms = 0, allSums = 0, fusedSums = 0;
  SmallVector<Refusal> refused, nearMisses;

  void add(func::FuncOp function);
  void print(raw_ostream &os, StringRef stage) const;

private:
  void add(Operation *op);
  void notifyRaised(Operation *, Operation *) override {}
  void notifyMissed(Operation *op, StringRef name, StringRef why) override;
};

struct ResNormReport final
    : resnorm::impl::ResNormReportPassBase<ResNormReport> {
  using Base::Base;

  void runOnOperation() override {
    Report report;
    for (auto function : getOperation().getOps<func::FuncOp>())
      report.add(function);
    std::error_code error;
    llvm::raw_fd_ostream os(output, error, llvm::sys::fs::OF_Append);
    if (error) {
      emitError(getOperation().getLoc(), "cannot append the report to '")
          << output << "': " << error.message();
      return signalPassFailure();
    }
    report.print(os, stage);
    markAllAnalysesPreserved();
  }
};

} // namespace

void Report::notifyMissed(Operation *op, StringRef name, StringRef why) {
  nearMisses.push_back({name.str(), getPlace(op->getLoc()), why.str()});
}

void Report::add(Operation *op) {
  if (isa<ResNormDialect>(op->getDialect()))
    ++ops[op->getName().getStringRef().str()];
  auto count = [&](NormAttr norm) {
    ++norms[stringifyNormKind(norm.getKind()).str()];
    ++allNorms;
  };
  if (auto norm = dyn_cast<NormOpInterface>(op))
    count(norm.getNorm());
  if (auto sum = dyn_cast<ResidualSumOpInterface>(op)) {
    SmallVector<NormAttr, 2> fused = sum.getFusedNorms();
    llvm::for_each(fused, count);
    fusedNorms += fused.size();
    fusedSums += !fused.empty();
    ++allSums;
  }
}

void Report::add(func::FuncOp function) {
  if (function.isDeclaration())
    return;
  function.walk([&](Operation *op) {
    if (op->getDialect())
      add(op);
  });
  forEachUnfused(function, [&](Operation *op, const std::string &why) {
    refused.push_back(
        {op->getName().getStringRef().str(), getPlace(op->getLoc()), why});
  });
  // Of what can be raised, only what cannot is of interest here.
  OwningOpRef<func::FuncOp> copy(function.clone());
  raise::raiseFunction(*copy, raise::RaiseOptions(), *this);
}

void Report::print(raw_ostream &os, StringRef stage) const {
  llvm::json::OStream json(os);
  auto table = [&](StringRef name, const std::map<std::string, int64_t> &rows) {
    json.attributeObject(name, [&] {
      for (const auto &[key, value] : rows)
        json.attribute(key, value);
    });
  };
  auto list = [&](StringRef name, StringRef what, ArrayRef<Refusal> rows) {
    json.attributeArray(name, [&] {
      for (const Refusal &row : rows)
        json.object([&] {
          json.attribute(what, row.what);
          json.attribute("location", row.location);
          json.attribute("reason", row.reason);
        });
    });
  };
  json.object([&] {
    json.attribute("stage", stage);
    table("ops", ops);
    table("norms", norms);
    json.attribute("norms_total", allNorms);
    json.attribute("norms_fused", fusedNorms);
    json.attribute("residual_adds_total", allSums);
    json.attribute("residual_adds_fused", fusedSums);
    list("refused", "op", refused);
    list("near_misses", "kind", nearMisses);
  });
  os << '\n';
}
