//===- Contractions.cpp - Matrix products and convolutions ----------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// A contraction is a sum of products of two factors. One of the root's vars
// runs along memory in a factor (the vector var); along another one that factor
// does not change (the tile var), so that a vector of it serves several rows:
//
//   for n_o, for m_o:                        (tasks)
//     acc(0..TN, 0..TM) = 0                  (registers)
//     for k: for m < TM, for n < TN: acc(n, m) += a(k, m) * b(n, k)
//     for m < TM, for n < TN: out(n, m) = epilogue(acc(n, m))
//
// In a convolution the tile var is a pixel or a channel, by the layout.
//
// A panel of the contiguous factor, all that one block of the vector var needs,
// is copied to where its rows lie next to each other: in place they are a whole
// matrix row apart, and fall on the same few cache sets where that is a
// multiple of 4 KiB. The copy is a func of its own, so that the schedule can
// place it.
//
//===----------------------------------------------------------------------===//

#include "Strategies.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/BuiltinTypeInterfaces.h"

using namespace mlir;
using namespace resnorm;
using namespace resnorm::halide;
using namespace resnorm::halide::scheduling;

/// Tasks below which the tile loop is shared between threads as well.
static constexpr int64_t kMinTasks = 8;

namespace {
/// One factor of the product, by the root's vars.
struct Factor {
  llvm::SmallBitVector vars;
  /// Vars that some read of it runs along.
  llvm::SmallBitVector contiguous;
};

struct Contraction {
  const Member *sum = nullptr;
  unsigned vectorVar = 0, tileVar = 0;
  /// Vars that the contiguous factor depends on.
  llvm::SmallBitVector contiguousFactor;
};
} // namespace

/// Follows a factor to the elements it is made of.
static void collectReads(Value value, const KernelAnalysis &kernel,
                         Factor &factor) {
  Operation *op = value.getDefiningOp();
  if (!op)
    return;
  ValueRange coordinates;
  if (auto load = dyn_cast<LoadOp>(op))
    coordinates = load.getCoordinates();
  else if (auto apply = dyn_cast<ApplyOp>(op))
    coordinates = apply.getCoordinates();
  for (Value coordinate : coordinates)
    factor.vars |= kernel.getDependence(coordinate).vars;
  if (!coordinates.empty())
    factor.contiguous |= kernel.getDependence(coordinates.front()).vars;
  if (!isa<LoadOp, ApplyOp>(op))
    for (Value operand : op->getOperands())
      collectReads(operand, kernel, factor);
}

static std::optional<std::pair<Factor, Factor>>
getFactors(const Member &member, const KernelAnalysis &kernel) {
  SmallVector<UpdateOp> updates = getUpdates(member.func);
  if (updates.size() != 1 || !isFloatSum(updates.front()))
    return std::nullopt;
  Operation *sum = getCombiner(updates.front());
  for (Value operand : sum->getOperands()) {
    auto product = operand.getDefiningOp<mlir::arith::MulFOp>();
    if (!product || product.getLhs() == product.getRhs())
      continue;
    llvm::SmallBitVector none(kernel.getRank());
    Factor lhs{none, none}, rhs{none, none};
    collectReads(product.getLhs(), kernel, lhs);
    collectReads(product.getRhs(), kernel, rhs);
    return std::pair(lhs, rhs);
  }
  return std::nullopt;
}

/// True where each dimension of the member is one var of the root.
static bool followsRoot(const Member &member) {
  llvm::SmallBitVector seen(member.getRootVars().size());
  for (const Dependence &dimension : member.dimensions) {
    if (dimension.reduced || dimension.vars.count() > 1 ||
        dimension.vars.anyCommon(seen))
      return false;
    seen |= dimension.vars;
  }
  return true;
}

static std::optional<Contraction>
findContraction(const KernelAnalysis &kernel) {
  ArrayRef<int64_t> extents = kernel.getExtents();
  Contraction result;
  for (const Member &member : kernel.getMembers())
    if (member.isReduction()) {
      if (result.sum)
        return std::nullopt;
      result.sum = &member;
    }
  if (!result.sum || !followsRoot(*result.sum))
    return std::nullopt;
  auto factors = getFactors(*result.sum, kernel);
  if (!factors)
    return std::nullopt;
  while (result.vectorVar + 1 < extents.size() &&
         extents[result.vectorVar] == 1)
    ++result.vectorVar;
  auto [first, second] = *factors;
  if (!first.contiguous.test(result.vectorVar))
    std::swap(first, second);
  if (!first.contiguous.test(result.vectorVar))
    return std::nullopt;
  result.contiguousFactor = first.vars;
  llvm::SmallBitVector candidates = second.vars;
  candidates.reset(first.vars);
  candidates.reset(result.vectorVar);
  for (unsigned var : candidates.set_bits())
    if (extents[var] != 1) {
      result.tileVar = var;
      return result;
    }
  return std::nullopt;
}

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
  void shapeRoot();
  void shapeSum(const Stage &stage, ArrayRef<std::string> reductionVars);
  int64_t countTiles(unsigned var) const;
  void storeOperand(const Member &member);
  void packPanel();

  const ScheduleContext &context;
  const KernelAnalysis &kernel;
  Directives &directives;
  Contraction contraction;
  LoopNest nest;
  std::string vectorName, tileName, level;
  /// The loop of single blocks of the vector var; empty where blocks are not
  /// outside tiles.
  std::string panelLevel;
  int64_t width = 1, vectors = 1, rows = 1;
};
} // namespace

/// About half of the registers hold sums; the rest are for what is multiplied.
void ContractionScheduler::chooseTile() {
  ArrayRef<int64_t> extents = kernel.getExtents();
  int64_t extent = extents[contraction.vectorVar];
  width = clampLanes(kernel.getLanes(context.target), extent);
  int64_t sums = std::max<int64_t>(context.target.vectorRegisters / 2, 4);
  vectors = ShapedType::isDynamic(extent) || extent > width ? 2 : 1;
  rows = sums / vectors;
  int64_t tileExtent = extents[contraction.tileVar];
  if (!ShapedType::isDynamic(tileExtent))
    rows = std::min(rows, tileExtent);
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
  nest.split(vectorName, width * vectors);
  nest.vectorize(vectorName + "_i", width);
  nest.split(tileName, rows);

  SmallVector<std::string> order;
  for (const std::string &loop : nest.getLoops())
    if (StringRef(loop).starts_with(vectorName + "_i"))
      order.push_back(loop);
  order.push_back(tileName + "_i");
  unsigned tile = order.size();
  order.push_back(tileName + "_o");
  // What the contiguous factor is constant along goes inside its blocks, so
  // that a block stays in cache.
  int64_t tasks = 1;
  for (bool inside : {true, false}) {
    for (auto [i, name] : llvm::enumerate(names))
      if (i != contraction.vectorVar && i != contraction.tileVar &&
          contraction.contiguousFactor.test(i) != inside)
        order.push_back(name);
    if (inside)
      order.push_back(vectorName + "_o");
  }
  for (unsigned i = 0; i < names.size(); ++i)
    if (i != contraction.tileVar)
      tasks *= countTiles(i);
  nest.reorder(order);
  if (vectors > 1)
    directives.unroll(nest.getStage(), vectorName + "_i_o");
  directives.unroll(nest.getStage(), tileName + "_i");
  level = tileName + "_o";
  if (tasks >= kMinTasks)
    panelLevel = nest.distribute(tile + 1, 1, true);
  else
    level =
        nest.distribute(tile, 1, tasks * countTiles(contraction.tileVar) > 1);
}

void ContractionScheduler::shapeSum(const Stage &stage,
                                    ArrayRef<std::string> reductionVars) {
  SmallVector<std::string> names = contraction.sum->getVarNames(), order;
  std::string vectorDim, tileDim;
  for (auto [name, dimension] :
       llvm::zip_equal(names, contraction.sum->dimensions)) {
    if (dimension.vars.test(contraction.vectorVar))
      vectorDim = name;
    if (dimension.vars.test(contraction.tileVar))
      tileDim = name;
  }
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
  // A tile at the edge is smaller, unless tiles fit exactly.
  auto unroll = [&](const std::string &loop, unsigned var, int64_t tile,
                    int64_t factor) {
    int64_t extent = kernel.getExtents()[var];
    bool fits = !ShapedType::isDynamic(extent) && extent % tile == 0;
    directives.unroll(stage, loop,
                      fits ? std::nullopt : std::optional<int64_t>(factor));
  };
  if (vectors > 1)
    unroll(vectorDim + "_o", contraction.vectorVar, width * vectors, vectors);
  unroll(tileDim, contraction.tileVar, rows, rows);
}

/// True where the func reads memory along its own innermost var.
static bool readsInOrder(FuncOp func) {
  if (func.getBody().empty() || func.getRank() == 0)
    return true;
  Block &body = func.getBody().front();
  auto result = body.walk([&](LoadOp load) {
    bool inOrder = load.getCoordinates().empty() ||
                   load.getCoordinates().front() == body.getArgument(0) ||
                   !isa<BlockArgument>(load.getCoordinates().front());
    return inOrder ? WalkResult::advance() : WalkResult::interrupt();
  });
  return !result.wasInterrupted();
}

/// An operand of the product that costs more than a load, or that turns memory
/// around, is computed once, before the products.
void ContractionScheduler::storeOperand(const Member &member) {
  bool isOperand =
      llvm::any_of(member.dimensions, [](const Dependence &dimension) {
        return dimension.reduced;
      });
  if (member.isReduction() || !isOperand ||
      (getCost(member.func) < 2 && readsInOrder(member.func)))
    return;
  Stage stage{member.getName(), std::nullopt};
  SmallVector<std::string> names = member.getVarNames();
  directives.computeRoot(stage.func);
  directives.split(stage, names[0], names[0] + "_o", names[0] + "_i",
                   kernel.getLanes(context.target));
  directives.vectorize(stage, names[0] + "_i");
  if (names.size() > 1)
    directives.parallel(stage, names.back());
}

/// Reads a parameter through a func that copies it, defined before `before`.
static FuncOp copyThroughFunc(LoadOp load, FuncOp before) {
  auto pipeline = before->getParentOfType<PipelineOp>();
  auto buffer = cast<BlockArgument>(load.getBuffer());
  std::string name =
      pipeline.getParameterName(buffer.getArgNumber()) + "_panel";
  while (pipeline.lookupFunc(name))
    name += "_";
  OpBuilder builder(before);
  SmallVector<std::string> vars;
  for (unsigned i = 0, e = load.getCoordinates().size(); i < e; ++i)
    vars.push_back("p" + std::to_string(i));
  SmallVector<StringRef> varNames(vars.begin(), vars.end());
  auto func = FuncOp::create(builder, load.getLoc(), name, varNames,
                             load.getValue().getType());
  Block *body = func.addBody();
  builder.setInsertionPointToStart(body);
  auto copy = LoadOp::create(builder, load.getLoc(), buffer,
                             ValueRange(body->getArguments()));
  YieldOp::create(builder, load.getLoc(), copy.getValue());
  builder.setInsertionPoint(load);
  auto apply =
      ApplyOp::create(builder, load.getLoc(), func, load.getCoordinates());
  load.getValue().replaceAllUsesWith(apply.getValues().front());
  load.erase();
  return func;
}

/// Tiles that must share a panel before copying it pays.
static constexpr int64_t kMinTilesOfPanel = 4;

void ContractionScheduler::packPanel() {
  bool isShared = countTiles(contraction.tileVar) >= kMinTilesOfPanel &&
                  countTiles(contraction.vectorVar) > 1;
  UpdateOp update = getUpdates(contraction.sum->func).front();
  if (panelLevel.empty() || !isShared)
    return;
  for (LoadOp load :
       llvm::to_vector(update.getBody().front().getOps<LoadOp>())) {
    if (load.getCoordinates().empty() ||
        !kernel.getDependence(load.getCoordinates().front())
             .vars.test(contraction.vectorVar))
      continue;
    FuncOp panel = copyThroughFunc(load, contraction.sum->func);
    std::string name = panel.getSymName().str();
    directives.computeAt(name, nest.getStage(), panelLevel);
    Stage stage{name, std::nullopt};
    directives.split(stage, "p0", "p0_o", "p0_i", width);
    directives.vectorize(stage, "p0_i");
    return;
  }
}

void ContractionScheduler::run() {
  for (const Member &member : kernel.getMembers())
    storeOperand(member);
  chooseTile();
  shapeRoot();
  if (width > 1)
    packPanel();
  std::string name = contraction.sum->getName();
  directives.computeAt(name, nest.getStage(), level);
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
