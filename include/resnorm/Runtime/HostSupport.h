//===- HostSupport.h - What compiled host code calls ------------*- C++ -*-===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The C functions that code lowered by buildHostPipeline refers to. Blocks of
// memory are kept when they are freed, so that a second call of a model asks
// the system for nothing. Every block that is in use is on a list of its
// thread; that is how a call that failed half way gives all of them back.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_RUNTIME_HOSTSUPPORT_H
#define RESNORM_RUNTIME_HOSTSUPPORT_H

#include <cstddef>
#include <cstdint>

extern "C" {

/// Memory for a `memref.alloc`, at least 64-byte aligned; MLIR's names for its
/// generic allocation functions. Null where the system has none.
void *_mlir_memref_to_llvm_alloc(size_t bytes);
void *_mlir_memref_to_llvm_aligned_alloc(size_t alignment, size_t bytes);
void _mlir_memref_to_llvm_free(void *pointer);

/// Marks the start of a call on this thread and forgets earlier messages.
void *resnorm_enter(void);

/// Frees every block that this thread took since `resnorm_enter` gave `mark`.
void resnorm_unwind(void *mark);

/// The start of the block in use by this thread that holds `address`, and its
/// size; null where it is memory of somebody else.
void *resnorm_find_block(const void *address, size_t *bytes);

/// Adds a line to the messages of this thread.
void resnorm_report(const char *message);

/// Adds the line "<message>: got <got> and <other>".
void resnorm_report_numbers(const char *message, int64_t got, int64_t other);

/// The messages of this thread since `resnorm_enter`, one a line; "" for none.
const char *resnorm_messages(void);

/// Returns the blocks that are not in use to the system.
void resnorm_trim(void);
}

#endif // RESNORM_RUNTIME_HOSTSUPPORT_H
