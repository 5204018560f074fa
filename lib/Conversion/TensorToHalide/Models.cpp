//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TensorLowering.h"
#include "resnorm/Conversion/HalideModels.h"

using namespace mlir;
using namespace resnorm;

namespace {
template <typename OpTy>
struct TensorModel final
    : HalideLowerable::ExternalModel<TensorModel<OpTy>, OpTy> {
  LogicalResult checkHalideLowerable(Operation *op,
                                     EmitErrorFn emitError) const {
    if constexpr (requires(OpTy typed) { check(typed, emitError); })
      return check(cast<OpTy>(op), emitError);
    return success();
  }

  void lowerToHalide(Operation *op, FuncGraphBuilder &graph) const {
    lower(graph, cast<OpTy>(op));
  }
};
} // namespace

template <typename... Ops>
static void attachModels(MLIRContext *context) {
  (Ops::template attachInterface<TensorModel<Ops>>(*context), ...);
}

void resnorm::defineResult(
    FuncGraphBuilder &graph, Operation *op,
    function_ref<Value(ImplicitLocOpBuilder &, ValueRange)> body) {
  Value result = op->getResult(0);
  auto type = cast<RankedTensorType>(result.getType());
  graph.define(result,
               graph.createFunc(
                   op->getLoc(), op->getName().stripDialect(), type.getRank(),
                   type.getElementType(),
                   [&](ImplicitLocOpBuilder &builder, ValueRange coordinates) {
                     return SmallVector<Value>{body(builder, coordinates)};
                   }));
}

void resnorm::registerTensorHalideModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, tensor::TensorDialect *) {
    attachModels<tensor::EmptyOp, tensor::SplatOp, tensor::FromElementsOp,
                 tensor::GenerateOp, tensor::CastOp, tensor::ExpandShapeOp,
                 tensor::CollapseShapeOp, tensor::ExtractSliceOp,
                 tensor::InsertSliceOp, tensor::PadOp, tensor::GatherOp,
                 tensor::InsertOp, tensor::ConcatOp>(context);
  });
  registry.addExtension(+[](MLIRContext *context, arith::ArithDialect *) {
    attachModels<arith::ConstantOp>(context);
  });
}
