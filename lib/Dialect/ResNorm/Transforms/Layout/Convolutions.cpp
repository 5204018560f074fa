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
// alone.
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

Value resnorm::gather(OpBuilder &builder, Value value, AffineMap map,
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
