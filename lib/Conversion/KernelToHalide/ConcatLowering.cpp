//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Conversion/ConcatLowering.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "resnorm/Conversion/IndexArithmetic.h"

using namespace mlir;
using namespace resnorm;

void resnorm::lowerConcat(FuncGraphBuilder &graph, Value result,
                          ValueRange inputs, int64_t axis) {
  auto type = cast<RankedTensorType>(result.getType());
  Location loc = result.getLoc();

  // Where each input starts, and how far it goes.
  SmallVector<Value> starts{graph.getIndexConstant(0)}, extents;
  for (Value input : inputs) {
    extents.push_back(graph.getExtent(input, axis));
    OpBuilder at = graph.getScalarBuilder();
    ImplicitLocOpBuilder builder(loc, at);
    starts.push_back(indexAdd(builder, starts.back(), extents.back()));
  }

  halide::FuncOp func = graph.createFunc(
      loc, "concat", type.getRank(), type.getElementType(),
      [&](ImplicitLocOpBuilder &builder, ValueRange coordinates) {
        Value position = coordinates[axis];
        Value value;
        for (size_t i = inputs.size(); i-- != 0;) {
          // Not even a clamped read finds an element there.
          if (cast<RankedTensorType>(inputs[i].getType()).getDimSize(axis) == 0)
            continue;
          SmallVector<Value> inside(coordinates);
          inside[axis] = indexClamp(
              builder, indexSub(builder, position, starts[i]), extents[i]);
          Value read = graph.read(builder, inputs[i], inside);
          if (!value) {
            value = read;
            continue;
          }
          Value before = arith::CmpIOp::create(
              builder, arith::CmpIPredicate::slt, position, starts[i + 1]);
          value = arith::SelectOp::create(builder, before, read, value);
        }
        // A tensor without elements.
        if (!value)
          value = arith::ConstantOp::create(
              builder, builder.getZeroAttr(type.getElementType()));
        return SmallVector<Value>{value};
      });
  graph.define(result, func);
}
