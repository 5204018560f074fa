//===- TensorFiles.h - .npy, .npz and .safetensors --------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each reader checks what it reads: a corrupt, truncated or foreign file is an
// error that names the file and what is wrong with it. bfloat16 has no NumPy
// type; as ml_dtypes does, it is written as two raw bytes, `<V2`.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TOOLS_TENSORFILES_H
#define RESNORM_TOOLS_TENSORFILES_H

#include "resnorm/Tools/HostTensor.h"
#include "llvm/Support/MemoryBufferRef.h"

namespace resnorm {

struct NamedTensor {
  std::string name;
  HostTensor tensor;
};

llvm::Expected<HostTensor> readNpy(llvm::StringRef path);

/// The same from memory; `owner` keeps `bytes` alive.
llvm::Expected<HostTensor> parseNpy(llvm::StringRef bytes,
                                    std::shared_ptr<void> owner);

/// Replaces `path` whole or not at all.
llvm::Error writeNpy(llvm::StringRef path, const TensorView &tensor);

/// The entries of an .npz, in the order of the archive, `.npy` dropped from
/// their names.
llvm::Expected<std::vector<NamedTensor>> readNpz(llvm::StringRef path);

/// The entries of a .safetensors file, in the order of their data.
llvm::Expected<std::vector<NamedTensor>> readSafetensors(llvm::StringRef path);

/// One of the two above, by the file's suffix.
llvm::Expected<std::vector<NamedTensor>> readParameters(llvm::StringRef path);

} // namespace resnorm

#endif // RESNORM_TOOLS_TENSORFILES_H
