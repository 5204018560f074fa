//===- Safetensors.cpp - The .safetensors format --------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// https://github.com/huggingface/safetensors: the length of a JSON header in
// eight bytes, the header, then the data. The header maps each name to dtype,
// shape and data_offsets [begin, end).
//
//===----------------------------------------------------------------------===//

#include "resnorm/Tools/TensorFiles.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include <cstring>

using namespace resnorm;
using namespace llvm;

static std::optional<ElementType> parseDType(StringRef name) {
  return StringSwitch<std::optional<ElementType>>(name)
      .Case("F64", ElementType::F64)
      .Case("F32", ElementType::F32)
      .Case("F16", ElementType::F16)
      .Case("BF16", ElementType::BF16)
      .Case("BOOL", ElementType::I1)
      .Cases({"I8", "U8"}, ElementType::I8)
      .Cases({"I16", "U16"}, ElementType::I16)
      .Cases({"I32", "U32"}, ElementType::I32)
      .Cases({"I64", "U64"}, ElementType::I64)
      .Default(std::nullopt);
}

/// The tensor that one entry of the header describes.
static Expected<HostTensor> readEntry(const json::Value &entry, StringRef data,
                                      std::shared_ptr<void> owner) {
  const json::Object *object = entry.getAsObject();
  std::optional<StringRef> dtype =
      object ? object->getString("dtype") : std::nullopt;
  const json::Array *shape = object ? object->getArray("shape") : nullptr;
  const json::Array *offsets =
      object ? object->getArray("data_offsets") : nullptr;
  if (!dtype || !shape || !offsets || offsets->size() != 2)
    return createStringError(
        "corrupt: dtype, shape or data_offsets is missing");
  std::optional<ElementType> type = parseDType(*dtype);
  if (!type)
    return createStringError("dtype " + *dtype + " is not supported");

  TensorView view;
  view.elementType = *type;
  for (const json::Value &value : *shape) {
    std::optional<int64_t> extent = value.getAsInteger();
    view.shape.push_back(extent.value_or(-1));
  }
  if (!countBytes(view.elementType, view.shape))
    return createStringError("corrupt: the shape makes no sense");
  std::optional<int64_t> begin = (*offsets)[0].getAsInteger();
  std::optional<int64_t> end = (*offsets)[1].getAsInteger();
  if (!begin || !end || *begin < 0 || *end < *begin ||
      *end > static_cast<int64_t>(data.size()))
    return createStringError("truncated: its data lies outside the file");
  if (*end - *begin != view.getNumBytes())
    return createStringError("corrupt: " + formatType(view) + " takes " +
                             Twine(view.getNumBytes()) +
                             " bytes, the file has " + Twine(*end - *begin));
  view.data = const_cast<char *>(data.data()) + *begin;
  if (reinterpret_cast<uintptr_t>(view.data) % 64 == 0)
    return HostTensor(view, std::move(owner));
  Expected<HostTensor> aligned =
      HostTensor::allocate(view.elementType, view.shape);
  if (!aligned)
    return aligned.takeError();
  std::memcpy(aligned->view().data, view.data, view.getNumBytes());
  return aligned;
}

static Expected<std::vector<NamedTensor>>
parseSafetensors(std::shared_ptr<MemoryBuffer> file) {
  StringRef bytes = file->getBuffer();
  if (bytes.size() < 8)
    return createStringError("not a .safetensors file: too short");
  uint64_t headerSize = support::endian::read64le(bytes.data());
  if (headerSize > bytes.size() - 8)
    return createStringError("truncated: the header should have " +
                             Twine(headerSize) + " bytes");
  Expected<json::Value> header = json::parse(bytes.substr(8, headerSize));
  if (!header)
    return createStringError("corrupt header: " + toString(header.takeError()));
  const json::Object *entries = header->getAsObject();
  if (!entries)
    return createStringError("corrupt header: not a JSON object");

  StringRef data = bytes.substr(8 + headerSize);
  std::vector<NamedTensor> tensors;
  for (const auto &[name, entry] : *entries) {
    if (name == "__metadata__")
      continue;
    Expected<HostTensor> tensor = readEntry(entry, data, file);
    if (!tensor)
      return createStringError("entry '" + StringRef(name) +
                               "': " + toString(tensor.takeError()));
    tensors.push_back({StringRef(name).str(), std::move(*tensor)});
  }
  // A JSON object has no order of its own; the file's data has.
  llvm::sort(tensors, [&](const NamedTensor &a, const NamedTensor &b) {
    auto begin = [&](const NamedTensor &tensor) {
      return (*entries->getObject(tensor.name)->getArray("data_offsets"))[0]
          .getAsInteger();
    };
    return std::make_pair(begin(a), a.name) < std::make_pair(begin(b), b.name);
  });
  return tensors;
}

Expected<std::vector<NamedTensor>> resnorm::readSafetensors(StringRef path) {
  auto buffer = MemoryBuffer::getFile(path, /*IsText=*/false,
                                      /*RequiresNullTerminator=*/false);
  if (!buffer)
    return createStringError("cannot read '" + path +
                             "': " + buffer.getError().message());
  Expected<std::vector<NamedTensor>> tensors =
      parseSafetensors(std::move(*buffer));
  if (!tensors)
    return createStringError("'" + path +
                             "': " + toString(tensors.takeError()));
  return tensors;
}

Expected<std::vector<NamedTensor>> resnorm::readParameters(StringRef path) {
  if (path.ends_with(".npz"))
    return readNpz(path);
  if (path.ends_with(".safetensors"))
    return readSafetensors(path);
  return createStringError(
      "'" + path + "': parameters are read from .npz and .safetensors files");
}
