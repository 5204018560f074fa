//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VarNames.h"
#include "resnorm/Dialect/Halide/IR/Halide.h"

using namespace mlir;
using namespace resnorm::halide;

void PipelineOp::build(OpBuilder &builder, OperationState &state,
                       StringRef name, TypeRange parameterTypes,
                       TypeRange resultTypes,
                       ArrayRef<StringRef> parameterNames) {
  Properties &properties = state.getOrAddProperties<Properties>();
  properties.sym_name = builder.getStringAttr(name);
  properties.result_types = builder.getTypeArrayAttr(resultTypes);
  if (!parameterNames.empty())
    properties.arg_names = builder.getStrArrayAttr(parameterNames);
  Block &block = state.addRegion()->emplaceBlock();
  for (Type type : parameterTypes)
    block.addArgument(type, state.location);
}

/// ssa-use string? `:` type, in parentheses.
static ParseResult parseParameters(OpAsmParser &parser,
                                   SmallVectorImpl<NamedArgument> &result) {
  return parser.parseCommaSeparatedList(
      OpAsmParser::Delimiter::Paren, [&]() -> ParseResult {
        return failure(parseNamedArgument(parser, result.emplace_back()) ||
                       parser.parseColonType(result.back().argument.type) ||
                       parser.parseOptionalLocationSpecifier(
                           result.back().argument.sourceLoc));
      });
}

ParseResult PipelineOp::parse(OpAsmParser &parser, OperationState &result) {
  Properties &properties = result.getOrAddProperties<Properties>();
  Builder &builder = parser.getBuilder();
  SmallVector<NamedArgument> parameters;
  SmallVector<Type> resultTypes;
  if (parser.parseSymbolName(properties.sym_name) ||
      parseParameters(parser, parameters) || parser.parseArrow() ||
      parser.parseCommaSeparatedList(OpAsmParser::Delimiter::Paren, [&] {
        return parser.parseType(resultTypes.emplace_back());
      }))
    return failure();
  properties.arg_names = getNames(parser, parameters);
  properties.result_types = builder.getTypeArrayAttr(resultTypes);
  if (succeeded(parser.parseOptionalKeyword("target"))) {
    std::string target;
    if (parser.parseString(&target))
      return failure();
    properties.target = builder.getStringAttr(target);
  }
  SmallVector<OpAsmParser::Argument> arguments;
  for (const NamedArgument &parameter : parameters)
    arguments.push_back(parameter.argument);
  Region *body = result.addRegion();
  if (parser.parseOptionalAttrDictWithKeyword(result.attributes) ||
      parser.parseRegion(*body, arguments))
    return failure();
  if (body->empty())
    body->emplaceBlock();
  return success();
}

void PipelineOp::print(OpAsmPrinter &printer) {
  printer << ' ';
  printer.printSymbolName(getSymName());
  printer << '(';
  llvm::interleaveComma(getParameters(), printer, [&](BlockArgument parameter) {
    printNamedArgument(printer, parameter,
                       getParameterName(parameter.getArgNumber()));
    printer << ": " << parameter.getType();
  });
  printer << ") -> (";
  llvm::interleaveComma(getResultTypes().getAsValueRange<TypeAttr>(), printer);
  printer << ')';
  if (std::optional<StringRef> target = getTarget()) {
    printer << " target ";
    printer.printString(*target);
  }
  printer.printOptionalAttrDictWithKeyword(
      (*this)->getAttrs(), {getSymNameAttrName(), getResultTypesAttrName(),
                            getTargetAttrName(), getArgNamesAttrName()});
  printer << ' ';
  printer.printRegion(getBody(), /*printEntryBlockArgs=*/false);
}

void PipelineOp::getAsmBlockArgumentNames(Region &region,
                                          OpAsmSetValueNameFn setNameFn) {
  for (BlockArgument parameter : getParameters())
    setNameFn(parameter, getParameterName(parameter.getArgNumber()));
}

std::string PipelineOp::getParameterName(unsigned index) {
  if (ArrayAttr names = getArgNamesAttr(); names && index < names.size())
    if (auto name = dyn_cast<StringAttr>(names[index]))
      return name.str();
  return "arg" + std::to_string(index);
}

FuncOp PipelineOp::lookupFunc(StringRef name) {
  return dyn_cast_or_null<FuncOp>(lookupSymbol(name));
}

OutputsOp PipelineOp::getOutputs() {
  auto outputs = getBody().getOps<OutputsOp>();
  return outputs.empty() ? OutputsOp() : *outputs.begin();
}

ScheduleOp PipelineOp::getSchedule() {
  auto schedules = getBody().getOps<ScheduleOp>();
  return schedules.empty() ? ScheduleOp() : *schedules.begin();
}

LogicalResult PipelineOp::verify() {
  for (BlockArgument parameter : getParameters()) {
    Type type = parameter.getType();
    if (!isa<BufferType>(type) && !type.isIntOrFloat())
      return emitOpError("expected parameter '")
             << getParameterName(parameter.getArgNumber())
             << "' to be a !halide.buffer or an integer or float scalar, but "
                "got "
             << type;
  }
  for (Type type : getResultTypes().getAsValueRange<TypeAttr>())
    if (!isa<BufferType>(type))
      return emitOpError("expected every result to be a !halide.buffer, but "
                         "got ")
             << type;
  ArrayAttr names = getArgNamesAttr();
  if (!names)
    return success();
  if (!llvm::all_of(names, llvm::IsaPred<StringAttr>))
    return emitOpError("expected arg_names to hold strings");
  if (names.size() != getParameters().size())
    return emitOpError("expected one name in arg_names for each of the ")
           << getParameters().size() << " parameters, but got " << names.size();
  return verifyNames(*this, "parameter", names);
}
