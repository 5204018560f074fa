//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The kind of a norm, by the axes that its statistics and its scale run along.
// Axes of extent 1 are neither reduced nor kept: they do not tell.
//
//===----------------------------------------------------------------------===//

#include "MatchNorm.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace resnorm;
using namespace resnorm::raise;

std::optional<SmallVector<int64_t>>
resnorm::raise::getLeafAxes(Evaluator &evaluator, const Atom *leaf,
                            Value input) {
  auto type = cast<RankedTensorType>(input.getType());
  auto leafType = dyn_cast<RankedTensorType>(leaf->value.getType());
  if (!leafType)
    return std::nullopt;
  Evaluator::Coords own = evaluator.identity(input);
  SmallVector<int64_t> axes;
  for (auto [dim, coord] : llvm::enumerate(leaf->coords)) {
    if (leafType.getDimSize(dim) == 1)
      continue;
    auto *axis = llvm::find(own, coord);
    int64_t number = axis - own.begin();
    if (axis == own.end() || (!axes.empty() && axes.back() >= number) ||
        type.getDimSize(number) != leafType.getDimSize(dim))
      return std::nullopt;
    axes.push_back(number);
  }
  return axes;
}

Value resnorm::raise::buildAffineOperand(OpBuilder &builder, Location loc,
                                         const Atom *leaf) {
  if (!leaf)
    return {};
  auto type = cast<RankedTensorType>(leaf->value.getType());
  SmallVector<ReassociationIndices> groups;
  SmallVector<int64_t> leading;
  for (int64_t dim = 0; dim < type.getRank(); ++dim) {
    if (type.getDimSize(dim) != 1)
      groups.push_back({dim});
    else if (groups.empty())
      leading.push_back(dim);
    else
      groups.back().push_back(dim);
  }
  groups.front().insert(groups.front().begin(), leading.begin(), leading.end());
  if (static_cast<int64_t>(groups.size()) == type.getRank())
    return leaf->value;
  return tensor::CollapseShapeOp::create(builder, loc, leaf->value, groups);
}

static std::string listAxes(ArrayRef<int64_t> axes) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  stream << '[';
  llvm::interleaveComma(axes, stream);
  stream << ']';
  return text;
}

NormAttr resnorm::raise::classifyNorm(Evaluator &evaluator,
                                      const NormMatch &match, Value input,
                                      NumericsAttr numerics,
                                      std::string &reason) {
  auto type = cast<RankedTensorType>(input.getType());
  auto make = [&](NormKind kind, ArrayRef<int64_t> axes, int64_t groups = 0) {
    return NormAttr::get(type.getContext(), kind, axes,
                         match.statistics.epsilon, numerics, groups);
  };
  // The axes of all operands, which must agree.
  std::optional<SmallVector<int64_t>> affine;
  for (const Atom *leaf :
       {match.scale, match.bias, match.mean, match.variance}) {
    if (!leaf)
      continue;
    auto axes = getLeafAxes(evaluator, leaf, input);
    if (!axes || axes->empty() || (affine && *affine != *axes)) {
      reason = axes && affine ? "scale and bias run along different axes"
                              : "scale or bias is not indexed along axes";
      return {};
    }
    affine = axes;
  }
  bool perChannel = affine && affine->size() == 1;
  int64_t channel = perChannel ? affine->front() : -1;
  if (match.variance) {
    if (perChannel)
      return make(NormKind::BatchNorm, channel);
    reason = "the statistics are not one number a channel";
    return {};
  }

  auto axes = getReducedAxes(evaluator, match.statistics.squares,
                             match.statistics.leaf);
  if (!axes) {
    reason = "the statistics are not taken over whole axes";
    return {};
  }
  SmallVector<int64_t> kept;
  for (int64_t axis = 0; axis < type.getRank(); ++axis)
    if (type.getDimSize(axis) != 1 && axis != axes->groupedAxis &&
        !llvm::is_contained(axes->reduced, axis))
      kept.push_back(axis);
  bool keepsBatch = kept.empty() || kept == ArrayRef<int64_t>{0};

  if (!match.statistics.mean) {
    if (axes->groupedAxis < 0 && (!affine || *affine == axes->reduced))
      return make(NormKind::RMSNorm, axes->reduced);
    reason = "the scale runs along other axes than the root mean square";
    return {};
  }
  if (axes->groupedAxis > 0) {
    if (keepsBatch && (!affine || channel == axes->groupedAxis))
      return make(NormKind::GroupNorm, axes->groupedAxis, axes->groups);
    reason = "the statistics of groups are not over all other axes";
    return {};
  }
  if (axes->groupedAxis == 0) {
    reason = "the statistics are of runs along the first axis";
    return {};
  }
  bool reducesBatch = llvm::is_contained(axes->reduced, 0);
  if (!affine) {
    bool isTail =
        !axes->reduced.empty() && axes->reduced.front() == 2 &&
        axes->reduced.size() >= 2 &&
        static_cast<int64_t>(axes->reduced.size()) == type.getRank() - 2;
    if (reducesBatch && kept.size() == 1)
      return make(NormKind::BatchNorm, kept);
    if (isTail)
      return make(NormKind::InstanceNorm, 1);
    return make(NormKind::LayerNorm, axes->reduced);
  }
  if (*affine == axes->reduced)
    return make(NormKind::LayerNorm, axes->reduced);
  if (perChannel && llvm::is_contained(axes->reduced, channel)) {
    if (keepsBatch && channel != 0)
      return make(NormKind::GroupNorm, channel, 1);
  } else if (perChannel) {
    if (reducesBatch && kept.size() == 1)
      return make(NormKind::BatchNorm, channel);
    bool keepsInstance = llvm::all_of(
        kept, [&](int64_t axis) { return axis == 0 || axis == channel; });
    if (keepsInstance && channel != 0)
      return make(NormKind::InstanceNorm, channel);
  }
  reason = "scale or bias run along axes " + listAxes(*affine) +
           ", the statistics over " + listAxes(axes->reduced);
  return {};
}
