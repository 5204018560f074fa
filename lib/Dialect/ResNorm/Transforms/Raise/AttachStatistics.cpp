//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// A mean or reciprocal deviation that something else than the norm uses, as a
// gradient does, becomes a result of the norm.

#include "MatchNorm.h"
#include "Raise.h"
#include "mlir/Dialect/Utils/ReshapeOpsUtils.h"
#include "mlir/Dialect/Utils/StructuredOpsUtils.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace resnorm;
using namespace resnorm::raise;

/// The coordinates of `value`, which has the extents of `input` along `kept`
/// and otherwise 1, for the element of `input` at its own; nothing if it has
/// other extents.
static std::optional<Evaluator::Coords>
coordinatesAlong(Evaluator &evaluator, Value value, Value input,
                 ArrayRef<int64_t> kept) {
  auto type = cast<RankedTensorType>(value.getType());
  auto inputType = cast<RankedTensorType>(input.getType());
  Evaluator::Coords own = evaluator.identity(input), coords;
  for (int64_t extent : type.getShape()) {
    if (extent == 1) {
      coords.push_back(evaluator.coordinates.constant(0));
      continue;
    }
    while (!kept.empty() && inputType.getDimSize(kept.front()) == 1)
      kept = kept.drop_front();
    if (kept.empty() || inputType.getDimSize(kept.front()) != extent)
      return std::nullopt;
    coords.push_back(own[kept.front()]);
    kept = kept.drop_front();
  }
  bool isWhole = llvm::all_of(
      kept, [&](int64_t axis) { return inputType.getDimSize(axis) == 1; });
  return isWhole ? std::optional(coords) : std::nullopt;
}

/// How `from` becomes `to` by a reshape that adds or drops axes of extent 1;
/// empty where they are one type, nothing if neither.
static std::optional<SmallVector<ReassociationIndices>>
reassociate(RankedTensorType from, RankedTensorType to) {
  if (from == to)
    return SmallVector<ReassociationIndices>();
  if (from.getElementType() != to.getElementType() ||
      from.getRank() == to.getRank())
    return std::nullopt;
  return getReassociationIndicesForReshape(from, to);
}

static Value reshape(OpBuilder &builder, Value value, Type type,
                     ArrayRef<ReassociationIndices> groups) {
  if (groups.empty())
    return value;
  auto target = cast<RankedTensorType>(type);
  if (target.getRank() > cast<RankedTensorType>(value.getType()).getRank())
    return tensor::ExpandShapeOp::create(builder, value.getLoc(), target, value,
                                         groups);
  return tensor::CollapseShapeOp::create(builder, value.getLoc(), target, value,
                                         groups);
}

namespace {
/// A value that is a statistic of the norm.
struct Use {
  Value value;
  bool isMean;
  SmallVector<ReassociationIndices> groups;
};
} // namespace

/// The statistics of `match` that are alive in `block`.
static SmallVector<Use> findUses(RaiseContext &context, Evaluator &evaluator,
                                 const NormMatch &match, Block *block,
                                 Value input, ArrayRef<int64_t> kept,
                                 RankedTensorType type) {
  Expr rstd = evaluator.exprs.fromAtom(match.statistics.atom,
                                       match.statistics.exponent);
  SmallVector<Use> uses;
  for (Value value : collectRoots(input, /*throughReductions=*/true)) {
    Operation *op = value.getDefiningOp();
    if (op->getBlock() != block || context.dead.contains(op) ||
        !context.dead.isUsed(value))
      continue;
    auto coords = coordinatesAlong(evaluator, value, input, kept);
    auto groups = reassociate(type, cast<RankedTensorType>(value.getType()));
    if (!coords || !groups)
      continue;
    Expr element = evaluator.evaluate(value, *coords);
    if (element == rstd)
      uses.push_back({value, false, *groups});
    else if (match.statistics.mean && element == match.statistics.mean)
      uses.push_back({value, true, *groups});
  }
  return uses;
}

void resnorm::raise::attachStatistics(RaiseContext &context,
                                      Evaluator &evaluator,
                                      const NormMatch &match,
                                      NormOpInterface op) {
  Value input = op.getInput();
  // A root without epsilon is found without its divisor, and groups of
  // channels have no axis of their own.
  if (match.variance || match.statistics.atom->kind == AtomKind::Sum)
    return;
  auto inputType = cast<RankedTensorType>(input.getType());
  NormGeometry geometry = NormGeometry::get(op.getNorm(), inputType.getRank());
  SmallVector<Type> types = getStatisticsTypes(op.getNorm(), inputType);
  if (geometry.groupedAxis >= 0 || types.empty())
    return;
  SmallVector<Use> uses =
      findUses(context, evaluator, match, op->getBlock(), input,
               geometry.keptAxes, cast<RankedTensorType>(types.front()));
  if (uses.empty())
    return;

  RewriterBase &rewriter = context.rewriter;
  Operation *first = op;
  for (const Use &use : uses)
    if (use.value.getDefiningOp()->isBeforeInBlock(first))
      first = use.value.getDefiningOp();
  if (first != op) {
    if (failed(moveOperationDependencies(rewriter, op, first)))
      return;
    rewriter.moveOpBefore(op, first);
  }
  SmallVector<Type> results = {op.getNormalized().getType()};
  llvm::append_range(results, types);
  rewriter.setInsertionPoint(op);
  auto whole =
      cast<NormOpInterface>(clone(rewriter, op, results, op->getOperands()));
  rewriter.replaceAllUsesWith(op.getNormalized(), whole.getNormalized());
  rewriter.eraseOp(op);
  for (const Use &use : uses) {
    Value statistic =
        use.isMean ? whole.getMeanResult() : whole.getRstdResult();
    context.replace(use.value, reshape(rewriter, statistic, use.value.getType(),
                                       use.groups));
  }
}
