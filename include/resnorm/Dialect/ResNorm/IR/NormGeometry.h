//===- NormGeometry.h - Which axes a norm reduces and scales ----*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// All kinds of norm are one computation over different axes. NormGeometry says
// which, so that verification, decomposition and code generation handle the
// five kinds once. For an input of shape [N, C, H, W]:
//
//   kind                 reduced axes      scale axes   statistics shape
//   layer_norm axes [3]  3                 3            [N, C, H]
//   batch_norm 1         0, 2, 3           1            [C]
//   instance_norm 1      2, 3              1            [N, C]
//   group_norm 1, G      2, 3, and 1 by    1            [N, G]
//                        runs of C / G
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_DIALECT_RESNORM_IR_NORMGEOMETRY_H
#define RESNORM_DIALECT_RESNORM_IR_NORMGEOMETRY_H

#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"

namespace resnorm {

struct NormGeometry {
  /// Axes of the input that are reduced whole, ascending.
  llvm::SmallVector<int64_t> reducedAxes;
  /// Axes of the input that statistics keep whole, ascending.
  llvm::SmallVector<int64_t> keptAxes;
  /// The axes of the input that scale and bias run along, ascending.
  llvm::SmallVector<int64_t> affineAxes;
  /// The channel axis of a group_norm, which is neither reduced whole nor kept
  /// whole; -1 for every other kind.
  int64_t groupedAxis = -1;
  /// How many groups the grouped axis has; 0 where there is none.
  int64_t groups = 0;

  /// `norm` must be valid for an input of this rank (see the verifiers).
  static NormGeometry get(NormAttr norm, int64_t rank);

  /// The shape of a statistics result: kept axes in order, with the group
  /// count where the grouped axis stands.
  llvm::SmallVector<int64_t>
  getStatisticsShape(llvm::ArrayRef<int64_t> inputShape) const;

  /// The shape of scale and bias.
  llvm::SmallVector<int64_t>
  getAffineShape(llvm::ArrayRef<int64_t> inputShape) const;
};

} // namespace resnorm

#endif // RESNORM_DIALECT_RESNORM_IR_NORMGEOMETRY_H
