//===- TensorText.cpp - Tensors as text on a command line -----------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Tools/HostTensor.h"
#include "resnorm/Tools/TensorFiles.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/raw_ostream.h"
#include <cmath>

using namespace resnorm;
using namespace llvm;

/// Parses "2x3xf32".
static Expected<std::pair<ElementType, SmallVector<int64_t>>>
parseType(StringRef text) {
  SmallVector<StringRef> parts;
  text.split(parts, 'x');
  SmallVector<int64_t> shape;
  for (StringRef part : drop_end(parts)) {
    int64_t extent;
    if (part.getAsInteger(10, extent) || extent < 0)
      return createStringError("'" + part + "' in '" + text +
                               "' is no extent; write a type as 2x3xf32");
    shape.push_back(extent);
  }
  std::optional<ElementType> type = parseElementType(parts.back());
  if (!type)
    return createStringError(
        "'" + parts.back() + "' in '" + text +
        "' is no element type; there are f64, f32, f16, bf16, "
        "i1, i8, i16, i32 and i64");
  return std::make_pair(*type, shape);
}

static bool isFloat(ElementType type) {
  return llvm::is_contained(
      {ElementType::F64, ElementType::F32, ElementType::F16, ElementType::BF16},
      type);
}

/// Signed or unsigned: what the type's bits can say.
static Error parseInteger(StringRef text, const TensorView &tensor,
                          int64_t index) {
  bool isBoolean = tensor.elementType == ElementType::I1;
  int64_t value;
  if (isBoolean && (text == "true" || text == "false"))
    value = text == "true";
  else if (text.getAsInteger(10, value))
    return createStringError("'" + text + "' is no integer");
  unsigned width = isBoolean ? 1 : 8 * getByteWidth(tensor.elementType);
  bool fits = isUIntN(width, value) || (!isBoolean && isIntN(width, value));
  if (!fits)
    return createStringError("'" + text + "' does not fit " +
                             getName(tensor.elementType));
  if (tensor.elementType == ElementType::I64)
    static_cast<int64_t *>(tensor.data)[index] = value; // a double would round
  else
    setElement(
        tensor, index,
        static_cast<double>(isBoolean ? value : SignExtend64(value, width)));
  return Error::success();
}

static Error parseElement(StringRef text, const TensorView &tensor,
                          int64_t index) {
  text = text.trim();
  if (!isFloat(tensor.elementType))
    return parseInteger(text, tensor, index);
  double value;
  if (text.equals_insensitive("nan"))
    value = NAN;
  else if (text == "inf" || text == "-inf")
    value = text == "inf" ? INFINITY : -INFINITY;
  else if (text.getAsDouble(value))
    return createStringError("'" + text + "' is no number");
  setElement(tensor, index, value);
  return Error::success();
}

Expected<HostTensor> resnorm::parseTensor(StringRef text) {
  if (text.consume_front("@"))
    return readNpy(text);

  auto [typeText, values] = text.split('=');
  auto type = parseType(typeText);
  if (!type)
    return type.takeError();
  Expected<HostTensor> tensor = HostTensor::allocate(type->first, type->second);
  if (!tensor)
    return tensor.takeError();
  const TensorView &view = tensor->view();
  int64_t count = view.getNumElements();

  if (values.consume_front("random:")) {
    uint64_t seed;
    if (values.getAsInteger(10, seed))
      return createStringError("'" + values + "' is no seed; write " +
                               typeText + "=random:42");
    fillRandom(view, seed);
    return tensor;
  }

  SmallVector<StringRef> elements;
  if (!values.empty())
    values.split(elements, ',');
  if (static_cast<int64_t>(elements.size()) != count && elements.size() != 1)
    return createStringError(Twine("'") + typeText + "' has " + Twine(count) +
                             " elements, but " + Twine(elements.size()) +
                             " are given; give all of them, or one for all");
  for (int64_t i = 0; i != count; ++i)
    if (Error error =
            parseElement(elements[elements.size() == 1 ? 0 : i], view, i))
      return error;
  return tensor;
}

static void formatElement(raw_ostream &os, const TensorView &tensor,
                          int64_t index) {
  if (tensor.elementType == ElementType::I64)
    os << static_cast<const int64_t *>(tensor.data)[index];
  else if (!isFloat(tensor.elementType))
    os << static_cast<int64_t>(getElement(tensor, index));
  else
    os << format("%.9g", getElement(tensor, index));
}

/// Prints the elements below the first `axis` coordinates, `index` on.
static void formatAxis(raw_ostream &os, const TensorView &tensor, size_t axis,
                       int64_t &index, int64_t limit) {
  if (index >= limit)
    return;
  if (axis == tensor.shape.size()) {
    formatElement(os, tensor, index++);
    return;
  }
  bool innermost = axis + 1 == tensor.shape.size();
  if (axis != 0)
    os << '[';
  for (int64_t i = 0; i != tensor.shape[axis] && index < limit; ++i) {
    if (innermost && i != 0)
      os << ' ';
    formatAxis(os, tensor, axis + 1, index, limit);
  }
  if (index >= limit && index < tensor.getNumElements())
    os << (axis == 0 ? "..." : "");
  if (axis != 0)
    os << ']';
}

std::string resnorm::formatTensor(const TensorView &tensor, int64_t limit) {
  std::string text;
  raw_string_ostream os(text);
  os << formatType(tensor) << '=';
  int64_t index = 0;
  formatAxis(os, tensor, 0, index, limit);
  return text;
}
