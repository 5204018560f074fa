//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Conversion/Passes.h"

#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/RegionUtils.h"
#include "resnorm/Dialect/Halide/IR/Halide.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringSet.h"

namespace resnorm {
#define GEN_PASS_DEF_RESNORMSYNCDEVICESPASS
#include "resnorm/Conversion/Passes.h.inc"
} // namespace resnorm

using namespace mlir;
namespace halide = resnorm::halide;

namespace {
/// What the host does with memory: true where it writes.
using Accesses = llvm::MapVector<Value, bool>;

class Synchronizer {
public:
  explicit Synchronizer(const llvm::StringSet<> &deviceKernels)
      : deviceKernels(deviceKernels) {}

  void run(Region &region);

private:
  bool runsOnDevice(Operation *op) const;
  bool holdsCalls(Operation *op) const;
  void collect(Operation *op, Accesses &accesses) const;
  void collectFromLoop(Operation *op, Accesses &accesses) const;

  const llvm::StringSet<> &deviceKernels;
};
} // namespace

/// A callee of the module does what its own ops need.
bool Synchronizer::runsOnDevice(Operation *op) const {
  if (auto call = dyn_cast<halide::CallOp>(op))
    return deviceKernels.contains(call.getCallee());
  return isa<func::CallOp>(op);
}

bool Synchronizer::holdsCalls(Operation *op) const {
  return op
      ->walk([&](Operation *inner) {
        return runsOnDevice(inner) ? WalkResult::interrupt()
                                   : WalkResult::advance();
      })
      .wasInterrupted();
}

void Synchronizer::collect(Operation *op, Accesses &accesses) const {
  SmallVector<MemoryEffects::EffectInstance> effects;
  auto interface = dyn_cast<MemoryEffectOpInterface>(op);
  if (interface)
    interface.getEffects(effects);
  for (const MemoryEffects::EffectInstance &effect : effects) {
    Value value = effect.getValue();
    if (!value || !isa<MemRefType>(value.getType()) ||
        !isa<MemoryEffects::Read, MemoryEffects::Write>(effect.getEffect()))
      continue;
    accesses[value] |= isa<MemoryEffects::Write>(effect.getEffect());
  }
  // What does not say what it does may do anything.
  if (!interface && !op->hasTrait<OpTrait::HasRecursiveMemoryEffects>() &&
      !op->hasTrait<OpTrait::IsTerminator>())
    for (Value operand : op->getOperands())
      if (isa<MemRefType>(operand.getType()))
        accesses[operand] = true;
}

/// Of memory that is there before the loop.
void Synchronizer::collectFromLoop(Operation *op, Accesses &accesses) const {
  Accesses inside;
  op->walk([&](Operation *inner) { collect(inner, inside); });
  bool writes = llvm::any_of(llvm::make_second_range(inside),
                             [](bool writes) { return writes; });
  if (inside.empty())
    return;
  // Which of them a value inside stands for takes an analysis of aliases.
  llvm::SetVector<Value> outside;
  getUsedValuesDefinedAbove(op->getRegions(), outside);
  outside.insert(op->operand_begin(), op->operand_end());
  for (Value value : outside)
    if (isa<MemRefType>(value.getType()))
      accesses[value] |= writes;
}

void Synchronizer::run(Region &region) {
  for (Block &block : region)
    for (Operation &op : llvm::make_early_inc_range(block)) {
      if (runsOnDevice(&op))
        continue;
      Accesses accesses;
      if (op.getNumRegions() == 0) {
        collect(&op, accesses);
      } else if (holdsCalls(&op)) {
        for (Region &inner : op.getRegions())
          run(inner);
        continue;
      } else {
        collectFromLoop(&op, accesses);
      }
      OpBuilder b(&op);
      for (auto [value, writes] : accesses)
        halide::SyncHostOp::create(b, op.getLoc(), value, writes);
    }
}

namespace {
struct SyncDevicesPass final
    : resnorm::impl::ResNormSyncDevicesPassBase<SyncDevicesPass> {
  using Base::Base;

  void runOnOperation() override {
    llvm::StringSet<> kernels;
    for (auto binary : getOperation().getOps<halide::BinaryOp>())
      if (!binary.getDevice().empty())
        kernels.insert(binary.getSymName());
    if (kernels.empty())
      return;
    for (auto function : getOperation().getOps<func::FuncOp>())
      Synchronizer(kernels).run(function.getBody());
  }
};
} // namespace
