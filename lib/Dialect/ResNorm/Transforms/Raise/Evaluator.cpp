//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Elements of tensors: linalg ops, reductions, constants, extents. What happens
// inside a region is in EvaluateScalar.cpp.
//
//===----------------------------------------------------------------------===//

#include "Evaluator.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/LinalgInterfaces.h"
#include "llvm/ADT/STLExtras.h"
#include <cmath>

using namespace mlir;
using namespace resnorm::raise;

/// How many ops one evaluation may look through, one behind the other.
static constexpr unsigned kMaximumDepth = 64;

Evaluator::Evaluator(MLIRContext *context) : coordinates(context) {
  exprs.mlirContext = context;
}

bool resnorm::raise::isContraction(Operation *op) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp)
    return false;
  if (linalg::isaConvolutionOpInterface(linalgOp))
    return true;
  // The sum of squares of one tensor is no contraction to us.
  return linalg::isaContractionOpInterface(linalgOp) &&
         linalgOp.getDpsInputOperand(0)->get() !=
             linalgOp.getDpsInputOperand(1)->get();
}

Evaluator::Coords Evaluator::identity(Value value) {
  auto type = cast<RankedTensorType>(value.getType());
  auto *known = llvm::find_if(dimBases, [&](const auto &entry) {
    return ArrayRef<int64_t>(entry.first) == type.getShape();
  });
  unsigned base = nextDim;
  if (known != dimBases.end()) {
    base = known->second;
  } else {
    dimBases.emplace_back(llvm::to_vector(type.getShape()), base);
    nextDim += type.getRank();
  }
  Coords coords;
  for (auto [i, extent] : llvm::enumerate(type.getShape())) {
    AffineExpr dim = getAffineDimExpr(base + i, coordinates.context);
    coordinates.bound(dim, extent);
    coords.push_back(dim);
  }
  return coords;
}

Expr Evaluator::evaluate(Value value, Coords coords) {
  auto type = cast<RankedTensorType>(value.getType());
  for (auto [i, extent] : llvm::enumerate(type.getShape()))
    if (extent == 1)
      coords[i] = coordinates.constant(0);
  if (llvm::is_contained(opaque, value) || depth > kMaximumDepth)
    return exprs.leaf(value, coords);
  if (Value moved = aliases.lookup(value)) {
    ArrayRef<int64_t> from = type.getShape();
    Coords movedCoords;
    unsigned next = 0;
    for (int64_t extent : cast<RankedTensorType>(moved.getType()).getShape()) {
      while (extent != 1 && from[next] == 1)
        ++next;
      movedCoords.push_back(extent == 1 ? coordinates.constant(0)
                                        : coords[next++]);
    }
    return exprs.leaf(moved, movedCoords);
  }
  for (const auto &[known, expr] : memo[value])
    if (known == coords)
      return expr;
  ++depth;
  Expr result = evaluateUncached(value, coords);
  --depth;
  if (!result)
    result = exprs.leaf(value, coords);
  memo[value].emplace_back(coords, result);
  return result;
}

Expr Evaluator::evaluateUncached(Value value, ArrayRef<AffineExpr> coords) {
  Operation *op = value.getDefiningOp();
  if (!op)
    return nullptr;
  if (auto constant = dyn_cast<arith::ConstantOp>(op)) {
    auto splat = dyn_cast<SplatElementsAttr>(constant.getValue());
    return splat ? number(splat.getSplatValue<TypedAttr>()) : nullptr;
  }
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
    return evaluateLinalg(linalgOp, cast<OpResult>(value), coords);
  if (auto source = throughShapeOp(op, coords))
    return evaluate(source->first, source->second);
  Scope scope;
  if (auto splat = dyn_cast<tensor::SplatOp>(op))
    return scalar(splat.getInput(), scope);
  if (auto elements = dyn_cast<tensor::FromElementsOp>(op))
    if (elements.getElements().size() == 1)
      return scalar(elements.getElements().front(), scope);
  return nullptr;
}

std::optional<Evaluator::Coords>
Evaluator::loopsAt(linalg::LinalgOp op, OpResult result,
                   ArrayRef<AffineExpr> coords) {
  AffineMap map =
      op.getMatchingIndexingMap(op.getDpsInitOperand(result.getResultNumber()));
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  Coords loops(op.getNumLoops());
  for (auto [expr, coord] : llvm::zip_equal(map.getResults(), coords)) {
    if (auto dim = dyn_cast<AffineDimExpr>(expr))
      loops[dim.getPosition()] = coord;
    else if (!isa<AffineConstantExpr>(expr))
      return std::nullopt;
  }
  for (auto [loop, range] : llvm::zip_equal(loops, ranges))
    if (range == 1)
      loop = coordinates.constant(0);
  return loops;
}

Expr Evaluator::evaluateLinalg(linalg::LinalgOp op, OpResult result,
                               ArrayRef<AffineExpr> coords) {
  if (isContraction(op) || op->getNumRegions() != 1)
    return nullptr;
  std::optional<Coords> loops = loopsAt(op, result, coords);
  if (!loops)
    return nullptr;
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  SmallVector<BoundSymbol> bounds;
  for (auto [loop, coord] : llvm::enumerate(*loops)) {
    if (coord)
      continue;
    if (iterators[loop] != utils::IteratorType::reduction)
      return nullptr;
    // One symbol a factor, so that a reduction over merged axes is one over
    // the axes themselves.
    SmallVector<int64_t> factors;
    Expr dynamicExtent = nullptr;
    for (OpOperand *input : op.getDpsInputOperands()) {
      AffineMap map = op.getMatchingIndexingMap(input);
      for (auto [dim, expr] : llvm::enumerate(map.getResults())) {
        if (expr != getAffineDimExpr(loop, coordinates.context))
          continue;
        SmallVector<int64_t> found = factorsOf(input->get(), dim);
        if (found.size() > factors.size())
          factors = found;
        if (ShapedType::isDynamic(ranges[loop]) && !dynamicExtent)
          dynamicExtent = extent(input->get(), dim);
      }
    }
    if (ShapedType::isDynamic(ranges[loop])) {
      if (!dynamicExtent)
        return nullptr;
      factors = {ShapedType::kDynamic};
    }
    Coords symbols;
    for (int64_t factor : factors) {
      unsigned position = exprs.freshSymbol();
      symbols.push_back(getAffineSymbolExpr(position, coordinates.context));
      coordinates.bound(symbols.back(), factor);
      bounds.push_back(
          {position, dynamicExtent ? dynamicExtent : exprs.constant(factor)});
    }
    coord = coordinates.linearize(symbols, factors);
  }

  Scope scope(op, *loops);
  bool reduces = llvm::is_contained(iterators, utils::IteratorType::reduction);
  if (!reduces)
    return scalar(
        op.getBlock()->getTerminator()->getOperand(result.getResultNumber()),
        scope);
  OpOperand *init = op.getDpsInitOperand(result.getResultNumber());
  return evaluateReduction(scope, result, evaluate(init->get(), Coords(coords)),
                           bounds);
}

Expr Evaluator::evaluateReduction(Scope &scope, OpResult result, Expr init,
                                  ArrayRef<BoundSymbol> bounds) {
  linalg::LinalgOp op = scope.op;
  unsigned number = result.getResultNumber();
  BlockArgument out = op.getMatchingBlockArgument(op.getDpsInitOperand(number));
  Value yielded = op.getBlock()->getTerminator()->getOperand(number);
  Operation *combiner = yielded.getDefiningOp();
  auto type = dyn_cast<FloatType>(yielded.getType());
  if (!combiner || !type)
    return nullptr;
  // A symbol inside the accumulator shows wherever it is used.
  unsigned mark = exprs.freshSymbol();
  Expr accumulator =
      exprs.leaf(out, getAffineSymbolExpr(mark, coordinates.context));
  scope.values[out] = accumulator;

  if (isa<arith::MaximumFOp, arith::MaxNumFOp>(combiner)) {
    std::optional<double> start = init->asConstant();
    double lowest =
        -APFloat::getLargest(type.getFloatSemantics()).convertToDouble();
    if (init != exprs.constant(-INFINITY) &&
        !(start && *start <= 0.99 * lowest))
      return nullptr;
    bool left = combiner->getOperand(0) == out;
    if (!left && combiner->getOperand(1) != out)
      return nullptr;
    Expr body = scalar(combiner->getOperand(left ? 1 : 0), scope);
    if (llvm::is_contained(body->freeSymbols, mark))
      return nullptr;
    return exprs.maxOver(body, bounds);
  }

  Expr sum = scalar(yielded, scope);
  const Atom *rounded = sum->asAtom();
  if (rounded && rounded->kind == AtomKind::Round)
    sum = rounded->body();
  Expr body = exprs.add(sum, exprs.scale(accumulator, -1));
  if (llvm::is_contained(body->freeSymbols, mark))
    return nullptr;
  if (!widestReduction ||
      widestReduction.getIntOrFloatBitWidth() < type.getWidth())
    widestReduction = type;
  Expr total = exprs.add(init, exprs.sumOver(body, bounds));
  return type.getWidth() < 32 ? exprs.round(type, total) : total;
}

SmallVector<int64_t> Evaluator::factorsOf(Value value, int64_t dim) {
  for (unsigned steps = 0; steps < kMaximumDepth; ++steps) {
    auto type = cast<RankedTensorType>(value.getType());
    SmallVector<int64_t> whole{type.getDimSize(dim)};
    Operation *op = value.getDefiningOp();
    if (!op || llvm::is_contained(opaque, value))
      return whole;
    if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op)) {
      SmallVector<int64_t> sizes;
      ArrayRef<int64_t> shape = collapse.getSrcType().getShape();
      ReassociationIndices group = collapse.getReassociationIndices()[dim];
      for (int64_t source : group)
        if (shape[source] != 1)
          sizes.push_back(shape[source]);
      if (sizes.size() > 1)
        return llvm::is_contained(sizes, ShapedType::kDynamic) ? whole : sizes;
      auto *kept =
          llvm::find_if(group, [&](int64_t d) { return shape[d] != 1; });
      dim = kept == group.end() ? group.front() : *kept;
      value = collapse.getSrc();
    } else if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
      auto groups = expand.getReassociationIndices();
      auto *group = llvm::find_if(groups, [&](ArrayRef<int64_t> g) {
        return llvm::is_contained(g, dim);
      });
      int64_t source = group - groups.begin();
      if (expand.getSrcType().getDimSize(source) != whole.front())
        return whole;
      dim = source;
      value = expand.getSrc();
    } else if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
               linalgOp && !isContraction(op)) {
      AffineExpr loop = linalgOp
                            .getMatchingIndexingMap(linalgOp.getDpsInitOperand(
                                cast<OpResult>(value).getResultNumber()))
                            .getResult(dim);
      bool moved = false;
      for (OpOperand *input : linalgOp.getDpsInputOperands()) {
        AffineMap map = linalgOp.getMatchingIndexingMap(input);
        std::optional<unsigned> position = map.getResultPosition(loop);
        if (!position || moved)
          continue;
        value = input->get();
        dim = *position;
        moved = true;
      }
      if (!moved)
        return whole;
    } else {
      return whole;
    }
  }
  return {cast<RankedTensorType>(value.getType()).getDimSize(dim)};
}
