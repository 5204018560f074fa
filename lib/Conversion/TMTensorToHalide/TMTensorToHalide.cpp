//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Conversion/BodyLowering.h"
#include "resnorm/Conversion/HalideModels.h"
#include "resnorm/Conversion/IndexArithmetic.h"
#include "resnorm/Dialect/TMTensor/IR/TMTensor.h"

using namespace mlir;
using namespace resnorm;

/// Where data says an update goes, in bounds: Halide must be able to tell what
/// it may write.
static SmallVector<Value> lowerTarget(FuncGraphBuilder &graph,
                                      ImplicitLocOpBuilder &builder,
                                      tm_tensor::ScatterOp op, ValueRange at) {
  SmallVector<Value> target = op.getTargetCoordinates(
      builder, at, [&](Value row, int64_t column) -> Value {
        Value where = indexConstant(builder, column);
        Value index = graph.read(builder, op.getIndices(), {row, where});
        return arith::IndexCastOp::create(builder, builder.getIndexType(),
                                          index);
      });
  for (int64_t dim : op.getDimensionMap())
    target[dim] = indexClamp(builder, target[dim],
                             graph.getExtent(op.getOriginal(), dim));
  return target;
}

/// True where an update is as long as `original` is in every dim of its window,
/// none of which an index moves.
static bool coversWindow(tm_tensor::ScatterOp op) {
  auto original = cast<RankedTensorType>(op.getOriginal().getType());
  auto updates = cast<RankedTensorType>(op.getUpdates().getType());
  ArrayRef<int64_t> window = updates.getShape().drop_front();
  int64_t first = original.getRank() - window.size();
  return !ShapedType::isDynamicShape(window) &&
         original.getShape().take_back(window.size()) == window &&
         llvm::all_of(op.getDimensionMap(),
                      [&](int64_t dim) { return dim < first; });
}

static void lower(FuncGraphBuilder &graph, tm_tensor::ScatterOp op) {
  auto type = cast<RankedTensorType>(op.getOriginal().getType());
  auto updates = cast<RankedTensorType>(op.getUpdates().getType());
  halide::FuncOp func = graph.createFunc(
      op.getLoc(), "scatter", type.getRank(), type.getElementType(),
      [&](ImplicitLocOpBuilder &builder, ValueRange at) {
        return SmallVector<Value>{graph.read(builder, op.getOriginal(), at)};
      });
  unsigned window = coversWindow(op) ? updates.getRank() - 1 : 0;
  SmallVector<Value> extents;
  for (int64_t dim = 0; dim != updates.getRank() - window; ++dim)
    extents.push_back(graph.getExtent(op.getUpdates(), dim));
  graph.createScatter(op.getLoc(), func, extents, window,
                      [&](ImplicitLocOpBuilder &builder, ValueRange at) {
                        SmallVector<Value> target =
                            lowerTarget(graph, builder, op, at);
                        Block &body = op.getBody().front();
                        IRMapping mapping;
                        mapping.map(body.getArgument(0),
                                    graph.read(builder, op.getUpdates(), at));
                        mapping.map(body.getArgument(1),
                                    graph.apply(builder, func, target).front());
                        SmallVector<Value> values = lowerBody(
                            graph, builder, body, mapping, /*loops=*/{});
                        return FuncGraphBuilder::Assignment{target, values};
                      });
  graph.define(op.getResult(), func);
}

namespace {
struct ScatterModel final
    : HalideLowerable::ExternalModel<ScatterModel, tm_tensor::ScatterOp> {
  LogicalResult checkHalideLowerable(Operation *op,
                                     EmitErrorFn emitError) const {
    return checkBody(cast<tm_tensor::ScatterOp>(op).getBody().front(),
                     emitError);
  }

  void lowerToHalide(Operation *op, FuncGraphBuilder &graph) const {
    lower(graph, cast<tm_tensor::ScatterOp>(op));
  }
};
} // namespace

void resnorm::registerTMTensorHalideModels(DialectRegistry &registry) {
  registry.addExtension(
      +[](MLIRContext *context, tm_tensor::TMTensorDialect *) {
        tm_tensor::ScatterOp::attachInterface<ScatterModel>(*context);
      });
}
