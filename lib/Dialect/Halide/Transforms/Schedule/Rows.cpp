//===- Rows.cpp - Kernels with reductions along their rows ----------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// The vars of the root fall in two: those that some reduction is indexed by
// (kept), and the rest, along which every reduction is constant. The kept loops
// go outside, the others inside, and what a row needs is computed between them:
//
//   for j (kept):                 for j:
//     for i: out(i, j)      =>      total(j) = ...
//                                   for i: out(i, j) = ... total(j)
//
// Where the reductions read along their reduction domain, their sums are taken
// apart into lanes (Reductions.cpp). Where they read along the root's own
// innermost var, a block of that var is one row and the lanes are its elements.
//
//===----------------------------------------------------------------------===//

#include "Strategies.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/BuiltinTypeInterfaces.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace resnorm;
using namespace resnorm::halide;
using namespace resnorm::halide::scheduling;

/// Elements that make a task worth handing to another thread.
static constexpr int64_t kTaskElements = 8192;
/// Fewer rows than this are computed one after the other, each by all threads,
/// where they have at least so many elements.
static constexpr int64_t kFewRows = 4;
static constexpr int64_t kSharedRowElements = 1 << 16;
/// Elements in flight that hide the latency of a row's end, where its lanes are
/// summed up and its deviation inverted.
static constexpr int64_t kBlockElements = 512;
static constexpr int64_t kMostBlockRows = 8;

namespace {
class RowScheduler {
public:
  explicit RowScheduler(const ScheduleContext &context)
      : context(context), kernel(context.kernel),
        directives(context.directives),
        nest(context, context.kernel.getRoot().getSymName()),
        lanes(kernel.getLanes(context.target)), kept(kernel.getRank()) {}

  void run();

private:
  bool readsAlongRoot() const;
  bool hasFewRows() const;
  int64_t getBlockRows(int64_t rowElements, int64_t extent) const;
  void shapeRoot();
  bool isStored(const Member &member) const;
  void compute(const Member &member);
  void vectorizePure(const Member &member);
  void scheduleReduction(const Member &member);
  void vectorizeAlongRoot(const Stage &stage, const Member &member,
                          ArrayRef<std::string> reductionVars);
  void computePartial(StringRef func, const Member &member);
  std::optional<unsigned> getVectorDimension(const Member &member) const;

  const ScheduleContext &context;
  const KernelAnalysis &kernel;
  Directives &directives;
  LoopNest nest;
  int64_t lanes;
  llvm::SmallBitVector kept;
  /// The root's innermost var with more than one element.
  unsigned vectorVar = 0;
  bool alongRoot = false;
  /// Where members are computed; empty for the root of the kernel.
  std::string level;
  /// True where several rows are computed there.
  bool inBlocks = false;
};
} // namespace

/// True where some reduction reads memory along the root's vector var.
bool RowScheduler::readsAlongRoot() const {
  for (const Member &member : kernel.getMembers())
    for (UpdateOp update : getUpdates(member.func))
      for (Operation &op : update.getBody().front()) {
        if (getReadCoordinates(&op).empty())
          continue;
        if (auto apply = dyn_cast<ApplyOp>(op);
            apply && apply.getFunc() == member.getName())
          continue;
        if (kernel.getDependence(getReadCoordinates(&op).front())
                .vars.test(vectorVar))
          return true;
      }
  return false;
}

/// True where there are too few rows for the threads, and each is long enough
/// to be shared between them.
bool RowScheduler::hasFewRows() const {
  int64_t rows = 1, rowElements = 1;
  for (auto [i, extent] : llvm::enumerate(kernel.getExtents())) {
    if (ShapedType::isDynamic(extent) || extent == 0)
      return false;
    int64_t length = kept.test(i) ? kernel.getGroupLength(i) : extent;
    rowElements *= length;
    rows *= llvm::divideCeil(extent, length);
  }
  return rows < kFewRows && rowElements >= kSharedRowElements;
}

void RowScheduler::shapeRoot() {
  ArrayRef<int64_t> extents = kernel.getExtents();
  SmallVector<std::string> names = getVarNames(kernel.getRoot().getVars());
  std::string vectorName = names[vectorVar];
  int64_t extent = extents[vectorVar];
  int64_t taskElements = context.choose("task_elements", kTaskElements,
                                        {kTaskElements * 4, kTaskElements / 4});
  int64_t mostTasks = context.choose("tasks", kBalancedTasks,
                                     {kBalancedTasks / 4, kBalancedTasks * 4});
  if (alongRoot) {
    int64_t width = clampLanes(lanes, extent);
    int64_t most = context.choose("accumulators", kAccumulators, {8, 2, 1});
    if (ShapedType::isDynamic(extent) || extent > width)
      width *= ShapedType::isDynamic(extent)
                   ? most
                   : std::min<int64_t>(most, llvm::divideCeil(extent, width));
    nest.split(vectorName, width);
    nest.vectorize(vectorName + "_i", clampLanes(lanes, width));
  }

  // Inside: what belongs to a row. The loops of one var keep their order.
  SmallVector<std::string> inner, outer;
  int64_t rowElements = 1;
  llvm::StringSet<> withinGroups;
  for (auto [i, name] : llvm::enumerate(names))
    if (int64_t length = kernel.getGroupLength(i);
        length > 1 && !(alongRoot && i == vectorVar)) {
      nest.split(name, length);
      withinGroups.insert(name + "_i");
      rowElements *= length;
    }
  if (withinGroups.contains(vectorName + "_i"))
    vectorName += "_i";
  if (!alongRoot &&
      (!kept.test(vectorVar) || withinGroups.contains(vectorName)))
    nest.vectorize(vectorName, clampLanes(lanes, extent));
  for (const std::string &loop : nest.getLoops()) {
    unsigned var = 0;
    for (auto [i, name] : llvm::enumerate(names))
      if (loop == name || StringRef(loop).starts_with(name + "_"))
        var = i;
    bool isBlock = llvm::any_of(withinGroups.keys(),
                                [&](StringRef group) {
                                  return StringRef(loop).starts_with(group);
                                }) ||
                   (alongRoot && var == vectorVar && loop != vectorName + "_o");
    (kept.test(var) && !isBlock ? outer : inner).push_back(loop);
  }
  for (unsigned i = 0; i < names.size(); ++i)
    if (!kept.test(i))
      rowElements = ShapedType::isDynamic(extents[i])
                        ? rowElements * 256
                        : rowElements * extents[i];
  SmallVector<std::string> order(inner);
  llvm::append_range(order, outer);
  nest.reorder(order);

  int64_t total = multiplyExtents(extents);
  // A root that only stores the reductions' results does more than it shows.
  int64_t work = rowElements;
  if (inner.size() <= (alongRoot ? 2u : 0u))
    work *= 256;
  bool parallel =
      ShapedType::isDynamic(total) ||
      total / std::max<int64_t>(rowElements, 1) * work > 4 * kTaskElements;
  int64_t perTask = llvm::divideCeil(taskElements, std::max<int64_t>(work, 1));
  if (!ShapedType::isDynamic(total) && rowElements > 0)
    perTask = std::max(perTask, total / rowElements / mostTasks);
  unsigned first = inner.size();
  int64_t rows = 1;
  if (!outer.empty())
    if (auto *var = llvm::find(names, outer.front()); var != names.end())
      rows = getBlockRows(rowElements, extents[var - names.begin()]);
  if (rows > 1) {
    inBlocks = true;
    nest.split(outer.front(), rows);
    perTask = llvm::divideCeil(perTask, rows);
    ++first;
  }
  level = nest.distribute(first, perTask, parallel);
}

/// Rows that are computed together: where rows are short, the end of one would
/// wait for nothing else.
int64_t RowScheduler::getBlockRows(int64_t rowElements, int64_t extent) const {
  if (alongRoot || rowElements < 1 || kept.test(vectorVar) ||
      (!ShapedType::isDynamic(extent) && extent < kMostBlockRows))
    return 1;
  int64_t rows = 1;
  while (rows < kMostBlockRows && 2 * rows * rowElements <= kBlockElements)
    rows *= 2;
  return context.choose("block_rows", rows, {4, 2, 8, 1});
}

/// Members that are not stored are inlined.
bool RowScheduler::isStored(const Member &member) const {
  if (member.isReduction())
    return true;
  if (context.shared.contains(member.func))
    return false;
  unsigned cost = getCost(member.func);
  bool isConstantInRow =
      llvm::none_of(member.dimensions, [&](const Dependence &dimension) {
        return dimension.reduced || (dimension.vars.any() && [&] {
                 llvm::SmallBitVector outside = dimension.vars;
                 outside.reset(kept);
                 return outside.any();
               }());
      });
  if (isConstantInRow)
    return cost >= 4 && !kept.all();
  return member.uses > 1 && cost > 1;
}

void RowScheduler::compute(const Member &member) {
  if (level.empty())
    directives.computeRoot(member.getName());
  else
    directives.computeAt(member.getName(), nest.getStage(), level);
}

/// The dimension of a member that the root's blocks run along.
std::optional<unsigned>
RowScheduler::getVectorDimension(const Member &member) const {
  for (auto [i, dimension] : llvm::enumerate(member.dimensions))
    if (dimension.vars.test(vectorVar))
      return i;
  return std::nullopt;
}

void RowScheduler::vectorizeAlongRoot(const Stage &stage, const Member &member,
                                      ArrayRef<std::string> reductionVars) {
  std::optional<unsigned> dimension = getVectorDimension(member);
  if (!dimension)
    return;
  int64_t width = clampLanes(lanes, kernel.getExtents()[vectorVar]);
  if (width < 2)
    return;
  std::string var = member.getVarNames()[*dimension];
  directives.split(stage, var, var + "_o", var + "_i", width);
  SmallVector<std::string> order{var + "_i", var + "_o"};
  llvm::append_range(order, reductionVars);
  if (reductionVars.empty()) {
    for (const std::string &other : member.getVarNames())
      if (other != var)
        order.push_back(other);
  }
  directives.reorder(stage, order);
  directives.vectorize(stage, var + "_i");
}

void RowScheduler::vectorizePure(const Member &member) {
  Stage stage{member.getName(), std::nullopt};
  if (alongRoot)
    return vectorizeAlongRoot(stage, member, {});
  if (member.dimensions.empty())
    return;
  const Dependence &innermost = member.dimensions.front();
  if (innermost.reduced || innermost.vars.test(vectorVar)) {
    std::string var = member.getVarNames().front();
    directives.split(stage, var, var + "_o", var + "_i", lanes);
    directives.vectorize(stage, var + "_i");
  }
}

/// Where the partial results of a reduction are computed: where the row begins,
/// but within a block each row has its own, so that they stay in registers.
void RowScheduler::computePartial(StringRef func, const Member &member) {
  Stage update{member.getName(), getUpdates(member.func).front().getIndex()};
  if (level.empty())
    directives.computeRoot(func);
  else if (inBlocks && !member.dimensions.empty())
    directives.computeAt(func, update, member.getVarNames().front());
  else
    directives.computeAt(func, nest.getStage(), level);
}

void RowScheduler::scheduleReduction(const Member &member) {
  vectorizePure(member);
  SmallVector<UpdateOp> updates = getUpdates(member.func);
  for (UpdateOp update : updates) {
    Stage stage{member.getName(), update.getIndex()};
    bool isPure =
        getVarNames(update.getVars()).size() == member.dimensions.size();
    if (alongRoot && isPure)
      vectorizeAlongRoot(stage, member, getVarNames(update.getRvars()));
    else if (!alongRoot && isPure && updates.size() == 1)
      scheduleReductionLanes(
          context, lanes, update,
          [&](StringRef func) { computePartial(func, member); },
          /*sharesParts=*/level.empty());
  }
}

void RowScheduler::run() {
  for (const Member &member : kernel.getMembers())
    if (member.isReduction())
      kept |= member.getRootVars();
  vectorVar = kernel.getVectorVar();
  // A group that fills a vector is read along itself.
  alongRoot = kept.test(vectorVar) &&
              kernel.getGroupLength(vectorVar) < lanes && readsAlongRoot();
  bool sharesRows =
      !alongRoot && hasFewRows() && context.choose("share_rows", 1, {0});
  if (kept.none() || sharesRows)
    scheduleElementwise(context);
  else
    shapeRoot();
  for (const Member &member : kernel.getMembers()) {
    if (!isStored(member))
      continue;
    compute(member);
    if (member.isReduction())
      scheduleReduction(member);
    else
      vectorizePure(member);
  }
}

void resnorm::halide::scheduling::scheduleRows(const ScheduleContext &context) {
  RowScheduler(context).run();
}
