//===- Groups.cpp - Reductions over groups of the root's elements ---------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelAnalysis.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace resnorm;
using namespace resnorm::halide;
using namespace resnorm::halide::scheduling;

int64_t KernelAnalysis::getGroupLength(unsigned var) const {
  Region &body = FuncOp(root).getBody();
  std::optional<int64_t> length;
  if (body.empty() ||
      !followGroups(body.front(), body.front().getArgument(var), length))
    return 1;
  return length.value_or(1);
}

/// Follows `var` from a definition to the reductions that it selects. False
/// where they do not see it divided by one constant `length`.
bool KernelAnalysis::followGroups(Block &definition, Value var,
                                  std::optional<int64_t> &length) const {
  for (auto apply : definition.getOps<ApplyOp>()) {
    const Member *callee = findMember(apply.getFunc());
    if (!callee || !isReduced(apply.getFunc()))
      continue;
    for (auto [i, coordinate] : llvm::enumerate(apply.getCoordinates())) {
      if (!getDependence(coordinate).vars.anyCommon(getDependence(var).vars))
        continue;
      if (coordinate == var && !callee->isReduction()) {
        Block &body = FuncOp(callee->func).getBody().front();
        if (!followGroups(body, body.getArgument(i), length))
          return false;
        continue;
      }
      Operation *op = coordinate.getDefiningOp();
      llvm::APInt divisor;
      if (!isa_and_nonnull<arith::DivUIOp, arith::DivSIOp, arith::FloorDivSIOp>(
              op) ||
          op->getOperand(0) != var ||
          !matchPattern(op->getOperand(1), m_ConstantInt(&divisor)) ||
          (length && *length != divisor.getSExtValue()))
        return false;
      length = divisor.getSExtValue();
    }
  }
  return true;
}

const Member *KernelAnalysis::findMember(StringRef func) const {
  const Member *member = llvm::find_if(
      members, [&](const Member &each) { return each.getName() == func; });
  return member == members.end() ? nullptr : member;
}

bool KernelAnalysis::isReduced(StringRef func) const {
  const Member *member = findMember(func);
  if (!member)
    return false;
  if (member->isReduction())
    return true;
  for (Block *body : getDefinitions(member->func))
    for (auto apply : body->getOps<ApplyOp>())
      if (isReduced(apply.getFunc()))
        return true;
  return false;
}
