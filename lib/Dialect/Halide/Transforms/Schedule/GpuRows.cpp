//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A row is what the reductions are constant along (Rows.cpp): one block of
// threads computes it, its sums in shared memory.
//
//   total(j) += x(k, j)               for j (blocks):
//   out(i, j) = x(i, j) / total(j)      for u < T (threads):
//                                         acc(0..4) += x((r * T + u) * 4 .. +4)
//                                         parts(u) = sum of acc
//                                =>     for w < 16 (threads):
//                                         few(w) = sum of parts(w, w + 16, ...)
//                                       total = sum of few
//                                       for i_t < T (threads):
//                                         for r: out(i, j) = ... total, 4 wide
//
// Neighbouring threads read neighbouring 16 bytes, four accumulators each in
// registers. What a sum is made of is computed again where it is read again: a
// row that was read is in the cache. Barriers stand between the steps, so this
// runs on every device.

#include "Gpu.h"
#include "Products.h"

#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/BuiltinTypeInterfaces.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace resnorm;
using namespace resnorm::halide;
using namespace resnorm::halide::scheduling;

/// Elements from which on a row keeps a block busy.
static constexpr int64_t kLeastRow = 32;
/// Parts of a sum that one thread adds up.
static constexpr int64_t kFewParts = 16;

static int64_t countSteps(UpdateOp update) {
  return multiplyExtents(getReductionExtents(update));
}

/// A reduction that can be taken apart and that memory is read along.
static bool isRowReduction(const Member &member, const KernelAnalysis &kernel) {
  SmallVector<UpdateOp> updates = getUpdates(member.func);
  if (updates.size() != 1)
    return false;
  UpdateOp update = updates.front();
  if (update.getRvars().empty() ||
      update.getVars().size() != member.dimensions.size() ||
      !isAssociative(update))
    return false;
  for (Operation &op : update.getBody().front()) {
    ValueRange coordinates = getReadCoordinates(&op);
    auto apply = dyn_cast<ApplyOp>(op);
    if (coordinates.empty() || (apply && apply.getFunc() == member.getName()))
      continue;
    bool runsAlong = llvm::any_of(coordinates, [&](Value coordinate) {
      return kernel.getDependence(coordinate).reduced;
    });
    Dependence innermost = kernel.getDependence(coordinates.front());
    if (runsAlong && innermost.vars.any() && !innermost.reduced)
      return false;
  }
  return true;
}

/// Elements of the smallest float that a device moves at once.
static int64_t getWidth(const KernelAnalysis &kernel) {
  int64_t bytes = kGpuAccessBytes;
  auto visit = [&](FuncOp func) {
    for (Block *body : getDefinitions(func))
      body->walk([&](LoadOp load) {
        Type type = load.getValue().getType();
        if (isa<FloatType>(type))
          bytes = std::min<int64_t>(bytes, type.getIntOrFloatBitWidth() / 8);
      });
  };
  visit(kernel.getRoot());
  for (const Member &member : kernel.getMembers())
    visit(member.func);
  return kGpuAccessBytes / bytes;
}

/// True where rows are the root's innermost var and each reduction runs along
/// all of it, in whole vectors.
static bool hasVectors(const KernelAnalysis &kernel, const Rows &rows,
                       int64_t width) {
  for (unsigned i = 0; i < kernel.getRank(); ++i)
    if (rows.kept.test(i) == (i == 0) || kernel.getGroupLength(i) > 1)
      return false;
  if (ShapedType::isDynamic(rows.read) || rows.read % width != 0 ||
      rows.read != rows.written)
    return false;
  return llvm::all_of(kernel.getMembers(), [&](const Member &member) {
    return !member.isReduction() ||
           (getUpdates(member.func).front().getRvars().size() == 1 &&
            countSteps(getUpdates(member.func).front()) == rows.read);
  });
}

std::optional<Rows>
resnorm::halide::scheduling::findRows(const KernelAnalysis &kernel) {
  Rows rows{llvm::SmallBitVector(kernel.getRank())};
  for (const Member &member : kernel.getMembers()) {
    if (!member.isReduction())
      continue;
    if (!isRowReduction(member, kernel))
      return std::nullopt;
    rows.kept |= member.getRootVars();
    int64_t steps = countSteps(getUpdates(member.func).front());
    rows.read = ShapedType::isDynamic(rows.read) || ShapedType::isDynamic(steps)
                    ? ShapedType::kDynamic
                    : std::max(rows.read, steps);
  }
  bool isShort = !ShapedType::isDynamic(rows.read) && rows.read < kLeastRow;
  if (rows.kept.none() || isShort || !getUpdates(kernel.getRoot()).empty())
    return std::nullopt;
  // In a product of matrices each block would read what its neighbours read.
  if (const Member *sum = findOnlySum(kernel))
    if (getFactors(*sum, kernel))
      return std::nullopt;
  SmallVector<int64_t> extents(kernel.getExtents());
  for (unsigned i : rows.kept.set_bits())
    extents[i] = kernel.getGroupLength(i);
  rows.written = multiplyExtents(extents);
  if (int64_t width = getWidth(kernel); hasVectors(kernel, rows, width))
    rows.width = width;
  return rows;
}

namespace {
class RowScheduler {
public:
  RowScheduler(const KernelAnalysis &kernel, const Rows &rows,
               Directives &directives);
  void run();

private:
  void shapeRoot();
  bool isStored(const Member &member) const;
  void scheduleReduction(const Member &member);

  const KernelAnalysis &kernel;
  Directives &directives;
  Stage root;
  const llvm::SmallBitVector &kept;
  int64_t width;
  int64_t threads = kGpuThreads;
  std::string level;
};
} // namespace

/// True where elementary functions are computed: what they are made of has no
/// vectors in Halide's OpenCL.
static bool hasFunctions(const KernelAnalysis &kernel) {
  auto has = [](FuncOp func) {
    return llvm::any_of(getDefinitions(func), [](Block *body) {
      return llvm::any_of(*body, [](Operation &op) {
        return isa_and_nonnull<math::MathDialect>(op.getDialect()) &&
               !isa<math::RsqrtOp, math::SqrtOp>(op);
      });
    });
  };
  return has(kernel.getRoot()) ||
         llvm::any_of(kernel.getMembers(),
                      [&](const Member &member) { return has(member.func); });
}

RowScheduler::RowScheduler(const KernelAnalysis &kernel, const Rows &rows,
                           Directives &directives)
    : kernel(kernel), directives(directives),
      root{kernel.getRoot().getSymName().str(), std::nullopt}, kept(rows.kept),
      width(hasFunctions(kernel) ? 1 : rows.width) {
  if (ShapedType::isDynamic(rows.read) || ShapedType::isDynamic(rows.written))
    return;
  int64_t pieces = llvm::divideCeil(std::max(rows.read, rows.written), width);
  // No more than there is work for: no thread then needs a test.
  threads = std::clamp<int64_t>(pieces, 1, kGpuThreads);
}

void RowScheduler::shapeRoot() {
  SmallVector<std::string> inner, outer;
  for (auto [i, name] :
       llvm::enumerate(getVarNames(kernel.getRoot().getVars()))) {
    int64_t length = kernel.getGroupLength(i);
    if (kept.test(i) && length > 1) {
      directives.split(root, name, name + "_o", name + "_i", length);
      inner.push_back(name + "_i");
      outer.push_back(name + "_o");
    } else {
      (kept.test(i) ? outer : inner).push_back(name);
    }
  }
  SmallVector<std::string> order(inner);
  llvm::append_range(order, outer);
  directives.reorder(root, order);
  level = fuseLoops(directives, root, outer);
  directives.gpuBlocks(root, {level});
  if (inner.empty())
    return;
  std::string row = fuseLoops(directives, root, inner);
  if (width > 1) {
    directives.split(root, row, row + "_o", row + "_v", width);
    directives.vectorize(root, row + "_v");
    row += "_o";
  }
  directives.split(root, row, row + "_r", row + "_t", threads);
  order = {row + "_r", row + "_t"};
  directives.reorder(root, order);
  directives.gpuThreads(root, {row + "_t"});
}

/// What costs much and is one value for a row.
bool RowScheduler::isStored(const Member &member) const {
  llvm::SmallBitVector along = member.getRootVars();
  along.reset(kept);
  bool isReduced = llvm::any_of(
      member.dimensions, [](const Dependence &each) { return each.reduced; });
  return along.none() && !isReduced && getCost(member.func) >= 4 && !kept.all();
}

void RowScheduler::scheduleReduction(const Member &member) {
  std::string total = member.getName();
  UpdateOp update = getUpdates(member.func).front();
  SmallVector<std::string> vars = member.getVarNames();
  Stage whole{total, update.getIndex()};
  std::string row =
      fuseLoops(directives, whole, getVarNames(update.getRvars()));
  directives.split(whole, row, row + "_o", row + "_v", width);
  directives.split(whole, row + "_o", row + "_r", row + "_t", threads);

  // One sum a thread, in shared memory.
  Stage parts{total + "_parts", std::nullopt}, partsSum{parts.func, 0};
  directives.rfactor(whole, row + "_t", "u", parts.func);
  directives.computeAt(parts.func, root, level);
  directives.gpuThreads(parts, {"u"});

  // Its accumulators, in registers.
  Stage acc{total + "_acc", std::nullopt}, accSum{acc.func, 0};
  directives.rfactor(partsSum, row + "_v", "w", acc.func);
  directives.computeAt(acc.func, partsSum, "u");
  if (width > 1) {
    directives.reorder(acc, {"w", vars.empty() ? "u" : vars.front()});
    directives.vectorize(acc, "w");
    directives.reorder(accSum, {"w", row + "_r"});
    directives.vectorize(accSum, "w");
    directives.unroll(partsSum, row + "_v");
  }
  directives.gpuThreads(partsSum, {"u"});

  directives.computeAt(total, root, level);
  if (threads <= kFewParts)
    return;
  directives.split(whole, row + "_t", row + "_to", row + "_ti", kFewParts);
  Stage few{total + "_few", std::nullopt}, fewSum{few.func, 0};
  directives.rfactor(whole, row + "_ti", "w", few.func);
  directives.computeAt(few.func, root, level);
  directives.gpuThreads(few, {"w"});
  directives.gpuThreads(fewSum, {"w"});
}

void RowScheduler::run() {
  shapeRoot();
  for (const Member &member : kernel.getMembers()) {
    if (member.isReduction())
      scheduleReduction(member);
    else if (isStored(member))
      directives.computeAt(member.getName(), root, level);
  }
}

void resnorm::halide::scheduling::scheduleRowsForGPU(
    const KernelAnalysis &kernel, const Rows &rows, Directives &directives) {
  RowScheduler(kernel, rows, directives).run();
}
