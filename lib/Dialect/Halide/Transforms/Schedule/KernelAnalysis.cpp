//===- KernelAnalysis.cpp - What a schedule asks of an algorithm ----------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelAnalysis.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "resnorm/Dialect/Halide/Transforms/PipelineSchedule.h"

using namespace mlir;
using namespace resnorm;
using namespace resnorm::halide;
using namespace resnorm::halide::scheduling;

SmallVector<Block *> resnorm::halide::scheduling::getDefinitions(FuncOp func) {
  SmallVector<Block *> blocks;
  if (!func.getBody().empty())
    blocks.push_back(&func.getBody().front());
  for (UpdateOp update : getUpdates(func))
    blocks.push_back(&update.getBody().front());
  return blocks;
}

SmallVector<std::string>
resnorm::halide::scheduling::getVarNames(ArrayAttr vars) {
  SmallVector<std::string> names;
  for (StringRef name : vars.getAsValueRange<StringAttr>())
    names.push_back(name.str());
  return names;
}

std::string Member::getName() const { return FuncOp(func).getSymName().str(); }

SmallVector<std::string> Member::getVarNames() const {
  return resnorm::halide::scheduling::getVarNames(FuncOp(func).getVars());
}

llvm::SmallBitVector Member::getRootVars() const {
  llvm::SmallBitVector vars;
  for (const Dependence &dimension : dimensions)
    vars |= dimension.vars;
  return vars;
}

/// The extents of an output are in the pipeline's result types.
static SmallVector<int64_t> getExtents(FuncOp root) {
  auto pipeline = root->getParentOfType<PipelineOp>();
  auto types = pipeline.getResultTypes().getAsValueRange<TypeAttr>();
  auto type = types.begin();
  for (auto name :
       pipeline.getOutputs().getFuncs().getAsRange<FlatSymbolRefAttr>()) {
    if (name.getValue() == root.getSymName())
      return llvm::to_vector(cast<BufferType>(*type).getShape());
    std::advance(type,
                 pipeline.lookupFunc(name.getValue()).getElementTypes().size());
  }
  return SmallVector<int64_t>(root.getRank(), ShapedType::kDynamic);
}

KernelAnalysis::KernelAnalysis(FuncOp root,
                               const SmallPtrSetImpl<Operation *> &roots)
    : root(root), rank(root.getRank()), extents(::getExtents(root)) {
  auto pipeline = root->getParentOfType<PipelineOp>();
  for (FuncOp func : pipeline.getBody().front().getOps<FuncOp>()) {
    if (func == root)
      break;
    if (roots.contains(func))
      continue;
    positions[func] = members.size();
    members.push_back(
        {func, SmallVector<Dependence>(
                   func.getRank(), Dependence{llvm::SmallBitVector(rank)})});
  }

  SmallVector<Dependence> self(rank, Dependence{llvm::SmallBitVector(rank)});
  for (unsigned i = 0; i < rank; ++i)
    self[i].vars.set(i);
  followDefinitions(root, self);
  // Readers come after what they read.
  for (Member &member : llvm::reverse(members))
    if (member.uses > 0)
      followDefinitions(member.func, member.dimensions);
  llvm::erase_if(members,
                 [](const Member &member) { return member.uses == 0; });
}

void KernelAnalysis::followDefinitions(FuncOp func,
                                       ArrayRef<Dependence> dimensions) {
  SmallVector<std::string> names = getVarNames(func.getVars());
  for (Block *body : getDefinitions(func)) {
    if (auto update = dyn_cast<UpdateOp>(body->getParentOp())) {
      for (auto [argument, name] : llvm::zip_equal(
               update.getPureArguments(), getVarNames(update.getVars())))
        arguments[argument] =
            dimensions[llvm::find(names, name) - names.begin()];
    } else {
      for (auto [argument, dimension] :
           llvm::zip_equal(body->getArguments(), dimensions))
        arguments[argument] = dimension;
    }
    follow(func, *body);
  }
}

Dependence KernelAnalysis::getDependence(Value coordinate) const {
  Dependence result{llvm::SmallBitVector(rank)};
  if (auto argument = dyn_cast<BlockArgument>(coordinate)) {
    if (auto known = arguments.find(argument); known != arguments.end())
      return known->second;
    if (isa<UpdateOp>(argument.getOwner()->getParentOp()))
      result.reduced = true;
    return result;
  }
  for (Value operand : coordinate.getDefiningOp()->getOperands())
    result.merge(getDependence(operand));
  return result;
}

void KernelAnalysis::follow(FuncOp func, Block &body) {
  llvm::SmallPtrSet<Operation *, 4> seen;
  body.walk([&](ApplyOp apply) {
    FuncOp read =
        func->getParentOfType<PipelineOp>().lookupFunc(apply.getFunc());
    auto position = positions.find(read);
    if (read == func || position == positions.end())
      return;
    Member &member = members[position->second];
    if (seen.insert(read).second)
      ++member.uses;
    for (auto [coordinate, dimension] :
         llvm::zip_equal(apply.getCoordinates(), member.dimensions))
      dimension.merge(getDependence(coordinate));
  });
}

static int64_t getBytes(Type type) {
  return type.isIntOrFloat()
             ? std::max<int64_t>(type.getIntOrFloatBitWidth() / 8, 4)
             : 4;
}

unsigned KernelAnalysis::getVectorVar() const {
  unsigned var = 0;
  while (var + 1 < extents.size() && extents[var] == 1)
    ++var;
  return var;
}

/// True where a value depends on vars and on no element.
static bool isOfVars(Value value) {
  Operation *op = value.getDefiningOp();
  return !op || (!isa<LoadOp, ApplyOp>(op) &&
                 llvm::all_of(op->getOperands(), isOfVars));
}

bool KernelAnalysis::choosesByVars() const {
  auto chooses = [](FuncOp func) {
    return llvm::any_of(getDefinitions(func), [](Block *body) {
      return llvm::any_of(body->getOps<arith::SelectOp>(),
                          [](arith::SelectOp select) {
                            return isOfVars(select.getCondition());
                          });
    });
  };
  return chooses(root) || llvm::any_of(members, [&](const Member &member) {
           return !member.isReduction() && chooses(member.func);
         });
}

int64_t KernelAnalysis::getLanes(const TargetDescription &target) const {
  int64_t widest = 4;
  auto visit = [&](FuncOp func) {
    for (Type type : func.getElementTypes().getAsValueRange<TypeAttr>())
      widest = std::max(widest, getBytes(type));
    for (Block *body : getDefinitions(func))
      body->walk([&](LoadOp load) {
        widest = std::max(widest, getBytes(load.getValue().getType()));
      });
  };
  visit(root);
  for (const Member &member : members)
    visit(member.func);
  return std::max<int64_t>(target.vectorBytes / widest, 1);
}

SmallVector<int64_t>
resnorm::halide::scheduling::getReductionExtents(UpdateOp update) {
  return llvm::map_to_vector(update.getExtents(), [](Value extent) {
    return getConstantIntValue(extent).value_or(ShapedType::kDynamic);
  });
}

int64_t
resnorm::halide::scheduling::multiplyExtents(ArrayRef<int64_t> extents) {
  int64_t product = 1;
  for (int64_t extent : extents) {
    if (ShapedType::isDynamic(extent))
      return ShapedType::kDynamic;
    product *= extent;
  }
  return product;
}

ValueRange resnorm::halide::scheduling::getReadCoordinates(Operation *op) {
  if (auto load = dyn_cast<LoadOp>(op))
    return load.getCoordinates();
  if (auto apply = dyn_cast<ApplyOp>(op))
    return apply.getCoordinates();
  return {};
}

/// The value that an update had at the place it assigns.
static bool isPrevious(Value value, UpdateOp update) {
  auto apply = value.getDefiningOp<ApplyOp>();
  if (!apply || apply.getFunc() != update.getFunc())
    return false;
  auto assign = cast<AssignOp>(update.getBody().front().getTerminator());
  return llvm::equal(apply.getCoordinates(), assign.getCoordinates());
}

Operation *resnorm::halide::scheduling::getCombiner(UpdateOp update) {
  auto assign = cast<AssignOp>(update.getBody().front().getTerminator());
  if (assign.getValues().size() != 1)
    return nullptr;
  Operation *op = assign.getValues().front().getDefiningOp();
  if (!op || op->getNumOperands() != 2)
    return nullptr;
  bool first = isPrevious(op->getOperand(0), update);
  bool second = isPrevious(op->getOperand(1), update);
  return first != second ? op : nullptr;
}

bool resnorm::halide::scheduling::isFloatSum(UpdateOp update) {
  return isa_and_nonnull<arith::AddFOp>(getCombiner(update)) &&
         isAssociative(update);
}

bool resnorm::halide::scheduling::isAssociative(UpdateOp update) {
  return getCombiner(update) && analyzeReduction(update).isAssociative;
}

unsigned resnorm::halide::scheduling::getCost(FuncOp func) {
  unsigned cost = 0;
  for (Block *body : getDefinitions(func))
    for (Operation &op : body->without_terminator()) {
      bool isFunction = isa_and_nonnull<math::MathDialect>(op.getDialect()) ||
                        isa<arith::DivFOp>(op);
      bool isArithmetic = isa<arith::ArithDialect>(op.getDialect()) &&
                          !isa<arith::ConstantOp>(op) &&
                          !llvm::all_of(op.getResultTypes(), [](Type type) {
                            return type.isIndex();
                          });
      cost += isFunction ? 4 : isArithmetic ? 1 : 0;
    }
  return cost;
}
