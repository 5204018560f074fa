//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A norm of rows that reads a residual sum through reshapes and transposes is
// taken of the sum itself, and its result is moved instead: attention in
// [time, batch, channel] before a module in [batch, time, channel]. Rows must
// stay rows, in whatever order: a norm of anything else would have other
// elements in its statistics.
//
//===----------------------------------------------------------------------===//

#include "ChannelVector.h"
#include "Fuse.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "resnorm/Dialect/ResNorm/IR/CreateNorm.h"
#include "resnorm/Dialect/ResNorm/IR/NormGeometry.h"

using namespace mlir;
using namespace resnorm;

static int64_t getLastAxis(Value value) {
  return cast<RankedTensorType>(value.getType()).getRank() - 1;
}

Value resnorm::getMovedSource(Operation *op) {
  if (isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp, tensor::CastOp>(op))
    return op->getOperand(0);
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp || linalgOp.getNumDpsInputs() != 1 ||
      linalgOp.getNumLoops() != linalgOp.getNumParallelLoops() ||
      !llvm::all_of(linalgOp.getIndexingMapsArray(),
                    [](AffineMap map) { return map.isPermutation(); }))
    return {};
  Block *body = linalgOp.getBlock();
  bool copies = body->getTerminator()->getOperand(0) == body->getArgument(0);
  return copies ? linalgOp.getDpsInputOperand(0)->get() : Value();
}

/// True if the rows of `move`'s operand, `source`, are the rows of its result.
static bool keepsRows(Operation *move, Value source) {
  return followChannels(move, {getLastAxis(move->getResult(0))}) ==
         ArrayRef<int64_t>(getLastAxis(source));
}

static bool isNormOfRows(NormOpInterface norm) {
  int64_t last = getLastAxis(norm.getInput());
  NormGeometry geometry = NormGeometry::get(norm.getNorm(), last + 1);
  return geometry.groupedAxis == -1 &&
         geometry.reducedAxes == ArrayRef<int64_t>(last) &&
         geometry.affineAxes == ArrayRef<int64_t>(last);
}

/// The moves from a residual sum to `norm`, the last first; empty where `norm`
/// cannot be taken before them and fused with the sum.
static SmallVector<Operation *> findMovesFromSum(NormOpInterface norm) {
  Value value = norm.getInput();
  if (!isNormOfRows(norm) || value.getType() != norm.getNormalized().getType())
    return {};
  SmallVector<Operation *> moves;
  while (Operation *op = value.getDefiningOp()) {
    if (auto sum = dyn_cast<ResidualAddOp>(op)) {
      if (findAddNormObstacle(norm, sum))
        return {};
      return moves;
    }
    Value source = getMovedSource(op);
    if (!source || !keepsRows(op, source))
      return {};
    moves.push_back(op);
    value = source;
  }
  return {};
}

static void moveNorm(NormOpInterface norm, ArrayRef<Operation *> moves,
                     RewriterBase &rewriter) {
  NormAttr attr = norm.getNorm();
  Value sum = getMovedSource(moves.back());
  rewriter.setInsertionPoint(norm);
  NormOpInterface moved = createNorm(
      rewriter, norm.getLoc(),
      NormAttr::get(attr.getContext(), attr.getKind(),
                    rewriter.getDenseI64ArrayAttr(getLastAxis(sum)),
                    attr.getEpsilon(), attr.getGroups(), attr.getNumerics()),
      sum, norm.getScale(), norm.getBias());
  Value result = moved.getNormalized();
  for (Operation *move : llvm::reverse(moves)) {
    IRMapping mapping;
    mapping.map(getMovedSource(move), result);
    result = rewriter.clone(*move, mapping)->getResult(0);
  }
  rewriter.replaceAllUsesWith(norm.getNormalized(), result);
  rewriter.eraseOp(norm);
}

void resnorm::moveNormsToSums(func::FuncOp function) {
  IRRewriter rewriter(function.getContext());
  SmallVector<NormOpInterface> norms;
  function.walk([&](NormOpInterface norm) { norms.push_back(norm); });
  for (NormOpInterface norm : norms)
    if (SmallVector<Operation *> moves = findMovesFromSum(norm); !moves.empty())
      moveNorm(norm, moves, rewriter);
}
