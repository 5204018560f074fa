//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HoistAssertions.h"
#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace resnorm;

namespace {
/// What one condition in the body of a generic depends on.
struct Condition {
  /// Ops of the body, in order.
  SetVector<Operation *> ops;
  /// Operands of the generic whose elements it reads.
  SetVector<unsigned> operands;
  /// Loops it needs.
  llvm::SmallBitVector loops;
};
} // namespace

/// Collects what `value`, used in the body of `op`, depends on.
static Condition trace(linalg::GenericOp op, Value value) {
  Condition result;
  result.loops.resize(op.getNumLoops());
  BackwardSliceOptions options;
  options.inclusive = true;
  options.filter = [&](Operation *producer) {
    return producer->getBlock() == op.getBody();
  };
  (void)getBackwardSlice(value, &result.ops, options);
  auto addArgument = [&](Value used) {
    auto argument = dyn_cast<BlockArgument>(used);
    if (argument && argument.getOwner() == op.getBody())
      result.operands.insert(argument.getArgNumber());
  };
  addArgument(value);
  for (Operation *producer : result.ops) {
    llvm::for_each(producer->getOperands(), addArgument);
    if (auto index = dyn_cast<linalg::IndexOp>(producer))
      result.loops.set(index.getDim());
  }
  for (unsigned operand : result.operands)
    for (AffineExpr expr : op.getIndexingMapsArray()[operand].getResults())
      expr.walk([&](AffineExpr part) {
        if (auto dim = dyn_cast<AffineDimExpr>(part))
          result.loops.set(dim.getPosition());
      });
  return result;
}

/// The maps of the inputs over the needed loops alone; none where an input of
/// the generic does not bound them all.
static SmallVector<AffineMap> getMaps(linalg::GenericOp op,
                                      const Condition &condition) {
  MLIRContext *context = op.getContext();
  SmallVector<AffineExpr> renamed(op.getNumLoops(),
                                  getAffineConstantExpr(0, context));
  unsigned count = 0;
  for (unsigned loop : condition.loops.set_bits())
    renamed[loop] = getAffineDimExpr(count++, context);
  SmallVector<AffineMap> maps;
  for (unsigned operand : condition.operands) {
    if (operand >= op.getNumDpsInputs())
      return {};
    maps.push_back(op.getIndexingMapsArray()[operand].replaceDimsAndSymbols(
        renamed, {}, count, 0));
  }
  if (maps.empty() || !inversePermutation(concatAffineMaps(maps, context)))
    return {};
  maps.push_back(AffineMap::get(count, 0, context));
  return maps;
}

/// Reduces `value` over all points: `init`, then `combine` of what was so far
/// and each value, as an element of init's type.
static Value reduce(ImplicitLocOpBuilder &builder, linalg::GenericOp op,
                    Value value, const Condition &condition,
                    ArrayRef<AffineMap> maps, Value init,
                    function_ref<Value(OpBuilder &, Value, Value)> combine) {
  SmallVector<Value> inputs =
      llvm::map_to_vector(condition.operands, [&](unsigned operand) {
        return op.getInputs()[operand];
      });
  Value empty =
      tensor::EmptyOp::create(builder, ArrayRef<int64_t>(), init.getType());
  Value filled = linalg::FillOp::create(builder, init, empty).getResult(0);
  SmallVector<utils::IteratorType> iterators(maps.back().getNumDims(),
                                             utils::IteratorType::reduction);
  SmallVector<int64_t> newLoop(op.getNumLoops(), -1);
  for (auto [position, loop] : llvm::enumerate(condition.loops.set_bits()))
    newLoop[loop] = position;
  auto generic = linalg::GenericOp::create(
      builder, filled.getType(), inputs, filled, maps, iterators,
      [&](OpBuilder &nested, Location loc, ValueRange args) {
        IRMapping mapping;
        for (auto [operand, arg] : llvm::zip(condition.operands, args))
          mapping.map(op.getBody()->getArgument(operand), arg);
        for (Operation *producer : condition.ops) {
          if (auto index = dyn_cast<linalg::IndexOp>(producer))
            mapping.map(
                index.getResult(),
                linalg::IndexOp::create(nested, loc, newLoop[index.getDim()])
                    .getResult());
          else
            nested.clone(*producer, mapping);
        }
        linalg::YieldOp::create(
            nested, loc,
            combine(nested, args.back(), mapping.lookupOrDefault(value)));
      });
  return tensor::ExtractOp::create(builder, generic.getResult(0), ValueRange());
}

/// Whether the condition holds at every point.
static Value createCheck(ImplicitLocOpBuilder &builder, linalg::GenericOp op,
                         Value value, const Condition &condition,
                         ArrayRef<AffineMap> maps) {
  Type flag = builder.getI32Type();
  Location loc = builder.getLoc();
  Value one = arith::ConstantIntOp::create(builder, flag, 1);
  Value all = reduce(builder, op, value, condition, maps, one,
                     [&](OpBuilder &nested, Value sofar, Value holds) -> Value {
                       Value wide =
                           arith::ExtUIOp::create(nested, loc, flag, holds);
                       return arith::AndIOp::create(nested, loc, wide, sofar);
                     });
  Value zero = arith::ConstantIntOp::create(builder, flag, 0);
  return arith::CmpIOp::create(builder, arith::CmpIPredicate::ne, all, zero);
}

/// Whether the comparison of indices with a bound that is the same at every
/// point holds for the index that is furthest out: the assertion can then name
/// it. Null for another condition.
static Value createBoundCheck(ImplicitLocOpBuilder &builder,
                              linalg::GenericOp op, arith::CmpIOp comparison) {
  using Predicate = arith::CmpIPredicate;
  Predicate predicate = comparison.getPredicate();
  bool isUpper = predicate == Predicate::slt || predicate == Predicate::sle;
  bool isLower = predicate == Predicate::sgt || predicate == Predicate::sge;
  Value index = comparison.getLhs();
  // Kernels count in 32 bits: an index is compared as the number it was before.
  if (auto cast = index.getDefiningOp<arith::IndexCastOp>())
    index = cast.getIn();
  Type type = index.getType();
  bool isNumber = type.isIndex() ||
                  (type.isInteger() && type.getIntOrFloatBitWidth() <= 64);
  Condition bound = trace(op, comparison.getRhs());
  if ((!isUpper && !isLower) || !isNumber || !bound.operands.empty() ||
      bound.loops.any())
    return {};
  Condition condition = trace(op, index);
  SmallVector<AffineMap> maps = getMaps(op, condition);
  if (maps.empty())
    return {};

  Location loc = builder.getLoc();
  IRMapping mapping;
  for (Operation *producer : bound.ops)
    builder.clone(*producer, mapping);
  Value limit = mapping.lookupOrDefault(comparison.getRhs());
  Type wide = builder.getI64Type();
  auto widen = [&](OpBuilder &b, Value number) -> Value {
    if (number.getType() == wide)
      return number;
    if (number.getType().isIndex())
      return arith::IndexCastOp::create(b, loc, wide, number);
    return arith::ExtSIOp::create(b, loc, wide, number);
  };
  limit = widen(builder, limit);
  Value init = arith::ConstantIntOp::create(
      builder, wide,
      isUpper ? std::numeric_limits<int64_t>::min()
              : std::numeric_limits<int64_t>::max());
  Value furthest =
      reduce(builder, op, index, condition, maps, init,
             [&](OpBuilder &nested, Value sofar, Value here) -> Value {
               here = widen(nested, here);
               if (isUpper)
                 return arith::MaxSIOp::create(nested, loc, here, sofar);
               return arith::MinSIOp::create(nested, loc, here, sofar);
             });
  return arith::CmpIOp::create(builder, predicate, furthest, limit);
}

bool resnorm::canHoistCondition(linalg::GenericOp op, Value value) {
  Condition condition = trace(op, value);
  return !condition.operands.empty() && !getMaps(op, condition).empty();
}

static void hoist(linalg::GenericOp op, cf::AssertOp assertion,
                  RewriterBase &rewriter) {
  Condition condition = trace(op, assertion.getArg());
  SmallVector<AffineMap> maps = getMaps(op, condition);
  if (maps.empty())
    return;
  rewriter.setInsertionPoint(op);
  ImplicitLocOpBuilder builder(assertion.getLoc(), rewriter);
  Value holds;
  if (auto comparison = assertion.getArg().getDefiningOp<arith::CmpIOp>();
      comparison && comparison->getBlock() == op.getBody())
    holds = createBoundCheck(builder, op, comparison);
  if (!holds)
    holds = createCheck(builder, op, assertion.getArg(), condition, maps);
  cf::AssertOp::create(builder, holds, assertion.getMsg());
  rewriter.eraseOp(assertion);
}

void resnorm::hoistAssertions(func::FuncOp function) {
  SmallVector<cf::AssertOp> assertions;
  function.walk([&](cf::AssertOp op) {
    auto generic = dyn_cast<linalg::GenericOp>(op->getParentOp());
    if (generic && generic.hasPureTensorSemantics())
      assertions.push_back(op);
  });
  IRRewriter rewriter(function.getContext());
  for (cf::AssertOp op : assertions)
    hoist(cast<linalg::GenericOp>(op->getParentOp()), op, rewriter);
}
