//===- FlatPixels.cpp - The pixels of a convolution as one dimension ------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A kernel computes several pixels at a time. The rows of an image are rarely
// a multiple of that, all its pixels nearly are, or leave little beyond: 7
// pixels need two tiles of 4, 49 need ten of 5. So a convolution computes its
// pixels as one dimension, from which the places in the image are derived:
//
//   y(n, h, w, f) += x(n, h + i, w + j, c) * k(f, i, j, c)
//   =>  y(p, f) += x(p floordiv (H * W), p floordiv W mod H + i, p mod W + j,
//   c)
//                  * k(f, i, j, c)
//
// Without a window it is a matrix product of pixels by channels.
//
//===----------------------------------------------------------------------===//

#include "LayoutRewriter.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace resnorm;

/// How many dimensions of a result with channels last are pixels; 0 where the
/// first are not.
static int64_t countPixelDims(AffineMap written,
                              const ConvolutionLoops &loops) {
  int64_t count = loops.batch.size() + loops.spatial.size();
  for (AffineExpr expr : written.getResults().take_front(count)) {
    unsigned loop = cast<AffineDimExpr>(expr).getPosition();
    if (!llvm::is_contained(loops.batch, loop) &&
        !llvm::is_contained(loops.spatial, loop))
      return 0;
  }
  return count;
}

/// The first `count` dimensions are one, the others stay.
static SmallVector<ReassociationIndices> groupPixels(int64_t rank,
                                                     int64_t count) {
  SmallVector<ReassociationIndices> groups{
      llvm::to_vector<2>(llvm::seq<int64_t>(0, count))};
  for (int64_t axis = count; axis < rank; ++axis)
    groups.push_back({axis});
  return groups;
}

/// What the sums start from, with their pixels flat; null where it is more than
/// a number or one value a channel.
Value LayoutRewriter::getFlatStart(linalg::LinalgOp op, RankedTensorType flat) {
  Value init = op.getDpsInits().front();
  Location loc = op.getLoc();
  if (auto fill = init.getDefiningOp<linalg::FillOp>()) {
    Value empty = tensor::EmptyOp::create(builder, loc, flat.getShape(),
                                          flat.getElementType());
    return linalg::FillOp::create(builder, loc, fill.getInputs(), empty)
        ->getResult(0);
  }
  auto broadcast = init.getDefiningOp<linalg::LinalgOp>();
  if (!broadcast || broadcast.getNumDpsInputs() != 1 ||
      broadcast.getNumReductionLoops() != 0 ||
      broadcast.getBlock()->getTerminator()->getOperand(0) !=
          broadcast.getBlock()->getArgument(0) ||
      !isa<RankedTensorType>(broadcast->getOperand(0).getType()))
    return {};
  AffineMap written = broadcast.getIndexingMapsArray()[1];
  if (!written.isPermutation())
    return {};
  AffineMap read =
      broadcast.getIndexingMapsArray()[0].compose(inversePermutation(written));
  OrderRef order = plan.lookup(op->getResult(0));
  int64_t rank = written.getNumResults(), pixels = rank - flat.getRank() + 1;
  SmallVector<AffineExpr> dims(rank);
  for (int64_t axis = 0; axis < rank; ++axis) {
    int64_t position = getPosition(order, axis);
    if (position >= pixels)
      dims[axis] = builder.getAffineDimExpr(position - pixels + 1);
    else if (read.isFunctionOfDim(axis))
      return {};
    else
      dims[axis] = builder.getAffineConstantExpr(0);
  }
  return gather(builder, broadcast->getOperand(0),
                read.replaceDimsAndSymbols(dims, {}, flat.getRank(), 0), flat);
}

/// True if the window has one place, so that each result reads one pixel.
static bool readsOnePixel(linalg::LinalgOp op, const ConvolutionLoops &loops) {
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  return loops.group.empty() && loops.inputChannel.size() == 1 &&
         loops.outputChannel.size() == 1 &&
         llvm::all_of(loops.window,
                      [&](unsigned loop) { return ranges[loop] == 1; }) &&
         cast<RankedTensorType>(op->getOperand(0).getType()).hasStaticShape() &&
         cast<RankedTensorType>(op->getResult(0).getType()).hasStaticShape();
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

/// For each loop what stands for it where the pixels are the first loop: a
/// part of that, or the loop itself further on.
static SmallVector<AffineExpr> flattenLoops(linalg::LinalgOp op,
                                            ArrayRef<AffineExpr> pixelDims) {
  Builder builder(op.getContext());
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  SmallVector<AffineExpr> exprs(op.getNumLoops());
  AffineExpr pixel = builder.getAffineDimExpr(0);
  int64_t outer = 1, inner = 1;
  for (AffineExpr expr : pixelDims)
    outer *= ranges[cast<AffineDimExpr>(expr).getPosition()];
  for (AffineExpr expr : llvm::reverse(pixelDims)) {
    unsigned loop = cast<AffineDimExpr>(expr).getPosition();
    outer /= ranges[loop];
    AffineExpr part = pixel.floorDiv(inner);
    exprs[loop] = ranges[loop] == 1 ? builder.getAffineConstantExpr(0)
                  : outer == 1      ? part
                                    : part % ranges[loop];
    inner *= ranges[loop];
  }
  unsigned next = 1;
  for (AffineExpr &expr : exprs)
    if (!expr)
      expr = builder.getAffineDimExpr(next++);
  return exprs;
}

Value LayoutRewriter::rewriteAsMatmul(linalg::LinalgOp op,
                                      const ConvolutionLoops &loops) {
  Value image = op->getOperand(0), filter = op->getOperand(1);
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  AffineMap filterMap = maps[1],
            imageMap = permute(maps[0], plan.lookup(image)),
            resultMap = permute(maps[2], plan.lookup(op->getResult(0)));
  if (!readsOnePixel(op, loops) ||
      !haveChannelsLast(imageMap, resultMap, loops))
    return {};
  Location loc = op.getLoc();
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  unsigned in = loops.inputChannel[0], out = loops.outputChannel[0];
  auto result = permute(cast<RankedTensorType>(op->getResult(0).getType()),
                        plan.lookup(op->getResult(0)));
  int64_t pixels = result.getNumElements() / ranges[out];
  auto flat =
      RankedTensorType::get({pixels, ranges[out]}, result.getElementType());
  Value start = getFlatStart(op, flat);
  if (!start)
    return {};

  SmallVector<ReassociationIndices> groups =
      groupPixels(result.getRank(), result.getRank() - 1);
  Value rows = getPlanned(image);
  if (cast<RankedTensorType>(rows.getType()).getNumElements() / ranges[in] ==
      pixels) {
    rows = tensor::CollapseShapeOp::create(builder, loc, rows, groups);
  } else {
    // Steps leave pixels out.
    SmallVector<AffineExpr> exprs =
        flattenLoops(op, resultMap.getResults().drop_back());
    for (unsigned loop : loops.window)
      exprs[loop] = builder.getAffineConstantExpr(0);
    exprs[in] = builder.getAffineDimExpr(1);
    rows =
        gather(builder, rows, imageMap.replaceDimsAndSymbols(exprs, {}, 2, 0),
               RankedTensorType::get({pixels, ranges[in]},
                                     getElementTypeOrSelf(image)));
  }
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

/// True if a step leaves elements of the image unread along a dimension that
/// has one pixel. Flat, that dimension is read by the window's loop alone, and
/// an op may not read less of it than there is.
static bool leavesRest(linalg::LinalgOp op, AffineMap image,
                       ArrayRef<int64_t> imageShape,
                       ArrayRef<AffineExpr> exprs) {
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  return llvm::any_of(llvm::zip(image.getResults(), imageShape), [&](auto dim) {
    auto [read, extent] = dim;
    AffineExpr flat = read.replaceDims(exprs);
    auto loop = llvm::find(exprs, flat);
    return isa<AffineDimExpr>(flat) && loop != exprs.end() &&
           ranges[loop - exprs.begin()] != extent;
  });
}

Value LayoutRewriter::rewriteFlat(linalg::LinalgOp op,
                                  const ConvolutionLoops &loops) {
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  Value image = op->getOperand(0);
  auto result = permute(cast<RankedTensorType>(op->getResult(0).getType()),
                        plan.lookup(op->getResult(0)));
  AffineMap written = permute(maps[2], plan.lookup(op->getResult(0)));
  int64_t pixelDims = countPixelDims(written, loops);
  // A depthwise convolution reads neighbours in a row as vectors, which it has
  // of the pixel before.
  if (loops.outputChannel.size() != 1 || !result.hasStaticShape() ||
      llvm::count_if(result.getShape().take_front(pixelDims),
                     [](int64_t extent) { return extent != 1; }) < 2)
    return {};
  ArrayRef<AffineExpr> pixels = written.getResults().take_front(pixelDims);
  SmallVector<AffineExpr> exprs = flattenLoops(op, pixels);
  AffineMap imageMap = permute(maps[0], plan.lookup(image));
  auto imageType =
      permute(cast<RankedTensorType>(image.getType()), plan.lookup(image));
  if (leavesRest(op, imageMap, imageType.getShape(), exprs))
    return {};
  SmallVector<int64_t> shape{1};
  for (int64_t extent : result.getShape().take_front(pixelDims))
    shape[0] *= extent;
  llvm::append_range(shape, result.getShape().drop_front(pixelDims));
  auto flat = RankedTensorType::get(shape, result.getElementType());
  Value start = getFlatStart(op, flat);
  if (!start)
    return {};

  auto [filter, filterMap] = packFilter(op, loops);
  unsigned count = op.getNumLoops() - pixelDims + 1;
  auto flatten = [&](AffineMap map) {
    return map.replaceDimsAndSymbols(exprs, {}, count, 0);
  };
  SmallVector<AffineExpr> results{builder.getAffineDimExpr(0)};
  for (AffineExpr expr : written.getResults().drop_front(pixelDims))
    results.push_back(exprs[cast<AffineDimExpr>(expr).getPosition()]);
  SmallVector<utils::IteratorType> iterators{utils::IteratorType::parallel};
  for (auto [loop, iterator] : llvm::enumerate(op.getIteratorTypesArray()))
    if (!llvm::is_contained(pixels, builder.getAffineDimExpr(loop)))
      iterators.push_back(iterator);
  AffineMap flatMaps[] = {
      flatten(imageMap), flatten(filterMap),
      AffineMap::get(count, 0, results, builder.getContext())};
  Value inputs[] = {getPlanned(image), filter};
  auto generic = linalg::GenericOp::create(builder, op.getLoc(), flat, inputs,
                                           start, flatMaps, iterators);
  IRMapping mapping;
  op->getRegion(0).cloneInto(&generic.getRegion(), mapping);
  return tensor::ExpandShapeOp::create(
      builder, op.getLoc(), result, generic.getResult(0),
      groupPixels(result.getRank(), pixelDims));
}
