//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// One rule for every structured op: its maps say what each element reads, its
// region what it computes.
//
//   parallel loops only      func(result dims) = region
//   with reduction loops     func(result dims) = outs
//                            func(result dims) = region, over the reduction
//                                                loops, outs = func itself
//
// The loops of a func are found by inverting the maps of the results, which
// must therefore be permutations of loops, but for unit dims held at 0. The
// maps of the operands may be any affine expressions: windows, strides and
// dilations are nothing else.

#include "FuncNames.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Matchers.h"
#include "resnorm/Conversion/BodyLowering.h"
#include "resnorm/Conversion/HalideModels.h"
#include "resnorm/Conversion/IndexArithmetic.h"

using namespace mlir;
using namespace resnorm;

/// The loops that a result runs over; none for a dim held at 0.
static SmallVector<unsigned> getLoops(AffineMap map) {
  SmallVector<unsigned> loops;
  for (AffineExpr expr : map.getResults())
    if (auto dim = dyn_cast<AffineDimExpr>(expr))
      loops.push_back(dim.getPosition());
  return loops;
}

/// True if each dim of a result is a loop of its own, or of extent 1 and 0.
static bool isInvertible(AffineMap map, RankedTensorType type) {
  llvm::SmallDenseSet<AffineExpr> seen;
  for (auto [axis, expr] : llvm::enumerate(map.getResults())) {
    auto constant = dyn_cast<AffineConstantExpr>(expr);
    bool unit =
        constant && constant.getValue() == 0 && type.getDimSize(axis) == 1;
    if (!unit && !(isa<AffineDimExpr>(expr) && seen.insert(expr).second))
      return false;
  }
  return true;
}

static LogicalResult checkLinalg(linalg::LinalgOp op, EmitErrorFn emitError) {
  auto refuse = [&](auto &&...reason) -> LogicalResult {
    if (!emitError)
      return failure();
    return (emitError() << ... << reason);
  };
  if (!op.hasPureTensorSemantics())
    return refuse("expected tensors alone, got memrefs, which kernels cannot "
                  "hold: form kernels before bufferization");
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  llvm::SmallBitVector first;
  for (OpOperand &init : op.getDpsInitsMutable()) {
    AffineMap map = op.getMatchingIndexingMap(&init);
    auto shown = AffineMapAttr::get(map);
    if (!isInvertible(map, cast<RankedTensorType>(init.get().getType())))
      return refuse("expected a result map of distinct loops, with 0 for unit "
                    "dims, got ",
                    shown,
                    ", which kernels cannot hold: leave this op outside the "
                    "kernel");
    llvm::SmallBitVector loops(op.getNumLoops());
    for (unsigned loop : getLoops(map))
      loops.set(loop);
    for (auto [loop, iterator] : llvm::enumerate(iterators))
      if (iterator == utils::IteratorType::parallel && !loops.test(loop))
        return refuse("expected every parallel loop in the result map, got ",
                      shown, " without d", loop,
                      ": make that loop a reduction or leave this op outside "
                      "the kernel");
    if (!first.empty() && loops != first)
      return refuse("expected all results to run over the same loops, which "
                    "one func of a kernel needs: split this op in one for "
                    "each result");
    first = loops;
  }
  return checkBody(*op.getBlock(), emitError);
}

/// The one scalar that every element of the result is, or null.
static Value getUniformValue(linalg::LinalgOp op) {
  if (op.getNumReductionLoops() != 0 || op->getNumResults() != 1)
    return {};
  Value yielded = op.getBlock()->getTerminator()->getOperand(0);
  if (auto argument = dyn_cast<BlockArgument>(yielded)) {
    if (argument.getOwner() != op.getBlock())
      return yielded;
    Value operand = op.getMatchingOpOperand(argument)->get();
    return isa<ShapedType>(operand.getType()) ? Value() : operand;
  }
  Operation *source = yielded.getDefiningOp();
  bool outside = source->getBlock() != op.getBlock();
  return outside || matchPattern(source, m_Constant()) ? yielded : Value();
}

namespace {
class LinalgLowering {
public:
  LinalgLowering(FuncGraphBuilder &graph, linalg::LinalgOp op)
      : graph(graph), op(op),
        space(op.getMatchingIndexingMap(op.getDpsInitOperand(0))) {
    SmallVector<unsigned> loops = getLoops(space);
    for (unsigned loop = 0; loop != op.getNumLoops(); ++loop)
      if (!llvm::is_contained(loops, loop))
        reductionLoops.push_back(loop);
    for (OpOperand &init : op.getDpsInitsMutable())
      if (op.getMatchingIndexingMap(&init) != space)
        agree = false;
    if (agree)
      return;
    // Several shapes of result: the func runs over the loops themselves.
    llvm::sort(loops);
    SmallVector<AffineExpr> exprs;
    for (unsigned loop : loops)
      exprs.push_back(getAffineDimExpr(loop, op.getContext()));
    space = AffineMap::get(op.getNumLoops(), 0, exprs, op.getContext());
  }

  void run() {
    SmallVector<Type> types;
    for (Value init : op.getDpsInits())
      types.push_back(getElementTypeOrSelf(init));
    halide::FuncOp func = graph.createFunc(
        op.getLoc(), suggestFuncName(op), space.getNumResults(), types,
        [&](ImplicitLocOpBuilder &builder, ValueRange coordinates) {
          SmallVector<Value> loops = getLoopValues(coordinates, {});
          if (reductionLoops.empty())
            return lowerRegion(builder, loops, {});
          return readInits(builder, loops);
        });
    if (!reductionLoops.empty())
      createReduction(func);
    defineResults(func, types);
  }

private:
  /// The value of each loop at coordinates of the func.
  SmallVector<Value> getLoopValues(ValueRange pure, ValueRange reduction) {
    SmallVector<Value> loops(op.getNumLoops());
    for (auto [expr, value] : llvm::zip_equal(space.getResults(), pure))
      if (auto dim = dyn_cast<AffineDimExpr>(expr))
        loops[dim.getPosition()] = value;
    for (auto [loop, value] : llvm::zip(reductionLoops, reduction))
      loops[loop] = value;
    return loops;
  }

  Value readOperand(ImplicitLocOpBuilder &builder, OpOperand &operand,
                    ValueRange loops) {
    if (!isa<ShapedType>(operand.get().getType()))
      return graph.getScalar(builder, operand.get());
    AffineMap map = op.getMatchingIndexingMap(&operand);
    return graph.read(builder, operand.get(), emitAffine(builder, map, loops));
  }

  SmallVector<Value> readInits(ImplicitLocOpBuilder &builder,
                               ValueRange loops) {
    SmallVector<Value> values;
    for (OpOperand &init : op.getDpsInitsMutable())
      values.push_back(readOperand(builder, init, loops));
    return values;
  }

  /// `accumulators` stand for the output arguments; without any, those read
  /// the tensors in `outs`.
  SmallVector<Value> lowerRegion(ImplicitLocOpBuilder &builder,
                                 ValueRange loops, ValueRange accumulators) {
    IRMapping mapping;
    SmallVector<Value> outputs(op.getRegionOutputArgs());
    for (OpOperand *operand : op.getOpOperandsMatchingBBargs()) {
      BlockArgument argument = op.getMatchingBlockArgument(operand);
      bool accumulates = !accumulators.empty() && op.isDpsInit(operand);
      if (!accumulates && !argument.use_empty())
        mapping.map(argument, readOperand(builder, *operand, loops));
    }
    if (!accumulators.empty())
      mapping.map(ValueRange(outputs), accumulators);
    else
      outputs.clear();
    return lowerBody(graph, builder, *op.getBlock(), mapping, loops, outputs);
  }

  void createReduction(halide::FuncOp func) {
    SmallVector<Value> extents;
    for (unsigned loop : reductionLoops)
      extents.push_back(getLoopExtent(loop));
    graph.createUpdate(op.getLoc(), func, extents,
                       [&](ImplicitLocOpBuilder &builder, ValueRange pure,
                           ValueRange reduction) {
                         return lowerRegion(builder,
                                            getLoopValues(pure, reduction),
                                            graph.apply(builder, func, pure));
                       });
  }

  /// The extent of a loop, from the extents of the operands.
  Value getLoopExtent(unsigned loop) {
    int64_t constant = op.getStaticLoopRanges()[loop];
    if (!ShapedType::isDynamic(constant))
      return graph.getIndexConstant(constant);
    AffineExpr expr = op.getShapesToLoopsMap().getResult(loop);
    SmallVector<std::pair<Value, int64_t>> shapes;
    for (Value operand : op->getOperands())
      if (auto type = dyn_cast<RankedTensorType>(operand.getType()))
        for (int64_t axis = 0; axis != type.getRank(); ++axis)
          shapes.push_back({operand, axis});
    // Only what the expression needs is computed.
    SmallVector<Value> dims(shapes.size());
    expr.walk([&](AffineExpr leaf) {
      if (auto dim = dyn_cast<AffineDimExpr>(leaf)) {
        auto [tensor, axis] = shapes[dim.getPosition()];
        dims[dim.getPosition()] = graph.getExtent(tensor, axis);
      }
    });
    OpBuilder at = graph.getScalarBuilder();
    ImplicitLocOpBuilder builder(op.getLoc(), at);
    return emitAffine(builder, expr, dims);
  }

  void defineResults(halide::FuncOp func, TypeRange types) {
    for (auto [index, result] : llvm::enumerate(op->getResults())) {
      if (agree) {
        graph.define(result, func, index);
        continue;
      }
      // Coordinates of this result -> loops -> coordinates of the func.
      AffineMap map = op.getIndexingMapMatchingResult(result);
      graph.define(
          result,
          graph.createFunc(
              op.getLoc(), func.getSymName(), map.getNumResults(), types[index],
              [&, index = index](ImplicitLocOpBuilder &builder,
                                 ValueRange coordinates) {
                SmallVector<Value> loops(op.getNumLoops());
                for (auto [expr, value] :
                     llvm::zip_equal(map.getResults(), coordinates))
                  if (auto dim = dyn_cast<AffineDimExpr>(expr))
                    loops[dim.getPosition()] = value;
                SmallVector<Value> inside = emitAffine(builder, space, loops);
                return SmallVector<Value>{
                    graph.apply(builder, func, inside)[index]};
              }));
    }
  }

  FuncGraphBuilder &graph;
  linalg::LinalgOp op;
  /// From loops to the dims of the func.
  AffineMap space;
  SmallVector<unsigned> reductionLoops;
  /// True if all results have one map, so that the func has their shape.
  bool agree = true;
};

template <typename OpTy>
struct LinalgModel final
    : HalideLowerable::ExternalModel<LinalgModel<OpTy>, OpTy> {
  LogicalResult checkHalideLowerable(Operation *op,
                                     EmitErrorFn emitError) const {
    return checkLinalg(cast<linalg::LinalgOp>(op), emitError);
  }

  void lowerToHalide(Operation *op, FuncGraphBuilder &graph) const {
    auto linalgOp = cast<linalg::LinalgOp>(op);
    if (Value scalar = getUniformValue(linalgOp))
      return graph.defineUniform(op->getResult(0), scalar);
    LinalgLowering(graph, linalgOp).run();
  }
};
} // namespace

template <typename... Ops>
static void attachModels(MLIRContext *context) {
  (Ops::template attachInterface<LinalgModel<Ops>>(*context), ...);
}

void resnorm::registerLinalgHalideModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, linalg::LinalgDialect *) {
    attachModels<
#define GET_OP_LIST
#include "mlir/Dialect/Linalg/IR/LinalgStructuredOps.cpp.inc"
        >(context);
  });
}
