//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One row a warp. What is one value for a row gets a lane as its first var,
// each lane adds up its part of the row, and a butterfly of shuffles gives all
// lanes the sum of all:
//
//   total(j) += x(k, j)            total_lanes(l, j) += x((r * 32 + l) * 4 + v,
//   j)
//                            =>    total_16(l, j) = total_lanes(l, j)
//                                                 + total_lanes((l + 16) % 32,
//                                                 j)
//                                  ... total_1(l, j)
//   out(i, j) = .. total(j)        out(i, j) = .. total_1(i / 4 % 32, j)
//
// The elements of a row that are read more than once stay in the registers of
// the lane that owns them. There is no barrier and no shared memory, and every
// access is of 16 bytes.

#include "Gpu.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/BuiltinTypeInterfaces.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "llvm/ADT/StringMap.h"

using namespace mlir;
using namespace resnorm;
using namespace resnorm::halide;
using namespace resnorm::halide::scheduling;

static constexpr int64_t kLanes = 32;
/// Elements of a row that a lane holds beside all else that it needs registers
/// for: of 128, some are spilled.
static constexpr int64_t kMostElements = 64;
/// Rows of a block, each a warp's.
static constexpr int64_t kWarps = 4;

namespace {
class WarpScheduler {
public:
  WarpScheduler(const KernelAnalysis &kernel, const Rows &rows,
                Directives &directives)
      : kernel(kernel), rows(rows), directives(directives),
        root(kernel.getRoot()),
        stage{kernel.getRoot().getSymName().str(), std::nullopt} {}

  void run();

private:
  bool isOfRow(const Member &member) const;
  void addLanes(const Member &member);
  void addUpdate(UpdateOp update, FuncOp lanes);
  FuncOp addExchange(FuncOp before, UpdateOp update, int64_t distance);
  FuncOp create(FuncOp like, StringRef suffix);
  void cloneBody(Block &from, OpBuilder &b, IRMapping &mapping, Value lane);
  void readLanes(FuncOp func);
  Value getLane(OpBuilder &b, Location loc, Block &body) const;

  void shapeRoot();
  void placeInRegisters(FuncOp func, int64_t extent);
  void keepInRegisters(const Member &member);
  void shapeLanes(FuncOp func);

  const KernelAnalysis &kernel;
  const Rows &rows;
  Directives &directives;
  FuncOp root;
  Stage stage;
  std::string level;
  /// What is read in place of a func that is one value for a row.
  llvm::StringMap<FuncOp> inLanes;
  /// All funcs with a lane, in order.
  SmallVector<FuncOp> added;
  /// The op behind which the next one is put.
  Operation *last = nullptr;
};
} // namespace

/// True for reductions, and for what is made of their results alone.
bool WarpScheduler::isOfRow(const Member &member) const {
  if (member.isReduction())
    return true;
  llvm::SmallBitVector along = member.getRootVars();
  along.reset(rows.kept);
  bool isReduced = llvm::any_of(
      member.dimensions, [](const Dependence &each) { return each.reduced; });
  return along.none() && !isReduced && kernel.isReduced(member.getName());
}

/// The lane that owns the element of a row which `body` computes.
Value WarpScheduler::getLane(OpBuilder &b, Location loc, Block &body) const {
  for (BlockArgument argument : body.getArguments()) {
    Dependence each = kernel.getDependence(argument);
    if (!each.reduced && !each.vars.test(0))
      continue;
    Value width = arith::ConstantIndexOp::create(b, loc, rows.width);
    Value lanes = arith::ConstantIndexOp::create(b, loc, kLanes);
    Value piece = arith::DivUIOp::create(b, loc, argument, width);
    return arith::RemUIOp::create(b, loc, piece, lanes);
  }
  llvm_unreachable("what is no value of a row has a coordinate along it");
}

/// A func like `like` with a lane before its vars, behind `last`.
FuncOp WarpScheduler::create(FuncOp like, StringRef suffix) {
  OpBuilder b(root);
  b.setInsertionPointAfter(last);
  SmallVector<StringRef> vars{"lane"};
  for (StringRef var : like.getVars().getAsValueRange<StringAttr>())
    if (var != "lane")
      vars.push_back(var);
  SmallVector<Type> types(like.getElementTypes().getAsValueRange<TypeAttr>());
  auto func = FuncOp::create(b, like.getLoc(),
                             (like.getSymName() + suffix).str(), vars, types);
  last = func;
  added.push_back(func);
  return func;
}

/// Clones what is before the terminator of `from`; values of a row are read in
/// `lane`.
void WarpScheduler::cloneBody(Block &from, OpBuilder &b, IRMapping &mapping,
                              Value lane) {
  for (Operation &op : from.without_terminator()) {
    auto apply = dyn_cast<ApplyOp>(op);
    FuncOp replacement = apply ? inLanes.lookup(apply.getFunc()) : FuncOp();
    if (!replacement) {
      b.clone(op, mapping);
      continue;
    }
    SmallVector<Value> coordinates{lane};
    for (Value coordinate : apply.getCoordinates())
      coordinates.push_back(mapping.lookupOrDefault(coordinate));
    auto read = ApplyOp::create(b, op.getLoc(), replacement, coordinates);
    mapping.map(apply.getValues(), read.getValues());
  }
}

/// total_lanes(l, j) += x((r * 32 + l) * width + v, j)
void WarpScheduler::addUpdate(UpdateOp update, FuncOp lanes) {
  OpBuilder outside(update);
  Location loc = update.getLoc();
  // Extents stand with the scalars of the pipeline.
  outside.setInsertionPointToStart(
      &root->getParentOfType<PipelineOp>().getBody().front());
  auto constant = [&](OpBuilder &b, int64_t value) -> Value {
    return arith::ConstantIndexOp::create(b, loc, value);
  };
  int64_t pieces = rows.read / (rows.width * kLanes);
  Value zero = constant(outside, 0);
  SmallVector<Value> extents{constant(outside, rows.width),
                             constant(outside, pieces)};
  outside.setInsertionPointAfter(last);
  auto part = UpdateOp::create(outside, loc, lanes, {"piece_v", "piece"},
                               {zero, zero}, extents);
  last = part;
  Block &from = update.getBody().front(), &to = part.getBody().front();
  OpBuilder b = OpBuilder::atBlockEnd(&to);
  Value lane = part.getPureArguments().front();
  Value v = part.getReductionArguments()[0];
  Value piece = arith::MulIOp::create(b, loc, part.getReductionArguments()[1],
                                      constant(b, kLanes));
  piece = arith::AddIOp::create(b, loc, piece, lane);
  Value at = arith::MulIOp::create(b, loc, piece, constant(b, rows.width));
  at = arith::AddIOp::create(b, loc, at, v);
  IRMapping mapping;
  for (auto [old, now] : llvm::zip_equal(update.getPureArguments(),
                                         part.getPureArguments().drop_front()))
    mapping.map(old, now);
  mapping.map(update.getReductionArguments().front(), at);
  cloneBody(from, b, mapping, lane);
  auto assign = cast<AssignOp>(from.getTerminator());
  SmallVector<Value> coordinates{lane}, values;
  for (Value coordinate : assign.getCoordinates())
    coordinates.push_back(mapping.lookupOrDefault(coordinate));
  for (Value value : assign.getValues())
    values.push_back(mapping.lookupOrDefault(value));
  AssignOp::create(b, loc, coordinates, values);
}

/// Each lane's value and that of the lane `distance` further on.
FuncOp WarpScheduler::addExchange(FuncOp before, UpdateOp update,
                                  int64_t distance) {
  FuncOp after = create(update.getFuncOp(), "_" + std::to_string(distance));
  Location loc = update.getLoc();
  Block *body = after.addBody();
  OpBuilder b = OpBuilder::atBlockEnd(body);
  Value lane = body->getArgument(0);
  Value other = arith::AddIOp::create(
      b, loc, lane, arith::ConstantIndexOp::create(b, loc, distance));
  other = arith::RemUIOp::create(
      b, loc, other, arith::ConstantIndexOp::create(b, loc, kLanes));
  SmallVector<Value> coordinates(body->getArguments());
  Value own = ApplyOp::create(b, loc, before, coordinates).getValues().front();
  coordinates.front() = other;
  Value others =
      ApplyOp::create(b, loc, before, coordinates).getValues().front();
  Operation *combined = b.clone(*getCombiner(update));
  combined->setOperands({own, others});
  YieldOp::create(b, loc, combined->getResults());
  return after;
}

void WarpScheduler::addLanes(const Member &member) {
  FuncOp func = member.func;
  last = func;
  SmallVector<UpdateOp> updates = getUpdates(func);
  if (!updates.empty())
    last = updates.front();
  FuncOp lanes = create(func, "_lanes");
  Block &from = func.getBody().front();
  Block *to = lanes.addBody();
  OpBuilder b = OpBuilder::atBlockEnd(to);
  IRMapping mapping;
  for (auto [old, now] :
       llvm::zip_equal(from.getArguments(), to->getArguments().drop_front()))
    mapping.map(old, now);
  cloneBody(from, b, mapping, to->getArgument(0));
  b.clone(*from.getTerminator(), mapping);
  inLanes[func.getSymName()] = lanes;
  if (updates.empty())
    return;
  addUpdate(updates.front(), lanes);
  FuncOp whole = lanes;
  for (int64_t distance = kLanes / 2; distance; distance /= 2)
    whole = addExchange(whole, updates.front(), distance);
  inLanes[func.getSymName()] = whole;
}

/// Lets `func`, which has elements of rows, read values of a row in lanes.
void WarpScheduler::readLanes(FuncOp func) {
  for (Block *body : getDefinitions(func))
    for (ApplyOp apply : llvm::make_early_inc_range(body->getOps<ApplyOp>())) {
      FuncOp replacement = inLanes.lookup(apply.getFunc());
      if (!replacement)
        continue;
      OpBuilder b(apply);
      SmallVector<Value> coordinates{getLane(b, apply.getLoc(), *body)};
      llvm::append_range(coordinates, apply.getCoordinates());
      auto read = ApplyOp::create(b, apply.getLoc(), replacement, coordinates);
      apply.replaceAllUsesWith(read);
      apply.erase();
    }
}

void WarpScheduler::shapeRoot() {
  SmallVector<std::string> names = getVarNames(root.getVars());
  std::string row = names.front();
  std::string rest = fuseLoops(directives, stage, ArrayRef(names).drop_front());
  directives.split(stage, rest, rest + "_o", rest + "_i", kWarps);
  level = rest + "_i";
  directives.split(stage, row, row + "_o", row + "_v", rows.width);
  directives.split(stage, row + "_o", row + "_r", row + "_l", kLanes);
  directives.reorder(
      stage, {row + "_v", row + "_r", row + "_l", rest + "_i", rest + "_o"});
  directives.vectorize(stage, row + "_v");
  directives.unroll(stage, row + "_r");
  directives.gpuBlocks(stage, {rest + "_o"});
  directives.gpuThreads(stage, {rest + "_i"});
  directives.gpuLanes(stage, row + "_l");
}

/// Computes `extent` values of `func` for the row of a warp.
void WarpScheduler::placeInRegisters(FuncOp func, int64_t extent) {
  StringRef name = func.getSymName();
  directives.computeAt(name, stage, level);
  directives.storeIn(name, MemoryType::Register);
  for (const std::string &var : getVarNames(func.getVars())) {
    directives.boundExtent(name, var, extent);
    extent = 1;
  }
}

/// Elements that are read more than once.
void WarpScheduler::keepInRegisters(const Member &member) {
  Stage kept{member.getName(), std::nullopt};
  std::string row = member.getVarNames().front();
  placeInRegisters(member.func, rows.read);
  directives.split(kept, row, row + "_o", row + "_v", rows.width);
  directives.split(kept, row + "_o", row + "_r", row + "_l", kLanes);
  directives.reorder(kept, {row + "_v", row + "_r", row + "_l"});
  directives.vectorize(kept, row + "_v");
  directives.unroll(kept, row + "_r");
  directives.gpuLanes(kept, row + "_l");
}

void WarpScheduler::shapeLanes(FuncOp func) {
  Stage pure{func.getSymName().str(), std::nullopt}, update{pure.func, 0};
  placeInRegisters(func, kLanes);
  directives.gpuLanes(pure, "lane");
  if (getUpdates(func).empty())
    return;
  directives.unroll(update, "piece_v");
  directives.unroll(update, "piece");
  directives.gpuLanes(update, "lane");
}

void WarpScheduler::run() {
  // Names before what they name is erased.
  SmallVector<const Member *> ofRow, elements;
  for (const Member &member : kernel.getMembers())
    (isOfRow(member) ? ofRow : elements).push_back(&member);
  for (const Member &member : kernel.getMembers()) {
    if (isOfRow(member))
      addLanes(member);
    else
      readLanes(member.func);
  }
  readLanes(root);
  shapeRoot();
  for (const Member *member : elements)
    if (member->uses > 1 && member->dimensions.size() == kernel.getRank() &&
        !kernel.isReduced(member->getName()))
      keepInRegisters(*member);
  for (FuncOp func : added)
    shapeLanes(func);
  for (const Member *member : llvm::reverse(ofRow)) {
    for (UpdateOp update : getUpdates(member->func))
      update.erase();
    FuncOp(member->func).erase();
  }
}

bool resnorm::halide::scheduling::scheduleWarpsForGPU(
    const KernelAnalysis &kernel, const Rows &rows, Directives &directives) {
  if (rows.width == 1 || kernel.getRank() < 2 ||
      rows.read % (rows.width * kLanes) != 0 ||
      rows.read / kLanes > kMostElements)
    return false;
  for (const Member &member : kernel.getMembers())
    if (FuncOp(member.func).getBody().empty())
      return false;
  WarpScheduler(kernel, rows, directives).run();
  return true;
}
