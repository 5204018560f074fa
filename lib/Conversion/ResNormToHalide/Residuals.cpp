//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FloatMath.h"
#include "ResNormLowering.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "resnorm/Conversion/ConcatLowering.h"
#include "resnorm/Conversion/IndexArithmetic.h"

using namespace mlir;
using namespace resnorm;

/// sum = x + alpha * layer_scale * gate * row_scale * branch
void resnorm::lower(FuncGraphBuilder &graph, ResidualAddOp op) {
  RankedTensorType type = op.getSum().getType();
  Type wide = getWideType({op.getX(), op.getBranch(), op.getSum()});
  auto body = [&](ImplicitLocOpBuilder &builder, ValueRange at) {
    FloatMath math(graph, builder);
    SmallVector<Value> factors;
    auto addFactor = [&](Value tensor, ValueRange coordinates) {
      factors.push_back(
          math.convert(graph.read(builder, tensor, coordinates), wide));
    };
    if (!op.getAlpha().isExactlyValue(1.0))
      factors.push_back(math.constant(op.getAlpha().convertToDouble(), wide));
    if (op.getLayerScale())
      addFactor(op.getLayerScale(), at.back());
    if (op.getGate()) {
      SmallVector<Value> coordinates(at);
      for (auto [axis, coordinate] : llvm::enumerate(coordinates))
        if (op.getGate().getType().getDimSize(axis) == 1)
          coordinate = indexConstant(builder, 0);
      addFactor(op.getGate(), coordinates);
    }
    if (op.getRowScale())
      addFactor(op.getRowScale(), at.front());

    Value term = math.convert(graph.read(builder, op.getBranch(), at), wide);
    if (!factors.empty()) {
      Value product = factors.front();
      for (Value factor : llvm::drop_begin(factors))
        product = math.mul(product, factor);
      term = math.mul(product, term);
    }
    Value x = math.convert(graph.read(builder, op.getX(), at), wide);
    return SmallVector<Value>{
        math.convert(math.add(x, term), type.getElementType())};
  };
  graph.define(op.getSum(), graph.createFunc(op.getLoc(), "sum", type.getRank(),
                                             type.getElementType(), body));
}

void resnorm::lower(FuncGraphBuilder &graph, ConcatResidualOp op) {
  lowerConcat(graph, op.getConcatenated(), op.getInputs(), op.getAxis());
}

void resnorm::lower(FuncGraphBuilder &graph, MaxResidualOp op) {
  RankedTensorType type = op.getMaximum().getType();
  auto body = [&](ImplicitLocOpBuilder &builder, ValueRange at) {
    Value maximum;
    for (Value input : op.getInputs()) {
      Value element = graph.read(builder, input, at);
      maximum = maximum ? arith::MaximumFOp::create(builder, maximum, element)
                        : element;
    }
    return SmallVector<Value>{maximum};
  };
  graph.define(op.getMaximum(),
               graph.createFunc(op.getLoc(), "max", type.getRank(),
                                type.getElementType(), body));
}
