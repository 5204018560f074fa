//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/IR/DialectImplementation.h"
#include "resnorm/Dialect/Halide/IR/Halide.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace resnorm::halide;

#define GET_TYPEDEF_CLASSES
#include "resnorm/Dialect/Halide/IR/HalideTypes.cpp.inc"

void HalideDialect::registerTypes() {
  addTypes<
#define GET_TYPEDEF_LIST
#include "resnorm/Dialect/Halide/IR/HalideTypes.cpp.inc"
      >();
}

Type BufferType::parse(AsmParser &parser) {
  SMLoc loc = parser.getCurrentLocation();
  SmallVector<int64_t> shape;
  Type elementType;
  if (parser.parseLess() || parser.parseDimensionList(shape) ||
      parser.parseType(elementType) || parser.parseGreater())
    return {};
  return BufferType::getChecked([&] { return parser.emitError(loc); },
                                parser.getContext(), shape, elementType);
}

void BufferType::print(AsmPrinter &printer) const {
  printer << '<';
  printer.printDimensionList(getShape());
  if (!getShape().empty())
    printer << 'x';
  printer << getElementType() << '>';
}

LogicalResult
BufferType::verify(llvm::function_ref<InFlightDiagnostic()> emitError,
                   ArrayRef<int64_t> shape, Type elementType) {
  // What halide_type_t can say and an MLIR tensor can hold.
  if (!elementType.isF64() && !elementType.isF32() && !elementType.isF16() &&
      !elementType.isBF16() && !elementType.isSignlessInteger(1) &&
      !elementType.isSignlessInteger(8) && !elementType.isSignlessInteger(16) &&
      !elementType.isSignlessInteger(32) && !elementType.isSignlessInteger(64))
    return emitError() << "expected an element type of f64, f32, f16, bf16, "
                          "i1, i8, i16, i32 or i64, but got "
                       << elementType;
  for (auto [dimension, extent] : llvm::enumerate(shape))
    if (extent < 0 && !ShapedType::isDynamic(extent))
      return emitError() << "expected an extent of 0 or more, or '?', along "
                            "dimension "
                         << dimension << ", but got " << extent;
  return success();
}
