//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A batch norm by given statistics is y * s + t with one s and t a channel:
//   s = scale / sqrt(variance + epsilon), t = bias - mean * s
// and a convolution or matmul is linear in its weights. So where y comes from
// one, with `init` the vector it starts from and `add` the bias added after:
//   weights' = weights * s,  init' = (init + add) * s + t.
// What is emitted depends on parameters alone and can be done once.
//
//===----------------------------------------------------------------------===//

#include "BatchNormParameters.h"
#include "ChannelVector.h"
#include "Fuse.h"
#include "KernelRoles.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace resnorm;

static constexpr StringLiteral kName = "FoldBatchNorm";

namespace {
/// The linear op whose result reaches a norm, and what happens on the way.
struct LinearProducer {
  linalg::LinalgOp op;
  /// The axes of its result that are the norm's channels, outermost first.
  SmallVector<int64_t> channels;
  /// Additions of a vector on the way.
  SmallVector<std::pair<Operation *, ChannelAdd>> adds;
  /// The weights: the operand with a dimension for each of `channels`.
  OpOperand *weights = nullptr;
  SmallVector<int64_t> weightAxes;
  /// What the result starts from: a vector, or null for zero.
  Value init;
};
} // namespace

/// `out += a * b`, possibly through casts of `a` and `b`.
static bool isMultiplyAccumulate(linalg::LinalgOp op) {
  if (op.getNumDpsInputs() != 2 || op.getNumDpsInits() != 1 ||
      op.getNumReductionLoops() == 0)
    return false;
  Value yielded = op.getBlock()->getTerminator()->getOperand(0);
  auto add = yielded.getDefiningOp<arith::AddFOp>();
  if (!add)
    return false;
  Value out = op.getRegionOutputArgs()[0];
  Value product = add.getLhs() == out   ? add.getRhs()
                  : add.getRhs() == out ? add.getLhs()
                                        : Value();
  return product && product.getDefiningOp<arith::MulFOp>();
}

/// Finds the weights of `producer.op`: the operand that has all channels among
/// its dimensions, the second if both have.
static bool findWeights(LinearProducer &producer) {
  linalg::LinalgOp op = producer.op;
  AffineMap result = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  for (OpOperand *input : llvm::reverse(op.getDpsInputOperands())) {
    AffineMap map = op.getMatchingIndexingMap(input);
    SmallVector<int64_t> axes;
    for (int64_t channel : producer.channels)
      if (auto position = map.getResultPosition(result.getResult(channel)))
        axes.push_back(*position);
    if (axes.size() != producer.channels.size())
      continue;
    producer.weights = input;
    producer.weightAxes = axes;
    return true;
  }
  return false;
}

/// Finds what the result starts from; false if it is no vector along channels.
static bool findInit(LinearProducer &producer) {
  Value init = producer.op.getDpsInits()[0];
  if (auto fill = init.getDefiningOp<linalg::FillOp>())
    if (matchPattern(fill.value(), m_AnyZeroFloat()))
      return true;
  // A broadcast zero is a body that yields it.
  if (auto generic = init.getDefiningOp<linalg::GenericOp>())
    if (generic->getNumResults() == 1 &&
        matchPattern(generic.getBody()->getTerminator()->getOperand(0),
                     m_AnyZeroFloat()))
      return true;
  if (producer.channels.size() != 1)
    return false;
  int64_t rank = cast<RankedTensorType>(init.getType()).getRank();
  producer.init = getChannelVector(
      init, AffineMap::getMultiDimIdentityMap(rank, init.getContext()),
      producer.channels[0]);
  return static_cast<bool>(producer.init);
}

/// Weights that are computed by a reduction are activations: scaling them costs
/// what it saves.
static bool isParameter(Value value) {
  Operation *op = value.getDefiningOp();
  return !op || (getKernelRole(op) != KernelRole::Anchor &&
                 llvm::all_of(op->getOperands(), isParameter));
}

/// The operand of an elementwise `op` that adds zero to it, or null. A
/// convolution's sum starts at +0, so it is never the -0 that this changes.
static Value getPlusZero(Operation *op) {
  auto generic = dyn_cast<linalg::GenericOp>(op);
  if (!generic || generic.getNumDpsInputs() != 1 ||
      generic->getNumResults() != 1 ||
      generic.getNumParallelLoops() != generic.getNumLoops() ||
      !llvm::all_of(generic.getIndexingMapsArray(),
                    [](AffineMap map) { return map.isIdentity(); }))
    return {};
  auto add = generic.getBody()
                 ->getTerminator()
                 ->getOperand(0)
                 .getDefiningOp<arith::AddFOp>();
  BlockArgument in = generic.getBody()->getArgument(0);
  bool isZero =
      add &&
      ((add.getLhs() == in && matchPattern(add.getRhs(), m_AnyZeroFloat())) ||
       (add.getRhs() == in && matchPattern(add.getLhs(), m_AnyZeroFloat())));
  return isZero ? generic.getDpsInputOperand(0)->get() : Value();
}

/// Walks from the norm's input to the linear op; null and `why` if there is
/// none that the norm can go into.
static LinearProducer findProducer(NormOpInterface norm, std::string &why) {
  LinearProducer result;
  result.channels.assign(norm.getNorm().getAxes().asArrayRef());
  Value value = norm.getInput();
  while (true) {
    Operation *op = value.getDefiningOp();
    if (!op) {
      why = "its input is an argument, not a convolution or matmul";
      return {};
    }
    if (!value.hasOneUse()) {
      why = ("the result of " + op->getName().getStringRef() +
             " before it has other uses")
                .str();
      return {};
    }
    auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
    if (linalgOp && linalgOp.hasPureTensorSemantics() &&
        isMultiplyAccumulate(linalgOp)) {
      result.op = linalgOp;
      return result;
    }
    if (result.channels.size() == 1)
      if (ChannelAdd add = matchChannelAdd(op, result.channels[0]);
          add.vector) {
        result.adds.emplace_back(op, add);
        value = add.value;
        continue;
      }
    if (Value same = getPlusZero(op)) {
      value = same;
      continue;
    }
    SmallVector<int64_t> channels = followChannels(op, result.channels);
    if (channels.empty()) {
      why = (op->getName().getStringRef() +
             " before it is no convolution, matmul, bias, reshape or transpose")
                .str();
      return {};
    }
    result.channels = channels;
    value = op->getOperand(0);
  }
}

/// Why the norm cannot go into `producer`; null if it can.
static const char *findObstacle(NormOpInterface norm,
                                LinearProducer &producer) {
  Type element = getElementTypeOrSelf(norm.getGivenMean().getType());
  if (!element.isF32() && !element.isF64())
    return "scaled weights would be rounded to a type narrower than f32";
  for (Value value : {norm.getInput(), norm.getNormalized()})
    if (getElementTypeOrSelf(value.getType()) != element)
      return "it changes the element type";
  if (hasUsedStatistics(norm))
    return "its statistics are used";
  if (!norm.getNorm().getNumerics().isDefault())
    return "its numerics are not the default";
  if (norm->getBlock() != producer.op->getBlock())
    return "the convolution or matmul before it is in another block";
  if (!findWeights(producer))
    return "no operand before it has one slice a channel";
  if (getElementTypeOrSelf(producer.weights->get().getType()) != element)
    return "the weights have another element type than the statistics";
  if (!isParameter(producer.weights->get()))
    return "the weights are computed from activations";
  if (!findInit(producer))
    return "what it accumulates onto is no vector along the channels";
  if (llvm::any_of(getExtents(producer.weights->get(), producer.weightAxes),
                   ShapedType::isDynamic))
    return "the number of channels is dynamic";
  for (Value operand : norm->getOperands())
    if (operand != norm.getInput() && dependsOn(operand, producer.op))
      return "its statistics or parameters are computed from the convolution";
  return nullptr;
}

static void fold(NormOpInterface norm, LinearProducer &producer,
                 RewriterBase &rewriter) {
  rewriter.setInsertionPoint(producer.op);
  BatchNormParameters builder(rewriter, norm);
  Value multiplier = builder.createMultiplier();
  SmallVector<Value> addends;
  if (producer.init)
    addends.push_back(producer.init);
  for (auto &[op, add] : producer.adds)
    addends.push_back(add.vector);
  Value addend = builder.createAddend(addends, multiplier);
  OpOperand *init = producer.op.getDpsInitOperand(0);
  Value weights = builder.scaleAlong(producer.weights->get(), multiplier,
                                     producer.weightAxes);
  Value start = builder.broadcast(addend, init->get(), producer.channels);

  rewriter.modifyOpInPlace(producer.op, [&] {
    producer.weights->set(weights);
    init->set(start);
  });
  fused(producer.op, kName) << "the batch norm after it is in its weights";
  rewriter.replaceAllUsesWith(norm.getNormalized(), norm.getInput());
  rewriter.eraseOp(norm);
  for (auto &[op, add] : producer.adds)
    rewriter.replaceOp(op, add.value);
}

void resnorm::foldBatchNorms(func::FuncOp function) {
  SmallVector<NormOpInterface> norms;
  function.walk([&](NormOpInterface norm) {
    if (norm.getGivenMean() && norm.getGivenVariance())
      norms.push_back(norm);
  });
  IRRewriter rewriter(function.getContext());
  for (NormOpInterface norm : norms) {
    std::string why;
    LinearProducer producer = findProducer(norm, why);
    if (!producer.op) {
      refuse(norm, kName, why);
      continue;
    }
    if (const char *obstacle = findObstacle(norm, producer)) {
      refuse(norm, kName, obstacle);
      continue;
    }
    fold(norm, producer, rewriter);
  }
}
