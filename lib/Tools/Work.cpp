//===- Work.cpp - How much a model computes -------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Tools/Work.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Pass/PassManager.h"
#include "resnorm/Dialect/ResNorm/IR/ResNorm.h"
#include "resnorm/Dialect/ResNorm/Transforms/Passes.h"
#include "resnorm/Pipelines/Pipelines.h"

using namespace mlir;

/// Operations that `op` spends: its iterations times the float arithmetic of
/// its body, if it is a reduction of products.
static double countOpFlops(linalg::LinalgOp op) {
  if (op.getNumReductionLoops() == 0)
    return 0;
  double perIteration = 0;
  bool multiplies = false;
  for (Operation &inner : op.getBlock()->without_terminator()) {
    if (inner.getNumResults() != 1 ||
        !isa<FloatType>(inner.getResult(0).getType()))
      continue;
    multiplies |= isa<arith::MulFOp>(inner);
    perIteration += isa<arith::MulFOp, arith::AddFOp>(inner);
  }
  double iterations = 1;
  for (int64_t range : op.getStaticLoopRanges())
    iterations *= ShapedType::isDynamic(range) ? 0 : static_cast<double>(range);
  return multiplies ? perIteration * iterations : 0;
}

double resnorm::countFlops(ModuleOp module, StringRef entry) {
  OwningOpRef<ModuleOp> copy = module.clone();
  PassManager passes(module.getContext());
  buildImportPipeline(passes, PipelineOptions());
  Operation *function = nullptr;
  if (succeeded(passes.run(*copy)))
    function = SymbolTable::lookupSymbolIn(*copy, entry);
  double total = 0;
  if (function)
    function->walk([&](linalg::LinalgOp op) { total += countOpFlops(op); });
  return total;
}

llvm::StringMap<double> resnorm::countKernelFlops(ModuleOp module,
                                                  StringRef target) {
  OwningOpRef<ModuleOp> copy = module.clone();
  PassManager passes(module.getContext());
  PipelineOptions options;
  options.target = target.str();
  buildImportPipeline(passes, options);
  buildFormationPipeline(passes, options);
  passes.nest<func::FuncOp>().addPass(createResNormDecomposePass());
  llvm::StringMap<double> flops;
  if (failed(passes.run(*copy)))
    return flops;
  for (auto kernel : copy->getOps<func::FuncOp>()) {
    if (!kernel->hasAttr(kKernelAttrName))
      continue;
    double total = 0;
    bool isDynamic = false;
    kernel.walk([&](linalg::LinalgOp op) {
      isDynamic |=
          op.getNumReductionLoops() != 0 &&
          llvm::any_of(op.getStaticLoopRanges(), ShapedType::isDynamic);
      total += countOpFlops(op);
    });
    if (total != 0 && !isDynamic)
      flops[kernel.getName()] = total;
  }
  return flops;
}
