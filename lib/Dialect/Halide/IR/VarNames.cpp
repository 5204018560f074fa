//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VarNames.h"
#include "mlir/IR/Builders.h"
#include "resnorm/Dialect/Halide/IR/Halide.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;
using namespace resnorm::halide;

ParseResult resnorm::halide::parseNamedArgument(OpAsmParser &parser,
                                                NamedArgument &result) {
  if (parser.parseArgument(result.argument))
    return failure();
  if (succeeded(parser.parseOptionalString(&result.name)))
    return success();
  StringRef name = result.argument.ssaName.name.drop_front();
  // The printer cannot give a numbered name back, so %0 is known as v0.
  result.name = (llvm::isDigit(name.front()) ? "v" : "") + name.str();
  return success();
}

ParseResult resnorm::halide::parseVars(OpAsmParser &parser,
                                       SmallVectorImpl<NamedArgument> &result) {
  return parser.parseCommaSeparatedList(
      OpAsmParser::Delimiter::Paren, [&]() -> ParseResult {
        if (parseNamedArgument(parser, result.emplace_back()))
          return failure();
        result.back().argument.type = parser.getBuilder().getIndexType();
        return success();
      });
}

ArrayAttr resnorm::halide::getNames(OpAsmParser &parser,
                                    ArrayRef<NamedArgument> arguments) {
  SmallVector<Attribute> names;
  for (const NamedArgument &argument : arguments)
    names.push_back(parser.getBuilder().getStringAttr(argument.name));
  return parser.getBuilder().getArrayAttr(names);
}

void resnorm::halide::printNamedArgument(OpAsmPrinter &printer,
                                         BlockArgument argument,
                                         StringRef name) {
  std::string printed;
  llvm::raw_string_ostream stream(printed);
  printer.printOperand(argument, stream);
  printer << printed;
  if (StringRef(printed).drop_front() != name) {
    printer << ' ';
    printer.printString(name);
  }
}

void resnorm::halide::setArgumentNames(Region &region, ArrayAttr names,
                                       OpAsmSetValueNameFn setNameFn) {
  if (region.empty() || !names)
    return;
  for (auto [argument, name] :
       llvm::zip(region.getArguments(), names.getAsValueRange<StringAttr>()))
    setNameFn(argument, name);
}

LogicalResult resnorm::halide::verifyNames(Operation *op, StringRef what,
                                           ArrayAttr names) {
  llvm::StringSet<> seen;
  for (StringRef name : names.getAsValueRange<StringAttr>()) {
    if (name.empty())
      return op->emitOpError("expected every ")
             << what << " to have a name, but one is empty";
    if (name.contains('.') || name.contains('$'))
      return op->emitOpError("expected names of ")
             << what
             << "s without '.' and '$', by which Halide joins names, but got '"
             << name << "'";
    if (!seen.insert(name).second)
      return op->emitOpError("expected distinct names, but two ")
             << what << "s are named '" << name << "'; rename one";
  }
  return success();
}

std::string resnorm::halide::listNames(ArrayRef<StringRef> names) {
  if (names.empty())
    return "none";
  std::string text;
  for (auto [index, name] : llvm::enumerate(names)) {
    if (index)
      text += index + 1 == names.size() ? " and " : ", ";
    text += ("'" + name + "'").str();
  }
  return text;
}
