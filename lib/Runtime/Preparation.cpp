//===- Preparation.cpp - What is computed when parameters are bound -------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Preparation.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include <cstdlib>
#include <sys/mman.h>

using namespace mlir;
using namespace resnorm;

void linking::pack(const TensorView &view, SmallVectorImpl<int64_t> &words) {
  // Kernels refuse null, also where there is nothing to read.
  alignas(64) static char nothing[64];
  void *data = view.data ? view.data : nothing;
  words.push_back(reinterpret_cast<int64_t>(data));
  llvm::append_range(words, view.shape);
}

llvm::Error linking::Preparation::read(Operation *function,
                                       Signature &signature) {
  auto attribute = function->getAttrOfType<DictionaryAttr>("resnorm.signature");
  auto callee = attribute.getAs<StringAttr>("init");
  auto count = attribute.getAs<IntegerAttr>("prepared");
  if (!callee || !count)
    return llvm::Error::success();
  Operation *initFunction =
      SymbolTable::lookupNearestSymbolFrom<LLVM::LLVMFuncOp>(function, callee);
  if (!initFunction)
    return llvm::createStringError("the module has no lowered function '@" +
                                   callee.getValue() +
                                   "', which prepares parameters");
  auto signatureOfInit = readSignature(initFunction);
  if (!signatureOfInit)
    return signatureOfInit.takeError();
  init = std::move(*signatureOfInit);
  if (init.outputs.size() != static_cast<uint64_t>(count.getInt()) ||
      init.outputs.size() > signature.inputs.size())
    return llvm::createStringError(
        "'@" + callee.getValue() + "' computes " + Twine(init.outputs.size()) +
        " values, but " + Twine(count.getInt()) + " are taken");
  signature.inputs.resize(signature.inputs.size() - init.outputs.size());
  name = callee.str();
  return llvm::Error::success();
}

/// Large values start at a large page, if the system has them: kernels stream
/// through weights.
llvm::Error linking::Preparation::allocate() {
  constexpr size_t kLine = 64, kPage = size_t(1) << 21;
  for (const TensorSpec &spec : init.outputs) {
    TensorView view{nullptr, spec.elementType, spec.shape};
    size_t bytes = std::max<size_t>(view.getNumBytes(), kLine);
    size_t alignment = bytes >= kPage ? kPage : kLine;
    if (posix_memalign(&view.data, alignment, bytes))
      return llvm::createStringError(
          "no memory for prepared parameters: " + Twine(bytes) + " bytes");
    memory.emplace_back(view.data);
    if (alignment == kPage)
      (void)madvise(view.data, bytes, MADV_HUGEPAGE);
    values.push_back(std::move(view));
  }
  return llvm::Error::success();
}

llvm::Error linking::Preparation::start(const Signature &signature,
                                        ArrayRef<TensorView> inputs,
                                        SmallVectorImpl<int64_t> &words) {
  if (readsParameters() && inputs.size() != signature.inputs.size())
    return llvm::createStringError(
        "expected " + Twine(signature.inputs.size()) +
        " inputs, of which parameters are bound, got " + Twine(inputs.size()));
  for (const TensorSpec &wanted : init.inputs) {
    auto spec = llvm::find_if(signature.inputs, [&](const TensorSpec &each) {
      return each.parameter == wanted.parameter && each.shape == wanted.shape;
    });
    if (spec == signature.inputs.end())
      return llvm::createStringError("no input is parameter '" +
                                     wanted.parameter + "'");
    const TensorView &view = inputs[spec - signature.inputs.begin()];
    if (!wanted.accepts(view) || (!view.data && view.getNumElements() != 0))
      return llvm::createStringError("parameter '" + wanted.parameter +
                                     "': expected " + wanted.str() + ", got " +
                                     (view.data ? view.str() : "no data"));
    pack(view, words);
  }
  if (values.empty())
    if (llvm::Error error = allocate())
      return error;
  for (const TensorView &view : values)
    pack(view, words);
  return llvm::Error::success();
}
