//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Coordinates.h"
#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace resnorm::raise;

/// Any total order that depends on structure alone.
static int compare(AffineExpr a, AffineExpr b) {
  if (a == b)
    return 0;
  if (a.getKind() != b.getKind())
    return a.getKind() < b.getKind() ? -1 : 1;
  if (auto x = dyn_cast<AffineDimExpr>(a))
    return x.getPosition() < cast<AffineDimExpr>(b).getPosition() ? -1 : 1;
  if (auto x = dyn_cast<AffineSymbolExpr>(a))
    return x.getPosition() < cast<AffineSymbolExpr>(b).getPosition() ? -1 : 1;
  if (auto x = dyn_cast<AffineConstantExpr>(a))
    return x.getValue() < cast<AffineConstantExpr>(b).getValue() ? -1 : 1;
  auto x = cast<AffineBinaryOpExpr>(a), y = cast<AffineBinaryOpExpr>(b);
  if (int left = compare(x.getLHS(), y.getLHS()))
    return left;
  return compare(x.getRHS(), y.getRHS());
}

/// If `expr` is `inner KIND constant`, its parts.
static std::optional<std::pair<AffineExpr, int64_t>>
matchBinary(AffineExpr expr, AffineExprKind kind) {
  auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!binary || binary.getKind() != kind)
    return std::nullopt;
  auto constant = dyn_cast<AffineConstantExpr>(binary.getRHS());
  if (!constant)
    return std::nullopt;
  return std::pair(binary.getLHS(), constant.getValue());
}

void Coordinates::flatten(AffineExpr expr, int64_t factor, Linear &into) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr)) {
    into.constant += factor * constant.getValue();
    return;
  }
  if (expr.getKind() == AffineExprKind::Add) {
    auto sum = cast<AffineBinaryOpExpr>(expr);
    flatten(sum.getLHS(), factor, into);
    flatten(sum.getRHS(), factor, into);
    return;
  }
  if (auto product = matchBinary(expr, AffineExprKind::Mul))
    return flatten(product->first, factor * product->second, into);
  for (auto &[part, coefficient] : into.parts)
    if (part == expr) {
      coefficient += factor;
      return;
    }
  into.parts.push_back({expr, factor});
}

/// Joins the first quotient and remainder of one expression that make it up:
/// k * (e floordiv k) + e mod k is e.
bool Coordinates::joinQuotients(Linear &linear) {
  for (auto [i, low] : llvm::enumerate(linear.parts)) {
    auto remainder = matchBinary(low.first, AffineExprKind::Mod);
    if (!remainder)
      continue;
    auto [inner, divisor] = *remainder;
    AffineExpr quotient = divide(inner, divisor);
    for (auto [j, high] : llvm::enumerate(linear.parts)) {
      if (i == j || high.second != low.second * divisor)
        continue;
      AffineExpr joined;
      auto partial = matchBinary(high.first, AffineExprKind::Mod);
      if (high.first == quotient)
        joined = inner;
      else if (partial && partial->first == quotient)
        joined = this->remainder(inner, divisor * partial->second);
      else
        continue;
      int64_t factor = low.second;
      linear.parts.erase(linear.parts.begin() + std::max(i, j));
      linear.parts.erase(linear.parts.begin() + std::min(i, j));
      flatten(joined, factor, linear);
      return true;
    }
  }
  return false;
}

AffineExpr Coordinates::build(Linear linear) {
  while (joinQuotients(linear)) {
  }
  llvm::sort(linear.parts, [](const auto &a, const auto &b) {
    return compare(a.first, b.first) < 0;
  });
  AffineExpr result = constant(0);
  for (auto [part, coefficient] : linear.parts)
    result = result + part * coefficient;
  return result + linear.constant;
}

std::optional<int64_t> Coordinates::maximum(const Linear &linear) const {
  int64_t result = linear.constant;
  for (auto [part, coefficient] : linear.parts) {
    std::optional<int64_t> greatest = maximum(part);
    if (!greatest || coefficient < 0)
      return std::nullopt;
    result += *greatest * coefficient;
  }
  return result;
}

std::optional<int64_t> Coordinates::maximum(AffineExpr expr) const {
  if (isa<AffineDimExpr, AffineSymbolExpr>(expr)) {
    auto it = extents.find(expr);
    if (it == extents.end() || ShapedType::isDynamic(it->second))
      return std::nullopt;
    return it->second - 1;
  }
  if (auto remainder = matchBinary(expr, AffineExprKind::Mod)) {
    std::optional<int64_t> inner = maximum(remainder->first);
    return std::min(inner.value_or(INT64_MAX), remainder->second - 1);
  }
  if (auto quotient = matchBinary(expr, AffineExprKind::FloorDiv)) {
    std::optional<int64_t> inner = maximum(quotient->first);
    if (!inner)
      return std::nullopt;
    return *inner / quotient->second;
  }
  Linear linear;
  flatten(expr, 1, linear);
  if (linear.parts.size() == 1 && linear.parts.front().first == expr)
    return std::nullopt;
  return maximum(linear);
}

AffineExpr Coordinates::add(AffineExpr a, AffineExpr b) {
  Linear linear;
  flatten(a, 1, linear);
  flatten(b, 1, linear);
  return build(std::move(linear));
}

AffineExpr Coordinates::multiply(AffineExpr a, int64_t factor) {
  Linear linear;
  flatten(a, factor, linear);
  return build(std::move(linear));
}

/// `expr` as divisor * first + second, the second with no part that is a
/// multiple of the divisor.
std::pair<Coordinates::Linear, Coordinates::Linear>
Coordinates::split(AffineExpr expr, int64_t divisor) {
  Linear linear, multiple, rest;
  flatten(expr, 1, linear);
  for (auto [part, coefficient] : linear.parts)
    if (coefficient % divisor == 0)
      multiple.parts.push_back({part, coefficient / divisor});
    else
      rest.parts.push_back({part, coefficient});
  multiple.constant = linear.constant / divisor;
  rest.constant = linear.constant % divisor;
  return {multiple, rest};
}

AffineExpr Coordinates::divide(AffineExpr a, int64_t divisor) {
  if (divisor == 1)
    return a;
  if (auto quotient = matchBinary(a, AffineExprKind::FloorDiv))
    return divide(quotient->first, quotient->second * divisor);
  if (auto outer = matchBinary(a, AffineExprKind::Mod);
      outer && outer->second % divisor == 0)
    return remainder(divide(outer->first, divisor), outer->second / divisor);
  auto [multiple, rest] = split(a, divisor);
  std::optional<int64_t> greatest = maximum(rest);
  if (greatest && *greatest < divisor)
    return build(multiple);
  return add(build(multiple), build(rest).floorDiv(divisor));
}

AffineExpr Coordinates::remainder(AffineExpr a, int64_t divisor) {
  if (divisor == 1)
    return constant(0);
  if (auto outer = matchBinary(a, AffineExprKind::Mod);
      outer && outer->second % divisor == 0)
    return remainder(outer->first, divisor);
  auto [multiple, rest] = split(a, divisor);
  std::optional<int64_t> greatest = maximum(rest);
  AffineExpr result = build(rest);
  return greatest && *greatest < divisor ? result : result % divisor;
}

AffineExpr Coordinates::linearize(ArrayRef<AffineExpr> coords,
                                  ArrayRef<int64_t> shape) {
  AffineExpr result = constant(0);
  for (auto [coord, extent] : llvm::zip_equal(coords, shape))
    result =
        add(extent == ShapedType::kDynamic ? result : multiply(result, extent),
            coord);
  return result;
}

SmallVector<AffineExpr> Coordinates::delinearize(AffineExpr index,
                                                 ArrayRef<int64_t> shape) {
  SmallVector<AffineExpr> coords(shape.size());
  for (size_t i = shape.size(); i-- > 0;) {
    // The first extent is no remainder: the index lies in the box.
    bool isFirst = llvm::all_of(shape.take_front(i),
                                [](int64_t extent) { return extent == 1; });
    if (shape[i] == 1)
      coords[i] = constant(0);
    else if (isFirst)
      coords[i] = index;
    else {
      coords[i] = remainder(index, shape[i]);
      index = divide(index, shape[i]);
    }
  }
  return coords;
}
