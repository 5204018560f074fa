//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Runtime/HostSupport.h"

#include <atomic>
#include <cinttypes>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/mman.h>

namespace {

/// Stands right before the memory it describes, and keeps that 64-byte aligned.
struct alignas(64) Block {
  Block *previous;
  Block *next;
  size_t capacity;
};

class SpinLock {
public:
  explicit SpinLock(std::atomic_flag &flag) : flag(flag) {
    while (flag.test_and_set(std::memory_order_acquire))
      ;
  }
  ~SpinLock() { flag.clear(std::memory_order_release); }

private:
  std::atomic_flag &flag;
};

} // namespace

static constexpr size_t kPage = 4096;
static constexpr size_t kHugePage = size_t(2) << 20;
static constexpr unsigned kSlots = 64;
static constexpr size_t kMessageBytes = 4096;

/// Blocks that nobody uses, for any thread.
static Block *freeBlocks[kSlots];
static std::atomic_flag freeBlocksLock = ATOMIC_FLAG_INIT;

/// Blocks that this thread uses, the youngest first.
static thread_local Block *usedBlocks;
static thread_local char messages[kMessageBytes];
static thread_local size_t messageLength;

static size_t roundUp(size_t value, size_t unit) {
  return (value + unit - 1) / unit * unit;
}

/// The smallest free block that is large enough and not twice too large.
static Block *takeFreeBlock(size_t capacity) {
  SpinLock lock(freeBlocksLock);
  Block **best = nullptr;
  for (Block *&slot : freeBlocks)
    if (slot && slot->capacity >= capacity && slot->capacity / 2 <= capacity &&
        (!best || slot->capacity < (*best)->capacity))
      best = &slot;
  if (!best)
    return nullptr;
  Block *block = *best;
  *best = nullptr;
  return block;
}

/// Keeps `block`, or returns the one that has to go for it.
static Block *keepFreeBlock(Block *block) {
  SpinLock lock(freeBlocksLock);
  Block **smallest = &freeBlocks[0];
  for (Block *&slot : freeBlocks) {
    if (!slot) {
      slot = block;
      return nullptr;
    }
    if (slot->capacity < (*smallest)->capacity)
      smallest = &slot;
  }
  Block *evicted = *smallest;
  *smallest = block;
  return evicted;
}

/// Large blocks are cut for huge pages: intermediates are walked end to end.
static Block *newBlock(size_t capacity) {
  bool huge = capacity >= 2 * kHugePage;
  void *memory = nullptr;
  if (posix_memalign(&memory, huge ? kHugePage : kPage, capacity))
    return nullptr;
  if (huge)
    madvise(memory, capacity, MADV_HUGEPAGE);
  auto *block = static_cast<Block *>(memory);
  block->capacity = capacity;
  return block;
}

void *_mlir_memref_to_llvm_alloc(size_t bytes) {
  if (bytes > PTRDIFF_MAX - kHugePage)
    return nullptr;
  size_t capacity = roundUp(bytes + sizeof(Block), kPage);
  if (capacity >= 2 * kHugePage)
    capacity = roundUp(capacity, kHugePage);
  Block *block = takeFreeBlock(capacity);
  if (!block)
    block = newBlock(capacity);
  if (!block)
    return nullptr;
  block->previous = nullptr;
  block->next = usedBlocks;
  if (usedBlocks)
    usedBlocks->previous = block;
  usedBlocks = block;
  return block + 1;
}

void *_mlir_memref_to_llvm_aligned_alloc(size_t alignment, size_t bytes) {
  return alignment <= alignof(Block) ? _mlir_memref_to_llvm_alloc(bytes)
                                     : nullptr;
}

void _mlir_memref_to_llvm_free(void *pointer) {
  if (!pointer)
    return;
  Block *block = static_cast<Block *>(pointer) - 1;
  if (block->next)
    block->next->previous = block->previous;
  if (block->previous)
    block->previous->next = block->next;
  else
    usedBlocks = block->next;
  free(keepFreeBlock(block));
}

void *resnorm_enter(void) {
  messageLength = 0;
  messages[0] = 0;
  return usedBlocks;
}

void resnorm_unwind(void *mark) {
  while (usedBlocks && usedBlocks != mark)
    _mlir_memref_to_llvm_free(usedBlocks + 1);
}

void resnorm_report(const char *message) {
  size_t length = strlen(message);
  size_t room = kMessageBytes - messageLength - 1;
  if (messageLength && room) {
    messages[messageLength++] = '\n';
    --room;
  }
  length = length < room ? length : room;
  memcpy(messages + messageLength, message, length);
  messageLength += length;
  while (messageLength && messages[messageLength - 1] == '\n')
    --messageLength;
  messages[messageLength] = 0;
}

void resnorm_report_numbers(const char *message, int64_t got, int64_t other) {
  char line[kMessageBytes];
  snprintf(line, sizeof line, "%s: got %" PRId64 " and %" PRId64, message, got,
           other);
  resnorm_report(line);
}

const char *resnorm_messages(void) { return messages; }

void resnorm_trim(void) {
  SpinLock lock(freeBlocksLock);
  for (Block *&slot : freeBlocks) {
    free(slot);
    slot = nullptr;
  }
}
