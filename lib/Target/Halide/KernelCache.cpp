//===- KernelCache.cpp - Objects kept across runs -------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Target/KernelCache.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/BLAKE3.h"
#include "llvm/Support/CachePruning.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include <unistd.h>

using namespace llvm;
using namespace resnorm;

/// Starts each entry; changes with the layout of entries.
static constexpr StringLiteral magic = "RNKERN01";

static std::string digest(StringRef bytes) {
  return toStringRef(BLAKE3::hash(arrayRefFromStringRef(bytes))).str();
}

/// Objects run in this process, so nobody else may be able to write them.
static bool isPrivate(StringRef directory) {
  sys::fs::file_status status;
  if (sys::fs::status(directory, status) ||
      status.type() != sys::fs::file_type::directory_file)
    return false;
  return status.getUser() == geteuid() &&
         !(status.permissions() &
           (sys::fs::group_write | sys::fs::others_write));
}

KernelCache::KernelCache(StringRef directory) {
  if (directory.empty() ||
      sys::fs::create_directories(directory, /*IgnoreExisting=*/true,
                                  sys::fs::owner_all) ||
      !isPrivate(directory))
    return;
  this->directory = directory.str();
}

/// Where the entry is. LLVM's pruning looks at names of this form only.
static SmallString<128> entryPath(StringRef directory, StringRef description) {
  SmallString<128> path(directory);
  sys::path::append(path, "llvmcache-" + toHex(digest(description), true));
  return path;
}

std::optional<std::string> KernelCache::find(StringRef description) const {
  if (!isEnabled())
    return std::nullopt;
  auto file = MemoryBuffer::getFile(entryPath(directory, description),
                                    /*IsText=*/false,
                                    /*RequiresNullTerminator=*/false);
  if (!file)
    return std::nullopt;
  StringRef entry = (*file)->getBuffer();
  size_t digestSize = digest({}).size();
  if (!entry.consume_front(magic) || entry.size() < digestSize)
    return std::nullopt;
  StringRef object = entry.drop_front(digestSize);
  if (digest(object) != entry.take_front(digestSize))
    return std::nullopt;
  return object.str();
}

void KernelCache::keep(StringRef description, StringRef object) const {
  if (!isEnabled())
    return;
  SmallString<128> model(directory);
  sys::path::append(model, "new-%%%%%%%%");
  Expected<sys::fs::TempFile> file = sys::fs::TempFile::create(
      model, sys::fs::owner_read | sys::fs::owner_write);
  if (!file)
    return consumeError(file.takeError());
  raw_fd_ostream os(file->FD, /*shouldClose=*/false);
  os << magic << digest(object) << object;
  os.flush();
  bool written = !os.has_error();
  os.clear_error();
  consumeError(written ? file->keep(entryPath(directory, description))
                       : file->discard());
}

void KernelCache::prune() const {
  if (!isEnabled())
    return;
  CachePruningPolicy policy;
  policy.MaxSizeBytes = uint64_t(1) << 30;
  pruneCache(directory, policy);
}
