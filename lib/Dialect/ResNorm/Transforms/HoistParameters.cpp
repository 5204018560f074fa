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
#include "ParameterDependence.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Transforms/RegionUtils.h"
#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h"

namespace resnorm {
#define GEN_PASS_DEF_RESNORMHOISTPARAMETERSPASS
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h.inc"
} // namespace resnorm

using namespace mlir;
using namespace resnorm;

namespace {
class ParameterHoister {
public:
  explicit ParameterHoister(func::FuncOp function)
      : function(function), block(function.getBody().front()), known(function) {
  }

  void run();

private:
  bool isWorthKeeping(Value value) const;
  void choosePrepared();
  func::FuncOp createInit();
  void passPrepared(func::FuncOp init);

  func::FuncOp function;
  Block &block;
  ParameterDependence known;
  SetVector<Value> prepared;
};
} // namespace

static int64_t countBits(Value value) {
  auto type = cast<RankedTensorType>(value.getType());
  return type.getNumElements() * type.getElementTypeBitWidth();
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
  const ParameterDependence::Leaves &leaves = known.getLeaves(value);
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
    bool isKnown = op.getNumResults() > 0 && known.contains(op.getResult(0));
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
