//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   GELU          x / 2 + x / 2 * erf(x / sqrt(2))
//   GELU by tanh  x / 2 + x / 2 * tanh(c * x + c * 0.044715 * x^3)
//   SiLU          x * (1 + exp(-x))^-1
//
//===----------------------------------------------------------------------===//

#include "Raise.h"
#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"

#include <cmath>

using namespace mlir;
using namespace resnorm;
using namespace resnorm::raise;

/// The coefficient of x^power in `expr`, or 0.
static double coefficientOf(Expr expr, const Atom *x, double power) {
  for (const Term &term : expr->terms)
    if (term.factors.size() == 1 && term.factors.front() == Factor{x, power})
      return term.coefficient;
  return 0;
}

/// The function that x / 2 is multiplied by beside 1, or null.
static const Atom *matchGate(Expr element, const Atom *x) {
  if (element->terms.size() != 2 || !closeTo(coefficientOf(element, x, 1), 0.5))
    return nullptr;
  for (const Term &term : element->terms) {
    if (term.factors.size() != 2 || term.exponentOf(x) != 1 ||
        !closeTo(term.coefficient, 0.5))
      continue;
    for (const Factor &factor : term.factors)
      if (factor.atom->kind == AtomKind::Function && factor.exponent == 1)
        return factor.atom;
  }
  return nullptr;
}

static Value buildGelu(OpBuilder &builder, Expr element, const Atom *x,
                       Value root, Value input) {
  const Atom *gate = matchGate(element, x);
  if (!gate || gate->args.size() != 1)
    return {};
  Expr argument = gate->args.front();
  double linear = coefficientOf(argument, x, 1);
  if (gate->name == "erf" && argument->terms.size() == 1 &&
      closeTo(linear, M_SQRT1_2))
    return GeluOp::create(builder, root.getLoc(), root.getType(), input);
  if (gate->name != "tanh" || argument->terms.size() != 2)
    return {};
  // Front ends round sqrt(2 / pi), one of them to 0.797724.
  double exact = std::sqrt(2 / M_PI);
  double cubic = coefficientOf(argument, x, 3);
  if (!closeTo(linear, exact, 1e-3) || !closeTo(cubic, linear * 0.044715, 1e-4))
    return {};
  return GeluOp::create(builder, root.getLoc(), root.getType(), input,
                        GeluApproximation::Tanh,
                        APFloat(closeTo(linear, exact, 2e-7) ? exact : linear));
}

static Value buildSilu(OpBuilder &builder, ExprContext &exprs, Expr element,
                       const Atom *x, Value root, Value input) {
  Expr sigmoid = exprs.power(
      exprs.add(exprs.constant(1),
                exprs.function("exp", exprs.scale(exprs.fromAtom(x), -1))),
      -1);
  if (element != exprs.multiply(exprs.fromAtom(x), sigmoid))
    return {};
  return SiluOp::create(builder, root.getLoc(), root.getType(), input);
}

bool resnorm::raise::raiseActivation(RaiseContext &context, Operation *anchor) {
  return raisePairs(
      context, anchor,
      [&](Evaluator &evaluator, Expr element, Value root,
          Value input) -> Value {
        element = dropRounding(element, root);
        const Atom *x = evaluator.evaluate(input)->asAtom();
        if (Value gelu = buildGelu(context.rewriter, element, x, root, input))
          return gelu;
        return buildSilu(context.rewriter, evaluator.exprs, element, x, root,
                         input);
      });
}
