//===- Identity.cpp - What an object depends on ---------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Targets.h"
#include "resnorm/Target/Halide.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/raw_ostream.h"
#include <link.h>

using namespace mlir;
using namespace resnorm;

/// The build ID among the notes of `program`, as hexadecimal text; empty where
/// it was linked without one.
static std::string readBuildID(const dl_phdr_info &program) {
  for (const ElfW(Phdr) &header :
       ArrayRef(program.dlpi_phdr, program.dlpi_phnum)) {
    if (header.p_type != PT_NOTE)
      continue;
    auto *bytes =
        reinterpret_cast<const uint8_t *>(program.dlpi_addr + header.p_vaddr);
    size_t alignment = std::max<size_t>(header.p_align, 4);
    for (size_t at = 0; at + sizeof(ElfW(Nhdr)) <= header.p_memsz;) {
      auto *note = reinterpret_cast<const ElfW(Nhdr) *>(bytes + at);
      size_t name = at + sizeof(*note);
      size_t description = llvm::alignTo(name + note->n_namesz, alignment);
      if (note->n_type == NT_GNU_BUILD_ID &&
          StringRef(reinterpret_cast<const char *>(bytes + name), 3) == "GNU")
        return llvm::toHex(ArrayRef(bytes + description, note->n_descsz));
      at = llvm::alignTo(description + note->n_descsz, alignment);
    }
  }
  return {};
}

/// The linker's identifier of the program or library that holds this code.
static std::string readOwnBuildID() {
  std::string buildID;
  dl_iterate_phdr(
      [](dl_phdr_info *program, size_t, void *result) {
        auto here = reinterpret_cast<uintptr_t>(&readOwnBuildID);
        bool isOurs =
            llvm::any_of(ArrayRef(program->dlpi_phdr, program->dlpi_phnum),
                         [&](const ElfW(Phdr) & header) {
                           uintptr_t start =
                               program->dlpi_addr + header.p_vaddr;
                           return header.p_type == PT_LOAD && here >= start &&
                                  here - start < header.p_memsz;
                         });
        if (isOurs)
          *static_cast<std::string *>(result) = readBuildID(*program);
        return int(isOurs);
      },
      &buildID);
  return buildID;
}

std::string resnorm::describeCompilation(halide::PipelineOp pipeline,
                                         StringRef defaultTarget) {
  static const std::string buildID = readOwnBuildID();
  std::string error;
  std::optional<Halide::Target> target =
      door::parseTarget(pipeline.getTarget().value_or(defaultTarget), error);
  if (buildID.empty() || !target)
    return {};
  std::string description;
  llvm::raw_string_ostream os(description);
  os << "resnorm " << buildID << ", Halide " << HALIDE_VERSION_MAJOR << '.'
     << HALIDE_VERSION_MINOR << '.' << HALIDE_VERSION_PATCH << ", LLVM "
     << LLVM_VERSION_STRING << '\n'
     << target->to_string() << '\n';
  pipeline->print(os, OpPrintingFlags().useLocalScope());
  return description;
}
