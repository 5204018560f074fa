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

/// A generic that is 1 where the condition holds at every point, else 0.
static Value createCheck(ImplicitLocOpBuilder &builder, linalg::GenericOp op,
                         Value value, const Condition &condition,
                         ArrayRef<AffineMap> maps) {
  SmallVector<Value> inputs =
      llvm::map_to_vector(condition.operands, [&](unsigned operand) {
        return op.getInputs()[operand];
      });
  Type flag = builder.getI32Type();
  Value one = arith::ConstantIntOp::create(builder, flag, 1);
  Value empty = tensor::EmptyOp::create(builder, ArrayRef<int64_t>(), flag);
  Value init = linalg::FillOp::create(builder, one, empty).getResult(0);
  SmallVector<utils::IteratorType> iterators(maps.back().getNumDims(),
                                             utils::IteratorType::reduction);
  SmallVector<int64_t> newLoop(op.getNumLoops(), -1);
  for (auto [position, loop] : llvm::enumerate(condition.loops.set_bits()))
    newLoop[loop] = position;
  auto check = linalg::GenericOp::create(
      builder, init.getType(), inputs, init, maps, iterators,
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
        Value holds = arith::ExtUIOp::create(nested, loc, flag,
                                             mapping.lookupOrDefault(value));
        Value all = arith::AndIOp::create(nested, loc, holds, args.back());
        linalg::YieldOp::create(nested, loc, all);
      });
  return check.getResult(0);
}

static void hoist(linalg::GenericOp op, cf::AssertOp assertion,
                  RewriterBase &rewriter) {
  Condition condition = trace(op, assertion.getArg());
  SmallVector<AffineMap> maps = getMaps(op, condition);
  if (maps.empty())
    return;
  rewriter.setInsertionPoint(op);
  ImplicitLocOpBuilder builder(assertion.getLoc(), rewriter);
  Value check = createCheck(builder, op, assertion.getArg(), condition, maps);
  Value flag = tensor::ExtractOp::create(builder, check, ValueRange());
  Value zero = arith::ConstantIntOp::create(builder, flag.getType(), 0);
  Value holds =
      arith::CmpIOp::create(builder, arith::CmpIPredicate::ne, flag, zero);
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
