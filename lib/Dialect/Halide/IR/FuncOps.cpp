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

SmallVector<UpdateOp> resnorm::halide::getUpdates(FuncOp func) {
  SmallVector<UpdateOp> updates;
  for (auto update : func->getParentRegion()->getOps<UpdateOp>())
    if (update.getFunc() == func.getSymName())
      updates.push_back(update);
  return updates;
}

/// A block with an index argument for each name.
static void addIndexArguments(Block &block, size_t count, Location loc) {
  Type type = IndexType::get(loc.getContext());
  for (size_t index = 0; index != count; ++index)
    block.addArgument(type, loc);
}

//===----------------------------------------------------------------------===//
// FuncOp
//===----------------------------------------------------------------------===//

void FuncOp::build(OpBuilder &builder, OperationState &state, StringRef name,
                   ArrayRef<StringRef> vars, TypeRange elementTypes) {
  Properties &properties = state.getOrAddProperties<Properties>();
  properties.sym_name = builder.getStringAttr(name);
  properties.vars = builder.getStrArrayAttr(vars);
  properties.element_types = builder.getTypeArrayAttr(elementTypes);
  state.addRegion();
}

Block *FuncOp::addBody() {
  assert(getBody().empty() && "the func has a body");
  Block &block = getBody().emplaceBlock();
  addIndexArguments(block, getRank(), getLoc());
  return &block;
}

ParseResult FuncOp::parse(OpAsmParser &parser, OperationState &result) {
  Properties &properties = result.getOrAddProperties<Properties>();
  SmallVector<NamedArgument> vars;
  SmallVector<Type> types;
  if (parser.parseSymbolName(properties.sym_name) || parseVars(parser, vars) ||
      parser.parseArrowTypeList(types) ||
      parser.parseOptionalAttrDictWithKeyword(result.attributes))
    return failure();
  properties.vars = getNames(parser, vars);
  properties.element_types = parser.getBuilder().getTypeArrayAttr(types);
  SmallVector<OpAsmParser::Argument> arguments;
  for (const NamedArgument &var : vars)
    arguments.push_back(var.argument);
  OptionalParseResult body =
      parser.parseOptionalRegion(*result.addRegion(), arguments);
  return body.has_value() ? *body : success();
}

/// The vars of a func without a body have no value to be printed as.
static void printBareVar(OpAsmPrinter &printer, size_t index, StringRef name) {
  bool valid = llvm::all_of(name, [](char c) {
    return llvm::isAlnum(c) || StringRef("$._-").contains(c);
  });
  if (valid && !llvm::isDigit(name.front())) {
    printer << '%' << name;
    return;
  }
  printer << "%d" << index << ' ';
  printer.printString(name);
}

void FuncOp::print(OpAsmPrinter &printer) {
  printer << ' ';
  printer.printSymbolName(getSymName());
  printer << '(';
  llvm::interleaveComma(
      llvm::enumerate(getVars().getAsValueRange<StringAttr>()), printer,
      [&](auto var) {
        if (getBody().empty())
          printBareVar(printer, var.index(), var.value());
        else
          printNamedArgument(printer, getBody().getArgument(var.index()),
                             var.value());
      });
  printer << ')';
  SmallVector<Type> types =
      llvm::to_vector(getElementTypes().getAsValueRange<TypeAttr>());
  printer.printArrowTypeList(types);
  printer.printOptionalAttrDictWithKeyword(
      (*this)->getAttrs(),
      {getSymNameAttrName(), getVarsAttrName(), getElementTypesAttrName()});
  if (getBody().empty())
    return;
  printer << ' ';
  printer.printRegion(getBody(), /*printEntryBlockArgs=*/false);
}

void FuncOp::getAsmBlockArgumentNames(Region &region,
                                      OpAsmSetValueNameFn setNameFn) {
  setArgumentNames(region, getVars(), setNameFn);
}

//===----------------------------------------------------------------------===//
// UpdateOp
//===----------------------------------------------------------------------===//

void UpdateOp::build(OpBuilder &builder, OperationState &state, FuncOp func,
                     ArrayRef<StringRef> rvars, ValueRange mins,
                     ValueRange extents) {
  Properties &properties = state.getOrAddProperties<Properties>();
  properties.func = FlatSymbolRefAttr::get(func.getSymNameAttr());
  properties.vars = func.getVars();
  properties.rvars = builder.getStrArrayAttr(rvars);
  properties.operandSegmentSizes = {static_cast<int32_t>(mins.size()),
                                    static_cast<int32_t>(extents.size())};
  state.addOperands(mins);
  state.addOperands(extents);
  addIndexArguments(state.addRegion()->emplaceBlock(),
                    func.getRank() + rvars.size(), state.location);
}

ArrayRef<BlockArgument> UpdateOp::getPureArguments() {
  return getBody().getArguments().take_front(getVars().size());
}

ArrayRef<BlockArgument> UpdateOp::getReductionArguments() {
  return getBody().getArguments().drop_front(getVars().size());
}

FuncOp UpdateOp::getFuncOp() {
  return (*this)->getParentOfType<PipelineOp>().lookupFunc(getFunc());
}

unsigned UpdateOp::getIndex() {
  unsigned index = 0;
  for (auto update : (*this)->getParentRegion()->getOps<UpdateOp>()) {
    if (update == *this)
      break;
    index += update.getFunc() == getFunc();
  }
  return index;
}

ParseResult UpdateOp::parse(OpAsmParser &parser, OperationState &result) {
  using Operand = OpAsmParser::UnresolvedOperand;
  Properties &properties = result.getOrAddProperties<Properties>();
  Type index = parser.getBuilder().getIndexType();
  SmallVector<NamedArgument> vars, rvars;
  SmallVector<Operand> mins, extents;
  StringAttr func;
  if (parser.parseSymbolName(func) || parseVars(parser, vars))
    return failure();
  auto parseReductionVar = [&]() -> ParseResult {
    if (parseNamedArgument(parser, rvars.emplace_back()) ||
        parser.parseEqual() || parser.parseOperand(mins.emplace_back()) ||
        parser.parseKeyword("to") ||
        parser.parseOperand(extents.emplace_back()))
      return failure();
    rvars.back().argument.type = index;
    return success();
  };
  if (succeeded(parser.parseOptionalKeyword("over")) &&
      parser.parseCommaSeparatedList(OpAsmParser::Delimiter::Paren,
                                     parseReductionVar))
    return failure();
  if (parser.parseOptionalAttrDictWithKeyword(result.attributes) ||
      parser.resolveOperands(mins, index, result.operands) ||
      parser.resolveOperands(extents, index, result.operands))
    return failure();
  properties.func = FlatSymbolRefAttr::get(func);
  properties.vars = getNames(parser, vars);
  properties.rvars = getNames(parser, rvars);
  properties.operandSegmentSizes = {static_cast<int32_t>(mins.size()),
                                    static_cast<int32_t>(extents.size())};
  SmallVector<OpAsmParser::Argument> arguments;
  for (const NamedArgument &var : llvm::concat<NamedArgument>(vars, rvars))
    arguments.push_back(var.argument);
  return parser.parseRegion(*result.addRegion(), arguments);
}

void UpdateOp::print(OpAsmPrinter &printer) {
  printer << ' ';
  printer.printSymbolName(getFunc());
  printer << '(';
  llvm::interleaveComma(
      llvm::zip(getPureArguments(), getVars().getAsValueRange<StringAttr>()),
      printer, [&](auto var) {
        printNamedArgument(printer, std::get<0>(var), std::get<1>(var));
      });
  printer << ')';
  if (!getRvars().empty()) {
    printer << " over (";
    llvm::interleaveComma(llvm::zip(getReductionArguments(),
                                    getRvars().getAsValueRange<StringAttr>(),
                                    getMins(), getExtents()),
                          printer, [&](auto rvar) {
                            auto [argument, name, min, extent] = rvar;
                            printNamedArgument(printer, argument, name);
                            printer << " = " << min << " to " << extent;
                          });
    printer << ')';
  }
  printer.printOptionalAttrDictWithKeyword(
      (*this)->getAttrs(),
      {getFuncAttrName(), getVarsAttrName(), getRvarsAttrName(),
       getOperandSegmentSizesAttrName()});
  printer << ' ';
  printer.printRegion(getBody(), /*printEntryBlockArgs=*/false);
}

void UpdateOp::getAsmBlockArgumentNames(Region &region,
                                        OpAsmSetValueNameFn setNameFn) {
  if (region.empty())
    return;
  SmallVector<StringRef> names =
      llvm::to_vector(getVars().getAsValueRange<StringAttr>());
  llvm::append_range(names, getRvars().getAsValueRange<StringAttr>());
  for (auto [argument, name] : llvm::zip(region.getArguments(), names))
    setNameFn(argument, name);
}

//===----------------------------------------------------------------------===//
// Expressions
//===----------------------------------------------------------------------===//

void ApplyOp::build(OpBuilder &builder, OperationState &state, FuncOp func,
                    ValueRange coordinates) {
  SmallVector<Type> types =
      llvm::to_vector(func.getElementTypes().getAsValueRange<TypeAttr>());
  build(builder, state, types, FlatSymbolRefAttr::get(func.getSymNameAttr()),
        coordinates);
}

OpFoldResult ExtentOp::fold(FoldAdaptor adaptor) {
  ArrayRef<int64_t> shape = getBuffer().getType().getShape();
  if (getDimension() >= shape.size() ||
      ShapedType::isDynamic(shape[getDimension()]))
    return {};
  return IntegerAttr::get(IndexType::get(getContext()), shape[getDimension()]);
}
