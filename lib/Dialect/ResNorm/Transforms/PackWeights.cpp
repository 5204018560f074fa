//===- PackWeights.cpp - Weights as their kernels read them ---------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A tile of a contraction reads, at each step of the reduction, as many
// neighbouring columns of the weight as it is wide. Packed, these are all it
// reads, one step after the other:
//
//   y(m, n) += x(m, k) * w(k, n)
//   =>  y(m, n) += x(m, k) * packed(n floordiv T, k, n mod T)
//
// Transposes and broadcasts before the contraction are looked through: they
// only say where an element of the parameter goes.
//
//===----------------------------------------------------------------------===//

#include "KernelRoles.h"
#include "ParameterDependence.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"
#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h"
#include "resnorm/Target/RegisterTile.h"

namespace resnorm {
#define GEN_PASS_DEF_RESNORMPACKWEIGHTSPASS
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h.inc"
} // namespace resnorm

using namespace mlir;
using namespace resnorm;

namespace {
/// A tensor and how the loops of a contraction index it.
struct IndexedTensor {
  Value tensor;
  AffineMap map;
};

/// What is packed: a parameter, its dim that runs along the result, and the
/// loop of that dim.
struct Weight {
  OpOperand *operand = nullptr;
  IndexedTensor source;
  unsigned position = 0;
  unsigned columnLoop = 0;
};
} // namespace

/// Follows ops that only move elements to what they move.
static IndexedTensor lookThroughMovements(IndexedTensor indexed) {
  for (;;) {
    auto op = indexed.tensor.getDefiningOp<linalg::LinalgOp>();
    if (!op || getKernelRole(op) != KernelRole::Movement)
      return indexed;
    auto yielded =
        dyn_cast<BlockArgument>(op.getBlock()->getTerminator()->getOperand(0));
    if (!yielded || op->getNumResults() != 1)
      return indexed;
    OpOperand *moved = op.getMatchingOpOperand(yielded);
    AffineMap written = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
    if (op.isDpsInit(moved) || !written.isPermutation())
      return indexed;
    indexed = {moved->get(), op.getMatchingIndexingMap(moved)
                                 .compose(inversePermutation(written))
                                 .compose(indexed.map)};
  }
}

/// The loop along which the result lies in memory.
static std::optional<unsigned> getColumnLoop(linalg::LinalgOp op) {
  AffineMap map = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  if (map.getNumResults() < 2)
    return std::nullopt;
  auto dim = dyn_cast<AffineDimExpr>(map.getResults().back());
  return dim ? std::optional<unsigned>(dim.getPosition()) : std::nullopt;
}

/// True where each place is a loop of its own, or 0, as in the window of a 1x1
/// filter.
static bool indexesByLoops(AffineMap map) {
  llvm::SmallBitVector seen(map.getNumDims());
  return llvm::all_of(map.getResults(), [&](AffineExpr expr) {
    auto dim = dyn_cast<AffineDimExpr>(expr);
    if (!dim)
      return expr == getAffineConstantExpr(0, map.getContext());
    bool isNew = !seen.test(dim.getPosition());
    seen.set(dim.getPosition());
    return isNew;
  });
}

static std::optional<Weight> findWeight(linalg::LinalgOp op,
                                        const ParameterDependence &known) {
  std::optional<unsigned> columnLoop = getColumnLoop(op);
  if (!columnLoop)
    return std::nullopt;
  for (OpOperand *operand : op.getDpsInputOperands()) {
    IndexedTensor source = lookThroughMovements(
        {operand->get(), op.getMatchingIndexingMap(operand)});
    auto type = cast<RankedTensorType>(source.tensor.getType());
    if (!known.contains(source.tensor) ||
        known.getLeaves(source.tensor).empty() || !type.hasStaticShape() ||
        !type.getElementType().isFloat())
      continue;
    std::optional<unsigned> position = source.map.getResultPosition(
        getAffineDimExpr(*columnLoop, op.getContext()));
    if (!indexesByLoops(source.map) || !position)
      continue;
    return Weight{operand, source, *position, *columnLoop};
  }
  return std::nullopt;
}

/// A sum of products of two factors, one of them a parameter that only the
/// columns of the result and the reduction index.
static std::optional<Weight>
matchContraction(linalg::LinalgOp op, const ParameterDependence &known) {
  // A product of parameters is prepared whole.
  if (!op.hasPureTensorSemantics() || !linalg::isaContractionOpInterface(op) ||
      known.contains(op->getResult(0)))
    return std::nullopt;
  std::optional<Weight> weight = findWeight(op, known);
  if (!weight)
    return std::nullopt;
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  for (AffineExpr expr : weight->source.map.getResults()) {
    auto dim = dyn_cast<AffineDimExpr>(expr);
    if (dim && dim.getPosition() != weight->columnLoop &&
        iterators[dim.getPosition()] != utils::IteratorType::reduction)
      return std::nullopt;
  }
  return weight;
}

/// How many rows of the result share one read of the weight.
static int64_t countRows(linalg::LinalgOp op, unsigned columnLoop) {
  int64_t rows = 1;
  for (auto [loop, iterator, extent] :
       llvm::enumerate(op.getIteratorTypesArray(), op.getStaticLoopRanges())) {
    if (loop == columnLoop || iterator != utils::IteratorType::parallel)
      continue;
    if (ShapedType::isDynamic(extent))
      return ShapedType::kDynamic;
    // The tile spans one loop; outer loops repeat it.
    if (extent != 1)
      rows = extent;
  }
  return rows;
}

static Value pack(RewriterBase &rewriter, Location loc, const Weight &weight,
                  int64_t tile) {
  Value source = weight.source.tensor;
  auto type = cast<RankedTensorType>(source.getType());
  int64_t position = weight.position;
  SmallVector<int64_t> order = {position};
  for (int64_t dim = 0; dim < type.getRank(); ++dim)
    if (dim != position)
      order.push_back(dim);
  SmallVector<OpFoldResult> tiles = {rewriter.getIndexAttr(tile)};
  Value destination = linalg::PackOp::createDestinationTensor(
      rewriter, loc, source, tiles, position, order);
  std::optional<Value> padding;
  if (type.getDimSize(position) % tile != 0)
    padding = arith::ConstantOp::create(
        rewriter, loc, rewriter.getZeroAttr(type.getElementType()));
  return linalg::PackOp::create(rewriter, loc, source, destination, position,
                                tiles, padding, order)
      ->getResult(0);
}

/// (n floordiv tile, the other dims, n mod tile)
static AffineMap getPackedMap(const Weight &weight, int64_t tile) {
  AffineMap map = weight.source.map;
  AffineExpr column = map.getResult(weight.position);
  SmallVector<AffineExpr> exprs = {column.floorDiv(tile)};
  for (auto [position, expr] : llvm::enumerate(map.getResults()))
    if (position != weight.position)
      exprs.push_back(expr);
  exprs.push_back(column % tile);
  return AffineMap::get(map.getNumDims(), 0, exprs, map.getContext());
}

/// The packed weight has columns past the last; a result that starts from
/// anything but one value for all has none to go with them.
static bool startsFromOneValue(Value init) {
  auto fill = init.getDefiningOp<linalg::FillOp>();
  return fill || init.getDefiningOp<tensor::SplatOp>() ||
         matchPattern(init, m_Constant());
}

/// Sums that start from 0, with what they started from added in the end.
static linalg::LinalgOp startFromZero(RewriterBase &rewriter,
                                      linalg::LinalgOp op) {
  Location loc = op.getLoc();
  rewriter.setInsertionPoint(op);
  Value init = op.getDpsInits().front();
  auto type = cast<RankedTensorType>(init.getType());
  auto makeEmpty = [&] {
    return tensor::EmptyOp::create(rewriter, loc,
                                   tensor::getMixedSizes(rewriter, loc, init),
                                   type.getElementType());
  };
  Value zero = arith::ConstantOp::create(
      rewriter, loc, rewriter.getZeroAttr(type.getElementType()));
  Value fill = linalg::FillOp::create(rewriter, loc, zero, Value(makeEmpty()))
                   .getResult(0);
  auto sum = cast<linalg::LinalgOp>(rewriter.clone(*op));
  sum.setDpsInitOperand(0, fill);
  auto added = linalg::AddOp::create(
      rewriter, loc, ValueRange{sum->getResult(0), init}, Value(makeEmpty()));
  rewriter.replaceOp(op, added);
  return sum;
}

static void rewrite(RewriterBase &rewriter, linalg::LinalgOp op,
                    const Weight &weight, int64_t tile) {
  Location loc = op.getLoc();
  rewriter.setInsertionPoint(op);
  Value packed = pack(rewriter, loc, weight, tile);
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  unsigned index = weight.operand->getOperandNumber();
  maps[index] = getPackedMap(weight, tile);
  SmallVector<Value> inputs(op.getDpsInputs());
  inputs[index] = packed;
  auto generic = linalg::GenericOp::create(rewriter, loc, op->getResultTypes(),
                                           inputs, ValueRange(op.getDpsInits()),
                                           maps, op.getIteratorTypesArray());
  rewriter.cloneRegionBefore(op->getRegion(0), generic.getRegion(),
                             generic.getRegion().begin());
  rewriter.replaceOp(op, generic.getResults());
}

namespace {
struct PackWeights final
    : resnorm::impl::ResNormPackWeightsPassBase<PackWeights> {
  using Base::Base;

  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (function.isExternal() || !function.isPublic())
      return;
    std::string error;
    FailureOr<TargetDescription> description = describeTarget(target, error);
    if (failed(description)) {
      function.emitOpError("is compiled for '") << target << "': " << error;
      return signalPassFailure();
    }
    if (description->isGPU)
      return;
    ParameterDependence known(function);
    IRRewriter rewriter(&getContext());
    for (auto op :
         llvm::to_vector(function.getBody().front().getOps<linalg::LinalgOp>()))
      if (std::optional<Weight> weight = matchContraction(op, known))
        packFor(rewriter, op, *weight, *description);
  }

  void packFor(RewriterBase &rewriter, linalg::LinalgOp op,
               const Weight &weight, const TargetDescription &description) {
    auto type = cast<RankedTensorType>(weight.source.tensor.getType());
    int64_t columns = type.getDimSize(weight.position);
    // Sums are at least as wide as f32.
    int64_t bytes = std::max<int64_t>(
        getElementTypeOrSelf(op->getResult(0)).getIntOrFloatBitWidth() / 8, 4);
    int64_t lanes = description.vectorBytes / bytes;
    // Fewer columns than lanes are padded: sums of one vector are faster than
    // those of a part of one.
    if (lanes < 2 || columns < 2)
      return;
    RegisterTile tile = chooseRegisterTile(
        description, lanes, countRows(op, weight.columnLoop), columns);
    int64_t width = tile.vectors * lanes;
    if (columns % width != 0 && !startsFromOneValue(op.getDpsInits().front()))
      op = startFromZero(rewriter, op);
    rewrite(rewriter, op, weight, width);
  }
};
} // namespace
