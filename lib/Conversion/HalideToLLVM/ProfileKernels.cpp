//===- ProfileKernels.cpp - Time every kernel call ------------------------===//
//
// Part of the Resnorm project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Conversion/Passes.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "resnorm/Dialect/Halide/IR/Halide.h"
#include "resnorm/Support/Place.h"
#include "llvm/ADT/StringSet.h"

namespace resnorm {
#define GEN_PASS_DEF_RESNORMPROFILEKERNELSPASS
#include "resnorm/Conversion/Passes.h.inc"
} // namespace resnorm

using namespace mlir;
namespace halide = resnorm::halide;

static LLVM::LLVMFuncOp declare(ModuleOp module, StringRef name,
                                unsigned pointers) {
  auto b = OpBuilder::atBlockEnd(module.getBody());
  SmallVector<Type> parameters(pointers,
                               LLVM::LLVMPointerType::get(b.getContext()));
  auto type = LLVM::LLVMFunctionType::get(
      LLVM::LLVMVoidType::get(b.getContext()), parameters);
  return LLVM::LLVMFuncOp::create(b, module.getLoc(), name, type);
}

namespace {
struct ProfileKernels final
    : resnorm::impl::ResNormProfileKernelsPassBase<ProfileKernels> {
  using Base::Base;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    llvm::StringSet<> kernels;
    llvm::StringSet<> devices;
    module.walk([&](halide::BinaryOp binary) {
      kernels.insert(binary.getSymName());
      if (!binary.getDevice().empty())
        devices.insert(binary.getSymName());
    });
    SmallVector<LLVM::CallOp> calls;
    module.walk([&](LLVM::CallOp call) {
      if (call.getCallee() && kernels.contains(*call.getCallee()))
        calls.push_back(call);
    });
    if (calls.empty())
      return;
    LLVM::LLVMFuncOp begin = declare(module, "resnorm_profile_begin", 2);
    LLVM::LLVMFuncOp end = declare(module, "resnorm_profile_end", 0);
    LLVM::LLVMFuncOp buffer = declare(module, "resnorm_profile_buffer", 1);
    LLVM::LLVMFuncOp wait = {};
    if (!devices.empty())
      wait = declare(module, "resnorm_device_wait", 0);

    unsigned strings = 0;
    auto makeText = [&](OpBuilder &b, Location loc, const Twine &text) {
      return LLVM::createGlobalString(
          loc, b, "resnorm_profile_text_" + std::to_string(strings++),
          (text + Twine('\0')).str(), LLVM::Linkage::Private);
    };
    for (LLVM::CallOp call : calls) {
      Location loc = call.getLoc();
      OpBuilder b(call);
      Value name = makeText(b, loc, *call.getCallee());
      Value place = makeText(b, loc, resnorm::getPlace(loc));
      LLVM::CallOp::create(b, loc, begin, ValueRange{name, place});
      b.setInsertionPointAfter(call);
      // A device only takes note of the call.
      if (devices.contains(*call.getCallee()))
        LLVM::CallOp::create(b, loc, wait, ValueRange());
      LLVM::CallOp::create(b, loc, end, ValueRange());
      for (Value operand : call.getArgOperands())
        if (isa<LLVM::LLVMPointerType>(operand.getType()))
          LLVM::CallOp::create(b, loc, buffer, operand);
    }
  }
};
} // namespace
