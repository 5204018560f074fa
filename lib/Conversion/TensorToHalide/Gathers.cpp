//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TensorLowering.h"
#include "resnorm/Conversion/ConcatLowering.h"
#include "resnorm/Conversion/IndexArithmetic.h"

using namespace mlir;
using namespace resnorm;

/// Indices are data, hence clamped; see lowerBody for tensor.extract.
void resnorm::lower(FuncGraphBuilder &graph, tensor::GatherOp op) {
  ArrayRef<int64_t> gathered = op.getGatherDims();
  auto sourceType = op.getSourceType();
  int64_t batchRank = op.getIndicesType().getRank() - 1;
  // Gathered dims may stand in the result as unit dims, or not at all.
  bool keepsUnits =
      op.getResultType().getRank() == batchRank + sourceType.getRank();
  defineResult(graph, op, [&](ImplicitLocOpBuilder &builder, ValueRange at) {
    ValueRange batch = at.take_front(batchRank);
    ValueRange window = at.drop_front(batchRank);
    SmallVector<Value> source;
    for (int64_t axis = 0; axis != sourceType.getRank(); ++axis) {
      const auto *found = llvm::find(gathered, axis);
      if (found == gathered.end()) {
        source.push_back(window.front());
        window = window.drop_front();
        continue;
      }
      if (keepsUnits)
        window = window.drop_front();
      SmallVector<Value> where(batch);
      where.push_back(indexConstant(builder, found - gathered.begin()));
      Value index = arith::IndexCastOp::create(
          builder, builder.getIndexType(),
          graph.read(builder, op.getIndices(), where));
      source.push_back(
          indexClamp(builder, index, graph.getExtent(op.getSource(), axis)));
    }
    return graph.read(builder, op.getSource(), source);
  });
}

void resnorm::lower(FuncGraphBuilder &graph, tensor::InsertOp op) {
  defineResult(graph, op, [&](ImplicitLocOpBuilder &builder, ValueRange at) {
    Value scalar = graph.getScalar(builder, op.getScalar());
    Value here;
    for (auto [coordinate, index] : llvm::zip_equal(at, op.getIndices())) {
      Value equal =
          arith::CmpIOp::create(builder, arith::CmpIPredicate::eq, coordinate,
                                graph.getScalar(builder, index));
      here = here ? arith::AndIOp::create(builder, here, equal) : equal;
    }
    if (!here)
      return scalar;
    Value before = graph.read(builder, op.getDest(), at);
    return Value(arith::SelectOp::create(builder, here, scalar, before));
  });
}

void resnorm::lower(FuncGraphBuilder &graph, tensor::ConcatOp op) {
  lowerConcat(graph, op.getResult(), op.getInputs(), op.getDim());
}
