//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Dialect/Halide/Transforms/LoopNest.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace resnorm::halide;

size_t LoopNest::find(StringRef name) const {
  return llvm::find_if(loops, [&](const Loop &l) { return l.name == name; }) -
         loops.begin();
}

const Loop *LoopNest::lookup(StringRef name) const {
  size_t index = find(name);
  return index == loops.size() ? nullptr : &loops[index];
}

Loop *LoopNest::lookup(StringRef name) {
  size_t index = find(name);
  return index == loops.size() ? nullptr : &loops[index];
}

std::string LoopNest::describe() const {
  std::string text;
  for (const Loop &loop : loops)
    if (!StringRef(loop.name).contains('.'))
      text += (text.empty() ? "'" : ", '") + loop.name + "'";
  return text.empty() ? "none" : text;
}

LogicalResult LoopNest::checkNewName(StringRef name,
                                     ArrayRef<StringRef> replaced,
                                     EmitError emitError) const {
  if (lookup(name) && !llvm::is_contained(replaced, name))
    return emitError() << "expected a new name, but the stage has a loop '"
                       << name << "' already; its loops are, innermost first, "
                       << describe();
  return success();
}

LogicalResult LoopNest::split(StringRef var, StringRef outer, StringRef inner,
                              int64_t factor, TailStrategy tail, bool isUpdate,
                              EmitError emitError) {
  size_t index = find(var);
  assert(index != loops.size() && "the caller checks that the loop is there");
  if (outer == inner)
    return emitError() << "expected different names for the outer and the "
                          "inner loop, but both are '"
                       << outer << "'";
  if (failed(checkNewName(outer, {var}, emitError)) ||
      failed(checkNewName(inner, {var}, emitError)))
    return failure();
  if (isUpdate && tail == TailStrategy::ShiftInwards)
    return emitError() << "shift_inwards runs some iterations twice, which "
                          "changes what an update computes; use "
                          "guard_with_if";
  Loop whole = loops[index];
  if (whole.isReduction && tail != TailStrategy::Auto &&
      tail != TailStrategy::GuardWithIf && tail != TailStrategy::Predicate)
    return emitError() << "the iterations of reduction variable '" << var
                       << "' must run exactly once each: expected tail auto, "
                          "guard_with_if or predicate, but got "
                       << stringifyTailStrategy(tail);

  bool divides = whole.extent && *whole.extent % factor == 0;
  bool recomputes =
      tail == TailStrategy::ShiftInwards || tail == TailStrategy::RoundUp ||
      (tail == TailStrategy::Auto && !isUpdate && !whole.isReduction);
  Loop outerLoop = whole, innerLoop = whole;
  outerLoop.name = outer.str();
  outerLoop.stride = whole.stride * factor;
  if (whole.extent)
    outerLoop.extent = llvm::divideCeil(*whole.extent, factor);
  innerLoop.name = inner.str();
  innerLoop.extent = factor;
  innerLoop.isRagged = whole.isRagged || !(divides || recomputes);
  loops[index] = outerLoop;
  loops.insert(loops.begin() + index, innerLoop);
  return success();
}

LogicalResult LoopNest::fuse(StringRef inner, StringRef outer, StringRef fused,
                             EmitError emitError) {
  size_t innerIndex = find(inner), outerIndex = find(outer);
  assert(innerIndex != loops.size() && outerIndex != loops.size() &&
         "the caller checks that the loops are there");
  if (failed(checkNewName(fused, {inner, outer}, emitError)))
    return failure();
  if (outerIndex != innerIndex + 1)
    return emitError() << "expected loop '" << inner << "' directly inside '"
                       << outer << "', but the loops are, innermost first, "
                       << describe() << "; reorder first";
  Loop &innerLoop = loops[innerIndex];
  const Loop &outerLoop = loops[outerIndex];
  if (innerLoop.isReduction != outerLoop.isReduction)
    return emitError() << "expected two pure vars or two reduction variables, "
                          "but '"
                       << (innerLoop.isReduction ? inner : outer)
                       << "' is a reduction variable and '"
                       << (innerLoop.isReduction ? outer : inner) << "' is not";
  std::optional<int64_t> extent;
  if (innerLoop.extent && outerLoop.extent)
    extent = *innerLoop.extent * *outerLoop.extent;
  innerLoop.name = fused.str();
  innerLoop.extent = extent;
  innerLoop.root.clear();
  innerLoop.isRaceFree &= outerLoop.isRaceFree;
  innerLoop.isRagged |= outerLoop.isRagged;
  loops.erase(loops.begin() + outerIndex);
  return success();
}

LogicalResult LoopNest::reorder(ArrayRef<StringRef> vars,
                                bool mayReorderReduction, EmitError emitError) {
  SmallVector<size_t> from;
  for (StringRef var : vars) {
    size_t index = find(var);
    assert(index != loops.size() && "the caller checks that loops are there");
    if (llvm::is_contained(from, index))
      return emitError() << "expected different loops, but '" << var
                         << "' stands twice";
    from.push_back(index);
  }
  SmallVector<size_t> to = from;
  llvm::sort(to);
  SmallVector<Loop> result = loops;
  for (auto [source, target] : llvm::zip(from, to))
    result[target] = loops[source];

  auto isOrdered = [](const Loop &l) { return l.isReduction && !l.isRaceFree; };
  SmallVector<StringRef> before, after;
  for (auto [old, now] : llvm::zip(loops, result)) {
    if (isOrdered(old))
      before.push_back(old.name);
    if (isOrdered(now))
      after.push_back(now.name);
  }
  if (before != after && !mayReorderReduction)
    return emitError() << "the update cannot be shown to be associative and "
                          "commutative, so its reduction variables must keep "
                          "their order";
  loops = std::move(result);
  return success();
}

void LoopNest::retain(llvm::function_ref<bool(const Loop &)> keep) {
  llvm::erase_if(loops, [&](const Loop &loop) { return !keep(loop); });
}

std::optional<int64_t> LoopNest::getSpan(StringRef root, StringRef site) const {
  int64_t span = 1;
  for (const Loop &loop : loops) {
    if (!site.empty() && loop.name == site)
      break;
    // A fused loop runs over some of each root it joined.
    if (loop.root.empty())
      return std::nullopt;
    if (loop.root != root)
      continue;
    if (!loop.extent || loop.isRagged)
      return std::nullopt;
    span += (*loop.extent - 1) * loop.stride;
  }
  return span;
}
