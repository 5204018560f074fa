//===- Contractions.cpp - Matrix products and convolutions ----------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A contraction (ContractionAnalysis.h) is computed tile by tile. The sums of a
// tile stay in registers until it is done, and the epilogue reads them there:
//
//   for row blocks, for n_o:                 (tasks)
//     for m_o:
//       acc(0..TN, 0..TM) = 0                (registers)
//       for k: for m < TM, for n < TN: acc(n, m) += a(k, m) * b(n, k)
//       for m < TM, for n < TN: out(n, m) = epilogue(acc(n, m))
//
// Tiles that do not fit exactly move back inside (shift_inwards): no test comes
// near the innermost loop, and what is computed twice is the same. That holds
// because no output of a kernel shares memory with an input.
//
// A block of rows of the other factor stays in the second-level cache while the
// panels (n_o) of the contiguous one pass. A parameter is packed beforehand
// (resnorm-pack-weights): its panels lie in the order in which they are read,
// padded to whole tiles. A panel of anything else is copied to where its rows
// lie next to each other: in place they are a whole matrix row apart, and fall
// on the same few cache sets where that is a multiple of 4 KiB. The copy is a
// func of its own, so that the schedule can place it.
//
//===----------------------------------------------------------------------===//

#include "ContractionAnalysis.h"
#include "Products.h"
#include "Strategies.h"

#include "mlir/IR/BuiltinTypeInterfaces.h"
#include "resnorm/Target/RegisterTile.h"
#include "llvm/Support/MathExtras.h"
#include <numeric>

using namespace mlir;
using namespace resnorm;
using namespace resnorm::halide;
using namespace resnorm::halide::scheduling;

/// Tasks below which the tile loop is shared between threads as well.
static constexpr int64_t kMinTasks = 8;
/// Factors of so many bytes stay in a first-level cache beside a tile's rows.
static constexpr int64_t kSmallFactorBytes = 24 << 10;

namespace {
class ContractionScheduler {
public:
  ContractionScheduler(const ScheduleContext &context, Contraction contraction)
      : context(context), kernel(context.kernel),
        directives(context.directives), contraction(contraction),
        nest(context, context.kernel.getRoot().getSymName()),
        vectorName(
            getVarNames(kernel.getRoot().getVars())[contraction.vectorVar]),
        tileName(getVarNames(kernel.getRoot().getVars())[contraction.tileVar]) {
  }

  void run();

private:
  void chooseTile();
  SmallVector<int64_t> getOtherRows() const;
  void shapeRoot();
  void shapeSum(const Stage &stage, ArrayRef<std::string> reductionVars);
  void unrollSteps(const Stage &stage, const std::string &reductionVar);
  int64_t countTiles(unsigned var) const;
  int64_t countTilesOfBlock() const;
  bool hasSmallFactor() const;
  std::pair<std::string, std::string> getTileDims() const;
  void packPanel();
  bool mayCopy(Operation *read) const;

  const ScheduleContext &context;
  const KernelAnalysis &kernel;
  Directives &directives;
  Contraction contraction;
  LoopNest nest;
  std::string vectorName, tileName, level;
  /// Operands that are computed before the products.
  SmallVector<std::string> stored;
  /// The loop of single blocks of the vector var; empty where blocks are not
  /// outside tiles.
  std::string panelLevel;
  int64_t width = 1, vectors = 1, rows = 1;
  /// True where the last tile along the var moves back inside.
  bool shiftsColumns = false, shiftsRows = false;
};
} // namespace

void ContractionScheduler::chooseTile() {
  ArrayRef<int64_t> extents = kernel.getExtents();
  int64_t columns = extents[contraction.vectorVar];
  int64_t tileExtent = extents[contraction.tileVar];
  width = kernel.getLanes(context.target);
  if (contraction.packedColumns > 0) {
    width = std::gcd(width, contraction.packedColumns);
    vectors = contraction.packedColumns / width;
  } else {
    width = clampLanes(width, columns);
    RegisterTile tile =
        chooseRegisterTile(context.target, width, tileExtent, columns);
    vectors = context.choose("tile_vectors", tile.vectors, {2, 3, 4, 1});
  }
  rows = chooseTileRows(context.target, vectors, tileExtent);
  rows = context.choose("tile_rows", rows, getOtherRows());
  // Packed columns are there past the last one, so the sums are too.
  bool isPure = getUpdates(kernel.getRoot()).empty();
  auto mayShift = [&](int64_t extent, int64_t tile) {
    return isPure && !ShapedType::isDynamic(extent) && extent >= tile;
  };
  shiftsColumns =
      contraction.packedColumns == 0 && mayShift(columns, width * vectors);
  shiftsRows = mayShift(tileExtent, rows);
}

/// Tiles that the registers hold, near to what the rules choose.
SmallVector<int64_t> ContractionScheduler::getOtherRows() const {
  int64_t tileExtent = kernel.getExtents()[contraction.tileVar];
  SmallVector<int64_t> others;
  for (int64_t change : {-1, 1, -2, 2, -3, 3}) {
    int64_t other = rows + change;
    if (other > 0 &&
        other * vectors + vectors < context.target.vectorRegisters &&
        (ShapedType::isDynamic(tileExtent) || other <= tileExtent))
      others.push_back(other);
  }
  return others;
}

/// Tiles whose rows of the other factor fill most of the second-level cache.
int64_t ContractionScheduler::countTilesOfBlock() const {
  int64_t tiles = countTiles(contraction.tileVar);
  if (contraction.packedColumns == 0 ||
      ShapedType::isDynamic(contraction.steps) ||
      ShapedType::isDynamic(kernel.getExtents()[contraction.tileVar]))
    return tiles;
  constexpr int64_t kElementBytes = 4;
  int64_t bytes = contraction.steps * rows * kElementBytes;
  int64_t fit = context.target.cacheBytes * 3 / 4 / std::max<int64_t>(bytes, 1);
  if (fit >= tiles)
    return tiles;
  // Blocks of equal size.
  int64_t blocks = llvm::divideCeil(tiles, std::max<int64_t>(fit, 4));
  return llvm::divideCeil(tiles, blocks);
}

/// True where the whole contiguous factor stays in the first-level cache and
/// the tiles along the other one are many: then each of those tiles is done for
/// all columns, so that results are stored in the order of memory.
bool ContractionScheduler::hasSmallFactor() const {
  llvm::SmallBitVector others = contraction.contiguousFactor;
  others.reset(contraction.vectorVar);
  int64_t columns = kernel.getExtents()[contraction.vectorVar];
  return others.none() && !ShapedType::isDynamic(contraction.steps) &&
         !ShapedType::isDynamic(columns) &&
         contraction.steps * columns * 4 <= kSmallFactorBytes &&
         countTiles(contraction.tileVar) >= kBalancedTasks;
}

int64_t ContractionScheduler::countTiles(unsigned var) const {
  int64_t extent = kernel.getExtents()[var];
  if (ShapedType::isDynamic(extent))
    return kMinTasks;
  if (var == contraction.vectorVar)
    return (extent + width * vectors - 1) / (width * vectors);
  if (var == contraction.tileVar)
    return (extent + rows - 1) / rows;
  return extent;
}

void ContractionScheduler::shapeRoot() {
  SmallVector<std::string> names = getVarNames(kernel.getRoot().getVars());
  auto tail = [](bool shifts) {
    return shifts ? TailStrategy::ShiftInwards : TailStrategy::GuardWithIf;
  };
  nest.split(vectorName, width * vectors, tail(shiftsColumns));
  nest.vectorize(vectorName + "_i", width);
  nest.split(tileName, rows, tail(shiftsRows));
  std::string tileLoop = tileName + "_o";
  int64_t perBlock = countTilesOfBlock();
  perBlock =
      context.choose("block_tiles", perBlock,
                     {(perBlock + 1) / 2, perBlock * 2, perBlock / 4 + 1});
  int64_t mostTasks = context.choose("tasks", kBalancedTasks,
                                     {kBalancedTasks / 4, kBalancedTasks * 4});
  bool hasBlocks = perBlock < countTiles(contraction.tileVar);
  if (hasBlocks)
    nest.split(tileLoop, perBlock);

  SmallVector<std::string> order;
  for (const std::string &loop : nest.getLoops())
    if (StringRef(loop).starts_with(vectorName + "_i"))
      order.push_back(loop);
  order.push_back(tileName + "_i");
  unsigned tile = order.size();
  bool columnsInside = !hasBlocks && hasSmallFactor() &&
                       context.choose("columns_inside", 1, {0});
  if (columnsInside)
    order.push_back(vectorName + "_o");
  order.push_back(hasBlocks ? tileLoop + "_i" : tileLoop);
  // What the contiguous factor is constant along goes inside its panels, so
  // that a panel stays in cache.
  int64_t tasks = 1;
  for (bool inside : {true, false}) {
    for (auto [i, name] : llvm::enumerate(names))
      if (i != contraction.vectorVar && i != contraction.tileVar &&
          contraction.contiguousFactor.test(i) != inside)
        order.push_back(name);
    if (inside && !columnsInside)
      order.push_back(vectorName + "_o");
    if (inside && hasBlocks)
      order.push_back(tileLoop + "_o");
  }
  for (unsigned i = 0; i < names.size(); ++i)
    if (i != contraction.tileVar)
      tasks *= countTiles(i);
  if (hasBlocks)
    tasks *= llvm::divideCeil(countTiles(contraction.tileVar), perBlock);
  nest.reorder(order);
  if (width > 1)
    directives.unroll(nest.getStage(), vectorName + "_i_o");
  directives.unroll(nest.getStage(), tileName + "_i");
  level = order[tile];
  int64_t tiles = tasks * countTiles(contraction.tileVar);
  if (columnsInside)
    nest.distribute(tile + 1, countTiles(contraction.tileVar) / mostTasks,
                    true);
  else if (tasks >= kMinTasks)
    panelLevel = nest.distribute(tile + 1, 1, true);
  else
    level = nest.distribute(tile, std::max<int64_t>(tiles / mostTasks, 1),
                            tiles > 1);
}

/// Unrolls the reduction by a factor that divides it: a test there would be in
/// the innermost loop.
void ContractionScheduler::unrollSteps(const Stage &stage,
                                       const std::string &reductionVar) {
  auto update = getUpdates(contraction.sum->func).front();
  std::optional<int64_t> extent =
      getConstantIntValue(update.getExtents().front());
  SmallVector<int64_t> factors;
  for (int64_t factor : {4, 2, 8, 1})
    if (extent && *extent % factor == 0)
      factors.push_back(factor);
  if (factors.size() < 2)
    return;
  int64_t factor = context.choose("unroll_steps", factors.front(), factors);
  if (factor > 1)
    directives.unroll(stage, reductionVar, factor);
}

void ContractionScheduler::shapeSum(const Stage &stage,
                                    ArrayRef<std::string> reductionVars) {
  SmallVector<std::string> names = contraction.sum->getVarNames(), order;
  auto [vectorDim, tileDim] = getTileDims();
  if (width > 1) {
    directives.split(stage, vectorDim, vectorDim + "_o", vectorDim + "_i",
                     width);
    order = {vectorDim + "_i", vectorDim + "_o", tileDim};
  } else {
    order = {vectorDim, tileDim};
  }
  llvm::append_range(order, reductionVars);
  for (const std::string &name : names)
    if (name != vectorDim && name != tileDim)
      order.push_back(name);
  directives.reorder(stage, order);
  if (width > 1)
    directives.vectorize(stage, vectorDim + "_i");
  // A tile at the edge is smaller, unless tiles fit exactly; one that a choice
  // needs only a part of is, too.
  auto unroll = [&](const std::string &loop, unsigned var, int64_t tile,
                    int64_t factor, bool isWhole) {
    if (factor == 1)
      return;
    int64_t extent = kernel.getExtents()[var];
    bool fits =
        !kernel.choosesByVars() &&
        (isWhole || (!ShapedType::isDynamic(extent) && extent % tile == 0));
    directives.unroll(stage, loop,
                      fits ? std::nullopt : std::optional<int64_t>(factor));
  };
  bool isWhole = shiftsColumns || contraction.packedColumns > 0;
  unroll(width > 1 ? vectorDim + "_o" : vectorDim, contraction.vectorVar,
         width * vectors, vectors, isWhole);
  unroll(tileDim, contraction.tileVar, rows, rows, shiftsRows);
  if (!reductionVars.empty())
    unrollSteps(stage, reductionVars.front());
}

/// The dims of the sum along the vector var and the tile var.
std::pair<std::string, std::string> ContractionScheduler::getTileDims() const {
  std::string vectorDim, tileDim;
  for (auto [name, dimension] : llvm::zip_equal(contraction.sum->getVarNames(),
                                                contraction.sum->dimensions)) {
    if (dimension.vars.test(contraction.vectorVar))
      vectorDim = name;
    if (dimension.vars.test(contraction.tileVar))
      tileDim = name;
  }
  return {vectorDim, tileDim};
}

/// What is read, a parameter or a func, by name.
static std::string getSource(Operation *read) {
  if (auto apply = dyn_cast<ApplyOp>(read))
    return apply.getFunc().str();
  auto buffer = cast<BlockArgument>(cast<LoadOp>(read).getBuffer());
  return read->getParentOfType<PipelineOp>().getParameterName(
      buffer.getArgNumber());
}

/// Reads through a func that copies what is read, defined before `before`.
static FuncOp copyThroughFunc(Operation *read, FuncOp before) {
  auto pipeline = before->getParentOfType<PipelineOp>();
  std::string name = getSource(read) + "_panel";
  while (pipeline.lookupFunc(name))
    name += "_";
  Location loc = read->getLoc();
  ValueRange coordinates = getReadCoordinates(read);
  OpBuilder builder(before);
  SmallVector<std::string> vars;
  for (unsigned i = 0, e = coordinates.size(); i < e; ++i)
    vars.push_back("p" + std::to_string(i));
  SmallVector<StringRef> varNames(vars.begin(), vars.end());
  auto func = FuncOp::create(builder, loc, name, varNames,
                             read->getResult(0).getType());
  Block *body = func.addBody();
  builder.setInsertionPointToStart(body);
  Operation *copy = builder.clone(*read);
  if (auto load = dyn_cast<LoadOp>(copy))
    load.getCoordinatesMutable().assign(body->getArguments());
  else
    cast<ApplyOp>(copy).getCoordinatesMutable().assign(body->getArguments());
  YieldOp::create(builder, loc, copy->getResults());
  builder.setInsertionPoint(read);
  auto apply = ApplyOp::create(builder, loc, func, coordinates);
  read->replaceAllUsesWith(apply);
  read->erase();
  return func;
}

/// Tiles that must share a panel before copying it pays.
static constexpr int64_t kMinTilesOfPanel = 4;

void ContractionScheduler::packPanel() {
  bool isShared = countTiles(contraction.tileVar) >= kMinTilesOfPanel &&
                  countTiles(contraction.vectorVar) > 1;
  UpdateOp update = getUpdates(contraction.sum->func).front();
  if (panelLevel.empty() || !isShared || contraction.packedColumns > 0)
    return;
  for (Operation &read : update.getBody().front()) {
    if (!mayCopy(&read))
      continue;
    if (!context.choose("copy_panel", 1, {0}))
      return;
    FuncOp panel = copyThroughFunc(&read, contraction.sum->func);
    std::string name = panel.getSymName().str();
    directives.computeAt(name, nest.getStage(), panelLevel);
    Stage stage{name, std::nullopt};
    directives.split(stage, "p0", "p0_o", "p0_i", width);
    directives.vectorize(stage, "p0_i");
    return;
  }
}

/// True for a read along the vector var: of a parameter, or, in a matrix
/// product, of a func that is not stored anyway.
bool ContractionScheduler::mayCopy(Operation *read) const {
  ValueRange coordinates = getReadCoordinates(read);
  if (coordinates.empty() || !kernel.getDependence(coordinates.front())
                                  .vars.test(contraction.vectorVar))
    return false;
  auto apply = dyn_cast<ApplyOp>(read);
  return !apply || (apply.getFunc() != contraction.sum->getName() &&
                    isa<BlockArgument>(coordinates.front()) &&
                    apply->getNumResults() == 1 &&
                    !llvm::is_contained(stored, apply.getFunc()));
}

void ContractionScheduler::run() {
  stored = storeOperands(context);
  chooseTile();
  shapeRoot();
  if (width > 1)
    packPanel();
  std::string name = contraction.sum->getName();
  directives.computeAt(name, nest.getStage(), level);
  // At the last panel fewer columns are stored than it has.
  if (contraction.packedColumns > 0 && !kernel.choosesByVars() &&
      kernel.getExtents()[contraction.vectorVar] % contraction.packedColumns !=
          0)
    directives.boundExtent(name, getTileDims().first,
                           contraction.packedColumns);
  shapeSum({name, std::nullopt}, {});
  UpdateOp update = getUpdates(contraction.sum->func).front();
  shapeSum({name, 0}, getVarNames(update.getRvars()));
}

bool resnorm::halide::scheduling::scheduleContraction(
    const ScheduleContext &context) {
  std::optional<Contraction> contraction = findContraction(context.kernel);
  if (!contraction)
    return false;
  ContractionScheduler(context, *contraction).run();
  return true;
}
