//===- Convolutions.cpp - Convolutions with channels last -----------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The filter of a convolution is read by blocks of output channels that fit a
// few vectors: [groups][F / block][window][C][block], so that what one block
// needs lies together in the order of its use. That is an op on the filter
// alone. A convolution without a window is a matrix product of pixels by
// channels.
//
//===----------------------------------------------------------------------===//

#include "LayoutRewriter.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StructuredOpsUtils.h"

using namespace mlir;
using namespace resnorm;

/// Vectors of output channels in a block: two, so that each pixel read serves
/// two multiply-adds and enough registers are left for pixels.
static constexpr int64_t kVectorsInBlock = 2;

/// The most output channels, of `channels`, that fit a block and leave no rest.
/// All of them where no whole vector divides them.
static int64_t getBlock(int64_t channels, int64_t lanes) {
  for (int64_t vectors = kVectorsInBlock; vectors > 0; --vectors)
    if (!ShapedType::isDynamic(channels) && channels % (vectors * lanes) == 0)
      return vectors * lanes;
  return channels;
}

/// `value`, read through `map` over loops of the extents that `type` has.
static Value gather(OpBuilder &builder, Value value, AffineMap map,
                    RankedTensorType type) {
  Location loc = value.getLoc();
  Value empty = tensor::EmptyOp::create(builder, loc, type.getShape(),
                                        type.getElementType());
  SmallVector<AffineMap> maps = {
      map, builder.getMultiDimIdentityMap(type.getRank())};
  SmallVector<utils::IteratorType> iterators(type.getRank(),
                                             utils::IteratorType::parallel);
  return linalg::GenericOp::create(
             builder, loc, type, value, empty, maps, iterators,
             [](OpBuilder &b, Location loc, ValueRange arguments) {
               linalg::YieldOp::create(b, loc, arguments.front());
             })
      ->getResult(0);
}

std::pair<Value, AffineMap>
LayoutRewriter::packFilter(linalg::LinalgOp op, const ConvolutionLoops &loops) {
  Value filter = op->getOperand(1);
  AffineMap map = op.getIndexingMapsArray()[1];
  auto type = cast<RankedTensorType>(filter.getType());
  int64_t lanes =
      std::max<int64_t>(vectorBytes * 8 / type.getElementTypeBitWidth(), 1);
  bool isDepthwise = loops.outputChannel.empty();

  // Loops of the packed filter: dimension axis of the filter is dims[axis].
  SmallVector<int64_t> shape;
  SmallVector<AffineExpr> dims(map.getNumResults()), reads;
  auto add = [&](unsigned loop, int64_t extent, AffineExpr read) {
    shape.push_back(extent);
    reads.push_back(read);
    return builder.getAffineDimExpr(shape.size() - 1);
  };
  auto addLoops = [&](ArrayRef<unsigned> kind) {
    for (auto [axis, expr] : llvm::enumerate(map.getResults()))
      if (unsigned loop = cast<AffineDimExpr>(expr).getPosition();
          llvm::is_contained(kind, loop))
        dims[axis] = add(loop, type.getDimSize(axis), expr);
  };
  if (!isDepthwise)
    addLoops(loops.group);
  int64_t block = 0, channels = 0;
  AffineExpr outer, channel;
  if (loops.outputChannel.size() == 1) {
    channel = builder.getAffineDimExpr(loops.outputChannel[0]);
    channels = type.getDimSize(*map.getResultPosition(channel));
    block = getBlock(channels, lanes);
    if (block < channels)
      outer = add(loops.outputChannel[0], channels / block,
                  channel.floorDiv(block));
  }
  addLoops(loops.window);
  addLoops(loops.inputChannel);
  if (isDepthwise)
    addLoops(loops.group);
  if (outer) {
    AffineExpr inner = add(loops.outputChannel[0], block, channel % block);
    dims[*map.getResultPosition(channel)] = outer * block + inner;
  } else {
    addLoops(loops.outputChannel);
  }

  AffineMap gathered =
      AffineMap::get(shape.size(), 0, dims, builder.getContext());
  AffineMap packed =
      AffineMap::get(map.getNumDims(), 0, reads, builder.getContext());
  if (gathered.isIdentity() || !type.hasStaticShape())
    return {filter, map};
  return {gather(builder, filter, gathered,
                 RankedTensorType::get(shape, type.getElementType())),
          packed};
}

Value LayoutRewriter::rewriteConvolution(linalg::LinalgOp op,
                                         const ConvolutionLoops &loops) {
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  Value image = op->getOperand(0), result = op->getResult(0);
  auto [filter, filterMap] = packFilter(op, loops);
  Value start = get(op.getDpsInits()[0], plan.lookup(result));
  maps = {permute(maps[0], plan.lookup(image)), filterMap,
          permute(maps[2], plan.lookup(result))};
  Value inputs[] = {getPlanned(image), filter};
  auto generic =
      linalg::GenericOp::create(builder, op.getLoc(), start.getType(), inputs,
                                start, maps, op.getIteratorTypesArray());
  IRMapping mapping;
  op->getRegion(0).cloneInto(&generic.getRegion(), mapping);
  return generic.getResult(0);
}

/// What the product starts from, as a tensor of pixels by channels; null where
/// it is more than a number or a vector along the channels.
Value LayoutRewriter::getStart(linalg::LinalgOp op, unsigned channel,
                               RankedTensorType type) {
  OpOperand *init = op.getDpsInitOperand(0);
  Location loc = op.getLoc();
  Value empty = tensor::EmptyOp::create(builder, loc, type.getShape(),
                                        type.getElementType());
  if (auto fill = init->get().getDefiningOp<linalg::FillOp>())
    return linalg::FillOp::create(builder, loc, fill.getInputs(), empty)
        ->getResult(0);
  auto broadcast = init->get().getDefiningOp<linalg::LinalgOp>();
  if (!broadcast || broadcast.getNumDpsInputs() != 1 ||
      broadcast.getNumReductionLoops() != 0 ||
      !llvm::hasSingleElement(*broadcast.getBlock()))
    return {};
  AffineMap read = broadcast.getIndexingMapsArray()[0];
  AffineMap written = broadcast.getIndexingMapsArray()[1];
  std::optional<unsigned> axis =
      op.getMatchingIndexingMap(init).getResultPosition(
          builder.getAffineDimExpr(channel));
  if (read.getNumResults() != 1 || !axis ||
      read.getResult(0) != written.getResult(*axis) ||
      !isa<RankedTensorType>(broadcast->getOperand(0).getType()))
    return {};
  return gather(builder, broadcast->getOperand(0),
                AffineMap::get(2, 0, builder.getAffineDimExpr(1)), type);
}

/// True if each dimension of the image is a loop but for windows of one place
/// and steps of one.
static bool readsEachPixelOnce(linalg::LinalgOp op,
                               const ConvolutionLoops &loops) {
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  if (!loops.group.empty() || loops.inputChannel.size() != 1 ||
      loops.outputChannel.size() != 1 ||
      llvm::any_of(loops.window,
                   [&](unsigned loop) { return ranges[loop] != 1; }))
    return false;
  auto image = cast<RankedTensorType>(op->getOperand(0).getType());
  auto result = cast<RankedTensorType>(op->getResult(0).getType());
  return image.hasStaticShape() && result.hasStaticShape() &&
         image.getNumElements() / ranges[loops.inputChannel[0]] ==
             result.getNumElements() / ranges[loops.outputChannel[0]];
}

/// True if, in the orders planned for them, image and result have their
/// channels last and their pixels in the same order.
static bool haveChannelsLast(AffineMap image, AffineMap result,
                             const ConvolutionLoops &loops) {
  auto isLoop = [](AffineExpr expr, unsigned loop) {
    auto dim = dyn_cast<AffineDimExpr>(expr);
    return dim && dim.getPosition() == loop;
  };
  if (image.getNumResults() != result.getNumResults() ||
      !isLoop(image.getResults().back(), loops.inputChannel[0]) ||
      !isLoop(result.getResults().back(), loops.outputChannel[0]))
    return false;
  return llvm::all_of(llvm::zip(image.getResults().drop_back(),
                                result.getResults().drop_back()),
                      [](auto exprs) {
                        auto [read, written] = exprs;
                        auto dim = dyn_cast<AffineDimExpr>(written);
                        return dim && read.isFunctionOfDim(dim.getPosition());
                      });
}

Value LayoutRewriter::rewriteAsMatmul(linalg::LinalgOp op,
                                      const ConvolutionLoops &loops) {
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  if (!readsEachPixelOnce(op, loops) ||
      !haveChannelsLast(permute(maps[0], plan.lookup(op->getOperand(0))),
                        permute(maps[2], plan.lookup(op->getResult(0))), loops))
    return {};
  Location loc = op.getLoc();
  Value image = op->getOperand(0), filter = op->getOperand(1);
  AffineMap filterMap = maps[1];
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  unsigned in = loops.inputChannel[0], out = loops.outputChannel[0];
  auto result = permute(cast<RankedTensorType>(op->getResult(0).getType()),
                        plan.lookup(op->getResult(0)));
  int64_t pixels = result.getNumElements() / ranges[out];
  auto flat =
      RankedTensorType::get({pixels, ranges[out]}, result.getElementType());
  Value start = getStart(op, out, flat);
  if (!start)
    return {};

  Value channelsLast = getPlanned(image);
  ReassociationIndices pixelDims(
      llvm::to_vector(llvm::seq<int64_t>(0, result.getRank() - 1)));
  SmallVector<ReassociationIndices> groups = {pixelDims,
                                              {result.getRank() - 1}};
  Value rows =
      tensor::CollapseShapeOp::create(builder, loc, channelsLast, groups);
  // The filter's other dimensions have one element.
  SmallVector<AffineExpr> reads(filterMap.getNumResults(),
                                builder.getAffineConstantExpr(0));
  reads[*filterMap.getResultPosition(builder.getAffineDimExpr(in))] =
      builder.getAffineDimExpr(0);
  reads[*filterMap.getResultPosition(builder.getAffineDimExpr(out))] =
      builder.getAffineDimExpr(1);
  Value columns =
      gather(builder, filter, AffineMap::get(2, 0, reads, builder.getContext()),
             RankedTensorType::get({ranges[in], ranges[out]},
                                   getElementTypeOrSelf(filter)));
  Value product =
      linalg::MatmulOp::create(builder, loc, flat, ValueRange{rows, columns},
                               ValueRange{start})
          ->getResult(0);
  return tensor::ExpandShapeOp::create(builder, loc, result, product, groups);
}
