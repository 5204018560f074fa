//===- Convolutions.cpp - Convolutions with channels last -----------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A convolution is a sum of products of a filter and an image over windows and
// channels. Its result's innermost var runs along output channels, as the
// filter does; along others, the pixels, the filter does not change:
//
//   for channel blocks, for rows:                    (tasks)
//     for x_o:
//       sum(0..B, 0..X) = start                      (registers)
//       for window: for c: for x < X, for f < B:
//         sum(f, x) += image(c, x + window) * filter(f, c, window)
//       for x < X, for f < B: out(f, x) = epilogue(sum(f, x))
//
// A filter block is used by all pixels of a task and stays in cache. Where the
// pixels of a row are no multiple of the tile, the last tile moves back inside
// (shift_inwards): no output of a kernel shares memory with an input.
//
// A depthwise convolution reads vectors of the image and has no channel to sum
// over; its window is written out.
//
//===----------------------------------------------------------------------===//

#include "PixelTile.h"
#include "Products.h"

#include "mlir/IR/BuiltinTypeInterfaces.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace resnorm;
using namespace resnorm::halide;
using namespace resnorm::halide::scheduling;

/// Tasks that there should be, so that threads end at about the same time.
static constexpr int64_t kTasks = 32;
/// Products that make a task worth handing to another thread.
static constexpr int64_t kTaskProducts = 1 << 17;
/// Places of a depthwise window that are written out at most.
static constexpr int64_t kWrittenWindow = 9;

namespace {
struct Convolution {
  const Member *sum = nullptr;
  Factor image, filter;
  unsigned vectorVar = 0, pixelVar = 0;
  /// The image is read along the vector var too.
  bool isDepthwise = false;
};
} // namespace

static std::optional<Convolution>
findConvolution(const KernelAnalysis &kernel) {
  ArrayRef<int64_t> extents = kernel.getExtents();
  Convolution result;
  result.sum = findOnlySum(kernel);
  if (!result.sum)
    return std::nullopt;
  auto factors = getFactors(*result.sum, kernel);
  if (!factors || getUpdates(result.sum->func).front().getExtents().size() < 2)
    return std::nullopt;
  std::tie(result.image, result.filter) = *factors;
  result.vectorVar = kernel.getVectorVar();
  bool lhsRuns = result.image.contiguous.test(result.vectorVar),
       rhsRuns = result.filter.contiguous.test(result.vectorVar);
  bool lhsIsFilter = !rhsRuns || (lhsRuns && result.image.vars.count() <
                                                 result.filter.vars.count());
  if (lhsIsFilter)
    std::swap(result.image, result.filter);
  if (!result.filter.contiguous.test(result.vectorVar) ||
      result.filter.reads != 1 || result.image.reads != 1)
    return std::nullopt;

  result.isDepthwise = result.image.vars.test(result.vectorVar);
  if (result.isDepthwise && !result.image.contiguous.test(result.vectorVar))
    return std::nullopt;
  llvm::SmallBitVector pixels = result.image.vars;
  pixels.reset(result.filter.vars);
  for (unsigned var : pixels.set_bits())
    if (extents[var] != 1) {
      result.pixelVar = var;
      return result;
    }
  return std::nullopt;
}

namespace {
class ConvolutionScheduler {
public:
  ConvolutionScheduler(const ScheduleContext &context, Convolution convolution)
      : context(context), kernel(context.kernel),
        directives(context.directives), convolution(std::move(convolution)),
        nest(context, context.kernel.getRoot().getSymName()) {
    SmallVector<std::string> names = getVarNames(kernel.getRoot().getVars());
    vectorName = names[this->convolution.vectorVar];
    pixelName = names[this->convolution.pixelVar];
  }

  /// False where vectors or tiles of constant size are not possible.
  bool chooseTile();
  void run();

private:
  void sortReduction();
  int64_t countProducts() const;
  int64_t chooseTask(int64_t units, int64_t innerUnits, int64_t products) const;
  void shapeRoot();
  void shapeSum(const Stage &stage, ArrayRef<std::string> reductionVars);
  void unrollReduction(const Stage &stage);

  const ScheduleContext &context;
  const KernelAnalysis &kernel;
  Directives &directives;
  Convolution convolution;
  LoopNest nest;
  std::string vectorName, pixelName, level;
  int64_t width = 1, vectors = 1, rows = 1;
  /// Names and extents of the reduction's loops, innermost first.
  SmallVector<std::pair<std::string, int64_t>> reduction;
};
} // namespace

bool ConvolutionScheduler::chooseTile() {
  int64_t channels = kernel.getExtents()[convolution.vectorVar];
  int64_t pixels = kernel.getExtents()[convolution.pixelVar];
  if (ShapedType::isDynamic(channels) || ShapedType::isDynamic(pixels) ||
      !getUpdates(kernel.getRoot()).empty())
    return false;
  width = clampLanes(kernel.getLanes(context.target), channels);
  if (width < 2 || channels % width != 0)
    return false;
  vectors = channels % (2 * width) == 0 && !convolution.isDepthwise ? 2 : 1;
  if (vectors == 2)
    vectors = context.choose("tile_vectors", vectors, {1});
  unsigned registers = context.target.vectorRegisters;
  rows = chooseRows(pixels, {1, vectors, convolution.isDepthwise}, registers);
  SmallVector<int64_t> otherRows;
  for (int64_t change : {-1, 1, -2, 2, -3, 3})
    if (int64_t other = rows + change;
        other > 0 && other <= pixels &&
        PixelTile{other, vectors, convolution.isDepthwise}.fits(registers))
      otherRows.push_back(other);
  rows = context.choose("tile_rows", rows, otherRows);
  sortReduction();
  return true;
}

/// Along the filter, as it lies in memory: what is next to each other in it is
/// read one after the other.
void ConvolutionScheduler::sortReduction() {
  UpdateOp update = getUpdates(convolution.sum->func).front();
  SmallVector<std::string> names = getVarNames(update.getRvars());
  SmallVector<int64_t> extents = getReductionExtents(update);
  llvm::SmallBitVector taken(names.size());
  auto take = [&](unsigned rvar) {
    if (taken.test(rvar))
      return;
    taken.set(rvar);
    reduction.push_back({names[rvar], extents[rvar]});
  };
  for (Value coordinate : convolution.filter.coordinates)
    for (auto [rvar, argument] :
         llvm::enumerate(update.getReductionArguments()))
      if (coordinate == argument)
        take(rvar);
  for (unsigned rvar = 0; rvar != names.size(); ++rvar)
    take(rvar);
}

/// Products of one tile.
int64_t ConvolutionScheduler::countProducts() const {
  int64_t products = width * vectors * rows;
  for (const auto &[name, extent] : reduction)
    products *= ShapedType::isDynamic(extent) ? 1 : extent;
  return std::max<int64_t>(products, 1);
}

/// How many of `units` a task gets, of which `innerUnits` read one block of the
/// filter: whole blocks where there are enough of them, or equal parts of one.
int64_t ConvolutionScheduler::chooseTask(int64_t units, int64_t innerUnits,
                                         int64_t products) const {
  int64_t tasks = context.choose("tasks", kTasks, {kTasks / 2, kTasks * 4});
  int64_t perTask = std::max<int64_t>(
      {units / tasks, int64_t(llvm::divideCeil(kTaskProducts, products)), 1});
  if (perTask >= innerUnits || units / innerUnits >= kTasks / 2)
    return std::max<int64_t>(perTask / innerUnits, 1) * innerUnits;
  return llvm::divideCeil(innerUnits, llvm::divideCeil(innerUnits, perTask));
}

void ConvolutionScheduler::shapeRoot() {
  SmallVector<std::string> names = getVarNames(kernel.getRoot().getVars());
  ArrayRef<int64_t> extents = kernel.getExtents();
  // Blocks of channels divide, so none shifts; but a guard's extent is no
  // longer a constant to Halide behind a fused loop of dynamic extent.
  nest.split(vectorName, width * vectors, TailStrategy::ShiftInwards);
  nest.vectorize(vectorName + "_i", width);
  nest.split(pixelName, rows, TailStrategy::ShiftInwards);

  SmallVector<std::string> order;
  for (const std::string &loop : nest.getLoops())
    if (StringRef(loop).starts_with(vectorName + "_i"))
      order.push_back(loop);
  order.push_back(pixelName + "_i");
  order.push_back(pixelName + "_o");
  unsigned outside = order.size();
  int64_t tiles = llvm::divideCeil(extents[convolution.pixelVar], rows);
  // Pixels inside a block of channels, so that the block stays in cache.
  int64_t units = 1, innerUnits = 1;
  for (bool inside : {true, false}) {
    for (auto [i, name] : llvm::enumerate(names)) {
      if (i == convolution.vectorVar || i == convolution.pixelVar ||
          convolution.filter.vars.test(i) == inside)
        continue;
      order.push_back(name);
      units *= ShapedType::isDynamic(extents[i]) ? kTasks : extents[i];
    }
    if (inside) {
      innerUnits = units;
      order.push_back(vectorName + "_o");
      units *= extents[convolution.vectorVar] / (width * vectors);
    }
  }
  nest.reorder(order);
  if (vectors > 1)
    directives.unroll(nest.getStage(), vectorName + "_i_o");
  directives.unroll(nest.getStage(), pixelName + "_i");

  // Where all pixels are in one dimension, tasks are parts of that.
  if (innerUnits == 1) {
    --outside;
    units *= tiles;
    innerUnits = tiles;
    level = nest.distribute(
        outside, chooseTask(units, innerUnits, countProducts()), true);
    return;
  }
  level = pixelName + "_o";
  int64_t perTask = chooseTask(units, innerUnits, countProducts() * tiles);
  nest.distribute(outside, perTask, units > perTask);
}

void ConvolutionScheduler::shapeSum(const Stage &stage,
                                    ArrayRef<std::string> reductionVars) {
  SmallVector<std::string> order, others;
  std::string vectorDim, pixelDim;
  for (auto [name, dimension] : llvm::zip_equal(convolution.sum->getVarNames(),
                                                convolution.sum->dimensions)) {
    if (dimension.vars.test(convolution.vectorVar))
      vectorDim = name;
    else if (dimension.vars.test(convolution.pixelVar))
      pixelDim = name;
    else
      others.push_back(name);
  }
  directives.split(stage, vectorDim, vectorDim + "_o", vectorDim + "_i", width);
  order = {vectorDim + "_i", vectorDim + "_o", pixelDim};
  llvm::append_range(order, reductionVars);
  llvm::append_range(order, others);
  directives.reorder(stage, order);
  directives.vectorize(stage, vectorDim + "_i");
  directives.unroll(stage, vectorDim + "_o");
  directives.unroll(stage, pixelDim);
}

void ConvolutionScheduler::unrollReduction(const Stage &stage) {
  int64_t most = context.choose(
      "unroll_steps", convolution.isDepthwise ? kWrittenWindow : 4, {8, 2, 1});
  int64_t written = 1;
  for (const auto &[name, extent] : reduction) {
    if (ShapedType::isDynamic(extent))
      return;
    if (written * extent <= most) {
      directives.unroll(stage, name);
      written *= extent;
      continue;
    }
    if (written == 1 && most > 1 && extent % 2 == 0)
      directives.unroll(stage, name, 2);
    return;
  }
}

void ConvolutionScheduler::run() {
  storeOperands(context);
  shapeRoot();
  std::string name = convolution.sum->getName();
  directives.computeAt(name, nest.getStage(), level);
  shapeSum({name, std::nullopt}, {});
  shapeSum({name, 0}, llvm::to_vector(llvm::make_first_range(reduction)));
  unrollReduction({name, 0});
}

bool resnorm::halide::scheduling::scheduleConvolution(
    const ScheduleContext &context) {
  std::optional<Convolution> convolution = findConvolution(context.kernel);
  if (!convolution || context.kernel.choosesByVars())
    return false;
  ConvolutionScheduler scheduler(context, *convolution);
  if (!scheduler.chooseTile())
    return false;
  scheduler.run();
  return true;
}
