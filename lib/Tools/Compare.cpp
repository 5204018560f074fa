//===- Compare.cpp - Compare outputs with what was expected ---------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Tools/Compare.h"
#include "resnorm/Tools/HostTensor.h"
#include "llvm/ADT/bit.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include <cmath>

using namespace resnorm;
using namespace llvm;

Expected<Tolerance> Tolerance::parse(StringRef text) {
  Tolerance tolerance;
  tolerance.relative = tolerance.absolute = 0;
  SmallVector<StringRef> parts;
  text.split(parts, ',');
  for (StringRef part : parts) {
    auto [key, value] = part.split(':');
    uint64_t ulps;
    double number;
    if (key == "ulp" && parts.size() == 1 && !value.getAsInteger(10, ulps)) {
      tolerance.ulps = ulps;
      continue;
    }
    bool whole = key == "max" && parts.size() == 1;
    if ((key != "rtol" && key != "atol" && !whole) ||
        value.getAsDouble(number) || !(number >= 0))
      return createStringError("'" + text +
                               "' is no tolerance; write rtol:1e-4,atol:1e-5, "
                               "ulp:4 or max:1e-5");
    if (whole)
      tolerance.ofLargest = number;
    else
      (key == "rtol" ? tolerance.relative : tolerance.absolute) = number;
  }
  return tolerance;
}

/// Maps floats to integers so that neighbours differ by one.
template <typename Float, typename Bits>
static int64_t orderedBits(double value) {
  auto bits = bit_cast<Bits>(static_cast<Float>(value));
  constexpr Bits sign = Bits(1) << (8 * sizeof(Bits) - 1);
  return (bits & sign) ? -static_cast<int64_t>(bits & ~sign)
                       : static_cast<int64_t>(bits);
}

static int64_t orderedBits(ElementType type, double value) {
  switch (type) {
  case ElementType::F64:
    return orderedBits<double, uint64_t>(value);
  case ElementType::F32:
    return orderedBits<float, uint32_t>(value);
  case ElementType::F16:
    return orderedBits<_Float16, uint16_t>(value);
  case ElementType::BF16:
    return orderedBits<float, uint32_t>(value) / 65536;
  default:
    return static_cast<int64_t>(value);
  }
}

/// The largest finite magnitude, or 0.
static double getLargest(const TensorView &tensor) {
  double largest = 0;
  for (int64_t i = 0, e = tensor.getNumElements(); i != e; ++i) {
    double magnitude = std::fabs(getElement(tensor, i));
    if (std::isfinite(magnitude))
      largest = std::max(largest, magnitude);
  }
  return largest;
}

/// `tolerance` in absolute and relative terms or in ulps alone.
static Tolerance resolve(Tolerance tolerance, double largest) {
  if (tolerance.ofLargest)
    tolerance.absolute = *tolerance.ofLargest * largest;
  return tolerance;
}

static double getAllowed(const Tolerance &tolerance, double want) {
  return tolerance.absolute + tolerance.relative * std::fabs(want);
}

/// How far outside `got` is, as a multiple of what is allowed: at most 1
/// inside.
static double getExcess(double got, double want, ElementType type,
                        const Tolerance &tolerance) {
  if (std::isnan(want) || std::isnan(got))
    return std::isnan(want) && std::isnan(got) ? 0 : INFINITY;
  if (got == want)
    return 0;
  if (std::isinf(want) || std::isinf(got))
    return INFINITY;
  double allowed, error;
  if (tolerance.ulps) {
    allowed = static_cast<double>(*tolerance.ulps);
    error = std::fabs(static_cast<double>(orderedBits(type, got)) -
                      static_cast<double>(orderedBits(type, want)));
  } else {
    allowed = getAllowed(tolerance, want);
    error = std::fabs(got - want);
  }
  return allowed > 0 ? error / allowed : INFINITY;
}

Comparison resnorm::compare(const TensorView &got, const TensorView &want,
                            const Tolerance &given) {
  double largest = getLargest(want);
  Tolerance tolerance = resolve(given, largest);
  Comparison result;
  double worstExcess = -1;
  for (int64_t i = 0, e = got.getNumElements(); i != e; ++i) {
    double a = getElement(got, i), b = getElement(want, i);
    double excess = getExcess(a, b, got.elementType, tolerance);
    if (excess > 1 && result.mismatches++ == 0)
      result.first = i;
    if (excess > worstExcess) {
      worstExcess = excess;
      result.worst = i;
    }
    if (!std::isfinite(a) || !std::isfinite(b))
      continue;
    double error = std::fabs(a - b);
    result.maxAbsolute = std::max(result.maxAbsolute, error);
    if (b != 0)
      result.maxRelative = std::max(result.maxRelative, error / std::fabs(b));
  }
  if (result.maxAbsolute > 0)
    result.relativeToLargest = result.maxAbsolute / largest;
  return result;
}

/// "[1, 0]: got 3, expected 2, 1 apart where 0.0002 is allowed".
static std::string describeElement(const TensorView &got,
                                   const TensorView &want, int64_t index,
                                   const Tolerance &tolerance) {
  double a = getElement(got, index), b = getElement(want, index);
  std::string text;
  raw_string_ostream os(text);
  os << formatCoordinates(got, index) << ": got " << format("%.9g", a)
     << ", expected " << format("%.9g", b) << ", "
     << format("%.3g", std::fabs(a - b)) << " apart where ";
  if (tolerance.ulps)
    os << *tolerance.ulps << " ulp are allowed";
  else
    os << format("%.3g", getAllowed(resolve(tolerance, getLargest(want)), b))
       << " is allowed";
  return text;
}

/// An error where `got` is not `want`, which is called `relation`; it describes
/// the element that `which` names.
static Error check(StringRef what, const TensorView &got,
                   const TensorView &want, const Tolerance &tolerance,
                   StringRef relation, StringRef which,
                   decltype(&Comparison::worst) element) {
  if (got.shape != want.shape)
    return createStringError(what + " is " + formatType(got) + ", but " +
                             formatType(want) + " is expected");
  Comparison result = compare(got, want, tolerance);
  if (result.mismatches == 0)
    return Error::success();
  return createStringError(
      what + " differs from " + relation + " in " + Twine(result.mismatches) +
      " of " + Twine(got.getNumElements()) + " elements; the " + which +
      " is at " + describeElement(got, want, result.*element, tolerance));
}

Error resnorm::checkEqual(StringRef what, const TensorView &got,
                          const TensorView &want, const Tolerance &tolerance) {
  return check(what, got, want, tolerance, "what is expected", "worst",
               &Comparison::worst);
}

Error resnorm::checkKernel(StringRef what, const TensorView &got,
                           const TensorView &want, const Tolerance &tolerance) {
  return check(what, got, want, tolerance, "the reference path", "first",
               &Comparison::first);
}
