//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VarNames.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "resnorm/Dialect/Halide/IR/Halide.h"

using namespace mlir;
using namespace resnorm::halide;

void CallOp::getEffects(
    SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>
        &effects) {
  for (OpOperand &input : getInputsMutable())
    if (isa<MemRefType>(input.get().getType()))
      effects.emplace_back(MemoryEffects::Read::get(), &input,
                           SideEffects::DefaultResource::get());
  for (OpOperand &output : getOutputsMutable())
    if (isa<MemRefType>(output.get().getType()))
      effects.emplace_back(MemoryEffects::Write::get(), &output,
                           SideEffects::DefaultResource::get());
}

/// The kernel reads and writes rows of consecutive elements.
static LogicalResult verifyStride(CallOp call, Type type) {
  auto memref = dyn_cast<MemRefType>(type);
  if (!memref || memref.getRank() == 0)
    return success();
  SmallVector<int64_t> strides;
  int64_t offset;
  if (failed(memref.getStridesAndOffset(strides, offset)) ||
      (strides.back() != 1 && !ShapedType::isDynamic(strides.back())))
    return call.emitOpError("expected memrefs with an innermost stride of 1, "
                            "but got ")
           << type << "; copy it first";
  return success();
}

LogicalResult CallOp::verify() {
  bool tensors = false, memrefs = false;
  for (Type type : getOperandTypes()) {
    tensors |= isa<TensorType>(type);
    memrefs |= isa<BaseMemRefType>(type);
    if (isa<ShapedType>(type) && !isa<RankedTensorType, MemRefType>(type))
      return emitOpError("expected ranked tensors or memrefs, but got ")
             << type;
    if (!isa<ShapedType>(type) && !type.isIntOrFloat())
      return emitOpError("expected tensors, memrefs or integer and float "
                         "scalars, but got ")
             << type;
    if (failed(verifyStride(*this, type)))
      return failure();
  }
  if (tensors && memrefs)
    return emitOpError("expected all tensors or all memrefs, but got both; "
                       "bufferize the whole call");
  return success();
}

/// Does a tensor or memref, outermost dimension first, fit a buffer, innermost
/// first? A dynamic extent fits any: the kernel checks static ones at entry.
static bool fits(ShapedType shaped, BufferType buffer) {
  if (shaped.getElementType() != buffer.getElementType() ||
      shaped.getRank() != static_cast<int64_t>(buffer.getShape().size()))
    return false;
  return llvm::all_of(
      llvm::zip(llvm::reverse(shaped.getShape()), buffer.getShape()),
      [](auto extents) {
        auto [given, expected] = extents;
        return given == expected || ShapedType::isDynamic(given) ||
               ShapedType::isDynamic(expected);
      });
}

static LogicalResult verifyArguments(CallOp call, Operation *callee,
                                     StringRef what, OperandRange arguments,
                                     ArrayRef<Type> expected) {
  auto report = [&]() {
    InFlightDiagnostic error = call.emitOpError();
    error.attachNote(callee->getLoc()) << "the kernel is here";
    return error;
  };
  if (arguments.size() != expected.size())
    return report() << "expected " << expected.size() << " " << what
                    << "s as kernel @" << call.getCallee() << " has, but got "
                    << arguments.size();
  for (auto [index, argument] : llvm::enumerate(arguments)) {
    Type given = argument.getType();
    auto buffer = dyn_cast<BufferType>(expected[index]);
    auto shaped = dyn_cast<ShapedType>(given);
    if (!buffer && given != expected[index])
      return report() << "expected " << what << " #" << index
                      << " to be a scalar of type " << expected[index]
                      << ", but got " << given;
    if (buffer && (!shaped || !fits(shaped, buffer)))
      return report() << "expected " << what << " #" << index << " to fit "
                      << buffer
                      << " (its dimensions are the reverse of the operand's), "
                         "but got "
                      << given;
  }
  return success();
}

LogicalResult CallOp::verifySymbolUses(SymbolTableCollection &symbolTable) {
  Operation *callee =
      symbolTable.lookupNearestSymbolFrom(*this, getCalleeAttr());
  SmallVector<Type> parameters, results;
  if (auto pipeline = dyn_cast_or_null<PipelineOp>(callee)) {
    llvm::append_range(parameters, pipeline.getBody().getArgumentTypes());
    llvm::append_range(results,
                       pipeline.getResultTypes().getAsValueRange<TypeAttr>());
  } else if (auto binary = dyn_cast_or_null<BinaryOp>(callee)) {
    llvm::append_range(parameters,
                       binary.getParameterTypes().getAsValueRange<TypeAttr>());
    llvm::append_range(results,
                       binary.getResultTypes().getAsValueRange<TypeAttr>());
  } else {
    InFlightDiagnostic error =
        emitOpError("expected @")
        << getCallee() << " to be a halide.pipeline or a halide.binary, but "
        << (callee ? "it is another op" : "there is no such symbol");
    if (callee)
      error.attachNote(callee->getLoc()) << "it is this op";
    return error;
  }
  return success(succeeded(verifyArguments(*this, callee, "input", getInputs(),
                                           parameters)) &&
                 succeeded(verifyArguments(*this, callee, "output",
                                           getOutputs(), results)));
}

StringRef BinaryOp::getDevice() {
  for (StringRef feature : llvm::split(getTarget(), '-'))
    if (feature == "opencl" || feature == "cuda")
      return feature;
  return "";
}
