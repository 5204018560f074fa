//===- Reductions.cpp - Reductions along what memory is read along --------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// A sum whose lanes and accumulators are apart runs at the speed of loads:
//
//   sum() += x(r)   =>   lanes(u) += x(r_o * 32 + u), in four vectors
//                        sum() += lanes(r_i)
//
// It is also what keeps it exact: the error of a sum grows with the additions
// to one accumulator. A sum too long for that, over several vars, is taken
// apart along another of them first, so that each of its steps has an
// accumulator of its own:
//
//   sum() += x(r, s) =>  parts(s) += x(r, s), as above;  sum() += parts(s)
//
//===----------------------------------------------------------------------===//

#include "Strategies.h"

#include "mlir/IR/BuiltinTypeInterfaces.h"

using namespace mlir;
using namespace resnorm;
using namespace resnorm::halide;
using namespace resnorm::halide::scheduling;

/// Additions to one accumulator that a float sum may have, where there is
/// another var to take it apart along.
static constexpr int64_t kMostAdditions = 2048;

namespace {
class ReductionScheduler {
public:
  ReductionScheduler(const ScheduleContext &context, int64_t lanes,
                     UpdateOp update,
                     llvm::function_ref<void(StringRef)> computePartial,
                     bool sharesParts);
  void run();

private:
  std::optional<unsigned> getPartsVar() const;
  Stage takeApart(const Stage &whole, const std::string &rvar,
                  const std::string &var, StringRef suffix);
  void sumLanes(const Stage &whole);
  void combineLanes(const Stage &whole);

  Directives &directives;
  UpdateOp update;
  llvm::function_ref<void(StringRef)> computePartial;
  bool sharesParts;
  SmallVector<std::string> rvars;
  SmallVector<int64_t> extents;
  /// The var that memory is read along.
  unsigned contiguous = 0;
  int64_t width = 1;
  /// Accumulators, each of `width` lanes, in flight.
  int64_t vectors = 1;
  /// The loops outside of the lanes, innermost first.
  SmallVector<std::string> others;
};
} // namespace

static unsigned getContiguousVar(UpdateOp update) {
  for (Operation &op : update.getBody().front())
    if (ValueRange coordinates = getReadCoordinates(&op); !coordinates.empty())
      for (auto [i, argument] : llvm::enumerate(update.getReductionArguments()))
        if (coordinates.front() == argument)
          return i;
  return 0;
}

ReductionScheduler::ReductionScheduler(
    const ScheduleContext &context, int64_t lanes, UpdateOp update,
    llvm::function_ref<void(StringRef)> computePartial, bool sharesParts)
    : directives(context.directives), update(update),
      computePartial(computePartial), sharesParts(sharesParts),
      rvars(getVarNames(update.getRvars())) {
  if (rvars.empty())
    return;
  extents = getReductionExtents(update);
  contiguous = getContiguousVar(update);
  int64_t extent = extents[contiguous];
  width = clampLanes(lanes, extent);
  int64_t most = context.choose("accumulators", kAccumulators, {8, 2, 1});
  while (vectors < most &&
         (ShapedType::isDynamic(extent) || 2 * vectors * width <= extent))
    vectors *= 2;
}

/// The longest var beside the contiguous one, where the sum is too long for the
/// accumulators that the contiguous one gives it.
std::optional<unsigned> ReductionScheduler::getPartsVar() const {
  int64_t total = multiplyExtents(extents);
  if (!ShapedType::isDynamic(total) &&
      total / (width * vectors) <= kMostAdditions)
    return std::nullopt;
  std::optional<unsigned> longest;
  for (auto [i, extent] : llvm::enumerate(extents))
    if (i != contiguous && extent != 1 &&
        (!longest || ShapedType::isDynamic(extent) ||
         (!ShapedType::isDynamic(extents[*longest]) &&
          extent > extents[*longest])))
      longest = i;
  return longest;
}

/// Takes the loop `rvar` out of a reduction: the partial results have a var of
/// their own for it.
Stage ReductionScheduler::takeApart(const Stage &whole, const std::string &rvar,
                                    const std::string &var, StringRef suffix) {
  Stage partial{whole.func + suffix.str(), 0};
  directives.rfactor(whole, rvar, var, partial.func);
  return partial;
}

void ReductionScheduler::sumLanes(const Stage &whole) {
  Stage sum = whole;
  std::optional<unsigned> parts = getPartsVar();
  std::string part;
  if (parts) {
    part = rvars[*parts] + "_p";
    sum = takeApart(whole, rvars[*parts], part, "_parts");
    computePartial(sum.func);
    others.erase(llvm::find(others, rvars[*parts]));
    if (sharesParts)
      directives.parallel(sum, part);
  }
  const std::string &rvar = rvars[contiguous];
  std::string outer = rvar + "_o", inner = rvar + "_i", lane = rvar + "_u";
  directives.split(sum, rvar, outer, inner, width * vectors);
  Stage lanes = takeApart(sum, inner, lane, "_lanes");
  if (parts)
    directives.computeAt(lanes.func, sum, part);
  else
    computePartial(lanes.func);
  for (const Stage &stage : {Stage{lanes.func, std::nullopt}, lanes}) {
    directives.split(stage, lane, lane + "_o", lane + "_i", width);
    SmallVector<std::string> order{lane + "_i", lane + "_o"};
    if (stage.update)
      llvm::append_range(order, others);
    directives.reorder(stage, order);
    directives.vectorize(stage, lane + "_i");
    directives.unroll(stage, lane + "_o");
  }
  // What is left is summed up by one vector reduction.
  directives.atomic(sum);
  directives.vectorize(sum, inner);
}

/// Other operations have no vector reduction: their accumulators are combined
/// to one vector, and that lane by lane.
void ReductionScheduler::combineLanes(const Stage &whole) {
  const std::string &rvar = rvars[contiguous];
  std::string outer = rvar + "_o", inner = rvar + "_i", lane = rvar + "_u";
  std::string vector = inner + "_o", each = inner + "_i",
              accumulator = vector + "_u";
  directives.split(whole, rvar, outer, inner, width * vectors);
  directives.split(whole, inner, vector, each, width);
  Stage one = takeApart(whole, each, lane, "_lane");
  computePartial(one.func);
  Stage several = takeApart(one, vector, accumulator, "s");
  computePartial(several.func);
  for (const Stage &stage : {Stage{several.func, std::nullopt}, several}) {
    SmallVector<std::string> order{lane, accumulator};
    if (stage.update)
      llvm::append_range(order, others);
    directives.reorder(stage, order);
    directives.vectorize(stage, lane, width);
    directives.unroll(stage, accumulator, vectors);
  }
  directives.vectorize({one.func, std::nullopt}, lane, width);
  directives.reorder(one, {lane, vector});
  directives.vectorize(one, lane, width);
  directives.unroll(one, vector, vectors);
  directives.unroll(whole, each, width);
}

void ReductionScheduler::run() {
  if (rvars.empty() || !isAssociative(update) || width < 4)
    return;
  others = rvars;
  others[contiguous] += "_o";
  Stage whole{update.getFunc().str(), update.getIndex()};
  isFloatSum(update) ? sumLanes(whole) : combineLanes(whole);
}

void resnorm::halide::scheduling::scheduleReductionLanes(
    const ScheduleContext &context, int64_t lanes, UpdateOp update,
    llvm::function_ref<void(StringRef)> computePartial, bool sharesParts) {
  ReductionScheduler(context, lanes, update, computePartial, sharesParts).run();
}
