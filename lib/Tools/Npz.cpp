//===- Npz.cpp - NumPy's .npz archives ------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Tools/TensorFiles.h"
#include "llvm/Support/MemoryBuffer.h"
#include <memory>
#include <zip.h>

using namespace resnorm;
using namespace llvm;

/// Reads one entry; libzip checks its length and its checksum.
static Expected<HostTensor> readEntry(zip_t *archive, zip_uint64_t index,
                                      const zip_stat_t &info) {
  std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(
      zip_fopen_index(archive, index, 0), zip_fclose);
  if (!file)
    return createStringError(Twine(zip_strerror(archive)));
  std::shared_ptr<WritableMemoryBuffer> bytes =
      WritableMemoryBuffer::getNewUninitMemBuffer(info.size, "", Align(64));
  if (!bytes)
    return createStringError("an entry of " + Twine(info.size) +
                             " bytes does not fit in memory");
  zip_int64_t got = zip_fread(file.get(), bytes->getBufferStart(), info.size);
  // Reading on to the end makes libzip compare the checksum.
  char end;
  if (got != static_cast<zip_int64_t>(info.size) ||
      zip_fread(file.get(), &end, 1) != 0)
    return createStringError("truncated or corrupt data");
  return parseNpy(StringRef(bytes->getBufferStart(), info.size), bytes);
}

Expected<std::vector<NamedTensor>> resnorm::readNpz(StringRef path) {
  int code = 0;
  std::unique_ptr<zip_t, void (*)(zip_t *)> archive(
      zip_open(path.str().c_str(), ZIP_RDONLY, &code), zip_discard);
  if (!archive) {
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    std::string reason = zip_error_strerror(&error);
    zip_error_fini(&error);
    return createStringError("cannot read '" + path + "': " + reason);
  }

  std::vector<NamedTensor> tensors;
  for (zip_int64_t i = 0, e = zip_get_num_entries(archive.get(), 0); i != e;
       ++i) {
    zip_stat_t info;
    if (zip_stat_index(archive.get(), i, 0, &info) != 0)
      return createStringError("'" + path +
                               "': " + zip_strerror(archive.get()));
    StringRef name = info.name;
    name.consume_back(".npy");
    Expected<HostTensor> tensor = readEntry(archive.get(), i, info);
    if (!tensor)
      return createStringError("'" + path + "', entry '" + name +
                               "': " + toString(tensor.takeError()));
    tensors.push_back({name.str(), std::move(*tensor)});
  }
  return tensors;
}
