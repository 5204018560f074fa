//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Dialect/Halide/Transforms/BufferizableOpInterfaceImpl.h"

#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Dialect/Bufferization/IR/DstBufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/DialectRegistry.h"
#include "resnorm/Dialect/Halide/IR/CheckOps.h"
#include "resnorm/Dialect/Halide/IR/Halide.h"

using namespace mlir;
using namespace mlir::bufferization;
using namespace resnorm::halide;

/// Kernels want elements of the innermost dimension side by side.
static bool isAcceptable(MemRefType type) {
  if (type.getRank() == 0)
    return true;
  SmallVector<int64_t> strides;
  int64_t offset;
  return succeeded(type.getStridesAndOffset(strides, offset)) &&
         strides.back() == 1;
}

/// New memory of the extents of `memref`, row-major.
static FailureOr<Value> allocateLike(RewriterBase &rewriter, Location loc,
                                     Value memref,
                                     const BufferizationOptions &options) {
  auto type = cast<MemRefType>(memref.getType());
  SmallVector<Value> extents;
  for (auto [axis, extent] : llvm::enumerate(type.getShape()))
    if (ShapedType::isDynamic(extent))
      extents.push_back(memref::DimOp::create(rewriter, loc, memref, axis));
  return options.createAlloc(
      rewriter, loc, MemRefType::get(type.getShape(), type.getElementType()),
      extents);
}

namespace {
struct CallInterface final
    : DstBufferizableOpInterfaceExternalModel<CallInterface, CallOp> {
  bool bufferizesToMemoryRead(Operation *op, OpOperand &operand,
                              const AnalysisState &) const {
    return !cast<DestinationStyleOpInterface>(op).isDpsInit(&operand);
  }

  LogicalResult bufferize(Operation *op, RewriterBase &rewriter,
                          const BufferizationOptions &options,
                          BufferizationState &state) const {
    auto call = cast<CallOp>(op);
    Location loc = call.getLoc();
    rewriter.setInsertionPoint(op);
    SmallVector<Value> inputs, outputs, results;
    // Outputs that the kernel writes elsewhere, and where they belong.
    SmallVector<std::pair<Value, Value>> copies;
    for (Value input : call.getInputs()) {
      if (!isa<TensorType>(input.getType())) {
        inputs.push_back(input);
        continue;
      }
      FailureOr<Value> buffer = getBuffer(rewriter, input, options, state);
      if (failed(buffer))
        return failure();
      if (!isAcceptable(cast<MemRefType>(buffer->getType()))) {
        FailureOr<Value> copy = allocateLike(rewriter, loc, *buffer, options);
        if (failed(copy) ||
            failed(options.createMemCpy(rewriter, loc, *buffer, *copy)))
          return failure();
        buffer = copy;
      }
      inputs.push_back(*buffer);
    }
    for (Value output : call.getOutputs()) {
      if (!isa<TensorType>(output.getType())) {
        outputs.push_back(output);
        continue;
      }
      FailureOr<Value> buffer = getBuffer(rewriter, output, options, state);
      if (failed(buffer))
        return failure();
      results.push_back(*buffer);
      if (!isAcceptable(cast<MemRefType>(buffer->getType()))) {
        FailureOr<Value> fresh = allocateLike(rewriter, loc, *buffer, options);
        if (failed(fresh))
          return failure();
        copies.push_back({*fresh, *buffer});
        buffer = fresh;
      }
      outputs.push_back(*buffer);
    }
    CallOp::create(rewriter, loc, TypeRange(), call.getCalleeAttr(), inputs,
                   outputs);
    for (auto [from, to] : copies)
      if (failed(options.createMemCpy(rewriter, loc, from, to)))
        return failure();
    replaceOpWithBufferizedValues(rewriter, op, results);
    return success();
  }
};

struct ExpectInterface final
    : BufferizableOpInterface::ExternalModel<ExpectInterface, ExpectOp> {
  bool bufferizesToMemoryRead(Operation *, OpOperand &,
                              const AnalysisState &) const {
    return true;
  }

  bool bufferizesToMemoryWrite(Operation *, OpOperand &,
                               const AnalysisState &) const {
    return false;
  }

  AliasingValueList getAliasingValues(Operation *, OpOperand &,
                                      const AnalysisState &) const {
    return {};
  }

  LogicalResult bufferize(Operation *op, RewriterBase &rewriter,
                          const BufferizationOptions &options,
                          BufferizationState &state) const {
    auto expect = cast<ExpectOp>(op);
    FailureOr<Value> got =
        getBuffer(rewriter, expect.getGot(), options, state);
    FailureOr<Value> want =
        getBuffer(rewriter, expect.getWant(), options, state);
    if (failed(got) || failed(want))
      return failure();
    replaceOpWithNewBufferizedOp<ExpectOp>(rewriter, op, expect.getKernelAttr(),
                                           expect.getNumberAttr(), *got, *want);
    return success();
  }
};
} // namespace

void resnorm::halide::registerBufferizableOpInterfaceExternalModels(
    DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, HalideDialect *) {
    CallOp::attachInterface<CallInterface>(*context);
    ExpectOp::attachInterface<ExpectInterface>(*context);
    context->loadDialect<memref::MemRefDialect>();
  });
}
