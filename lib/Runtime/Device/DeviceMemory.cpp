//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Runtime/DeviceMemory.h"
#include "DeviceCopy.h"
#include "Ranges.h"

#include "HalideRuntime.h"
#include "resnorm/Runtime/HostSupport.h"
#include <cstdlib>
#include <new>

using namespace resnorm::device;

namespace {

enum class Owner {
  /// Memory of `resnorm_enter`'s calls: arenas and other intermediates.
  Model,
  /// Parameters and constants, which stay as they are.
  Program,
  /// An input or a result of the call under way.
  Call,
};

/// Memory of the host with memory of the same size on the device.
struct Block {
  Range host;
  Owner owner;
  /// The call that a block of Owner::Call belongs to.
  uint64_t call;
  Allocation memory;
  RangeSet newerOnHost, newerOnDevice;
};

} // namespace

/// In the order of addresses; no two overlap.
static Block **blocks;
static unsigned count, capacity;
static uint64_t currentCall;
static int32_t firstError;

/// What an input without elements lies in.
static char nothing[64];

static uint64_t addressOf(const void *pointer) {
  return reinterpret_cast<uint64_t>(pointer);
}

static void note(int32_t status) {
  if (!firstError)
    firstError = status;
}

/// The first block that ends after `address`.
static unsigned findPosition(uint64_t address) {
  unsigned low = 0, high = count;
  while (low < high) {
    unsigned middle = (low + high) / 2;
    if (blocks[middle]->host.end <= address)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

static void drop(unsigned position) {
  Block *block = blocks[position];
  block->memory.free();
  block->~Block();
  free(block);
  --count;
  for (unsigned i = position; i < count; ++i)
    blocks[i] = blocks[i + 1];
}

static Block *create(Range host, Owner owner) {
  if (count == capacity) {
    capacity = capacity ? 2 * capacity : 64;
    blocks = static_cast<Block **>(realloc(blocks, capacity * sizeof(Block *)));
  }
  void *memory = malloc(sizeof(Block));
  if (!blocks || !memory)
    abort();
  auto *block = new (memory) Block{host, owner, currentCall, {}, {}, {}};
  // What is in memory of the model before it is written matters to nobody.
  if (owner != Owner::Model)
    block->newerOnHost.add(host);
  unsigned position = findPosition(host.begin);
  for (unsigned i = count; i > position; --i)
    blocks[i] = blocks[i - 1];
  blocks[position] = block;
  ++count;
  return block;
}

static const char *describeCopy(const Block &block, bool toDevice) {
  if (block.owner == Owner::Model)
    return toDevice ? "copy of an intermediate to the device"
                    : "copy of an intermediate to the host";
  if (block.owner == Owner::Program)
    return toDevice ? "copy of a parameter to the device"
                    : "copy of a parameter to the host";
  return toDevice ? "copy of an input to the device"
                  : "copy of a result to the host";
}

/// Makes the host's bytes in `range` the newest.
static int32_t bringToHost(Block &block, Range range) {
  for (;;) {
    Range newer = block.newerOnDevice.findFirst(range);
    if (newer.isEmpty())
      return 0;
    if (int32_t status =
            block.memory.copy(block.host.begin, newer, /*toDevice=*/false,
                              describeCopy(block, false)))
      return status;
    block.newerOnDevice.remove(newer);
  }
}

/// Makes the device's bytes in `range` the newest.
static int32_t bringToDevice(Block &block, Range range) {
  for (;;) {
    Range newer = block.newerOnHost.findFirst(range);
    if (newer.isEmpty())
      return 0;
    if (int32_t status =
            block.memory.copy(block.host.begin, newer, /*toDevice=*/true,
                              describeCopy(block, true)))
      return status;
    block.newerOnHost.remove(newer);
  }
}

/// Drops all blocks that overlap `range`. What of the caller's memory was
/// looked at in parts becomes one range.
static Range makeRoom(Range range, bool isModels) {
  for (unsigned i = findPosition(range.begin);
       i < count && blocks[i]->host.begin < range.end;
       i = findPosition(range.begin)) {
    Block &block = *blocks[i];
    // Memory in use overlaps no other: a block of another kind is of the past.
    if (!isModels && block.owner != Owner::Model) {
      note(bringToHost(block, block.host));
      if (block.host.begin < range.begin)
        range.begin = block.host.begin;
      if (block.host.end > range.end)
        range.end = block.host.end;
    }
    drop(i);
  }
  return range;
}

/// The block that holds `range`, made if there is none.
static Block &getBlock(Range range) {
  size_t bytes = 0;
  void *base =
      resnorm_find_block(reinterpret_cast<const void *>(range.begin), &bytes);
  Range whole = range;
  if (base)
    whole = {addressOf(base), addressOf(base) + bytes};
  unsigned position = findPosition(range.begin);
  if (position < count) {
    Block &block = *blocks[position];
    bool isSame = base ? block.owner == Owner::Model &&
                             block.host.begin == whole.begin &&
                             block.host.end == whole.end
                       : block.owner != Owner::Model;
    if (isSame && block.host.contains(range))
      return block;
  }
  whole = makeRoom(whole, base != nullptr);
  return *create(whole, base ? Owner::Model : Owner::Program);
}

/// The block that holds `range`; null where no kernel has used any of it.
static Block *findBlock(Range range) {
  unsigned position = findPosition(range.begin);
  if (position == count || !blocks[position]->host.overlaps(range))
    return nullptr;
  return &getBlock(range);
}

static Range getRange(const halide_buffer_t &buffer) {
  if (buffer.number_of_elements() == 0)
    return {addressOf(nothing), addressOf(nothing) + sizeof nothing};
  uint64_t begin = addressOf(buffer.begin());
  return {begin, begin + buffer.size_in_bytes()};
}

static bool isDense(const halide_buffer_t &buffer) {
  return buffer.number_of_elements() * buffer.type.bytes() ==
         buffer.size_in_bytes();
}

void resnorm_device_enter() {
  ++currentCall;
  firstError = 0;
  // Nothing of an earlier call is read again, and what a call left on the
  // device for memory that is now somebody else's must not come back.
  for (unsigned i = 0; i < count;) {
    Block &block = *blocks[i];
    if (block.owner == Owner::Call && block.call + 1 < currentCall) {
      drop(i);
      continue;
    }
    if (block.owner == Owner::Model) {
      block.newerOnDevice.clear();
      block.newerOnHost.clear();
    }
    ++i;
  }
}

void resnorm_device_tensor(const void *host, int64_t bytes) {
  if (bytes <= 0)
    return;
  Range range{addressOf(host), addressOf(host) + uint64_t(bytes)};
  unsigned position = findPosition(range.begin);
  Block *block = position < count ? blocks[position] : nullptr;
  if (!block || block->owner != Owner::Call ||
      block->host.begin != range.begin || block->host.end != range.end) {
    for (unsigned i = findPosition(range.begin);
         i < count && blocks[i]->host.begin < range.end;)
      drop(i);
    block = create(range, Owner::Call);
  }
  block->call = currentCall;
  block->newerOnDevice.clear();
  block->newerOnHost.clear();
  block->newerOnHost.add(range);
}

static int32_t bind(halide_buffer_t &buffer, bool isOutput,
                    const halide_device_interface_t *device) {
  Range range = getRange(buffer);
  Block &block = getBlock(range);
  if (int32_t status =
          block.memory.allocate(block.host.end - block.host.begin, device))
    return status;
  // Between the rows of an output lie bytes that stay as they are.
  if (!isOutput || !isDense(buffer))
    if (int32_t status = bringToDevice(block, range))
      return status;
  Range inBlock{range.begin - block.host.begin, range.end - block.host.begin};
  if (int32_t status = block.memory.view(inBlock, !isOutput, buffer))
    return status;
  bool isNewer = !block.newerOnDevice.findFirst(range).isEmpty();
  buffer.flags = isNewer && !isOutput ? halide_buffer_flag_device_dirty : 0;
  return 0;
}

int32_t resnorm_device_bind(halide_buffer_t *buffer, int32_t isOutput,
                            const halide_device_interface_t *device) {
  int32_t status = firstError;
  if (!status)
    status = bind(*buffer, isOutput, device);
  if (status) {
    // A kernel takes this for a question about bounds.
    buffer->device = 0;
    buffer->device_interface = nullptr;
    buffer->host = nullptr;
  }
  return status;
}

int32_t resnorm_device_unbind(halide_buffer_t *buffer, int32_t isOutput) {
  if (!buffer->host || !buffer->device)
    return 0;
  Allocation::describe(*buffer);
  Range range = getRange(*buffer);
  Block &block = getBlock(range);
  Range inBlock{range.begin - block.host.begin, range.end - block.host.begin};
  // A stage of a kernel may have run on the host.
  bool isOnHost = buffer->host_dirty();
  int32_t status =
      block.memory.release(inBlock, *buffer, isOutput && !isOnHost);
  if (isOutput) {
    (isOnHost ? block.newerOnHost : block.newerOnDevice).add(range);
    (isOnHost ? block.newerOnDevice : block.newerOnHost).remove(range);
  }
  return status;
}

void resnorm_device_sync_host(const halide_buffer_t *buffer, int32_t writes) {
  if (buffer->number_of_elements() == 0)
    return;
  Range range = getRange(*buffer);
  Block *block = findBlock(range);
  if (!block)
    return;
  note(bringToHost(*block, range));
  if (writes)
    block->newerOnHost.add(range);
}

void resnorm_device_wait() {
  for (unsigned i = 0; i < count; ++i)
    if (blocks[i]->memory.isAllocated())
      return note(blocks[i]->memory.wait());
}

int32_t resnorm_device_fetch(const void *host, int64_t bytes) {
  Range range{addressOf(host), addressOf(host) + uint64_t(bytes)};
  Block *block = bytes > 0 ? findBlock(range) : nullptr;
  return block ? bringToHost(*block, range) : 0;
}

int32_t resnorm_device_leave() { return firstError; }

void resnorm_device_release() {
  const halide_device_interface_t *device = nullptr;
  while (count) {
    if (blocks[count - 1]->memory.isAllocated())
      device = blocks[count - 1]->memory.getDevice();
    drop(count - 1);
  }
  free(blocks);
  blocks = nullptr;
  capacity = 0;
  if (device)
    halide_device_release(nullptr, device);
}
