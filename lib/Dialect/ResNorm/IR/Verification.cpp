//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Verification.h"

#include "resnorm/Dialect/ResNorm/IR/NormGeometry.h"

#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace resnorm;

/// An error at `op` with a note at where `value` comes from.
static LogicalResult emitAt(InFlightDiagnostic diagnostic, Value value,
                            StringRef name) {
  diagnostic.attachNote(value.getLoc())
      << name << " has type " << value.getType();
  return diagnostic;
}

static RankedTensorType getTensorType(Value value) {
  return cast<RankedTensorType>(value.getType());
}

static std::string printShape(ArrayRef<int64_t> shape) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  stream << '[';
  llvm::interleaveComma(shape, stream, [&](int64_t extent) {
    if (ShapedType::isDynamic(extent))
      stream << '?';
    else
      stream << extent;
  });
  stream << ']';
  return text;
}

//===----------------------------------------------------------------------===//
// Shapes
//===----------------------------------------------------------------------===//

LogicalResult resnorm::verifyShape(Operation *op, Value value,
                                   ArrayRef<int64_t> expected, StringRef name) {
  ArrayRef<int64_t> shape = getTensorType(value).getShape();
  if (succeeded(verifyCompatibleShape(shape, expected)))
    return success();
  return emitAt(op->emitOpError()
                    << "expected " << name << " of shape "
                    << printShape(expected) << ", got " << printShape(shape),
                value, name);
}

LogicalResult resnorm::verifySameShape(Operation *op, Value input, Value value,
                                       StringRef name) {
  return verifyShape(op, value, getTensorType(input).getShape(), name);
}

LogicalResult resnorm::verifyVector(Operation *op, Value value,
                                    RankedTensorType input, int64_t axis,
                                    StringRef name) {
  if (!value)
    return success();
  if (axis < 0 || axis >= input.getRank())
    return emitAt(op->emitOpError()
                      << name << " needs a tensor of rank 1 or more",
                  value, name);
  return verifyShape(op, value, input.getDimSize(axis), name);
}

LogicalResult resnorm::verifyFinite(Operation *op, const APFloat &value,
                                    StringRef name) {
  if (value.isFinite())
    return success();
  return op->emitOpError() << "expected a finite " << name << ", got "
                           << value.convertToDouble();
}

//===----------------------------------------------------------------------===//
// Element types
//===----------------------------------------------------------------------===//

FloatType resnorm::getArithmeticType(ArrayRef<Value> values) {
  MLIRContext *context = values.front().getContext();
  bool hasF64 = llvm::any_of(values, [](Value value) {
    return getTensorType(value).getElementType().isF64();
  });
  return hasF64 ? FloatType(Float64Type::get(context))
                : FloatType(Float32Type::get(context));
}

LogicalResult resnorm::verifyElementTypes(Operation *op, FloatType arithmetic,
                                          ArrayRef<Value> values) {
  Value storage;
  for (Value value : values) {
    if (!value || getTensorType(value).getElementType() == arithmetic)
      continue;
    auto element = cast<FloatType>(getTensorType(value).getElementType());
    if (element.getWidth() >= arithmetic.getWidth())
      return emitAt(op->emitOpError()
                        << "computes in " << arithmetic << " and cannot take "
                        << element << "; cast the operand, or choose a wider "
                        << "accumulator",
                    value, "the tensor");
    if (!storage)
      storage = value;
    if (getTensorType(storage).getElementType() != element)
      return emitAt(op->emitOpError()
                        << "expected one storage type beside " << arithmetic
                        << ", got " << getTensorType(storage).getElementType()
                        << " and " << element,
                    value, "the second");
  }
  return success();
}

//===----------------------------------------------------------------------===//
// Norms
//===----------------------------------------------------------------------===//

/// C1-C4: the axes.
static LogicalResult verifyAxes(Operation *op, NormAttr norm, int64_t rank) {
  ArrayRef<int64_t> axes = norm.getAxes();
  StringRef kind = stringifyNormKind(norm.getKind());
  bool hasChannelAxis = norm.getKind() != NormKind::LayerNorm &&
                        norm.getKind() != NormKind::RMSNorm;
  // C1.
  if (axes.empty() || (hasChannelAxis && axes.size() != 1))
    return op->emitOpError()
           << "expected " << kind << " to have "
           << (hasChannelAxis ? "one axis, the channels'" : "one axis or more")
           << ", got " << axes.size();
  for (int64_t axis : axes)
    // C2.
    if (axis < 0 || axis >= rank)
      return op->emitOpError()
             << "expected axes from 0 to " << rank - 1 << ", got " << axis;
  for (size_t i = 1; i < axes.size(); ++i)
    // C3.
    if (axes[i] <= axes[i - 1])
      return op->emitOpError() << "expected ascending axes, each once, got "
                               << axes[i] << " after " << axes[i - 1];
  bool hasBatchAxis = norm.getKind() == NormKind::InstanceNorm ||
                      norm.getKind() == NormKind::GroupNorm;
  // C4.
  if (hasBatchAxis && axes.front() == 0)
    return op->emitOpError() << "expected the channels of " << kind
                             << " on another axis than 0, the batch's";
  return success();
}

/// C6 and C7: the groups.
static LogicalResult verifyGroups(Operation *op, NormAttr norm,
                                  RankedTensorType input) {
  int64_t groups = norm.getGroups();
  if (norm.getKind() != NormKind::GroupNorm) {
    if (groups != 0)
      return op->emitOpError()
             << "expected no groups in " << stringifyNormKind(norm.getKind())
             << ", got " << groups;
    return success();
  }
  if (groups < 1)
    return op->emitOpError() << "expected one group or more, got " << groups;
  int64_t channels = input.getDimSize(norm.getAxes()[0]);
  if (!ShapedType::isDynamic(channels) && channels % groups != 0)
    return op->emitOpError() << "expected a number of groups that divides the "
                             << channels << " channels, got " << groups;
  return success();
}

LogicalResult resnorm::verifyNorm(Operation *op, NormAttr norm,
                                  RankedTensorType input) {
  if (failed(verifyAxes(op, norm, input.getRank())))
    return failure();
  const APFloat epsilon = norm.getEpsilon().getValue();
  // C5.
  if (!epsilon.isFinite() || epsilon.isZero() || epsilon.isNegative())
    return op->emitOpError() << "expected a positive and finite epsilon, got "
                             << epsilon.convertToDouble();
  if (failed(verifyGroups(op, norm, input)))
    return failure();
  NumericsAttr numerics = norm.getNumerics();
  if (Type type = numerics.getAccumulator())
    // C8.
    if (!isa<Float64Type, Float32Type, Float16Type, BFloat16Type>(type))
      return op->emitOpError()
             << "expected f64, f32, f16 or bf16 as the accumulator, got "
             << type;
  return verifyFinite(op, numerics.getWeightOffset().getValue(),
                      "weight_offset");
}

/// C11 and C12: scale or bias.
static LogicalResult verifyAffine(Operation *op, NormAttr norm, Value operand,
                                  ArrayRef<int64_t> shape, Type storage,
                                  StringRef name) {
  if (!operand)
    return success();
  Type element = getTensorType(operand).getElementType();
  if (norm.getNumerics().getCast() == CastPlacement::BeforeAffine &&
      element != storage)
    return emitAt(op->emitOpError()
                      << "expected " << name << " of type " << storage
                      << ", the type it is applied in with cast = "
                      << "before_affine, got " << element,
                  operand, name);
  return verifyShape(op, operand, shape, name);
}

LogicalResult resnorm::verifyNormOperands(Operation *op, NormAttr norm,
                                          const NormOperands &operands,
                                          Value normalized) {
  RankedTensorType input = getTensorType(operands.input);
  Type storage = getTensorType(normalized).getElementType();
  SmallVector<int64_t> shape =
      NormGeometry::get(norm, input.getRank()).getAffineShape(input.getShape());
  if (failed(verifyAffine(op, norm, operands.scale, shape, storage, "scale")) ||
      failed(verifyAffine(op, norm, operands.bias, shape, storage, "bias")))
    return failure();
  bool hasOffset = !norm.getNumerics().getWeightOffset().getValue().isZero();
  // C9.
  if (hasOffset && !operands.scale)
    return op->emitOpError("expected a scale for weight_offset to be added "
                           "to; give one, or no offset");

  // C13.
  if (!operands.mean != !operands.variance)
    return op->emitOpError() << "expected mean and variance together, got only "
                             << (operands.mean ? "mean" : "variance");
  if (!operands.mean)
    return success();
  if (norm.getKind() != NormKind::BatchNorm)
    return op->emitOpError()
           << "expected given statistics for batch_norm alone, not for "
           << stringifyNormKind(norm.getKind());
  return success(
      succeeded(verifyShape(op, operands.mean, shape, "mean")) &&
      succeeded(verifyShape(op, operands.variance, shape, "variance")));
}
