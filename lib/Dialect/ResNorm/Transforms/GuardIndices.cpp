//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HoistAssertions.h"
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h"

#include "mlir/Analysis/DataFlow/IntegerRangeAnalysis.h"
#include "mlir/Analysis/DataFlow/Utils.h"
#include "mlir/Analysis/DataFlowFramework.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace resnorm {
#define GEN_PASS_DEF_RESNORMGUARDINDICESPASS
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h.inc"
} // namespace resnorm

using namespace mlir;
using namespace resnorm;

/// What `index` was before casts that change no number.
static Value lookThroughCasts(Value index) {
  while (auto cast = index.getDefiningOp<arith::IndexCastOp>())
    index = cast.getIn();
  return index;
}

/// True where the front end asserts the same of `index` in this body.
static bool isAsserted(linalg::GenericOp op, Value index, bool upper,
                       int64_t extent) {
  auto asserts = op.getBody()->getOps<cf::AssertOp>();
  return llvm::any_of(asserts, [&](cf::AssertOp assertion) {
    auto comparison = assertion.getArg().getDefiningOp<arith::CmpIOp>();
    if (!comparison || lookThroughCasts(comparison.getLhs()) != index)
      return false;
    auto bound = getConstantIntValue(comparison.getRhs());
    if (upper)
      return comparison.getPredicate() == arith::CmpIPredicate::slt && bound &&
             *bound <= extent;
    return comparison.getPredicate() == arith::CmpIPredicate::sge && bound &&
           *bound >= 0;
  });
}

namespace {
struct GuardIndices final
    : resnorm::impl::ResNormGuardIndicesPassBase<GuardIndices> {
  using Base::Base;

  void runOnOperation() override {
    SmallVector<tensor::ExtractOp> reads;
    getOperation().walk([&](tensor::ExtractOp read) {
      auto generic = dyn_cast<linalg::GenericOp>(read->getParentOp());
      if (generic && generic.hasPureTensorSemantics())
        reads.push_back(read);
    });
    if (reads.empty())
      return;
    DataFlowSolver solver;
    dataflow::loadBaselineAnalyses(solver);
    solver.load<dataflow::IntegerRangeAnalysis>();
    if (failed(solver.initializeAndRun(getOperation())))
      return signalPassFailure();
    // Ranges are of the IR as it was: all are asked before anything is added.
    SmallVector<Demand> demands;
    for (tensor::ExtractOp read : reads)
      collect(solver, read, demands);
    for (const Demand &demand : demands)
      add(demand);
  }

private:
  struct Demand {
    tensor::ExtractOp read;
    unsigned axis;
    bool upper;
  };

  static void collect(DataFlowSolver &solver, tensor::ExtractOp read,
                      SmallVectorImpl<Demand> &demands) {
    auto generic = cast<linalg::GenericOp>(read->getParentOp());
    auto type = cast<RankedTensorType>(read.getTensor().getType());
    for (auto [axis, index] : llvm::enumerate(read.getIndices())) {
      if (!canHoistCondition(generic, index))
        continue;
      Value number = lookThroughCasts(index);
      int64_t extent = type.isDynamicDim(axis)
                           ? std::numeric_limits<int64_t>::max()
                           : type.getDimSize(axis);
      const auto *range =
          solver.lookupState<dataflow::IntegerValueRangeLattice>(index);
      bool known = range && !range->getValue().isUninitialized();
      ConstantIntRanges values = known ? range->getValue().getValue()
                                       : ConstantIntRanges::maxRange(64);
      if (values.smin().isNegative() &&
          !isAsserted(generic, number, /*upper=*/false, extent))
        demands.push_back({read, static_cast<unsigned>(axis), false});
      if ((type.isDynamicDim(axis) || values.smax().sge(extent)) &&
          !isAsserted(generic, number, /*upper=*/true, extent))
        demands.push_back({read, static_cast<unsigned>(axis), true});
    }
  }

  static void add(const Demand &demand) {
    tensor::ExtractOp read = demand.read;
    ImplicitLocOpBuilder b(read.getLoc(), read->getParentOp());
    // The bound is the same for all elements: it stands before the loops.
    Value bound = demand.upper ? b.createOrFold<tensor::DimOp>(read.getTensor(),
                                                               demand.axis)
                               : arith::ConstantIndexOp::create(b, 0);
    b.setInsertionPoint(read);
    Value holds = arith::CmpIOp::create(
        b, demand.upper ? arith::CmpIPredicate::slt : arith::CmpIPredicate::sge,
        read.getIndices()[demand.axis], bound);
    std::string what =
        ("expected indices into dimension " + Twine(demand.axis)).str();
    cf::AssertOp::create(
        b, holds, what + (demand.upper ? " below its extent" : " from 0"));
  }
};
} // namespace
