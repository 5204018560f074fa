//===- HoistParameters.cpp - Prepare parameters once ----------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Ops that depend on parameters and constants alone are found from the first
// to the last; from the last to the first it is decided which of their results
// are worth keeping between calls. What a kept result needs is cloned into the
// init function.
//
//===----------------------------------------------------------------------===//

#include "KernelPlan.h"
#include "KernelRoles.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/RegionUtils.h"
#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h"

namespace resnorm {
#define GEN_PASS_DEF_RESNORMHOISTPARAMETERSPASS
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h.inc"
} // namespace resnorm

using namespace mlir;
using namespace resnorm;

using Leaves = llvm::SmallSetVector<Value, 4>;

namespace {
class ParameterHoister {
public:
  explicit ParameterHoister(func::FuncOp function)
      : function(function), block(function.getBody().front()) {}

  void run();

private:
  void findDependence();
  bool canMove(Operation *op) const;
  bool isWorthKeeping(Value value) const;
  void choosePrepared();
  func::FuncOp createInit();
  void passPrepared(func::FuncOp init);

  func::FuncOp function;
  Block &block;
  /// What depends on parameters and constants alone, with those it is computed
  /// from. Splats are no source: they take no memory worth the name.
  DenseMap<Value, Leaves> leavesOf;
  SetVector<Value> prepared;
};
} // namespace

static bool isParameter(func::FuncOp function, BlockArgument argument) {
  return isa<RankedTensorType>(argument.getType()) &&
         function.getArgAttr(argument.getArgNumber(), kParameterAttrName);
}

static int64_t countBits(Value value) {
  auto type = cast<RankedTensorType>(value.getType());
  return type.getNumElements() * type.getElementTypeBitWidth();
}

/// False where running the op once, earlier, could be seen.
bool ParameterHoister::canMove(Operation *op) const {
  auto isKnown = [&](Value value) { return leavesOf.contains(value); };
  return op->getNumResults() > 0 && !op->hasTrait<OpTrait::IsTerminator>() &&
         !op->walk([&](Operation *nested) {
              return isMemoryEffectFree(nested) ||
                             nested->hasTrait<OpTrait::IsTerminator>()
                         ? WalkResult::advance()
                         : WalkResult::interrupt();
            }).wasInterrupted() &&
         llvm::all_of(getUsedValues(op), isKnown);
}

void ParameterHoister::findDependence() {
  for (BlockArgument argument : block.getArguments())
    if (isParameter(function, argument))
      leavesOf[argument].insert(argument);
  for (Operation &op : block) {
    if (!canMove(&op))
      continue;
    Leaves leaves;
    for (Value value : getUsedValues(&op))
      leaves.insert_range(leavesOf.lookup(value));
    if (op.hasTrait<OpTrait::ConstantLike>()) {
      Value constant = op.getResult(0);
      if (isa<RankedTensorType>(constant.getType()) &&
          getKernelRole(&op) != KernelRole::Free)
        leaves.insert(constant);
    }
    for (Value result : op.getResults())
      leavesOf[result] = leaves;
  }
}

/// A packed layout may be padded to whole tiles; nothing else may grow.
bool ParameterHoister::isWorthKeeping(Value value) const {
  Operation *op = value.getDefiningOp();
  auto type = dyn_cast<RankedTensorType>(value.getType());
  if (!type || !type.hasStaticShape() || !type.getElementType().isIntOrFloat())
    return false;
  if (op->hasTrait<OpTrait::ConstantLike>() ||
      getKernelRole(op) == KernelRole::View)
    return false;
  int64_t sources = 0;
  const Leaves &leaves = leavesOf.find(value)->second;
  for (Value leaf : leaves)
    sources += countBits(leaf);
  return !leaves.empty() &&
         (isa<linalg::PackOp>(op) || countBits(value) <= sources);
}

void ParameterHoister::choosePrepared() {
  DenseSet<Operation *> staying;
  SmallVector<Value> keptLastFirst;
  for (Operation &op : llvm::reverse(block)) {
    SmallVector<Value> needed;
    for (Value result : op.getResults())
      if (llvm::any_of(result.getUsers(), [&](Operation *user) {
            return staying.contains(block.findAncestorOpInBlock(*user));
          }))
        needed.push_back(result);
    bool isKnown = op.getNumResults() > 0 && leavesOf.contains(op.getResult(0));
    if (isKnown && llvm::all_of(needed, [&](Value value) {
          return isWorthKeeping(value);
        }))
      keptLastFirst.append(needed.rbegin(), needed.rend());
    else
      staying.insert(&op);
  }
  prepared.insert_range(llvm::reverse(keptLastFirst));
}

func::FuncOp ParameterHoister::createInit() {
  SetVector<Operation *> body;
  SetVector<Value> parameters;
  SmallVector<Value> worklist(prepared.getArrayRef());
  while (!worklist.empty()) {
    Value value = worklist.pop_back_val();
    Operation *op = value.getDefiningOp();
    if (!op)
      parameters.insert(value);
    else if (body.insert(op))
      llvm::append_range(worklist, getUsedValues(op));
  }

  OpBuilder builder(function);
  SmallVector<BlockArgument> arguments;
  SmallVector<DictionaryAttr> attributes;
  for (BlockArgument argument : block.getArguments())
    if (parameters.contains(argument)) {
      arguments.push_back(argument);
      attributes.push_back(function.getArgAttrDict(argument.getArgNumber()));
    }
  SmallVector<Type> inputs = llvm::map_to_vector(
      arguments, [](BlockArgument argument) { return argument.getType(); });
  auto type = builder.getFunctionType(
      inputs, ValueRange(prepared.getArrayRef()).getTypes());
  auto init = func::FuncOp::create(builder, function.getLoc(),
                                   (function.getName() + ".init").str(), type,
                                   {}, attributes);
  init->setAttr(kInitializesAttrName, function.getSymNameAttr());
  Block *entry = init.addEntryBlock();
  builder.setInsertionPointToStart(entry);
  IRMapping mapping;
  for (auto [from, to] : llvm::zip_equal(arguments, entry->getArguments()))
    mapping.map(from, to);
  for (Operation &op : block)
    if (body.contains(&op))
      builder.clone(op, mapping);
  func::ReturnOp::create(builder, function.getLoc(),
                         llvm::map_to_vector(prepared, [&](Value value) {
                           return mapping.lookup(value);
                         }));
  return init;
}

void ParameterHoister::passPrepared(func::FuncOp init) {
  MLIRContext *context = function.getContext();
  auto mark = UnitAttr::get(context);
  for (Value value : prepared) {
    unsigned index = function.getNumArguments();
    (void)function.insertArgument(
        index, value.getType(),
        DictionaryAttr::get(
            context,
            NamedAttribute(StringAttr::get(context, kPreparedAttrName), mark)),
        value.getLoc());
    value.replaceAllUsesWith(function.getArgument(index));
  }
  function->setAttr(kInitAttrName, init.getSymNameAttr());
  IRRewriter rewriter(context);
  (void)runRegionDCE(rewriter, function.getBody());
  for (BlockArgument argument : function.getArguments())
    if (argument.use_empty() && isParameter(function, argument))
      function.setArgAttr(argument.getArgNumber(), kReleasedAttrName, mark);
}

void ParameterHoister::run() {
  findDependence();
  choosePrepared();
  if (!prepared.empty())
    passPrepared(createInit());
}

namespace {
struct HoistParameters final
    : resnorm::impl::ResNormHoistParametersPassBase<HoistParameters> {
  using Base::Base;

  void runOnOperation() override {
    for (auto function :
         llvm::make_early_inc_range(getOperation().getOps<func::FuncOp>()))
      if (function.isPublic() && !function.isExternal() &&
          !function->hasAttr(kInitAttrName) &&
          !function->hasAttr(kInitializesAttrName))
        ParameterHoister(function).run();
  }
};
} // namespace
