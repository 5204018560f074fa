//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelScalars.h"
#include "KernelToPipeline.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace resnorm;

namespace {
/// Shapes of the kernel, rebuilt before one call of it.
class CallScalars final : public KernelScalars {
public:
  explicit CallScalars(func::CallOp call) : call(call) {}

protected:
  OpBuilder getBuilder() override { return OpBuilder(call); }

  Value getArgumentExtent(BlockArgument tensor, int64_t axis) override {
    OpBuilder builder(call);
    return builder.createOrFold<tensor::DimOp>(
        call.getLoc(), call.getOperand(tensor.getArgNumber()), axis);
  }

  Value getArgument(BlockArgument scalar) override {
    return call.getOperand(scalar.getArgNumber());
  }

  Value getIndexConstant(Location, int64_t value) override {
    OpBuilder builder(call);
    return arith::ConstantIndexOp::create(builder, call.getLoc(), value);
  }

private:
  func::CallOp call;
};
} // namespace

LogicalResult resnorm::convertCall(func::CallOp call, func::FuncOp kernel) {
  OpBuilder builder(call);
  CallScalars scalars(call);
  Location loc = call.getLoc();
  SmallVector<Value> destinations;
  for (Value tensor : kernel.getBody().front().getTerminator()->getOperands()) {
    auto type = cast<RankedTensorType>(tensor.getType());
    SmallVector<Value> sizes;
    for (int64_t axis = 0; axis != type.getRank(); ++axis) {
      if (!type.isDynamicDim(axis))
        continue;
      FailureOr<Value> size = scalars.getExtent(tensor, axis);
      if (failed(size))
        return failure();
      sizes.push_back(*size);
    }
    destinations.push_back(tensor::EmptyOp::create(builder, loc, type, sizes));
  }
  SmallVector<Value> inputs;
  for (Value operand : call.getOperands())
    inputs.push_back(operand.getType().isIndex()
                         ? arith::IndexCastOp::create(
                               builder, loc, builder.getI64Type(), operand)
                         : operand);
  auto replacement =
      halide::CallOp::create(builder, loc, call.getResultTypes(),
                             call.getCalleeAttr(), inputs, destinations);
  call->replaceAllUsesWith(replacement);
  call.erase();
  return success();
}
