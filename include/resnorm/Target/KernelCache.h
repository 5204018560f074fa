//===- KernelCache.h - Objects kept across runs -----------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One file an entry in a folder that only its owner can write: a header, a
// checksum, the object. Files appear whole, by renaming, so any number of
// processes share a folder. Whatever goes wrong is a miss: a cache can cost
// time, never a result.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TARGET_KERNELCACHE_H
#define RESNORM_TARGET_KERNELCACHE_H

#include "mlir/Support/LLVM.h"
#include "resnorm/Dialect/Halide/IR/Halide.h"
#include "llvm/ADT/StringRef.h"
#include <optional>
#include <string>

namespace resnorm {

class KernelCache {
public:
  /// A cache in `directory`, made where it is missing. Where it cannot be made,
  /// belongs to somebody else or is open to others' writing, nothing is ever
  /// found or kept. Empty: no cache.
  explicit KernelCache(llvm::StringRef directory);

  /// The object that was kept for `description`, everything it depends on.
  std::optional<std::string> find(llvm::StringRef description) const;

  void keep(llvm::StringRef description, llvm::StringRef object) const;

  /// Deletes what was not used for a week, and the oldest entries beyond 1 GiB.
  /// Looks at most every 20 minutes.
  void prune() const;

  bool isEnabled() const { return !directory.empty(); }

private:
  std::string directory;
};

/// The object of `pipeline`, which `cache` has or keeps from then on.
mlir::FailureOr<std::string> findOrCompile(halide::PipelineOp pipeline,
                                           llvm::StringRef target,
                                           const KernelCache &cache);

} // namespace resnorm

#endif // RESNORM_TARGET_KERNELCACHE_H
