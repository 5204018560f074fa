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

/// A place for a block that nobody uses. Threads take and leave blocks by one
/// exchange: a thread that is stopped in the middle holds up no other.
struct Slot {
  std::atomic<Block *> block;
  /// Of the block that was left here last. A hint: it may be another by now.
  std::atomic<size_t> capacity;
};

} // namespace

static constexpr size_t kPage = 4096;
static constexpr size_t kHugePage = size_t(2) << 20;
static constexpr unsigned kSlots = 64;
static constexpr size_t kMessageBytes = 4096;

/// Blocks that nobody uses, for any thread.
static Slot freeBlocks[kSlots];

/// Blocks that this thread uses, the youngest first.
static thread_local Block *usedBlocks;
static thread_local char messages[kMessageBytes];
static thread_local size_t messageLength;

static size_t roundUp(size_t value, size_t unit) {
  return (value + unit - 1) / unit * unit;
}

/// Slots in an order of this thread's own, so that threads do not meet, and
/// blocks stay with the cores that have them in their caches.
static Slot &getSlot(unsigned number) {
  auto thread = reinterpret_cast<uintptr_t>(&usedBlocks) / kPage;
  return freeBlocks[(thread + number) % kSlots];
}

static bool fits(size_t has, size_t wanted) {
  return has >= wanted && has / 2 <= wanted;
}

static void keepFreeBlock(Block *block);

/// The smallest free block that is large enough and not twice too large.
static Block *takeFreeBlock(size_t capacity) {
  for (;;) {
    Slot *best = nullptr;
    size_t smallest = SIZE_MAX;
    for (unsigned i = 0; i < kSlots; ++i) {
      Slot &slot = getSlot(i);
      size_t has = slot.capacity.load(std::memory_order_relaxed);
      if (fits(has, capacity) && has < smallest &&
          slot.block.load(std::memory_order_relaxed)) {
        best = &slot;
        smallest = has;
      }
    }
    if (!best)
      return nullptr;
    Block *block = best->block.exchange(nullptr, std::memory_order_acquire);
    if (block && fits(block->capacity, capacity))
      return block;
    if (block)
      keepFreeBlock(block);
  }
}

/// Keeps `block`, and frees the smallest one where that takes its place.
static void keepFreeBlock(Block *block) {
  // Another thread may have it as soon as it is in a slot.
  size_t capacity = block->capacity;
  Slot *smallest = &getSlot(0);
  for (unsigned i = 0; i < kSlots; ++i) {
    Slot &slot = getSlot(i);
    Block *none = nullptr;
    if (!slot.block.load(std::memory_order_relaxed) &&
        slot.block.compare_exchange_strong(none, block,
                                           std::memory_order_release,
                                           std::memory_order_relaxed)) {
      slot.capacity.store(capacity, std::memory_order_relaxed);
      return;
    }
    if (slot.capacity.load(std::memory_order_relaxed) <
        smallest->capacity.load(std::memory_order_relaxed))
      smallest = &slot;
  }
  Block *evicted = smallest->block.exchange(block, std::memory_order_acq_rel);
  smallest->capacity.store(capacity, std::memory_order_relaxed);
  free(evicted);
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
  keepFreeBlock(block);
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

void *resnorm_find_block(const void *address, size_t *bytes) {
  auto *byte = static_cast<const char *>(address);
  for (Block *block = usedBlocks; block; block = block->next) {
    auto *begin = reinterpret_cast<char *>(block + 1);
    auto *end = reinterpret_cast<char *>(block) + block->capacity;
    if (byte < begin || byte >= end)
      continue;
    *bytes = end - begin;
    return begin;
  }
  return nullptr;
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
  for (Slot &slot : freeBlocks)
    free(slot.block.exchange(nullptr, std::memory_order_acquire));
}
