//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   halide.outputs @sum, @normalized
//   =>
//   halide.func @results(%i, %j) -> (f32, f32) { sum(i, j), normalized(i, j) }
//   halide.outputs @results
//
// A func that is an output is stored before anything reads it, in a kernel of
// the GPU of its own; an element of a tuple is one value of many.

#include "Gpu.h"

using namespace mlir;
using namespace resnorm::halide;
using namespace resnorm::halide::scheduling;

/// True where some of `funcs` reads another, directly or through others.
static bool readEachOther(PipelineOp pipeline, ArrayRef<FuncOp> funcs) {
  SmallPtrSet<Operation *, 8> reached;
  SmallVector<FuncOp> all(pipeline.getBody().front().getOps<FuncOp>());
  // Readers come after what they read.
  for (FuncOp func : llvm::reverse(all)) {
    bool isOutput = llvm::is_contained(funcs, func);
    if (isOutput && reached.contains(func))
      return true;
    if (!isOutput && !reached.contains(func))
      continue;
    for (Block *body : getDefinitions(func))
      body->walk([&](ApplyOp apply) {
        if (apply.getFunc() != func.getSymName())
          reached.insert(pipeline.lookupFunc(apply.getFunc()));
      });
  }
  return false;
}

void resnorm::halide::scheduling::mergeOutputs(PipelineOp pipeline) {
  SmallVector<FuncOp> funcs;
  for (auto name :
       pipeline.getOutputs().getFuncs().getAsRange<FlatSymbolRefAttr>())
    funcs.push_back(pipeline.lookupFunc(name.getValue()));
  if (funcs.size() < 2)
    return;
  // What is dynamic may differ.
  auto types = pipeline.getResultTypes().getAsValueRange<TypeAttr>();
  ArrayRef<int64_t> shape = cast<BufferType>(*types.begin()).getShape();
  for (Type type : types)
    if (cast<BufferType>(type).getShape() != shape ||
        llvm::is_contained(shape, ShapedType::kDynamic))
      return;
  if (!readEachOther(pipeline, funcs))
    return;

  std::string name = "results";
  while (pipeline.lookupFunc(name))
    name += "_";
  SmallVector<Type> elements;
  SmallVector<StringRef> vars(
      funcs.back().getVars().getAsValueRange<StringAttr>());
  for (FuncOp func : funcs)
    llvm::append_range(elements,
                       func.getElementTypes().getAsValueRange<TypeAttr>());
  OutputsOp outputs = pipeline.getOutputs();
  OpBuilder b(outputs);
  Location loc = outputs.getLoc();
  auto merged = FuncOp::create(b, loc, name, vars, elements);
  Block *body = merged.addBody();
  b.setInsertionPointToStart(body);
  SmallVector<Value> values;
  for (FuncOp func : funcs)
    llvm::append_range(
        values,
        ApplyOp::create(b, loc, func, body->getArguments()).getValues());
  YieldOp::create(b, loc, values);
  outputs.setFuncsAttr(b.getArrayAttr({FlatSymbolRefAttr::get(merged)}));
}
