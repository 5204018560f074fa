//===- Npy.cpp - NumPy's .npy format --------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html:
// "\x93NUMPY", version, header length, a Python dict of descr, fortran_order
// and shape, then the data.
//
//===----------------------------------------------------------------------===//

#include "resnorm/Tools/TensorFiles.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/FileOutputBuffer.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"
#include <cstring>

using namespace resnorm;
using namespace llvm;

static constexpr StringLiteral kMagic("\x93NUMPY");

static std::optional<ElementType> parseDescr(StringRef descr) {
  return StringSwitch<std::optional<ElementType>>(descr)
      .Case("<f8", ElementType::F64)
      .Case("<f4", ElementType::F32)
      .Case("<f2", ElementType::F16)
      .Cases({"<V2", "|V2"}, ElementType::BF16)
      .Case("|b1", ElementType::I1)
      .Cases({"|i1", "|u1"}, ElementType::I8)
      .Cases({"<i2", "<u2"}, ElementType::I16)
      .Cases({"<i4", "<u4"}, ElementType::I32)
      .Cases({"<i8", "<u8"}, ElementType::I64)
      .Default(std::nullopt);
}

static StringRef getDescr(ElementType type) {
  switch (type) {
  case ElementType::F64:
    return "<f8";
  case ElementType::F32:
    return "<f4";
  case ElementType::F16:
    return "<f2";
  case ElementType::BF16:
    return "<V2";
  case ElementType::I1:
    return "|b1";
  case ElementType::I8:
    return "|i1";
  case ElementType::I16:
    return "<i2";
  case ElementType::I32:
    return "<i4";
  case ElementType::I64:
    return "<i8";
  }
  llvm_unreachable("unknown element type");
}

/// The text after `'key':` in the header's dict, up to the comma or brace that
/// ends the value; a tuple is returned without its parentheses.
static std::optional<StringRef> findValue(StringRef header, StringRef key) {
  size_t at = header.find(("'" + key + "':").str());
  if (at == StringRef::npos)
    return std::nullopt;
  StringRef value = header.substr(at + key.size() + 3).ltrim();
  if (value.consume_front("("))
    return value.take_until([](char c) { return c == ')'; });
  return value.take_until([](char c) { return c == ',' || c == '}'; }).trim();
}

static Expected<SmallVector<int64_t>> parseShape(StringRef tuple,
                                                 ElementType type) {
  SmallVector<StringRef> parts;
  tuple.split(parts, ',', -1, /*KeepEmpty=*/false);
  SmallVector<int64_t> shape;
  for (StringRef part : parts) {
    int64_t extent;
    if (part.trim().empty())
      continue;
    if (part.trim().getAsInteger(10, extent))
      return createStringError("the shape (" + tuple + ") makes no sense");
    shape.push_back(extent);
  }
  if (!countBytes(type, shape))
    return createStringError("the shape (" + tuple + ") makes no sense");
  return shape;
}

Expected<HostTensor> resnorm::parseNpy(StringRef bytes,
                                       std::shared_ptr<void> owner) {
  StringRef rest = bytes;
  if (!rest.consume_front(kMagic) || rest.size() < 4)
    return createStringError("not an .npy file: the magic string is missing");
  unsigned major = static_cast<uint8_t>(rest[0]);
  rest = rest.drop_front(2);
  size_t lengthBytes = major == 1 ? 2 : 4;
  if (major < 1 || major > 3 || rest.size() < lengthBytes)
    return createStringError("format version " + Twine(major) +
                             " is unknown; versions 1 to 3 are read");
  size_t headerSize = major == 1 ? support::endian::read16le(rest.data())
                                 : support::endian::read32le(rest.data());
  rest = rest.drop_front(lengthBytes);
  if (rest.size() < headerSize)
    return createStringError("truncated: the header should have " +
                             Twine(headerSize) + " bytes, " +
                             Twine(rest.size()) + " are left");
  StringRef header = rest.take_front(headerSize);
  StringRef data = rest.drop_front(headerSize);

  std::optional<StringRef> descr = findValue(header, "descr");
  std::optional<StringRef> order = findValue(header, "fortran_order");
  std::optional<StringRef> tuple = findValue(header, "shape");
  if (!descr || !order || !tuple)
    return createStringError(
        "corrupt: the header lacks descr, fortran_order or shape");
  std::optional<ElementType> type = parseDescr(descr->trim("'\""));
  if (!type)
    return createStringError(
        "dtype " + *descr +
        " is not supported; save float64, float32, float16, "
        "bfloat16, bool or a little-endian integer");
  if (*order != "False")
    return createStringError("column-major data is not supported; save "
                             "numpy.ascontiguousarray(x)");
  Expected<SmallVector<int64_t>> shape = parseShape(*tuple, *type);
  if (!shape)
    return shape.takeError();

  TensorView view;
  view.elementType = *type;
  view.shape.assign(shape->begin(), shape->end());
  view.data = const_cast<char *>(data.data());
  if (static_cast<int64_t>(data.size()) < view.getNumBytes())
    return createStringError("truncated: " + formatType(view) + " takes " +
                             Twine(view.getNumBytes()) + " bytes, " +
                             Twine(data.size()) + " are left");
  // NumPy aligns data to 64 bytes in the file; an archive's entry need not be.
  if (reinterpret_cast<uintptr_t>(data.data()) % 64 == 0)
    return HostTensor(view, std::move(owner));
  Expected<HostTensor> aligned =
      HostTensor::allocate(view.elementType, view.shape);
  if (!aligned)
    return aligned.takeError();
  std::memcpy(aligned->view().data, data.data(), view.getNumBytes());
  return aligned;
}

Expected<HostTensor> resnorm::readNpy(StringRef path) {
  auto buffer = MemoryBuffer::getFile(path, /*IsText=*/false,
                                      /*RequiresNullTerminator=*/false);
  if (!buffer)
    return createStringError("cannot read '" + path +
                             "': " + buffer.getError().message());
  std::shared_ptr<MemoryBuffer> owner = std::move(*buffer);
  Expected<HostTensor> tensor = parseNpy(owner->getBuffer(), owner);
  if (!tensor)
    return createStringError("'" + path + "': " + toString(tensor.takeError()));
  return tensor;
}

Error resnorm::writeNpy(StringRef path, const TensorView &tensor) {
  std::string header;
  raw_string_ostream os(header);
  os << "{'descr': '" << getDescr(tensor.elementType)
     << "', 'fortran_order': False, 'shape': (";
  for (int64_t extent : tensor.shape)
    os << extent << ", ";
  os << "), }";
  // Magic, version and length take 10 bytes; the header ends in a newline.
  while ((header.size() + 11) % 64 != 0)
    header.push_back(' ');
  header.push_back('\n');

  // FileOutputBuffer writes beside the file and renames.
  size_t size = 10 + header.size() + tensor.getNumBytes();
  Expected<std::unique_ptr<FileOutputBuffer>> file =
      FileOutputBuffer::create(path, size);
  if (!file)
    return createStringError("cannot write '" + path +
                             "': " + toString(file.takeError()));
  char *at = reinterpret_cast<char *>((*file)->getBufferStart());
  std::memcpy(at, kMagic.data(), kMagic.size());
  at[6] = 1;
  at[7] = 0;
  support::endian::write16le(at + 8, static_cast<uint16_t>(header.size()));
  std::memcpy(at + 10, header.data(), header.size());
  std::memcpy(at + 10 + header.size(), tensor.data, tensor.getNumBytes());
  if (Error error = (*file)->commit())
    return createStringError("cannot write '" + path +
                             "': " + toString(std::move(error)));
  return Error::success();
}
