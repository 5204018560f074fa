//===- ChannelVector.h - Vectors along channels ---------------- -*- C++
//-*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Biases and batch norms hold one number a channel, and front ends write them
// as 1-D tensors behind broadcasts and reshapes. Channels are the axes `axes`
// of some tensor, outermost first: one axis, or (group, channel in group).
//
//===----------------------------------------------------------------------===//

#ifndef LIB_DIALECT_RESNORM_TRANSFORMS_CHANNELVECTOR_H
#define LIB_DIALECT_RESNORM_TRANSFORMS_CHANNELVECTOR_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace resnorm {

/// The 1-D tensor along the one axis `axis` that `value` is a broadcast of,
/// read in a space of which `map` gives the coordinates of `value`; null if it
/// is anything else.
mlir::Value getChannelVector(mlir::Value value, mlir::AffineMap map,
                             int64_t axis);

/// Follows channels from the result of a reshape or transpose to its operand;
/// empty where they mix with other axes.
llvm::SmallVector<int64_t> followChannels(mlir::Operation *op,
                                          llvm::ArrayRef<int64_t> axes);

/// An elementwise addition `value + vector along axis` of one result.
struct ChannelAdd {
  mlir::Value value;
  mlir::Value vector;
};

/// Matches `op` as the addition of a vector along `axis`; null values if not.
ChannelAdd matchChannelAdd(mlir::Operation *op, int64_t axis);

} // namespace resnorm

#endif // LIB_DIALECT_RESNORM_TRANSFORMS_CHANNELVECTOR_H
