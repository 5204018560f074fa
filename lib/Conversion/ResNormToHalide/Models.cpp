//===----------------------------------------------------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ResNormLowering.h"
#include "resnorm/Conversion/HalideModels.h"

using namespace mlir;
using namespace resnorm;

namespace {
template <typename OpTy>
struct ResNormModel final
    : HalideLowerable::ExternalModel<ResNormModel<OpTy>, OpTy> {
  void lowerToHalide(Operation *op, FuncGraphBuilder &graph) const {
    lower(graph, cast<OpTy>(op));
  }
};
} // namespace

template <typename... Ops>
static void attachModels(MLIRContext *context) {
  (Ops::template attachInterface<ResNormModel<Ops>>(*context), ...);
}

void resnorm::registerResNormHalideModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, ResNormDialect *) {
    attachModels<
#define GET_OP_LIST
#include "resnorm/Dialect/ResNorm/IR/ResNormOps.cpp.inc"
        >(context);
  });
}
