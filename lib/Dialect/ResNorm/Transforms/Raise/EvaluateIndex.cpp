//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Integers as affine expressions. Front ends write the broadcasts of a group
// norm as gathers whose index tensors are constants; an index tensor that is
// (coordinate floordiv a) mod b at every element is that expression.
//
//===----------------------------------------------------------------------===//

#include "Evaluator.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace resnorm::raise;

/// Index tensors with more elements are not looked into.
static constexpr int64_t kMaximumElements = 1 << 20;
/// Integer sums over more values are not written out.
static constexpr int64_t kMaximumUnrolled = 16;

/// The elements of a constant, or nothing.
static SmallVector<int64_t> elementsOf(ElementsAttr values) {
  SmallVector<int64_t> result;
  if (auto dense = dyn_cast<DenseIntElementsAttr>(values)) {
    for (const APInt &element : dense.getValues<APInt>())
      result.push_back(element.getSExtValue());
  } else if (auto resource = dyn_cast<DenseI64ResourceElementsAttr>(values)) {
    if (auto elements = resource.tryGetAsArrayRef())
      result.assign(elements->begin(), elements->end());
  } else if (auto resource = dyn_cast<DenseI32ResourceElementsAttr>(values)) {
    if (auto elements = resource.tryGetAsArrayRef())
      result.assign(elements->begin(), elements->end());
  }
  return result;
}

AffineExpr Evaluator::constantElement(ElementsAttr values,
                                      ArrayRef<AffineExpr> coords) {
  auto type = dyn_cast<RankedTensorType>(values.getType());
  if (!type || !type.hasStaticShape() ||
      type.getNumElements() > kMaximumElements)
    return {};
  SmallVector<int64_t> elements = elementsOf(values);
  if (static_cast<int64_t>(elements.size()) != type.getNumElements() ||
      elements.empty())
    return {};
  if (llvm::all_equal(elements))
    return coordinates.constant(elements.front());
  ArrayRef<int64_t> shape = type.getShape();
  SmallVector<int64_t> strides = computeSuffixProduct(shape);

  // One element, if the coordinates say which.
  int64_t offset = 0;
  bool isOne = true;
  for (auto [coord, stride] : llvm::zip_equal(coords, strides)) {
    auto constant = dyn_cast<AffineConstantExpr>(coord);
    isOne &= constant && true;
    offset += constant ? constant.getValue() * stride : 0;
  }
  if (isOne)
    return coordinates.constant(elements[offset]);

  // (coordinate floordiv divisor) mod modulus along one dim.
  for (auto [dim, stride] : llvm::enumerate(strides)) {
    int64_t size = shape[dim];
    auto line = [&](int64_t i) { return elements[i * stride]; };
    if (size == 1 || line(0) != 0)
      continue;
    int64_t divisor = 1;
    while (divisor < size && line(divisor) == 0)
      ++divisor;
    int64_t modulus = *llvm::max_element(elements) + 1;
    bool fits = true;
    for (auto [i, element] : llvm::enumerate(elements))
      fits &= element ==
              ((static_cast<int64_t>(i) / stride) % size / divisor) % modulus;
    if (fits)
      return coordinates.remainder(coordinates.divide(coords[dim], divisor),
                                   modulus);
  }
  return {};
}

AffineExpr Evaluator::compare(arith::CmpIPredicate predicate, AffineExpr a,
                              AffineExpr b) {
  using enum arith::CmpIPredicate;
  // What is no constant is at least 0, and at most its known maximum.
  auto least = [](AffineExpr e) {
    auto constant = dyn_cast<AffineConstantExpr>(e);
    return constant ? constant.getValue() : 0;
  };
  auto greatest = [&](AffineExpr e) {
    auto constant = dyn_cast<AffineConstantExpr>(e);
    return constant ? constant.getValue()
                    : coordinates.maximum(e).value_or(INT64_MAX);
  };
  if (predicate == sgt || predicate == sle)
    std::swap(a, b);
  // Now: is a < b (or its opposite)?
  bool negated = predicate == sge || predicate == sle;
  if (!llvm::is_contained({slt, sgt, sge, sle}, predicate))
    return {};
  if (greatest(a) < least(b))
    return coordinates.constant(!negated);
  if (least(a) >= greatest(b))
    return coordinates.constant(negated);
  return {};
}

AffineExpr Evaluator::index(Value value, Scope &scope) {
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    if (!scope.op || argument.getOwner() != scope.op.getBlock())
      return {};
    OpOperand *operand = scope.op.getMatchingOpOperand(argument);
    if (!isa<RankedTensorType>(operand->get().getType()))
      return index(operand->get(), scope);
    Coords coords;
    for (AffineExpr expr :
         scope.op.getMatchingIndexingMap(operand).getResults()) {
      if (auto dim = dyn_cast<AffineDimExpr>(expr))
        coords.push_back(scope.loops[dim.getPosition()]);
      else if (isa<AffineConstantExpr>(expr))
        coords.push_back(expr);
      else
        return {};
    }
    return indexElement(operand->get(), coords);
  }
  return indexOp(value.getDefiningOp(), scope);
}

AffineExpr Evaluator::indexOp(Operation *op, Scope &scope) {
  auto arg = [&](unsigned i) { return index(op->getOperand(i), scope); };
  return llvm::TypeSwitch<Operation *, AffineExpr>(op)
      .Case([&](arith::ConstantOp constant) -> AffineExpr {
        auto number = dyn_cast<IntegerAttr>(constant.getValue());
        return number ? coordinates.constant(number.getValue().getSExtValue())
                      : AffineExpr();
      })
      .Case([&](linalg::IndexOp loop) { return scope.loops[loop.getDim()]; })
      .Case<arith::IndexCastOp, arith::ExtSIOp, arith::TruncIOp>(
          [&](auto) { return arg(0); })
      .Case([&](arith::AddIOp) -> AffineExpr {
        AffineExpr a = arg(0), b = arg(1);
        return a && b ? coordinates.add(a, b) : AffineExpr();
      })
      .Case([&](arith::MulIOp) -> AffineExpr {
        AffineExpr a = arg(0), b = arg(1);
        if (!a || !b)
          return {};
        if (isa<AffineConstantExpr>(a))
          std::swap(a, b);
        auto factor = dyn_cast<AffineConstantExpr>(b);
        return factor ? coordinates.multiply(a, factor.getValue())
                      : AffineExpr();
      })
      .Case([&](arith::CmpIOp comparison) -> AffineExpr {
        AffineExpr a = arg(0), b = arg(1);
        return a && b ? compare(comparison.getPredicate(), a, b) : AffineExpr();
      })
      .Case([&](arith::SelectOp select) -> AffineExpr {
        auto condition = dyn_cast_if_present<AffineConstantExpr>(
            index(select.getCondition(), scope));
        if (!condition)
          return {};
        return index(condition.getValue() ? select.getTrueValue()
                                          : select.getFalseValue(),
                     scope);
      })
      .Case([&](tensor::ExtractOp extract) -> AffineExpr {
        Coords coords;
        for (Value position : extract.getIndices()) {
          coords.push_back(index(position, scope));
          if (!coords.back())
            return {};
        }
        return indexElement(extract.getTensor(), coords);
      })
      .Default(AffineExpr());
}

AffineExpr Evaluator::indexElement(Value tensor,
                                   ArrayRef<AffineExpr> elementCoords) {
  Operation *op = tensor.getDefiningOp();
  auto type = dyn_cast<RankedTensorType>(tensor.getType());
  if (!op || !type)
    return {};
  Coords coords(elementCoords);
  for (auto [coord, extent] : llvm::zip_equal(coords, type.getShape()))
    if (extent == 1)
      coord = coordinates.constant(0);
  if (auto constant = dyn_cast<arith::ConstantOp>(op)) {
    auto values = dyn_cast<ElementsAttr>(constant.getValue());
    return values ? constantElement(values, coords) : AffineExpr();
  }
  if (auto source = throughShapeOp(op, coords))
    return indexElement(source->first, source->second);
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp || isContraction(op))
    return {};
  auto result = cast<OpResult>(tensor);
  std::optional<Coords> loops = loopsAt(linalgOp, result, coords);
  if (!loops)
    return {};
  Scope scope(linalgOp, *loops);
  Operation *terminator = linalgOp.getBlock()->getTerminator();
  Value yielded = terminator->getOperand(result.getResultNumber());
  if (llvm::all_of(*loops, [](AffineExpr loop) { return bool(loop); }) &&
      linalgOp.getNumReductionLoops() == 0)
    return index(yielded, scope);

  // A sum over one short loop, written out.
  auto sum = yielded.getDefiningOp<arith::AddIOp>();
  OpOperand *init = linalgOp.getDpsInitOperand(result.getResultNumber());
  BlockArgument out = linalgOp.getMatchingBlockArgument(init);
  if (!sum || llvm::count(*loops, AffineExpr()) > 1 ||
      !llvm::is_contained(sum->getOperands(), out))
    return {};
  Value summand = sum.getLhs() == out ? sum.getRhs() : sum.getLhs();
  AffineExpr total = indexElement(init->get(), coords);
  auto *free = llvm::find(*loops, AffineExpr());
  int64_t count = free == loops->end()
                      ? 1
                      : linalgOp.getStaticLoopRanges()[free - loops->begin()];
  if (ShapedType::isDynamic(count) || count > kMaximumUnrolled)
    return {};
  for (int64_t i = 0; total && i < count; ++i) {
    Scope step = scope;
    if (free != loops->end())
      step.loops[free - loops->begin()] = coordinates.constant(i);
    AffineExpr next = index(summand, step);
    total = next ? coordinates.add(total, next) : AffineExpr();
  }
  return total;
}
