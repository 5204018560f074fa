//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ChannelVector.h"
#include "Fuse.h"
#include "KernelRoles.h"

using namespace mlir;
using namespace resnorm;

/// The addition of a bias along the last axis that gives `branch`, reached
/// through reshapes and transposes that keep the last axis last. Each value on
/// the way has one use, so the addition can be taken out.
static ChannelAdd findBias(Value branch, Operation *&add) {
  while (branch.hasOneUse()) {
    add = branch.getDefiningOp();
    if (!add)
      return {};
    int64_t last = cast<RankedTensorType>(branch.getType()).getRank() - 1;
    ChannelAdd match = matchChannelAdd(add, last);
    if (match.vector) {
      Operation *product = match.value.getDefiningOp();
      bool isContraction = product && isa<linalg::LinalgOp>(product) &&
                           getKernelRole(product) == KernelRole::Anchor;
      return isContraction ? match : ChannelAdd();
    }
    SmallVector<int64_t> axes = followChannels(add, {last});
    if (axes.size() != 1)
      return {};
    branch = add->getOperand(0);
    if (axes[0] != cast<RankedTensorType>(branch.getType()).getRank() - 1)
      return {};
  }
  return {};
}

/// `OpTy` has operands x, branch and branch_bias.
template <typename OpTy>
static void absorb(OpTy op, RewriterBase &rewriter) {
  if (op.getBranchBias())
    return;
  Operation *add = nullptr;
  ChannelAdd bias = findBias(op.getBranch(), add);
  bool swap = !bias.vector && op.getAlpha().convertToDouble() == 1.0;
  if (swap)
    bias = findBias(op.getX(), add);
  if (!bias.vector)
    return;
  Type element = getElementTypeOrSelf(op.getBranch().getType());
  if (!element.isF32() && !element.isF64()) {
    refuse(op, "BranchBias",
           "the branch is rounded after its bias is added; here it would not "
           "be");
    return;
  }
  rewriter.modifyOpInPlace(op, [&] {
    Value x = op.getX();
    if (swap) {
      op.getXMutable().assign(op.getBranch());
      op.getBranchMutable().assign(x);
    }
    op.getBranchBiasMutable().assign(bias.vector);
  });
  fused(op, "BranchBias") << "the bias of the branch is added here";
  rewriter.replaceOp(add, bias.value);
}

template <typename OpTy>
static void absorbAll(func::FuncOp function) {
  IRRewriter rewriter(function.getContext());
  SmallVector<OpTy> ops;
  function.walk([&](OpTy op) { ops.push_back(op); });
  for (OpTy op : ops)
    absorb(op, rewriter);
}

void resnorm::absorbBranchBiases(func::FuncOp function) {
  absorbAll<AddNormOp>(function);
  absorbAll<AddDualNormOp>(function);
}
