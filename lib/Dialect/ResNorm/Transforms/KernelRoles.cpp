//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelRoles.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "resnorm/Conversion/FuncGraphBuilder.h"
#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"

using namespace mlir;
using namespace resnorm;

/// Constants of at most this many elements are repeated in each kernel; larger
/// ones are operands, so that one kernel serves many weights.
static constexpr int64_t kSmallConstant = 16;

/// Parts of a concatenation that are more become slices of it, each written by
/// itself.
static constexpr unsigned kMostParts = 8;

static KernelRole getConstantRole(DenseElementsAttr values) {
  bool small =
      values && (values.isSplat() || values.getNumElements() <= kSmallConstant);
  return small ? KernelRole::Free : KernelRole::Host;
}

/// The body gives back one of its operands as it is.
static bool onlyMoves(linalg::LinalgOp op) {
  Block &body = op->getRegion(0).front();
  return llvm::hasSingleElement(body) &&
         llvm::all_of(body.getTerminator()->getOperands(),
                      llvm::IsaPred<BlockArgument>);
}

static KernelRole getLinalgRole(linalg::LinalgOp op) {
  if (!op.hasPureTensorSemantics())
    return KernelRole::Host;
  if (isa<linalg::FillOpInterface>(op.getOperation()))
    return KernelRole::Free;
  if (op.getNumReductionLoops() > 0)
    return KernelRole::Anchor;
  return onlyMoves(op) ? KernelRole::Movement : KernelRole::Pointwise;
}

static KernelRole getResNormRole(Operation *op) {
  if (auto norm = dyn_cast<NormOpInterface>(op))
    return norm.getGivenMean() ? KernelRole::Pointwise : KernelRole::Anchor;
  if (isa<GeluOp, SiluOp, ResidualAddOp, MaxResidualOp>(op))
    return KernelRole::Pointwise;
  return KernelRole::Anchor;
}

KernelRole resnorm::getKernelRole(Operation *op) {
  if (op->getNumResults() == 0 ||
      !llvm::all_of(op->getResultTypes(), llvm::IsaPred<RankedTensorType>))
    return KernelRole::Host;
  if (auto lowerable = dyn_cast<HalideLowerable>(op);
      lowerable && failed(lowerable.checkHalideLowerable(nullptr)))
    return KernelRole::Host;
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
    return getLinalgRole(linalgOp);
  if (isa_and_nonnull<ResNormDialect>(op->getDialect()))
    return getResNormRole(op);
  if (isa<linalg::AggregatedOpInterface>(op))
    return KernelRole::Anchor;
  DenseElementsAttr values;
  if (op->hasTrait<OpTrait::ConstantLike>())
    return matchPattern(op, m_Constant(&values)) ? getConstantRole(values)
                                                 : KernelRole::Host;
  if (isa<tensor::EmptyOp, tensor::SplatOp>(op))
    return KernelRole::Free;
  if (isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp,
          tensor::ExtractSliceOp>(op))
    return KernelRole::View;
  // In a kernel each element would be searched for among all parts.
  if (auto concat = dyn_cast<tensor::ConcatOp>(op);
      concat && concat.getNumOperands() > kMostParts)
    return KernelRole::Host;
  if (isa<tensor::PadOp, tensor::ConcatOp, tensor::InsertSliceOp>(op))
    return KernelRole::Anchor;
  if (OpTrait::hasElementwiseMappableTraits(op))
    return KernelRole::Pointwise;
  return KernelRole::Host;
}

bool resnorm::isScalarCode(Operation *op) {
  return op->getNumRegions() == 0 && op->getNumResults() > 0 &&
         isMemoryEffectFree(op) &&
         llvm::all_of(op->getResultTypes(),
                      llvm::IsaPred<IndexType, IntegerType, FloatType>) &&
         (isa<tensor::DimOp>(op) || op->hasTrait<OpTrait::ConstantLike>() ||
          OpTrait::hasElementwiseMappableTraits(op) ||
          op->getName().getStringRef() == "affine.apply");
}

bool resnorm::isSumOfProducts(linalg::LinalgOp op) {
  return op.getNumReductionLoops() > 0 && op.getNumDpsInputs() == 2 &&
         linalg::detail::isContractionBody(
             *op.getBlock(), [](Operation *product, Operation *sum) {
               return isa<arith::MulFOp, arith::MulIOp>(product) &&
                      isa<arith::AddFOp, arith::AddIOp>(sum);
             });
}

StringRef resnorm::getKernelStem(Operation *op) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp || !isa<linalg::GenericOp>(op))
    return op->getName().stripDialect();
  if (isSumOfProducts(linalgOp))
    return "contraction";
  if (linalgOp.getNumReductionLoops() > 0)
    return "reduction";
  return onlyMoves(linalgOp) ? "movement" : "elementwise";
}
