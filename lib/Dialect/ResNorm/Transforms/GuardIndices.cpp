//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GuardIndices.h"
#include "HoistAssertions.h"
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h"

#include "mlir/Analysis/DataFlow/IntegerRangeAnalysis.h"
#include "mlir/Analysis/DataFlow/Utils.h"
#include "mlir/Analysis/DataFlowFramework.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

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

/// The op whose region is run once an element, or null for host code.
static Operation *getElementwiseParent(Operation *read) {
  Operation *parent = read->getParentOp();
  while (
      parent &&
      !isa<func::FuncOp, linalg::LinalgOp, tensor::GenerateOp, tensor::PadOp>(
          parent))
    parent = parent->getParentOp();
  return isa_and_nonnull<func::FuncOp>(parent) ? nullptr : parent;
}

namespace {
/// Where the index is compared: at the read itself, or before the loops at
/// the first or last iteration.
enum class Place { Read, Loops };

struct Access {
  Operation *op;
  Value tensor;
  OperandRange indices;
};

struct GuardIndices final
    : resnorm::impl::ResNormGuardIndicesPassBase<GuardIndices> {
  using Base::Base;

  void runOnOperation() override {
    getOperation().walk([](tensor::GatherOp op) { expandGather(op); });
    SmallVector<Access> accesses;
    SmallVector<tm_tensor::ScatterOp> scatters;
    getOperation().walk([&](Operation *op) {
      if (auto read = dyn_cast<tensor::ExtractOp>(op))
        accesses.push_back({op, read.getTensor(), read.getIndices()});
      else if (auto insertion = dyn_cast<tensor::InsertOp>(op))
        accesses.push_back({op, insertion.getDest(), insertion.getIndices()});
      else if (auto scatter = dyn_cast<tm_tensor::ScatterOp>(op))
        scatters.push_back(scatter);
    });
    if (!accesses.empty()) {
      DataFlowSolver solver;
      dataflow::loadBaselineAnalyses(solver);
      solver.load<dataflow::IntegerRangeAnalysis>();
      if (failed(solver.initializeAndRun(getOperation())))
        return signalPassFailure();
      // Ranges are of the IR as it was: all are asked before anything is added.
      SmallVector<Demand> demands;
      for (const Access &access : accesses)
        collect(solver, access, demands);
      for (const Demand &demand : demands)
        add(demand);
    }
    for (tm_tensor::ScatterOp scatter : scatters)
      guardScatter(scatter);
  }

private:
  struct Demand {
    Access access;
    unsigned axis;
    bool upper;
    Place place;
  };

  static std::optional<Place> getPlace(Operation *op, Value index) {
    Operation *parent = getElementwiseParent(op);
    if (!parent)
      return Place::Read;
    auto generic = dyn_cast<linalg::GenericOp>(op->getParentOp());
    if (!generic || !generic.hasPureTensorSemantics())
      return std::nullopt;
    if (canHoistCondition(generic, index))
      return Place::Read;
    if (growsWithLoops(generic, index))
      return Place::Loops;
    return std::nullopt;
  }

  static void collect(DataFlowSolver &solver, const Access &access,
                      SmallVectorImpl<Demand> &demands) {
    auto generic = dyn_cast<linalg::GenericOp>(access.op->getParentOp());
    auto type = cast<RankedTensorType>(access.tensor.getType());
    for (auto [position, index] : llvm::enumerate(access.indices)) {
      auto axis = static_cast<unsigned>(position);
      std::optional<Place> place = getPlace(access.op, index);
      if (!place)
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
          !(generic && isAsserted(generic, number, /*upper=*/false, extent)))
        demands.push_back({access, axis, false, *place});
      if ((type.isDynamicDim(axis) || values.smax().sge(extent)) &&
          !(generic && isAsserted(generic, number, /*upper=*/true, extent)))
        demands.push_back({access, axis, true, *place});
    }
  }

  static void add(const Demand &demand) {
    Operation *op = demand.access.op;
    Operation *parent = getElementwiseParent(op);
    ImplicitLocOpBuilder b(op->getLoc(), parent ? parent : op);
    // The bound is the same for all elements: it stands before the loops.
    Value bound =
        demand.upper
            ? b.createOrFold<tensor::DimOp>(demand.access.tensor, demand.axis)
            : arith::ConstantIndexOp::create(b, 0);
    Value index = demand.access.indices[demand.axis];
    if (demand.place == Place::Loops)
      index =
          getExtreme(b, cast<linalg::GenericOp>(parent), index, demand.upper);
    else
      b.setInsertionPoint(op);
    assertIndex(b, index, demand.axis, bound, demand.upper);
  }
};
} // namespace
