//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VarNames.h"
#include "mlir/IR/DialectImplementation.h"
#include "resnorm/Dialect/Halide/IR/Halide.h"

using namespace mlir;
using namespace resnorm::halide;

/// `@a, @b`.
static ParseResult parseSymbolList(OpAsmParser &parser, ArrayAttr &symbols) {
  SmallVector<Attribute> names;
  if (parser.parseCommaSeparatedList([&]() -> ParseResult {
        StringAttr name;
        if (parser.parseSymbolName(name))
          return failure();
        names.push_back(FlatSymbolRefAttr::get(name));
        return success();
      }))
    return failure();
  symbols = parser.getBuilder().getArrayAttr(names);
  return success();
}

static void printSymbolList(OpAsmPrinter &printer, Operation *,
                            ArrayAttr symbols) {
  llvm::interleaveComma(symbols, printer, [&](Attribute symbol) {
    printer << cast<FlatSymbolRefAttr>(symbol);
  });
}

#define GET_OP_CLASSES
#include "resnorm/Dialect/Halide/IR/HalideOps.cpp.inc"

/// A schedule's body is directives and nothing else.
static LogicalResult verifyDirectives(Operation *op, Block &body) {
  for (Operation &nested : body)
    if (!isa<ScheduleDirective>(nested)) {
      InFlightDiagnostic error =
          op->emitOpError("expected only directives, but got '")
          << nested.getName() << "'";
      error.attachNote(nested.getLoc()) << "this op";
      return error;
    }
  return success();
}

LogicalResult ScheduleOp::verify() {
  return verifyDirectives(*this, getBody().front());
}

LogicalResult SpecializeOp::verify() {
  return verifyDirectives(*this, getBody().front());
}
