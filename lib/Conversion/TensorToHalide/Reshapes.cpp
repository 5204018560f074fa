//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TensorLowering.h"
#include "resnorm/Conversion/IndexArithmetic.h"

using namespace mlir;
using namespace resnorm;

void resnorm::lower(FuncGraphBuilder &graph, tensor::CastOp op) {
  graph.defineAs(op.getResult(), op.getSource());
}

static bool isUnit(Value tensor, int64_t axis) {
  return cast<RankedTensorType>(tensor.getType()).getDimSize(axis) == 1;
}

/// The row-major number of a point among `axes` of `tensor`. Unit dims add
/// nothing, whatever they are given.
static Value linearize(FuncGraphBuilder &graph, ImplicitLocOpBuilder &builder,
                       Value tensor, ArrayRef<int64_t> axes, ValueRange at) {
  Value number;
  for (int64_t axis : axes) {
    if (isUnit(tensor, axis))
      continue;
    number =
        number
            ? indexAdd(builder,
                       indexMul(builder, number, graph.getExtent(tensor, axis)),
                       at[axis])
            : at[axis];
  }
  return number ? number : indexConstant(builder, 0);
}

/// The inverse: sets the coordinates at `axes` from their number.
static void delinearize(FuncGraphBuilder &graph, ImplicitLocOpBuilder &builder,
                        Value tensor, ArrayRef<int64_t> axes, Value number,
                        MutableArrayRef<Value> coordinates) {
  SmallVector<int64_t> wide;
  for (int64_t axis : axes) {
    if (isUnit(tensor, axis))
      coordinates[axis] = indexConstant(builder, 0);
    else
      wide.push_back(axis);
  }
  for (size_t i = wide.size(); i-- != 0;) {
    if (i == 0) {
      coordinates[wide[i]] = number;
      break;
    }
    Value extent = graph.getExtent(tensor, wide[i]);
    coordinates[wide[i]] = indexMod(builder, number, extent);
    number = indexDiv(builder, number, extent);
  }
}

void resnorm::lower(FuncGraphBuilder &graph, tensor::ExpandShapeOp op) {
  defineResult(graph, op, [&](ImplicitLocOpBuilder &builder, ValueRange at) {
    SmallVector<Value> source;
    for (const ReassociationIndices &axes : op.getReassociationIndices())
      source.push_back(linearize(graph, builder, op.getResult(), axes, at));
    return graph.read(builder, op.getSrc(), source);
  });
}

void resnorm::lower(FuncGraphBuilder &graph, tensor::CollapseShapeOp op) {
  SmallVector<ReassociationIndices> groups = op.getReassociationIndices();
  defineResult(graph, op, [&](ImplicitLocOpBuilder &builder, ValueRange at) {
    // A rank-0 result has no groups, and a source of unit dims alone.
    SmallVector<Value> source(op.getSrcType().getRank());
    for (auto [axes, number] : llvm::zip_equal(groups, at))
      delinearize(graph, builder, op.getSrc(), axes, number, source);
    for (Value &coordinate : source)
      if (!coordinate)
        coordinate = indexConstant(builder, 0);
    return graph.read(builder, op.getSrc(), source);
  });
}
