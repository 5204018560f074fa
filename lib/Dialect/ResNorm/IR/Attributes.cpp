//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"

#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;
using namespace resnorm;

//===----------------------------------------------------------------------===//
// Fields `name = value`, in any order
//===----------------------------------------------------------------------===//

/// Parses one keyword of an enum.
template <typename EnumT>
static ParseResult
parseEnum(AsmParser &parser, EnumT &value,
          std::optional<EnumT> (*symbolize)(llvm::StringRef)) {
  SMLoc loc = parser.getCurrentLocation();
  StringRef keyword;
  if (parser.parseKeyword(&keyword))
    return failure();
  std::optional<EnumT> parsed = symbolize(keyword);
  if (!parsed)
    return parser.emitError(loc) << "unknown value '" << keyword << "'";
  value = *parsed;
  return success();
}

/// Parses a number as an f64 attribute. Integers are refused, as everywhere
/// in MLIR's syntax, but hexadecimal bit patterns are read.
static ParseResult parseF64(AsmParser &parser, FloatAttr &value) {
  APFloat number(0.0);
  if (parser.parseFloat(APFloat::IEEEdouble(), number))
    return failure();
  value = FloatAttr::get(parser.getBuilder().getF64Type(), number);
  return success();
}

/// Parses `name = value`, where `parseValue` knows the names and fails without
/// a diagnostic for an unknown one; a name may stand once.
static ParseResult
parseField(AsmParser &parser, llvm::StringSet<> &seen,
           function_ref<FailureOr<ParseResult>(StringRef)> parseValue,
           StringRef expected) {
  SMLoc loc = parser.getCurrentLocation();
  StringRef name;
  if (parser.parseKeyword(&name) || parser.parseEqual())
    return failure();
  if (!seen.insert(name).second)
    return parser.emitError(loc) << "field '" << name << "' is given twice";
  FailureOr<ParseResult> parsed = parseValue(name);
  if (failed(parsed))
    return parser.emitError(loc)
           << "unknown field '" << name << "'; expected " << expected;
  return *parsed;
}

//===----------------------------------------------------------------------===//
// NumericsAttr
//===----------------------------------------------------------------------===//

Attribute NumericsAttr::parse(AsmParser &parser, Type) {
  MLIRContext *context = parser.getContext();
  Type accumulator;
  auto sumRounding = SumRounding::AtStore;
  auto cast = CastPlacement::AfterAffine;
  auto epsilonPlacement = EpsilonPlacement::InsideRoot;
  FloatAttr weightOffset = parser.getBuilder().getF64FloatAttr(0.0);
  auto parseValue = [&](StringRef name) -> FailureOr<ParseResult> {
    if (name == "accumulator")
      return parser.parseType(accumulator);
    if (name == "sum_rounding")
      return parseEnum(parser, sumRounding, symbolizeSumRounding);
    if (name == "cast")
      return parseEnum(parser, cast, symbolizeCastPlacement);
    if (name == "epsilon_placement")
      return parseEnum(parser, epsilonPlacement, symbolizeEpsilonPlacement);
    if (name == "weight_offset")
      return parseF64(parser, weightOffset);
    return failure();
  };
  llvm::StringSet<> seen;
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseCommaSeparatedList(
          AsmParser::Delimiter::LessGreater, [&]() -> ParseResult {
            return parseField(parser, seen, parseValue,
                              "accumulator, sum_rounding, cast, "
                              "epsilon_placement or weight_offset");
          }))
    return {};
  if (accumulator && !isa<FloatType>(accumulator)) {
    parser.emitError(loc) << "expected a float type as the accumulator, got "
                          << accumulator;
    return {};
  }
  return get(context, accumulator, sumRounding, cast, epsilonPlacement,
             weightOffset);
}

void NumericsAttr::print(AsmPrinter &printer) const {
  StringRef separator = "";
  auto field = [&](StringRef name) -> raw_ostream & {
    printer << separator << name << " = ";
    separator = ", ";
    return printer.getStream();
  };
  printer << '<';
  if (getAccumulator())
    field("accumulator") << getAccumulator();
  if (getSumRounding() != SumRounding::AtStore)
    field("sum_rounding") << stringifySumRounding(getSumRounding());
  if (getCast() != CastPlacement::AfterAffine)
    field("cast") << stringifyCastPlacement(getCast());
  if (getEpsilonPlacement() != EpsilonPlacement::InsideRoot)
    field("epsilon_placement")
        << stringifyEpsilonPlacement(getEpsilonPlacement());
  if (!getWeightOffset().getValue().isPosZero()) {
    field("weight_offset");
    printer.printFloat(getWeightOffset().getValue());
  }
  printer << '>';
}

FloatType NumericsAttr::getStatisticsType(Type element) const {
  if (getAccumulator())
    return cast<FloatType>(getAccumulator());
  if (element.isF64())
    return cast<FloatType>(element);
  return Float32Type::get(getContext());
}

bool NumericsAttr::isDefault() const { return *this == get(getContext()); }

//===----------------------------------------------------------------------===//
// NormAttr
//===----------------------------------------------------------------------===//

Attribute NormAttr::parse(AsmParser &parser, Type) {
  MLIRContext *context = parser.getContext();
  SMLoc loc = parser.getCurrentLocation();
  NormKind kind;
  if (parser.parseLess() || parseEnum(parser, kind, symbolizeNormKind))
    return {};

  SmallVector<int64_t> axes;
  FloatAttr epsilon;
  int64_t groups = 0;
  auto numerics = NumericsAttr::get(context);
  auto parseAxis = [&] { return parser.parseInteger(axes.emplace_back()); };
  auto parseValue = [&](StringRef name) -> FailureOr<ParseResult> {
    if (name == "axes")
      return parser.parseCommaSeparatedList(AsmParser::Delimiter::Square,
                                            parseAxis);
    if (name == "epsilon")
      return parseF64(parser, epsilon);
    if (name == "groups")
      return parser.parseInteger(groups);
    if (name != "numerics")
      return failure();
    numerics =
        dyn_cast_if_present<NumericsAttr>(NumericsAttr::parse(parser, Type()));
    return ParseResult(success(static_cast<bool>(numerics)));
  };
  llvm::StringSet<> seen;
  while (succeeded(parser.parseOptionalComma()))
    if (parseField(parser, seen, parseValue,
                   "axes, epsilon, groups or numerics"))
      return {};
  if (parser.parseGreater())
    return {};
  for (StringRef required : {"axes", "epsilon"}) {
    if (seen.contains(required))
      continue;
    parser.emitError(loc) << "field '" << required << "' is missing";
    return {};
  }
  return get(context, kind, DenseI64ArrayAttr::get(context, axes), epsilon,
             groups, numerics);
}

void NormAttr::print(AsmPrinter &printer) const {
  printer << '<' << stringifyNormKind(getKind()) << ", axes = [";
  llvm::interleaveComma(getAxes().asArrayRef(), printer);
  printer << "], epsilon = ";
  printer.printFloat(getEpsilon().getValue());
  if (getGroups())
    printer << ", groups = " << getGroups();
  if (!getNumerics().isDefault()) {
    printer << ", numerics = ";
    getNumerics().print(printer);
  }
  printer << '>';
}
