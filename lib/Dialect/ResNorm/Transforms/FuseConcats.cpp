//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The layers of a DenseNet concatenate everything before them: a b, then a b c,
// then a b c d. Each list starts with the one before, which is a tensor
// already: what is left is to append. Otherwise the n-th layer would pick each
// of its elements out of n tensors.
//
//===----------------------------------------------------------------------===//

#include "Fuse.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/DenseMap.h"

using namespace mlir;
using namespace resnorm;

namespace {
/// A concatenation and all that stands in it.
struct Concatenation {
  Value result;
  SmallVector<Value> parts;
};
/// Those of one block, by their axis and first part.
using KnownConcats =
    DenseMap<std::pair<Value, uint64_t>, SmallVector<Concatenation>>;
} // namespace

/// The longest of `known` that `parts` start with, or null.
static const Concatenation *findPrefix(ArrayRef<Concatenation> known,
                                       ArrayRef<Value> parts) {
  const Concatenation *longest = nullptr;
  for (const Concatenation &other : known)
    if (other.parts.size() < parts.size() &&
        parts.take_front(other.parts.size()) == ArrayRef(other.parts) &&
        (!longest || other.parts.size() > longest->parts.size()))
      longest = &other;
  return longest;
}

/// Appends to an earlier concatenation where that leaves fewer operands.
static void appendToEarlier(tensor::ConcatOp op, const Concatenation *earlier,
                            ArrayRef<Value> parts) {
  if (!earlier)
    return;
  SmallVector<Value> inputs{earlier->result};
  llvm::append_range(inputs, parts.drop_front(earlier->parts.size()));
  if (inputs.size() >= op.getInputs().size())
    return;
  op.getInputsMutable().assign(inputs);
  fused(op, "Concat") << "appends to an earlier concatenation";
}

static void appendInBlock(Block *block) {
  KnownConcats known;
  DenseMap<Value, SmallVector<Value>> partsOf;
  for (auto op : block->getOps<tensor::ConcatOp>()) {
    SmallVector<Value> parts;
    Value first = op.getInputs().front();
    auto inner = first.getDefiningOp<tensor::ConcatOp>();
    if (inner && inner.getDim() == op.getDim() && partsOf.contains(first))
      llvm::append_range(parts, partsOf.find(first)->second);
    else
      parts.push_back(first);
    llvm::append_range(parts, op.getInputs().drop_front());

    SmallVector<Concatenation> &others = known[{parts.front(), op.getDim()}];
    appendToEarlier(op, findPrefix(others, parts), parts);
    others.push_back({op.getResult(), parts});
    partsOf[op.getResult()] = std::move(parts);
  }
}

void resnorm::appendConcats(func::FuncOp function) {
  function.walk([](Block *block) { appendInBlock(block); });
}
