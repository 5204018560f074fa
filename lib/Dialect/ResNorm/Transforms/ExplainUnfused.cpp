//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Fuse.h"

using namespace mlir;
using namespace resnorm;

static const char *const kNotTried =
    "nothing keeps it from being fused; resnorm-fuse has not run";

/// The tensor that `value` is but for moves.
static Value getOrigin(Value value) {
  while (Operation *op = value.getDefiningOp()) {
    Value source = getMovedSource(op);
    if (!source)
      break;
    value = source;
  }
  return value;
}

static std::string explainNorm(NormOpInterface norm) {
  Value input = norm.getInput();
  Operation *producer = input.getDefiningOp();
  if (!producer)
    return "its input is an argument, not a residual sum";
  if (auto sum = dyn_cast<ResidualAddOp>(producer))
    if (const char *obstacle = findAddNormObstacle(norm, sum))
      return obstacle;
  if (auto sum = dyn_cast<ResidualSumOpInterface>(producer))
    return sum.getFusedNorms().empty()
               ? kNotTried
               : "the residual sum before it is fused with another norm of it";
  // Moves say nothing: what they move does.
  Operation *origin = getOrigin(input).getDefiningOp();
  if (!origin)
    return "its input is an argument behind a reshape or transpose, not a "
           "residual sum";
  if (isa<ResidualSumOpInterface>(origin))
    return "it reads the residual sum before it through a reshape or "
           "transpose; add_norm has one shape";
  return ("its input is the result of " + origin->getName().getStringRef() +
          ", not a residual sum")
      .str();
}

/// A norm that reads `value`, at once or through moves.
static NormOpInterface findNormOf(Value value) {
  SmallVector<Value> worklist = {value};
  while (!worklist.empty()) {
    Value next = worklist.pop_back_val();
    for (Operation *user : next.getUsers()) {
      if (auto norm = dyn_cast<NormOpInterface>(user);
          norm && norm.getInput() == next)
        return norm;
      if (getMovedSource(user) == next)
        llvm::append_range(worklist, user->getResults());
    }
  }
  return {};
}

/// Empty where no norm is beside `sum`.
static std::string explainSum(ResidualAddOp sum) {
  auto withNorm = [](const char *where, const char *obstacle) {
    return (Twine(where) + " is not fused with it: " + obstacle).str();
  };
  if (NormOpInterface norm = findNormOf(sum.getSum())) {
    if (norm.getInput() != sum.getSum())
      return "the norm of it reads it through a reshape or transpose; "
             "add_norm has one shape";
    if (const char *obstacle = findAddNormObstacle(norm, sum))
      return withNorm("the norm of it", obstacle);
    return kNotTried;
  }
  for (Value operand : {sum.getBranch(), sum.getX()}) {
    auto norm = getOrigin(operand).getDefiningOp<NormOpInterface>();
    if (!norm)
      continue;
    if (norm.getNormalized() != operand)
      return "the norm before it comes through a reshape or transpose; "
             "norm_add has one shape";
    if (const char *obstacle = findNormAddObstacle(norm, sum))
      return withNorm("the norm before it", obstacle);
    if (operand == sum.getX() && !sum.getAlpha().isExactlyValue(1))
      return "the norm before it is on the side that has no factor; norm_add "
             "multiplies the norm by alpha";
    return kNotTried;
  }
  return {};
}

void resnorm::forEachUnfused(
    func::FuncOp function,
    llvm::function_ref<void(Operation *, const std::string &)> visit) {
  function.walk([&](Operation *op) {
    if (auto norm = dyn_cast<NormOpInterface>(op))
      visit(op, explainNorm(norm));
    else if (auto sum = dyn_cast<ResidualAddOp>(op))
      if (std::string why = explainSum(sum); !why.empty())
        visit(op, why);
  });
}

void resnorm::explainUnfused(func::FuncOp function) {
  forEachUnfused(function, [](Operation *op, const std::string &why) {
    refuse(op, isa<NormOpInterface>(op) ? "AddNorm" : "ResidualAdd", why);
  });
}
