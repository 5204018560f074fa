//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Dialect/ResNorm/IR/NormGeometry.h"

#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace resnorm;

NormGeometry NormGeometry::get(NormAttr norm, int64_t rank) {
  NormGeometry geometry;
  llvm::append_range(geometry.affineAxes, norm.getAxes().asArrayRef());
  auto isKept = [&](int64_t axis) {
    bool isAffine = llvm::is_contained(geometry.affineAxes, axis);
    switch (norm.getKind()) {
    case NormKind::LayerNorm:
    case NormKind::RMSNorm:
      return !isAffine;
    case NormKind::BatchNorm:
      return isAffine;
    case NormKind::InstanceNorm:
      return isAffine || axis == 0;
    case NormKind::GroupNorm:
      return axis == 0;
    }
    llvm_unreachable("all kinds are handled");
  };
  if (norm.getKind() == NormKind::GroupNorm) {
    geometry.groupedAxis = geometry.affineAxes.front();
    geometry.groups = norm.getGroups();
  }
  for (int64_t axis = 0; axis < rank; ++axis)
    if (axis != geometry.groupedAxis)
      (isKept(axis) ? geometry.keptAxes : geometry.reducedAxes).push_back(axis);
  return geometry;
}

SmallVector<int64_t>
NormGeometry::getStatisticsShape(ArrayRef<int64_t> inputShape) const {
  SmallVector<int64_t> shape;
  for (int64_t axis = 0, rank = inputShape.size(); axis < rank; ++axis) {
    if (axis == groupedAxis)
      shape.push_back(groups);
    else if (llvm::is_contained(keptAxes, axis))
      shape.push_back(inputShape[axis]);
  }
  return shape;
}

SmallVector<int64_t>
NormGeometry::getAffineShape(ArrayRef<int64_t> inputShape) const {
  return llvm::map_to_vector(affineAxes,
                             [&](int64_t axis) { return inputShape[axis]; });
}
