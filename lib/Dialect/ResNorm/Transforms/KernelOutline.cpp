//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelOutline.h"
#include "KernelRoles.h"
#include "mlir/IR/OperationSupport.h"
#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"

using namespace mlir;
using namespace resnorm;

namespace {
/// Finds what a kernel's function takes, holds and gives back.
class KernelInterface {
public:
  explicit KernelInterface(const Kernel &kernel);

  SetVector<Value> inputs;
  SmallVector<Value> outputs;
  /// Members and the free ops they need, each after what it uses.
  SetVector<Operation *> body;

private:
  void include(Operation *op);
  bool canRepeat(Value value) const;
  bool isTensorOfKernel(Value value) const;

  const Kernel &kernel;
  /// Tensors that members read: known before any op is included.
  DenseSet<Value> tensors;
};
} // namespace

static bool isUsedOutside(Value value, const Kernel &kernel) {
  Block *block = kernel.anchor->getBlock();
  return llvm::any_of(value.getUsers(), [&](Operation *user) {
    Operation *inBlock = block->findAncestorOpInBlock(*user);
    return !inBlock || !kernel.members.contains(inBlock);
  });
}

KernelInterface::KernelInterface(const Kernel &kernel) : kernel(kernel) {
  for (Operation *op : kernel.members) {
    for (Value use : getUsedValues(op))
      if (isa<RankedTensorType>(use.getType()))
        tensors.insert(use);
    tensors.insert_range(op->getResults());
  }
  for (Operation *op : kernel.repeated)
    tensors.insert_range(op->getOperands());
  for (Operation *op : kernel.members)
    include(op);
  for (Operation *op : kernel.members)
    for (Value result : op->getResults())
      if (isUsedOutside(result, kernel))
        outputs.push_back(result);
}

/// An extent can be repeated only where the kernel has the tensor anyway;
/// taking the number is cheaper than taking a tensor for it.
bool KernelInterface::isTensorOfKernel(Value value) const {
  return tensors.contains(value);
}

bool KernelInterface::canRepeat(Value value) const {
  Operation *op = value.getDefiningOp();
  if (!op)
    return false;
  if (getKernelRole(op) == KernelRole::Free)
    return true;
  return isScalarCode(op) &&
         llvm::all_of(op->getOperands(), [&](Value operand) {
           return isTensorOfKernel(operand) || canRepeat(operand);
         });
}

void KernelInterface::include(Operation *op) {
  if (body.contains(op))
    return;
  for (Value use : getUsedValues(op)) {
    Operation *producer = use.getDefiningOp();
    if (producer && (kernel.members.contains(producer) ||
                     kernel.repeated.contains(producer) || canRepeat(use)))
      include(producer);
    else
      inputs.insert(use);
  }
  body.insert(op);
}

/// The function of `kernel`, not yet in any module.
static func::FuncOp createFunction(const Kernel &kernel,
                                   const KernelInterface &interface) {
  Location loc = kernel.anchor->getLoc();
  OpBuilder builder(kernel.anchor->getContext());
  auto type =
      builder.getFunctionType(TypeRange(interface.inputs.getArrayRef()),
                              TypeRange(ArrayRef<Value>(interface.outputs)));
  auto function = func::FuncOp::create(loc, "", type);
  function.setPrivate();
  function->setAttr(kKernelAttrName, builder.getUnitAttr());

  Block *entry = function.addEntryBlock();
  IRMapping mapping;
  for (auto [input, argument] :
       llvm::zip_equal(interface.inputs, entry->getArguments())) {
    mapping.map(input, argument);
    argument.setLoc(input.getLoc());
  }
  builder.setInsertionPointToStart(entry);
  for (Operation *op : interface.body)
    builder.clone(*op, mapping);
  SmallVector<Value> results = llvm::map_to_vector(
      interface.outputs, [&](Value output) { return mapping.lookup(output); });
  func::ReturnOp::create(builder, loc, results);
  return function;
}

static bool areEqual(func::FuncOp a, func::FuncOp b) {
  return a.getFunctionType() == b.getFunctionType() &&
         OperationEquivalence::isRegionEquivalentTo(
             &a.getBody(), &b.getBody(), OperationEquivalence::IgnoreLocations);
}

func::FuncOp KernelOutliner::unique(func::FuncOp candidate, StringRef stem) {
  llvm::hash_code hash = hash_value(candidate.getFunctionType());
  candidate.getBody().walk([&](Operation *op) {
    hash = llvm::hash_combine(hash, op->getName(), op->getAttrDictionary());
  });
  SmallVector<func::FuncOp> &bucket = known[hash];
  for (func::FuncOp function : bucket) {
    if (!areEqual(function, candidate))
      continue;
    candidate.erase();
    return function;
  }
  unsigned &count = counts[stem];
  candidate.setName((stem + "_" + Twine(count++)).str());
  symbols.insert(candidate);
  bucket.push_back(candidate);
  return candidate;
}

void KernelOutliner::outline(const Kernel &kernel) {
  KernelInterface interface(kernel);
  func::FuncOp function =
      unique(createFunction(kernel, interface), getKernelStem(kernel.anchor));

  Operation *last =
      *llvm::max_element(kernel.members, [](Operation *a, Operation *b) {
        return a->isBeforeInBlock(b);
      });
  OpBuilder builder(last->getContext());
  builder.setInsertionPointAfter(last);
  auto call = func::CallOp::create(builder, kernel.anchor->getLoc(), function,
                                   interface.inputs.getArrayRef());
  for (auto [output, result] :
       llvm::zip_equal(interface.outputs, call.getResults()))
    output.replaceAllUsesWith(result);
  for (Operation *op : llvm::reverse(interface.body))
    if (kernel.members.contains(op))
      op->erase();
}
