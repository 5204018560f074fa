//===- Compare.h - Compare outputs with what was expected -------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TOOLS_COMPARE_H
#define RESNORM_TOOLS_COMPARE_H

#include "resnorm/Runtime/Tensor.h"
#include "llvm/Support/Error.h"

namespace resnorm {

/// How far a value may be from the expected one: |got - want| <= atol + rtol *
/// |want|, or at most `ulps` representable values away where that is set, or
/// |got - want| <= ofLargest * max |want| where that is. NaN matches NaN, an
/// infinity only itself.
struct Tolerance {
  double relative = 1e-4;
  double absolute = 1e-5;
  std::optional<uint64_t> ulps;
  std::optional<double> ofLargest;

  /// Parses `rtol:1e-4,atol:1e-5` (either may be left out: it is then 0),
  /// `ulp:4` or `max:1e-5`.
  static llvm::Expected<Tolerance> parse(llvm::StringRef text);
};

struct Comparison {
  int64_t mismatches = 0;
  /// Row-major index of the first element outside; -1 where all are inside.
  int64_t first = -1;
  /// Row-major index of the element furthest outside, or furthest off where
  /// all are inside; -1 for tensors without elements.
  int64_t worst = -1;
  /// The largest |got - want|, infinities and NaN left out.
  double maxAbsolute = 0;
  /// The largest |got - want| / |want| among elements of |want| > 0.
  double maxRelative = 0;
  /// The relative error of the whole tensor: max |got - want| / max |want|.
  double relativeToLargest = 0;
};

/// Compares tensors of one shape; element types may differ.
Comparison compare(const TensorView &got, const TensorView &want,
                   const Tolerance &tolerance);

/// An error where the shapes differ or an element is outside: says how many
/// are, and where and how far the worst is. `what` begins the sentence.
llvm::Error checkEqual(llvm::StringRef what, const TensorView &got,
                       const TensorView &want, const Tolerance &tolerance);

/// The same for the result of a kernel: names the first element outside, where
/// the search for what is wrong begins.
llvm::Error checkKernel(llvm::StringRef what, const TensorView &got,
                        const TensorView &want, const Tolerance &tolerance);

} // namespace resnorm

#endif // RESNORM_TOOLS_COMPARE_H
