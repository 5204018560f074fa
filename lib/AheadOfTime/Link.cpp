//===- Link.cpp - Many objects to one -------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// The system's C compiler knows where its linker and libraries are, so it
// links; LLVM's objcopy hides symbols.

#include "Link.h"

#include "resnorm/Runtime/Executable.h"
#include "resnorm/Target/Halide.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ObjCopy/ConfigManager.h"
#include "llvm/ObjCopy/ObjCopy.h"
#include "llvm/Object/ObjectFile.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"

using namespace llvm;
using namespace resnorm;

namespace {
/// A folder that goes with everything in it.
class Folder {
public:
  static Expected<Folder> create() {
    SmallString<128> path;
    if (std::error_code error =
            sys::fs::createUniqueDirectory("resnorm-link", path))
      return createStringError("cannot make a temporary folder: " +
                               error.message());
    return Folder(path.str());
  }
  Folder(Folder &&other) : path(std::exchange(other.path, std::string())) {}
  ~Folder() {
    if (!path.empty())
      sys::fs::remove_directories(path);
  }

  std::string getPath(const Twine &name) const {
    SmallString<128> file(path);
    sys::path::append(file, name);
    return std::string(file);
  }
  Expected<std::string> write(const Twine &name, StringRef bytes) const {
    std::string file = getPath(name);
    if (Error error = writeToOutput(file, [&](raw_ostream &os) {
          os << bytes;
          return Error::success();
        }))
      return error;
    return file;
  }
  Expected<std::string> read(const Twine &name) const {
    std::string file = getPath(name);
    auto buffer = MemoryBuffer::getFile(file);
    if (!buffer)
      return createStringError("cannot read '" + file +
                               "': " + buffer.getError().message());
    return (*buffer)->getBuffer().str();
  }

private:
  explicit Folder(StringRef path) : path(path) {}

  std::string path;
};
} // namespace

/// Runs the C compiler; what it says is in the error.
static Error runCompiler(ArrayRef<std::string> arguments,
                         const Folder &folder) {
  ErrorOr<std::string> program = sys::findProgramByName("cc");
  for (StringRef name : {"gcc", "clang", "clang-22"})
    if (!program)
      program = sys::findProgramByName(name);
  if (!program)
    return createStringError("no C compiler is found to link with; install "
                             "one that is called cc, gcc or clang");
  SmallVector<StringRef> words{*program};
  append_range(words, arguments);
  std::string output = folder.getPath("messages");
  std::string message;
  int status = sys::ExecuteAndWait(
      *program, words, /*Env=*/std::nullopt, {StringRef(), output, output},
      /*SecondsToWait=*/0, /*MemoryLimit=*/0, &message);
  if (status == 0)
    return Error::success();
  auto said = folder.read("messages");
  return createStringError(
      "'" + *program + "' does not link: " +
      (said ? StringRef(*said).trim().str() : toString(said.takeError())) +
      message);
}

/// Halide's runtime is compiled with the tools for this machine; it takes a
/// second for others.
static Expected<std::string> getRuntime(const StandaloneTarget &target,
                                        const Folder &folder) {
  if (target.isHost)
    return getDefaultRuntimeObject();
  std::string path = folder.getPath("runtime.o"), error;
  if (failed(compileRuntime(path, target.halide, error)))
    return createStringError("cannot compile Halide's runtime for '" +
                             target.halide + "': " + error);
  return path;
}

static std::string getSupportObject() {
  SmallString<128> path(getDefaultRuntimeObject());
  sys::path::remove_filename(path);
  sys::path::append(path, "resnorm-standalone-support.o");
  return std::string(path);
}

/// Makes every symbol but `entries` local and drops what debuggers want.
static Expected<std::string> hideSymbols(StringRef object,
                                         ArrayRef<std::string> entries) {
  auto binary = object::createBinary(MemoryBufferRef(object, "object"));
  if (!binary)
    return binary.takeError();
  objcopy::ConfigManager config;
  config.Common.StripDebug = true;
  for (const std::string &name : entries)
    if (Error error = config.Common.SymbolsToKeepGlobal.addMatcher(
            objcopy::NameOrPattern::create(name, objcopy::MatchStyle::Literal,
                                           [](Error error) { return error; })))
      return error;
  SmallVector<char, 0> bytes;
  raw_svector_ostream os(bytes);
  if (Error error = objcopy::executeObjcopyOnBinary(config, **binary, os))
    return error;
  return std::string(bytes.begin(), bytes.end());
}

Expected<std::string> resnorm::linkObject(ArrayRef<std::string> parts,
                                          ArrayRef<std::string> entries,
                                          const StandaloneTarget &target) {
  auto folder = Folder::create();
  if (!folder)
    return folder.takeError();
  std::vector<std::string> arguments{"-r", "-nostdlib", "-o",
                                     folder->getPath("joined.o")};
  for (auto [index, part] : enumerate(parts)) {
    auto file = folder->write("part" + Twine(index) + ".o", part);
    if (!file)
      return file.takeError();
    arguments.push_back(*file);
  }
  auto runtime = getRuntime(target, *folder);
  if (!runtime)
    return runtime.takeError();
  arguments.push_back(getSupportObject());
  arguments.push_back(*runtime);
  if (Error error = runCompiler(arguments, *folder))
    return error;
  auto joined = folder->read("joined.o");
  if (!joined)
    return joined.takeError();
  return hideSymbols(*joined, entries);
}

Expected<std::string>
resnorm::linkSharedLibrary(StringRef object,
                           const StandaloneModule &description) {
  auto folder = Folder::create();
  if (!folder)
    return folder.takeError();
  auto file = folder->write("model.o", object);
  if (!file)
    return file.takeError();
  if (Error error = runCompiler(
          {"-shared", "-o", folder->getPath("model.so"), *file, "-Wl,-z,defs",
           "-Wl,-z,noexecstack",
           "-Wl,--defsym=resnorm_module=" + description.name + "_module", "-lm",
           "-lpthread", "-ldl"},
          *folder))
    return error;
  return folder->read("model.so");
}
