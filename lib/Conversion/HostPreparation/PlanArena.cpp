//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Conversion/Passes.h"

#include "PackIntervals.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/Transforms/BufferViewFlowAnalysis.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/Interfaces/LoopLikeInterface.h"

namespace resnorm {
#define GEN_PASS_DEF_RESNORMPLANARENAPASS
#include "resnorm/Conversion/Passes.h.inc"
} // namespace resnorm

using namespace mlir;
using resnorm::LiveInterval;

/// Of the arena itself, which is all that allocation functions promise.
static constexpr int64_t kBaseAlignment = 64;

/// Bytes that `type` takes, or nullopt where that is not known here: a dynamic
/// extent, a layout, or another memory space.
static std::optional<int64_t> getStaticBytes(MemRefType type) {
  if (!type.hasStaticShape() || !type.getLayout().isIdentity() ||
      type.getMemorySpace())
    return std::nullopt;
  Type element = type.getElementType();
  int64_t bits = element.isIndex()        ? 64
                 : element.isIntOrFloat() ? element.getIntOrFloatBitWidth()
                                          : 0;
  if (!bits)
    return std::nullopt;
  return type.getNumElements() * llvm::divideCeil(bits, 8);
}

namespace {
/// When every buffer of a function is first and last of use, counted in ops of
/// the entry block.
class Lifetimes {
public:
  explicit Lifetimes(func::FuncOp function)
      : entry(&function.getBody().front()), aliases(function) {
    for (auto [time, op] : llvm::enumerate(*entry))
      times[&op] = time;
  }

  /// The interval of `alloc`, or nullopt where one place is not enough for it:
  /// it leaves the function, or a value of one turn of a loop lives on in the
  /// next.
  std::optional<LiveInterval> get(memref::AllocOp alloc) const {
    std::optional<int64_t> start = getTime(alloc);
    if (!start)
      return std::nullopt;
    LiveInterval interval{*start, *start, 0};
    for (Value alias : aliases.resolve(alloc.getMemref())) {
      if (outlivesIteration(alloc, alias))
        return std::nullopt;
      for (Operation *user : alias.getUsers()) {
        std::optional<int64_t> time = getTime(user);
        if (!time || isa<func::ReturnOp, memref::DeallocOp>(user))
          return std::nullopt;
        interval.first = std::min(interval.first, *time);
        interval.last = std::max(interval.last, *time);
      }
    }
    return interval;
  }

private:
  std::optional<int64_t> getTime(Operation *op) const {
    Operation *ancestor = entry->findAncestorOpInBlock(*op);
    return ancestor ? std::optional(times.lookup(ancestor)) : std::nullopt;
  }

  /// True where `alias` is a value of a loop (or of something whose turns may
  /// run at once) around `alloc`.
  bool outlivesIteration(memref::AllocOp alloc, Value alias) const {
    for (Operation *op = alloc->getParentOp(); op && op->getBlock() != nullptr;
         op = op->getParentOp()) {
      if (op == entry->getParentOp())
        return false;
      if (op->hasTrait<OpTrait::HasParallelRegion>())
        return true;
      if (!isa<LoopLikeOpInterface>(op))
        continue;
      auto argument = dyn_cast<BlockArgument>(alias);
      Operation *owner =
          argument ? argument.getOwner()->getParentOp() : alias.getDefiningOp();
      if (owner == op)
        return true;
    }
    return false;
  }

  Block *entry;
  BufferViewFlowAnalysis aliases;
  DenseMap<Operation *, int64_t> times;
};

struct PlanArenaPass final
    : resnorm::impl::ResNormPlanArenaPassBase<PlanArenaPass> {
  using Base::Base;

  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (function.isExternal())
      return;
    Lifetimes lifetimes(function);
    SmallVector<memref::AllocOp> allocs;
    SmallVector<LiveInterval> intervals;
    function.walk([&](memref::AllocOp alloc) {
      std::optional<int64_t> bytes = getStaticBytes(alloc.getType());
      if (!bytes)
        return;
      if (std::optional<LiveInterval> interval = lifetimes.get(alloc)) {
        interval->size = *bytes;
        intervals.push_back(*interval);
        allocs.push_back(alloc);
      }
    });
    if (allocs.empty())
      return;
    resnorm::Packing packing = resnorm::packIntervals(intervals, alignment);

    auto b = ImplicitLocOpBuilder::atBlockBegin(function.getLoc(),
                                                &function.getBody().front());
    auto arenaType = MemRefType::get({packing.size}, b.getI8Type());
    Value arena = memref::AllocOp::create(b, arenaType, ValueRange(),
                                          b.getI64IntegerAttr(kBaseAlignment));
    if (auto signature =
            function->getAttrOfType<DictionaryAttr>("resnorm.signature")) {
      NamedAttrList facts(signature);
      facts.set("arena_bytes", b.getI64IntegerAttr(packing.size));
      function->setAttr("resnorm.signature",
                        facts.getDictionary(b.getContext()));
    }
    for (auto [alloc, offset] : llvm::zip_equal(allocs, packing.offsets)) {
      b.setLoc(alloc.getLoc());
      Value start = arith::ConstantIndexOp::create(b, offset);
      Value view = memref::ViewOp::create(b, alloc.getType(), arena, start,
                                          ValueRange());
      alloc.replaceAllUsesWith(view);
    }
    for (memref::AllocOp alloc : allocs)
      alloc.erase();
  }
};
} // namespace
